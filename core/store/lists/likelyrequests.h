// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"
#include "core/intake/proposal.h"
#include "core/request/request.h"
#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// A request that a message may belong to, and why one might think so. A person decides; nothing is attached
/// by itself.
struct LikelyRequest
{
    Request request;
    QString writtenNumber;    ///< our number as it stands in the subject or the text; empty where it does not
    bool answersOurs = false; ///< In-Reply-To or References name a document of the request
    bool bounced = false;     ///< a notice of non-delivery about a letter of the request
    bool sameSubject = false; ///< an open request with a document of this sender and this subject
    bool sameSender = false;  ///< an open request of this sender
    bool senderKnown =
        false; ///< it comes from an address of its person, its representative or a document in it
    /// The number is named by somebody the request does not know, and nothing else speaks for it (L05).
    bool forgedPossible = false;
    friend bool operator==(const LikelyRequest &, const LikelyRequest &) = default;
};

/// The likeliest first, ten at most, those whose number may be forged last. Found by indexes alone.
[[nodiscard]] std::vector<LikelyRequest> likelyRequests(Store &store, const Message &message,
                                                        const Proposal &proposal);

/// Our numbers in a text, in their exact form: "DS-2026/0045" also for "ds 2026/45" and other dashes; each
/// once, five at most, with how it is written.
struct WrittenNumber
{
    QString number;
    QString written;
    friend bool operator==(const WrittenNumber &, const WrittenNumber &) = default;
};
[[nodiscard]] std::vector<WrittenNumber> numbersIn(const QString &text);

} // namespace atbilde
