// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/proposal.h"

namespace atbilde {

/// Who writes: fills name, email, replyAddress, phone, personalCode, address and customerNumber of the
/// proposal from the headers and from `ownText`, the text without quotations, positions as in
/// `Message::text`.
void proposePerson(const Message &message, const QString &ownText, Proposal &proposal);

} // namespace atbilde
