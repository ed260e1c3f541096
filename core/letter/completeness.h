// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QStringList>

namespace atbilde {

/// One line of the list beside the page: what the letter needs and whether it is there. `code` is a
/// `LetterElement`, a formal element ("addressee", "address", "corrected", "controller", "signatory",
/// "letter_date", "subject", "letter_text", "decision", "number") or the name of a placeholder.
struct CompletenessLine
{
    QString code;
    bool isThere = false;
    friend bool operator==(const CompletenessLine &, const CompletenessLine &) = default;
};

/// What law 1.4 and letter practice (4.1) ask of this letter, in the order of reading.
[[nodiscard]] QList<CompletenessLine> completenessOf(const Letter &letter);

/// Codes of what is not there. A letter may become final when this is empty.
[[nodiscard]] QStringList missingElements(const Letter &letter);

/// A personal code (law 4.6) must not stand in a subject line or a file name.
[[nodiscard]] bool holdsPersonalCode(const QString &text);

} // namespace atbilde
