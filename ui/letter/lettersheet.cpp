// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/lettersheet.h"

#include "core/casework/finalise.h"
#include "core/casework/letterpaper.h"
#include "core/person/subject.h"
#include "core/store/lists/letterfile.h"
#include "ui/wording/refusals.h"

using atbilde::CompletenessLine;
using atbilde::Letter;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::Result;
using atbilde::Step;

Result<LetterSheet> frozenSheet(Office &office, atbilde::LetterId letter)
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
    return sheet;
}

Result<LetterSheet> draftSheet(Office &office, const Occasion &occasion, atbilde::RequestId request,
                               const QString &textKey)
{
    const auto file = requestFile(office.store, request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(request.value())}};
    const auto draft = draftComposition(office, occasion, request, textKey);
    if (!draft)
        return draft.error();
    LetterSheet sheet;
    sheet.seen = {request, file->request.version};
    sheet.textKey = textKey;
    sheet.person = fullName(file->subject);
    sheet.requestNumber = file->request.number;
    sheet.nextNumber = nextLetterNumber(office, *file);
    sheet.content = draft->letter;
    sheet.missing = draft->missing;
    if (const auto whole = draftLetter(office, occasion, request, textKey); !whole)
        sheet.refusal = sentenceFor(whole.error());
    const Step step = textKey == acknowledgementKey ? Step::Acknowledge : Step::Finalise;
    if (const auto may = nextState(factsOf(office, *file, occasion.officer), step, occasion.officer.role);
        !may)
        sheet.cannotFreeze = sentenceFor(may.error());
    return sheet;
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
