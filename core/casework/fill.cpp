// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fill.h"

#include "core/casework/clock.h"
#include "core/casework/takestep.h"
#include "core/store/transaction.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qint64 batch = 2000;

constexpr std::array menGiven{u"Jānis",   u"Andris", u"Juris",  u"Pēteris", u"Mārtiņš",  u"Edgars",
                              u"Kaspars", u"Artūrs", u"Guntis", u"Raivis",  u"Normunds", u"Aivars",
                              u"Ilmārs",  u"Toms",   u"Uldis",  u"Valdis",  u"Roberts",  u"Kristaps"};
constexpr std::array menSurnames{u"Bērziņš",  u"Kalniņš", u"Ozoliņš", u"Jansons",   u"Liepiņš", u"Krūmiņš",
                                 u"Balodis",  u"Eglītis", u"Zariņš",  u"Pētersons", u"Vītols",  u"Kļaviņš",
                                 u"Kārkliņš", u"Vanags",  u"Ābols",   u"Siliņš",    u"Lācis",   u"Rudzītis",
                                 u"Apinis",   u"Gailis",  u"Celmiņš", u"Šmits",     u"Žagars",  u"Dreimanis"};
constexpr std::array womenGiven{u"Anna",   u"Ilze",  u"Inese",  u"Līga",   u"Dace",   u"Kristīne",
                                u"Zane",   u"Ieva",  u"Laura",  u"Sanita", u"Baiba",  u"Rūta",
                                u"Mārīte", u"Elīna", u"Agnese", u"Vija",   u"Sandra", u"Evita"};
constexpr std::array womenSurnames{
    u"Bērziņa", u"Kalniņa",   u"Ozoliņa", u"Jansone", u"Liepiņa",  u"Krūmiņa", u"Balode", u"Eglīte",
    u"Zariņa",  u"Pētersone", u"Vītola",  u"Kļaviņa", u"Kārkliņa", u"Vanaga",  u"Ābola",  u"Siliņa",
    u"Lāce",    u"Rudzīte",   u"Apine",   u"Gaile",   u"Celmiņa",  u"Šmite",   u"Žagare", u"Dreimane"};
constexpr std::array streets{u"Brīvības iela", u"Liepu iela", u"Skolas iela", u"Rīgas iela",
                             u"Dārza iela",    u"Parka iela", u"Meža iela",   u"Upes iela"};
constexpr std::array towns{u"Rīga, LV-1010",      u"Jelgava, LV-3001",  u"Liepāja, LV-3401",
                           u"Ventspils, LV-3601", u"Valmiera, LV-4201", u"Ogre, LV-5001",
                           u"Cēsis, LV-4101",     u"Jēkabpils, LV-5201"};

/// SplitMix64: the same numbers everywhere, which std::uniform_int_distribution does not promise.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    /// 0 to `sides` - 1.
    [[nodiscard]] int roll(int sides)
    {
        m_state += 0x9E3779B97F4A7C15u;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return int((mixed ^ (mixed >> 31)) % quint64(sides));
    }

    template <class List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[size_t(roll(int(list.size())))];
    }

private:
    quint64 m_state;
};

QString text(const char16_t *word)
{
    return QStringView(word).toString();
}

Subject inventedPerson(Dice &dice, qint64 number)
{
    Subject person;
    const bool woman = dice.roll(2) == 0;
    person.salutationKind = woman ? SalutationKind::Feminine : SalutationKind::Masculine;
    person.givenNames = text(woman ? dice.pick(womenGiven) : dice.pick(menGiven));
    person.surname = text(woman ? dice.pick(womenSurnames) : dice.pick(menSurnames));
    if (dice.roll(9) == 0) // a double surname, as some bear
        person.surname += u'-' + text(woman ? dice.pick(womenSurnames) : dice.pick(menSurnames));
    person.language = dice.roll(5) == 0 ? Language::English : Language::Latvian;
    person.email = u"klients%1@pasts.example"_s.arg(number);
    person.phone = u"+371 2%1"_s.arg(number % 10'000'000, 7, 10, QLatin1Char('0'));
    person.address = u"%1 %2 - %3, %4"_s.arg(text(dice.pick(streets)), QString::number(1 + dice.roll(90)),
                                             QString::number(1 + dice.roll(60)), text(dice.pick(towns)));
    person.customerNumber = u"VL-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    return person;
}

std::vector<Right> inventedRights(Dice &dice)
{
    std::vector<Right> rights{dice.pick(allRights)};
    if (dice.roll(8) == 0) {
        const Right second = dice.pick(allRights);
        if (second != rights.front())
            rights.push_back(second);
    }
    return rights;
}

