// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/receipt.h"

#include <QTimeZone>

namespace atbilde {

QDate receivedOn(const QDateTime &moment)
{
    static const QTimeZone riga("Europe/Riga"); // asked for each message of an import
    if (!moment.isValid() || !riga.isValid())
        return {};
    return moment.toTimeZone(riga).date();
}

} // namespace atbilde
