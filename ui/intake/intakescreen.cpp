// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakescreen.h"

#include "core/casework/authority.h"
#include "core/casework/register.h"
#include "core/casework/tray.h"
#include "core/intake/authorityletter.h"
#include "core/intake/mailreader.h"
#include "core/store/lists/likelysubjects.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/intake/importrun.h"
#include "ui/intake/messagepreview.h"
#include "ui/intake/proposalpanel.h"
#include "ui/intake/traydelegate.h"
#include "ui/intake/traymodel.h"
#include "ui/look/lettering.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/refusals.h"
#include "ui_intakescreen.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QJsonDocument>
#include <QMimeData>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

using atbilde::DocumentId;
using atbilde::Occasion;
using atbilde::Office;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr int mostKept = 2000;
constexpr int readAfter = 400; ///< ms

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

IntakeScreen::IntakeScreen(Desk &desk, Preferences &preferences)
    : m_ui(std::make_unique<Ui::IntakeScreen>()),
      m_desk(desk),
      m_preferences(preferences),
      m_model(new TrayModel(this)),
      m_import(new ImportRun(desk, this)),
      m_importFiles(new QAction(this)),
      m_importFolder(new QAction(this)),
      m_reading(new QTimer(this))
{
    m_ui->setupUi(this);
    m_preview = m_ui->preview;
    m_panel = m_ui->panel;
    arrange();
    addKeys();
    addImport();
    rename();
    m_reading->setSingleShot(true);
    m_reading->setInterval(readAfter);
    connect(m_reading, &QTimer::timeout, this, &IntakeScreen::markRead);
    connect(m_model, &TrayModel::moreWanted, this, &IntakeScreen::readMore);
    connect(m_panel, &ProposalPanel::registrationWanted, this, &IntakeScreen::registerDocument);
    connect(m_panel, &ProposalPanel::attachmentWanted, this, &IntakeScreen::attach);
    connect(m_panel, &ProposalPanel::dismissalWanted, this, &IntakeScreen::dismiss);
    connect(m_panel, &ProposalPanel::personEdited, this, &IntakeScreen::showLikely);
    connect(m_panel, &ProposalPanel::personUsed, this, &IntakeScreen::showEarlier);
    connect(&m_desk, &Desk::officerChanged, this, &IntakeScreen::showRole);
}

IntakeScreen::~IntakeScreen() = default;

void IntakeScreen::arrange()
{
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new TrayDelegate(m_ui->list));
    m_ui->progressRow->hide();
    setFocusProxy(m_ui->list);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setStretchFactor(2, 4);
    m_ui->splitter->setSizes({300, 500, 400});
    m_ui->splitter->restoreState(m_preferences.layout(u"intake/splitter"_s));
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IntakeScreen::follow);
}

void IntakeScreen::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_Return, [this] { m_panel->accept(); });
    key(Qt::Key_Enter, [this] { m_panel->accept(); });
    key(Qt::CTRL | Qt::Key_Return, [this] { m_panel->accept(); });
    key(Qt::Key_A, [this] {
        if (m_panel->isEnabled())
            m_panel->askNumber();
    });
    key(Qt::Key_X, [this] {
        if (m_panel->isEnabled())
            m_panel->askReason();
    });
    key(Qt::Key_Escape, [this] {
        m_panel->retreat();
        m_ui->list->setFocus(Qt::OtherFocusReason);
    });
}

void IntakeScreen::addImport()
{
    m_importFiles->setIcon(icon(Symbol::Import));
    m_importFiles->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    m_importFolder->setIcon(icon(Symbol::Folder));
    m_ui->importButton->setDefaultAction(m_importFiles);
    m_ui->importButton->addAction(m_importFolder);
    connect(m_importFiles, &QAction::triggered, this, &IntakeScreen::askFiles);
    connect(m_importFolder, &QAction::triggered, this, &IntakeScreen::askFolder);
    connect(m_ui->empty, &EmptyState::actionChosen, this, &IntakeScreen::askFiles);
    connect(m_ui->cancelImport, &QPushButton::clicked, m_import, &ImportRun::cancel);
    connect(m_import, &ImportRun::progressed, this, [this](qsizetype done, qsizetype all) {
        m_ui->progressRow->setVisible(m_import->isRunning());
        m_ui->progress->setMaximum(int(all));
        m_ui->progress->setValue(int(done));
    });
    connect(m_import, &ImportRun::imported, this, [this](const BannerMessage &summary, DocumentId first) {
        m_ui->progressRow->hide();
        m_ui->summary->say(summary);
        const int row = m_model->rowOf(first);
        if (row >= 0)
            m_ui->list->setCurrentIndex(m_model->index(row));
    });
}

