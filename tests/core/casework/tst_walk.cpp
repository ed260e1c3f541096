// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/clock.h"
#include "core/casework/authority.h"

#include "core/right/ground.h"
#include "tests/support/filleddecision.h"
#include "tests/support/findingsample.h"
#include "tests/support/hostile.h"
#include "tests/support/lawcase.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <map>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using F = StepField;

namespace {

constexpr int walks = 40;
constexpr int stepsInAWalk = 75;

/// Officers who press whatever the table lets them press, with words that may stand.
class Walk
{
public:
    explicit Walk(quint32 seed) : m_dice(seed), m_case(drawnRights())
    {
        if (m_dice.bounded(6) == 0)
            beginAuthorityCase();
    }

    /// One step that the table offers somebody; true where it was taken.
    bool stepOn(std::map<Step, int> &tried)
    {
        if (m_dice.bounded(4) == 0)
            m_case.now =
                m_case.now.addDays(m_case.file().fee ? 9 : m_dice.bounded(5)).addSecs(m_dice.bounded(3600));
        const Officer officer =
            pick(std::vector{m_case.clerk, m_case.handler, m_case.handler, m_case.approver});
        const RequestFacts facts = factsOf(*m_case.office, m_case.file(), officer);
        std::vector<Step> possible;
        for (const StepOffer &offer : stepsFrom(facts, officer.role)) {
            if (!offer.refusal)
                possible.push_back(offer.step);
        }
        if (possible.empty())
            return false;
        // Mostly the request goes on, else it would turn in circles; sometimes what was tried least.
        Step step = pick(possible);
        const std::optional<Step> next = nextStep(facts, officer.role);
        const int chance = m_dice.bounded(6);
        if (next && chance < 3)
            step = *next;
        else if (chance == 3)
            step = *std::ranges::min_element(possible, {}, [&](Step each) { return tried[each]; });
        ++tried[step];
        const bool taken = step == Step::Decide ? decideSomething(officer) : take(officer, step);
        if (taken)
            last = step;
        return taken;
    }

    LawCase &lawCase() { return m_case; }
    Step last = Step::Assess;

private:
    template <class T>
    T pick(const std::vector<T> &all)
    {
        return all[std::size_t(m_dice.bounded(int(all.size())))];
    }

    static std::vector<Right> drawn(QRandomGenerator &dice)
    {
        std::vector<Right> rights;
        for (const Right right : allRights) {
            if (dice.bounded(4) == 0)
                rights.push_back(right);
        }
        if (rights.empty())
            rights.push_back(Right::Access);
        return rights;
    }
    std::vector<Right> drawnRights() { return drawn(m_dice); }

    void beginAuthorityCase()
    {
        AuthorityLetter letter;
        letter.reference = u"2-4/77"_s;
        letter.datedOn = QDate(2026, 11, 2);
        letter.receivedOn = QDate(2026, 11, 3);
        letter.dueOn = QDate(2026, 11, 25);
        letter.relatedNumber = m_case.request().number;
        m_case.id =
            registerAuthorityLetter(*m_case.office, m_case.by(m_case.clerk), m_case.received("dvi"), letter)
                .value()
                .id;
    }

    bool decideSomething(const Officer &officer)
    {
        const RequestFile file = m_case.file();
        const Claim claim = pick(file.claims);
        const std::span<const Outcome> lawful = lawfulOutcomes(claim.right);
        // A right is mostly given effect to, in full or in part.
        const Outcome outcome =
            lawful[std::size_t(m_dice.bounded(m_dice.bounded(3) == 0 ? int(lawful.size()) : 2))];
        Decision decision = filledDecision();
        decision.right = claim.right;
        decision.outcome = outcome;
        decision.exception.clear();
        const std::vector<Ground> grounds = groundsFor(claim.right, outcome);
        decision.ground = grounds.empty() ? QString() : QString(pick(grounds).code);
        decision.doneOn = m_case.by(officer).day();
        decision.fee.reset();
        if (decision.ground != "R8"_L1)
            decision.realController.reset();
        return bool(decide(*m_case.office, m_case.by(officer), {m_case.id, 0}, decision));
    }

    template <class T, class Fits>
    QString anyOf(const std::vector<T> &all, Fits fits)
    {
        std::vector<QString> ids;
        for (const T &each : all) {
            if (fits(each))
                ids.push_back(QString::number(each.id.value()));
        }
        return ids.empty() ? u"0"_s : pick(ids);
    }

