// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/person/language.h"
#include "core/request/state.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace atbilde {

/// A letter that was finalised: its number, text and PDF do not change any more. What is known of its way
/// out is added when it leaves.
struct FrozenLetter
{
    LetterId id;
    RequestId request;
    QString textKey;      ///< "answer" for the combined answer, or "T01" ...
    bool isAnswer = false;///< the letter that answers the claims; the others are questions and notices
    Language language = Language::Latvian;
    QString number;       ///< "DS-2026/0045-1"
    QDate dated;          ///< the day of signing
    QByteArray content;   ///< the letter, JSON
    QString plainText;
    DocumentId document;  ///< the PDF
    OfficerId finalisedBy;
    QDateTime finalisedAt; ///< UTC
    QDate dispatchedOn;   ///< invalid while it has not left
    std::optional<Channel> dispatchChannel;
    QString trackingNumber; ///< of a registered letter
    QString handedTo;       ///< who took a letter that was handed over
    QDate undeliveredOn;    ///< it came back after it was dispatched
    std::optional<LetterId> replaces = {};   ///< the final letter it corrects
    std::optional<LetterId> replacedBy = {}; ///< the letter that corrects it

    /// Dispatched, and as far as is known it arrived.
    [[nodiscard]] bool isOut() const { return dispatchedOn.isValid() && !undeliveredOn.isValid(); }
    friend bool operator==(const FrozenLetter &, const FrozenLetter &) = default;
};

} // namespace atbilde
