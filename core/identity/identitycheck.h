// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// How a person proved who they are (law 1.3).
enum class IdentityMethod {
    ESign,          ///< qualified e-signature
    Account,        ///< asked from the logged-in account
    KnownEmail,     ///< answer from an address already on file, with a one-time code
    KnownPhone,     ///< call back, or a code to a number on file
    InPerson,       ///< a document shown at the office; no copy
    SharedFacts,    ///< contract number, order number and one more fact
    IdCopy,         ///< exceptional: why it was needed, what was blacked out; shredded after comparison
    Representative, ///< through the representative's authority
};

inline constexpr std::array allIdentityMethods{IdentityMethod::ESign,      IdentityMethod::Account,
                                               IdentityMethod::KnownEmail, IdentityMethod::KnownPhone,
                                               IdentityMethod::InPerson,   IdentityMethod::SharedFacts,
                                               IdentityMethod::IdCopy,     IdentityMethod::Representative};

[[nodiscard]] QString codeOf(IdentityMethod method);
[[nodiscard]] std::optional<IdentityMethod> identityMethodFromCode(QStringView code);

/// What a check came to.
enum class IdentityResult {
    NotNeeded, ///< no reasonable doubt (12(6))
    Confirmed,
    Insufficient, ///< ask again
    Failed,       ///< no answer by the day set: closed with T21
    Impossible,   ///< the person cannot be told apart (11(2))
};

inline constexpr std::array allIdentityResults{IdentityResult::NotNeeded, IdentityResult::Confirmed,
                                               IdentityResult::Insufficient, IdentityResult::Failed,
                                               IdentityResult::Impossible};

[[nodiscard]] QString codeOf(IdentityResult result);
[[nodiscard]] std::optional<IdentityResult> identityResultFromCode(QStringView code);

/// One look at who asks. Belongs to the request: another request of the same person begins anew. Never
/// changed; a second look is a second check.
struct IdentityCheck
{
    IdentityCheckId id;
    RequestId request;
    bool doubted = false;                 ///< was there a reasonable doubt (12(6))?
    QString reason;                       ///< why there is a doubt, or why there is none
    std::optional<IdentityMethod> method; ///< none where nothing was looked at
    IdentityResult result = IdentityResult::NotNeeded;
    QString seen;    ///< what was seen: kind of document, signatory, address, facts that matched; no numbers
    QString against; ///< the record of ours it was compared with
    OfficerId checkedBy;
    QDate checkedOn;
    std::optional<DocumentId> copy; ///< the copy of an identity document, while it is held
    QDate copyShreddedOn;           ///< the bytes are gone, this record stays
    friend bool operator==(const IdentityCheck &, const IdentityCheck &) = default;
};

} // namespace atbilde
