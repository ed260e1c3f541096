// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/steppanel.h"

#include "core/letter/s10.h"
#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/look/panel.h"
#include "ui/look/tone.h"
#include "ui/parts/dateedit.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textLines = 3;

bool isDispatch(Step step)
{
    return step == Step::Dispatch || step == Step::DispatchLetter;
}

bool needsDay(Step step)
{
    return step != Step::Return;
}

} // namespace

StepPanel::StepPanel(QWidget *parent)
    : QFrame(parent),
      m_title(new QLabel(this)),
      m_letterLabel(new QLabel(this)),
      m_letter(new QComboBox(this)),
      m_textLabel(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_dayLabel(new QLabel(this)),
      m_day(new DateEdit(this)),
      m_channelLabel(new QLabel(this)),
      m_channel(new QComboBox(this)),
      m_numberLabel(new QLabel(this)),
      m_number(new QLineEdit(this)),
      m_complaint(new QLabel(this)),
      m_accept(new QPushButton(this)),
      m_retreat(new QPushButton(this))
{
    m_letter->setObjectName(u"panelLetter"_s);
    m_text->setObjectName(u"panelText"_s);
    m_day->setObjectName(u"panelDay"_s);
    m_channel->setObjectName(u"panelChannel"_s);
    m_number->setObjectName(u"panelNumber"_s);
    m_complaint->setObjectName(u"panelComplaint"_s);
    m_accept->setObjectName(u"panelAccept"_s);
    m_retreat->setObjectName(u"panelRetreat"_s);
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_complaint->setWordWrap(true);
    m_complaint->setTextFormat(Qt::PlainText);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * textLines + grid::wide);
    m_textLabel->setBuddy(m_text);
    m_dayLabel->setBuddy(m_day);
    m_channelLabel->setBuddy(m_channel);
    m_numberLabel->setBuddy(m_number);
    m_letterLabel->setBuddy(m_letter);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(grid::wide, grid::unit, grid::wide, grid::wide);
    form->setSpacing(grid::unit);
    form->addRow(m_title);
    form->addRow(m_letterLabel, m_letter);
    form->addRow(m_textLabel, m_text);
    form->addRow(m_dayLabel, m_day);
    form->addRow(m_channelLabel, m_channel);
    form->addRow(m_numberLabel, m_number);
    form->addRow(m_complaint);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_accept);
    buttons->addWidget(m_retreat);
    buttons->addStretch(1);
    form->addRow(buttons);
    connect(m_accept, &QPushButton::clicked, this, &StepPanel::give);
    connect(m_retreat, &QPushButton::clicked, this, &StepPanel::fold);
    connect(m_number, &QLineEdit::returnPressed, this, &StepPanel::give);
    hide();
}

bool StepPanel::asksFor(Step step)
{
    switch (step) {
    case Step::AskIdentity:
    case Step::ConfirmIdentity:
    case Step::AskClarification:
    case Step::ReceiveClarification:
    case Step::Return:
    case Step::Dispatch:
    case Step::DispatchLetter:
        return true;
    case Step::Acknowledge:
    case Step::Assess:
    case Step::Decide:
    case Step::Submit:
    case Step::Approve:
    case Step::Finalise:
    case Step::Close:
        return false;
    }
    Q_UNREACHABLE();
}

void StepPanel::ask(Step step, const QDate &receivedOn, const QDate &today, Channel channel,
                    std::vector<Waiting> letters)
{
    m_step = step;
    m_letter->clear();
    for (const Waiting &letter : letters)
        m_letter->addItem(letter.name, letter.id.value());
    m_text->clear();
    m_number->clear();
    m_day->setToday(today);
    m_day->setBounds(receivedOn, today);
    m_day->show(today);
    complain({});
    rename();
    // A call cannot carry a letter: who asked by telephone is answered by post.
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(codeOf(channel))));

    const bool leaves = isDispatch(step);
    for (QWidget *widget : {static_cast<QWidget *>(m_letterLabel), static_cast<QWidget *>(m_letter)})
        widget->setVisible(step == Step::DispatchLetter);
    for (QWidget *widget : {static_cast<QWidget *>(m_textLabel), static_cast<QWidget *>(m_text)})
        widget->setVisible(!leaves);
    for (QWidget *widget : {static_cast<QWidget *>(m_dayLabel), static_cast<QWidget *>(m_day)})
        widget->setVisible(needsDay(step));
    for (QWidget *widget : {static_cast<QWidget *>(m_channelLabel), static_cast<QWidget *>(m_channel),
                            static_cast<QWidget *>(m_numberLabel), static_cast<QWidget *>(m_number)})
        widget->setVisible(leaves);
    show();
    (leaves ? static_cast<QWidget *>(m_day) : m_text)->setFocus(Qt::OtherFocusReason);
}

