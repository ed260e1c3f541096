// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/deadlinecard.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/deadlinebar.h"
#include "ui/wording/articles.h"
#include "ui/wording/dates.h"
#include "ui/wording/deadlines.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Tone toneOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Overdue:
        return Tone::Alarm;
    case Nearness::Today:
    case Nearness::ThisWeek:
        return Tone::Warning;
    case Nearness::Later:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

} // namespace

DeadlineCard::DeadlineCard(QWidget *parent)
    : QWidget(parent),
      m_bar(new DeadlineBar(this)),
      m_legal(new QLabel(this)),
      m_dates(new QLabel(this)),
      m_why(new QToolButton(this)),
      m_steps(new QLabel(this))
{
    m_legal->setObjectName(u"legalDeadline"_s);
    m_legal->setFont(lettered(font(), Lettering::Heading));
    m_legal->setWordWrap(true);
    m_dates->setObjectName(u"otherDates"_s);
    m_why->setObjectName(u"whyThisDate"_s);
    m_why->setCheckable(true);
    m_why->setAutoRaise(true);
    m_why->setFocusPolicy(Qt::StrongFocus);
    m_why->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_steps->setObjectName(u"arithmetic"_s);
    m_steps->hide();
    for (QLabel *label : {m_legal, m_dates, m_steps}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::ClickFocus);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_legal);
    layout->addWidget(m_bar);
    layout->addWidget(m_dates);
    layout->addWidget(m_why, 0, Qt::AlignLeft);
    layout->addWidget(m_steps);
    connect(m_why, &QToolButton::toggled, this, [this](bool open) {
        m_steps->setVisible(open);
        m_why->setIcon(icon(open ? Symbol::ChevronDown : Symbol::ChevronRight));
    });
    rename();
}

void DeadlineCard::show(const Deadline &deadline, const Urgency &urgency, const QDate &today, bool isOpen)
{
    m_deadline = deadline;
    m_urgency = urgency;
    m_today = today;
    m_isOpen = isOpen;
    rename();
}

void DeadlineCard::rename()
{
    m_why->setText(tr("Why this date?"));
    m_why->setIcon(icon(m_why->isChecked() ? Symbol::ChevronDown : Symbol::ChevronRight));
    if (!m_deadline.deadline.isValid())
        return;
    m_legal->setText(tr("Legal deadline: %1").arg(shownDate(m_deadline.deadline)));
    DeadlineShown shown;
    shown.words = m_isOpen ? sentenceFor(m_urgency) : tr("The request is closed");
    const double all = double(m_deadline.received.daysTo(m_deadline.deadline));
    shown.gone = all > 0 && m_isOpen ? double(m_deadline.received.daysTo(m_today)) / all : 1;
    shown.tone = m_isOpen ? toneOf(m_urgency.nearness) : Tone::Quiet;
    shown.paused = m_isOpen && m_deadline.suspendedSince.has_value();
    if (!m_isOpen)
        shown.symbol = Symbol::Done;
    else if (shown.paused)
        shown.symbol = Symbol::Suspend;
    else if (m_urgency.nearness == Nearness::Overdue)
        shown.symbol = Symbol::Overdue;
    m_bar->show(shown);

    QStringList dates;
    if (m_deadline.suspendedSince)
        dates << tr("The clock stands since %1").arg(shownDate(*m_deadline.suspendedSince));
    dates << tr("Internal target: %1").arg(shownDate(m_deadline.internalTarget));
    dates << tr("Not moved to a working day: %1").arg(shownDate(m_deadline.nominal));
    dates << tr("If no suspension is accepted: %1").arg(shownDate(m_deadline.strict));
    for (const Warning &warning : m_deadline.warnings)
        dates << sentenceFor(warning);
    m_dates->setText(dates.join(u'\n'));
    m_steps->setText(arithmetic());
}

/// One heading a date, one line a step with its rule.
QString DeadlineCard::arithmetic() const
{
    QStringList lines;
    std::optional<ExplainedDate> last;
    for (const DeadlineStep &step : m_deadline.steps) {
        if (step.of != last)
            lines << (lines.isEmpty() ? QString() : u"\n"_s) + nameOf(step.of);
        last = step.of;
        const QString article = articleOf(step.rule);
        lines << u"• "_s +
                     (article == "REC"_L1
                          ? sentenceFor(step)
                          : tr("%1 – %2", "step, article").arg(sentenceFor(step), articleInWords(article)));
    }
    return lines.join(u'\n');
}

void DeadlineCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
