// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/readerprocess.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/screendialogue.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/look/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/window/preferences.h"
#include "ui/wording/language.h"

#include <QTemporaryDir>
#include <QTimer>

#include <map>

class DeadlinesScreen;
class IntakeScreen;
class LetterScreen;
class MailFetch;
class MailSending;
class OutboxScreen;
class PersonScreen;
class QueueScreen;
class RegistersScreen;
class ReportsScreen;
class RequestScreen;
class SettingsScreen;
class SigninScreen;
class Upkeep;
class WelcomeScreen;
struct NewOffice;

/// The program with a window: builds everything once, in the order in which one thing needs another, and
/// connects the facts of one screen with what another shows. Screens do not know each other; here they meet.
class Shell : public QObject
{
    Q_OBJECT

public:
    /// `place`: of the office, which need not exist.
    Shell(const QString &place, const QString &settingsFile, std::optional<atbilde::Language> language,
          Desk::Now now);
    ~Shell() override;

    void start();
    /// Files to be taken in when somebody has signed in.
    void open(const QStringList &files);

private:
    void build();
    void addScreen(const QString &key, Symbol symbol, const char *name, QWidget *screen,
                   const std::function<void()> &refresh, Navigation::Place place = Navigation::Place::Top);
    void addActions();
    void connectScreens();
    void rename();
    bool eventFilter(QObject *watched, QEvent *event) override;

    void openOffice();
    void createOffice(const NewOffice &wanted);
    void openSample();
    void askOfficer();
    void signIn(const atbilde::Officer &officer);
    void speak(atbilde::Language language);
    void search(const QString &words);
    void openRequest(atbilde::RequestId id);
    void openPerson(atbilde::SubjectId id);
    void openLetter(atbilde::RequestId id, const QString &textKey);

    void refresh();
    void refreshShown();
    void noteOverdue();
    void count();
    void watch();
    void watchScans();

    QString m_place;
    Preferences m_preferences;
    Theme m_theme;
    OfficerLanguage m_language;
    ScreenDialogue m_dialogue;
    atbilde::ReaderProcess m_reader;
    std::unique_ptr<QTemporaryDir> m_sampleFolder; ///< goes after the desk has closed the office in it
    Desk m_desk;
    MailSecrets m_mailSecrets;
    MainWindow m_window;
    MailFetch *m_mailFetch = nullptr;
    MailSending *m_mailSending = nullptr;
    WelcomeScreen *m_welcome = nullptr;
    SigninScreen *m_signin = nullptr;
    IntakeScreen *m_intake = nullptr;
    QueueScreen *m_queue = nullptr;
    DeadlinesScreen *m_deadlines = nullptr;
    LetterScreen *m_letters = nullptr;
    OutboxScreen *m_outbox = nullptr;
    PersonScreen *m_people = nullptr;
    RegistersScreen *m_registers = nullptr;
    ReportsScreen *m_reports = nullptr;
    RequestScreen *m_request = nullptr;
    SettingsScreen *m_settings = nullptr;
    Upkeep *m_upkeep = nullptr;
    QAction *m_changeOfficer = nullptr;
    std::map<QString, std::function<void()>> m_refresh;
    QTimer m_watch;
    QStringList m_files; ///< waiting for somebody to sign in
    qint64 m_mark = 0; ///< of the database when last read
    QDate m_day;       ///< shown as today
};
