// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace atbilde {

/// What was in a case when it was erased.
struct ErasedContent
{
    qint64 documents = 0;
    qint64 letters = 0;
    qint64 bytes = 0;
};

/// Takes out of a case everything that says something of a person, and leaves what counts: number, dates,
/// rights, outcomes, grounds, pauses, whether and when letters left. Inside a transaction; the words go from
/// the index, and from the free space of the file with `scrub`.
ErasedContent eraseCase(Store &store, RequestId request, SubjectId nobody);

/// Empties a document, whose place stays: it was there, and comes in no second time.
void emptyDocument(Store &store, DocumentId document, const QDate &on);

/// Removes a person nothing refers to any more; false where something does.
bool eraseSubject(Store &store, SubjectId subject);

/// What stands where a person stood.
[[nodiscard]] SubjectId nobodyIn(Store &store);

/// What is left of an erased case ends too: only its number stays, so that the series has no gap.
void eraseLine(Store &store, RequestId request);

/// Cleans the free space: what was deleted lies in no page of the database, no side file and no index any
/// more. Not inside a transaction; takes a while, and about as much free space as the file is large.
void scrub(Database &database);
/// Plain copies beside the database – made before a migration, or replaced by a restored backup – hold what
/// was erased since; they go with it.
void removeOlderCopies(Database &database);
/// Moves what waits in the side file into the database.
void emptySideFiles(Database &database);
/// Bytes `scrub` needs on the disk.
[[nodiscard]] qint64 scrubSpace(Database &database);

} // namespace atbilde
