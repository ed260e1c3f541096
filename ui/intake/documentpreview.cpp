// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/documentpreview.h"

#include "core/intake/incoming.h"
#include "core/intake/safehtml.h"
#include "ui/desk/beside.h"
#include "ui/intake/enclosureview.h"
#include "ui/intake/scanview.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/banner.h"
#include "ui/parts/plaintextview.h"
#include "ui/parts/safehtmlview.h"
#include "ui/wording/dates.h"
#include "ui/wording/intakewords.h"
#include "ui/wording/messages.h"
#include "ui/wording/refusals.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using atbilde::Attachment;
using atbilde::Clue;
using atbilde::Document;
using atbilde::FileKind;
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

/// The ways to look at a document; the value is kept with its tab.
enum class View { Text, Web, Pages };

QString nameOf(View view)
{
    switch (view) {
    case View::Text:
        return DocumentPreview::tr("Text");
    case View::Web:
        return DocumentPreview::tr("Web version");
    case View::Pages:
        return DocumentPreview::tr("Pages");
    }
    Q_UNREACHABLE();
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

DocumentPreview::DocumentPreview(const atbilde::Reader &reader, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_beside(new Beside(this)),
      m_subject(new QLabel(this)),
      m_headers(new QFormLayout),
      m_warnings(new QVBoxLayout),
      m_views(new QTabBar(this)),
      m_body(new QStackedWidget(this)),
      m_text(new PlainTextView(this)),
      m_web(new SafeHtmlView(this)),
      m_pages(new ScanView(reader, this)),
      m_enclosure(new EnclosureView(reader, this)),
      m_rest(new QWidget(this)),
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
    m_views->setObjectName(u"views"_s);
    m_views->setDrawBase(false);
    m_views->setExpanding(false);
    m_text->setObjectName(u"text"_s);
    m_web->setObjectName(u"web"_s);
    m_pages->setObjectName(u"pages"_s);
    m_enclosure->setObjectName(u"enclosure"_s);
    m_attachments->setObjectName(u"attachments"_s);
    m_attachments->setWordWrap(true);
    for (QWidget *view : std::initializer_list<QWidget *>{m_text, m_web, m_pages, m_enclosure})
        m_body->addWidget(view);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid::unit, 0, grid::unit, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_subject);
    layout->addLayout(m_headers);
    layout->addLayout(m_warnings);
    layout->addWidget(m_views);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_rest, 1);
    layout->addWidget(m_attachments);
    connect(m_views, &QTabBar::currentChanged, this, &DocumentPreview::showView);
    connect(m_pages, &ScanView::partingWanted, this, &DocumentPreview::partingWanted);
    connect(m_enclosure, &EnclosureView::savingWanted, this, &DocumentPreview::savingWanted);
    connect(m_enclosure, &EnclosureView::left, this, [this] {
        showView(m_views->currentIndex());
        m_attachments->setFocus(Qt::OtherFocusReason);
    });
    const auto open = [this](QListWidgetItem *item) { openEnclosure(m_attachments->row(item)); };
    connect(m_attachments, &QListWidget::itemClicked, this, open);
    connect(m_attachments, &QListWidget::itemActivated, this, open);
    rename();
}

void DocumentPreview::rename()
{
    m_text->setAccessibleName(tr("Text of the message"));
    m_web->setAccessibleName(tr("Web version of the message"));
    m_attachments->setAccessibleName(tr("Attachments"));
    m_views->setAccessibleName(tr("Ways to look at the document"));
    for (int tab = 0; tab < m_views->count(); ++tab)
        m_views->setTabText(tab, nameOf(View(m_views->tabData(tab).toInt())));
}

