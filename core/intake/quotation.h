// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace atbilde {

/// Was the mail passed on rather than answered? Then what stands below is its matter, not a quotation.
[[nodiscard]] bool isForward(const QString &subject, const QString &text);
/// "Re:", "Atb:" ...: the subject repeats ours.
[[nodiscard]] bool isReply(const QString &subject);
/// The subject without its "Re:" and "Fwd:".
[[nodiscard]] QString bareSubject(const QString &subject);

/// The text with everything quoted from an earlier mail blanked out, every other character at its place:
/// lines with ">", what follows "On ... wrote:" / "... rakstīja:" or a block of From:/Sent:/To:/Subject:
/// lines.
[[nodiscard]] QString withoutQuotations(const QString &text, bool forwarded);

} // namespace atbilde
