// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/safety.h"

#include "app/verbs/backups.h"
#include "app/verbs/purge.h"
#include "app/verbs/run.h"
#include "core/store/transaction.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject line(qsizetype number) const
    {
        const QStringList lines = out.trimmed().split(u'\n');
        return QJsonDocument::fromJson(lines.value(number < 0 ? lines.size() + number : number).toUtf8())
            .object();
    }
};

Answer say(const QString &verb, const QStringList &arguments, const TestOffice &test,
           const QString &officer = {})
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const Console console{out, err, Language::English, true, test.place(), officer, test.now, {}};
    answer.exit = runVerb(*verbNamed(verb), console, arguments);
    out.flush();
    err.flush();
    return answer;
}

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verifyingGivesOneForDamageAndNamesIt()
    {
        CaseInHand test;
        const Answer sound = say(u"verify"_s, {}, test, u"administrators"_s);
        QCOMPARE(sound.exit, exitDone);
        QCOMPARE(sound.line(-1)[u"sound"_s].toBool(), true);
        const QString head = sound.line(-1)[u"head"_s].toString();
        QCOMPARE(say(u"verify"_s, {u"--head"_s, head}, test).exit, exitDone);
        QCOMPARE(say(u"verify"_s, {u"--head"_s, u"x"_s}, test).exit, exitRefused);
        QVERIFY(runRaw(test.office->store.database, u"UPDATE subjects SET phone = '1'"_s));
        const Answer damaged = say(u"verify"_s, {}, test);
        QCOMPARE(damaged.exit, exitRefused);
        QCOMPARE(damaged.line(0)[u"damage"_s].toString(), u"row_changed"_s);
        QCOMPARE(damaged.line(0)[u"place"_s].toString(), u"subjects"_s);
    }

    void aBackupIsMadeShownAndRestored()
    {
        CaseInHand test;
        const QString file = test.folder.filePath(u"b.atbilde-backup"_s);
        QCOMPARE(say(u"backup"_s, {file}, test, u"lasitajs"_s).exit, exitRefused);
        QCOMPARE(say(u"backup"_s, {file}, test, u"administrators"_s).exit, exitDone);
        QCOMPARE(say(u"backup"_s, {file}, test, u"administrators"_s).exit, exitRefused);
        QCOMPARE(say(u"restore"_s, {file, u"--preview"_s}, test).line(0)[u"requests"_s].toInt(), 1);
        QCOMPARE(say(u"restore"_s, {file, u"--test"_s}, test).line(0)[u"sound"_s].toBool(), true);
        test.office.reset();
        QCOMPARE(say(u"restore"_s, {file}, test, u"administrators"_s).exit, exitRefused);
        const Answer restored = say(u"restore"_s, {file, u"--replace"_s}, test, u"administrators"_s);
        QCOMPARE(restored.exit, exitDone);
        QVERIFY(QFile::exists(restored.line(0)[u"replaced"_s].toString()));
        QCOMPARE(say(u"verify"_s, {}, test).exit, exitDone);
    }

    void backupsByThePlanAreListed()
    {
        CaseInHand test;
        QCOMPARE(say(u"backup"_s, {}, test, u"das"_s).exit, exitDone);
        const Answer list = say(u"backup"_s, {u"--list"_s}, test);
        QCOMPARE(list.line(0)[u"ours"_s].toBool(), true);
        QCOMPARE(list.line(0)[u"madeAt"_s].toString(), u"2026-11-09T10:00:00Z"_s);
    }

    void purgingErasesOnlyWhatIsConfirmed()
    {
        CaseInHand test;
        QCOMPARE(say(u"purge"_s, {}, test).line(-1)[u"free"_s].toInt(), 0);
        {
            Transaction transaction(test.office->store.database);
            QVERIFY(runRaw(
                test.office->store.database,
                u"UPDATE requests SET state = 'closed', open = 0, closed_on = '2020-01-01', closed_because = 'answered'"_s));
            test.office->store.journal.append(test.by(test.clerk), u"import"_s, {}, {});
            transaction.commit();
        }
        QCOMPARE(
            say(u"purge"_s, {u"--hold"_s, u"DS-2026/0001"_s, u"--reason"_s, u"tiesa"_s}, test, u"das"_s).exit,
            exitDone);
        QCOMPARE(say(u"purge"_s, {}, test).line(0)[u"kept"_s].toString(), u"held"_s);
        QCOMPARE(say(u"purge"_s, {u"--release"_s, u"DS-2026/0001"_s}, test, u"das"_s).exit, exitDone);
        const Answer due = say(u"purge"_s, {}, test);
        QCOMPARE(due.line(0)[u"number"_s].toString(), u"DS-2026/0001"_s);
        QCOMPARE(due.line(-1)[u"free"_s].toInt(), 1);
        QCOMPARE(say(u"purge"_s, {u"--confirm"_s}, test, u"izpilditajs"_s).exit, exitRefused);
        const Answer done = say(u"purge"_s, {u"--confirm"_s}, test, u"das"_s);
        QCOMPARE(done.exit, exitDone);
        QCOMPARE(done.line(0)[u"documents"_s].toInt(), 1);
        QCOMPARE(say(u"purge"_s, {}, test).line(-1)[u"free"_s].toInt(), 0);
        QCOMPARE(say(u"purge"_s, {u"--certificate"_s, u"1"_s}, test).exit, exitDone);
        QCOMPARE(say(u"purge"_s, {u"--certificate"_s, u"9"_s}, test).exit, exitRefused);
    }

    void theOfficeSaysWhetherItIsSafe()
    {
        CaseInHand test;
        const Answer answer = say(u"safety"_s, {}, test);
        QCOMPARE(answer.exit, exitRefused); // no backup yet
        QVERIFY(answer.out.contains(u"\"topic\":\"backup\""_s));
        QVERIFY(answer.out.contains(u"\"topic\":\"journal\""_s));
    }
};

ATBILDE_TEST_MAIN(TestSafety)
#include "tst_safety.moc"
