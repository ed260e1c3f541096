// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/banner.h"
#include "ui/window/navigation.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

class Dialogue;
class OfficerLanguage;
class Preferences;
namespace Ui {
class MainWindow;
}

/// The frame around the screens: navigation, search, menus, language and look. It knows no screen and no
/// business; whoever builds it adds the screens and connects their facts. All it is given outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    enum class Menu { File, Edit, Go, View, Help };

    MainWindow(Theme &theme, OfficerLanguage &language, Preferences &preferences, Dialogue &dialogue);
    ~MainWindow() override;

    /// In the order of the navigation; the first eight get Ctrl+1 to Ctrl+8. `name` is asked again when the
    /// language changes. The window owns the screen. The first one added is shown, unless the one shown last
    /// time is added later.
    void addScreen(const QString &key, Symbol symbol, std::function<QString()> name, QWidget *screen,
                   Navigation::Place place = Navigation::Place::Top);
    /// A page without a place of its own in the navigation, which shows `within` while it is open. An empty
    /// `within`: a page before the work (sign-in), during which no other can be gone to.
    void addPage(const QString &key, const QString &within, std::function<QString()> name, QWidget *page);
    void showScreen(const QString &key);
    [[nodiscard]] QString currentScreen() const { return m_current; }

    void showCount(const QString &key, const NavigationCount &count);
    void showOfficer(const QString &name);
    void showOffice(const QString &name);

    /// Before the last group of the menu. The action stays its owner's.
    void addToMenu(Menu menu, QAction *action);
    /// To the menu below the officer's name.
    void addToOfficerMenu(QAction *action);
    /// The screen shown when the window was closed last.
    [[nodiscard]] QString lastScreen() const;

    /// Asked before the window closes; false: it stays open.
    void askBeforeClosing(std::function<bool()> mayClose) { m_mayClose = std::move(mayClose); }

    void say(const BannerMessage &message);
    void offerUndo(const QString &text, std::function<void()> undo);

Q_SIGNALS:
    void screenShown(const QString &key);
    void refreshAsked();
    void textSearched(const QString &text);
    void searchSubmitted(const QString &text);
    void searchResultsWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Screen
    {
        QString key;
        std::function<QString()> name;
        QWidget *widget;
        QAction *action; ///< null for a page
        QString place;   ///< key in the navigation
    };

    void connectMenus();
    void connectLanguages();
    void connectAppearances();
    void choose(atbilde::Language language);
    void choose(Appearance appearance);
    void rename();
    void renamePages();
    void dress();
    void place();
    void showFullScreenOrNot(bool full);
    void focusScreen();
    void showShortcuts();
    void showAbout();

    std::unique_ptr<Ui::MainWindow> m_ui;
    Theme &m_theme;
    OfficerLanguage &m_language;
    Preferences &m_preferences;
    Dialogue &m_dialogue;
    std::vector<Screen> m_screens;
    QString m_current;
    std::function<bool()> m_mayClose;
    bool m_chosen = false; ///< a screen was asked for since the start
};
