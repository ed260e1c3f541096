// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/safetypage.h"

#include "core/casework/verify.h"
#include "ui/desk/work.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/standingnote.h"
#include "ui/wording/damages.h"
#include "ui/wording/safety.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Tone toneOf(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Good:
        return Tone::Good;
    case SafetyLevel::Unknown:
        return Tone::Quiet;
    case SafetyLevel::Notice:
        return Tone::Notice;
    case SafetyLevel::Warning:
        return Tone::Warning;
    case SafetyLevel::Alarm:
        return Tone::Alarm;
    }
    Q_UNREACHABLE();
}

Symbol symbolOf(SafetyLevel level)
{
    switch (level) {
    case SafetyLevel::Good:
        return Symbol::Check;
    case SafetyLevel::Unknown:
        return Symbol::Question;
    case SafetyLevel::Notice:
        return Symbol::Info;
    case SafetyLevel::Warning:
    case SafetyLevel::Alarm:
        return Symbol::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

SafetyPage::SafetyPage(Desk &desk)
    : m_desk(desk),
      m_work(new Work(desk, this)),
      m_title(new QLabel(this)),
      m_verdict(new StandingNote(this)),
      m_table(new QWidget(this)),
      m_lines(new QGridLayout(m_table)),
      m_verify(new QPushButton(icon(Symbol::Check), {}, this)),
      m_stop(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_result(new QLabel(this)),
      m_found(new QPlainTextEdit(this))
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_verdict->setObjectName(u"safetyVerdict"_s);
    m_verify->setObjectName(u"verifyAll"_s);
    m_stop->setObjectName(u"stopVerifying"_s);
    m_result->setObjectName(u"verifyResult"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_found->setObjectName(u"damagesFound"_s);
    m_found->setReadOnly(true);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setHorizontalSpacing(grid::unit);
    m_lines->setVerticalSpacing(grid::unit);
    m_lines->setColumnStretch(2, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_verify);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setSpacing(grid::wide);
    layout->addWidget(m_title);
    layout->addWidget(m_verdict);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    layout->addWidget(m_result);
    layout->addWidget(m_found);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_verify, &QPushButton::clicked, this, &SafetyPage::verify);
    connect(m_stop, &QPushButton::clicked, m_work, &Work::cancel);
    connect(m_work, &Work::started, this, &SafetyPage::showWork);
    connect(m_work, &Work::finished, this, &SafetyPage::showWork);
    connect(m_work, &Work::progressed, this, [this](qsizetype done, qsizetype all) {
        m_progress->setMaximum(int(std::max<qsizetype>(all, 1)));
        m_progress->setValue(int(std::min(done, all)));
    });
    m_result->hide();
    m_found->hide();
    rename();
    showWork();
}

void SafetyPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    if (const auto lines = m_desk.read([this](Office &office) { return safetyStatus(office, m_desk.now()); }))
        show(*lines);
}

void SafetyPage::show(const std::vector<SafetyLine> &lines)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const SafetyLevel worst = worstOf(lines);
    m_verdict->say({toneOf(worst), verdictFor(worst)});
    // The worst first; among equals in the order they were looked at.
    for (int level = int(SafetyLevel::Alarm); level >= int(SafetyLevel::Good); --level) {
        for (const SafetyLine &line : lines) {
            if (int(line.level) == level)
                addLine(line);
        }
    }
}

void SafetyPage::addLine(const SafetyLine &line)
{
    const int row = m_lines->rowCount();
    auto *picture = new QLabel(m_table);
    picture->setPixmap(icon(symbolOf(line.level), toneOf(line.level)).pixmap(grid::icon, grid::icon));
    auto *topic = new QLabel(wordFor(line.topic), m_table);
    QFont bold = topic->font();
    bold.setWeight(QFont::DemiBold);
    topic->setFont(bold);
    auto *sentence = new QLabel(sentenceFor(line), m_table);
    for (QLabel *label : {topic, sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    topic->setMinimumWidth(22 * grid::unit);
    m_lines->addWidget(picture, row, 0, Qt::AlignTop);
    m_lines->addWidget(topic, row, 1, Qt::AlignTop);
    m_lines->addWidget(sentence, row, 2, Qt::AlignTop);
}

void SafetyPage::verify()
{
    if (m_work->isRunning())
        return;
    m_result->hide();
    m_found->hide();
    m_work->run(
        [](Office &office, const Occasion &occasion, const Work::Report &report) {
            const Verification found =
                verifyOffice(office, {}, [&](qint64 done, qint64 all) { return report(done, all); });
            const bool pagesAreSound =
                found.damages.empty() || found.damages.front().kind != Damage::Kind::FileDamaged;
            if (found.isComplete && pagesAreSound && !office.store.database.isReadOnly())
                recordVerification(office, occasion, found);
            return found;
        },
        [this](const Verification &found) {
            m_result->setText(summaryOf(found));
            m_result->show();
            QStringList sentences;
            for (const Damage &damage : found.damages)
                sentences << sentenceFor(damage);
            m_found->setPlainText(sentences.join(u'\n'));
            m_found->setVisible(!sentences.isEmpty());
            refresh();
            Q_EMIT looked();
        });
}

void SafetyPage::showWork()
{
    const bool running = m_work->isRunning();
    m_verify->setEnabled(!running);
    m_stop->setVisible(running);
    m_progress->setVisible(running);
    if (running)
        m_progress->setRange(0, 0);
}

void SafetyPage::rename()
{
    m_title->setText(tr("Is the office safe?"));
    m_verify->setText(tr("Check everything now"));
    m_verify->setToolTip(tr("Compares every record, document and journal entry with what proves it"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Progress of the check"));
    m_found->setAccessibleName(tr("Places found damaged"));
}

void SafetyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        refresh();
    }
    QWidget::changeEvent(event);
}
