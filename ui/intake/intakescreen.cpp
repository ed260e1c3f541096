// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakescreen.h"

#include "core/casework/authority.h"
#include "core/casework/register.h"
#include "core/casework/tray.h"
#include "core/intake/authorityletter.h"
#include "core/intake/incoming.h"
#include "core/store/lists/earlierrequests.h"
#include "core/store/lists/likelyrequests.h"
#include "core/store/lists/likelysubjects.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/intake/importrun.h"
#include "ui/intake/mailfetch.h"
#include "ui/intake/documentpreview.h"
#include "ui/intake/documentwork.h"
#include "ui/intake/proposalpanel.h"
#include "ui/intake/scanfolder.h"
#include "ui/intake/traydelegate.h"
#include "ui/intake/traymodel.h"
#include "ui/look/lettering.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/intakewords.h"
#include "ui/wording/refusals.h"
#include "ui_intakescreen.h"

#include <QAction>
#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QImage>
#include <QJsonDocument>
#include <QMimeData>
#include <QShortcut>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <array>

using atbilde::DocumentId;
using atbilde::Occasion;
using atbilde::Office;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pageSize = 200;
constexpr int mostKept = 2000;
constexpr int readAfter = 400; ///< ms
constexpr int narrowestPreview = 260;

/// The shelves in the order of their tabs.
constexpr std::array shelves{atbilde::DocumentState::InTray, atbilde::DocumentState::Quarantined,
                             atbilde::DocumentState::Dismissed};

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

IntakeScreen::IntakeScreen(Desk &desk, Preferences &preferences, const atbilde::Reader &reader)
    : m_ui(std::make_unique<Ui::IntakeScreen>()),
      m_desk(desk),
      m_preferences(preferences),
      m_model(new TrayModel(this)),
      m_preview(new DocumentPreview(reader, this)),
      m_import(new ImportRun(desk, reader, this)),
      m_scans(new ScanFolder(ScanFolder::usualSettle, this)),
      m_work(new DocumentWork(desk, reader, this)),
      m_writeNote(new QAction(this)),
      m_importFiles(new QAction(this)),
      m_importFolder(new QAction(this)),
      m_looking(new QTimer(this))
{
    m_ui->setupUi(this);
    m_panel = m_ui->panel;
    arrange();
    addKeys();
    addImport();
    addShelves();
    addNotes();
    addScans();
    rename();
    m_looking->setSingleShot(true);
    m_looking->setInterval(readAfter);
    connect(m_looking, &QTimer::timeout, this, &IntakeScreen::markRead);
    addWork();
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
    m_ui->fetchButton->hide();
    m_ui->mailState->setFont(lettered(font(), Lettering::Small));
    m_ui->mailState->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_ui->list);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setMinimumWidth(narrowestPreview);
    m_ui->splitter->insertWidget(1, m_preview);
    m_ui->splitter->setStretchFactor(0, 3);
    m_ui->splitter->setStretchFactor(1, 5);
    m_ui->splitter->setStretchFactor(2, 4);
    m_ui->splitter->setSizes({300, 500, 400});
    m_ui->splitter->restoreState(m_preferences.layout(u"intake/splitter"_s));
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IntakeScreen::follow);
}

void IntakeScreen::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        // Not in the note form, which has its own.
        auto *shortcut =
            new QShortcut(keys, m_ui->splitter, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    const auto onPanel = [this](void (ProposalPanel::*act)()) {
        return [this, act] {
            if (m_panel->isEnabled() && m_ui->side->currentWidget() == m_panel)
                (m_panel->*act)();
        };
    };
    for (const QKeySequence &enter :
         {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)})
        key(enter, [this, accept = onPanel(&ProposalPanel::accept)] {
            if (!m_preview->openChosen())
                accept();
        });
    key(Qt::Key_A, onPanel(&ProposalPanel::askNumber));
    key(Qt::Key_X, onPanel(&ProposalPanel::askReason));
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
    connect(m_ui->cancelImport, &QPushButton::clicked, this, &IntakeScreen::stopReading);
    connect(m_import, &ImportRun::progressed, this, &IntakeScreen::showProgress);
    connect(m_import, &ImportRun::imported, this, [this](const BannerMessage &summary, DocumentId first) {
        m_ui->progressRow->hide();
        m_ui->summary->say(summary);
        // What comes in by itself must not take the clerk away from what is being typed.
        if (!m_isScanImport)
            choose(first);
    });
}

