// SPDX-License-Identifier: GPL-3.0-or-later
// Works in an office until it is killed or something fails under it, and says after each step how far the
// journal had come: what was said must be there when the office is opened again.
#include "core/casework/backup.h"
#include "core/casework/changesubject.h"
#include "core/casework/purge.h"
#include "core/casework/restore.h"
#include "core/store/lists/queue.h"
#include "core/store/transaction.h"
#include "tests/support/caseinhand.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <cstdio>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

enum Deed { Import, Advance, Person, Staff, Keeping, PutOnHold, Save, Erase };

class Worker
{
public:
    Worker(const QString &place, quint32 seed) : m_dice(seed), m_office(std::make_unique<Office>(place))
    {
        const auto named = [this](const QString &code) {
            return m_office->store.officers.findByCode(code).value();
        };
        m_clerk = named(u"lietvede"_s);
        m_handler = named(u"izpilditajs"_s);
        m_approver = named(u"das"_s);
        m_administrator = named(u"administrators"_s);
        if (const auto head = m_office->store.journal.head())
            m_now = head->at.addSecs(60);
    }

    /// What failed is said; the next step may be better off.
    void take(int step)
    {
        try {
            if (!taken(step))
                std::printf("refused\n");
            const std::optional<Entry> head = m_office->store.journal.head();
            std::printf("ack %lld\n", static_cast<long long>(head ? head->id.value() : 0));
        } catch (const StoreError &error) {
            std::printf("told %d %s\n", int(error.kind), error.what());
        }
        std::fflush(stdout);
        m_now = m_now.addSecs(3600);
    }

    int anyStep()
    {
        const int die = int(m_dice.bounded(100));
        if (die < 30)
            return Import;
        if (die < 80)
            return Advance;
        if (die < 87)
            return Person;
        if (die < 91)
            return Staff;
        if (die < 94)
            return Keeping;
        if (die < 96)
            return PutOnHold;
        return die < 98 ? Save : Erase;
    }

private:
    [[nodiscard]] Occasion by(const Officer &officer) const { return {officer, m_now}; }

    bool taken(int step)
    {
        switch (step) {
        case Import:
            return newCase();
        case Advance:
            return advance();
        case Person:
            return changePerson();
        case Staff:
            return bool(addOfficer(
                *m_office, by(m_administrator),
                {{}, u"darbinieks%1"_s.arg(m_dice.generate()), u"Jauns Darbinieks"_s, Role::Reader, true}));
        case Keeping:
            return bool(changeRetention(*m_office, by(m_approver), {}));
        case PutOnHold: {
            const std::optional<RequestId> id = anyCase();
            return !id || bool(holdCase(*m_office, by(m_approver), *id, u"strīds"_s));
        }
        case Save:
            return bool(backUpByPlan(*m_office, by(m_administrator)));
        case Erase:
            return purge();
        }
        return false;
    }

    bool newCase()
    {
        const QByteArray mail = erasureMail(QByteArray::number(m_dice.generate64()),
                                            QByteArray::number(m_dice.generate64(), 36) + " dzēst datus.");
        const auto imported = importBytes(*m_office, by(m_clerk), mail, u"a.eml"_s, {});
        if (!imported)
            return false;
        acknowledge();
        Registration registration =
            proposedRegistration(m_office->store.documents.find(imported->document).value());
        registration.owner = m_handler.id;
        return bool(registerDocument(*m_office, by(m_clerk), imported->document, registration));
    }

    /// A step of several transactions: each that is through is through.
    void acknowledge()
    {
        std::printf("ack %lld\n", static_cast<long long>(m_office->store.journal.head()->id.value()));
        std::fflush(stdout);
    }

    std::optional<RequestId> anyCase()
    {
        QueueQuery query;
        query.limit = 30;
        const std::vector<QueueRow> rows = queuePage(m_office->store, query).rows;
        if (rows.empty())
            return std::nullopt;
        return rows[m_dice.bounded(quint32(rows.size()))].id;
    }

    bool advance()
    {
        const std::optional<RequestId> id = anyCase();
        if (!id)
            return newCase();
        const SeenRequest seen{*id, 0};
        const Request request = m_office->store.requests.find(*id).value();
        const QDate today = by(m_clerk).day();
        switch (request.state) {
        case State::Registered:
            return bool(assess(*m_office, by(m_handler), seen));
        case State::Assessment: {
            IdentityLook look;
            look.reason = u"pazīstams"_s;
            look.on = today;
            if (!settledBy(m_office->store.identityChecks.of(*id))) {
                if (!checkIdentity(*m_office, by(m_handler), seen, look))
                    return false;
                acknowledge();
            }
            Decision decision = erasureDenied();
            if (!decide(*m_office, by(m_handler), seen, decision))
                return false;
            acknowledge();
            return bool(submit(*m_office, by(m_handler), seen));
        }
        case State::Approval:
            return bool(approve(*m_office, by(m_approver), seen));
        case State::Approved:
            if (!finaliseAnswer(*m_office, by(m_clerk), seen, fakePdf))
                return false;
            acknowledge();
            return bool(dispatchAnswer(*m_office, by(m_clerk), seen, {today, Channel::Letter, {}}));
        case State::Dispatched:
            return bool(closeRequest(*m_office, by(m_clerk), seen));
        default:
            return true;
        }
    }

    bool changePerson()
    {
        const std::optional<RequestId> id = anyCase();
        if (!id)
            return true;
        Subject subject = m_office->store.subjects.find(m_office->store.requests.find(*id)->subject).value();
        subject.phone = u"+371 2%1"_s.arg(m_dice.bounded(1000000, 9999999));
        return bool(changeSubject(*m_office, by(m_clerk), subject));
    }

    bool purge()
    {
        if (m_now.date().year() < 2080)
            m_now = m_now.addYears(4); // whatever was closed has been kept long enough
        std::optional<PurgeRunId> run;
        if (const auto unfinished = unfinishedPurge(*m_office))
            run = unfinished->id;
        else if (const auto flagged = flagAllDue(*m_office, by(m_approver)))
            run = *flagged;
        if (!run)
            return false;
        acknowledge();
        return bool(carryOut(*m_office, by(m_approver), *run));
    }

    QRandomGenerator m_dice;
    QDateTime m_now = QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
    std::unique_ptr<Office> m_office;
    Officer m_clerk;
    Officer m_handler;
    Officer m_approver;
    Officer m_administrator;
};

} // namespace

/// worker work PLACE SEED: without end. worker script PLACE SEED: each kind of step, some twice.
/// worker open PLACE: opens it, which may bring an older schema up to date.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        if (words.value(1) == "open"_L1) {
            const Office office(words.value(2));
            std::printf("opened\n");
            return 0;
        }
        Worker worker(words.value(2), words.value(3).toUInt());
        if (words.value(1) == "script"_L1) {
            for (const int step : {Import, Advance, Advance, Advance, Advance, Advance, Person, Staff,
                                   PutOnHold, Save, Keeping, Erase, Import})
                worker.take(step);
            std::printf("done\n");
            return 0;
        }
        while (words.value(1) == "work"_L1)
            worker.take(worker.anyStep());
    } catch (const StoreError &error) {
        std::printf("told %d %s\n", int(error.kind), error.what());
        return 0;
    }
    return 2;
}