void StepPanel::fold()
{
    hide();
}

void StepPanel::complain(const QString &complaint)
{
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, inkOf(Tone::Alarm, palette()));
    m_complaint->setPalette(ink);
}

void StepPanel::give()
{
    StepInput input;
    input.step = m_step;
    input.text = m_text->toPlainText().trimmed();
    if (!isDispatch(m_step) && input.text.isEmpty()) {
        complain(tr("Please write something here; it goes into the record."));
        m_text->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (needsDay(m_step)) {
        const std::optional<QDate> day = m_day->day();
        if (!day) {
            complain(m_day->complaint().isEmpty() ? tr("Please give the day.") : m_day->complaint());
            m_day->setFocus(Qt::OtherFocusReason);
            return;
        }
        input.day = *day;
    }
    if (isDispatch(m_step)) {
        input.departure.on = input.day;
        input.departure.channel =
            channelFromCode(m_channel->currentData().toString()).value_or(Channel::Letter);
        input.departure.trackingNumber = m_number->text().trimmed();
        const std::optional<S10Number> registered = S10Number::fromText(input.departure.trackingNumber);
        if (!input.departure.trackingNumber.isEmpty() && !(registered && registered->checkDigitHolds())) {
            complain(registered
                         ? tr("The check digit of this number is wrong: a digit was mistyped.")
                         : tr("A registered letter has two letters, nine digits and two letters, for example "
                              "RR123456785LV."));
            m_number->setFocus(Qt::OtherFocusReason);
            return;
        }
        input.letter = LetterId(m_letter->currentData().toLongLong());
    }
    complain({});
    Q_EMIT given(input);
}

void StepPanel::rename()
{
    m_title->setText(wordFor(m_step));
    m_accept->setText(isDispatch(m_step) ? tr("Record") : wordFor(m_step));
    m_accept->setDefault(true);
    m_retreat->setText(tr("Not now"));
    m_letterLabel->setText(tr("&Letter"));
    m_channelLabel->setText(tr("&How it left"));
    m_numberLabel->setText(tr("&Registered letter number"));
    m_number->setPlaceholderText(tr("Empty: not registered"));
    const QString chosen = m_channel->currentData().toString();
    m_channel->clear();
    for (const Channel channel : {Channel::Letter, Channel::Email, Channel::Counter})
        m_channel->addItem(wordFor(channel), codeOf(channel));
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(chosen)));
    switch (m_step) {
    case Step::AskIdentity:
        m_textLabel->setText(tr("&Why there is a reasonable doubt"));
        m_dayLabel->setText(tr("&Asked on"));
        break;
    case Step::ConfirmIdentity:
        m_textLabel->setText(tr("&What was seen (no copy is kept)"));
        m_dayLabel->setText(tr("&Seen on"));
        break;
    case Step::AskClarification:
        m_textLabel->setText(tr("&Why a clarification is needed"));
        m_dayLabel->setText(tr("&Asked on"));
        break;
    case Step::ReceiveClarification:
        m_textLabel->setText(tr("&What the person means"));
        m_dayLabel->setText(tr("&Received on"));
        break;
    case Step::Return:
        m_textLabel->setText(tr("&Remarks for the handler"));
        break;
    default:
        m_dayLabel->setText(tr("&Left on"));
        break;
    }
    m_text->setAccessibleName(m_textLabel->text().remove(u'&'));
    m_day->setAccessibleName(m_dayLabel->text().remove(u'&'));
    setAccessibleName(m_title->text());
}

void StepPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QFrame::changeEvent(event);
}

void StepPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        fold();
        return;
    }
    QFrame::keyPressEvent(event);
}

void StepPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), tintOf(Tone::Notice, palette()), lineOf(palette()));
}
