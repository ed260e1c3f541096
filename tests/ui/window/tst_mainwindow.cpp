// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/window/mnemonics.h"
#include "ui/window/preferences.h"
#include "ui/wording/language.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTranslator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

// Marks every sentence, so that whatever was not asked again shows.
class Marking : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (QByteArrayView(context) == "dates")
            return {};
        return u'¤' + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

class Window
{
public:
    explicit Window(const QString &ini, Language language = Language::English)
        : officer(language), preferences(ini), shown(theme, officer, preferences, dialogue)
    {
        // A page of its own, as signing in is: it must not take a number from the screens.
        shown.addPage(u"welcome"_s, {}, [] { return u"Welcome"_s; }, new QLineEdit);
        add(u"intake"_s, Symbol::Intake);
        add(u"requests"_s, Symbol::Requests);
        add(u"deadlines"_s, Symbol::Deadlines);
        add(u"settings"_s, Symbol::Settings, Navigation::Place::Bottom);
    }

    void add(const QString &key, Symbol symbol, Navigation::Place place = Navigation::Place::Top)
    {
        auto *screen = new QLineEdit;
        screen->setObjectName(u"screen-"_s + key);
        shown.addScreen(
            key, symbol, [key] { return QCoreApplication::translate("Window", key.toUtf8().constData()); },
            screen, place);
    }

    [[nodiscard]] QAbstractButton *button(const QString &key) const
    {
        return shown.findChild<QAbstractButton *>(u"go-"_s + key);
    }
    [[nodiscard]] QAction *action(const QString &name) const { return shown.findChild<QAction *>(name); }

    Theme theme{Appearance::Light};
    OfficerLanguage officer;
    Preferences preferences;
    ScriptedDialogue dialogue;
    MainWindow shown;
};

