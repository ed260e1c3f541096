// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/safetystatus.h"

#include "core/casework/backup.h"
#include "core/casework/purge.h"
#include "core/casework/verify.h"
#include "core/codes.h"
#include "core/store/placesafety.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Topic = SafetyTopic;
using Level = SafetyLevel;

constexpr qint64 littleSpace = 1024LL * 1024 * 1024;
constexpr qint64 noSpace = 100LL * 1024 * 1024;
constexpr qint64 oldBackup = 2;        // days
constexpr qint64 veryOldBackup = 7;    // days
constexpr qint64 oldVerification = 31; // days
constexpr qint64 clocksDiffer = 3600;  // seconds, between computers of one office

constexpr CodeTable<Topic, 14> topics{{
    {Topic::Reading, "reading_only"_L1},
    {Topic::Journal, "journal"_L1},
    {Topic::Verification, "verification"_L1},
    {Topic::Backup, "backup"_L1},
    {Topic::BackupKey, "backup_password"_L1},
    {Topic::Encryption, "disk_encryption"_L1},
    {Topic::Space, "free_space"_L1},
    {Topic::Place, "place"_L1},
    {Topic::Rights, "file_rights"_L1},
    {Topic::Retention, "retention"_L1},
    {Topic::Erasure, "erasure"_L1},
    {Topic::Mailbox, "mailbox"_L1},
    {Topic::Holidays, "holidays"_L1},
    {Topic::Clock, "clock"_L1},
}};

constexpr CodeTable<Level, 5> levels{{
    {Level::Good, "good"_L1},
    {Level::Unknown, "unknown"_L1},
    {Level::Notice, "notice"_L1},
    {Level::Warning, "warning"_L1},
    {Level::Alarm, "alarm"_L1},
}};

QDate dayOf(const QDateTime &at)
{
    return Occasion{{}, at}.day();
}

void journalLines(Office &office, const QDateTime &now, std::vector<SafetyLine> &lines)
{
    if (office.store.database.isReadOnly())
        lines.push_back({Topic::Reading, Level::Warning});
    const std::vector<Damage> lost = verifyHeads(office);
    if (lost.empty())
        lines.push_back({Topic::Journal, Level::Good});
    else
        lines.push_back({Topic::Journal, Level::Alarm, lost.front().place, {}, lost.front().row});
    const std::optional<VerificationRecord> last = lastVerification(office);
    if (!last)
        lines.push_back({Topic::Verification, Level::Notice});
    else if (last->damages > 0)
        lines.push_back({Topic::Verification, Level::Alarm, {}, dayOf(last->at), last->damages});
    else
        lines.push_back({Topic::Verification,
                         dayOf(last->at).daysTo(dayOf(now)) > oldVerification ? Level::Notice : Level::Good,
                         {},
                         dayOf(last->at)});
}

/// Entries stand in the order of their numbers whatever the clock says; what is counted from today would be
/// wrong.
void clockLines(Office &office, const QDateTime &now, std::vector<SafetyLine> &lines)
{
    const std::optional<Entry> last = office.store.journal.head();
    if (last && now.secsTo(last->at) > clocksDiffer)
        lines.push_back({Topic::Clock, Level::Alarm, {}, dayOf(last->at)});
}

void backupLines(Office &office, const QDateTime &now, std::vector<SafetyLine> &lines)
{
    const QDateTime last = lastBackup(office);
    if (!last.isValid()) {
        lines.push_back({Topic::Backup, Level::Warning});
    } else {
        const qint64 age = dayOf(last).daysTo(dayOf(now));
        const Level level = age > veryOldBackup ? Level::Alarm
                            : age > oldBackup   ? Level::Warning
                                                : Level::Good;
        lines.push_back({Topic::Backup, level, {}, dayOf(last), age});
    }
    lines.push_back({Topic::BackupKey, backupPlan(office).lock.isValid() ? Level::Good : Level::Warning});
}

void placeLines(Office &office, std::vector<SafetyLine> &lines)
{
    if (office.store.database.dialect().engine() != Dialect::Engine::Sqlite)
        return;
    const PlaceSafety place = safetyOf(office.store.database.place());
    lines.push_back({Topic::Encryption, !place.isEncrypted   ? Level::Unknown
                                        : *place.isEncrypted ? Level::Good
                                                             : Level::Notice});
    lines.push_back({Topic::Space,
                     place.freeBytes < 0             ? Level::Unknown
                     : place.freeBytes < noSpace     ? Level::Alarm
                     : place.freeBytes < littleSpace ? Level::Warning
                                                     : Level::Good,
                     {},
                     {},
                     place.freeBytes});
    if (place.isOnNetwork)
        lines.push_back({Topic::Place, Level::Alarm});
    else if (!place.syncedBy.isEmpty())
        lines.push_back({Topic::Place, Level::Warning, place.syncedBy});
    lines.push_back({Topic::Rights, place.othersMayRead ? Level::Warning : Level::Good});
}

void keepingLines(Office &office, const QDateTime &now, std::vector<SafetyLine> &lines)
{
    if (unfinishedPurge(office))
        lines.push_back({Topic::Erasure, Level::Warning});
    const DueForPurge due = dueForPurge(office, dayOf(now), 200);
    const qint64 free = due.free() + due.copies + due.packages;
    lines.push_back({Topic::Retention, free > 0 ? Level::Notice : Level::Good, {}, {}, free});
}

void outsideLines(Office &office, const QDateTime &now, std::vector<SafetyLine> &lines)
{
    for (const Mailbox &mailbox : office.store.mailboxes.all()) {
        if (mailbox.isActive && office.store.mailboxes.stateOf(mailbox.id).problem)
            lines.push_back({Topic::Mailbox, Level::Warning, mailbox.name});
    }
    const std::vector<CalendarException> &rows = office.calendar.exceptions();
    const int known = rows.empty() ? 0 : rows.back().date.year();
    lines.push_back(
        {Topic::Holidays, known < dayOf(now).year() ? Level::Notice : Level::Good, {}, {}, known});
}

} // namespace

QString codeOf(SafetyTopic topic)
{
    return codeIn(topics, topic);
}

QString codeOf(SafetyLevel level)
{
    return codeIn(levels, level);
}

std::vector<SafetyLine> safetyStatus(Office &office, const QDateTime &now)
{
    std::vector<SafetyLine> lines;
    clockLines(office, now, lines);
    journalLines(office, now, lines);
    backupLines(office, now, lines);
    placeLines(office, lines);
    keepingLines(office, now, lines);
    outsideLines(office, now, lines);
    return lines;
}

SafetyLevel worstOf(const std::vector<SafetyLine> &lines)
{
    SafetyLevel worst = SafetyLevel::Good;
    for (const SafetyLine &line : lines)
        worst = std::max(worst, line.level);
    return worst == SafetyLevel::Unknown ? SafetyLevel::Good : worst;
}

} // namespace atbilde
