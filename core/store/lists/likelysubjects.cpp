// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/likelysubjects.h"

#include "core/person/collation.h"
#include "core/person/contact.h"
#include "core/person/personalcode.h"
#include "core/store/lists/lookalike.h"
#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr size_t mostLikely = 50;
constexpr int mostOfSurname = 50; ///< people whose surname and initial are looked at

template <class Normalise>
bool isSame(const QString &one, const QString &other, Normalise normalise)
{
    const auto left = normalise(one);
    return left && left == normalise(other);
}

int sharedBy(const LikelySubject &likely)
{
    return 8 * int(likely.samePersonalCode) + 4 * int(likely.sameEmail) + 4 * int(likely.samePhone) +
           2 * int(likely.sameName) + int(likely.swappedName) + int(likely.initialFits);
}

Subject swapped(Subject subject)
{
    std::swap(subject.givenNames, subject.surname);
    return subject;
}

/// As `subject` looks, with Latin letters; nothing when it is written with them.
std::optional<Subject> asItLooks(const Subject &subject)
{
    Subject latin;
    latin.givenNames = looks(subject.givenNames);
    latin.surname = looks(subject.surname);
    latin.email = looks(subject.email);
    const bool same = latin.givenNames == folded(subject.givenNames) &&
                      latin.surname == folded(subject.surname) && latin.email == folded(subject.email);
    return same ? std::nullopt : std::optional(latin);
}

/// "J." and "J" for "Jānis"; two initials for two names.
bool isInitialOf(const QString &shorter, const QString &longer)
{
    const QString initial = folded(shorter).remove(u'.').simplified();
    return initial.size() == 1 && folded(longer).startsWith(initial) &&
           folded(longer).remove(u'.').size() > 1;
}

bool initialFits(const Subject &one, const Subject &other)
{
    return folded(one.surname) == folded(other.surname) &&
           (isInitialOf(one.givenNames, other.givenNames) || isInitialOf(other.givenNames, one.givenNames));
}

/// A letter that bears only an initial: people of that surname whose given name begins so. The range of the
/// index over one initial is walked, a few milliseconds with a hundred thousand people.
std::vector<Subject> ofInitial(Store &store, const Subject &subject)
{
    std::vector<Subject> found;
    const QString initial = folded(subject.givenNames).remove(u'.').simplified();
    const QString behind = u' ' + folded(subject.surname).simplified();
    if (initial.size() != 1 || behind.size() < 2)
        return found;
    Statement statement(store.database, u"SELECT id FROM subjects WHERE folded_name >= ? AND folded_name < ? "
                                        "AND substr(folded_name, ?) = ? ORDER BY folded_name LIMIT ?"_s);
    statement.run(initial, QString(QChar(initial[0].unicode() + 1)), -int(behind.size()), behind,
                  mostOfSurname);
    while (statement.next()) {
        if (const auto known = store.subjects.find(statement.id<SubjectId>(0)))
            found.push_back(*known);
    }
    return found;
}

/// Of somebody known by an initial only the letter may bear the whole name.
std::vector<Subject> knownByInitial(Store &store, const Subject &subject)
{
    std::vector<Subject> found;
    if (folded(subject.givenNames).size() < 2 || subject.surname.isEmpty())
        return found;
    for (const QString &given : {subject.givenNames.left(1), subject.givenNames.left(1) + u'.'}) {
        Subject initial;
        initial.givenNames = given;
        initial.surname = subject.surname;
        const std::vector<Subject> alike = store.subjects.alike(initial);
        found.insert(found.end(), alike.begin(), alike.end());
    }
    return found;
}

void addNew(std::vector<Subject> &all, const std::vector<Subject> &more)
{
    for (const Subject &one : more) {
        if (all.size() < mostLikely && std::ranges::find(all, one.id, &Subject::id) == all.end())
            all.push_back(one);
    }
}

qint64 requestsOf(Store &store, SubjectId id)
{
    Statement statement(store.database, u"SELECT COUNT(*) FROM requests WHERE subject_id = ?"_s);
    statement.run(id);
    return statement.next() ? statement.number(0) : 0;
}

LikelySubject compared(const Subject &known, const Subject &subject)
{
    LikelySubject likely{known};
    likely.sameName = folded(fullName(known)) == folded(fullName(subject));
    likely.sameEmail = isSame(known.email, subject.email, normalisedEmail);
    likely.samePhone = isSame(known.phone, subject.phone, normalisedPhone);
    likely.samePersonalCode = isSame(known.personalCode, subject.personalCode, PersonalCode::fromText);
    likely.swappedName = !likely.sameName && folded(fullName(known)) == folded(fullName(swapped(subject)));
    likely.initialFits = initialFits(known, subject);
    const bool nameLooks = !likely.sameName && looks(fullName(known)) == looks(fullName(subject));
    const bool addressLooks =
        !subject.email.isEmpty() && !likely.sameEmail && looks(known.email) == looks(subject.email);
    likely.lookAlike = nameLooks || addressLooks;
    return likely;
}

} // namespace

std::vector<LikelySubject> likelySubjects(Store &store, const Subject &subject)
{
    std::vector<Subject> known = store.subjects.alike(subject);
    if (!subject.givenNames.isEmpty() && !subject.surname.isEmpty()) {
        Subject onlyName;
        onlyName.givenNames = subject.surname;
        onlyName.surname = subject.givenNames;
        addNew(known, store.subjects.alike(onlyName));
    }
    if (const std::optional<Subject> latin = asItLooks(subject))
        addNew(known, store.subjects.alike(*latin));
    addNew(known, ofInitial(store, subject));
    addNew(known, knownByInitial(store, subject));

    std::vector<LikelySubject> all;
    for (const Subject &one : known) {
        if (one.id == subject.id)
            continue;
        LikelySubject likely = compared(one, subject);
        if (sharedBy(likely) == 0 && !likely.lookAlike)
            continue;
        likely.requests = requestsOf(store, one.id);
        all.push_back(likely);
    }
    std::ranges::stable_sort(all, std::ranges::greater(), sharedBy);
    return all;
}

} // namespace atbilde
