// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/head.h"

#include <QString>

#include <vector>

namespace atbilde {

class Database;

/// A small file outside the database which says how far the journal had come. Put back to an earlier day, the
/// database shows against it. What the database no longer holds is not written over: such heads stay in the
/// file, one a line, until somebody accepts the database as it is.
class HeadFile
{
public:
    explicit HeadFile(const QString &path) : m_path(path) {}

    [[nodiscard]] const QString &path() const { return m_path; }

    /// The heads kept for this office; none where there is no file or it belongs to another one.
    [[nodiscard]] std::vector<ChainHead> heads(const QString &office) const;

    /// Writes down the head of now. A file that cannot be written is left alone: the step is done.
    void keep(const QString &office, const ChainHead &head, Database &database);

    /// From now on only this head counts.
    void accept(const QString &office, const ChainHead &head);

private:
    void write(const QString &office, const ChainHead &head) const;

    QString m_path;
    bool m_isRead = false;
    std::vector<ChainHead> m_lost; ///< which the database does not hold
};

} // namespace atbilde
