// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"

#include <vector>

class Dialogue;

/// Writes it whole or not at all. Refused: FileNotWritten.
[[nodiscard]] atbilde::Result<void> writeWhole(const QString &path, const QByteArray &bytes);

struct LetterOnDisk
{
    QString name; ///< the number and ".pdf"; nothing of the person
    QByteArray bytes;
};

/// Each letter to the byte as it was frozen.
[[nodiscard]] std::vector<LetterOnDisk> frozenFiles(atbilde::Office &office,
                                                    const std::vector<atbilde::LetterId> &letters);

/// Asks once where files of these names are there already: replace, leave or retreat. How many were written.
/// Refused: FileNotWritten; the files before it stay.
[[nodiscard]] atbilde::Result<int> writeFiles(const QString &folder, const std::vector<LetterOnDisk> &files,
                                              Dialogue &dialogue);
