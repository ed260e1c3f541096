// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/deadline.h"
#include "app/verbs/holidays.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Said
{
    int code = 0;
    QString out;
    QString err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Said run(int (*verb)(const Console &, const QStringList &), const QStringList &arguments, bool json = false,
         const QByteArray &input = {})
{
    Said said;
    QTextStream out(&said.out);
    QTextStream err(&said.err);
    Console console{out, err, Language::English, json, u"unused"_s, {}, {}, [&] { return input; }};
    said.code = verb(console, arguments);
    out.flush();
    err.flush();
    return said;
}

Said deadline(const QStringList &arguments, bool json = false, const QByteArray &input = {})
{
    return run(deadlineVerb, arguments, json, input);
}

} // namespace

class TestDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneDocumentTellsAllDates()
    {
        const Said said =
            deadline({u"--received"_s, u"2026-03-05"_s, u"--suspended"_s, u"2026-03-09..2026-03-19"_s}, true);
        QCOMPARE(said.code, exitDone);
        const QJsonObject json = said.json();
        QCOMPARE(json[u"received"_s], u"2026-03-05"_s);
        QCOMPARE(json[u"nominal"_s], u"2026-04-15"_s);
        QCOMPARE(json[u"firstMonth"_s], u"2026-04-15"_s);
        QCOMPARE(json[u"deadline"_s], u"2026-04-15"_s);
        QCOMPARE(json[u"strict"_s], u"2026-04-07"_s);
        QCOMPARE(json[u"restart"_s], u"2026-04-20"_s);
        QCOMPARE(json[u"internalTarget"_s], u"2026-04-08"_s);
        QCOMPARE(json[u"warnings"_s].toArray(), QJsonArray());
        const QJsonObject step = json[u"steps"_s].toArray().at(1).toObject();
        QCOMPARE(step[u"rule"_s], u"one_month"_s);
        QCOMPARE(step[u"article"_s], u"GDPR 12(3)"_s);
        QCOMPARE(step[u"from"_s], u"2026-03-05"_s);
        QCOMPARE(step[u"to"_s], u"2026-04-05"_s);
    }

    void anExtensionAndALateQuestionAreTold()
    {
        const Said said =
            deadline({u"--extended"_s, u"--received"_s, u"05.03.2026."_s, u"--suspended"_s,
                      u"25.03.2026...02.04.2026."_s, u"--suspended"_s, u"2026-03-09..2026-03-19"_s},
                     true);
        QCOMPARE(said.code, exitDone);
        QCOMPARE(said.json()[u"deadline"_s], u"2026-06-15"_s);
        QCOMPARE(said.json()[u"strict"_s], u"2026-06-05"_s);
        QCOMPARE(said.json()[u"warnings"_s].toArray(), QJsonArray{u"late_question"_s});
    }

    void withoutSuspensionNothingRestarts()
    {
        const QJsonObject json = deadline({u"--received"_s, u"2026-03-05"_s}, true).json();
        QVERIFY(json.contains(u"restart"_s));
        QVERIFY(json[u"restart"_s].isNull());
        QCOMPARE(json[u"strict"_s], json[u"deadline"_s]);
    }

    void theTextShowsTheArithmetic()
    {
        const Said said = deadline({u"--received"_s, u"2026-03-05"_s});
        QCOMPARE(said.code, exitDone);
        QVERIFY2(said.out.simplified().contains(u"Legal deadline 7 Apr 2026 Tuesday"_s),
                 qPrintable(said.out));
        QVERIFY(said.out.contains(u"5 Apr 2026 Easter Sunday, 6 Apr 2026 Easter Monday"_s));
        QVERIFY(said.out.contains(u"Article\u00A03(4)\u00A0of\u00A0Regulation\u00A01182/71"_s));
    }

    void badDatesAreRefusedAndNothingIsPrinted_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such day") << QStringList{u"--received"_s, u"2026-02-30"_s};
        QTest::newRow("a word") << QStringList{u"--received"_s, u"yesterday"_s};
        QTest::newRow("nothing") << QStringList{u"--received"_s, u""_s};
        QTest::newRow("another century") << QStringList{u"--received"_s, u"1889-02-01"_s};
        QTest::newRow("suspension without end")
            << QStringList{u"--received"_s, u"2026-03-05"_s, u"--suspended"_s, u"2026-03-09.."_s};
        QTest::newRow("suspension of one date")
            << QStringList{u"--received"_s, u"2026-03-05"_s, u"--suspended"_s, u"2026-03-09"_s};
        QTest::newRow("suspension backwards")
            << QStringList{u"--received"_s, u"2026-03-05"_s, u"--suspended"_s, u"2026-03-09..2026-03-08"_s};
        QTest::newRow("suspension before receipt")
            << QStringList{u"--received"_s, u"2026-03-05"_s, u"--suspended"_s, u"2026-03-01..2026-03-08"_s};
    }

    void badDatesAreRefusedAndNothingIsPrinted()
    {
        QFETCH(QStringList, arguments);
        const Said said = deadline(arguments);
        QCOMPARE(said.code, exitRefused);
        QVERIFY(said.out.isEmpty());
        QVERIFY(!said.err.isEmpty());
    }

    void wrongWordsAreWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown option") << QStringList{u"--recieved"_s, u"2026-03-05"_s};
        QTest::newRow("a word too many") << QStringList{u"--received"_s, u"2026-03-05"_s, u"2026-03-06"_s};
        QTest::newRow("both ways") << QStringList{u"--received"_s, u"2026-03-05"_s, u"--batch"_s, u"-"_s};
        QTest::newRow("extended batch") << QStringList{u"--extended"_s, u"--batch"_s, u"-"_s};
        QTest::newRow("option without value") << QStringList{u"--received"_s};
    }

    void wrongWordsAreWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Said said = deadline(arguments);
        QCOMPARE(said.code, exitMisused);
        QVERIFY(said.out.isEmpty());
        QVERIFY(!said.err.isEmpty());
    }

    void theBatchHasTheChecksumOfTheWholeRange()
    {
        QByteArray input;
        for (QDate received(2018, 1, 1); received <= QDate(2030, 8, 31); received = received.addDays(1))
            input += received.toString(Qt::ISODate).toLatin1() + '\n';
        const Said said = deadline({u"--batch"_s, u"-"_s}, false, input);
        QCOMPARE(said.code, exitDone);
        QCOMPARE(QCryptographicHash::hash(said.out.toUtf8(), QCryptographicHash::Md5).toHex(),
                 QByteArray("722e526032f3658b37ab3972f3904cbb"));
    }

    void theBatchReadsAFileAsWindowsWritesIt()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"dienas.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\xEF\xBB\xBF"
                   "2026-01-31\r\n\r\n05.03.2026.\r\n2100-12-31");
        file.close();
        const Said said = deadline({u"--batch"_s, file.fileName()});
        QCOMPARE(said.code, exitDone);
        QCOMPARE(said.out, u"2026-01-31 2026-03-02 2026-04-30\n2026-03-05 2026-04-07 2026-06-05\n"
                           "2100-12-31 2101-01-31 2101-03-31\n"_s);
    }

    void theBatchSpeaksJson()
    {
        const Said said = deadline({u"--batch"_s, u"-"_s}, true, "2026-01-31\n2026-03-05\n");
        QCOMPARE(said.out.count(u'\n'), 2);
        const QJsonObject first = QJsonDocument::fromJson(said.out.section(u'\n', 0, 0).toUtf8()).object();
        QCOMPARE(first[u"deadline3"_s], u"2026-04-30"_s);
    }

    void aBatchWithABadLinePrintsNothingButItsNumber()
    {
        const Said said =
            deadline({u"--batch"_s, u"-"_s}, false, "2026-01-31\n\n2026-02-30\n2026-03-05\n1989-12-31\n");
        QCOMPARE(said.code, exitRefused);
        QVERIFY(said.out.isEmpty());
        QCOMPARE(said.err.count(u'\n'), 2);
        QVERIFY(said.err.startsWith(u"Line 3:"_s));
        QVERIFY(said.err.contains(u"\nLine 5:"_s));
    }

    void aBatchOfRubbishComplainsShortly()
    {
        const Said said =
            deadline({u"--batch"_s, u"-"_s}, false, QByteArray("\x00\xFF\x1B[31m\n", 8).repeated(500));
        QCOMPARE(said.code, exitRefused);
        QVERIFY(said.out.isEmpty());
        QCOMPARE(said.err.count(u'\n'), 21);
        QVERIFY(!said.err.contains(QChar(0x1B)));
        QVERIFY(said.err.contains(u"480"_s));
    }

    void aBatchThatIsNotThereOrEmptyIsRefused()
    {
        const QTemporaryDir folder;
        QFile empty(folder.filePath(u"empty.txt"_s));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        QCOMPARE(deadline({u"--batch"_s, folder.filePath(u"none.txt"_s)}).code, exitRefused);
        QCOMPARE(deadline({u"--batch"_s, empty.fileName()}).code, exitRefused);
        QCOMPARE(deadline({u"--batch"_s, folder.path()}).code, exitRefused);
        QCOMPARE(deadline({u"--batch"_s, u"-"_s}).code, exitRefused);
    }

    void theHolidaysOfAYearAreListed()
    {
        const Said text = run(holidaysVerb, {u"2026"_s});
        QCOMPARE(text.code, exitDone);
        QVERIFY2(text.out.simplified().contains(u"24 Jun 2026 Wednesday Midsummer Day (Jāņi) jani"_s), qPrintable(text.out));
        QVERIFY(text.out.contains(u"Transferred working days"_s));
        QVERIFY(text.out.contains(u"2 Jan 2026"_s));

        const Said json = run(holidaysVerb, {u"2026"_s}, true);
        const QStringList lines = json.out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 15);
        const QJsonObject first = QJsonDocument::fromJson(lines.first().toUtf8()).object();
        QCOMPARE(first[u"date"_s], u"2026-01-01"_s);
        QCOMPARE(first[u"name"_s][u"lv"_s], u"Jaungada diena"_s);
        QCOMPARE(first[u"name"_s][u"en"_s], u"New Year's Day"_s);
        QCOMPARE(first[u"rule"_s], u"new_year"_s);
        QCOMPARE(first[u"confirmed"_s], true);
        QVERIFY(!json.out.contains(u"2026-01-02"_s));
    }

    void doubtfulHolidaysAreMarked()
    {
        QVERIFY(run(holidaysVerb, {u"2000"_s}).out.contains(u"unconfirmed"_s));
        QVERIFY(run(holidaysVerb, {u"2028"_s}).out.contains(u"planned"_s));
        QVERIFY(!run(holidaysVerb, {u"2026"_s}).out.contains(u"unconfirmed"_s));
    }

    void noYearOrAWrongOneIsRefused()
    {
        QCOMPARE(run(holidaysVerb, {u"1989"_s}).code, exitRefused);
        QCOMPARE(run(holidaysVerb, {u"2101"_s}).code, exitRefused);
        QCOMPARE(run(holidaysVerb, {u"soon"_s}).code, exitRefused);
        QCOMPARE(run(holidaysVerb, {}).code, exitMisused);
        QCOMPARE(run(holidaysVerb, {u"2026"_s, u"2027"_s}).code, exitMisused);
    }
};

ATBILDE_TEST_MAIN(TestDeadline)
#include "tst_deadline.moc"