    QString anyCode(F field)
    {
        switch (field) {
        case F::Method:
            return codeOf(pick(std::vector(allIdentityMethods.begin(), allIdentityMethods.end())));
        case F::Result:
            return codeOf(pick(std::vector(allIdentityResults.begin(), allIdentityResults.end())));
        case F::Representing:
            return codeOf(pick(std::vector(allRepresentativeKinds.begin(), allRepresentativeKinds.end())));
        case F::Salutation:
            return codeOf(pick(std::vector(allSalutationKinds.begin(), allSalutationKinds.end())));
        case F::Right:
            return codeOf(pick(std::vector(allRights.begin(), allRights.end())));
        case F::TaskKind:
            return codeOf(pick(std::vector(allTaskKinds.begin(), allTaskKinds.end())));
        case F::TaskResult:
            return codeOf(
                pick(std::vector{TaskResult::Done, TaskResult::NilReturn, TaskResult::NotPossible}));
        case F::Waiver:
            return codeOf(pick(std::vector(allNoticeWaivers.begin(), allNoticeWaivers.end())));
        case F::Cause:
            return codeOf(pick(std::vector(allRestrictionCauses.begin(), allRestrictionCauses.end())));
        case F::ComplaintTo:
            return codeOf(pick(std::vector(allComplaintTo.begin(), allComplaintTo.end())));
        case F::Risk:
            return codeOf(pick(std::vector(allBreachRisks.begin(), allBreachRisks.end())));
        case F::Channel:
            return u"letter"_s;
        case F::System:
            return pick(std::vector{u"crm"_s, u"news"_s});
        case F::Party:
            return u"mailer"_s;
        case F::Ground:
            return u"15(4)"_s;
        default:
            return {};
        }
    }

    QString anyReference(F field, const RequestFile &file)
    {
        const auto all = [](const auto &) { return true; };
        switch (field) {
        case F::Letter:
            return anyOf(file.letters, [](const FrozenLetter &each) {
                return !each.isAnswer && !each.dispatchedOn.isValid();
            });
        case F::Task:
            return anyOf(file.tasks, [](const Task &each) { return isOpen(each); });
        case F::Finding:
            return anyOf(file.findings, all);
        case F::Notice:
            return anyOf(file.notices, all);
        case F::Mark:
            return anyOf(file.restrictionMarks, all);
        case F::Objection:
            return anyOf(file.objectionMarks, all);
        case F::Reminder:
            return anyOf(file.reminders, all);
        case F::Breach:
            return file.breaches.empty() ? QString() : file.breaches.back().number;
        case F::Related:
            return m_case.office->store.requests.find(RequestId(1))->number;
        default:
            return anyCode(field);
        }
    }

    QString valueFor(F field, Step step, const RequestFile &file, const QDate &today)
    {
        const bool packs = field == F::Right && step == Step::BuildPackage;
        if (packs && std::ranges::find(file.claims, Right::Access, &Claim::right) != file.claims.end())
            return codeOf(Right::Access);
        if (field == F::Right && step != Step::AddClaim && !file.claims.empty())
            return codeOf(pick(file.claims).right);
        switch (kindOf(field)) {
        case FieldKind::Day:
            if (field == F::Day && step == Step::NoteNonPayment)
                return today.toString(Qt::ISODate);
            return (field == F::Day ? today : today.addDays(1 + m_dice.bounded(8))).toString(Qt::ISODate);
        case FieldKind::YesNo:
            return m_dice.bounded(2) == 0 ? u"true"_s : QString();
        case FieldKind::Choices:
            return u"crm"_s;
        case FieldKind::Choice:
            return anyReference(field, file);
        case FieldKind::File:
            return {};
        case FieldKind::Line:
        case FieldKind::Paragraph:
            break;
        }
        if (field == F::Time)
            return u"0:01"_s;
        if (field == F::Related)
            return anyReference(field, file);
        if (field == F::Tracking || field == F::Password)
            return {};
        return u"teksts"_s;
    }

