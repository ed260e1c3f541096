// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell.h"

#include "app/upkeep.h"
#include "app/window.h"
#include "core/casework/overdue.h"
#include "core/casework/sampleoffice.h"
#include "core/store/lists/letterlist.h"
#include "core/store/lists/queue.h"
#include "core/store/lists/tray.h"
#include "ui/deadlines/deadlinesscreen.h"
#include "ui/intake/intakescreen.h"
#include "ui/intake/mailfetch.h"
#include "ui/letter/letterscreen.h"
#include "ui/letter/mailsending.h"
#include "ui/letter/outboxscreen.h"
#include "ui/page/letterpage.h"
#include "ui/person/personscreen.h"
#include "ui/queue/queuescreen.h"
#include "ui/registers/registersscreen.h"
#include "ui/reports/reportsscreen.h"
#include "ui/request/requestscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/signin/signinscreen.h"
#include "ui/welcome/welcomescreen.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>

#include <utility>

using atbilde::Language;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Officer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int watchEvery = 2000; ///< ms

/// A folder nobody else may look into; one that exists stays as it is.
void makePrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.exists())
        return;
    const QString parent = folder.absolutePath();
    QDir().mkpath(parent);
    QDir(parent).mkdir(folder.fileName(),
                       QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

std::unique_ptr<Office> officeFrom(const NewOffice &wanted, const QDateTime &now)
{
    makePrivateFolder(QFileInfo(wanted.place).absolutePath());
    auto office = atbilde::createOffice(wanted.place, wanted.organisation, wanted.officers.front(), now);
    const Officer first = office->store.officers.findByCode(wanted.officers.front().code).value();
    for (std::size_t i = 1; i < wanted.officers.size(); ++i) {
        // The welcome page lets nothing through that could be refused here.
        [[maybe_unused]] const auto added = addOfficer(*office, Occasion{first, now}, wanted.officers[i]);
        Q_ASSERT(added);
    }
    return office;
}

} // namespace

Shell::Shell(const QString &place, const QString &settingsFile, std::optional<Language> language,
             Desk::Now now)
    : m_place(place),
      m_preferences(settingsFile),
      m_theme(m_preferences.appearance()),
      m_language(language.value_or(m_preferences.language(OfficerLanguage::ofSystem()))),
      m_reader({.trustedFolder = trustedFolder()}),
      m_desk(std::move(now), m_dialogue),
      m_window(m_theme, m_language, m_preferences, m_dialogue)
{
    build();
    addActions();
    connectScreens();
    rename();
    m_window.installEventFilter(this);
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &Shell::watch);
}

Shell::~Shell() = default;

void Shell::build()
{
    m_welcome = new WelcomeScreen(m_dialogue);
    m_signin = new SigninScreen(m_desk, m_preferences);
    m_window.addPage(
        u"welcome"_s, {}, [] { return tr("Welcome"); }, m_welcome);
    m_window.addPage(
        u"signin"_s, {}, [] { return tr("Sign in"); }, m_signin);
    m_intake = new IntakeScreen(m_desk, m_preferences, m_reader);
    m_mailFetch = new MailFetch(m_desk, m_mailSecrets, m_reader, &m_window);
    m_intake->followMail(*m_mailFetch);
    m_queue = new QueueScreen(m_desk, m_preferences);
    addScreen(u"intake"_s, Symbol::Intake, QT_TR_NOOP("Intake"), m_intake, [this] { m_intake->refresh(); });
    addScreen(u"requests"_s, Symbol::Requests, QT_TR_NOOP("Requests"), m_queue,
              [this] { m_queue->refresh(); });
    m_deadlines = new DeadlinesScreen(m_desk, m_preferences);
    addScreen(u"deadlines"_s, Symbol::Deadlines, QT_TR_NOOP("Deadlines"), m_deadlines,
              [this] { m_deadlines->refresh(); });
    m_people = new PersonScreen(m_desk, m_preferences);
    addScreen(u"people"_s, Symbol::People, QT_TR_NOOP("People"), m_people, [this] { m_people->refresh(); });
    m_letters = new LetterScreen(m_desk, m_preferences);
    addScreen(u"letters"_s, Symbol::Letters, QT_TR_NOOP("Letters"), m_letters,
              [this] { m_letters->refresh(); });
    m_mailSending = new MailSending(m_desk, m_mailSecrets, &m_window);
    m_outbox = new OutboxScreen(m_desk, m_preferences, *m_mailSending);
    m_window.addPage(
        u"outbox"_s, u"letters"_s, [] { return tr("Outbox"); }, m_outbox);
    m_refresh.emplace(u"outbox"_s, [this] { m_outbox->refresh(); });
    m_window.askBeforeClosing([this] { return m_mailSending->mayEnd(); });
    m_registers = new RegistersScreen(m_desk, m_preferences);
    addScreen(u"registers"_s, Symbol::Registers, QT_TR_NOOP("Registers"), m_registers,
              [this] { m_registers->refresh(); });
    m_reports = new ReportsScreen(m_desk, m_preferences);
    addScreen(u"reports"_s, Symbol::Reports, QT_TR_NOOP("Reports"), m_reports, [this] { m_reports->refresh(); });
    m_settings = new SettingsScreen(m_desk, m_preferences, m_mailSecrets);
    addScreen(
        u"settings"_s, Symbol::Settings, QT_TR_NOOP("Settings"), m_settings,
        [this] { m_settings->refresh(); }, Navigation::Place::Bottom);
    m_upkeep = new Upkeep(m_desk, m_window, headFolder(), &m_window);
    m_request = new RequestScreen(m_desk, m_preferences);
    m_window.addPage(
        u"request"_s, u"requests"_s, [] { return tr("Request"); }, m_request);
    m_refresh.emplace(u"request"_s, [this] { m_request->refresh(); });
}

