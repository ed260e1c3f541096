// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/settings/letterpaperpage.h"
#include "ui/settings/lettertextspage.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/keepingpage.h"
#include "ui/settings/mailboxespage.h"
#include "ui/settings/organisationpage.h"
#include "ui/settings/safetypage.h"
#include "ui/settings/scanningpage.h"
#include "ui/settings/sendingpage.h"
#include "ui_settingsscreen.h"

#include <QEvent>

SettingsScreen::SettingsScreen(Desk &desk, Preferences &preferences, MailSecrets &secrets)
    : m_ui(std::make_unique<Ui::SettingsScreen>()),
      m_organisation(new OrganisationPage(desk)),
      m_mailboxes(new MailboxesPage(desk, secrets)),
      m_sending(new SendingPage(desk, secrets)),
      m_scanning(new ScanningPage(desk, preferences)),
      m_paper(new LetterPaperPage(desk)),
      m_texts(new LetterTextsPage(desk)),
      m_safety(new SafetyPage(desk)),
      m_backups(new BackupPage(desk)),
      m_keeping(new KeepingPage(desk))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_ui->pages->addWidget(m_organisation);
    m_ui->pages->addWidget(m_mailboxes);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Office), {}));
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Email), {}));
    m_ui->pages->addWidget(m_sending);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Send), {}));
    m_ui->pages->addWidget(m_scanning);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Document), {}));
    m_ui->pages->addWidget(m_paper);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Print), {}));
    m_ui->pages->addWidget(m_texts);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Letters), {}));
    m_ui->pages->addWidget(m_safety);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Lock), {}));
    m_ui->pages->addWidget(m_backups);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Archive), {}));
    m_ui->pages->addWidget(m_keeping);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Clock), {}));
    connect(m_safety, &SafetyPage::looked, this, &SettingsScreen::safetyChanged);
    connect(m_keeping, &KeepingPage::erased, this, &SettingsScreen::safetyChanged);
    connect(m_backups, &BackupPage::restoreWanted, this, &SettingsScreen::restoreWanted);
    connect(m_scanning, &ScanningPage::scanFolderChosen, this, &SettingsScreen::scanFolderChosen);
    connect(m_ui->places, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    rename();
    m_ui->places->setCurrentRow(0);
    setFocusProxy(m_ui->places);
}

SettingsScreen::~SettingsScreen() = default;

void SettingsScreen::refresh()
{
    m_organisation->refresh();
    m_mailboxes->refresh();
    m_sending->refresh();
    m_scanning->refresh();
    m_paper->refresh();
    m_texts->refresh();
    m_safety->refresh();
    m_backups->refresh();
    m_keeping->refresh();
}

void SettingsScreen::showSafety()
{
    m_ui->places->setCurrentRow(m_ui->pages->indexOf(m_safety));
}

void SettingsScreen::rename()
{
    m_ui->places->item(0)->setText(tr("Organisation"));
    m_ui->places->item(1)->setText(tr("Mailboxes"));
    m_ui->places->item(2)->setText(tr("Sending"));
    m_ui->places->item(3)->setText(tr("Scanner"));
    m_ui->places->item(4)->setText(tr("Letter paper"));
    m_ui->places->item(5)->setText(tr("Letter texts"));
    m_ui->places->item(6)->setText(tr("Safety"));
    m_ui->places->item(7)->setText(tr("Backups"));
    m_ui->places->item(8)->setText(tr("Time of keeping"));
}

void SettingsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
    }
    QWidget::changeEvent(event);
}
