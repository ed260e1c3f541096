// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/report.h"

#include "tests/support/filledcase.h"
#include "tests/support/hostile.h"
#include "tests/support/unzipped.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int exit = -1;
    QString out;
    QString err;
};

struct Bench : TestOffice
{
    Bench() : filled(*this) {}

    Answer run(const QStringList &arguments, bool json = false)
    {
        Answer answer;
        QTextStream written(&answer.out);
        QTextStream complained(&answer.err);
        const Console console{written, complained, Language::English, json, place(), u"lasitajs"_s, now, {}};
        answer.exit = reportVerb(console, arguments);
        written.flush();
        complained.flush();
        return answer;
    }

    [[nodiscard]] QByteArray file(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    FilledCase filled;
};

} // namespace

class TestReportVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theYearIsPrintedBesideTheOneBefore()
    {
        Bench bench;
        const Answer answer = bench.run({u"2026"_s});
        QCOMPARE(answer.exit, exitDone);
        QVERIFY(answer.out.contains(u"2026"_s));
        QVERIFY(answer.out.contains(u"2025"_s));
        QVERIFY(answer.out.contains(u"SIA \"Vējupe Loģistika\""_s));
    }

    void scriptsGetStableKeys()
    {
        Bench bench;
        const QJsonObject report =
            QJsonDocument::fromJson(bench.run({u"2026"_s}, true).out.toUtf8()).object();
        QCOMPARE(report[u"received"_s][u"requests"_s].toInt(), 1);
        QCOMPARE(report[u"extended"_s].toInt(), 1);
        QCOMPARE(report[u"before"_s][u"year"_s].toInt(), 2025);
        QCOMPARE(report[u"channels"_s][u"email"_s].toInt(), 1);
    }

    void everyKindOfFileIsWritten()
    {
        Bench bench;
        const Answer answer =
            bench.run({u"2026"_s, u"--xlsx"_s, bench.folder.filePath(u"a.xlsx"_s), u"--csv"_s,
                       bench.folder.filePath(u"a.csv"_s), u"--pdf"_s, bench.folder.filePath(u"a.pdf"_s)});
        QCOMPARE(answer.exit, exitDone);
        QCOMPARE(unzipped(bench.file(u"a.xlsx"_s)).files.contains(u"xl/worksheets/sheet9.xml"_s), true);
        QVERIFY(bench.file(u"a.csv"_s).startsWith("\xEF\xBB\xBF"));
        QVERIFY(bench.file(u"a.pdf"_s).startsWith("%PDF-1.4"));
        QVERIFY(!bench.file(u"a.pdf"_s).contains(bench.folder.path().toUtf8()));
    }

    void aFileThatIsThereIsNotWrittenOver()
    {
        Bench bench;
        const QString path = bench.folder.filePath(u"a.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QCOMPARE(bench.run({u"2026"_s, u"--csv"_s, path}).exit, exitRefused);
        QCOMPARE(bench.file(u"a.csv"_s), QByteArray("mine"));
    }

    void aYearThatIsNoneIsRefused()
    {
        Bench bench;
        QCOMPARE(bench.run({u"divi"_s}).exit, exitRefused);
        QCOMPARE(bench.run({u"1066"_s}).exit, exitRefused);
        QCOMPARE(bench.run({}).exit, exitMisused);
    }
};

ATBILDE_GUI_TEST_MAIN(TestReportVerb)
#include "tst_report.moc"
