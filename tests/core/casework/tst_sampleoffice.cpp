// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/sampleoffice.h"
#include "core/register/processing.h"
#include "core/store/lists/queue.h"
#include "core/store/lists/requestfile.h"
#include "core/store/lists/tray.h"
#include "tests/support/hostile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<QByteArray> asText(const Letter &letter)
{
    return QByteArray("%PDF-1.4\n") + plainText(letter).toUtf8();
}

const QDateTime monday(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);

QueuePage whole(Office &office, const QDate &today)
{
    return queuePage(
        office.store,
        {.filter = QueueQuery::Filter::All, .today = today, .sort = QueueColumn::Number, .limit = 1000});
}

} // namespace

class TestSampleOffice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QElapsedTimer timer;
        timer.start();
        Result<std::unique_ptr<Office>> made =
            createSampleOffice(folder.filePath(u"sample.atbilde"_s), monday, asText);
        if (!made) {
            QStringList facts{QString::number(int(made.error().reason))};
            for (const auto &fact : made.error().facts)
                std::visit(
                    [&](const auto &value) {
                        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
                            facts << value;
                        else if constexpr (std::is_same_v<std::decay_t<decltype(value)>, Code>)
                            facts << value.code;
                    },
                    fact);
            QFAIL(qPrintable(facts.join(u" | "_s)));
        }
        qInfo() << "made in" << timer.elapsed() << "ms";
        office = std::move(*made);
    }

    void everyStateAndEveryRightIsThere()
    {
        QMap<State, int> states;
        QSet<Right> rights;
        QSet<Language> languages;
        int several = 0;
        const QueuePage page = whole(*office, today);
        for (const QueueRow &row : page.rows) {
            ++states[row.state];
            for (const Right right : row.rights)
                rights.insert(right);
            several += row.rights.size() > 1 ? 1 : 0;
            languages.insert(office->store.requests.find(row.id)->language);
        }
        for (const State state : allStates)
            QVERIFY2(states[state] >= 2 || state == State::Clarification, qPrintable(codeOf(state)));
        QVERIFY(states[State::Clarification] >= 1);
        QCOMPARE(qsizetype(rights.size()), qsizetype(allRights.size()));
        QCOMPARE(languages.size(), 2);
        QVERIFY(several >= 4);
        QVERIFY(page.rows.size() >= 38 && page.rows.size() <= 52);
    }

    void someAreOverdueSomeDueTodayThisWeekLaterAndClosed()
    {
        const QueueCounts counts = queueCounts(office->store, today, {});
        QVERIFY(counts.overdue >= 3);
        QVERIFY(counts.dueThisWeek >= 4);
        QVERIFY(counts.closed >= 10);
        QVERIFY(counts.awaitingPerson >= 3);
        QVERIFY(counts.forApproval >= 3);
        QVERIFY(counts.toPost >= 3);
        int dueToday = 0;
        for (const QueueRow &row : whole(*office, today).rows)
            dueToday += row.state != State::Closed && row.deadline == today ? 1 : 0;
        QVERIFY(dueToday >= 1);
        // From the maintained tallies and counted anew it is the same.
        QMap<State, qint64> recount;
        for (const QueueRow &row : whole(*office, today).rows)
            ++recount[row.state];
        QCOMPARE(counts.closed, recount[State::Closed]);
        QCOMPARE(counts.forApproval, recount[State::Approval]);
        QCOMPARE(counts.toPost, recount[State::Approved]);
    }

    void lettersAreFrozenSomeGoneSomeWaiting()
    {
        int frozen = 0;
        int waiting = 0;
        for (const QueueRow &row : whole(*office, today).rows) {
            for (const FrozenLetter &letter : office->store.letters.of(row.id)) {
                ++frozen;
                waiting += letter.dispatchedOn.isValid() ? 0 : 1;
                QVERIFY2(!letter.plainText.contains(u"{{"_s), qPrintable(letter.plainText));
                QVERIFY(office->store.documents.content(letter.document).startsWith("%PDF"));
            }
        }
        QVERIFY(frozen >= 25);
        QVERIFY(waiting >= 2);
    }

    void mailIsStillInTheTray()
    {
        const TrayCounts counts = trayCounts(office->store);
        QVERIFY2(counts.all >= 6 && counts.all <= 9, qPrintable(QString::number(counts.all)));
        QVERIFY(counts.unread > 0);
    }

    void nothingHappensInTheFutureAndTheJournalIsWholeAndRunsForward()
    {
        QVERIFY(!office->store.journal.firstBroken());
        for (const QueueRow &row : whole(*office, today).rows) {
            QVERIFY(row.receivedOn <= today);
            const RequestFile file = requestFile(office->store, row.id).value();
            QVERIFY(file.request.enteredAt <= monday);
            for (const Document &document : file.documents) {
                QVERIFY(document.receivedOn <= today);
                QVERIFY(document.enteredAt <= monday);
            }
            QDateTime last;
            for (const Entry &entry : file.journal) {
                QVERIFY(entry.at <= monday);
                QVERIFY(!last.isValid() || entry.at >= last);
                last = entry.at;
            }
            for (const Claim &claim : file.claims)
                QVERIFY(!claim.decision || !claim.decision->doneOn || *claim.decision->doneOn <= today);
        }
        QVERIFY(office->store.journal.head()->at <= monday);
    }

    void theRegisterHasWhatAnAccessLetterMustTell()
    {
        using Kind = RegisterEntries::Kind;
        QCOMPARE(office->store.registerEntries.all(Kind::Category).size(), 5u);
        QVERIFY(office->store.registerEntries.all(Kind::Party).size() >= 4u);
        QSet<LegalBasis> bases;
        int automated = 0;
        for (const QByteArray &json : office->store.registerEntries.all(Kind::Activity)) {
            const ProcessingActivity activity = activityFromJson(json).value();
            bases.insert(activity.legalBasis);
            automated += activity.automatedDecisions.latvian.isEmpty() ? 0 : 1;
            for (const BilingualText &text : {activity.purpose, activity.retention, activity.source}) {
                QVERIFY(!text.latvian.isEmpty() && !text.english.isEmpty());
                QVERIFY(!text.latvian.endsWith(u'.') && !text.english.endsWith(u'.'));
            }
        }
        QCOMPARE(bases.size(), 4);
        QCOMPARE(automated, 1);
    }

    void theSameNowMakesTheSameOffice()
    {
        QTemporaryDir other;
        const auto again = createSampleOffice(other.filePath(u"sample.atbilde"_s), monday, asText).value();
        QVERIFY(whole(*again, today).rows == whole(*office, today).rows);
        QCOMPARE(again->store.journal.head()->id, office->store.journal.head()->id);
        QCOMPARE(again->store.journal.head()->at, office->store.journal.head()->at);
    }

    void itCanBeMadeOnAnyDay_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("a Sunday, just after midnight in Riga")
            << QDateTime(QDate(2026, 11, 21), QTime(22, 5), Qt::UTC);
        QTest::newRow("New Year's Day") << QDateTime(QDate(2027, 1, 1), QTime(12, 0), Qt::UTC);
        QTest::newRow("the last day of February") << QDateTime(QDate(2027, 2, 28), QTime(18, 0), Qt::UTC);
        QTest::newRow("31 March") << QDateTime(QDate(2027, 3, 31), QTime(6, 0), Qt::UTC);
        QTest::newRow("Midsummer") << QDateTime(QDate(2028, 6, 24), QTime(9, 0), Qt::UTC);
    }

    void itCanBeMadeOnAnyDay()
    {
        QFETCH(QDateTime, now);
        QTemporaryDir other;
        const auto made = createSampleOffice(other.filePath(u"sample.atbilde"_s), now, asText);
        QVERIFY(made);
        QVERIFY(!(*made)->store.journal.firstBroken());
        QVERIFY((*made)->store.journal.head()->at <= now);
    }

    void whenALetterCannotBeRenderedNothingIsLeftBehind()
    {
        const QString place = folder.filePath(u"failed.atbilde"_s);
        const auto made = createSampleOffice(place, monday, [](const Letter &) -> Result<QByteArray> {
            return Refusal{RefusalReason::FontMissing};
        });
        QVERIFY(!made);
        QCOMPARE(made.error().reason, RefusalReason::FontMissing);
        QVERIFY(!QFileInfo::exists(place));
    }

    void anOfficeThatExistsIsNotTouched()
    {
        const QString place = folder.filePath(u"sample.atbilde"_s);
        QVERIFY_THROWS_EXCEPTION(StoreError, (void)createSampleOffice(place, monday, asText));
        QVERIFY(QFileInfo::exists(place));
    }

private:
    QTemporaryDir folder;
    std::unique_ptr<Office> office;
    const QDate today = QDate(2026, 11, 23);
};

ATBILDE_TEST_MAIN(TestSampleOffice)
#include "tst_sampleoffice.moc"
