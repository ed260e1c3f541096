// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stdexcept>

namespace atbilde {

/// The database cannot go on: thrown by `core/store` only, caught by `Desk` in the window and by `app/verbs/run` on the
/// command line. Whatever transaction was open has been rolled back when it arrives there.
class StoreError : public std::runtime_error
{
public:
    enum class Kind {
        Missing,     ///< no file at that place
        CannotOpen,  ///< the file or its folder cannot be opened or created
        NotADatabase,///< empty, cut short or something else altogether
        NotOurs,     ///< a database of another program
        NewerSchema, ///< made by a newer version of this program
        ReadOnly,    ///< file or folder may not be written
        DiskFull,
        Busy,        ///< another program holds the database for longer than we wait
        Damaged,
        Gone,        ///< deleted or moved while it was open
        Replaced,    ///< another file lies in its place now
        Unsupported, ///< a kind of database this build cannot open
        Failed,      ///< anything else
    };

    /// `attempted` says what was being done, in the words of the code; `detail` is the driver's message.
    StoreError(Kind kind, const QString &place, const QString &attempted, const QString &detail);

    Kind kind;
    QString place; ///< path or address of the database
    QString attempted;
    QString detail;
};

} // namespace atbilde
