// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/importfigures.h"

#include "core/casework/import.h"
#include "core/intake/mailreader.h"
#include "core/intake/triage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <gmime/gmime.h>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int messages = 1000;
const QDateTime now(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);

QByteArray message(int number)
{
    static const std::array bodies{
        "Lūdzu izsniegt manu personas datu kopiju un informēt, kam dati ir nodoti.",
        "Lūdzu dzēst visus manus personas datus, jo jūsu pakalpojumus vairs neizmantoju.",
        "Please rectify my address and confirm that the old one is gone from all your systems.",
        "Beidziet sūtīt reklāmu. Iebilstu pret savu datu izmantošanu tiešajai tirgvedībai.",
    };
    const QByteArray id = QByteArray::number(number);
    QByteArray mail = "Received: from mx.pasts.example by mail.vejupe.example with ESMTPS id 4C" + id +
                      ";\r\n Tue, 3 Nov 2026 08:15:00 +0200\r\nMessage-ID: <" + id +
                      "@pasts.example>\r\nDate: Tue, 3 Nov 2026 08:14:58 +0200\r\n"
                      "From: =?UTF-8?Q?J=C4=81nis_B=C4=93rzi=C5=86=C5=A1?= <janis" +
                      id +
                      "@pasts.example>\r\nTo: dati@vejupe.example\r\n"
                      "Subject: =?UTF-8?Q?Piepras=C4=ABjums?= " +
                      id +
                      "\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                      "Content-Transfer-Encoding: base64\r\n\r\n";
    QByteArray text = "Labdien!\r\n\r\n";
    for (int i = 0; i < 12; ++i)
        text += QByteArray(bodies[size_t(number + i / 6) % bodies.size()]) + "\r\n";
    text += "\r\nKlienta numurs: VL-" + id + "\r\nAr cieņu\r\nJānis Bērziņš\r\n";
    const QByteArray coded = text.toBase64();
    for (qsizetype at = 0; at < coded.size(); at += 76)
        mail += coded.mid(at, 76) + "\r\n";
    return mail;
}

std::vector<QByteArray> allMessages()
{
    std::vector<QByteArray> all;
    for (int i = 0; i < messages; ++i)
        all.push_back(message(i));
    return all;
}

struct OurOffice
{
    OurOffice()
    {
        Organisation organisation;
        organisation.name = u"SIA \"Vējupe Loģistika\""_s;
        organisation.registrationNumber = u"40003521600"_s;
        organisation.address = u"Krasta iela 1, Rīga, LV-1003"_s;
        organisation.email = u"dati@vejupe.example"_s;
        organisation.signatory.name = u"Andris Kalniņš"_s;
        const Officer clerk{{}, u"lietvede"_s, u"Sanita Liepiņa"_s, Role::Clerk, true};
        office = createOffice(folder.filePath(u"office.atbilde"_s), organisation, clerk, now);
        occasion = {office->store.officers.all().front(), now};
    }

    QTemporaryDir folder;
    std::unique_ptr<Office> office;
    Occasion occasion;
};

/// The limit: GMime takes the message apart, one prepared statement puts it away.
class BareImport
{
public:
    /// Besides the mail alone: its words in a full-text index and a row of a linked journal, which ours keeps
    /// too.
    enum class Keeps { Mail, MailWordsAndJournal };

    explicit BareImport(Keeps keeps = Keeps::Mail) : m_keeps(keeps)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bare-import"_s);
        m_database.setDatabaseName(m_folder.filePath(u"bare.db"_s));
        if (!m_database.open())
            qFatal("no database");
        for (
            const auto &sql :
            {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
             u"CREATE TABLE mail (id INTEGER PRIMARY KEY, message_id TEXT, sender TEXT, subject TEXT, "
             "text TEXT, bytes BLOB)"_s,
             u"CREATE INDEX by_message ON mail (message_id)"_s,
             u"CREATE TABLE journal (id INTEGER PRIMARY KEY, facts TEXT, previous BLOB, hash BLOB)"_s,
             u"CREATE VIRTUAL TABLE words USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')"_s}) {
            QSqlQuery query(m_database);
            query.exec(sql);
        }
        m_insert = QSqlQuery(m_database);
        m_insert.prepare(
            u"INSERT INTO mail (message_id, sender, subject, text, bytes) VALUES (?, ?, ?, ?, ?)"_s);
        m_index = QSqlQuery(m_database);
        m_index.prepare(u"INSERT INTO words (words) VALUES (?)"_s);
        m_link = QSqlQuery(m_database);
        m_link.prepare(u"INSERT INTO journal (facts, previous, hash) VALUES (?, ?, ?)"_s);
    }

    ~BareImport()
    {
        m_insert = QSqlQuery();
        m_index = QSqlQuery();
        m_link = QSqlQuery();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(u"bare-import"_s);
    }

    void run(const QString &sql) { QSqlQuery(m_database).exec(sql); }

    void add(const QByteArray &bytes)
    {
        GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size()));
        GMimeParser *parser = g_mime_parser_new_with_stream(stream);
        GMimeMessage *mail = g_mime_parser_construct_message(parser, nullptr);
        GMimeObject *body = g_mime_message_get_body(mail);
        char *text = GMIME_IS_TEXT_PART(body) ? g_mime_text_part_get_text(GMIME_TEXT_PART(body)) : nullptr;
        char *sender = internet_address_list_to_string(g_mime_message_get_from(mail), nullptr, false);
        m_insert.bindValue(0, QString::fromUtf8(g_mime_message_get_message_id(mail)));
        m_insert.bindValue(1, QString::fromUtf8(sender));
        m_insert.bindValue(2, QString::fromUtf8(g_mime_message_get_subject(mail)));
        m_insert.bindValue(3, QString::fromUtf8(text));
        m_insert.bindValue(4, bytes);
        m_insert.exec();
        if (m_keeps == Keeps::MailWordsAndJournal)
            addWordsAndLink(QString::fromUtf8(text), bytes);
        g_free(sender);
        g_free(text);
        g_object_unref(mail);
        g_object_unref(parser);
        g_object_unref(stream);
    }

