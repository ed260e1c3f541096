// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/casewords.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
};

} // namespace

QString wordFor(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Search:
        return CaseWords::tr("Search for the data");
    case TaskKind::FreezeDeletion:
        return CaseWords::tr("Hold back deletion");
    case TaskKind::Correct:
        return CaseWords::tr("Correct the data");
    case TaskKind::Erase:
        return CaseWords::tr("Erase the data");
    case TaskKind::Restrict:
        return CaseWords::tr("Restrict processing");
    case TaskKind::StopMarketing:
        return CaseWords::tr("Stop direct marketing");
    case TaskKind::StopProcessing:
        return CaseWords::tr("Stop processing");
    case TaskKind::Transfer:
        return CaseWords::tr("Export the data");
    case TaskKind::Review:
        return CaseWords::tr("Review the decision");
    }
    Q_UNREACHABLE();
}

QString wordFor(TaskResult result)
{
    switch (result) {
    case TaskResult::Done:
        return CaseWords::tr("Done");
    case TaskResult::NilReturn:
        return CaseWords::tr("Nothing found");
    case TaskResult::ShownSelfService:
        return CaseWords::tr("Shown in the user area");
    case TaskResult::NotPossible:
        return CaseWords::tr("Not possible");
    case TaskResult::NotNeeded:
        return CaseWords::tr("Not needed");
    }
    Q_UNREACHABLE();
}

QString wordFor(Origin origin)
{
    switch (origin) {
    case Origin::Provided:
        return CaseWords::tr("Provided by the person");
    case Origin::Observed:
        return CaseWords::tr("Observed in the person's activity");
    case Origin::Derived:
        return CaseWords::tr("Derived from other data");
    }
    Q_UNREACHABLE();
}

QString wordFor(NoticeWaiver waiver)
{
    switch (waiver) {
    case NoticeWaiver::Impossible:
        return CaseWords::tr("Impossible");
    case NoticeWaiver::Disproportionate:
        return CaseWords::tr("Disproportionate effort");
    }
    Q_UNREACHABLE();
}

QString wordFor(RestrictionCause cause)
{
    switch (cause) {
    case RestrictionCause::AccuracyContested:
        return CaseWords::tr("Accuracy contested (Art. 18(1)(a))");
    case RestrictionCause::Unlawful:
        return CaseWords::tr("Unlawful, but the person opposes erasure (Art. 18(1)(b))");
    case RestrictionCause::ClaimsOfPerson:
        return CaseWords::tr("The person needs the data for legal claims (Art. 18(1)(c))");
    case RestrictionCause::ObjectionPending:
        return CaseWords::tr("Objection is being weighed (Art. 18(1)(d))");
    case RestrictionCause::ErasureRefused:
        return CaseWords::tr("Erasure refused, kept for one purpose only (Art. 17(3))");
    }
    Q_UNREACHABLE();
}

QString wordFor(SuppressionKind kind)
{
    switch (kind) {
    case SuppressionKind::Email:
        return CaseWords::tr("E-mail address");
    case SuppressionKind::Phone:
        return CaseWords::tr("Telephone number");
    case SuppressionKind::Post:
        return CaseWords::tr("Postal address");
    }
    Q_UNREACHABLE();
}

QString wordFor(ReminderCause cause)
{
    switch (cause) {
    case ReminderCause::RetentionEnds:
        return CaseWords::tr("Retention period ends");
    case ReminderCause::RestrictionEnds:
        return CaseWords::tr("Restriction is due for review");
    case ReminderCause::BackupExpires:
        return CaseWords::tr("Last backup with erased data expires");
    case ReminderCause::NoticeUnanswered:
        return CaseWords::tr("Recipient has not replied");
    }
    Q_UNREACHABLE();
}

QString wordForRegister(const QString &kind)
{
    if (kind == "activity"_L1)
        return CaseWords::tr("processing activities");
    if (kind == "party"_L1)
        return CaseWords::tr("recipients and processors");
    if (kind == "system"_L1)
        return CaseWords::tr("systems");
    if (kind == "category"_L1)
        return CaseWords::tr("data categories");
    if (kind == "retention"_L1)
        return CaseWords::tr("retention rules");
    if (kind == "consent"_L1)
        return CaseWords::tr("consents");
    return kind;
}
