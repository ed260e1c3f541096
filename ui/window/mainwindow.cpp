// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/window/editing.h"
#include "ui/window/mnemonics.h"
#include "ui/window/preferences.h"
#include "ui/window/shortcutsheet.h"
#include "ui/wording/language.h"
#include "ui_mainwindow.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QScreen>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize smallest(1024, 700);
constexpr QSize first(1280, 820);
constexpr std::ptrdiff_t numberedScreens = 8;
constexpr int markSize = 32;

Symbol symbolOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return Symbol::Appearance;
    case Appearance::Light:
        return Symbol::Sun;
    case Appearance::Dark:
        return Symbol::Moon;
    }
    Q_UNREACHABLE();
}

} // namespace

MainWindow::MainWindow(Theme &theme, OfficerLanguage &language, Preferences &preferences, Dialogue &dialogue)
    : m_ui(std::make_unique<Ui::MainWindow>()),
      m_theme(theme),
      m_language(language),
      m_preferences(preferences),
      m_dialogue(dialogue)
{
    m_ui->setupUi(this);
    setWindowIcon(programIcon());
    m_ui->program->setFont(lettered(font(), Lettering::Heading));
    m_ui->office->setFont(lettered(font(), Lettering::Small));
    m_ui->office->setForegroundRole(QPalette::PlaceholderText);
    m_ui->office->hide();
    m_ui->officer->hide();
    for (QWidget *forWork : {static_cast<QWidget *>(m_ui->navigation), static_cast<QWidget *>(m_ui->search)}) {
        QSizePolicy policy = forWork->sizePolicy();
        policy.setRetainSizeWhenHidden(true); // the rest stays where it is when work begins
        forWork->setSizePolicy(policy);
    }
    m_ui->search->setKey(m_ui->find->shortcut());
    m_ui->search->setMaximumWidth(80 * grid::unit);
    connectMenus();
    connectLanguages();
    connectAppearances();
    connect(m_ui->navigation, &Navigation::placeChosen, this, &MainWindow::showScreen);
    connect(m_ui->search, &SearchBox::textSearched, this, &MainWindow::textSearched);
    connect(m_ui->search, &SearchBox::searchSubmitted, this, &MainWindow::searchSubmitted);
    connect(m_ui->search, &SearchBox::resultsWanted, this, &MainWindow::searchResultsWanted);
    connect(m_ui->search, &SearchBox::left, this, &MainWindow::focusScreen);
    dress();
    rename();
    place();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectMenus()
{
    auto *editing = new Editing(this);
    editing->add(m_ui->undo, "undo");
    editing->add(m_ui->redo, "redo");
    editing->add(m_ui->cut, "cut");
    editing->add(m_ui->copy, "copy");
    editing->add(m_ui->paste, "paste");
    editing->add(m_ui->selectAll, "selectAll");
    m_ui->quit->setMenuRole(QAction::QuitRole);
    m_ui->about->setMenuRole(QAction::AboutRole);
    connect(m_ui->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_ui->find, &QAction::triggered, m_ui->search, &SearchBox::call);
    connect(m_ui->refresh, &QAction::triggered, this, &MainWindow::refreshAsked);
    connect(m_ui->fullScreen, &QAction::toggled, this, &MainWindow::showFullScreenOrNot);
    connect(m_ui->shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_ui->about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectLanguages()
{
    auto *group = new QActionGroup(this);
    group->addAction(m_ui->latvian);
    group->addAction(m_ui->english);
    connect(m_ui->latvian, &QAction::triggered, this, [this] { choose(Language::Latvian); });
    connect(m_ui->english, &QAction::triggered, this, [this] { choose(Language::English); });
    m_ui->languageSwitch->setMenu(m_ui->languageMenu);
}

void MainWindow::connectAppearances()
{
    auto *group = new QActionGroup(this);
    for (QAction *action : {m_ui->asSystem, m_ui->light, m_ui->dark})
        group->addAction(action);
    connect(m_ui->asSystem, &QAction::triggered, this, [this] { choose(Appearance::System); });
    connect(m_ui->light, &QAction::triggered, this, [this] { choose(Appearance::Light); });
    connect(m_ui->dark, &QAction::triggered, this, [this] { choose(Appearance::Dark); });
    m_ui->appearanceSwitch->setMenu(m_ui->appearanceMenu);
}

void MainWindow::addScreen(const QString &key, Symbol symbol, std::function<QString()> name, QWidget *screen,
                           Navigation::Place place)
{
    auto *action = new QAction(this);
    action->setObjectName(u"show-"_s + key);
    action->setIcon(icon(symbol));
    // Pages have no number: the first screen of the navigation is Ctrl+1, whatever was added before it.
    const auto before = std::ranges::count_if(m_screens, [](const Screen &each) { return each.action != nullptr; });
    if (before < numberedScreens)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(before))));
    connect(action, &QAction::triggered, this, [this, key] {
        showScreen(key);
        focusScreen();
    });
    addToMenu(Menu::Go, action);
    m_ui->navigation->add(key, symbol, place);
    m_ui->screens->addWidget(screen);
    m_screens.push_back({key, std::move(name), screen, action, key});
    rename();
    if (m_current.isEmpty() || (!m_chosen && key == m_preferences.screen())) {
        showScreen(key);
        m_chosen = false;
    }
}

