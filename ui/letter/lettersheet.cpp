// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lettersheet.h"

#include "core/casework/finalise.h"
#include "core/casework/letterpaper.h"
#include "core/casework/editletter.h"
#include "core/casework/freezeletter.h"
#include "core/person/subject.h"
#include "core/store/lists/letterfile.h"
#include "ui/wording/journal.h"
#include "ui/wording/refusals.h"

#include <QCoreApplication>

using atbilde::CompletenessLine;
using atbilde::DraftCause;
using atbilde::Letter;
using atbilde::LetterInHand;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::Result;
using atbilde::Step;

namespace {

struct LetterVersions
{
    Q_DECLARE_TR_FUNCTIONS(LetterVersions)
};

QString wordFor(DraftCause cause)
{
    switch (cause) {
    case DraftCause::Typed:
        return LetterVersions::tr("edited");
    case DraftCause::Restored:
        return LetterVersions::tr("taken up again");
    case DraftCause::Compared:
        return LetterVersions::tr("compared with the text composed anew");
    case DraftCause::Merged:
        return LetterVersions::tr("both texts compared");
    }
    Q_UNREACHABLE();
}

/// What a sheet shows of any draft.
void fill(LetterSheet &sheet, Office &office, const Occasion &occasion, const atbilde::RequestFile &file,
          Step step)
{
    sheet.seen = {file.request.id, file.request.version};
    sheet.person = fullName(file.subject);
    sheet.requestNumber = file.request.number;
    sheet.nextNumber = nextLetterNumber(office, file);
    sheet.mayEdit = !sheet.inHand->composed.letter.parts.isEmpty() &&
                    atbilde::mayEdit(occasion.officer.role, sheet.inHand->key);
    if (const auto may = nextState(factsOf(office, file, occasion.officer), step, occasion.officer.role);
        !may)
        sheet.cannotFreeze = sentenceFor(may.error());
    follow(sheet, *sheet.inHand);
}

} // namespace

Result<LetterSheet> frozenSheet(Office &office, const Occasion &occasion, atbilde::LetterId letter)
{
    const auto file = letterFile(office.store, letter);
    if (!file)
        return Refusal{RefusalReason::LetterNotFound, {QString::number(letter.value())}};
    Result<Letter> content = atbilde::letterFromJson(file->letter.content);
    if (!content)
        return content.error();
    hangLogo(office.store, *content);
    LetterSheet sheet;
    sheet.seen.id = file->letter.request;
    sheet.textKey = file->letter.textKey;
    sheet.person = file->person;
    sheet.requestNumber = file->requestNumber;
    sheet.letter = letter;
    sheet.sha256 = file->sha256;
    sheet.isDispatched = file->letter.isOut();
    sheet.undeliveredOn = file->letter.undeliveredOn;
    sheet.content = *content;
    if (file->letter.replacedBy) {
        const auto fresh = office.store.letters.find(*file->letter.replacedBy);
        sheet.replacedBy = fresh ? fresh->number : QString();
    }
    sheet.mayEdit = !file->letter.replacedBy &&
                    atbilde::mayEdit(occasion.officer.role, {sheet.seen.id, sheet.textKey, letter});
    return sheet;
}

Result<LetterSheet> correctionSheet(Office &office, const Occasion &occasion, atbilde::LetterId letter)
{
    const auto old = office.store.letters.find(letter);
    if (!old)
        return Refusal{RefusalReason::LetterNotFound, {QString::number(letter.value())}};
    const auto inHand = letterInHand(office, occasion, {old->request, old->textKey, letter});
    if (!inHand)
        return inHand.error();
    LetterSheet sheet;
    sheet.textKey = old->textKey;
    sheet.corrects = letter;
    sheet.correctedNumber = old->number;
    sheet.inHand = *inHand;
    fill(sheet, office, occasion, requestFile(office.store, old->request).value(), Step::CorrectLetter);
    return sheet;
}

Result<LetterSheet> draftSheet(Office &office, const Occasion &occasion, atbilde::RequestId request,
                               const QString &textKey)
{
    const auto file = requestFile(office.store, request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request.value())}};
    const auto inHand = letterInHand(office, occasion, {request, textKey, {}});
    if (!inHand)
        return inHand.error();
    LetterSheet sheet;
    sheet.textKey = textKey;
    sheet.inHand = *inHand;
    fill(sheet, office, occasion, *file, textKey == acknowledgementKey ? Step::Acknowledge : Step::Finalise);
    return sheet;
}

void follow(LetterSheet &sheet, const LetterInHand &inHand)
{
    sheet.inHand = inHand;
    sheet.content = inHand.letter;
    sheet.missing = inHand.missing;
    sheet.refusal.clear();
    if (inHand.beside)
        sheet.refusal = sentenceFor(Refusal{RefusalReason::DraftsDiffer, {sheet.requestNumber}});
    else if (inHand.basisChanged)
        sheet.refusal = sentenceFor(Refusal{RefusalReason::DraftBasisChanged, {sheet.requestNumber}});
    else if (!inHand.missing.isEmpty())
        sheet.refusal = sentenceFor(lackOf(inHand.letter, inHand.missing, sheet.person));
}

std::vector<ShownVersion> shownVersions(Office &office, const LetterInHand &inHand)
{
    std::vector<ShownVersion> versions{
        {LetterVersions::tr("The text as composed now"), inHand.composed.letter}};
    for (const atbilde::LetterDraft &draft : inHand.versions) {
        const Result<Letter> letter = atbilde::letterFromJson(draft.content);
        const auto officer = office.store.officers.find(draft.savedBy);
        if (!letter)
            continue;
        versions.push_back(
            {LetterVersions::tr("%1, %2, %3", "moment, officer, what was done")
                 .arg(shownMoment(draft.savedAt), officer ? officer->name : QString(), wordFor(draft.cause)),
             *letter});
    }
    return versions;
}

QList<CompletenessLine> linesOf(const LetterSheet &sheet)
{
    if (!sheet.content)
        return {};
    const Letter &letter = *sheet.content;
    const QStringList &missing = sheet.missing;
    QList<CompletenessLine> lines;
    QStringList named;
    for (const CompletenessLine &line : completenessOf(letter)) {
        // Composition leaves out what only follows from something else that is missing.
        const bool follows = !line.isThere && letter.isDraft && !missing.contains(line.code);
        if (!follows)
            lines.append({line.code, line.isThere && !missing.contains(line.code)});
        named << line.code;
    }
    for (const QString &code : missing) {
        if (!named.contains(code))
            lines.append({code, false});
    }
    return lines;
}
