// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/outboxscreen.h"

#include "core/store/lists/registeredletters.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/letter/mailsending.h"
#include "ui/letter/outboxmodel.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/page/tablepage.h"
#include "ui/parts/dateedit.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/standingnote.h"
#include "ui/window/preferences.h"
#include "ui/wording/postlist.h"
#include "ui/wording/refusals.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>
#include <QVBoxLayout>

#include <array>

using atbilde::MailState;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::OutboxRow;
using atbilde::UnknownMail;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString columnsKey = u"outbox/columns"_s;
constexpr int settledShown = 200;

TablePage pageOf(Office &office, const QDate &day)
{
    const std::vector<atbilde::RegisteredLetter> letters = registeredLetters(office.store, day);
    return {postListTitle(day), postListLines(office.organisation(), qsizetype(letters.size())),
            postListTable(letters), postListFoot()};
}

QHBoxLayout *inLine(std::initializer_list<QWidget *> parts)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    for (QWidget *part : parts)
        line->addWidget(part);
    line->addStretch(1);
    return line;
}

} // namespace

OutboxScreen::OutboxScreen(Desk &desk, Preferences &preferences, MailSending &sending,
                           std::unique_ptr<PrintDoor> printing)
    : m_desk(desk),
      m_preferences(preferences),
      m_sending(sending),
      m_printing(std::move(printing)),
      m_model(new OutboxModel(this)),
      m_title(new QLabel(this)),
      m_back(new QPushButton(this)),
      m_banner(new Banner(this)),
      m_note(new StandingNote(this)),
      m_mails(new QTreeView(this)),
      m_nothing(new EmptyState(this)),
      m_send(new QPushButton(this)),
      m_withdraw(new QPushButton(this)),
      m_wasSent(new QPushButton(this)),
      m_again(new QPushButton(this)),
      m_request(new QPushButton(this)),
      m_postTitle(new QLabel(this)),
      m_day(new DateEdit(this)),
      m_postCount(new QLabel(this)),
      m_printList(new QPushButton(this)),
      m_pdfList(new QPushButton(this)),
      m_csvList(new QPushButton(this))
{
    layOut();
    connectParts();
    dress();
    rename();
    setFocusProxy(m_mails);
}

OutboxScreen::~OutboxScreen() = default;

void OutboxScreen::layOut()
{
    m_mails->setModel(m_model);
    m_mails->setObjectName(u"mails"_s);
    m_mails->setRootIsDecorated(false);
    m_mails->setUniformRowHeights(true);
    m_mails->setAllColumnsShowFocus(true);
    m_mails->setEditTriggers(QAbstractItemView::NoEditTriggers);
    if (!m_mails->header()->restoreState(m_preferences.layout(columnsKey))) {
        const std::array widths{20, 24, 30, 60};
        for (int column = 0; column < OutboxModel::columns; ++column)
            m_mails->setColumnWidth(column, widths.at(size_t(column)) * fontMetrics().averageCharWidth());
    }
    const std::pair<QPushButton *, const char *> names[]{
        {m_send, "sendNow"},    {m_withdraw, "withdrawMail"}, {m_wasSent, "wasSent"},
        {m_again, "sendAgain"}, {m_request, "mailRequest"},   {m_printList, "printList"},
        {m_pdfList, "pdfList"}, {m_csvList, "csvList"},       {m_back, "outboxBack"}};
    for (const auto &[button, name] : names)
        button->setObjectName(QLatin1StringView(name));
    m_day->setObjectName(u"postDay"_s);
    m_postCount->setObjectName(u"postCount"_s);
    m_title->setFont(lettered(font(), Lettering::Title));
    m_postTitle->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *label : {m_title, m_postTitle, m_postCount})
        label->setTextFormat(Qt::PlainText);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid::unit, grid::unit, 2 * grid::unit, 2 * grid::unit);
    layout->setSpacing(grid::unit);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_note);
    layout->addLayout(inLine({m_send, m_withdraw, m_wasSent, m_again, m_request}));
    layout->addWidget(m_mails, 1);
    layout->addWidget(m_nothing, 1);
    layout->addSpacing(grid::unit);
    layout->addWidget(m_postTitle);
    layout->addLayout(inLine({m_day, m_printList, m_pdfList, m_csvList, m_postCount}));
}

