// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/sendpanel.h"

#include "core/casework/outbox.h"
#include "core/casework/sending.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/standingnote.h"
#include "ui/wording/refusals.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>
#include <QVBoxLayout>

using atbilde::LetterId;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::Result;
using namespace Qt::Literals::StringLiterals;

namespace {

Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Refusal{RefusalReason::FileNotWritten, {path, file.errorString()}};
}

} // namespace

SendPanel::SendPanel(Desk &desk, QWidget *parent, OpenFile open)
    : QFrame(parent),
      m_desk(desk),
      m_open(open ? std::move(open)
                  : [](const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }),
      m_title(new QLabel(this)),
      m_note(new StandingNote(this)),
      m_who(new QLabel(this)),
      m_addressLabel(new QLabel(this)),
      m_address(new QLineEdit(this)),
      m_enclosed(new QLabel(this)),
      m_withPackages(new QCheckBox(this)),
      m_send(new QPushButton(icon(Symbol::Send), {}, this)),
      m_draft(new QPushButton(icon(Symbol::Email), {}, this)),
      m_leave(new QPushButton(this))
{
    setObjectName(u"sendPanel"_s);
    setFrameShape(QFrame::StyledPanel);
    m_title->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *label : {m_title, m_who, m_enclosed}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_address->setObjectName(u"mailAddress"_s);
    m_who->setObjectName(u"mailWho"_s);
    m_enclosed->setObjectName(u"mailEnclosed"_s);
    m_note->setObjectName(u"mailNote"_s);
    m_withPackages->setObjectName(u"mailWithPackages"_s);
    m_send->setObjectName(u"mailSend"_s);
    m_draft->setObjectName(u"mailDraft"_s);
    m_leave->setObjectName(u"mailLeave"_s);
    m_addressLabel->setBuddy(m_address);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    line->addWidget(m_addressLabel);
    line->addWidget(m_address, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid::unit);
    buttons->addWidget(m_send);
    buttons->addWidget(m_draft);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::unit);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_note, m_who})
        layout->addWidget(part);
    layout->addLayout(line);
    layout->addWidget(m_enclosed);
    layout->addWidget(m_withPackages);
    layout->addLayout(buttons);
    connect(m_send, &QPushButton::clicked, this, &SendPanel::send);
    connect(m_address, &QLineEdit::returnPressed, this, &SendPanel::send);
    connect(m_draft, &QPushButton::clicked, this, &SendPanel::saveDraft);
    connect(m_leave, &QPushButton::clicked, this, &SendPanel::leave);
    connect(m_address, &QLineEdit::textChanged, this, &SendPanel::showRecipient);
    rename();
    hide();
}

SendPanel::~SendPanel() = default;

void SendPanel::open(LetterId letter, const QString &number)
{
    m_letter = letter;
    m_number = number;
    m_address->clear();
    refresh();
    if (!m_letter)
        return;
    m_address->setText(m_recipient.address);
    m_withPackages->setChecked(true);
    rename();
    show();
    (m_isSetUp ? m_send : m_draft)->setFocus(Qt::OtherFocusReason);
}

void SendPanel::leave()
{
    m_letter.reset();
    hide();
}

void SendPanel::refresh()
{
    if (!m_letter || !m_desk.hasOffice())
        return;
    const auto recipient = m_desk.read([&](Office &office) { return mailRecipient(office, *m_letter); });
    const auto sending = m_desk.read([](Office &office) { return sendingOf(office.store); });
    if (!recipient || !*recipient || !sending) {
        leave();
        return;
    }
    m_recipient = **recipient;
    m_isSetUp = sending->isSetUp();
    m_isSafe = sending->isSafe();
    showRecipient();
}

QString SendPanel::whoSentence() const
{
    if (m_recipient.identifier.isEmpty())
        return m_recipient.name;
    return tr("%1 (%2)", "name of a person and what tells them from others")
        .arg(m_recipient.name, m_recipient.identifier);
}

