// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QString>

#include <vector>

namespace atbilde {

/// What of an office was erased, by its numbers alone: kept beside the database and beside its backups, so
/// that a restored backup can be made to forget it again although the database it came from is lost.
struct ErasedList
{
    QString office;
    std::vector<RequestId> cases;
    std::vector<DocumentId> documents;
    friend bool operator==(const ErasedList &, const ErasedList &) = default;
};

/// Adds what another list of the same office knows; a list of another office adds nothing.
void merge(ErasedList &list, const ErasedList &other);

/// An empty list where there is no file, or none of ours.
[[nodiscard]] ErasedList readErasedList(const QString &path);

/// Together with what the file holds already. False where it cannot be written.
bool writeErasedList(const QString &path, const ErasedList &list);

} // namespace atbilde
