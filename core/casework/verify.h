// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/journal/head.h"

#include <functional>
#include <vector>

namespace atbilde {

/// One thing in an office that is not as the program left it, and where.
struct Damage
{
    enum class Kind {
        FileDamaged,      ///< `place`: what SQLite says
        ReferenceBroken,  ///< `place`: which row refers to nothing
        EntryChanged,     ///< of the journal, `row`
        EntryNameChanged, ///< the officer's name in it
        EntriesMissing,   ///< from `row` to `upTo`
        EntryUnlinked,    ///< `row` does not follow the entry before it
        JournalCutOff,    ///< it had reached `row`; `place`: the file or the paper that says so
        JournalRewritten, ///< entry `row` is another one than `place` says
        RowChanged,       ///< `place`: table
        RowMissing,       ///< `place`: table
        RowForeign,       ///< `place`: table
        RowsExchanged,    ///< rows went or came back together with their seals
        DocumentChanged,  ///< the bytes of document `row` are not those that came
        CountWrong,       ///< `place`: table
        IndexWrong,       ///< the full-text index
    };

    Kind kind = Kind::FileDamaged;
    QString place;
    qint64 row = 0;
    qint64 upTo = 0;
    QString request; ///< number of the request it belongs to, where it belongs to one
    friend bool operator==(const Damage &, const Damage &) = default;
};
[[nodiscard]] QString codeOf(Damage::Kind kind);

struct Verification
{
    qint64 entries = 0;   ///< of the journal
    qint64 rows = 0;      ///< with a seal
    qint64 documents = 0; ///< whose bytes were summed again
    ChainHead head;       ///< of the journal, as it stands
    std::vector<Damage> damages;
    bool isComplete = true; ///< nobody stopped it

    [[nodiscard]] bool isSound() const { return isComplete && damages.empty(); }
};

/// Called now and then; false stops the work.
using VerifyReport = std::function<bool(qint64 done, qint64 all)>;

/// Compares everything in the office with what proves it: pages, references, the chain of the journal, the
/// heads kept outside and those of `printed` (from letters), a seal per row, the sums of the documents, the
/// counts. Changes nothing.
[[nodiscard]] Verification verifyOffice(Office &office, const QStringList &printed = {},
                                        const VerifyReport &report = {});

/// The same for the heads kept outside alone: quick enough for every start.
[[nodiscard]] std::vector<Damage> verifyHeads(Office &office);

/// Writes down that the office was verified, by whom and with what result.
void recordVerification(Office &office, const Occasion &occasion, const Verification &verification);

/// The last one that was written down.
struct VerificationRecord
{
    QDateTime at;
    qint64 entries = 0;
    qint64 damages = 0;
};
[[nodiscard]] std::optional<VerificationRecord> lastVerification(Office &office);

/// The administrator accepts that the journal is shorter than, or another one as, was written down elsewhere,
/// and says why. Refused: RoleNotAllowed, ReasonMissing.
[[nodiscard]] Result<void> acceptHeads(Office &office, const Occasion &occasion, const QString &reason);

} // namespace atbilde