void DocumentPreview::clear()
{
    while (m_headers->rowCount() > 0)
        m_headers->removeRow(0);
    while (QLayoutItem *item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_beside->forget();
    m_attachments->clear();
    m_attachments->hide();
    m_web->clear();
    m_pages->clear();
    m_enclosure->clear();
    m_bytes.clear();
    m_message = {};
    m_mayPart = false;
    const QSignalBlocker quiet(m_views);
    while (m_views->count() > 0)
        m_views->removeTab(0);
    m_views->hide();
    m_body->setCurrentWidget(m_text);
    m_body->show();
    m_rest->hide();
}

void DocumentPreview::addHeader(const QString &name, const QString &value)
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

void DocumentPreview::warn(Tone tone, const QString &sentence)
{
    if (m_warnings->count() >= mostWarnings)
        return;
    auto *banner = new Banner(this);
    banner->say({tone, sentence});
    m_warnings->addWidget(banner);
}

/// Signatures first: on them rests who really asks.
void DocumentPreview::warn(const Message &message)
{
    for (const atbilde::Signature &signature : message.signatures) {
        const bool broken = signature.state == atbilde::SignatureState::ContentChanged;
        warn(broken ? Tone::Alarm : Tone::Notice,
             tr("Signed by %1. %2", "signer, what was compared")
                 .arg(signerInWords(signature), sentenceFor(signature.state)));
        if (!signature.unsignedFiles.isEmpty())
            warn(Tone::Alarm,
                 tr("The container holds an unsigned file: %1").arg(signature.unsignedFiles.join(u", "_s)));
    }
    if (message.kind == atbilde::FileKind::Container && message.signatures.isEmpty() &&
        !message.has(MessageFlag::NotLookedInto))
        warn(Tone::Alarm, tr("The container bears no signature."));
    if (message.automatic)
        warn(Tone::Warning, sentenceFor(*message.automatic));
    for (const MessageFlag flag : message.flags) {
        const bool calm = flag == MessageFlag::ScanRead || flag == MessageFlag::SignedPdf ||
                          flag == MessageFlag::HtmlOnly || flag == MessageFlag::Forwarded;
        warn(calm ? Tone::Notice : Tone::Warning, sentenceFor(flag));
    }
}

void DocumentPreview::list(const QList<Attachment> &attachments)
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

void DocumentPreview::addHeaders(const Document &document, const Message &message,
                                 const std::optional<Proposal> &proposal)
{
    const QString sender = addressShown(document.senderName, document.senderAddress);
    const bool isMail = !message.to.isEmpty() || !message.fromAddress.isEmpty();
    if (isMail || !sender.isEmpty())
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
}

void DocumentPreview::show(const Document &document, const Message &message,
                           const std::optional<Proposal> &proposal, const QByteArray &bytes)
{
    clear();
    m_bytes = bytes;
    m_message = message;
    m_mayPart = document.state == atbilde::DocumentState::InTray;
    const bool hasPages = message.kind == FileKind::Pdf || message.kind == FileKind::Image;
    const QString subject = message.subject.isEmpty() ? document.subject : message.subject;
    m_subject->setText(!subject.isEmpty()                                ? subject
                       : hasPages || message.kind == FileKind::Container ? document.fileName
                                                                         : tr("No subject"));
    addHeaders(document, message, proposal);
    warn(message);
    m_text->show(message.text);
    if (proposal)
        m_text->mark(marksOf(*proposal));
    list(message.attachments);
    offerViews();
}

/// Text always; the web version where there is one, never first; the pages of a scan first.
void DocumentPreview::offerViews()
{
    const bool hasPages = m_message.kind == FileKind::Pdf || m_message.kind == FileKind::Image;
    const QSignalBlocker quiet(m_views);
    const auto offer = [this](View view) { m_views->setTabData(m_views->addTab(nameOf(view)), int(view)); };
    if (hasPages)
        offer(View::Pages);
    offer(View::Text);
    if (!hasPages && atbilde::htmlOf(m_bytes))
        offer(View::Web);
    m_views->setVisible(m_views->count() > 1);
    m_views->setCurrentIndex(0);
    showView(0);
}

void DocumentPreview::showView(int tab)
{
    const View view = tab < 0 ? View::Text : View(m_views->tabData(tab).toInt());
    switch (view) {
    case View::Text:
        m_body->setCurrentWidget(m_text);
        return;
    case View::Web:
        m_web->show(atbilde::safeHtml(atbilde::htmlOf(m_bytes).value_or(QString()).toUtf8()));
        m_body->setCurrentWidget(m_web);
        return;
    case View::Pages:
        m_body->setCurrentWidget(m_pages);
        m_pages->show(m_bytes, m_message.kind, m_message.pages, m_mayPart);
        return;
    }
}

void DocumentPreview::openEnclosure(int index)
{
    if (index < 0 || index >= m_message.attachments.size())
        return;
    const Attachment file = m_message.attachments[index];
    m_beside->ask(
        [&reader = m_reader, bytes = m_bytes, index] { return attachmentInside(bytes, index, reader); },
        [this, file](const atbilde::Result<QByteArray> &bytes) {
            if (bytes)
                m_enclosure->show(file, *bytes);
            else
                m_enclosure->showMissing(file, sentenceFor(named(bytes.error(), file.name)));
            m_body->setCurrentWidget(m_enclosure);
        });
}

bool DocumentPreview::openChosen()
{
    if (!m_attachments->hasFocus() || m_attachments->currentRow() < 0)
        return false;
    openEnclosure(m_attachments->currentRow());
    return true;
}

void DocumentPreview::showUnreadable(const Document &document, const QString &why)
{
    clear();
    m_subject->setText(document.subject.isEmpty() ? document.fileName : document.subject);
    addHeader(tr("From"), addressShown(document.senderName, document.senderAddress));
    addHeader(tr("Received"), shownDate(document.receivedOn));
    if (!why.isEmpty())
        warn(Tone::Warning, why);
    m_text->show(document.text);
    m_body->setVisible(!document.text.isEmpty());
    m_rest->setVisible(document.text.isEmpty());
}

void DocumentPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
