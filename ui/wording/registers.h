// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/mark.h"
#include "core/fulfilment/suppression.h"
#include "core/register/processing.h"
#include "core/register/registerentry.h"
#include "core/register/registerfield.h"

#include <QString>

// The registers in the officer's language.

[[nodiscard]] QString wordFor(atbilde::RegisterKind kind);          ///< "Processing activities"
[[nodiscard]] QString wordFor(atbilde::LegalBasis basis);           ///< "consent – 6(1)(a)"
[[nodiscard]] QString wordFor(atbilde::ProcessorCategory category); ///< "marketing"
[[nodiscard]] QString kindWord(atbilde::SuppressionKind kind);      ///< "E-mail"
[[nodiscard]] QString causeWord(atbilde::RestrictionCause cause);   ///< "Accuracy contested"

/// What stands before a field and over its column: "Legal basis".
[[nodiscard]] QString labelFor(atbilde::RegisterKind kind, const atbilde::RegisterField &field);
/// What to write there; may be empty.
[[nodiscard]] QString hintFor(atbilde::RegisterKind kind, const atbilde::RegisterField &field);
/// A field of a register by its path in a refusal: "purpose.en" is "Purpose (English)".
[[nodiscard]] QString labelFor(atbilde::RegisterKind kind, const QString &path);
/// A choice of a field by its code.
[[nodiscard]] QString choiceWord(const atbilde::RegisterField &field, const QString &code);
/// What an entry is, in the language spoken: its purpose, name or data set.
[[nodiscard]] QString nameOf(const atbilde::RegisterEntry &entry, atbilde::Language language);
/// A value of an entry as a table shows it; codes of other registers by the names they have in `record`.
[[nodiscard]] QString shownValue(const atbilde::RegisterField &field, const QJsonValue &value,
                                 const atbilde::ProcessingRegister &record, atbilde::Language language);
