// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QByteArray>

#include <optional>

namespace atbilde {

/// A finalised letter with what stands around it.
struct LetterFile
{
    FrozenLetter letter;
    QString requestNumber;
    QString person; ///< "Jānis Bērziņš"
    QByteArray sha256; ///< of its PDF, as it was when the letter was frozen
};

[[nodiscard]] std::optional<LetterFile> letterFile(Store &store, LetterId id);

/// The bytes of its PDF exactly as they were frozen; empty for an unknown letter.
[[nodiscard]] QByteArray letterPdf(Store &store, LetterId id);

} // namespace atbilde
