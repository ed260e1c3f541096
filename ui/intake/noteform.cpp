// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/noteform.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/dateedit.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

using atbilde::Channel;
using atbilde::Note;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array spokenChannels{Channel::Counter, Channel::Phone, Channel::Letter, Channel::Email};
constexpr int widest = 720;

} // namespace

NoteForm::NoteForm(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_form(new QFormLayout),
      m_channel(new QComboBox(this)),
      m_name(new QLineEdit(this)),
      m_contact(new QLineEdit(this)),
      m_receivedOn(new DateEdit(this)),
      m_text(new QPlainTextEdit(this)),
      m_complaint(new QLabel(this)),
      m_accept(new QPushButton(this)),
      m_cancel(new QPushButton(this))
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_channel->setObjectName(u"noteChannel"_s);
    m_name->setObjectName(u"noteName"_s);
    m_contact->setObjectName(u"noteContact"_s);
    m_receivedOn->setObjectName(u"noteReceivedOn"_s);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_accept->setObjectName(u"keepNote"_s);
    m_accept->setDefault(true);
    m_cancel->setObjectName(u"leaveNote"_s);
    m_complaint->setObjectName(u"noteComplaint"_s);
    m_complaint->setTextFormat(Qt::PlainText);
    m_complaint->setWordWrap(true);
    m_complaint->setForegroundRole(QPalette::Text);
    m_complaint->hide();

    m_form->setHorizontalSpacing(grid::unit);
    m_form->setVerticalSpacing(grid::unit);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_channel, m_name, m_contact, m_receivedOn, m_text}) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *column = new QWidget(this);
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_title);
    layout->addLayout(m_form, 1);
    layout->addWidget(m_complaint);
    layout->addLayout(buttons);
    auto *around = new QHBoxLayout(this);
    around->addWidget(column, 1);
    around->addStretch(0);

    connect(m_accept, &QPushButton::clicked, this, &NoteForm::accept);
    connect(m_cancel, &QPushButton::clicked, this, &NoteForm::cancelled);
    auto *keep =
        new QShortcut(Qt::CTRL | Qt::Key_Return, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keep, &QShortcut::activated, this, &NoteForm::accept);
    auto *leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &NoteForm::cancelled);
    rename();
    m_channel->setCurrentIndex(0);
}

void NoteForm::begin(const QDate &today, const QString &text)
{
    m_receivedOn->setToday(today);
    m_receivedOn->setBounds({}, today);
    if (!m_receivedOn->day() || !m_receivedOn->day()->isValid())
        m_receivedOn->show(today);
    if (!text.isEmpty())
        m_text->appendPlainText(text);
    m_complaint->hide();
    (m_text->toPlainText().isEmpty() ? static_cast<QWidget *>(m_text) : m_name)
        ->setFocus(Qt::OtherFocusReason);
}

void NoteForm::clear()
{
    m_name->clear();
    m_contact->clear();
    m_text->clear();
    m_receivedOn->show({});
    m_channel->setCurrentIndex(0);
    m_complaint->hide();
}

void NoteForm::accept()
{
    QString complaint = m_receivedOn->complaint();
    if (complaint.isEmpty() && m_text->toPlainText().trimmed().isEmpty()) {
        complaint = sentenceFor(atbilde::Refusal{atbilde::RefusalReason::NoteEmpty});
        m_text->setFocus(Qt::OtherFocusReason);
    }
    m_complaint->setText(complaint);
    m_complaint->setVisible(!complaint.isEmpty());
    if (!complaint.isEmpty())
        return;
    Q_EMIT noteWanted({Channel(m_channel->currentData().toInt()), m_name->text(), m_contact->text(),
                       m_receivedOn->day().value_or(QDate()), m_text->toPlainText()});
}

void NoteForm::rename()
{
    m_title->setText(tr("What was asked at the counter or on the telephone"));
    const QStringList labels{tr("How"), tr("Who asks"), tr("E-mail or telephone"), tr("On"),
                             tr("What was asked")};
    for (int row = 0; row < m_form->rowCount(); ++row) {
        auto *label = qobject_cast<QLabel *>(m_form->itemAt(row, QFormLayout::LabelRole)->widget());
        label->setText(labels[row]);
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setAccessibleName(labels[row]);
    }
    const int chosen = std::max(0, m_channel->currentIndex());
    m_channel->clear();
    for (const Channel channel : spokenChannels)
        m_channel->addItem(wordFor(channel), int(channel));
    m_channel->setCurrentIndex(chosen);
    m_text->setPlaceholderText(tr("In the person's own words where possible: which data, which right, why"));
    m_accept->setText(tr("Put into the tray"));
    m_accept->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(tr("Back to the tray"));
}

void NoteForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