void OutboxScreen::connectParts()
{
    connect(m_mails->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutboxScreen::showButtons);
    connect(m_send, &QPushButton::clicked, m_sending.action(), &QAction::trigger);
    connect(m_withdraw, &QPushButton::clicked, this, &OutboxScreen::withdraw);
    connect(m_wasSent, &QPushButton::clicked, this, [this] { settle(UnknownMail::WasSent); });
    connect(m_again, &QPushButton::clicked, this, [this] { settle(UnknownMail::SendAgain); });
    const auto openRequest = [this] {
        if (const OutboxRow *row = m_model->rowAt(m_mails->currentIndex().row()))
            Q_EMIT requestChosen(row->mail.request);
    };
    connect(m_request, &QPushButton::clicked, this, openRequest);
    connect(m_mails, &QTreeView::activated, this, openRequest);
    connect(m_back, &QPushButton::clicked, this, &OutboxScreen::left);
    connect(m_day, &DateEdit::dayChosen, this, &OutboxScreen::showPostList);
    connect(m_printList, &QPushButton::clicked, this, &OutboxScreen::printList);
    connect(m_pdfList, &QPushButton::clicked, this, [this] { saveList(false); });
    connect(m_csvList, &QPushButton::clicked, this, [this] { saveList(true); });
    connect(&m_sending, &MailSending::stateChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void OutboxScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const OutboxRow *row = m_model->rowAt(m_mails->currentIndex().row());
    const atbilde::OutgoingMailId chosen = row ? row->mail.id : atbilde::OutgoingMailId();
    auto rows = m_desk.read([](Office &office) { return outboxRows(office.store, settledShown); });
    if (!rows)
        return;
    m_model->show(std::move(*rows), m_desk.now());
    if (m_model->rowCount() > 0)
        m_mails->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(chosen)), 0));
    m_mails->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_note->say({Tone::Warning, m_sending.isSending() ? QString() : m_sending.sentence()});
    m_day->setToday(m_desk.today());
    m_day->setBounds({}, m_desk.today());
    if (!m_day->day())
        m_day->show(m_desk.today());
    showPostList();
    showButtons();
}

void OutboxScreen::showButtons()
{
    const OutboxRow *row = m_model->rowAt(m_mails->currentIndex().row());
    const bool isUnknown = row && row->mail.state == MailState::Unknown;
    m_send->setText(m_sending.action()->text());
    m_send->setEnabled(m_sending.action()->isEnabled() &&
                       (m_sending.isSending() || m_sending.counts().waiting > 0));
    m_withdraw->setEnabled(row &&
                           (row->mail.state == MailState::Queued || row->mail.state == MailState::Refused));
    m_wasSent->setVisible(isUnknown);
    m_again->setVisible(isUnknown);
    m_request->setEnabled(row != nullptr);
}

void OutboxScreen::showPostList()
{
    const std::optional<QDate> day = m_day->day();
    const auto page = day ? m_desk.read([&](Office &office) { return pageOf(office, *day); }) : std::nullopt;
    const qsizetype letters = page ? page->table.rows.size() : 0;
    m_postCount->setText(letters == 0 ? tr("No registered letter was posted on that day.")
                                      : tr("Registered letters: %1").arg(letters));
    for (QPushButton *button : {m_printList, m_pdfList, m_csvList})
        button->setEnabled(letters > 0);
}

void OutboxScreen::withdraw()
{
    const OutboxRow *row = m_model->rowAt(m_mails->currentIndex().row());
    if (!row)
        return;
    const atbilde::OutgoingMailId id = row->mail.id;
    if (m_desk.perform(
            [&](Office &office, const Occasion &occasion) { return withdrawMail(office, occasion, id); }))
        m_banner->say({.tone = Tone::Good,
                       .text = tr("The mail was taken out of the outbox. It will not be sent."),
                       .passes = true});
    refresh();
}

