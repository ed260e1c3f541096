// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/transaction.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database =
            std::make_unique<Database>(m_folder->filePath(u"a.atbilde"_s), Database::Mode::CreateNew);
    }
    void cleanup() { m_database.reset(); }

    void emptyIsNotNullAndAbsentIs()
    {
        Statement statement(*m_database,
                            u"SELECT typeof(?), typeof(?), typeof(?), typeof(?), typeof(?), typeof(?)"_s);
        statement.run(QString(), u""_s, QByteArray(), QDate(), QDateTime(), std::optional<QString>());
        QVERIFY(statement.next());
        QStringList types;
        for (int i = 0; i < 6; ++i)
            types << statement.text(i);
        QCOMPARE(types.join(u' '), u"text text blob null null null"_s);
    }

    void whatIsBoundComesBack()
    {
        const QString text = u"O'Brien \"Bērziņš\"; DROP TABLE officers; -- %1 \U0001F600"_s;
        const QByteArray bytes("\0\xff'\n", 4);
        const QDateTime moment(QDate(2026, 11, 22), QTime(9, 30, 0, 7), Qt::UTC);
        Statement statement(*m_database, u"SELECT ?, ?, ?, ?, ?, ?, ?"_s);
        statement.run(text, bytes, QDate(2028, 2, 29), moment, qint64(1) << 53, true, RequestId(7));
        QVERIFY(statement.next());
        QCOMPARE(statement.text(0), text);
        QCOMPARE(statement.bytes(1), bytes);
        QCOMPARE(statement.day(2), QDate(2028, 2, 29));
        QCOMPARE(statement.moment(3), moment);
        QCOMPARE(statement.text(3), u"2026-11-22T09:30:00.007Z"_s);
        QCOMPARE(statement.number(4), qint64(1) << 53);
        QVERIFY(statement.flag(5));
        QCOMPARE(statement.id<RequestId>(6), RequestId(7));
        QVERIFY(!statement.next());
    }

    void aMomentElsewhereIsStoredInUtc()
    {
        Statement statement(*m_database, u"SELECT ?"_s);
        statement.run(QDateTime(QDate(2026, 11, 22), QTime(1, 0), Qt::OffsetFromUTC, 7200));
        QVERIFY(statement.next());
        QCOMPARE(statement.text(0), u"2026-11-21T23:00:00.000Z"_s);
    }

    void aSecondStatementInOneTextIsRefused()
    {
        QVERIFY_THROWS_EXCEPTION(StoreError, Statement(*m_database, u"SELECT 1; DROP TABLE officers"_s));
        QVERIFY_THROWS_EXCEPTION(StoreError, Statement(*m_database, u"SELECT nonsense FROM nowhere"_s));
        QCOMPARE(column(*m_database, u"SELECT count(*) FROM officers"_s).value(0), u"0"_s);
    }

    void wildcardsOfTheUserArePlainInLike()
    {
        const auto matches = [&](const QString &text, const QString &wanted) {
            Statement statement(*m_database, u"SELECT ? LIKE ? ESCAPE '\\'"_s);
            statement.run(text, QString(u'%' + escapedForLike(wanted) + u'%'));
            return statement.next() && statement.flag(0);
        };
        QVERIFY(matches(u"100% vilna"_s, u"0% v"_s));
        QVERIFY(!matches(u"100 vilna"_s, u"%"_s));
        QVERIFY(matches(u"a_b"_s, u"_"_s));
        QVERIFY(!matches(u"abc"_s, u"a_c"_s));
        QVERIFY(matches(u"c:\\x"_s, u"\\"_s));
    }

    void aTransactionThatIsNotCommittedIsUndone()
    {
        {
            const Transaction transaction(*m_database);
            Statement(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s).run();
        }
        QCOMPARE(column(*m_database, u"SELECT key FROM settings"_s), QStringList());
        {
            Transaction transaction(*m_database);
            Statement(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s).run();
            transaction.commit();
        }
        QCOMPARE(column(*m_database, u"SELECT key FROM settings"_s), QStringList{u"a"_s});
    }

    void transactionsDoNotNestAndTheOuterOneGoesOn()
    {
        Transaction outer(*m_database);
        Statement(*m_database, u"INSERT INTO settings VALUES ('a', 'b')"_s).run();
        QVERIFY_THROWS_EXCEPTION(StoreError, Transaction{*m_database});
        outer.commit();
        QCOMPARE(column(*m_database, u"SELECT key FROM settings"_s), QStringList{u"a"_s});
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

ATBILDE_TEST_MAIN(TestStatement)
#include "tst_statement.moc"