void IntakeScreen::rename()
{
    m_importFiles->setText(tr("&Import…"));
    m_importFiles->setToolTip(tr("Takes e-mail files into the tray (Ctrl+I)"));
    m_importFolder->setText(tr("Import &folder…"));
    m_ui->empty->say(Symbol::Intake, tr("The tray is empty"),
                     tr("Drop e-mail files or folders here, or import them. Each becomes a document to register."),
                     tr("Import…"));
}

void IntakeScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const int limit = std::clamp(m_model->rowCount(), pageSize, mostKept);
    const auto page = m_desk.read([&](Office &office) { return trayPage(office.store, limit); });
    const auto officers = m_desk.read([](Office &office) { return office.store.officers.all(); });
    if (!page || !officers)
        return;
    m_panel->showOfficers(*officers, m_desk.officer().id);
    showRole();
    m_next = page->next;
    const DocumentId before = m_shown;
    const int row = m_row;
    {
        const QSignalBlocker quiet(m_ui->list->selectionModel());
        m_model->show(page->rows, m_next.has_value());
    }
    const bool isEmpty = m_model->rowCount() == 0;
    m_ui->pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_ui->empty) : m_ui->splitter);
    int now = m_model->rowOf(before);
    if (now < 0)
        now = std::min(row, m_model->rowCount() - 1);
    if (now >= 0)
        m_ui->list->setCurrentIndex(m_model->index(now));
    follow();
}

void IntakeScreen::readMore()
{
    if (!m_next)
        return;
    const auto page = m_desk.read([&](Office &office) { return trayPage(office.store, pageSize, m_next); });
    m_next = page ? page->next : std::nullopt;
    m_model->append(page ? page->rows : std::vector<atbilde::TrayRow>(), m_next.has_value());
}

// What was typed stays as long as the same document is shown.
void IntakeScreen::follow()
{
    const QModelIndex current = m_ui->list->currentIndex();
    const DocumentId id = m_model->idAt(current.isValid() ? current.row() : -1);
    m_panel->setEnabled(id.isValid());
    if (current.isValid())
        m_row = current.row();
    if (id == m_shown)
        return;
    m_shown = id;
    m_reading->stop();
    if (id.isValid())
        showDocument(id);
}

void IntakeScreen::showDocument(DocumentId id)
{
    const auto document = m_desk.read([&](Office &office) { return office.store.documents.find(id); });
    const auto content = m_desk.read([&](Office &office) { return office.store.documents.content(id); });
    if (!document || !*document || !content)
        return;
    showDocument(**document, *content);
    if ((*document)->isUnread && mayWorkTray(m_desk.officer(), u"import"_s))
        m_reading->start();
}

void IntakeScreen::showDocument(const atbilde::Document &document, const QByteArray &content)
{
    const auto proposal = atbilde::proposalFromJson(QJsonDocument::fromJson(document.proposal).object());
    const auto message = atbilde::readMessage(content, document.fileName);
    if (message)
        m_preview->show(document, *message, proposal);
    else
        m_preview->showUnreadable(document, sentenceFor(message.error()));
    const atbilde::Registration registration = proposedRegistration(document);
    m_panel->show(registration, proposal, m_desk.today());
    const bool fromMachine = proposal && proposal->automatic;
    if (const auto clue = atbilde::authorityLetterClue(document.senderAddress, document.subject, document.text); clue && !fromMachine)
        m_panel->proposeAuthority(*clue);
    showLikely(registration.subject);
    showRole();
}

void IntakeScreen::showLikely(const atbilde::Subject &subject)
{
    const auto likely = m_desk.read([&](Office &office) { return likelySubjects(office.store, subject); });
    m_panel->showLikely(likely.value_or(std::vector<atbilde::LikelySubject>()));
}

void IntakeScreen::showEarlier(atbilde::SubjectId id)
{
    if (!id.isValid())
        return;
    const auto earlier = m_desk.read([&](Office &office) { return office.store.requests.ofSubject(id); });
    m_panel->showEarlier(earlier.value_or(std::vector<atbilde::Request>()));
}

void IntakeScreen::showRole()
{
    const auto may = mayWorkTray(m_desk.officer(), u"register"_s);
    const QString why = may ? QString() : sentenceFor(may.error());
    m_panel->forbid(why);
    m_importFiles->setEnabled(why.isEmpty());
    m_importFolder->setEnabled(why.isEmpty());
    m_importFiles->setToolTip(why.isEmpty() ? tr("Takes e-mail files into the tray (Ctrl+I)") : why.toHtmlEscaped());
}

