// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/finding.h"
#include "core/register/processing.h"

#include <QByteArray>

#include <vector>

namespace atbilde {

/// What a package says of one category of data, in three machine-readable forms that say the same.
struct CategoryFile
{
    QString number; ///< of the request
    DataCategory category;
    QList<SystemEntry> systems;           ///< those the findings name
    QList<ProcessingActivity> activities; ///< those the findings name
    std::vector<Finding> findings;
    friend bool operator==(const CategoryFile &, const CategoryFile &) = default;
};

/// Satisfies resources/package/data.schema.json (JSON Schema 2020-12).
[[nodiscard]] QByteArray jsonOf(const CategoryFile &file);
/// RFC 4180 with byte order mark; the columns of `findingsFromCsv`, so that an Atbilde elsewhere can read it.
[[nodiscard]] QByteArray csvOf(const CategoryFile &file);
/// Satisfies resources/package/data.xsd.
[[nodiscard]] QByteArray xmlOf(const CategoryFile &file);

/// How the category's files are called, without extension. A register may call a category anything, a file
/// may be called by lower-case letters, digits, - and _ alone; different codes keep different names.
[[nodiscard]] QString baseNameOf(const DataCategory &category);

/// A text as all three forms can carry it: line ends are line feeds; what XML cannot hold (control
/// characters, halves of a surrogate pair) is a replacement character.
[[nodiscard]] QString plainText(const QString &text);

} // namespace atbilde
