// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/intake/reader.h"
#include "core/request/document.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace atbilde {

/// What the officer knows better than the file.
struct ImportChoices
{
    QDate receivedOn;               ///< invalid: as the message's own evidence says, else today
    std::optional<Channel> channel; ///< where not said: by letter for a scan or a text, else by e-mail
};

/// What became of one file.
struct Imported
{
    enum class Kind {
        Registered,  ///< it is in the tray
        Duplicate,   ///< it is here already; nothing was changed
        Quarantined, ///< its bytes are kept, but nobody can read it
        Rejected,    ///< nothing was kept
    };
    QString path; ///< of a file of many messages: "inbox.mbox#17"
    Kind kind = Kind::Registered;
    DocumentId document;            ///< the new one, or the one it is a duplicate of
    std::optional<Refusal> refusal; ///< why it was rejected or is kept apart
    friend bool operator==(const Imported &, const Imported &) = default;
};

/// "registered", "duplicate", "quarantined", "rejected".
[[nodiscard]] QString codeOf(Imported::Kind kind);

/// A file that was looked at and is not kept yet.
struct Incoming
{
    QByteArray bytes;
    QString fileName;
    QByteArray sha256;
    Result<Message> message;
};

/// Reads a file; slow where the reader must be asked, so outside any transaction.
[[nodiscard]] Incoming lookAt(const QByteArray &bytes, const QString &fileName, const Reader &reader);

/// Keeps what was looked at: in the intake tray with the triage's proposal, or in quarantine, its bytes
/// untouched, with one journal entry. A file that is here already, by content or as the same message, is a
/// duplicate and changes nothing. Inside the caller's transaction.
[[nodiscard]] Imported keepIncoming(Office &office, const Occasion &occasion, const Incoming &incoming,
                                    const ImportChoices &choices);

/// What follows when something was kept and committed: a notice of non-delivery about a mail of ours is tied to its
/// letter. Transactions of its own.
void followKept(Office &office, const Occasion &occasion, const Incoming &incoming, const Imported &imported);

/// Keeps pages of a document as a document of its own, received when and how the whole was. Inside the
/// caller's transaction; always a new document, whatever its content.
[[nodiscard]] DocumentId keepPart(Office &office, const Occasion &occasion, const Incoming &incoming,
                                  const Document &whole);

/// May this officer import, and can these choices be? Refused: RoleNotAllowed, DateInFuture.
[[nodiscard]] Result<void> mayImport(const Occasion &occasion, const ImportChoices &choices);

/// The two in one transaction.
[[nodiscard]] Result<Imported> importBytes(Office &office, const Occasion &occasion, const QByteArray &bytes,
                                           const QString &fileName, const ImportChoices &choices,
                                           const Reader &reader = NoReader());

/// Called after each file or message with how many are done, of how many; false stops before the next.
using ImportProgress = std::function<bool(qsizetype done, qsizetype all, const Imported &last)>;

/// Files, folders (their files, deeper ones included, in the order of their names) and files of many
/// messages. Commits in batches; what was committed stays when the rest is stopped or fails, and a second run
/// takes up where the first ended.
[[nodiscard]] Result<std::vector<Imported>>
importPaths(Office &office, const Occasion &occasion, const QStringList &paths, const ImportChoices &choices,
            const ImportProgress &progress = {}, const Reader &reader = NoReader());

/// Looks again at a document in quarantine: into the tray where it can be read now. Refused:
/// DocumentNotFound, DocumentNotInTray where it is not in quarantine, RoleNotAllowed, or what reading
/// refuses.
[[nodiscard]] Result<void> readAgain(Office &office, const Occasion &occasion, DocumentId document,
                                     const Reader &reader);

/// Largest file whose bytes are kept; a larger one stays where it is and is rejected.
inline constexpr qint64 largestKept = 250 * 1024 * 1024;

} // namespace atbilde
