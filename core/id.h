// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <QHashFunctions>

namespace atbilde {

/// The row id of one table. Ids of different tables do not convert into one another.
/// A default-constructed id is not valid: it names no row yet.
template <class Tag>
class Id
{
public:
    Id() = default;
    explicit Id(qint64 value) : m_value(value) {}

    [[nodiscard]] bool isValid() const { return m_value > 0; }
    [[nodiscard]] qint64 value() const { return m_value; }

    friend bool operator==(Id, Id) = default;
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

using OfficerId = Id<struct OfficerTag>;
using SubjectId = Id<struct SubjectTag>;
using DocumentId = Id<struct DocumentTag>;
using RequestId = Id<struct RequestTag>;
using ClaimId = Id<struct ClaimTag>;
using LetterId = Id<struct LetterTag>;
using EntryId = Id<struct EntryTag>;
using IdentityCheckId = Id<struct IdentityCheckTag>;
using TaskId = Id<struct TaskTag>;
using FindingId = Id<struct FindingTag>;
using NoticeId = Id<struct NoticeTag>;
using RestrictionMarkId = Id<struct RestrictionMarkTag>;
using ObjectionMarkId = Id<struct ObjectionMarkTag>;
using ConsentId = Id<struct ConsentTag>;
using ReminderId = Id<struct ReminderTag>;
using BreachId = Id<struct BreachTag>;
using DraftId = Id<struct DraftTag>;
using HoldId = Id<struct HoldTag>;
using PurgeRunId = Id<struct PurgeRunTag>;

} // namespace atbilde
