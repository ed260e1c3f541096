// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/papersample.h"

#include "ui/wording/dates.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using atbilde::Block;
using atbilde::BlockKind;
using atbilde::Letter;

namespace {

struct PaperSample
{
    Q_DECLARE_TR_FUNCTIONS(PaperSample)
};

Block paragraph(const QString &text)
{
    return {.kind = BlockKind::Paragraph, .marker = {}, .runs = {{.text = text}}, .rows = {}};
}

} // namespace

Letter sampleOn(const atbilde::Stationery &paper, const atbilde::Organisation &organisation,
                const QDate &today)
{
    Letter letter;
    letter.isDraft = false;
    letter.date = today;
    letter.number = atbilde::numberFrom(organisation.outgoingPattern, today.year(), 45, 1);
    letter.letterhead = {organisation.name, organisation.address,
                         (QStringList{organisation.phone, organisation.email}).join(u" · "_s)};
    letter.references = {organisation.place.nominative, shownDate(today) + u" Nr. "_s + letter.number};
    letter.addressee = {PaperSample::tr("Anna Example"), u"Brīvības iela 12 - 34"_s, u"Rīga"_s, u"LV-1010"_s};
    letter.subject = PaperSample::tr("How a letter looks on this paper");
    letter.salutation = PaperSample::tr("Dear Ms Example,");
    const QString text = PaperSample::tr(
        "This is no letter, but a page to look at. It stands on the paper chosen beside it, with its "
        "margins, "
        "its font, its logo and its footer. The addressee stands where the window of the envelope is.");
    for (int time = 0; time < 16; ++time)
        letter.body.append(paragraph(text));
    letter.closing = PaperSample::tr("Yours sincerely");
    letter.signatoryPosition = organisation.signatory.position;
    letter.signatoryName = organisation.signatory.name;
    letter.pageMark = PaperSample::tr("Page %1 of %2");
    letter.journalMark =
        PaperSample::tr("Journal entry before this letter: %1").arg(u"1234 3f2a 9c0b 1d2e"_s);
    letter.paper = paper;
    return letter;
}

TestPageWords testPageWords()
{
    return {
        .title = PaperSample::tr("Test page"),
        .margins = PaperSample::tr("The frame shows where the text of a letter may stand."),
        .window =
            PaperSample::tr("Fold the page and put it into an envelope: the window must show this frame."),
        .ruler = PaperSample::tr("This line is 100 mm long. If not, set the printer to 100 % (no scaling)."),
        .letters = PaperSample::tr("Letters and signs of the font")};
}
