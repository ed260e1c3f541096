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
    QString mediaType;
    qint64 pages = 0;
    QString quarantine; ///< code of the cause, where it is in quarantine
    QString dismissedBecause;
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

/// Unregistered documents, the newest receipt first; or those in quarantine, or set aside.
[[nodiscard]] TrayPage trayPage(Store &store, int limit, const std::optional<TrayKey> &after = {},
                                DocumentState shelf = DocumentState::InTray);

struct TrayCounts
{
    qint64 all = 0; ///< in the tray
    qint64 unread = 0;
    qint64 quarantined = 0;
    qint64 dismissed = 0;
    friend bool operator==(const TrayCounts &, const TrayCounts &) = default;
};

[[nodiscard]] TrayCounts trayCounts(Store &store);

} // namespace atbilde