void OutboxScreen::settle(UnknownMail as)
{
    const OutboxRow *row = m_model->rowAt(m_mails->currentIndex().row());
    if (!row)
        return;
    const atbilde::OutgoingMailId id = row->mail.id;
    const QString question =
        as == UnknownMail::WasSent
            ? tr("The letter counts as sent at the moment it was handed over. Say so only when the "
                 "recipient or the administrator of the mail server has confirmed it.")
            : tr("If the first mail did arrive, the person gets the letter twice.");
    const QString answer = m_desk.dialogue().ask(
        {.key = u"settle_mail"_s,
         .title = as == UnknownMail::WasSent ? tr("Was the mail really sent?") : tr("Send the mail again?"),
         .text = question,
         .gravity = Question::Gravity::Warning,
         .choices = {{u"settle"_s, as == UnknownMail::WasSent ? tr("It was sent") : tr("Send again"),
                      Choice::Weight::Ordinary},
                     {u"back"_s, tr("Cancel"), Choice::Weight::Retreat}}});
    if (answer != "settle"_L1)
        return;
    (void)m_desk.perform(
        [&](Office &office, const Occasion &occasion) { return settleUnknown(office, occasion, id, as); });
    refresh();
    if (as == UnknownMail::SendAgain)
        m_sending.sendDue();
}

void OutboxScreen::printList()
{
    const std::optional<QDate> day = m_day->day();
    const auto page = day ? m_desk.read([&](Office &office) { return pageOf(office, *day); }) : std::nullopt;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    if (!page || !m_printing->choosePrinter(printer, this))
        return;
    printer.setDocName(page->title);
    printTable(*page, printer);
}

void OutboxScreen::saveList(bool asCsv)
{
    const std::optional<QDate> day = m_day->day();
    const auto page = day ? m_desk.read([&](Office &office) { return pageOf(office, *day); }) : std::nullopt;
    if (!page)
        return;
    const QString name = tr("registered letters %1", "file name").arg(day->toString(Qt::ISODate));
    const QString path = asCsv ? m_desk.dialogue().saveFile(tr("Save the list"), name + u".csv"_s,
                                                            {tr("Spreadsheets"), {u"*.csv"_s}})
                               : m_desk.dialogue().saveFile(tr("Save the list"), name + u".pdf"_s,
                                                            {tr("PDF documents"), {u"*.pdf"_s}});
    if (path.isEmpty())
        return;
    const QByteArray bytes = asCsv ? csvOf(page->table) : pdfOf(*page);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        m_banner->say({.tone = Tone::Good, .text = tr("Saved as %1.").arg(path), .passes = true});
        return;
    }
    m_banner->say({Tone::Alarm, sentenceFor(atbilde::Refusal{atbilde::RefusalReason::FileNotWritten,
                                                             {path, file.errorString()}})});
}

void OutboxScreen::rename()
{
    m_title->setText(tr("Outbox"));
    m_back->setText(tr("Back to the letters"));
    m_mails->setAccessibleName(tr("Mails of the outbox"));
    m_nothing->say(Symbol::Send, tr("The outbox is empty."),
                   tr("Open a finalised letter and choose “E-mail…”."));
    m_withdraw->setText(tr("&Withdraw"));
    m_wasSent->setText(tr("It was sent…"));
    m_again->setText(tr("Send again…"));
    m_request->setText(tr("Request"));
    m_postTitle->setText(tr("Registered letters for the post office"));
    m_day->setAccessibleName(tr("Day of posting"));
    m_printList->setText(tr("Print…"));
    m_pdfList->setText(tr("Save PDF…"));
    m_csvList->setText(tr("Save CSV…"));
    m_model->retranslate();
    showButtons();
}

void OutboxScreen::dress()
{
    m_send->setIcon(icon(Symbol::Send));
    m_withdraw->setIcon(icon(Symbol::Undo));
    m_wasSent->setIcon(icon(Symbol::Done));
    m_again->setIcon(icon(Symbol::Refresh));
    m_request->setIcon(icon(Symbol::Requests));
    m_printList->setIcon(icon(Symbol::Print));
    m_pdfList->setIcon(icon(Symbol::Pdf));
    m_csvList->setIcon(icon(Symbol::Export));
    m_back->setIcon(icon(Symbol::Letters));
}

void OutboxScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
    QWidget::changeEvent(event);
}

void OutboxScreen::hideEvent(QHideEvent *event)
{
    m_preferences.setLayout(columnsKey, m_mails->header()->saveState());
    QWidget::hideEvent(event);
}
