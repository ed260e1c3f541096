// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/processing.h"
#include "core/register/registerkind.h"

#include <QJsonObject>

#include <variant>

namespace atbilde {

/// One row of one register.
using RegisterEntry =
    std::variant<ProcessingActivity, ProcessorOrRecipient, SystemEntry, DataCategory, RetentionRule>;

[[nodiscard]] RegisterKind kindOf(const RegisterEntry &entry);
[[nodiscard]] QString codeOf(const RegisterEntry &entry);
[[nodiscard]] QJsonObject objectOf(const RegisterEntry &entry);

/// Refused as the reader of the kind refuses: FieldMissing, FieldUnknown, FieldNotUnderstood.
[[nodiscard]] Result<RegisterEntry> registerEntryFrom(RegisterKind kind, const QJsonObject &object);
[[nodiscard]] Result<RegisterEntry> registerEntryFromJson(RegisterKind kind, const QByteArray &json);

/// In the order of the register.
[[nodiscard]] QList<RegisterEntry> entriesOf(const ProcessingRegister &record, RegisterKind kind);
[[nodiscard]] std::optional<RegisterEntry> entryOf(const ProcessingRegister &record, RegisterKind kind,
                                                   const QString &code);

/// Adds the entry, or replaces the one with its code.
void put(ProcessingRegister &record, const RegisterEntry &entry);
/// Does nothing where there is no such entry.
void remove(ProcessingRegister &record, RegisterKind kind, const QString &code);

/// What an officer may save: every needed field filled, both languages of a text or none, a code that a table
/// can hold, an address that is one, and only codes that other registers hold. Refused: FieldMissing,
/// FieldNotUnderstood (with the field, "purpose.en"), RegisterEntryMissing.
[[nodiscard]] Result<void> checkEntry(const ProcessingRegister &record, const RegisterEntry &entry);

/// The same for an entry that is to be new. Refused also: RegisterCodeTaken.
[[nodiscard]] Result<void> checkNewEntry(const ProcessingRegister &record, const RegisterEntry &entry);

struct RegisterUse
{
    RegisterKind kind = RegisterKind::Activity;
    QString code;
    friend bool operator==(const RegisterUse &, const RegisterUse &) = default;
};

/// The entries of all registers that name this one.
[[nodiscard]] QList<RegisterUse> usersOf(const ProcessingRegister &record, RegisterKind kind,
                                         const QString &code);

/// Refused: RegisterEntryMissing, RegisterEntryUsed (by the first of its users).
[[nodiscard]] Result<void> checkRemoval(const ProcessingRegister &record, RegisterKind kind,
                                        const QString &code);

} // namespace atbilde
