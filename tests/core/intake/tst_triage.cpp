// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/triage.h"
#include "tests/support/hostile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime entered(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);

/// One text of the corpus. A file holds many: "== rights | language | name", then the text.
struct Labelled
{
    QString where;
    QStringList rights;
    QString language;
    QString name;
    QString text;
};

QList<Labelled> corpus()
{
    QList<Labelled> all;
    const QDir folder(QStringLiteral(ATBILDE_TEST_FOLDER "/data/triage"));
    for (const QString &file : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile source(folder.filePath(file));
        if (!source.open(QIODevice::ReadOnly))
            continue;
        const QString content = QString::fromUtf8(source.readAll());
        for (const QString &entry : content.split(u"== "_s, Qt::SkipEmptyParts)) {
            const QStringList head = entry.section(u'\n', 0, 0).split(u'|');
            if (head.size() != 3)
                qFatal("%s: a label has three parts: %s", qPrintable(file), qPrintable(head.join(u'|')));
            QStringList rights = head[0].trimmed().split(u", "_s);
            rights.removeAll(u"none"_s);
            rights.sort();
            const QString text = entry.section(u'\n', 1).trimmed();
            all.append({u"%1: %2"_s.arg(file, text.left(60).simplified()), rights, head[1].trimmed(), head[2].trimmed(), text});
        }
    }
    return all;
}

Message messageOf(const QString &text)
{
    Message message;
    message.text = text;
    message.fromAddress = u"kads@pasts.example"_s;
    return message;
}

QStringList rightsIn(const Proposal &proposal)
{
    QStringList codes;
    for (const RightGuess &guess : proposal.rights)
        codes << codeOf(guess.right);
    codes.sort();
    return codes;
}

} // namespace

class TestTriage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightsOfTheLabelledTextsAreFound()
    {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int lostRequests = 0;
        int requests = 0;
        const QList<Labelled> texts = corpus();
        for (const Labelled &one : texts) {
            const QStringList found = rightsIn(triage(messageOf(one.text), entered));
            for (const QString &code : found)
                (one.rights.contains(code) ? right : wrong)++;
            for (const QString &code : one.rights)
                missed += found.contains(code) ? 0 : 1;
            requests += one.rights.isEmpty() ? 0 : 1;
            lostRequests += !one.rights.isEmpty() && found.isEmpty() ? 1 : 0;
            if (found != one.rights)
                qInfo("%s\n    asked: %s\n    found: %s", qPrintable(one.where), qPrintable(one.rights.join(u' ')),
                      qPrintable(found.join(u' ')));
        }
        const double precision = double(right) / double(right + wrong);
        const double recall = double(right) / double(right + missed);
        const double f1 = 2 * precision * recall / (precision + recall);
        qInfo("texts %lld, precision %.3f, recall %.3f, F1 %.3f, requests lost %d of %d", qlonglong(texts.size()),
              precision, recall, f1, lostRequests, requests);
        QVERIFY(texts.size() >= 80);
        QVERIFY(precision >= 0.95);
        QVERIFY(recall >= 0.95);
        QVERIFY(f1 >= 0.95);
    }

    void theLanguageOfTheLabelledTextsIsFound()
    {
        const QList<Labelled> texts = corpus();
        int right = 0;
        for (const Labelled &one : texts) {
            const Proposal proposal = triage(messageOf(one.text), entered);
            const QString found = proposal.language ? codeOf(*proposal.language) : u"none"_s;
            right += found == one.language ? 1 : 0;
            if (found != one.language)
                qInfo("%s: %s", qPrintable(one.where), qPrintable(found));
        }
        QVERIFY(double(right) / double(texts.size()) >= 0.99);
    }

    void theNamesOfTheLabelledTextsAreFound()
    {
        for (const Labelled &one : corpus())
            QCOMPARE(triage(messageOf(one.text), entered).name.value, one.name);
    }
};

ATBILDE_TEST_MAIN(TestTriage)
#include "tst_triage.moc"
