// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/damages.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Damages
{
    Q_DECLARE_TR_FUNCTIONS(Damages)
};

struct TableWord
{
    QLatin1StringView table;
    const char *word;
};

constexpr std::array tableWords{
    TableWord{"requests"_L1, QT_TRANSLATE_NOOP("Damages", "Request")},
    TableWord{"claims"_L1, QT_TRANSLATE_NOOP("Damages", "Claim with its decision")},
    TableWord{"subjects"_L1, QT_TRANSLATE_NOOP("Damages", "Person")},
    TableWord{"documents"_L1, QT_TRANSLATE_NOOP("Damages", "Document")},
    TableWord{"letters"_L1, QT_TRANSLATE_NOOP("Damages", "Letter")},
    TableWord{"pauses"_L1, QT_TRANSLATE_NOOP("Damages", "Suspension")},
    TableWord{"representatives"_L1, QT_TRANSLATE_NOOP("Damages", "Representative")},
    TableWord{"identity_checks"_L1, QT_TRANSLATE_NOOP("Damages", "Identity check")},
    TableWord{"extensions"_L1, QT_TRANSLATE_NOOP("Damages", "Extension")},
    TableWord{"fees"_L1, QT_TRANSLATE_NOOP("Damages", "Fee")},
    TableWord{"breaches"_L1, QT_TRANSLATE_NOOP("Damages", "Breach")},
    TableWord{"complaints"_L1, QT_TRANSLATE_NOOP("Damages", "Complaint")},
    TableWord{"tasks"_L1, QT_TRANSLATE_NOOP("Damages", "Task")},
    TableWord{"findings"_L1, QT_TRANSLATE_NOOP("Damages", "Finding")},
    TableWord{"notices"_L1, QT_TRANSLATE_NOOP("Damages", "Notice to a recipient")},
    TableWord{"restriction_marks"_L1, QT_TRANSLATE_NOOP("Damages", "Restriction mark")},
    TableWord{"objection_marks"_L1, QT_TRANSLATE_NOOP("Damages", "Objection mark")},
    TableWord{"suppression_entries"_L1, QT_TRANSLATE_NOOP("Damages", "Entry of the suppression list")},
    TableWord{"consents"_L1, QT_TRANSLATE_NOOP("Damages", "Consent")},
    TableWord{"reminders"_L1, QT_TRANSLATE_NOOP("Damages", "Reminder")},
    TableWord{"officers"_L1, QT_TRANSLATE_NOOP("Damages", "Officer")},
    TableWord{"register_entries"_L1, QT_TRANSLATE_NOOP("Damages", "Entry of a register")},
    TableWord{"settings"_L1, QT_TRANSLATE_NOOP("Damages", "Settings of the office")},
    TableWord{"holds"_L1, QT_TRANSLATE_NOOP("Damages", "Hold")},
    TableWord{"purge_runs"_L1, QT_TRANSLATE_NOOP("Damages", "Erasure certificate")},
    TableWord{"purges"_L1, QT_TRANSLATE_NOOP("Damages", "Record of an erasure")},
    TableWord{"mailboxes"_L1, QT_TRANSLATE_NOOP("Damages", "Mailbox")},
};

/// "Letter 12, request DS-2026/0003".
QString rowWords(const Damage &damage)
{
    QString words = recordWord(damage.place);
    if (damage.row > 0)
        words = Damages::tr("%1 No. %2", "record and its number").arg(words).arg(damage.row);
    if (!damage.request.isEmpty())
        words =
            Damages::tr("%1, request %2", "record and the request it belongs to").arg(words, damage.request);
    return words;
}

} // namespace

QString recordWord(const QString &table)
{
    for (const TableWord &known : tableWords) {
        if (table == known.table)
            return Damages::tr(known.word);
    }
    return table;
}

QString sentenceFor(const Damage &damage)
{
    using Kind = Damage::Kind;
    const QString place = QDir::toNativeSeparators(damage.place);
    const QString row = QString::number(damage.row);
    switch (damage.kind) {
    case Kind::FileDamaged:
        return Damages::tr("The database file is damaged: %1").arg(damage.place);
    case Kind::ReferenceBroken:
        return Damages::tr("A record refers to nothing: %1").arg(damage.place);
    case Kind::EntryChanged:
        return Damages::tr("Journal: entry %1 was changed.").arg(row);
    case Kind::EntryNameChanged:
        return Damages::tr("Journal: the name of the officer in entry %1 was changed.").arg(row);
    case Kind::EntriesMissing:
        return damage.row == damage.upTo ? Damages::tr("Journal: entry %1 is missing.").arg(row)
                                         : Damages::tr("Journal: entries %1 to %2 are missing.")
                                               .arg(row, QString::number(damage.upTo));
    case Kind::EntryUnlinked:
        return Damages::tr("Journal: entry %1 does not follow the entry before it; it was put in or moved.")
            .arg(row);
    case Kind::JournalCutOff:
        return Damages::tr(
                   "Journal: it ends before entry %1, which it had already reached according to %2. The end "
                   "was cut off, or the database was put back to an earlier day.")
            .arg(row, place);
    case Kind::JournalRewritten:
        return Damages::tr(
                   "Journal: entry %1 is not the one noted in %2. The database was put back to an earlier "
                   "day or the journal was written anew.")
            .arg(row, place);
    case Kind::RowChanged:
        return Damages::tr("%1: changed past the program.").arg(rowWords(damage));
    case Kind::RowMissing:
        return Damages::tr("%1: removed past the program.").arg(rowWords(damage));
    case Kind::RowForeign:
        return Damages::tr("%1: put in past the program.").arg(rowWords(damage));
    case Kind::RowsExchanged:
        return Damages::tr(
            "Records were removed or put back together with their seals; which ones cannot be told.");
    case Kind::DocumentChanged:
        return damage.request.isEmpty()
                   ? Damages::tr("Document %1 (%2): its content is not the one that was kept.")
                         .arg(row, damage.place)
                   : Damages::tr("Document %1 (%2), request %3: its content is not the one that was kept.")
                         .arg(row, damage.place, damage.request);
    case Kind::CountWrong:
        return damage.place == "document_tallies"_L1
                   ? Damages::tr("The counts of the intake tray differ from a recount.")
                   : Damages::tr("The counts of the queue differ from a recount.");
    case Kind::IndexWrong:
        return Damages::tr("The full-text index is damaged; searching may find too little.");
    }
    Q_UNREACHABLE();
}

QString summaryOf(const Verification &verification)
{
    const QString compared = Damages::tr("Compared: journal entries %1, records %2, documents %3.")
                                 .arg(verification.entries)
                                 .arg(verification.rows)
                                 .arg(verification.documents);
    if (!verification.isComplete)
        return Damages::tr("The check was stopped before its end.") + u' ' + compared;
    if (verification.damages.empty())
        return Damages::tr("Everything is as the program left it.") + u' ' + compared;
    return Damages::tr("Places that are not as the program left them: %1.").arg(verification.damages.size()) +
           u' ' + compared;
}
