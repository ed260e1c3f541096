// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/letter/letterfacts.h"
#include "core/letter/lettertexts.h"

namespace atbilde {

/// The lines of a rendered text as blocks: "1. " and "– " begin list items (the words before the colon of a
/// numbered one are bold), a table's mark becomes the table, `[REMEDY]` is left out: it stands once, at the
/// end.
[[nodiscard]] QList<Block> blocksOf(const QString &body, const QHash<QString, QList<QStringList>> &tables,
                                    Language language);

/// "Pielikumā: personas datu kopija uz 3 lapām", or a heading and a numbered line for each of several.
[[nodiscard]] QStringList attachmentLines(const QList<Annex> &annexes, const LetterLanguage &texts,
                                          Language language);

} // namespace atbilde