void IntakeScreen::addShelves()
{
    for (const atbilde::DocumentState shelf : shelves)
        m_ui->shelves->setTabData(m_ui->shelves->addTab(QString()), int(shelf));
    m_ui->shelves->setDrawBase(false);
    m_ui->shelves->setExpanding(false);
    connect(m_ui->shelves, &QTabBar::currentChanged, this, &IntakeScreen::followShelf);
    connect(m_ui->shelfPanel, &ShelfPanel::readingAgainWanted, this, [this] { m_work->readAgain(m_shown); });
    connect(m_ui->shelfPanel, &ShelfPanel::returnWanted, this, [this] { returnToTray(m_shown); });
    connect(m_ui->shelfPanel, &ShelfPanel::savingWanted, this, [this] { m_work->save(m_shown); });
}

void IntakeScreen::addWork()
{
    connect(m_preview, &DocumentPreview::partingWanted, this,
            [this](const std::vector<QList<atbilde::PageChoice>> &parts) { m_work->part(m_shown, parts); });
    connect(m_preview, &DocumentPreview::savingWanted, this,
            [this](const atbilde::Attachment &file, const QByteArray &bytes) { m_work->save(file, bytes); });
    connect(m_work, &DocumentWork::parted, this, &IntakeScreen::choose);
    connect(m_work, &DocumentWork::announced, this, &IntakeScreen::announced);
    connect(m_work, &DocumentWork::undoOffered, this, &IntakeScreen::undoOffered);
}

void IntakeScreen::choose(DocumentId document)
{
    const int row = m_model->rowOf(document);
    if (row >= 0)
        m_ui->list->setCurrentIndex(m_model->index(row));
}

void IntakeScreen::addNotes()
{
    m_writeNote->setIcon(icon(Symbol::Edit));
    m_writeNote->setShortcut(QKeySequence::New);
    m_ui->noteButton->setDefaultAction(m_writeNote);
    connect(m_writeNote, &QAction::triggered, this, [this] { beginNote({}); });
    connect(m_ui->noteForm, &NoteForm::noteWanted, this, &IntakeScreen::keepNote);
    connect(m_ui->noteForm, &NoteForm::cancelled, this, &IntakeScreen::leaveNote);
    auto *paste =
        new QShortcut(QKeySequence::Paste, m_ui->splitter, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &IntakeScreen::paste);
    auto *pasteWhereEmpty =
        new QShortcut(QKeySequence::Paste, m_ui->empty, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(pasteWhereEmpty, &QShortcut::activated, this, &IntakeScreen::paste);
}

void IntakeScreen::followMail(MailFetch &mail)
{
    m_mail = &mail;
    m_ui->fetchButton->setDefaultAction(mail.action());
    m_ui->fetchButton->show();
    connect(&mail, &MailFetch::progressed, this, &IntakeScreen::showProgress);
    connect(&mail, &MailFetch::stateChanged, this, &IntakeScreen::showMail);
    showMail();
}

void IntakeScreen::showProgress(qsizetype done, qsizetype all)
{
    const bool mail = m_mail && m_mail->state() == MailFetch::State::Reading;
    m_ui->progressRow->setVisible(m_import->isRunning() || mail);
    m_ui->progress->setMaximum(int(all));
    m_ui->progress->setValue(int(done));
}

void IntakeScreen::showMail()
{
    m_ui->mailState->setText(m_mail->sentence());
    m_ui->mailState->setForegroundRole(
        m_mail->state() == MailFetch::State::Trouble ? QPalette::Text : QPalette::PlaceholderText);
    if (m_mail->state() != MailFetch::State::Reading && !m_import->isRunning())
        m_ui->progressRow->hide();
}

void IntakeScreen::stopReading()
{
    m_import->cancel();
    if (m_mail)
        m_mail->cancel();
}

void IntakeScreen::addScans()
{
    connect(m_scans, &ScanFolder::arrived, this, &IntakeScreen::takeScans);
    connect(m_import, &ImportRun::kept, this, [this](const QStringList &paths) {
        if (const QStringList left = m_scans->putAway(paths); !left.isEmpty())
            Q_EMIT announced({Tone::Warning,
                              tr("The scans are in the tray, but could not be moved within their folder: %1")
                                  .arg(m_scans->folder())});
    });
}

void IntakeScreen::watchScans(const QString &folder)
{
    m_scans->watch(folder);
}

/// While nobody may import here, or another import runs, the scans wait where they are.
void IntakeScreen::takeScans(const QStringList &files)
{
    if (!m_desk.hasOffice() || m_import->isRunning() || !mayWorkTray(m_desk.officer(), u"import"_s)) {
        m_scans->tellAgain(files);
        return;
    }
    m_isScanImport = true;
    m_import->take(files);
}

void IntakeScreen::rename()
{
    m_writeNote->setText(tr("New &note…"));
    m_writeNote->setToolTip(tr("Writes down what was asked at the counter or on the telephone (Ctrl+N)"));
    m_ui->shelves->setAccessibleName(tr("Which documents"));
    m_importFiles->setText(tr("&Import…"));
    m_importFiles->setToolTip(tr("Takes e-mails, scans and other files into the tray (Ctrl+I)"));
    m_importFolder->setText(tr("Import &folder…"));
    countShelves();
}

void IntakeScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const int limit = std::clamp(m_model->rowCount(), pageSize, mostKept);
    const auto page = m_desk.read([&](Office &office) { return trayPage(office.store, limit, {}, m_shelf); });
    const auto officers = m_desk.read([](Office &office) { return office.store.officers.all(); });
    if (!page || !officers)
        return;
    m_panel->showOfficers(*officers, m_desk.officer().id);
    showRole();
    countShelves();
    m_next = page->next;
    const DocumentId before = m_shown;
    const int row = m_row;
    {
        const QSignalBlocker quiet(m_ui->list->selectionModel());
        m_model->show(page->rows, m_next.has_value());
    }
    const bool isEmpty = m_model->rowCount() == 0;
    if (m_ui->pages->currentWidget() != m_ui->noteForm)
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
    const auto page =
        m_desk.read([&](Office &office) { return trayPage(office.store, pageSize, m_next, m_shelf); });
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
    m_looking->stop();
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
        m_looking->start();
}

