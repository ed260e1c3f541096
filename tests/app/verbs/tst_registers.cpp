// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/registers.h"

#include "core/casework/sampleregisters.h"
#include "core/casework/suppress.h"
#include "core/register/registerkind.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"
#include "tests/support/testoffice.h"

#include <QCoreApplication>
#include <QJsonArray>
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

using Run = int (*)(const Console &, const QStringList &);

struct Bench : TestOffice
{
    Bench()
    {
        fillRegisters(*office, by(administrator), sampleRegister());
        (void)suppress(*office, by(clerk), {{SuppressionKind::Email, u"anna@inbox.lv"_s}});
    }

    Answer answerTo(Run run, const QStringList &arguments, bool json = true, const QString &as = u"das"_s)
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        const Console console{out, err, Language::English, json, place(), as, now, {}};
        answer.exit = run(console, arguments);
        out.flush();
        err.flush();
        return answer;
    }

    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(folder.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(content);
        return written.fileName();
    }
    QByteArray content(const QString &name)
    {
        QFile read(folder.filePath(name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

const QByteArray health = "code;name_lv;name_en\nhealth;veselības dati;health data\n";

} // namespace

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRegisterIsListedWithItsEntries()
    {
        Bench bench;
        const Answer kinds = bench.answerTo(registersVerb, {});
        QCOMPARE(kinds.exit, exitDone);
        QCOMPARE(kinds.out.count(u'\n'), qsizetype(allRegisterKinds.size()));
        const Answer entries = bench.answerTo(registersVerb, {u"category"_s});
        QCOMPARE(entries.out.count(u'\n'), sampleRegister().categories.size());
        const Answer text = bench.answerTo(registersVerb, {u"category"_s}, false);
        QVERIFY(text.out.contains(u"contact data"_s));
    }

    void aRegisterGoesOutAndComesBack()
    {
        Bench bench;
        const QString path = bench.folder.filePath(u"categories.csv"_s);
        QCOMPARE(bench.answerTo(registersVerb, {u"category"_s, u"--export"_s, path}).exit, exitDone);
        const Answer again = bench.answerTo(registersVerb, {u"category"_s, u"--export"_s, path});
        QCOMPARE(again.exit, exitRefused); // a file is never overwritten
        const Answer back = bench.answerTo(registersVerb, {u"category"_s, u"--import"_s, path});
        QCOMPARE(back.exit, exitDone);
        QCOMPARE(back.document()[u"unchanged"].toArray().size(), sampleRegister().categories.size());
        QVERIFY(back.document()[u"added"].toArray().isEmpty());
    }

    void aTrialWritesNothing()
    {
        Bench bench;
        const QString path = bench.file(u"new.csv"_s, health);
        const Answer trial =
            bench.answerTo(registersVerb, {u"category"_s, u"--import"_s, path, u"--dry-run"_s});
        QCOMPARE(trial.exit, exitDone);
        QCOMPARE(trial.document()[u"added"].toArray(), QJsonArray{u"health"_s});
        QVERIFY(!trial.document()[u"written"].toBool());
        QVERIFY(!bench.answerTo(registersVerb, {u"category"_s}).out.contains(u"health"_s));
        QCOMPARE(bench.answerTo(registersVerb, {u"category"_s, u"--import"_s, path}).exit, exitDone);
        QVERIFY(bench.answerTo(registersVerb, {u"category"_s}).out.contains(u"health"_s));
    }

    void whoMayNotIsRefusedAndABrokenTableNamed()
    {
        Bench bench;
        const QString path = bench.file(u"new.csv"_s, health);
        QCOMPARE(
            bench.answerTo(registersVerb, {u"category"_s, u"--import"_s, path}, true, u"lietvede"_s).exit,
            exitRefused);
        const QString broken = bench.file(u"broken.csv"_s, "code;name_lv;name_en\nhealth;;health data\n");
        const Answer answer = bench.answerTo(registersVerb, {u"category"_s, u"--import"_s, broken});
        QCOMPARE(answer.exit, exitRefused);
        QVERIFY(answer.err.contains(u"name_lv"_s));
        QCOMPARE(bench.answerTo(registersVerb, {u"people"_s}).exit, exitRefused);
        QCOMPARE(bench.answerTo(registersVerb, {u"category"_s, u"--dry-run"_s}).exit, exitMisused);
        QCOMPARE(bench.answerTo(registersVerb, {u"--export"_s, path}).exit, exitMisused);
        QVERIFY(!bench.answerTo(registersVerb, {u"category"_s}).out.contains(u"health"_s));
    }

    void aMailingListIsCleaned()
    {
        Bench bench;
        const QString list =
            bench.file(u"list.csv"_s, "email;name\nAnna+x@inbox.lv;Anna\nilze@inbox.lv;Ilze\n");
        const QString out = bench.folder.filePath(u"cleaned.csv"_s);
        const Answer answer = bench.answerTo(suppressionVerb, {u"check"_s, list, u"--out"_s, out});
        QCOMPARE(answer.exit, exitDone);
        QCOMPARE(answer.document()[u"lines"].toInt(), 2);
        QCOMPARE(answer.document()[u"suppressed"].toArray(),
                 (QJsonArray{QJsonObject{{u"line"_s, 2}, {u"kind"_s, u"email"_s}}}));
        QCOMPARE(bench.content(u"cleaned.csv"_s), QByteArray("email;name\nilze@inbox.lv;Ilze\n"));
        QCOMPARE(bench.answerTo(suppressionVerb, {u"check"_s, list, u"--out"_s, out}).exit, exitRefused);
    }

    void whatIsNoMailingListIsRefused()
    {
        Bench bench;
        QCOMPARE(bench.answerTo(suppressionVerb, {u"check"_s, u"/nowhere.csv"_s}).exit, exitRefused);
        QCOMPARE(bench.answerTo(suppressionVerb, {u"check"_s, bench.file(u"x.csv"_s, "a;b\n1;2\n")}).exit,
                 exitRefused);
        QCOMPARE(bench.answerTo(suppressionVerb, {u"clear"_s, u"x"_s}).exit, exitMisused);
        QCOMPARE(bench.answerTo(suppressionVerb, {}).exit, exitMisused);
    }
};

ATBILDE_TEST_MAIN(TestRegisters)
#include "tst_registers.moc"
