// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain.h"
#include "core/journal/occasion.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray key(chainBytes, 'k');

Entry sample()
{
    Entry entry;
    entry.id = EntryId(7);
    entry.at = QDateTime(QDate(2026, 11, 9), QTime(10, 0, 0, 123), Qt::UTC);
    entry.officer = OfficerId(3);
    entry.officerName = u"Ivars Izpildītājs"_s;
    entry.act = u"decide"_s;
    entry.request = RequestId(5);
    entry.facts = {{u"right"_s, u"erasure"_s}};
    entry.commitment = commitmentOf(key, entry.facts);
    entry.previous = QByteArray(chainBytes, 'p');
    return entry;
}

} // namespace

class TestChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyHashHasTheSameLength()
    {
        QCOMPARE(newChainKey().size(), chainBytes);
        QCOMPARE(chainStart().size(), chainBytes);
        QCOMPARE(commitmentOf(key, {}).size(), chainBytes);
        QCOMPARE(linkOf(key, sample()).size(), chainBytes);
    }

    void keysAreNotRepeated()
    {
        QVERIFY(newChainKey() != newChainKey());
        QVERIFY(newChainKey() != chainStart());
    }

    void equalEntriesHaveEqualLinks()
    {
        QCOMPARE(linkOf(key, sample()), linkOf(key, sample()));
        Entry elsewhere = sample();
        elsewhere.at = elsewhere.at.toOffsetFromUtc(7200); // the same moment
        QCOMPARE(linkOf(key, elsewhere), linkOf(key, sample()));
    }

    void everyFieldThatIsNotPersonalChangesTheLink_data()
    {
        QTest::addColumn<int>("which");
        const char *names[] = {"number",  "a millisecond", "officer",    "act",
                               "request", "no request",    "commitment", "hash before"};
        for (int i = 0; i < 8; ++i)
            QTest::newRow(names[i]) << i;
    }

    void everyFieldThatIsNotPersonalChangesTheLink()
    {
        QFETCH(int, which);
        Entry entry = sample();
        switch (which) {
        case 0:
            entry.id = EntryId(8);
            break;
        case 1:
            entry.at = entry.at.addMSecs(1);
            break;
        case 2:
            entry.officer = OfficerId(4);
            break;
        case 3:
            entry.act = u"submit"_s;
            break;
        case 4:
            entry.request = RequestId(6);
            break;
        case 5:
            entry.request.reset();
            break;
        case 6:
            entry.commitment = commitmentOf(key, {{u"right"_s, u"access"_s}});
            break;
        default:
            entry.previous[0] = 'q';
            break;
        }
        QVERIFY(linkOf(key, entry) != linkOf(key, sample()));
    }

    void namesAndFactsCanBeErasedWithoutBreakingTheLink()
    {
        Entry entry = sample();
        entry.officerName.clear();
        entry.facts = {};
        QCOMPARE(linkOf(key, entry), linkOf(key, sample()));
    }

    void factsAreCommittedToWhateverTheirOrder()
    {
        QJsonObject one{{u"a"_s, 1}, {u"b"_s, u"ģ"_s}};
        QJsonObject other{{u"b"_s, u"ģ"_s}, {u"a"_s, 1}};
        QCOMPARE(commitmentOf(key, one), commitmentOf(key, other));
        other.insert(u"a"_s, 2);
        QVERIFY(commitmentOf(key, one) != commitmentOf(key, other));
    }

    void withoutTheKeyNobodyComputesALink()
    {
        QVERIFY(linkOf(QByteArray(chainBytes, 'x'), sample()) != linkOf(key, sample()));
        QVERIFY(commitmentOf(QByteArray(chainBytes, 'x'), {}) != commitmentOf(key, {}));
    }

    void theDayOfAnOccasionIsTheDayInRiga()
    {
        Occasion late{{}, QDateTime(QDate(2026, 11, 9), QTime(22, 30), Qt::UTC)};
        QCOMPARE(late.day(), QDate(2026, 11, 10));
        late.at = QDateTime(QDate(2026, 7, 9), QTime(20, 59), Qt::UTC);
        QCOMPARE(late.day(), QDate(2026, 7, 9));
        late.at = QDateTime(QDate(2026, 7, 9), QTime(21, 0), Qt::UTC);
        QCOMPARE(late.day(), QDate(2026, 7, 10));
    }
};

ATBILDE_TEST_MAIN(TestChain)
#include "tst_chain.moc"