void Shell::addScreen(const QString &key, Symbol symbol, const char *name, QWidget *screen,
                      const std::function<void()> &refresh, Navigation::Place place)
{
    m_window.addScreen(
        key, symbol, [name] { return tr(name); }, screen, place);
    m_refresh.emplace(key, refresh);
}

void Shell::addActions()
{
    m_changeOfficer = new QAction(this);
    m_changeOfficer->setIcon(icon(Symbol::Person));
    m_changeOfficer->setEnabled(false);
    connect(m_changeOfficer, &QAction::triggered, this, &Shell::askOfficer);
    m_window.addToMenu(MainWindow::Menu::File, m_intake->noteAction());
    m_window.addToMenu(MainWindow::Menu::File, m_intake->importFilesAction());
    m_window.addToMenu(MainWindow::Menu::File, m_intake->importFolderAction());
    m_window.addToMenu(MainWindow::Menu::File, m_mailFetch->action());
    m_window.addToMenu(MainWindow::Menu::File, m_mailSending->action());
    m_window.addToMenu(MainWindow::Menu::File, m_changeOfficer);
    m_window.addToOfficerMenu(m_changeOfficer);
    for (QAction *import :
         {m_intake->noteAction(), m_intake->importFilesAction(), m_intake->importFolderAction()})
        connect(import, &QAction::triggered, this, [this] { m_window.showScreen(u"intake"_s); });
}

void Shell::connectScreens()
{
    connect(m_settings, &SettingsScreen::scanFolderChosen, this, &Shell::watchScans);
    connect(m_settings, &SettingsScreen::safetyChanged, m_upkeep, &Upkeep::look);
    connect(m_settings, &SettingsScreen::restoreWanted, m_upkeep, &Upkeep::restore);
    connect(m_upkeep, &Upkeep::restored, this, &Shell::askOfficer);
    connect(m_upkeep, &Upkeep::safetyWanted, this, [this] {
        m_settings->showSafety();
        m_window.showScreen(u"settings"_s);
    });
    connect(qApp, &QCoreApplication::aboutToQuit, m_upkeep, &Upkeep::end);
    connect(m_welcome, &WelcomeScreen::officeWanted, this, &Shell::createOffice);
    connect(m_welcome, &WelcomeScreen::sampleWanted, this, &Shell::openSample);
    connect(m_welcome, &WelcomeScreen::openingWanted, this, &Shell::openOffice);
    connect(m_welcome, &WelcomeScreen::languageChosen, this, &Shell::speak);
    connect(m_signin, &SigninScreen::officerChosen, this, &Shell::signIn);

    connect(&m_desk, &Desk::changed, this, &Shell::refresh);
    connect(&m_desk, &Desk::refused, this, [this](const QString &why) {
        m_window.say({Tone::Warning, why});
    });
    connect(m_intake, &IntakeScreen::announced, &m_window, &MainWindow::say);
    connect(m_mailFetch, &MailFetch::fetched, &m_window, &MainWindow::say);
    connect(&m_desk, &Desk::officerChanged, m_mailFetch, &MailFetch::start);
    connect(&m_desk, &Desk::officerChanged, m_mailSending, &MailSending::start);
    connect(m_mailSending, &MailSending::announced, &m_window, &MainWindow::say);
    connect(m_mailSending, &MailSending::stateChanged, this, &Shell::count);
    connect(m_letters, &LetterScreen::mailQueued, m_mailSending, &MailSending::sendDue);
    connect(m_letters, &LetterScreen::outboxWanted, this, [this] { m_window.showScreen(u"outbox"_s); });
    connect(m_outbox, &OutboxScreen::left, this, [this] { m_window.showScreen(u"letters"_s); });
    connect(m_outbox, &OutboxScreen::requestChosen, this, &Shell::openRequest);
    connect(m_intake, &IntakeScreen::undoOffered, &m_window, &MainWindow::offerUndo);
    connect(m_intake, &IntakeScreen::requestChosen, this, &Shell::openRequest);
    connect(m_queue, &QueueScreen::requestChosen, this, &Shell::openRequest);
    connect(m_deadlines, &DeadlinesScreen::requestChosen, this, &Shell::openRequest);
    connect(m_letters, &LetterScreen::requestChosen, this, &Shell::openRequest);
    connect(m_people, &PersonScreen::requestChosen, this, &Shell::openRequest);
    connect(m_registers, &RegistersScreen::requestChosen, this, &Shell::openRequest);
    connect(m_registers, &RegistersScreen::announced, &m_window, &MainWindow::say);
    connect(m_reports, &ReportsScreen::announced, &m_window, &MainWindow::say);
    connect(m_registers, &RegistersScreen::undoOffered, &m_window, &MainWindow::offerUndo);
    connect(m_request, &RequestScreen::personChosen, this, &Shell::openPerson);
    connect(m_request, &RequestScreen::letterWanted, this, &Shell::openLetter);
    connect(m_request, &RequestScreen::left, this, [this] { m_window.showScreen(u"requests"_s); });

    connect(&m_window, &MainWindow::screenShown, this, &Shell::refreshShown);
    connect(&m_window, &MainWindow::refreshAsked, this, &Shell::refresh);
    connect(&m_window, &MainWindow::textSearched, this, &Shell::search);
    connect(&m_window, &MainWindow::searchSubmitted, m_queue, &QueueScreen::focusList);
    connect(&m_window, &MainWindow::searchResultsWanted, m_queue, &QueueScreen::focusList);
}