/// What to look at; the gravest first.
QString SendPanel::warning() const
{
    QStringList lines;
    if (!m_isSetUp)
        lines << sentenceFor(Refusal{RefusalReason::SendingNotSetUp}) + u' ' +
                     tr("The letter can be opened in your own mail program instead.");
    if (m_isSetUp && !m_isSafe)
        lines << tr(
            "The connection to the mail server is not secured or not verified; an administrator allowed it.");
    if (m_recipient.address.isEmpty())
        lines << tr("No e-mail address is known of this person.");
    if (m_recipient.differs)
        lines << tr("The request came from another address: %1.").arg(m_recipient.writtenFrom.join(u", "_s));
    if (m_recipient.namesakes > 0)
        lines << tr("Other people have the same name: %1. Compare the personal code, number or address.")
                     .arg(m_recipient.namesakes);
    return lines.join(u'\n');
}

void SendPanel::showRecipient()
{
    const QString text = warning();
    m_note->say({Tone::Warning, text});
    m_who->setText(whoSentence());
    const bool hasPackages = !m_recipient.packages.isEmpty();
    m_withPackages->setVisible(hasPackages);
    m_enclosed->setText(
        hasPackages
            ? tr("Enclosed: the letter as PDF and %1. The password goes by another way, never by e-mail.")
                  .arg(m_recipient.packages.join(u", "_s))
            : tr("Enclosed: the letter as PDF."));
    m_send->setEnabled(m_isSetUp && !m_address->text().trimmed().isEmpty());
    m_draft->setEnabled(!m_recipient.address.isEmpty());
}

void SendPanel::send()
{
    if (m_send->isEnabled())
        queue(false);
}

void SendPanel::queue(bool isConfirmed)
{
    const atbilde::MailWish wish{m_address->text().trimmed(), isConfirmed, m_withPackages->isChecked()};
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return queueLetter(office, occasion, *m_letter, wish);
    });
    if (!done)
        return;
    if (*done) {
        const QString address = (*done)->recipient;
        leave();
        Q_EMIT announced({.tone = Tone::Good,
                          .text = tr("The letter is in the outbox, for %1.").arg(address),
                          .passes = true});
        Q_EMIT m_desk.changed();
        Q_EMIT queued();
        return;
    }
    if (done->error().reason != RefusalReason::MailAddressDiffers || isConfirmed) {
        m_note->say({Tone::Warning, sentenceFor(done->error())});
        return;
    }
    const QString answer = m_desk.dialogue().ask(
        {.key = u"other_address"_s,
         .title = tr("Send the letter to %1?").arg(wish.address),
         .text = sentenceFor(done->error()) + u' ' +
                 tr("A letter that reaches somebody else is a personal data breach."),
         .gravity = Question::Gravity::Warning,
         .choices = {{u"send"_s, tr("Send to this address"), Choice::Weight::Destructive},
                     {u"back"_s, tr("Correct the address"), Choice::Weight::Retreat}}});
    if (answer == "send"_L1)
        queue(true);
}

void SendPanel::saveDraft()
{
    const auto draft = m_desk.attempt(
        [&](Office &office, const Occasion &occasion) { return mailDraft(office, occasion, *m_letter); });
    if (!draft)
        return;
    if (!*draft) {
        m_note->say({Tone::Warning, sentenceFor(draft->error())});
        return;
    }
    const QString path =
        m_desk.dialogue().saveFile(tr("Save the mail"), atbilde::fileNameOf(m_number) + u".eml"_s,
                                   {tr("E-mail messages"), {u"*.eml"_s}});
    if (path.isEmpty())
        return;
    if (const Result<void> written = write(path, **draft); !written) {
        m_note->say({Tone::Warning, sentenceFor(written.error())});
        return;
    }
    const bool isOpen = m_open(path);
    leave();
    Q_EMIT announced(
        {.tone = isOpen ? Tone::Good : Tone::Warning,
         .text = isOpen ? tr("The letter is open in your mail program. Send it there, record its dispatch "
                             "here, then delete %1.")
                              .arg(path)
                        : tr("The mail was saved as %1, but no mail program opened it.").arg(path)});
}

void SendPanel::rename()
{
    m_title->setText(tr("Send %1 by e-mail", "number of a letter").arg(m_number));
    m_addressLabel->setText(tr("To"));
    m_address->setAccessibleName(tr("E-mail address of the recipient"));
    m_withPackages->setText(tr("Enclose the data packages"));
    m_send->setText(tr("&Send"));
    m_draft->setText(tr("Open in the mail program…"));
    m_leave->setText(tr("Cancel"));
    if (m_letter)
        showRecipient();
}

void SendPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QFrame::changeEvent(event);
}
