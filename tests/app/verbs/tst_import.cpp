// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/import.h"

#include "app/verbs/read.h"
#include "app/verbs/tray.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedreader.h"
#include "tests/support/testoffice.h"

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

    /// One JSON document a line.
    [[nodiscard]] QList<QJsonObject> documents() const
    {
        QList<QJsonObject> all;
        for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
            all << QJsonDocument::fromJson(line.toUtf8()).object();
        return all;
    }
};

class Bench : public TestOffice
{
public:
    ScriptedReader looking;

    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }

    Answer run(int (*verb)(const Console &, const QStringList &), const QStringList &arguments,
               const QString &officer = u"lietvede"_s, bool json = true)
    {
        Answer answer;
        QTextStream written(&answer.out);
        QTextStream complained(&answer.err);
        const Console console{written, complained, Language::English, json, place(), officer, now, {}, false, &looking};
        answer.exit = verb(console, arguments);
        written.flush();
        complained.flush();
        return answer;
    }
};

const QByteArray mail("From: a@b.example\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\nSubject: dati\r\n\r\nDzēsiet datus.\r\n");

} // namespace

class TestImportVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFileIsToldAndWhatNobodyCanReadMakesTheEndARefusal()
    {
        Bench bench;
        const QString good = bench.file(u"a.eml"_s, mail);
        const QString bad = bench.file(u"b.bin"_s, QByteArray(5000, '\0'));
        const QString empty = bench.file(u"c.eml"_s, {});
        const Answer answer = bench.run(importVerb, {good, good, bad, empty, u"/nav/tada"_s});
        QCOMPARE(answer.exit, exitRefused);
        QMap<QString, int> results;
        for (const QJsonObject &each : answer.documents())
            ++results[each.value("result"_L1).toString()];
        QCOMPARE(results, (QMap<QString, int>{{u"registered"_s, 1}, {u"duplicate"_s, 1}, {u"quarantined"_s, 1}, {u"rejected"_s, 2}}));
        QCOMPARE(bench.run(importVerb, {good}).exit, exitDone);
        QCOMPARE(bench.run(intakeVerb, {}).documents().size(), 1);
        const QJsonObject kept = bench.run(intakeVerb, {u"--quarantined"_s}).documents().value(0);
        QCOMPARE(kept.value("quarantine"_L1).toString(), u"unknown_kind"_s);
        QCOMPARE(kept.value("file"_L1).toString(), u"b.bin"_s);
    }

    void aScanIsLookedIntoByTheReader()
    {
        Bench bench;
        bench.looking.seen.pages = 2;
        bench.looking.seen.text = u"Lūdzu dzēst manus personas datus."_s;
        bench.looking.seen.signatures = {{SignatureState::ContentChanged, u"Anna"_s, {}, {}, {}, {u"b.txt"_s}}};
        const QString scan = bench.file(u"skans.pdf"_s, "%PDF-1.4\nskans");
        const QJsonObject read = bench.run(readVerb, {scan}).documents().value(0);
        QCOMPARE(read.value("kind"_L1).toString(), u"pdf"_s);
        QCOMPARE(read.value("pages"_L1).toInt(), 2);
        QCOMPARE(read.value("rights"_L1).toArray(), QJsonArray{u"erasure"_s});
        QCOMPARE(read.value("signatures"_L1).toArray().at(0)["state"_L1].toString(), u"content_changed"_s);
        const Answer words = bench.run(readVerb, {scan}, {}, false);
        QVERIFY(words.out.contains(u"The signature does not match the content."_s));
        QVERIFY(words.out.contains(u"Not signed: b.txt"_s));
        QCOMPARE(bench.run(importVerb, {scan}).exit, exitDone);
        QCOMPARE(bench.run(intakeVerb, {}).documents().value(0).value("channel"_L1).toString(), u"letter"_s);
    }

    void aFileOfManyMessagesIsReadAndTakenOneByOne()
    {
        Bench bench;
        QByteArray box;
        for (int i = 0; i < 3; ++i)
            box += "From a@b.example Tue Nov  3 08:14:58 2026\n" + QByteArray(mail).replace("dati", "dati " + QByteArray::number(i)).replace("\r\n", "\n") + "\n";
        const QString path = bench.file(u"pasts.mbox"_s, box);
        QCOMPARE(bench.run(readVerb, {path}).documents().size(), 3);
        const QList<QJsonObject> taken = bench.run(importVerb, {path}).documents();
        QCOMPARE(taken.size(), 3);
        QCOMPARE(taken[1].value("file"_L1).toString(), path + u"#2"_s);
        for (const QJsonObject &again : bench.run(importVerb, {path}).documents())
            QCOMPARE(again.value("result"_L1).toString(), u"duplicate"_s);
    }

    void aNoteIsWrittenDownAndAnEmptyOneRefused()
    {
        Bench bench;
        const Answer answer = bench.run(noteVerb, {u"--text"_s, u"Lūdz dzēst datus"_s, u"--channel"_s, u"phone"_s, u"--person"_s,
                                                   u"Anna Koka"_s, u"--received"_s, u"2026-11-06"_s});
        QCOMPARE(answer.exit, exitDone);
        const QJsonObject row = bench.run(intakeVerb, {}).documents().value(0);
        QCOMPARE(row.value("document"_L1), answer.documents().value(0).value("document"_L1));
        QCOMPARE(row.value("channel"_L1).toString(), u"phone"_s);
        QCOMPARE(row.value("received"_L1).toString(), u"2026-11-06"_s);
        QCOMPARE(bench.run(noteVerb, {}).exit, exitRefused);
        QCOMPARE(bench.run(noteVerb, {u"--text"_s, u"x"_s, u"--channel"_s, u"pigeon"_s}).exit, exitRefused);
        QCOMPARE(bench.run(noteVerb, {u"--text"_s, u"x"_s}, u"lasitajs"_s).exit, exitRefused);
        QCOMPARE(bench.run(intakeVerb, {}).documents().size(), 1);
    }

    void aDocumentIsWrittenOutAsItCameAndOverNothing()
    {
        Bench bench;
        const QByteArray bytes(5000, '\0');
        bench.run(importVerb, {bench.file(u"b.bin"_s, bytes)});
        const QString out = bench.folder.filePath(u"kopija.bin"_s);
        QCOMPARE(bench.run(exportVerb, {u"1"_s, u"--out"_s, out}).exit, exitDone);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), bytes);
        QCOMPARE(bench.run(exportVerb, {u"1"_s, u"--out"_s, out}).exit, exitRefused);
        QCOMPARE(bench.run(exportVerb, {u"99"_s, u"--out"_s, out + u"2"_s}).exit, exitRefused);
        QCOMPARE(bench.run(exportVerb, {u"1"_s}).exit, exitMisused);
    }
};

ATBILDE_TEST_MAIN(TestImportVerb)
#include "tst_import.moc"
