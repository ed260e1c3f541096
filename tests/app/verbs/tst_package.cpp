// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/package.h"

#include "core/casework/findings.h"
#include "tests/support/accesscase.h"
#include "tests/support/hostile.h"
#include "tests/support/unzipped.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject document() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// The case with an office that is closed while the verb works in it.
class Bench : public AccessCase
{
public:
    Bench() { (void)addFindings(*office, by(handler), seen(), threeFindings).value(); }

    [[nodiscard]] QString out(const QString &name) const { return folder.filePath(name); }

    Answer run(const QStringList &arguments, const QString &officer = u"izpilditajs"_s)
    {
        Answer answer;
        QTextStream written(&answer.out);
        QTextStream complained(&answer.err);
        const Console console{written, complained, Language::English, true, place(), officer, now, {}};
        answer.exit = packageVerb(console, arguments);
        written.flush();
        complained.flush();
        return answer;
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPackageVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("ATBILDE_TEST_PASSWORD"); }

    void thePackageIsBuiltKeptAndWritten()
    {
        Bench bench;
        const Answer answer = bench.run({u"DS-2026/0001"_s, u"--out"_s, bench.out(u"a.zip"_s)});
        QCOMPARE(answer.exit, exitDone);
        QCOMPARE(answer.document()[u"right"_s].toString(), u"access"_s);
        QCOMPARE(answer.document()[u"built"_s].toBool(), true);
        const QByteArray bytes = contentOf(bench.out(u"a.zip"_s));
        QCOMPARE(answer.document()[u"sha256"_s].toString().toLatin1(),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(unzipped(bytes).files.contains(u"data/electronic.json"_s));
        QCOMPARE(bench.file().journal.back().act, u"build_package"_s);
    }

    void portabilityIsAskedForByName()
    {
        Bench bench;
        const Answer answer =
            bench.run({u"DS-2026/0001"_s, u"--out"_s, bench.out(u"p.zip"_s), u"--right"_s, u"portability"_s});
        QCOMPARE(answer.exit, exitDone);
        QVERIFY(unzipped(contentOf(bench.out(u"p.zip"_s))).files.contains(u"excluded.csv"_s));
    }

    void aPasswordComesFromTheEnvironment()
    {
        Bench bench;
        const QStringList arguments{u"DS-2026/0001"_s, u"--out"_s, bench.out(u"a.zip"_s),
                                    u"--password-from"_s, u"ATBILDE_TEST_PASSWORD"_s};
        QCOMPARE(bench.run(arguments).exit, exitMisused);
        qputenv("ATBILDE_TEST_PASSWORD", "");
        QCOMPARE(bench.run(arguments).exit, exitRefused);
        qputenv("ATBILDE_TEST_PASSWORD", "short");
        QCOMPARE(bench.run(arguments).exit, exitRefused);
        QVERIFY(!QFile::exists(bench.out(u"a.zip"_s)));
        qputenv("ATBILDE_TEST_PASSWORD", "garumzīmes-šeit");
        const Answer answer = bench.run(arguments);
        QCOMPARE(answer.exit, exitDone);
        QVERIFY(!answer.out.contains(u"garumzīmes"_s));
        const QByteArray bytes = contentOf(bench.out(u"a.zip"_s));
        QVERIFY(!unzipped(bytes).error.isEmpty());
        QCOMPARE(unzipped(bytes, "garumzīmes-šeit").error, QString());
    }

    void afterTheDecisionTheOneThatWasBuiltIsWritten()
    {
        Bench bench;
        QCOMPARE(bench.run({u"DS-2026/0001"_s, u"--out"_s, bench.out(u"a.zip"_s)}).exit, exitDone);
        Request request = bench.file().request;
        request.state = State::Approval;
        QVERIFY(bench.office->store.requests.replace(request, shownOf(bench.file())));
        const Answer answer =
            bench.run({u"DS-2026/0001"_s, u"--out"_s, bench.out(u"b.zip"_s)}, u"lietvede"_s);
        QCOMPARE(answer.exit, exitDone);
        QCOMPARE(answer.document()[u"built"_s].toBool(), false);
        QCOMPARE(contentOf(bench.out(u"b.zip"_s)), contentOf(bench.out(u"a.zip"_s)));
        QCOMPARE(
            bench.run({u"DS-2026/0001"_s, u"--out"_s, bench.out(u"c.zip"_s), u"--right"_s, u"portability"_s})
                .exit,
            exitRefused);
    }

    void whatIsWrongIsSaidAndNothingIsWritten_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        const QString number = u"DS-2026/0001"_s;
        QTest::newRow("nothing") << QStringList{} << exitMisused;
        QTest::newRow("no file") << QStringList{number} << exitMisused;
        QTest::newRow("no such request")
            << QStringList{u"DS-2026/0009"_s, u"--out"_s, u"new.zip"_s} << exitRefused;
        QTest::newRow("a file that is there")
            << QStringList{number, u"--out"_s, u"there.zip"_s} << exitRefused;
        QTest::newRow("a folder that is not")
            << QStringList{number, u"--out"_s, u"no/new.zip"_s} << exitRefused;
        QTest::newRow("a right without a package")
            << QStringList{number, u"--out"_s, u"new.zip"_s, u"--right"_s, u"erasure"_s} << exitRefused;
        QTest::newRow("a right that is none")
            << QStringList{number, u"--out"_s, u"new.zip"_s, u"--right"_s, u"acess"_s} << exitRefused;
        QTest::newRow("a document that is none")
            << QStringList{number, u"--out"_s, u"new.zip"_s, u"--enclose"_s, u"x"_s} << exitRefused;
        QTest::newRow("an unknown option")
            << QStringList{number, u"--password"_s, u"secret"_s} << exitMisused;
    }

    void whatIsWrongIsSaidAndNothingIsWritten()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exit);
        Bench bench;
        QFile there(bench.out(u"there.zip"_s));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("kept") == 4);
        there.close();
        for (QString &argument : arguments) {
            if (argument.endsWith(".zip"_L1))
                argument = bench.out(argument);
        }
        const qint64 version = bench.file().request.version;
        const Answer answer = bench.run(arguments);
        QCOMPARE(answer.exit, exit);
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(!QFile::exists(bench.out(u"new.zip"_s)));
        QCOMPARE(contentOf(bench.out(u"there.zip"_s)), QByteArray("kept"));
        QCOMPARE(bench.file().request.version, version);
    }
};

ATBILDE_TEST_MAIN(TestPackageVerb)
#include "tst_package.moc"
