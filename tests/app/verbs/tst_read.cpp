// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/read.h"
#include "tests/support/hostile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestRead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_out.clear();
        m_err.clear();
    }

    void oneMessageIsOneObject()
    {
        const QString file = written(u"a.eml"_s, message);
        QCOMPARE(run({file}, true), exitDone);
        const QJsonObject object = QJsonDocument::fromJson(m_out.toUtf8()).object();
        QCOMPARE(object[u"file"].toString(), file);
        QCOMPARE(object[u"kind"].toString(), u"message"_s);
        QCOMPARE(object[u"messageId"].toString(), u"m1@pasts.example"_s);
        QCOMPARE(object[u"from"][u"name"].toString(), u"Anna Liepa"_s);
        QCOMPARE(object[u"from"][u"address"].toString(), u"anna@pasts.example"_s);
        QCOMPARE(object[u"subject"].toString(), u"Dati"_s);
        QCOMPARE(object[u"sentAt"].toString(), u"2026-02-28T21:59:50Z"_s);
        QCOMPARE(object[u"receivedAt"].toString(), u"2026-02-28T22:00:01Z"_s);
        QCOMPARE(object[u"proposal"][u"receivedOn"].toString(), u"2026-03-01"_s);
        QCOMPARE(object[u"language"].toString(), u"lv"_s);
        QCOMPARE(object[u"rights"].toArray(), QJsonArray{u"erasure"_s});
        QVERIFY(object[u"automatic"].isNull());
        QVERIFY(object[u"attachments"].toArray().isEmpty());
        QVERIFY(object[u"text"].toString().contains(u"dzēsiet"_s));
    }

    void oneFileThatFailsDoesNotStopTheOthers()
    {
        const QString good = written(u"a.eml"_s, message);
        const QString bad = written(u"b.bin"_s, QByteArray(5000, '\0'));
        const QString missing = m_folder.filePath(u"nav.eml"_s);
        QCOMPARE(run({missing, bad, good}, true), exitRefused);
        const QStringList lines = m_out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 3);
        for (int i = 0; i < 2; ++i) {
            const QJsonObject object = QJsonDocument::fromJson(lines[i].toUtf8()).object();
            QCOMPARE(object.keys(), (QStringList{u"error"_s, u"file"_s}));
        }
        QVERIFY(lines[2].contains(u"erasure"_s));
    }

    void aFolderIsReadFileByFile()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"2.eml"_s, u"1.eml"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(message);
        }
        QCOMPARE(run({folder.path()}, true), exitDone);
        const QStringList lines = m_out.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].contains(u"1.eml"_s));
    }

    void peopleReadWords()
    {
        QCOMPARE(run({written(u"a.eml"_s, message)}, false), exitDone);
        QVERIFY(m_out.contains(u"Anna Liepa <anna@pasts.example>"_s));
        QVERIFY(m_out.contains(u"1 Mar 2026"_s));
        QVERIFY(m_out.contains(u"dzēsiet manus datus"_s));
        QVERIFY(!m_out.contains(u'{'));
    }

    void refusalsGoToStandardError()
    {
        QCOMPARE(run({m_folder.filePath(u"nav.eml"_s)}, false), exitRefused);
        QVERIFY(m_out.isEmpty());
        QVERIFY(m_err.contains(u"nav.eml"_s));
    }

    void withoutAFileItIsMisused()
    {
        QCOMPARE(run({}, false), exitMisused);
        QVERIFY(!m_err.isEmpty());
    }

private:
    static constexpr const char *message =
        "Received: from mx by mail.vejupe.example; Sat, 28 Feb 2026 22:00:01 +0000\n"
        "Message-ID: <m1@pasts.example>\nDate: Sat, 28 Feb 2026 23:59:50 +0200\n"
        "From: Anna Liepa <anna@pasts.example>\nTo: dati@vejupe.example\nSubject: Dati\n"
        "Content-Type: text/plain; charset=utf-8\n\n"
        "L\xC5\xAB"
        "dzu, dz\xC4\x93siet manus datus.\n";

    QString written(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    int run(const QStringList &arguments, bool json)
    {
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        const Console console{
            out, err, Language::English, json, {}, {}, QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC),
            {}};
        return readVerb(console, arguments);
    }

    QTemporaryDir m_folder;
    QString m_out;
    QString m_err;
};

ATBILDE_TEST_MAIN(TestRead)
#include "tst_read.moc"
