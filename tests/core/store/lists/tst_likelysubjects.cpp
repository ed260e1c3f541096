// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/likelysubjects.h"

#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/support/filledstore.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestLikelySubjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whyAPersonMayBeTheSame_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &given, const QString &surname,
                            const QString &reason, const QString &phone = {}) {
            QTest::newRow(name) << given << surname << phone << reason;
        };
        row("as stored", u"Jānis"_s, u"Bērziņš"_s, u"name"_s);
        row("without diacritics", u"JANIS"_s, u"berzins"_s, u"name"_s);
        row("the other way round", u"Bērziņš"_s, u"Janis"_s, u"swapped"_s);
        row("only an initial", u"J."_s, u"Berzins"_s, u"initial"_s);
        row("a Cyrillic look-alike", u"Jānis"_s, u"Bērziņ\u0455"_s, u"looks"_s);
        row("a Cyrillic look-alike without marks", u"J\u0430nis"_s, u"Berzins"_s, u"looks"_s);
        row("another given name with the initial", u"Jēkabs"_s, u"Bērziņš"_s, u"none"_s);
        row("another initial", u"A."_s, u"Bērziņš"_s, u"none"_s);
        row("another given name", u"Juris"_s, u"Bērziņš"_s, u"none"_s);
        row("married, the same telephone", u"Jānis"_s, u"Kalns"_s, u"phone"_s, u"00371 29 12 34 56"_s);
        row("nobody", {}, {}, u"none"_s);
    }

    void whyAPersonMayBeTheSame()
    {
        QFETCH(QString, given);
        QFETCH(QString, surname);
        QFETCH(QString, phone);
        QFETCH(QString, reason);
        TestOffice test;
        Store &store = test.office->store;
        Subject known = somebody(u"Jānis"_s, u"Bērziņš"_s);
        known.phone = u"29123456"_s;
        {
            Transaction transaction(store.database);
            (void)store.subjects.add(known);
            (void)store.subjects.add(somebody(u"Zane"_s, u"Ābele"_s));
            transaction.commit();
        }
        Subject asked = somebody(given, surname);
        asked.phone = phone;
        const std::vector<LikelySubject> likely = likelySubjects(store, asked);
        QCOMPARE(likely.size(), reason == "none"_L1 ? 0u : 1u);
        if (likely.empty())
            return;
        QCOMPARE(likely[0].sameName, reason == "name"_L1);
        QCOMPARE(likely[0].swappedName, reason == "swapped"_L1);
        QCOMPARE(likely[0].initialFits, reason == "initial"_L1);
        QCOMPARE(likely[0].lookAlike, reason == "looks"_L1);
        QCOMPARE(likely[0].samePhone, reason == "phone"_L1);
    }

    void everySearchGoesByAnIndex()
    {
        TestOffice test;
        Store &store = test.office->store;
        for (
            const QString &sql :
            {u"SELECT id FROM subjects WHERE folded_name = 'a' OR (folded_email <> '' AND folded_email = "
             u"'a') "
             "OR (plain_phone <> '' AND plain_phone = 'a') OR (personal_code <> '' AND personal_code = 'a')"_s,
             u"SELECT id FROM subjects WHERE folded_name >= 'j' AND folded_name < 'k' AND substr(folded_name, -8) = ' berzins' LIMIT 5"_s,
             u"SELECT r.id FROM subjects s CROSS JOIN requests r ON r.subject_id = s.id WHERE s.folded_email "
             u"= 'a' "
             "AND s.folded_email <> '' AND r.open = 1"_s,
             u"SELECT d.request_id FROM documents d CROSS JOIN requests r ON r.id = d.request_id "
             "WHERE d.sender_address = 'a' AND d.sender_address <> '' AND r.open = 1"_s,
             u"SELECT DISTINCT request_id FROM documents WHERE message_id = 'a' AND message_id <> ''"_s}) {
            Statement plan(store.database, u"EXPLAIN QUERY PLAN "_s + sql);
            plan.run();
            while (plan.next())
                QVERIFY2(!plan.text(3).startsWith(u"SCAN"_s), qPrintable(plan.text(3) + u" in "_s + sql));
        }
    }
};

ATBILDE_TEST_MAIN(TestLikelySubjects)
#include "tst_likelysubjects.moc"
