// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/messagepreview.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/banner.h"
#include "ui/parts/plaintextview.h"
#include "ui/wording/dates.h"
#include "ui/wording/messages.h"

#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using atbilde::Attachment;
using atbilde::Clue;
using atbilde::Document;
using atbilde::MailAddress;
using atbilde::Message;
using atbilde::MessageFlag;
using atbilde::Proposal;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostWarnings = 4;
constexpr int attachmentLines = 3;

QString addressShown(const QString &name, const QString &address)
{
    if (address.isEmpty())
        return name;
    return name.isEmpty() ? address : u"%1 <%2>"_s.arg(name, address);
}

std::vector<PlainTextView::Mark> marksOf(const Proposal &proposal)
{
    std::vector<PlainTextView::Mark> marks;
    const auto add = [&marks](const QList<Clue> &clues) {
        for (const Clue &clue : clues) {
            if (clue.source == atbilde::ClueSource::Text && clue.position >= 0)
                marks.push_back({clue.position, clue.words.size()});
        }
    };
    for (const atbilde::RightGuess &guess : proposal.rights)
        add(guess.clues);
    for (const atbilde::Guess *guess :
         {&proposal.name, &proposal.email, &proposal.phone, &proposal.personalCode, &proposal.address,
          &proposal.customerNumber, &proposal.copyAsked, &proposal.identityEnclosed})
        add(guess->clues);
    return marks;
}

} // namespace

MessagePreview::MessagePreview(QWidget *parent)
    : QWidget(parent),
      m_subject(new QLabel(this)),
      m_headers(new QFormLayout),
      m_warnings(new QVBoxLayout),
      m_text(new PlainTextView(this)),
      m_attachments(new QListWidget(this))
{
    m_subject->setObjectName(u"subject"_s);
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setWordWrap(true);
    m_subject->setFont(lettered(font(), Lettering::Heading));
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_headers->setHorizontalSpacing(grid::unit);
    m_headers->setVerticalSpacing(2);
    m_headers->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_warnings->setSpacing(grid::half);
    m_text->setObjectName(u"text"_s);
    m_attachments->setObjectName(u"attachments"_s);
    m_attachments->setSelectionMode(QAbstractItemView::NoSelection);
    m_attachments->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, 0, grid::unit, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_subject);
    layout->addLayout(m_headers);
    layout->addLayout(m_warnings);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_attachments);
}

void MessagePreview::clear()
{
    while (m_headers->rowCount() > 0)
        m_headers->removeRow(0);
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_attachments->clear();
    m_attachments->hide();
    m_text->setAccessibleName(tr("Text of the message"));
    m_attachments->setAccessibleName(tr("Attachments"));
}

void MessagePreview::addHeader(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *label = new QLabel(name, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    auto *shown = new QLabel(this);
    shown->setTextFormat(Qt::PlainText);
    shown->setText(value);
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setAccessibleName(u"%1 %2"_s.arg(name, value));
    m_headers->addRow(label, shown);
}

void MessagePreview::warn(const QString &sentence)
{
    if (m_warnings->count() >= mostWarnings)
        return;
    auto *banner = new Banner(this);
    banner->say({Tone::Warning, sentence});
    m_warnings->addWidget(banner);
}

void MessagePreview::list(const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments) {
        const QString line = tr("%1 – %2, %3", "attachment: name, type, size")
                                 .arg(attachment.name, attachment.type, sizeInWords(attachment.size));
        auto *item = new QListWidgetItem(m_attachments);
        item->setIcon(attachment.dangerous ? icon(Symbol::Warning, Tone::Alarm) : icon(Symbol::Attachment));
        item->setText(attachment.dangerous ? tr("Dangerous, do not open: %1").arg(line) : line);
        if (attachment.dangerous)
            item->setForeground(inkOf(Tone::Alarm, palette()));
        if (attachment.declaredType != attachment.type && !attachment.declaredType.isEmpty())
            item->setToolTip(tr("The sender calls it %1").arg(attachment.declaredType).toHtmlEscaped());
    }
    m_attachments->setVisible(!attachments.isEmpty());
    const int lines = qMin(attachmentLines, int(attachments.size()));
    m_attachments->setFixedHeight(lines * (fontMetrics().height() + grid::unit + 2) + grid::unit);
}

void MessagePreview::show(const Document &document, const Message &message, const std::optional<Proposal> &proposal)
{
    clear();
    m_subject->setText(message.subject.isEmpty() ? tr("No subject") : message.subject);
    const QString sender = addressShown(message.fromName, message.fromAddress);
    addHeader(tr("From"), sender.isEmpty() ? tr("No sender") : sender);
    if (!message.replyTo.isEmpty() && message.replyTo != message.fromAddress)
        addHeader(tr("Answer to"), message.replyTo);
    QStringList to;
    for (const MailAddress &each : message.to)
        to << addressShown(each.name, each.address);
    addHeader(tr("To"), to.join(u", "_s));
    const auto evidence = proposal ? proposal->receiptEvidence : message.receiptEvidence;
    addHeader(tr("Received"), u"%1 · %2"_s.arg(shownDate(document.receivedOn), sentenceFor(evidence)));
    addHeader(tr("File"), u"%1 · %2"_s.arg(document.fileName, sizeInWords(document.size)));
    if (message.automatic)
        warn(sentenceFor(*message.automatic));
    for (const MessageFlag flag : message.flags)
        warn(sentenceFor(flag));
    m_text->show(message.text);
    if (proposal)
        m_text->mark(marksOf(*proposal));
    list(message.attachments);
}

void MessagePreview::showUnreadable(const Document &document, const QString &why)
{
    clear();
    m_subject->setText(document.subject.isEmpty() ? document.fileName : document.subject);
    addHeader(tr("From"), addressShown(document.senderName, document.senderAddress));
    addHeader(tr("Received"), shownDate(document.receivedOn));
    warn(why);
    m_text->show(document.text);
}
