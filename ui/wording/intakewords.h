// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/filekind.h"
#include "core/intake/quarantine.h"
#include "core/intake/signature.h"

#include <QString>

/// "an e-mail", "a PDF": in the middle of a sentence.
[[nodiscard]] QString wordFor(atbilde::FileKind kind);
/// What was compared and what was not: never says "valid".
[[nodiscard]] QString sentenceFor(atbilde::SignatureState state);
/// "Bērziņa Anna, PNOLV-010190-12345": who signed, as the certificate says.
[[nodiscard]] QString signerInWords(const atbilde::Signature &signature);
/// Why a file is kept apart.
[[nodiscard]] QString sentenceFor(atbilde::QuarantineCause cause);
