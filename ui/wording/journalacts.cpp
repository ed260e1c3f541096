// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/journalsentences.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

// %1 is the officer, %2 and on the facts in their order. The last sentence of an act needs no facts.
constexpr std::array sentences{
    ActSentence{
        "register"_L1, "rights received deadline"_L1,
        QT_TRANSLATE_NOOP("Journal", "%1 registered the request (%2), received %3; legal deadline %4")},
    ActSentence{"register"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 registered the request.")},
    ActSentence{
        "register_authority"_L1, "received deadline"_L1,
        QT_TRANSLATE_NOOP("Journal",
                          "%1 registered the letter of the authority, received %2; to be answered by %3")},
    ActSentence{"register_authority"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 registered the letter of the authority.")},
    ActSentence{"change_person"_L1, "fields"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 changed the person's details: %2.")},
    ActSentence{"change_person"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 changed the person's details.")},
    ActSentence{"import"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 put a document into the intake tray.")},
    ActSentence{"mailbox"_L1, "change=added name"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 added the mailbox “%2”.")},
    ActSentence{"mailbox"_L1, "change=removed name"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 removed the mailbox “%2”.")},
    ActSentence{"mailbox"_L1, "name"_L1, QT_TRANSLATE_NOOP("Journal", "%1 changed the mailbox “%2”.")},
    ActSentence{"mailbox"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 changed a mailbox.")},
    ActSentence{"attach"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 attached a document to the request.")},
    ActSentence{"quarantine"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 put a file that cannot be read into quarantine.")},
    ActSentence{"read_again"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 had a file in quarantine read again: it is in the intake tray now.")},
    ActSentence{"write_note"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 wrote down what was asked.")},
    ActSentence{"part_document"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 parted a document into several.")},
    ActSentence{"join_again"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 joined the parts of a document again.")},
    ActSentence{"dismiss"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 set a document aside: it is not a request.")},
    ActSentence{"return_to_tray"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 returned a document to the intake tray.")},
    ActSentence{"assign"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 gave the request another owner.")},
    ActSentence{"create_office"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 created the office.")},
    ActSentence{"add_officer"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 added an officer.")},
    ActSentence{"change_organisation"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 changed the organisation's profile.")},
    ActSentence{"print_letters"_L1, "letters"_L1, QT_TRANSLATE_NOOP("Journal", "%1 printed %2.")},
    ActSentence{"print_letters"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 printed letters.")},
    ActSentence{"change_letter_paper"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 changed the letter paper.")},
    ActSentence{
        "fill"_L1, "received deadline"_L1,
        QT_TRANSLATE_NOOP("Journal", "%1 made up a synthetic request, received %2; legal deadline %3")},
    ActSentence{"fill"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 made up a synthetic request.")},
    ActSentence{"change_register"_L1, "activities"_L1,
                QT_TRANSLATE_NOOP(
                    "Journal", "%1 replaced the record of processing. Number of processing activities: %2.")},
    ActSentence{"change_register"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 replaced the record of processing.")},
    ActSentence{"register_entry"_L1, "change=added kind:register_kind code"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 added the entry “%3” to the register “%2”.")},
    ActSentence{"register_entry"_L1, "change=removed kind:register_kind code"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 removed the entry “%3” from the register “%2”.")},
    ActSentence{"register_entry"_L1, "kind:register_kind code"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 changed the entry “%3” in the register “%2”.")},
    ActSentence{"register_entry"_L1, "kind:register_kind"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 changed an entry in the register “%2”.")},
    ActSentence{"register_entry"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 changed an entry in a register.")},
    ActSentence{"consent"_L1, "activity"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 recorded a consent (processing activity “%2”).")},
    ActSentence{"consent"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 recorded a consent.")},
    ActSentence{"add_consent"_L1, "activity"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 recorded a consent (processing activity “%2”).")},
    ActSentence{"add_consent"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "%1 recorded a consent.")},
    ActSentence{
        "consent_withdrawn"_L1, "activity"_L1,
        QT_TRANSLATE_NOOP("Journal", "%1 recorded that a consent was withdrawn (processing activity “%2”).")},
    ActSentence{"consent_withdrawn"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 recorded that a consent was withdrawn.")},
    ActSentence{
        "withdraw_consent"_L1, "activity"_L1,
        QT_TRANSLATE_NOOP("Journal", "%1 recorded that a consent was withdrawn (processing activity “%2”).")},
    ActSentence{"withdraw_consent"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 recorded that a consent was withdrawn.")},
    ActSentence{
        "suppress"_L1, "addresses"_L1,
        QT_TRANSLATE_NOOP("Journal", "%1 put addresses on the suppression list. Number of addresses: %2.")},
    ActSentence{"suppress"_L1, "kind:suppression"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 put an address on the suppression list (%2).")},
    ActSentence{"suppress"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 put addresses on the suppression list.")},
    ActSentence{"unsuppress"_L1, "kind:suppression"_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 took an address off the suppression list (%2).")},
    ActSentence{"unsuppress"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 took an address off the suppression list.")},
    ActSentence{
        "mailing_checked"_L1, "lines suppressed"_L1,
        QT_TRANSLATE_NOOP(
            "Journal",
            "%1 checked a mailing list against the suppression list. Lines: %2, of them suppressed: %3.")},
    ActSentence{"mailing_checked"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "%1 checked a mailing list against the suppression list.")},
    ActSentence{"notices_planned"_L1, "count"_L1,
                QT_TRANSLATE_NOOP("Journal", "Notices to recipients were planned. Number of notices: %2.")},
    ActSentence{"notices_planned"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "Notices to recipients were planned.")},
    ActSentence{"tasks_planned"_L1, "count"_L1,
                QT_TRANSLATE_NOOP("Journal", "Tasks were planned. Number of tasks: %2.")},
    ActSentence{"tasks_planned"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "Tasks were planned.")},
    ActSentence{"objection_mark"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "The person's objection was marked in the register.")},
    ActSentence{"restriction_mark"_L1, "cause:restriction_cause"_L1,
                QT_TRANSLATE_NOOP("Journal", "A restriction of the person's data was marked: %2.")},
    ActSentence{"restriction_mark"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "A restriction of the person's data was marked.")},
    ActSentence{"reminder"_L1, "cause:reminder_cause due"_L1,
                QT_TRANSLATE_NOOP("Journal", "A reminder was set for %3: %2.")},
    ActSentence{"reminder"_L1, "due"_L1, QT_TRANSLATE_NOOP("Journal", "A reminder was set (%2).")},
    ActSentence{"reminder"_L1, ""_L1, QT_TRANSLATE_NOOP("Journal", "A reminder was set.")},
    ActSentence{
        "overdue"_L1, "deadline"_L1,
        QT_TRANSLATE_NOOP("Journal", "The legal deadline (%2) passed and the request was not answered.")},
    ActSentence{"overdue"_L1, ""_L1,
                QT_TRANSLATE_NOOP("Journal", "The legal deadline passed and the request was not answered.")},
};

} // namespace

std::span<const ActSentence> otherSentences()
{
    return sentences;
}