void IntakeScreen::registerDocument()
{
    if (const QString complaint = m_panel->complaint(); !complaint.isEmpty()) {
        Q_EMIT announced({Tone::Warning, complaint});
        return;
    }
    const DocumentId document = m_shown;
    const auto request = m_desk.perform([&](Office &office, const Occasion &occasion) {
        return m_panel->isAuthorityLetter()
                   ? registerAuthorityLetter(office, occasion, document, m_panel->authorityLetter())
                   : atbilde::registerDocument(office, occasion, document, m_panel->registration());
    });
    if (request)
        tellRegistered(*request);
}

void IntakeScreen::tellRegistered(const atbilde::Request &request)
{
    m_ui->list->setFocus(Qt::OtherFocusReason);
    BannerMessage done;
    done.tone = Tone::Good;
    done.text = tr("Registered as %1. Deadline: %2").arg(request.number, shownDate(request.deadline));
    done.offer = tr("Open %1").arg(request.number);
    done.accept = [this, id = request.id] { Q_EMIT requestChosen(id); };
    done.passes = true;
    Q_EMIT announced(done);
}

void IntakeScreen::attach(const QString &requestNumber)
{
    const DocumentId document = m_shown;
    const auto request = m_desk.perform([&](Office &office, const Occasion &occasion) {
        return attachDocument(office, occasion, document, requestNumber);
    });
    if (!request)
        return;
    m_ui->list->setFocus(Qt::OtherFocusReason);
    Q_EMIT undoOffered(tr("Attached to %1.").arg(request->number), [this, document] { returnToTray(document); });
}

void IntakeScreen::dismiss(const QString &reason)
{
    const DocumentId document = m_shown;
    const auto done = m_desk.perform([&](Office &office, const Occasion &occasion) {
        return dismissDocument(office, occasion, document, reason);
    });
    if (!done)
        return;
    m_ui->list->setFocus(Qt::OtherFocusReason);
    Q_EMIT undoOffered(tr("Set aside: not a request."), [this, document] { returnToTray(document); });
}

void IntakeScreen::returnToTray(DocumentId document)
{
    const auto done = m_desk.perform([&](Office &office, const Occasion &occasion) {
        return atbilde::returnToTray(office, occasion, document);
    });
    const int row = done ? m_model->rowOf(document) : -1;
    if (row >= 0)
        m_ui->list->setCurrentIndex(m_model->index(row));
}

void IntakeScreen::markRead()
{
    if (!m_shown.isValid() || !isVisible())
        return;
    (void)m_desk.perform(
        [&](Office &office, const Occasion &occasion) { return atbilde::markRead(office, occasion, m_shown); });
}

void IntakeScreen::importPaths(const QStringList &paths)
{
    m_import->take(paths);
}

void IntakeScreen::askFiles()
{
    importPaths(m_desk.dialogue().openFiles(
        tr("Import e-mail files"),
        {{tr("E-mail messages"), {u"*.eml"_s}}, {tr("All files"), {u"*"_s}}}));
}

void IntakeScreen::askFolder()
{
    const QString folder = m_desk.dialogue().chooseFolder(tr("Import all files of a folder"));
    if (!folder.isEmpty())
        importPaths({folder});
}

void IntakeScreen::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_importFiles->isEnabled() && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void IntakeScreen::dropEvent(QDropEvent *event)
{
    // The files stay where they are, whatever the other program proposes.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    importPaths(localFiles(event->mimeData()));
}

void IntakeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
        showRole();
        m_model->retranslate();
        if (m_shown.isValid() && m_desk.hasOffice()) {
            const auto document = m_desk.read([&](Office &office) { return office.store.documents.find(m_shown); });
            const auto content = m_desk.read([&](Office &office) { return office.store.documents.content(m_shown); });
            const auto message = document && *document && content
                                     ? std::optional(atbilde::readMessage(*content, (*document)->fileName))
                                     : std::nullopt;
            if (message && *message)
                m_preview->show(**document, **message,
                                atbilde::proposalFromJson(QJsonDocument::fromJson((*document)->proposal).object()));
        }
    }
    QWidget::changeEvent(event);
}

void IntakeScreen::hideEvent(QHideEvent *event)
{
    m_preferences.setLayout(u"intake/splitter"_s, m_ui->splitter->saveState());
    QWidget::hideEvent(event);
}