QList<QMenu *> allMenus(const MainWindow &window)
{
    return window.findChild<QMenuBar *>()->findChildren<QMenu *>();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    [[nodiscard]] QString ini() const { return m_folder.filePath(u"window.ini"_s); }

private Q_SLOTS:
    void init() { QFile::remove(ini()); }

    void theFirstScreenIsShownFirst()
    {
        const Window window(ini());
        QCOMPARE(window.shown.currentScreen(), u"intake"_s);
        QVERIFY(window.button(u"intake"_s)->isChecked());
        QCOMPARE(window.shown.findChild<QStackedWidget *>(u"screens"_s)->currentWidget()->objectName(),
                 u"screen-intake"_s);
    }

    void everyScreenIsReachedByItsNumber()
    {
        Window window(ini());
        window.shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window.shown));
        QSignalSpy shown(&window.shown, &MainWindow::screenShown);
        QTest::keyClick(&window.shown, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.shown.currentScreen(), u"deadlines"_s);
        QTest::keyClick(&window.shown, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(window.shown.currentScreen(), u"settings"_s);
        QTest::keyClick(&window.shown, Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(window.shown.currentScreen(), u"settings"_s);
        QCOMPARE(shown.size(), 2);
        QTRY_COMPARE(window.shown.focusWidget()->objectName(), u"screen-settings"_s);
    }

    void theArrowKeysWalkThroughTheNavigation()
    {
        Window window(ini());
        window.shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window.shown));
        window.button(u"intake"_s)->setFocus();
        QTest::keyClick(window.button(u"intake"_s), Qt::Key_Down);
        QCOMPARE(window.shown.currentScreen(), u"requests"_s);
        QVERIFY(window.button(u"requests"_s)->isChecked());
        QCOMPARE(window.shown.focusWidget(), window.button(u"requests"_s));
    }

    void aScreenNobodyAddedIsNotShown()
    {
        Window window(ini());
        window.shown.showScreen(u"registers"_s);
        QCOMPARE(window.shown.currentScreen(), u"intake"_s);
        QVERIFY(!window.button(u"registers"_s));
    }

    void countsAreShownAndSpoken()
    {
        Window window(ini());
        const int before = window.button(u"intake"_s)->sizeHint().width();
        window.shown.showCount(u"intake"_s, {1234, Tone::Quiet, {}});
        QCOMPARE(window.button(u"intake"_s)->accessibleName(), u"intake: 1,234"_s);
        QVERIFY(window.button(u"intake"_s)->sizeHint().width() > before);
        window.shown.showCount(u"deadlines"_s, {2, Tone::Alarm, u"Overdue: 2"_s});
        QCOMPARE(window.button(u"deadlines"_s)->accessibleName(), u"deadlines. Overdue: 2"_s);
        QVERIFY(window.button(u"deadlines"_s)->toolTip().contains(u"Ctrl+3"_s));
        window.shown.showCount(u"intake"_s, {});
        QCOMPARE(window.button(u"intake"_s)->accessibleName(), u"intake"_s);
        QCOMPARE(window.button(u"intake"_s)->sizeHint().width(), before);
    }

    void aNewLanguageIsSpokenAtOnce()
    {
        Window window(ini());
        window.shown.showOfficer(u"Ilze & Co"_s);
        Marking marking;
        QCoreApplication::installTranslator(&marking);
        QTRY_COMPARE(window.button(u"intake"_s)->text(), u"¤intake"_s);
        QCOMPARE(window.shown.windowTitle(), u"¤¤intake – Atbilde"_s);
        QCOMPARE(window.action(u"show-intake"_s)->text().remove(u'&'), u"¤intake"_s);
        QCOMPARE(window.shown.findChild<QLineEdit *>(u"search"_s)->accessibleName(), u"¤Search"_s);
        QCOMPARE(window.shown.findChild<QLineEdit *>(u"screen-intake"_s)->accessibleName(), u"¤intake"_s);
        QCoreApplication::removeTranslator(&marking);
        QTRY_COMPARE(window.button(u"intake"_s)->text(), u"intake"_s);
    }

    void theOfficerSwitchesLanguageAndLook()
    {
        Window window(ini());
        window.action(u"latvian"_s)->trigger();
        QCOMPARE(window.officer.current(), Language::Latvian);
        QVERIFY(window.action(u"latvian"_s)->isChecked());
        window.action(u"dark"_s)->trigger();
        QCOMPARE(window.theme.appearance(), Appearance::Dark);
        QVERIFY(isDark(QApplication::palette()));
        QCOMPARE(Preferences(ini()).language(Language::English), Language::Latvian);
        QCOMPARE(Preferences(ini()).appearance(), Appearance::Dark);
        window.action(u"english"_s)->trigger();
        window.action(u"light"_s)->trigger();
    }

    void noTwoEntriesOfAMenuShareALetter_data()
    {
        QTest::addColumn<int>("language");
        QTest::newRow("English") << int(Language::English);
        QTest::newRow("Latvian") << int(Language::Latvian);
    }
    void noTwoEntriesOfAMenuShareALetter()
    {
        QFETCH(const int, language);
        const Window window(ini(), Language(language));
        QString heads;
        const auto tops = window.shown.findChild<QMenuBar *>()->actions();
        for (const QAction *top : tops) {
            const QChar letter = mnemonicOf(top->text());
            QVERIFY2(!letter.isNull() && !heads.contains(letter), qPrintable(top->text()));
            heads += letter;
        }
        const auto menus = allMenus(window.shown);
        QVERIFY(menus.size() >= 7);
        for (const QMenu *menu : menus) {
            QString taken;
            const auto actions = menu->actions();
            for (const QAction *action : actions) {
                if (action->isSeparator())
                    continue;
                const QChar letter = mnemonicOf(action->text());
                QVERIFY2(!letter.isNull() && !taken.contains(letter),
                         qPrintable(menu->title() + action->text()));
                taken += letter;
            }
        }
    }

    void noTwoActionsShareAKey()
    {
        const Window window(ini());
        QStringList keys;
        const auto actions = window.shown.findChildren<QAction *>();
        for (const QAction *action : actions) {
            const auto shortcuts = action->shortcuts();
            for (const QKeySequence &key : shortcuts) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys << key.toString();
            }
        }
        QVERIFY(keys.contains(u"Ctrl+1"_s) && keys.contains(u"F5"_s) && keys.contains(u"F11"_s));
    }

    void searchIsCalledAndLeftByKeyboard()
    {
        Window window(ini());
        window.shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window.shown));
        auto *search = window.shown.findChild<QLineEdit *>(u"search"_s);
        QTRY_COMPARE(window.shown.focusWidget()->objectName(), u"screen-intake"_s);
        QTest::keyClick(&window.shown, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(window.shown.focusWidget(), search);
        QSignalSpy submitted(&window.shown, &MainWindow::searchSubmitted);
        QTest::keyClicks(search, u"berzins"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(submitted.size(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(window.shown.focusWidget()->objectName(), u"screen-intake"_s);
    }

    void refreshAndFullScreenHaveTheirKeys()
    {
        Window window(ini());
        window.shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window.shown));
        QSignalSpy refreshed(&window.shown, &MainWindow::refreshAsked);
        QTest::keyClick(&window.shown, Qt::Key_F5);
        QCOMPARE(refreshed.size(), 1);
        QTest::keyClick(&window.shown, Qt::Key_F11);
        QTRY_VERIFY(window.shown.isFullScreen());
        QTest::keyClick(&window.shown, Qt::Key_F11);
        QTRY_VERIFY(!window.shown.isFullScreen());
    }

    void editingBelongsToWhatHasTheKeyboard()
    {
        Window window(ini());
        window.shown.show();
        QApplication::setActiveWindow(&window.shown);
        QVERIFY(QTest::qWaitForWindowActive(&window.shown));
        auto *line = window.shown.findChild<QLineEdit *>(u"screen-intake"_s);
        line->setFocus();
        QTRY_VERIFY(window.action(u"paste"_s)->isEnabled());
        line->setText(u"text"_s);
        window.action(u"selectAll"_s)->trigger();
        QCOMPARE(line->selectedText(), u"text"_s);
        window.button(u"intake"_s)->setFocus();
        QTRY_VERIFY(!window.action(u"paste"_s)->isEnabled());
        line->setReadOnly(true);
        line->setFocus();
        QTRY_VERIFY(window.action(u"copy"_s)->isEnabled());
        QVERIFY(!window.action(u"paste"_s)->isEnabled());
    }

    void placeAndScreenAreRememberedAndNothingPersonalIs()
    {
        {
            Window window(ini());
            window.shown.showOfficer(u"Ilze Ozola"_s);
            window.shown.showOffice(u"SIA Paraugs"_s);
            window.shown.showScreen(u"deadlines"_s);
            QVERIFY(!window.shown.windowTitle().contains(u"Ilze"_s));
            QVERIFY(!window.shown.windowTitle().contains(u"Paraugs"_s));
            window.shown.close();
        }
        QFile file(ini());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("screen=deadlines"));
        QVERIFY(!written.contains("Ilze") && !written.contains("Paraugs"));
        const Window again(ini());
        QCOMPARE(again.shown.currentScreen(), u"deadlines"_s);
    }

    void aRuinedFileOfPreferencesIsNoObstacle()
    {
        QFile file(ini());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nlanguage=xx\nappearance=7\nscreen=nowhere\n[layout]\nwindow=@ByteArray("
                   "\\x1\\x2)\n\xff\xfe");
        file.close();
        const Window window(ini());
        QCOMPARE(window.shown.currentScreen(), u"intake"_s);
        QCOMPARE(window.preferences.appearance(), Appearance::System);
        QCOMPARE(window.preferences.language(Language::Latvian), Language::Latvian);
    }

    void menusGrowBeforeTheirLastGroup()
    {
        Window window(ini());
        QAction import(u"&Import"_s);
        window.shown.addToMenu(MainWindow::Menu::File, &import);
        const auto actions = window.shown.findChild<QMenu *>(u"fileMenu"_s)->actions();
        QCOMPARE(actions.first(), &import);
        QCOMPARE(actions.last(), window.action(u"quit"_s));
    }

    void keysAreListedAndTheProgramSaysWhatItIs()
    {
        Window window(ini());
        window.action(u"shortcuts"_s)->trigger();
        auto *table = window.shown.findChild<QTableWidget *>(u"shortcuts"_s);
        QVERIFY(table);
        QVERIFY(!table->findItems(u"Ctrl+1"_s, Qt::MatchExactly).isEmpty());
        window.dialogue.willBeTold();
        window.action(u"about"_s)->trigger();
        QVERIFY(window.dialogue.isDone());
        QVERIFY(window.dialogue.told.first().contains(u"General Public License"_s));
    }

    void everyControlHasANameForTheScreenReader()
    {
        Window window(ini());
        window.shown.showOfficer(u"Ilze Ozola"_s);
        const auto widgets = window.shown.findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&window.shown))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

    void theWindowFitsTheSmallestScreenItPromises()
    {
        Window window(ini());
        QVERIFY(window.shown.minimumSize().width() <= 1024);
        QVERIFY(window.shown.minimumSize().height() <= 700);
        QVERIFY(window.shown.minimumSizeHint().width() <= 1024);
        QVERIFY(window.shown.minimumSizeHint().height() <= 700);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
