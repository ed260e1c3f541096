// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsscreen.h"

#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/settings/organisationpage.h"
#include "ui_settingsscreen.h"

#include <QEvent>

SettingsScreen::SettingsScreen(Desk &desk)
    : m_ui(std::make_unique<Ui::SettingsScreen>()), m_organisation(new OrganisationPage(desk))
{
    m_ui->setupUi(this);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_ui->pages->addWidget(m_organisation);
    m_ui->places->addItem(new QListWidgetItem(icon(Symbol::Office), {}));
    connect(m_ui->places, &QListWidget::currentRowChanged, m_ui->pages, &QStackedWidget::setCurrentIndex);
    rename();
    m_ui->places->setCurrentRow(0);
    setFocusProxy(m_ui->places);
}

SettingsScreen::~SettingsScreen() = default;

void SettingsScreen::refresh()
{
    m_organisation->refresh();
}

void SettingsScreen::rename()
{
    m_ui->places->item(0)->setText(tr("Organisation"));
}

void SettingsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
    }
    QWidget::changeEvent(event);
}
