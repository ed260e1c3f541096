// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/search.h"
#include "core/store/tables/claims.h"
#include "core/store/tables/documents.h"
#include "core/store/tables/journal.h"
#include "core/store/tables/letters.h"
#include "core/store/tables/numberseries.h"
#include "core/store/tables/officers.h"
#include "core/store/tables/pauses.h"
#include "core/store/tables/registerentries.h"
#include "core/store/tables/requests.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/subjects.h"

namespace atbilde {

/// One office: its database and the tables in it. Belongs to the thread that made it. Reading is free;
/// writing is casework's alone, inside a `Transaction`.
class Store
{
public:
    Store(const QString &place, Database::Mode mode)
        : database(place, mode),
          settings(database),
          officers(database),
          registerEntries(database),
          subjects(database),
          requests(database),
          claims(database),
          pauses(database),
          documents(database),
          letters(database),
          journal(database),
          numberSeries(database),
          search(database)
    {}

    Database database;
    Settings settings;
    Officers officers;
    RegisterEntries registerEntries;
    Subjects subjects;
    Requests requests;
    Claims claims;
    Pauses pauses;
    Documents documents;
    Letters letters;
    Journal journal;
    NumberSeries numberSeries;
    SearchIndex search;
};

} // namespace atbilde
