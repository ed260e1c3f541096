// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The letter behind the single "&" of a label, lower case; null where there is none.
[[nodiscard]] QChar mnemonicOf(const QString &label);

/// The labels with a mnemonic each, different from one another and from those taken: the first letter that is
/// still free, letters at the beginning of a word first. A label without a free letter stays without.
[[nodiscard]] QStringList withMnemonics(const QStringList &labels, QString taken = {});
