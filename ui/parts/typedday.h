// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// The day somebody means who types into a date field: "22.11", "22.11.2026.", "22 Nov 2026", "2026-11-22",
/// "+30", "-1", "today", "šodien", "vakar", "rīt". Without a year the one that brings the day nearest to
/// `today` and not outside the given bounds (both may be invalid, which is no bound). Nothing when the text
/// means no day that exists.
[[nodiscard]] std::optional<QDate> dayTyped(const QString &text, const QDate &today,
                                            const QDate &earliest = {}, const QDate &latest = {});
