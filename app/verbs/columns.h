// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// Rows as text in columns as wide as their widest cell, two spaces between them.
[[nodiscard]] QStringList inColumns(const QList<QStringList> &rows);
