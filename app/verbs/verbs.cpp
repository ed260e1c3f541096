// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/backups.h"
#include "app/verbs/deadline.h"
#include "app/verbs/decline.h"
#include "app/verbs/fetch.h"
#include "app/verbs/fill.h"
#include "app/verbs/help.h"
#include "app/verbs/holidays.h"
#include "app/verbs/import.h"
#include "app/verbs/init.h"
#include "app/verbs/mailboxes.h"
#include "app/verbs/names.h"
#include "app/verbs/package.h"
#include "app/verbs/purge.h"
#include "app/verbs/read.h"
#include "app/verbs/registers.h"
#include "app/verbs/report.h"
#include "app/verbs/requests.h"
#include "app/verbs/safety.h"
#include "app/verbs/sample.h"
#include "app/verbs/send.h"
#include "app/verbs/step.h"
#include "app/verbs/texts.h"
#include "app/verbs/tray.h"
#include "app/verbs/verb.h"
#include "app/verbs/workflow.h"

#include <vector>

using namespace Qt::Literals::StringLiterals;

// One line per verb, in the order of the help page.

std::span<const Verb> allVerbs()
{
    static const std::vector<Verb> verbs{
        {u"init"_s, u"[--organisation FILE.json] [--officer CODE] [--name NAME] [--template]"_s, initVerb},
        {u"sample"_s, u""_s, sampleVerb, true},
        {u"officers"_s, u"[add CODE --name NAME --role clerk|handler|approver|administrator|reader]"_s,
         officersVerb},
        {u"deadline"_s, u"--received DATE [--extended] [--suspended FROM..TO]... | --batch FILE"_s,
         deadlineVerb},
        {u"holidays"_s, u"YEAR"_s, holidaysVerb},
        {u"decline"_s, u"NAME... [--gender m|f]"_s, decline},
        {u"read"_s, u"FILE..."_s, readVerb},
        {u"import"_s, u"PATH... [--received DATE] [--channel letter|email|counter|phone]"_s, importVerb},
        {u"note"_s, u"--text TEXT [--channel counter|phone|letter|email] [--person NAME] [--contact TEXT] [--received DATE]"_s,
         noteVerb},
        {u"intake"_s, u"[--quarantined | --set-aside]"_s, intakeVerb},
        {u"export"_s, u"DOCUMENT --out FILE"_s, exportVerb},
        {u"fetch"_s, u"[MAILBOX] [--password-file FILE]"_s, fetchVerb},
        {u"mailboxes"_s,
         u"[add|change|remove|test NAME [--host HOST] [--port N] [--security tls|starttls] [--user USER] "
         "[--sign-in password|oauth] [--folder FOLDER] [--done-folder FOLDER] [--token-address URL] "
         "[--client-id ID] [--scope TEXT] [--authority FILE.pem] [--every MINUTES] [--pause|--resume] "
         "[--name NAME] [--password-file FILE]]"_s,
         mailboxesVerb},
        {u"register"_s,
         u"DOCUMENT [--person NAME] [--right CODE]... [--received DATE [--because TEXT]] [--unit-received "
         u"DATE] "
         "[--delivered DATE --delivery-number NUMBER --delivered-to NAME] [--repeats NUMBER] [--dated DATE] [--owner OFFICER] "
         "[--address TEXT] | "
         "DOCUMENT --authority REFERENCE --dated DATE --due DATE [--about NUMBER] [--person NAME] [--received DATE]"_s,
         registerVerb},
        {u"attach"_s, u"DOCUMENT NUMBER"_s, attachVerb},
        {u"dismiss"_s, u"DOCUMENT --reason TEXT"_s, dismissVerb},
        {u"requests"_s,
         u"[--state S] [--right R] [--owner O] [--due-before DATE] [--search TEXT] [--sort COLUMN] [--limit N] [--all]"_s,
         requestsVerb},
        {u"show"_s, u"NUMBER"_s, showVerb},
        {u"person"_s, u"TEXT"_s, personVerb},
        {u"step"_s,
         u"NUMBER [STEP] [--claim RIGHT] [--outcome CODE] [--ground CODE] [--exception CODE] [--reason TEXT] "
         "[--text TEXT] [--date DATE] [--file FILE] [--set FIELD=VALUE]... [--channel CHANNEL] [--tracking NUMBER]"_s,
         stepVerb, true},
        {u"letter"_s, u"NUMBER [--text KEY] [--pdf FILE] [--eml FILE] [--finalise] [--correct]"_s, letterVerb, true},
        {u"send"_s,
         u"[LETTER|NUMBER...] [--to ADDRESS --confirmed] [--without-packages] [--queue-only] [--at-once] "
         "[--password-file FILE]"_s,
         sendVerb},
        {u"outbox"_s, u"[withdraw|sent|again MAIL]"_s, outboxVerb},
        {u"sending"_s,
         u"[set|off|test] [--host HOST] [--port N] [--security tls|starttls|none] [--sign-in password|oauth|none] "
         "[--user USER] [--token-address URL] [--client-id ID] [--scope TEXT] [--authority FILE.pem] [--from ADDRESS] "
         "[--from-name NAME] [--verified|--unverified] [--acknowledge|--no-acknowledge] [--password-file FILE]"_s,
         sendingVerb},
        {u"postlist"_s, u"[--date DATE] [--csv FILE.csv] [--pdf FILE.pdf]"_s, postListVerb, true},
        {u"names"_s, u"NUMBER [--gender m|f|n] [--genitive NAME] [--dative NAME] [--accusative NAME] [--rules]"_s,
         namesVerb},
        {u"registers"_s,
         u"[activity|system|party|category|retention [--export FILE.csv | --import FILE.csv [--dry-run]]]"_s,
         registersVerb},
        {u"suppression"_s, u"check FILE.csv [--out FILE.csv]"_s, suppressionVerb},
        {u"package"_s,
         u"NUMBER --out FILE.zip [--right access|portability] [--password-from VARIABLE] [--enclose DOCUMENT]..."_s,
         packageVerb},
        {u"report"_s, u"YEAR [--xlsx FILE] [--csv FILE] [--pdf FILE]"_s, reportVerb, true},
        {u"texts"_s,
         u"[list] | show KEY [--in lv|en] [--version N] | check [KEY --file FILE [--in lv|en]] | "
         "save KEY --file FILE --reason TEXT [--in lv|en] | restore KEY --reason TEXT [--version N] [--in lv|en]"_s,
         runTexts},
        {u"verify"_s, u"[--head TEXT]... | --accept REASON"_s, verifyVerb},
        {u"backup"_s, u"[FILE | --list | --set-password-from VARIABLE]"_s, backupVerb},
        {u"restore"_s, u"FILE [--replace | --preview | --test] [--password-from VARIABLE]"_s, restoreVerb},
        {u"purge"_s,
         u"[--confirm | --certificate N | --hold NUMBER --reason TEXT | --release NUMBER [--date DATE]]"_s, purgeVerb},
        {u"safety"_s, u""_s, safetyVerb},
        {u"workflow"_s, u"[--dot]"_s, workflowVerb},
        {u"fill"_s, u"N"_s, fillVerb},
        {u"help"_s, u"[VERB | --man]"_s, helpVerb},
    };
    return verbs;
}
