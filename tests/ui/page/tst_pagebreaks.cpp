// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/pagebreaks.h"

#include "core/letter/compose.h"
#include "tests/support/hostile.h"
#include "tests/support/lettersample.h"
#include "ui/page/letterdocument.h"
#include "ui/page/letterpage.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <map>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Letter erased()
{
    return *compose(lettersample::with(lettersample::facts(Language::Latvian),
                                       {lettersample::erasure(Language::Latvian)}),
                    u"answer"_s);
}

Block block(BlockKind kind, const QString &text)
{
    return {.kind = kind, .marker = {}, .runs = {{.text = text}}, .rows = {}};
}

Block paragraphOf(int words)
{
    return block(BlockKind::Paragraph, QString(u"vārds "_s).repeated(words).trimmed() + u'.');
}

/// Texts of the lines on each page, tables left out.
std::map<int, QStringList> linesByPage(const LetterDocument &document)
{
    std::map<int, QStringList> pages;
    const QTextDocument &body = *document.body;
    for (QTextBlock at = body.begin(); at.isValid(); at = at.next()) {
        if (QTextCursor(at).currentTable() || at.length() <= 1)
            continue;
        (void)body.documentLayout()->blockBoundingRect(at);
        for (int line = 0; line < at.layout()->lineCount(); ++line) {
            const QTextLine text = at.layout()->lineAt(line);
            const double middle = at.layout()->position().y() + text.y() + text.height() / 2;
            pages[int(middle / body.pageSize().height())]
                << at.text().mid(text.textStart(), text.textLength()).trimmed();
        }
    }
    return pages;
}

} // namespace

class TestPageBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSignatureNeverStandsAlone()
    {
        Letter letter = erased();
        // Pushed down line by line, the end of the letter meets the end of the page at some time.
        for (int time = 0; time < 45; ++time) {
            letter.body.append(block(BlockKind::Paragraph, u"Rinda."_s));
            const Result<LetterDocument> document = letterDocumentOf(letter);
            const auto pages = linesByPage(*document);
            for (const auto &[page, lines] : pages) {
                const qsizetype closing = lines.indexOf(letter.closing);
                if (closing >= 0)
                    QVERIFY2(page == 0 || closing >= 2, qPrintable(lines.join(u'\n')));
            }
            QVERIFY(pages.rbegin()->second.contains(letter.closing)); // and nothing is on a page behind it
        }
    }

    void aLongParagraphBeforeTheSignatureGivesTwoOfItsLines()
    {
        bool pulled = false;
        for (int words = 20; words < 900; words += 9) {
            Letter letter = erased();
            letter.attachments.clear();
            letter.body = {paragraphOf(words)};
            const Result<LetterDocument> document = letterDocumentOf(letter);
            for (const auto &[page, lines] : linesByPage(*document)) {
                const qsizetype closing = lines.indexOf(letter.closing);
                if (closing < 0 || page == 0)
                    continue;
                QVERIFY2(closing >= 2, qPrintable(QString::number(words)));
                pulled = pulled || closing == 2;
            }
        }
        QVERIFY(pulled);
    }

    void noLineOfAParagraphIsAlone()
    {
        for (int first = 1; first < 30; ++first) {
            Letter letter = erased();
            letter.body.clear();
            for (int time = 0; time < first; ++time)
                letter.body.append(block(BlockKind::Paragraph, u"Rinda."_s));
            for (int time = 0; time < 12; ++time)
                letter.body.append(paragraphOf(40 + time));
            const Result<LetterDocument> document = letterDocumentOf(letter);
            const auto pages = linesByPage(*document);
            QVERIFY(pages.size() >= 2);
            for (const auto &[page, lines] : pages) {
                if (page == 0)
                    continue;
                // A paragraph ends with a full stop: its last line is never the first of a page.
                QVERIFY2(!lines.first().startsWith("vārds"_L1) || !lines.first().endsWith(u'.'),
                         qPrintable(QString::number(first)));
                const QStringList &before = pages.at(page - 1);
                if (before.last().startsWith("vārds"_L1) && !before.last().endsWith(u'.'))
                    QVERIFY2(!before.at(before.size() - 2).endsWith(u'.'),
                             qPrintable(QString::number(first)));
            }
        }
    }

    void aHeadingStaysWithItsText()
    {
        for (int first = 1; first < 40; ++first) {
            Letter letter = erased();
            letter.body.clear();
            for (int time = 0; time < first; ++time)
                letter.body.append(block(BlockKind::Paragraph, u"Rinda."_s));
            letter.body.append(block(BlockKind::Heading, u"Virsraksts"_s));
            letter.body.append(paragraphOf(90));
            const Result<LetterDocument> document = letterDocumentOf(letter);
            for (const auto &[page, lines] : linesByPage(*document))
                QVERIFY2(lines.last() != "Virsraksts"_L1, qPrintable(QString::number(first)));
        }
    }

    void twoHundredPagesOfAnnexesAreListedOnPages()
    {
        Letter letter = erased();
        letter.attachments = {u"Pielikumā:"_s};
        for (int annex = 1; annex <= 9000; ++annex)
            letter.attachments << u"%1. Izraksts no sistēmas, datne Nr. %1"_s.arg(annex);
        const Result<LetterPages> pages = LetterPages::of(letter);
        QVERIFY(pages);
        QVERIFY2(pages->count() >= 180, qPrintable(QString::number(pages->count())));
        QVERIFY(pages->count() < 400);
    }
};

ATBILDE_GUI_TEST_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"