void MainWindow::addPage(const QString &key, const QString &within, std::function<QString()> name,
                         QWidget *page)
{
    m_ui->screens->addWidget(page);
    m_screens.push_back({key, std::move(name), page, nullptr, within});
    rename();
}

void MainWindow::showScreen(const QString &key)
{
    const auto screen = std::ranges::find(m_screens, key, &Screen::key);
    if (screen == m_screens.end())
        return;
    const bool other = key != m_current;
    m_chosen = true;
    m_current = key;
    m_ui->navigation->choose(screen->place);
    const bool atWork = !screen->place.isEmpty();
    m_ui->navigation->setVisible(atWork);
    m_ui->search->setVisible(atWork);
    m_ui->find->setEnabled(atWork);
    m_ui->refresh->setEnabled(atWork);
    for (const Screen &each : m_screens) {
        if (each.action)
            each.action->setEnabled(atWork);
    }
    m_ui->screens->setCurrentWidget(screen->widget);
    rename();
    if (other)
        Q_EMIT screenShown(key);
}

void MainWindow::showCount(const QString &key, const NavigationCount &count)
{
    m_ui->navigation->count(key, count);
}

void MainWindow::showOfficer(const QString &name)
{
    m_ui->officer->setText(QString(name).replace(u'&', u"&&"_s));
    m_ui->officer->setVisible(!name.isEmpty());
    rename();
}

void MainWindow::showOffice(const QString &name)
{
    m_ui->office->setText(name);
    m_ui->office->setVisible(!name.isEmpty());
}

void MainWindow::addToMenu(Menu menu, QAction *action)
{
    const auto menuOf = [this](Menu wanted) {
        switch (wanted) {
        case Menu::File:
            return m_ui->fileMenu;
        case Menu::Edit:
            return m_ui->editMenu;
        case Menu::Go:
            return m_ui->goMenu;
        case Menu::View:
            return m_ui->viewMenu;
        case Menu::Help:
            return m_ui->helpMenu;
        }
        Q_UNREACHABLE();
    };
    QMenu *found = menuOf(menu);
    const auto actions = found->actions();
    const auto last = std::find_if(actions.crbegin(), actions.crend(),
                                   [](const QAction *known) { return known->isSeparator(); });
    found->insertAction(last == actions.crend() ? nullptr : *last, action);
}

void MainWindow::addToOfficerMenu(QAction *action)
{
    if (!m_ui->officer->menu())
        m_ui->officer->setMenu(new QMenu(m_ui->officer));
    m_ui->officer->menu()->addAction(action);
}

QString MainWindow::lastScreen() const
{
    return m_preferences.screen();
}

void MainWindow::say(const BannerMessage &message)
{
    m_ui->banner->say(message);
}

void MainWindow::offerUndo(const QString &text, std::function<void()> undo)
{
    m_ui->banner->offerUndo(text, std::move(undo));
}

void MainWindow::choose(Language language)
{
    m_preferences.setLanguage(language);
    m_language.speak(language);
    dress();
}

void MainWindow::choose(Appearance appearance)
{
    m_preferences.setAppearance(appearance);
    m_theme.choose(appearance);
    dress();
}

