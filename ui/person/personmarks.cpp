// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/personmarks.h"

#include "ui/look/grid.h"
#include "ui/parts/standingnote.h"
#include "ui/wording/casewords.h"
#include "ui/wording/dates.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

using atbilde::ObjectionMark;
using atbilde::PersonFile;
using atbilde::RequestId;
using atbilde::RestrictionMark;
using atbilde::SuppressionLine;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostHeight = 176; ///< more notes than fit here are scrolled

QString endOf(const RestrictionMark &mark)
{
    if (mark.endsOn.isValid() && !mark.endsWhen.isEmpty())
        return PersonMarks::tr("Until %1: %2.", "date, condition").arg(shownDate(mark.endsOn), mark.endsWhen);
    if (mark.endsOn.isValid())
        return PersonMarks::tr("Until %1.", "date").arg(shownDate(mark.endsOn));
    if (!mark.endsWhen.isEmpty())
        return PersonMarks::tr("Until this: %1.", "condition").arg(mark.endsWhen);
    return PersonMarks::tr("No end is set.");
}

QString sentenceFor(const RestrictionMark &mark)
{
    QStringList sentences;
    sentences << PersonMarks::tr("These data may only be stored since %1. %2.",
                                 "date, cause with its article")
                     .arg(shownDate(mark.startedOn), wordFor(mark.cause));
    if (!mark.data.isEmpty())
        sentences << PersonMarks::tr("Which data: %1.").arg(mark.data);
    sentences << endOf(mark);
    if (mark.confirmed.size() < mark.systems.size()) {
        sentences << PersonMarks::tr("Confirmed in %1 of %2 systems.")
                         .arg(QString::number(mark.confirmed.size()), QString::number(mark.systems.size()));
    }
    if (mark.liftAnnouncedOn.isValid() && mark.liftPlannedOn.isValid())
        sentences << PersonMarks::tr("The person was told that it is lifted on %1.")
                         .arg(shownDate(mark.liftPlannedOn));
    return sentences.join(u' ');
}

QString sentenceFor(const ObjectionMark &mark)
{
    if (mark.isMarketing)
        return PersonMarks::tr("Objects to all direct marketing since %1 (Art. 21(2)).")
            .arg(shownDate(mark.since));
    return PersonMarks::tr("Objects to this processing since %1 (Art. 21(1)): %2.", "date, purpose")
        .arg(shownDate(mark.since), mark.purpose);
}

QString sentenceFor(const std::vector<SuppressionLine> &lines)
{
    QStringList kinds;
    for (const SuppressionLine &line : lines) {
        if (!kinds.contains(wordFor(line.kind)))
            kinds << wordFor(line.kind);
    }
    return PersonMarks::tr("On the suppression list since %1: %2. Nothing is advertised there (Art. 21(3)).")
        .arg(shownDate(lines.front().since), kinds.join(u", "_s));
}

} // namespace

PersonMarks::PersonMarks(QWidget *parent) : QScrollArea(parent), m_notes(nullptr)
{
    setObjectName(u"marks"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *body = new QWidget;
    m_notes = new QVBoxLayout(body);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(grid::half);
    setWidget(body);
    setAccessibleName(tr("What to heed with this person's data"));
    hide();
}

void PersonMarks::show(const PersonFile &file)
{
    m_file = file;
    draw();
}

void PersonMarks::draw()
{
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const RestrictionMark &mark : m_file.restrictionMarks)
        add(Tone::Warning, sentenceFor(mark), mark.request);
    for (const ObjectionMark &mark : m_file.objectionMarks)
        add(Tone::Warning, sentenceFor(mark), mark.request);
    if (!m_file.suppressions.empty())
        add(Tone::Notice, sentenceFor(m_file.suppressions), {});
    setVisible(m_notes->count() > 0);
    fit();
}

void PersonMarks::add(Tone tone, const QString &text, RequestId request)
{
    auto *note = new StandingNote(widget());
    BannerMessage message{tone, text};
    if (const QString number = numberOf(request); !number.isEmpty()) {
        message.offer = number;
        message.accept = [this, request] { Q_EMIT requestChosen(request); };
    }
    note->say(message);
    m_notes->addWidget(note);
}

QString PersonMarks::numberOf(RequestId request) const
{
    const auto found = std::ranges::find(m_file.requests, request, &atbilde::Request::id);
    return found == m_file.requests.end() ? QString() : found->number;
}

// The notes wrap their words: how high they are depends on how wide they are.
void PersonMarks::fit()
{
    const int wanted = m_notes->hasHeightForWidth() ? m_notes->heightForWidth(viewport()->width())
                                                    : m_notes->sizeHint().height();
    setFixedHeight(std::min(wanted, mostHeight));
}

void PersonMarks::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PersonMarks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("What to heed with this person's data"));
        draw();
    }
    QScrollArea::changeEvent(event);
}