/// Most files of an office are closed; of the open ones fewer are late than not.
void inventState(Dice &dice, Request &request, const QDate &today)
{
    const bool isOld = dice.roll(100) < 80;
    const int age = isOld ? 45 + dice.roll(900) : dice.roll(36);
    request.receivedOn = today.addDays(-age);
    request.receivedByUnitOn = std::min(request.receivedOn.addDays(dice.roll(2)), today);
    constexpr std::array openStates{State::Registered, State::Identification, State::Clarification,
                                    State::Assessment, State::Assessment,     State::Approval,
                                    State::Approved,   State::Dispatched};
    request.state = isOld ? State::Closed : dice.pick(openStates);
    if (isOld) {
        request.closedBecause = dice.roll(12) == 0 ? dice.pick(allClosingReasons) : ClosingReason::Answered;
        request.closedOn = std::min(request.receivedOn.addDays(3 + dice.roll(27)), today);
    }
    constexpr std::array channels{Channel::Email, Channel::Email, Channel::Email, Channel::Letter,
                                  Channel::Counter};
    request.channel = dice.pick(channels);
}

/// Everything one batch needs and writes.
class Filling
{
public:
    Filling(Office &office, const Occasion &occasion)
        : m_office(office), m_occasion(occasion), m_pattern(office.organisation().incomingPattern)
    {
        for (const Officer &officer : office.store.officers.all()) {
            if (officer.isActive && (officer.role == Role::Handler || officer.role == Role::Approver))
                m_owners.push_back(officer);
        }
        if (m_owners.empty())
            m_owners.push_back(occasion.officer);
    }

    /// Inside the caller's transaction. First all people, then all requests: the search index takes what
    /// comes in rising order much faster.
    [[nodiscard]] Result<void> add(qint64 count)
    {
        std::vector<Invented> all;
        for (qint64 i = 0; i < count; ++i) {
            Result<Invented> one = invent();
            if (!one)
                return one.error();
            one->file.subject.id = m_office.store.subjects.add(one->file.subject);
            one->file.request.subject = one->file.subject.id;
            all.push_back(std::move(*one));
        }
        for (Invented &one : all)
            write(one.file, one.rights);
        return {};
    }

private:
    struct Invented
    {
        RequestFile file;
        std::vector<Right> rights;
    };

    [[nodiscard]] Result<Invented> invent()
    {
        Invented one;
        Request &request = one.file.request;
        request.year = m_occasion.day().year();
        const qint64 serial = m_office.store.numberSeries.draw(u"request"_s, request.year);
        request.serial = int(serial);
        Dice dice(quint64(request.year) * 1'000'000'007u + quint64(serial));
        request.number = numberFrom(m_pattern, request.year, request.serial);
        one.file.subject = inventedPerson(dice, serial);
        inventState(dice, request, m_occasion.day());
        one.file.owner = dice.pick(m_owners);
        request.owner = one.file.owner.id;
        request.language = one.file.subject.language;
        request.enteredAt = m_occasion.at;
        one.rights = inventedRights(dice);
        if (const Result<void> counted = setClock(one.file, m_office.calendar, m_occasion.day()); !counted)
            return counted.error();
        return one;
    }

    void write(RequestFile &file, const std::vector<Right> &rights)
    {
        Store &store = m_office.store;
        Request &request = file.request;
        QJsonArray codes;
        for (const Right right : rights) {
            file.claims.push_back({{}, {}, right, std::nullopt});
            codes.append(codeOf(right));
        }
        request.id = store.requests.add(request, shownOf(file));
        for (Claim &claim : file.claims) {
            claim.request = request.id;
            claim.id = store.claims.add(claim);
        }
        store.requests.index(request.id, request.number, {});
        if (awaitsPerson(request.state)) {
            const auto cause = request.state == State::Identification ? ClockPause::Cause::Identity
                                                                      : ClockPause::Cause::Clarification;
            store.pauses.add(
                {.request = request.id, .cause = cause, .reason = u"-"_s, .askedOn = request.receivedOn});
        }
        store.journal.append(m_occasion, u"fill"_s, request.id,
                             {{u"received"_s, request.receivedOn.toString(Qt::ISODate)},
                              {u"deadline"_s, request.deadline.toString(Qt::ISODate)},
                              {u"rights"_s, codes}});
    }

    Office &m_office;
    const Occasion &m_occasion;
    QString m_pattern;
    std::vector<Officer> m_owners;
};

} // namespace

Result<qint64> fillOffice(Office &office, const Occasion &occasion, qint64 count,
                          const FillProgress &progress)
{
    if (occasion.officer.role != Role::Administrator) {
        return Refusal{RefusalReason::RoleNotAllowed,
                       {Code{"act", u"change_office"_s}, Code{"role", codeOf(occasion.officer.role)}}};
    }
    if (count < 1 || count > std::numeric_limits<int>::max())
        return Refusal{RefusalReason::FieldNotUnderstood, {u"N"_s, QString::number(count)}};
    Filling filling(office, occasion);
    qint64 done = 0;
    while (done < count) {
        Transaction transaction(office.store.database);
        const qint64 now = std::min(batch, count - done);
        if (const Result<void> added = filling.add(now); !added)
            return added.error();
        transaction.commit();
        done += now;
        if (progress && !progress(done, count))
            break;
    }
    return done;
}

} // namespace atbilde