void Shell::rename()
{
    m_changeOfficer->setText(tr("Change &officer…"));
    m_mailFetch->rename();
    m_mailSending->rename();
}

bool Shell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        count();
    }
    return QObject::eventFilter(watched, event);
}

void Shell::start()
{
    m_window.show();
    openOffice();
}

void Shell::openOffice()
{
    if (!QFileInfo::exists(m_place)) {
        m_welcome->showNew(m_place, m_language.current());
        m_window.showScreen(u"welcome"_s);
        return;
    }
    const auto failure = m_desk.take([this] { return std::make_unique<Office>(m_place); });
    if (failure) {
        m_welcome->showFailure(*failure);
        m_window.showScreen(u"welcome"_s);
        return;
    }
    askOfficer();
}

void Shell::createOffice(const NewOffice &wanted)
{
    const auto failure = m_desk.take([&] { return officeFrom(wanted, m_desk.now()); });
    if (failure) {
        m_welcome->complain(*failure);
        return;
    }
    if (wanted.place != m_place) {
        m_place = wanted.place;
        m_preferences.setOfficePlace(m_place);
    }
    askOfficer();
}

// Thrown away with its folder at the end of the program.
void Shell::openSample()
{
    m_sampleFolder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(u"atbilde-XXXXXX"_s));
    if (!m_sampleFolder->isValid()) {
        m_welcome->complain(
            tr("The sample office could not be made in %1: %2")
                .arg(QDir::toNativeSeparators(QDir::tempPath()), m_sampleFolder->errorString()));
        return;
    }
    std::optional<atbilde::Refusal> refusal;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const auto failure = m_desk.take([&]() -> std::unique_ptr<Office> {
        auto made = createSampleOffice(m_sampleFolder->filePath(u"sample.atbilde"_s), m_desk.now(), pdfOf);
        if (made)
            return std::move(made).value();
        refusal = made.error();
        return nullptr;
    });
    QApplication::restoreOverrideCursor();
    if (failure || refusal) {
        m_welcome->complain(failure ? *failure : sentenceFor(*refusal));
        return;
    }
    askOfficer();
}

void Shell::open(const QStringList &files)
{
    m_files = files;
}

void Shell::askOfficer()
{
    m_watch.stop();
    m_changeOfficer->setEnabled(false);
    m_window.showOfficer({});
    const auto organisation = m_desk.read([](Office &office) { return office.organisation(); });
    m_window.showOffice(organisation ? organisation->name : QString());
    m_signin->refresh();
    m_window.showScreen(u"signin"_s);
    m_signin->setFocus(Qt::OtherFocusReason);
}

