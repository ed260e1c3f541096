// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/compose.h"
#include "core/letter/shownelements.h"
#include "core/letter/rendering.h"
#include "tests/support/lettersample.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Letter erased(Language language)
{
    return compose(lettersample::with(lettersample::facts(language), {lettersample::erasure(language)}),
                   u"answer"_s)
        .value();
}

QString textOf(const Letter &letter, const QString &placeholder)
{
    for (const Block &block : letter.body) {
        for (const Run &run : block.runs) {
            if (run.placeholder == placeholder)
                return run.text;
        }
    }
    return {};
}

void cut(Letter &letter, const QString &name)
{
    for (Block &block : letter.body)
        block.runs.removeIf([&](const Run &run) { return run.placeholder == name || run.section == name; });
}

} // namespace

class TestShownElements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterNobodyTouchedHoldsWhatItWasComposedWith()
    {
        for (const Language language : allLanguages) {
            for (const SampleLetter &sample : sampleLetters(language)) {
                const Letter letter = compose(sample.facts, sample.text).value();
                Letter again = letter;
                recountElements(again);
                for (qsizetype i = 0; i < letter.parts.size(); ++i)
                    QVERIFY2(again.parts[i] == letter.parts[i],
                             qPrintable(sample.name + u' ' + QString::number(i)));
                QCOMPARE(again, letter);
            }
        }
    }

    void aValueKeepsItsNameThroughCompositionAndStorage()
    {
        const Letter letter = erased(Language::Latvian);
        QCOMPARE(textOf(letter, u"case_no"_s), u"DS-2026/0045"_s);
        QVERIFY(textOf(letter, u"received"_s).endsWith(u"novembrī"_s));
        QVERIFY(!textOf(letter, u"erased_list"_s).isEmpty());
        const Letter again = letterFromJson(jsonOf(letter)).value();
        QCOMPARE(again, letter);
        QCOMPARE(textOf(again, u"case_no"_s), u"DS-2026/0045"_s);
    }

    void marksLeaveNoTraceInTheText()
    {
        for (const SampleLetter &sample : sampleLetters(Language::English)) {
            const QString text = plainText(compose(sample.facts, sample.text).value());
            const bool marked = std::ranges::any_of(
                text, [](QChar letter) { return letter >= QChar(0xe000) && letter <= QChar(0xe00f); });
            QVERIFY2(!marked, qPrintable(sample.name));
        }
    }

    void aValueThatLooksLikeAMarkIsText()
    {
        const QString hostile =
            u"a"_s + QChar(0xe003) + u"case_no"_s + QChar(0xe004) + u"b"_s + QChar(0xe005);
        LetterFacts facts = lettersample::with(lettersample::facts(Language::Latvian),
                                               {lettersample::erasure(Language::Latvian)});
        facts.decisions.first().dataConcerned = {hostile};
        const Letter letter = compose(facts, u"answer"_s).value();
        QCOMPARE(textOf(letter, u"case_no"_s), u"DS-2026/0045"_s);
        QVERIFY(textOf(letter, u"erased_list"_s).startsWith(u'a'));
        QVERIFY(textOf(letter, u"erased_list"_s).endsWith(u'b'));
    }

    void aNumberOfALetterComposedBeforeReadsAsItDid()
    {
        // As letters were stored before values kept their names.
        const QByteArray json =
            R"({"text": "T01", "language": "lv", "body": [{"kind": "paragraph", "runs": [{"text": "a", "bold": true}]}]})";
        const Result<Letter> letter = letterFromJson(json);
        QVERIFY(letter);
        QCOMPARE(letter->body.first().part, -1);
        QVERIFY(letter->body.first().runs.first().placeholder.isEmpty());
    }

    void whatIsTakenOutIsMissed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("element");
        QTest::newRow("number of the request") << u"case_no"_s << u"reference"_s;
        QTest::newRow("day of receipt") << u"received"_s << u"reference"_s;
        QTest::newRow("day of erasure") << u"done"_s << u"content"_s;
        QTest::newRow("what was erased") << u"erased_list"_s << u"content"_s;
        QTest::newRow("the recipients told") << u"recipients_notified"_s << u"recipients"_s;
    }

    void whatIsTakenOutIsMissed()
    {
        QFETCH(QString, name);
        QFETCH(QString, element);
        for (const Language language : allLanguages) {
            Letter letter = erased(language);
            QVERIFY(missingElements(letter).isEmpty());
            cut(letter, name);
            recountElements(letter);
            QVERIFY2(missingElements(letter).contains(element),
                     qPrintable(missingElements(letter).join(u' ')));
        }
    }

    void wordsAroundTheValuesAreTheOfficers()
    {
        Letter letter = erased(Language::Latvian);
        for (Block &block : letter.body) {
            for (Run &run : block.runs) {
                if (run.placeholder.isEmpty() && run.section.isEmpty())
                    run.text = u" savi vārdi "_s;
            }
        }
        recountElements(letter);
        QVERIFY(missingElements(letter).isEmpty());
    }

    void eachClaimIsAskedForItsOwn()
    {
        const Language language = Language::Latvian;
        Letter letter = compose(lettersample::with(lettersample::facts(language),
                                                   {lettersample::erasure(language),
                                                    lettersample::marketingObjection(language)}),
                                u"answer"_s)
                            .value();
        QVERIFY(missingElements(letter).isEmpty());
        // "done" and "stopped" are the same day; the one claim does not speak for the other.
        letter.body.removeIf([](const Block &block) { return block.part == 1; });
        recountElements(letter);
        QCOMPARE(missingElements(letter), (QStringList{u"action"_s, u"content"_s}));
    }

    void theRemedyIsMissedWhereItIsRequired()
    {
        Letter letter = compose(lettersample::with(lettersample::facts(Language::Latvian),
                                                   {lettersample::notOurs(Language::Latvian, true)}),
                                u"answer"_s)
                            .value();
        letter.body.removeIf([](const Block &block) { return block.kind == BlockKind::Remedy; });
        recountElements(letter);
        QCOMPARE(missingElements(letter), (QStringList{u"complaint"_s, u"court"_s}));
    }

    void aTableIsMissedToo()
    {
        for (const SampleLetter &sample : sampleLetters(Language::Latvian)) {
            if (sample.name != "T06"_L1)
                continue;
            Letter letter = compose(sample.facts, sample.text).value();
            QVERIFY(letter.body.removeIf([](const Block &block) { return block.kind == BlockKind::Table; }) >
                    0);
            recountElements(letter);
            QVERIFY(missingElements(letter).contains(u"content"_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestShownElements)
#include "tst_shownelements.moc"
