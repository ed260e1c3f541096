// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace atbilde {

/// One line of the journal: who did what, when, to which request. Never changed, never deleted.
///
/// `facts` hold codes, dates and numbers for the sentence a screen shows; no names, addresses or reasons of
/// the person concerned. They enter the chain only as `commitment`, a keyed hash.
struct Entry
{
    EntryId id;
    QDateTime at; ///< UTC
    OfficerId officer;
    QString officerName; ///< as it was then
    QString act;         ///< the code of a step, or "register", "import", "attach", "dismiss" ...
    std::optional<RequestId> request;
    QJsonObject facts;
    QByteArray commitment;
    QByteArray previous; ///< `hash` of the entry before; zeros for the first
    QByteArray hash;
    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace atbilde
