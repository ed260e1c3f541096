// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/office.h"
#include "core/store/statement.h"

/// From now on no step can write its line: what it wrote before must go as well.
inline void failAtTheJournal(atbilde::Office &office)
{
    atbilde::Statement(office.store.database,
                       QStringLiteral("CREATE TEMP TRIGGER journal_fails BEFORE INSERT ON main.journal "
                                      "BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"))
        .run();
}
