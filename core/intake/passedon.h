// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/message.h"

#include <QDate>
#include <QString>

#include <optional>

namespace atbilde {

/// A mail that somebody passed on: the head that tells whose it is, and where its own words begin.
struct PassedOn
{
    QString name;    ///< may be empty
    QString address; ///< may be empty
    QDate sentOn;    ///< invalid when the head has no readable day
    QString sentLine;
    qsizetype head = 0; ///< position of its first line in `Message::text`
    qsizetype sentAt = -1;
    qsizetype words = 0; ///< position of what stands below the head
    friend bool operator==(const PassedOn &, const PassedOn &) = default;
};

/// The mail a colleague passed on, the innermost where it went through several hands. Nothing when the mail
/// was not passed on, or by somebody outside: whoever writes from another house writes for himself.
[[nodiscard]] std::optional<PassedOn> passedOnByColleague(const Message &message);

/// The first day written in a line, in Latvian or English or in figures; never after `latest` and not more
/// than three years before it. `begin` and `length` tell where it stands.
struct WrittenDay
{
    QDate day;
    qsizetype begin = 0;
    qsizetype length = 0;
};
[[nodiscard]] std::optional<WrittenDay> writtenDayIn(QStringView line, QDate latest);

} // namespace atbilde
