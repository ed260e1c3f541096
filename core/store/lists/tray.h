// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/request/document.h"
#include "core/store/store.h"

#include <vector>

namespace atbilde {

/// One line of the intake tray.
struct TrayRow
{
    DocumentId id;
    bool isUnread = true;
    Channel channel = Channel::Email;
    QString senderName;
    QString senderAddress;
    QString subject;
    QString fileName;
    QDate receivedOn;
    QDateTime enteredAt;
    QByteArray proposal; ///< JSON of the triage's proposal
    qint64 attachments = 0;
    friend bool operator==(const TrayRow &, const TrayRow &) = default;
};

struct TrayKey
{
    QDate receivedOn;
    DocumentId id;
};

struct TrayPage
{
    std::vector<TrayRow> rows;
    std::optional<TrayKey> next;
};

/// Unregistered documents, the newest receipt first.
[[nodiscard]] TrayPage trayPage(Store &store, int limit, const std::optional<TrayKey> &after = {});

struct TrayCounts
{
    qint64 all = 0;
    qint64 unread = 0;
    friend bool operator==(const TrayCounts &, const TrayCounts &) = default;
};

[[nodiscard]] TrayCounts trayCounts(Store &store);

} // namespace atbilde
