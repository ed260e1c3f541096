// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/retention.h"

#include <QString>

[[nodiscard]] QString wordFor(atbilde::RetentionItem item);
/// From when its time runs: "from closing".
[[nodiscard]] QString beginningOf(atbilde::RetentionItem item);
/// "3 years", "7 days".
[[nodiscard]] QString inWords(const atbilde::RetentionPeriod &period);
/// Why a case is not erased, as the end of a sentence.
[[nodiscard]] QString wordFor(atbilde::RetentionHindrance hindrance);

/// The certificate of an erasure, for paper and the inspector.
[[nodiscard]] QString certificateText(const QByteArray &certificate, const QString &organisation);
