// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/right/right.h"

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// Why a recipient is not told (19): the only two reasons the law knows.
enum class NoticeWaiver { Impossible, Disproportionate };

inline constexpr std::array allNoticeWaivers{NoticeWaiver::Impossible, NoticeWaiver::Disproportionate};

[[nodiscard]] QString codeOf(NoticeWaiver waiver);
[[nodiscard]] std::optional<NoticeWaiver> noticeWaiverFromCode(QStringView code);

/// One recipient or processor to be told of a rectification, erasure or restriction (19).
struct Notice
{
    NoticeId id;
    RequestId request;
    Right right = Right::Erasure;   ///< rectification, erasure or restriction
    QString party;                  ///< code in the register
    std::optional<LetterId> letter; ///< T16, once frozen
    QDate sentOn;                   ///< when that letter left
    QDate answerBy;                 ///< after it the reply is chased
    QDate repliedOn;
    QString reply;
    int reminders = 0;
    QDate remindedOn;
    std::optional<NoticeWaiver> waived;
    QString waivedBecause;
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// Neither sent nor waived: the duty of Article 19 is open.
[[nodiscard]] bool isPlanned(const Notice &notice);
/// Sent, and no reply has come.
[[nodiscard]] bool awaitsReply(const Notice &notice);

} // namespace atbilde
