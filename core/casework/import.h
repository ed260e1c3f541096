// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
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
    std::optional<Channel> channel; ///< e-mail where not said
};

/// What became of one file.
struct Imported
{
    enum class Kind { Registered, Duplicate, Rejected };
    QString path;
    Kind kind = Kind::Registered;
    DocumentId document;            ///< the new one, or the one it is a duplicate of
    std::optional<Refusal> refusal; ///< why it was rejected
    friend bool operator==(const Imported &, const Imported &) = default;
};

/// "registered", "duplicate", "rejected".
[[nodiscard]] QString codeOf(Imported::Kind kind);

/// Puts one message into the intake tray with the triage's proposal, its bytes untouched. A message that is
/// there already, by content or by Message-ID with the same text, is a duplicate and changes nothing.
/// One transaction, one journal entry.
[[nodiscard]] Result<Imported> importBytes(Office &office, const Occasion &occasion, const QByteArray &bytes,
                                           const QString &fileName, const ImportChoices &choices);

/// Called after each file with how many are done, of how many; false stops before the next.
using ImportProgress = std::function<bool(qsizetype done, qsizetype all, const Imported &last)>;

/// Files and folders (their files, deeper ones included, in the order of their names). Commits in batches; what was
/// committed stays when the rest is stopped or fails, and a second run takes up where the first ended.
[[nodiscard]] Result<std::vector<Imported>> importPaths(Office &office, const Occasion &occasion,
                                                        const QStringList &paths, const ImportChoices &choices,
                                                        const ImportProgress &progress = {});

} // namespace atbilde
