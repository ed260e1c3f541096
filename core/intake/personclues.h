// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/passedon.h"
#include "core/intake/proposal.h"

namespace atbilde {

/// Who writes: fills name, email, replyAddress, phone, personalCode, address and customerNumber of the
/// proposal from the headers and from `ownText`, the text without quotations, positions as in
/// `Message::text`. Of a mail that a colleague passed on the head inside counts, not the colleague's.
void proposePerson(const Message &message, const QString &ownText, const std::optional<PassedOn> &passed,
                   Proposal &proposal);

} // namespace atbilde