void IntakeScreen::showDocument(const atbilde::Document &document, const QByteArray &content)
{
    const auto proposal = atbilde::proposalFromJson(QJsonDocument::fromJson(document.proposal).object());
    const auto message =
        atbilde::recalled(content, document.fileName, document.seen, document.text, document.pages);
    showSide(document);
    if (!document.quarantine.isEmpty()) {
        m_preview->showUnreadable(document, {});
        return;
    }
    if (message)
        m_preview->show(document, *message, proposal, content);
    else
        m_preview->showUnreadable(document, sentenceFor(message.error()));
    if (document.state != atbilde::DocumentState::InTray)
        return;
    const atbilde::Registration registration = proposedRegistration(document);
    m_panel->show(registration, proposal, m_desk.today());
    const bool fromMachine = proposal && proposal->automatic;
    if (const auto clue =
            atbilde::authorityLetterClue(document.senderAddress, document.subject, document.text);
        clue && !fromMachine)
        m_panel->proposeAuthority(*clue);
    showLikely(registration.subject);
    showPossible(message, proposal);
    showRole();
}

/// What is to be registered has its proposal beside it, what is not its reason.
void IntakeScreen::showSide(const atbilde::Document &document)
{
    const bool toRegister = document.state == atbilde::DocumentState::InTray;
    m_ui->side->setCurrentWidget(toRegister ? static_cast<QWidget *>(m_panel) : m_ui->shelfPanel);
    if (!toRegister)
        m_ui->shelfPanel->show(document);
}

void IntakeScreen::followShelf()
{
    m_shelf = atbilde::DocumentState(m_ui->shelves->tabData(m_ui->shelves->currentIndex()).toInt());
    m_row = 0;
    refresh();
    m_ui->list->setFocus(Qt::OtherFocusReason);
}

void IntakeScreen::countShelves()
{
    const auto counts = m_desk.hasOffice()
                            ? m_desk.read([](Office &office) { return trayCounts(office.store); })
                            : std::nullopt;
    const atbilde::TrayCounts known = counts.value_or(atbilde::TrayCounts());
    const QStringList names{tr("To register: %1").arg(known.all),
                            tr("In quarantine: %1").arg(known.quarantined),
                            tr("Set aside: %1").arg(known.dismissed)};
    for (int tab = 0; tab < m_ui->shelves->count(); ++tab)
        m_ui->shelves->setTabText(tab, names[tab]);
    switch (m_shelf) {
    case atbilde::DocumentState::Quarantined:
        m_ui->empty->say(Symbol::Done, tr("Nothing is in quarantine"),
                         tr("Files that cannot be read are kept here as they came."));
        return;
    case atbilde::DocumentState::Dismissed:
        m_ui->empty->say(
            Symbol::Archive, tr("Nothing was set aside"),
            tr("Documents that are no data-protection requests are kept here with their reason."));
        return;
    case atbilde::DocumentState::InTray:
    case atbilde::DocumentState::InRequest:
        m_ui->empty->say(Symbol::Intake, tr("The tray is empty"),
                         tr("Drop e-mails, scans or folders here, paste them, or import them. Each becomes a "
                            "document to register."),
                         tr("Import…"));
        return;
    }
}

void IntakeScreen::paste()
{
    if (!m_importFiles->isEnabled())
        return;
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    if (const QStringList files = localFiles(clip); !files.isEmpty()) {
        importPaths(files);
    } else if (clip->hasImage()) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(clip->imageData()).save(&buffer, "png"))
            m_import->take(png, u"scan-%1.png"_s.arg(m_desk.now().toString(u"yyyyMMdd-HHmmss"_s)));
    } else if (clip->hasText() && !clip->text().trimmed().isEmpty()) {
        beginNote(clip->text());
    }
}

