// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/suppression.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace atbilde {

/// Does the suppression list hold this hash?
using IsSuppressed = std::function<bool(SuppressionKind kind, const QByteArray &hash)>;

/// A column of a mailing list in which addresses stand.
struct MailingColumn
{
    SuppressionKind kind = SuppressionKind::Email;
    QString name; ///< as in the heading; a list without one has no names
    friend bool operator==(const MailingColumn &, const MailingColumn &) = default;
};

struct SuppressedLine
{
    qint64 line = 0;                               ///< of the file, from 1
    SuppressionKind kind = SuppressionKind::Email; ///< by which address it was recognised first
    friend bool operator==(const SuppressedLine &, const SuppressedLine &) = default;
};

/// A mailing list against the suppression list (21(3)). Holds the list it was given, minus some lines;
/// nothing of it is kept anywhere else.
struct MailingCheck
{
    QList<MailingColumn> columns; ///< that were looked at
    qint64 rows = 0;
    QList<SuppressedLine> suppressed;
    QList<qint64> withoutAddress; ///< lines in which no address was understood; they stay in the list
    QByteArray cleaned;           ///< the list without the suppressed lines, every other byte as it was
    friend bool operator==(const MailingCheck &, const MailingCheck &) = default;
};

/// Finds the columns with addresses by what stands in them, or by their heading where they are empty, and
/// looks every address up under the key of the list. Refused: CsvBroken, CsvColumnMissing (no column holds an
/// e-mail address, a telephone number or a postal address).
[[nodiscard]] Result<MailingCheck> checkMailing(const QByteArray &csv, const QByteArray &key,
                                                const IsSuppressed &isSuppressed);

} // namespace atbilde