private:
    void addWordsAndLink(const QString &text, const QByteArray &bytes)
    {
        m_index.bindValue(0, text);
        m_index.exec();
        const QByteArray facts = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const QByteArray previous = m_last;
        m_last = QCryptographicHash::hash(previous + facts, QCryptographicHash::Sha256);
        m_link.bindValue(0, QString::fromLatin1(facts));
        m_link.bindValue(1, previous);
        m_link.bindValue(2, m_last);
        m_link.exec();
    }

    Keeps m_keeps;
    QByteArray m_last;
    QTemporaryDir m_folder;
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    QSqlQuery m_index;
    QSqlQuery m_link;
};

Figure eachItsOwnTransaction()
{
    const std::vector<QByteArray> all = allMessages();
    const Round ours = [&] {
        OurOffice ourOffice;
        return secondsOf([&] {
            for (const QByteArray &bytes : all)
                (void)importBytes(*ourOffice.office, ourOffice.occasion, bytes, u"mail.eml"_s, {});
        });
    };
    const Round limit = [&] {
        BareImport bare;
        return secondsOf([&] {
            for (const QByteArray &bytes : all) {
                bare.run(u"BEGIN IMMEDIATE"_s);
                bare.add(bytes);
                bare.run(u"COMMIT"_s);
            }
        });
    };
    return measured(u"1,000 e-mails, each its own transaction"_s, 1.5, 5, ours, limit);
}

/// The messages as files in a folder.
class Folder
{
public:
    Folder()
    {
        const std::vector<QByteArray> all = allMessages();
        for (size_t i = 0; i < all.size(); ++i) {
            files.append(m_folder.filePath(u"%1.eml"_s.arg(i, 4, 10, QLatin1Char('0'))));
            QFile file(files.last());
            if (!file.open(QIODevice::WriteOnly) || file.write(all[i]) != all[i].size())
                qFatal("cannot write a message");
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    QStringList files;

private:
    QTemporaryDir m_folder;
};

Figure inBatches(const QString &measure, BareImport::Keeps keeps)
{
    const Folder folder;
    const Round ours = [&] {
        OurOffice ourOffice;
        return secondsOf(
            [&] { (void)importPaths(*ourOffice.office, ourOffice.occasion, {folder.path()}, {}); });
    };
    const Round limit = [&] {
        BareImport bare(keeps);
        return secondsOf([&] {
            for (qsizetype i = 0; i < folder.files.size(); ++i) {
                if (i % 100 == 0)
                    bare.run(u"BEGIN IMMEDIATE"_s);
                QFile file(folder.files[i]);
                if (file.open(QIODevice::ReadOnly))
                    bare.add(file.readAll());
                if (i % 100 == 99)
                    bare.run(u"COMMIT"_s);
            }
        });
    };
    return measured(measure, 1.5, 5, ours, limit);
}

Figure inBatches()
{
    return inBatches(u"1,000 e-mails from a folder, a hundred a commit"_s, BareImport::Keeps::Mail);
}

Figure besideTheSameRows()
{
    return inBatches(u"  beside a bare import with index and journal too"_s,
                     BareImport::Keeps::MailWordsAndJournal);
}

/// A part of the batched import beside GMime taking the same mails apart.
Figure part(const QString &measure, double goal, const std::function<void()> &work)
{
    const std::vector<QByteArray> all = allMessages();
    const Round limit = [&] {
        return secondsOf([&] {
            for (const QByteArray &bytes : all) {
                GMimeStream *stream =
                    g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size()));
                GMimeParser *parser = g_mime_parser_new_with_stream(stream);
                GMimeMessage *mail = g_mime_parser_construct_message(parser, nullptr);
                GMimeObject *body = g_mime_message_get_body(mail);
                g_free(GMIME_IS_TEXT_PART(body) ? g_mime_text_part_get_text(GMIME_TEXT_PART(body)) : nullptr);
                g_object_unref(mail);
                g_object_unref(parser);
                g_object_unref(stream);
            }
        });
    };
    return measured(
        measure, goal, 5, [&] { return secondsOf(work); }, limit);
}

Figure reading()
{
    const std::vector<QByteArray> all = allMessages();
    return part(u"  of it: reading 1,000 e-mails, beside GMime alone"_s, 3, [&] {
        for (const QByteArray &bytes : all)
            (void)readMessage(bytes, u"mail.eml"_s);
    });
}

Figure understanding()
{
    std::vector<Message> messagesRead;
    for (const QByteArray &bytes : allMessages())
        messagesRead.push_back(readMessage(bytes, u"mail.eml"_s).value());
    return part(u"  of it: triage of 1,000 e-mails, beside GMime alone"_s, 3, [&] {
        for (const Message &read : messagesRead)
            (void)triage(read, now);
    });
}

} // namespace

std::vector<Figure> importFigures()
{
    g_mime_init();
    return {eachItsOwnTransaction(), inBatches(), besideTheSameRows(), reading(), understanding()};
}