void IntakeScreen::beginNote(const QString &text)
{
    if (!m_desk.hasOffice())
        return;
    m_ui->pages->setCurrentWidget(m_ui->noteForm);
    m_ui->noteForm->begin(m_desk.today(), text);
}

void IntakeScreen::keepNote(const atbilde::Note &note)
{
    const auto id = m_desk.perform(
        [&](Office &office, const Occasion &occasion) { return writeNote(office, occasion, note); });
    if (!id)
        return;
    m_ui->noteForm->clear();
    m_ui->shelves->setCurrentIndex(0);
    leaveNote();
    choose(*id);
}

void IntakeScreen::leaveNote()
{
    m_ui->pages->setCurrentWidget(m_ui->empty);
    refresh();
    m_ui->list->setFocus(Qt::OtherFocusReason);
}

void IntakeScreen::showPossible(const atbilde::Result<atbilde::Message> &message,
                                const std::optional<atbilde::Proposal> &proposal)
{
    if (!message || !proposal) {
        m_panel->showPossible({});
        return;
    }
    const auto possible = m_desk.read([&](Office &office) {
        std::vector<PossibleRequest> found;
        for (const atbilde::LikelyRequest &likely : likelyRequests(office.store, *message, *proposal)) {
            const auto person = office.store.subjects.find(likely.request.subject);
            found.push_back({likely, person ? fullName(*person) : QString()});
        }
        return found;
    });
    m_panel->showPossible(possible.value_or(std::vector<PossibleRequest>()));
}

void IntakeScreen::showLikely(const atbilde::Subject &subject)
{
    const auto likely = m_desk.read([&](Office &office) { return likelySubjects(office.store, subject); });
    const auto earlier = m_desk.read([&](Office &office) {
        return earlierRequests(office.store, subject, m_panel->registration().rights);
    });
    m_panel->showLikely(likely.value_or(std::vector<atbilde::LikelySubject>()),
                        earlier.value_or(std::vector<atbilde::EarlierRequest>()));
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
    m_writeNote->setEnabled(why.isEmpty());
    m_ui->shelfPanel->forbid(why);
    m_importFiles->setToolTip(why.isEmpty()
                                  ? tr("Takes e-mails, scans and other files into the tray (Ctrl+I)")
                                  : why.toHtmlEscaped());
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
    Q_EMIT undoOffered(tr("Attached to %1.").arg(request->number),
                       [this, document] { returnToTray(document); });
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
    if (done)
        choose(document);
}

void IntakeScreen::markRead()
{
    if (!m_shown.isValid() || !isVisible())
        return;
    (void)m_desk.perform([&](Office &office, const Occasion &occasion) {
        return atbilde::markRead(office, occasion, m_shown);
    });
}

void IntakeScreen::importPaths(const QStringList &paths)
{
    m_isScanImport = false;
    m_import->take(paths);
}

void IntakeScreen::askFiles()
{
    importPaths(m_desk.dialogue().openFiles(
        tr("Import files"),
        {{tr("E-mails, scans, signed containers, texts"),
          {u"*.eml"_s, u"*.msg"_s, u"*.mbox"_s, u"winmail.dat"_s, u"*.pdf"_s, u"*.tif"_s, u"*.tiff"_s,
           u"*.png"_s, u"*.jpg"_s, u"*.jpeg"_s, u"*.edoc"_s, u"*.asice"_s, u"*.txt"_s}},
         {tr("All files"), {u"*"_s}}}));
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

/// The same document in another language; what was typed beside it stays.
void IntakeScreen::retellDocument()
{
    const auto found = m_desk.read([&](Office &office) { return office.store.documents.find(m_shown); });
    const auto content = m_desk.read([&](Office &office) { return office.store.documents.content(m_shown); });
    if (!found || !*found || !content)
        return;
    const atbilde::Document &document = **found;
    const auto message =
        atbilde::recalled(*content, document.fileName, document.seen, document.text, document.pages);
    if (message && document.quarantine.isEmpty()) {
        m_preview->show(document, *message,
                        atbilde::proposalFromJson(QJsonDocument::fromJson(document.proposal).object()),
                        *content);
    }
}

void IntakeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
        showRole();
        m_model->retranslate();
        if (m_shown.isValid() && m_desk.hasOffice())
            retellDocument();
    }
    QWidget::changeEvent(event);
}

void IntakeScreen::hideEvent(QHideEvent *event)
{
    m_preferences.setLayout(u"intake/splitter"_s, m_ui->splitter->saveState());
    QWidget::hideEvent(event);
}
