// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/search.h"
#include "core/store/tables/breaches.h"
#include "core/store/tables/claims.h"
#include "core/store/tables/complaints.h"
#include "core/store/tables/consents.h"
#include "core/store/tables/dictionarywords.h"
#include "core/store/tables/documents.h"
#include "core/store/tables/extensions.h"
#include "core/store/tables/fees.h"
#include "core/store/tables/fetchedmail.h"
#include "core/store/tables/findings.h"
#include "core/store/tables/holds.h"
#include "core/store/tables/identitychecks.h"
#include "core/store/tables/journal.h"
#include "core/store/tables/letterdrafts.h"
#include "core/store/tables/letters.h"
#include "core/store/tables/lettertextversions.h"
#include "core/store/tables/mailboxes.h"
#include "core/store/tables/notices.h"
#include "core/store/tables/numberseries.h"
#include "core/store/tables/objectionmarks.h"
#include "core/store/tables/officers.h"
#include "core/store/tables/outgoingmails.h"
#include "core/store/tables/pauses.h"
#include "core/store/tables/purges.h"
#include "core/store/tables/registerentries.h"
#include "core/store/tables/reminders.h"
#include "core/store/tables/representatives.h"
#include "core/store/tables/requests.h"
#include "core/store/tables/restrictionmarks.h"
#include "core/store/tables/settings.h"
#include "core/store/tables/subjects.h"
#include "core/store/tables/suppressionentries.h"
#include "core/store/tables/tasks.h"

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
          letterDrafts(database),
          dictionaryWords(database),
          letterTextVersions(database),
          journal(database),
          numberSeries(database),
          representatives(database),
          identityChecks(database),
          extensions(database),
          fees(database),
          breaches(database),
          complaints(database),
          tasks(database),
          findings(database),
          notices(database),
          restrictionMarks(database),
          objectionMarks(database),
          suppressionEntries(database),
          consents(database),
          reminders(database),
          mailboxes(database),
          fetchedMail(database),
          outgoingMails(database),
          holds(database),
          purges(database),
          search(database)
    {
    }

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
    LetterDrafts letterDrafts;
    DictionaryWords dictionaryWords;
    LetterTextVersions letterTextVersions;
    Journal journal;
    NumberSeries numberSeries;
    Representatives representatives;
    IdentityChecks identityChecks;
    Extensions extensions;
    Fees fees;
    Breaches breaches;
    Complaints complaints;
    Tasks tasks;
    Findings findings;
    Notices notices;
    RestrictionMarks restrictionMarks;
    ObjectionMarks objectionMarks;
    SuppressionEntries suppressionEntries;
    Consents consents;
    Reminders reminders;
    Mailboxes mailboxes;
    FetchedMail fetchedMail;
    OutgoingMails outgoingMails;
    Holds holds;
    Purges purges;
    SearchIndex search;
};

} // namespace atbilde