// Everything that says something and does not stand in the form.
void MainWindow::rename()
{
    QStringList names;
    std::vector<Screen *> places;
    for (Screen &screen : m_screens) {
        if (!screen.action)
            continue;
        names << screen.name();
        places.push_back(&screen);
    }
    const QStringList labels = withMnemonics(names, mnemonicOf(m_ui->find->text()));
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto at = static_cast<qsizetype>(i);
        places[i]->action->setText(labels.at(at));
        m_ui->navigation->name(places[i]->key, names.at(at), places[i]->action->shortcut());
    }
    renamePages();
    const QString officer = tr("Signed in: %1").arg(m_ui->officer->text().replace(u"&&"_s, u"&"_s));
    m_ui->officer->setAccessibleName(officer);
    m_ui->officer->setToolTip(officer.toHtmlEscaped());
}

void MainWindow::renamePages()
{
    for (const Screen &screen : m_screens) {
        screen.widget->setAccessibleName(screen.name());
        if (screen.key == m_current)
            setWindowTitle(tr("%1 – Atbilde", "name of the screen").arg(screen.name()));
    }
}

void MainWindow::dress()
{
    m_ui->mark->setPixmap(programIcon().pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_ui->officer->setIcon(icon(Symbol::Person));
    m_ui->languageSwitch->setIcon(icon(Symbol::Language));
    m_ui->languageSwitch->setText(codeOf(m_language.current()).toUpper());
    m_ui->appearanceSwitch->setIcon(icon(symbolOf(m_theme.appearance())));
    m_ui->latvian->setChecked(m_language.current() == Language::Latvian);
    m_ui->english->setChecked(m_language.current() == Language::English);
    m_ui->asSystem->setChecked(m_theme.appearance() == Appearance::System);
    m_ui->light->setChecked(m_theme.appearance() == Appearance::Light);
    m_ui->dark->setChecked(m_theme.appearance() == Appearance::Dark);
    m_ui->refresh->setIcon(icon(Symbol::Refresh));
    m_ui->find->setIcon(icon(Symbol::Search));
    m_ui->undo->setIcon(icon(Symbol::Undo));
    m_ui->redo->setIcon(icon(Symbol::Redo));
    m_ui->copy->setIcon(icon(Symbol::Copy));
    m_ui->shortcuts->setIcon(icon(Symbol::Keyboard));
    m_ui->about->setIcon(icon(Symbol::Info));
    QPalette line = m_ui->edge->palette();
    line.setColor(QPalette::WindowText, lineOf(QApplication::palette()));
    m_ui->edge->setPalette(line);
}

// A screen smaller than we would like is no reason to hang over its edge.
void MainWindow::place()
{
    const QSize room = screen() ? screen()->availableSize() : first;
    setMinimumSize(smallest.boundedTo(room));
    if (!restoreGeometry(m_preferences.layout(u"window"_s)))
        resize(first.boundedTo(room));
    m_ui->fullScreen->setChecked(isFullScreen());
}

void MainWindow::showFullScreenOrNot(bool full)
{
    setWindowState(full ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
}

// A screen that names no widget for it gives the keyboard to its first one.
void MainWindow::focusScreen()
{
    QWidget *screen = m_ui->screens->currentWidget();
    if (!screen)
        return;
    QWidget *found = screen;
    const auto takesKeys = [screen](const QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
               widget->isVisibleTo(screen);
    };
    if (!screen->focusProxy()) {
        QWidget *next = screen;
        do {
            if (takesKeys(next) && (next == screen || screen->isAncestorOf(next))) {
                found = next;
                break;
            }
            next = next->nextInFocusChain();
        } while (next != screen);
    }
    found->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(*m_ui->menus, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

void MainWindow::showAbout()
{
    m_dialogue.tell(tr("Atbilde %1").arg(QApplication::applicationVersion()),
                    tr("Answers data-protection requests in time, lawfully and with proof.\n\n"
                       "Free software under the GNU General Public License, version 3 or later."));
}

void MainWindow::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        m_ui->retranslateUi(this);
        rename();
        dress();
        break;
    case QEvent::ApplicationPaletteChange:
        dress();
        break;
    case QEvent::WindowStateChange:
        m_ui->fullScreen->setChecked(isFullScreen());
        break;
    default:
        break;
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget() || focusWidget() == m_ui->search)
        focusScreen();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    m_preferences.setLayout(u"window"_s, saveGeometry());
    const auto shown = std::ranges::find(m_screens, m_current, &Screen::key);
    if (shown != m_screens.end() && !shown->place.isEmpty())
        m_preferences.setScreen(shown->place);
    QMainWindow::closeEvent(event);
}
