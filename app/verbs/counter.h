// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/casework/office.h"
#include "core/request/request.h"

#include <memory>

/// The office a verb works in and who works in it.
struct Counter
{
    std::unique_ptr<atbilde::Office> office;
    atbilde::Occasion occasion;
};

/// Opens the office of the command line for an officer: the one named, or the only active one there is.
/// Refused: OfficerMissing, OfficerNotFound. Throws `StoreError` where the office cannot be opened.
[[nodiscard]] atbilde::Result<Counter> openCounter(const Console &console);

/// Opens it for reading: nobody needs to be named.
[[nodiscard]] std::unique_ptr<atbilde::Office> openOffice(const Console &console);

[[nodiscard]] atbilde::Result<atbilde::Request> requestNumbered(atbilde::Office &office, const QString &number);
[[nodiscard]] atbilde::Result<atbilde::Officer> officerNamed(atbilde::Office &office, const QString &code);

/// The codes and dates an officer types; refused where they are none.
[[nodiscard]] atbilde::Result<QDate> dateTyped(const QString &text);
[[nodiscard]] atbilde::Result<atbilde::DocumentId> documentTyped(const QString &text);
[[nodiscard]] atbilde::Result<std::vector<atbilde::Right>> rightsTyped(const QStringList &codes);

/// "2026-11-22", or null for no date.
[[nodiscard]] QJsonValue jsonDate(const QDate &date);
