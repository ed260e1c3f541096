// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/safety.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>
#include <QDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SafetyWords
{
    Q_DECLARE_TR_FUNCTIONS(SafetyWords)
};

QString backupSentence(const SafetyLine &line)
{
    if (!line.day.isValid())
        return SafetyWords::tr("No backup has been made yet. Make one now.");
    if (line.level == SafetyLevel::Good)
        return SafetyWords::tr("The last backup was made and checked on %1.").arg(shownDate(line.day));
    return SafetyWords::tr("The last backup is of %1. Make one now, and see why none was made since.")
        .arg(shownDate(line.day));
}

QString verificationSentence(const SafetyLine &line)
{
    if (!line.day.isValid())
        return SafetyWords::tr("The office has not been checked as a whole yet.");
    if (line.number > 0)
        return SafetyWords::
            tr("The check of %1 found damage. Places found: %2. Have it checked again and look at the list.")
                .arg(shownDate(line.day))
                .arg(line.number);
    return SafetyWords::tr("Checked on %1: everything was as the program had left it.")
        .arg(shownDate(line.day));
}

QString encryptionSentence(const SafetyLine &line)
{
    switch (line.level) {
    case SafetyLevel::Good:
        return SafetyWords::tr("The disk is encrypted.");
    case SafetyLevel::Unknown:
        return SafetyWords::tr("It cannot be told from here whether the disk is encrypted. The database file "
                               "itself is not; see that the disk is.");
    default:
        return SafetyWords::tr(
            "The disk is not encrypted. Whoever takes the computer can read the database; encrypt the disk.");
    }
}

QString placeSentence(const SafetyLine &line)
{
    if (line.text.isEmpty())
        return SafetyWords::tr("The database lies on a network drive, where it can be damaged. Move it to "
                               "this computer or to a PostgreSQL server.");
    return SafetyWords::tr("The database lies in a folder of %1, which copies it elsewhere and can damage "
                           "it. Move it to another folder.")
        .arg(line.text);
}

QString journalSentence(const SafetyLine &line)
{
    if (line.level == SafetyLevel::Good)
        return SafetyWords::tr("The journal goes on from where it was left.");
    return SafetyWords::tr("The journal does not hold entry %1, which is noted in %2: the database was put "
                           "back to an earlier day, or the journal "
                           "was cut off or rewritten. Find out who did it and why before you work on.")
        .arg(QString::number(line.number), QDir::toNativeSeparators(line.text));
}

QString retentionSentence(const SafetyLine &line)
{
    if (line.level == SafetyLevel::Good)
        return SafetyWords::tr("Nothing is kept longer than the rules say.");
    return SafetyWords::tr("Kept longer than the rules say, and free to be erased: %1.").arg(line.number);
}

} // namespace

QString wordFor(SafetyTopic topic)
{
    switch (topic) {
    case SafetyTopic::Reading:
        return SafetyWords::tr("Reading only");
    case SafetyTopic::Journal:
        return SafetyWords::tr("Journal");
    case SafetyTopic::Verification:
        return SafetyWords::tr("Check of the whole office");
    case SafetyTopic::Backup:
        return SafetyWords::tr("Backup");
    case SafetyTopic::BackupKey:
        return SafetyWords::tr("Password for backups");
    case SafetyTopic::Encryption:
        return SafetyWords::tr("Encryption of the disk");
    case SafetyTopic::Space:
        return SafetyWords::tr("Free space");
    case SafetyTopic::Place:
        return SafetyWords::tr("Place of the database");
    case SafetyTopic::Rights:
        return SafetyWords::tr("Who may read the file");
    case SafetyTopic::Retention:
        return SafetyWords::tr("Time of keeping");
    case SafetyTopic::Erasure:
        return SafetyWords::tr("Erasure");
    case SafetyTopic::Mailbox:
        return SafetyWords::tr("Mailbox");
    case SafetyTopic::Holidays:
        return SafetyWords::tr("Public holidays");
    case SafetyTopic::Clock:
        return SafetyWords::tr("Clock of the computer");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const SafetyLine &line)
{
    switch (line.topic) {
    case SafetyTopic::Reading:
        return SafetyWords::tr(
            "The database or its folder may not be written: everything can be read, nothing can be changed.");
    case SafetyTopic::Journal:
        return journalSentence(line);
    case SafetyTopic::Verification:
        return verificationSentence(line);
    case SafetyTopic::Backup:
        return backupSentence(line);
    case SafetyTopic::BackupKey:
        return line.level == SafetyLevel::Good
                   ? SafetyWords::tr(
                         "A password opens the backups on any computer. Keep it where the computer is not.")
                   : SafetyWords::tr("Backups open only as long as this database is here. Set a password for "
                                     "backups, so that they help when the computer is lost.");
    case SafetyTopic::Encryption:
        return encryptionSentence(line);
    case SafetyTopic::Space:
        return line.number < 0 ? SafetyWords::tr("Cannot be told.")
                               : SafetyWords::tr("Free on the disk of the database: %1.")
                                     .arg(QLocale().formattedDataSize(line.number));
    case SafetyTopic::Place:
        return placeSentence(line);
    case SafetyTopic::Rights:
        return line.level == SafetyLevel::Good
                   ? SafetyWords::tr("Other users of this computer cannot read the database.")
                   : SafetyWords::tr(
                         "Other users of this computer can read the database; take that right away.");
    case SafetyTopic::Retention:
        return retentionSentence(line);
    case SafetyTopic::Erasure:
        return SafetyWords::tr("An erasure was begun and is unfinished. Carry it on.");
    case SafetyTopic::Mailbox:
        return SafetyWords::tr("The mailbox “%1” cannot be read; requests may be waiting in it.")
            .arg(line.text);
    case SafetyTopic::Holidays:
        return line.level == SafetyLevel::Good
                   ? SafetyWords::tr("The table of one-off holidays reaches the year %1.").arg(line.number)
                   : SafetyWords::tr("The table of one-off holidays ends with the year %1. See whether a "
                                     "holiday was decreed since.")
                         .arg(line.number);
    case SafetyTopic::Clock:
        return SafetyWords::tr(
                   "The clock of this computer stands before the last entry of the journal, which "
                   "is of %1. Set it right: deadlines are counted from its day.")
            .arg(shownDate(line.day));
    }
    Q_UNREACHABLE();
}

QString verdictFor(SafetyLevel worst)
{
    switch (worst) {
    case SafetyLevel::Good:
    case SafetyLevel::Unknown:
        return SafetyWords::tr("The office is safe.");
    case SafetyLevel::Notice:
        return SafetyWords::tr("The office is safe; some things are worth doing.");
    case SafetyLevel::Warning:
        return SafetyWords::tr("The office is not as safe as it should be.");
    case SafetyLevel::Alarm:
        return SafetyWords::tr("The office is not safe. Something was or may be lost.");
    }
    Q_UNREACHABLE();
}