void Shell::signIn(const Officer &officer)
{
    m_desk.signIn(officer);
    m_window.showOfficer(officer.name);
    m_changeOfficer->setEnabled(true);
    noteOverdue();
    watchScans();
    const QString last = m_window.lastScreen();
    m_window.showScreen(m_refresh.contains(last) && m_files.isEmpty() ? last : u"intake"_s);
    refresh();
    if (!m_sampleFolder)
        m_upkeep->begin();
    m_watch.start();
    if (m_intake->importFilesAction()->isEnabled())
        m_intake->importPaths(std::exchange(m_files, {}));
}

/// The sample office is thrown away: it must take nothing that is real.
void Shell::watchScans()
{
    m_intake->watchScans(m_sampleFolder ? QString() : m_preferences.scanFolder());
}

void Shell::speak(Language language)
{
    m_preferences.setLanguage(language);
    m_language.speak(language);
}

void Shell::search(const QString &words)
{
    if (!words.isEmpty())
        m_window.showScreen(u"requests"_s);
    m_queue->search(words);
}

void Shell::openRequest(atbilde::RequestId id)
{
    m_request->show(id);
    m_window.showScreen(u"request"_s);
    m_request->setFocus(Qt::OtherFocusReason);
}

void Shell::openPerson(atbilde::SubjectId id)
{
    m_people->show(id);
    m_window.showScreen(u"people"_s);
}

void Shell::openLetter(atbilde::RequestId id, const QString &textKey)
{
    m_letters->showDraft(id, textKey);
    m_window.showScreen(u"letters"_s);
}

void Shell::refresh()
{
    if (!m_desk.hasOffice() || !m_desk.officer().id.isValid())
        return;
    if (m_day.isValid() && m_day != m_desk.today())
        noteOverdue();
    m_day = m_desk.today();
    const auto organisation = m_desk.read([](Office &office) { return office.organisation(); });
    if (organisation)
        m_window.showOffice(organisation->name);
    refreshShown();
    count();
}

// A deadline that passed stands in the journal from the first day somebody looks, whoever it is: it is the
// office's own event and nobody's act.
void Shell::noteOverdue()
{
    m_day = m_desk.today();
    const auto readOnly = m_desk.read([](Office &office) { return office.store.database.isReadOnly(); });
    if (!readOnly || *readOnly)
        return;
    (void)m_desk.attempt(
        [](Office &office, const Occasion &occasion) { return recordOverdue(office, occasion); });
}

void Shell::refreshShown()
{
    const auto known = m_refresh.find(m_window.currentScreen());
    if (known != m_refresh.end() && m_desk.hasOffice() && m_desk.officer().id.isValid())
        known->second();
}

void Shell::count()
{
    if (!m_desk.hasOffice() || !m_desk.officer().id.isValid())
        return;
    const auto tray = m_desk.read([](Office &office) { return trayCounts(office.store); });
    const auto queue = m_desk.read(
        [this](Office &office) { return queueCounts(office.store, m_desk.today(), m_desk.officer().id); });
    const auto toPost = m_desk.read([](Office &office) { return lettersToPost(office.store); });
    if (!tray || !queue || !toPost)
        return;
    const atbilde::OutboxCounts &outbox = m_mailSending->counts();
    m_window.showCount(u"letters"_s,
                       {int(*toPost), outbox.unknown + outbox.refused > 0 ? Tone::Alarm : Tone::Notice,
                        tr("Letters to post: %1, in the outbox: %2, not known whether sent: %3, refused: %4")
                            .arg(*toPost).arg(outbox.waiting).arg(outbox.unknown).arg(outbox.refused)});
    m_window.showCount(u"intake"_s,
                       {int(tray->all), tray->unread > 0 ? Tone::Notice : Tone::Quiet,
                        tr("Unregistered documents: %1, unread: %2").arg(tray->all).arg(tray->unread)});
    m_window.showCount(u"deadlines"_s,
                       {int(queue->overdue + queue->dueThisWeek),
                        queue->overdue > 0 ? Tone::Alarm : Tone::Warning,
                        tr("Overdue: %1, due this week: %2").arg(queue->overdue).arg(queue->dueThisWeek)});
    m_window.showCount(u"requests"_s,
                       {int(queue->open), Tone::Quiet,
                        tr("Open requests: %1, overdue: %2").arg(queue->open).arg(queue->overdue)});
}

// Another program may have changed the file, and the day may have turned over; a computer that slept through
// midnight notices as well.
void Shell::watch()
{
    m_watch.stop();
    const auto mark = m_desk.read([](Office &office) { return office.store.database.changeMark(); });
    if (!mark)
        return; // told already; telling it every two seconds would not let the officer work
    if (*mark != m_mark || m_desk.today() != m_day) {
        m_mark = *mark;
        refresh();
    }
    if (!m_sampleFolder)
        m_upkeep->tick();
    m_watch.start();
}
