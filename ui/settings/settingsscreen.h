// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class BackupPage;
class Desk;
class LetterTextsPage;
class KeepingPage;
class MailSecrets;
class LetterPaperPage;
class MailboxesPage;
class OrganisationPage;
class Preferences;
class SafetyPage;
class ScanningPage;
class SendingPage;
namespace Ui {
class SettingsScreen;
}

/// How this office works: the pages on the left, the chosen one beside them.
class SettingsScreen : public QWidget
{
    Q_OBJECT

public:
    SettingsScreen(Desk &desk, Preferences &preferences, MailSecrets &secrets);
    ~SettingsScreen() override;

    /// Shows whether the office is safe.
    void showSafety();
    /// Reads again what is shown; what was typed and not saved stays.
    void refresh();

Q_SIGNALS:
    /// Empty: none is watched any more.
    void scanFolderChosen(const QString &folder);
    /// Whether the office is safe may have changed.
    void safetyChanged();
    /// A backup shall take the place of the office; `password` may be empty.
    void restoreWanted(const QString &file, const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();

    std::unique_ptr<Ui::SettingsScreen> m_ui;
    OrganisationPage *m_organisation;
    MailboxesPage *m_mailboxes;
    SendingPage *m_sending;
    ScanningPage *m_scanning;
    LetterPaperPage *m_paper;
    LetterTextsPage *m_texts;
    SafetyPage *m_safety;
    BackupPage *m_backups;
    KeepingPage *m_keeping;
};