    bool take(const Officer &officer, Step step)
    {
        const RequestFile file = m_case.file();
        const QDate today = m_case.by(officer).day();
        Values values;
        QByteArray bytes;
        for (const StepFieldUse &use : fieldsOf(step)) {
            if (kindOf(use.field) == FieldKind::File) {
                if (use.needed || m_dice.bounded(5) == 0)
                    bytes = step == Step::AddFindings
                                ? "system;category;activity;name;value\ncrm;contact;customers;adrese;Rīga\n"
                                : "pielikums";
                continue;
            }
            const QString value = valueFor(use.field, step, file, today);
            if (use.needed || m_dice.bounded(2) == 0)
                values.insert(use.field, value);
        }
        if (step == Step::AnswerTask && m_dice.bounded(4) != 0)
            values.insert(F::AnsweredBy, u"Jana Kalniņa"_s);
        if (step == Step::AskExtension)
            values.insert(F::ByNumber, u"true"_s);
        return bool(m_case.take(officer, step, values, bytes));
    }

    QRandomGenerator m_dice;
    LawCase m_case;
};

QStringList tallies(Database &database)
{
    return column(database,
                  u"SELECT state || ' ' || owner_id || ' ' || deadline || ' ' || count FROM request_tallies "
                  "WHERE count > 0 ORDER BY 1"_s);
}

QStringList recount(Database &database)
{
    return column(
        database,
        u"SELECT state || ' ' || owner_id || ' ' || CASE WHEN open THEN deadline ELSE '' END || ' ' || "
        u"count(*) "
        "FROM requests GROUP BY state, owner_id, CASE WHEN open THEN deadline ELSE '' END ORDER BY 1"_s);
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyLegalPathKeepsWhatMustHold()
    {
        std::map<Step, int> taken;
        std::map<Step, int> tried;
        int steps = 0;
        for (quint32 seed = 1; seed <= walks; ++seed) {
            Walk walk(seed);
            LawCase &c = walk.lawCase();
            for (int i = 0; i < stepsInAWalk; ++i) {
                const Request before = c.request();
                const QStringList untouched = before.id.isValid() && i % 30 == 0
                                                  ? everythingIn(c.office->store.database)
                                                  : QStringList();
                const qsizetype lines = column(c.office->store.database, u"SELECT id FROM journal"_s).size();
                if (!walk.stepOn(tried)) {
                    // What is refused leaves no trace.
                    QCOMPARE(column(c.office->store.database, u"SELECT id FROM journal"_s).size(), lines);
                    if (!untouched.isEmpty())
                        QCOMPARE(everythingIn(c.office->store.database), untouched);
                    continue;
                }
                ++steps;
                ++taken[walk.last];
                check(c, before, walk.last, seed);
                if (QTest::currentTestFailed())
                    return;
            }
            QVERIFY(!c.office->store.journal.firstBroken());
            QCOMPARE(tallies(c.office->store.database), recount(c.office->store.database));
        }
        qInfo("%d steps were taken", steps);
        QVERIFY(steps > 2000);
        QStringList never;
        for (const Step step : allSteps) {
            if (taken[step] == 0)
                never << codeOf(step);
        }
        // Chance may leave out a few; every step has its own test beside this one.
        QVERIFY2(never.size() <= 4, qPrintable(never.join(u' ')));
    }

private:
    static void check(LawCase &c, const Request &before, Step step, quint32 seed)
    {
        const RequestFile file = c.file();
        const Request &after = file.request;
        const QByteArray where = codeOf(step).toUtf8() + " in walk " + QByteArray::number(seed);
        // The row of the table that was taken leads where the request now stands.
        QVERIFY2(std::ranges::any_of(transitions(),
                                     [&](const Transition &row) {
                                         return row.from == before.state && row.step == step &&
                                                row.to == after.state;
                                     }),
                 where.constData());
        QVERIFY2(after.version == before.version + 1, where.constData());
        QVERIFY2(file.journal.back().act == codeOf(step), where.constData());
        QVERIFY2(after.receivedOn == before.receivedOn && after.number == before.number, where.constData());
        // The clock: a pause or an extension never takes days away from what the strict reading leaves.
        QVERIFY2(after.strict <= after.deadline, where.constData());
        QVERIFY2(after.nominal <= after.deadline, where.constData());
        QVERIFY2(after.internalTarget <= after.deadline, where.constData());
        if (isOpen(after.state))
            QVERIFY2(after.deadline ==
                         deadlineFor(file, c.office->calendar, c.by(c.clerk).day()).value().deadline,
                     where.constData());
        if (after.state != State::Closed)
            return;
        const bool answered = std::ranges::any_of(file.letters, [](const FrozenLetter &letter) {
            return letter.isAnswer && letter.dispatchedOn.isValid();
        });
        QVERIFY2(answered || after.closedBecause == ClosingReason::Duplicate, where.constData());
    }
};

ATBILDE_TEST_MAIN(TestWalk)
#include "tst_walk.moc"
