// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/scanningpage.h"

#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/window/preferences.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ScanningPage::ScanningPage(Desk &desk, Preferences &preferences)
    : m_desk(desk),
      m_preferences(preferences),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_folder(new QLineEdit(this)),
      m_choose(new QPushButton(icon(Symbol::Folder), {}, this)),
      m_stop(new QPushButton(this)),
      m_state(new QLabel(this))
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *label : {m_title, m_words, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_folder->setObjectName(u"scanFolder"_s);
    m_folder->setReadOnly(true);
    m_choose->setObjectName(u"chooseScanFolder"_s);
    m_stop->setObjectName(u"stopWatching"_s);
    m_state->setObjectName(u"scanState"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    line->addWidget(m_folder, 1);
    line->addWidget(m_choose);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(line);
    layout->addWidget(m_state);
    layout->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ScanningPage::choose);
    connect(m_stop, &QPushButton::clicked, this, [this] { take({}); });
    rename();
    refresh();
}

void ScanningPage::refresh()
{
    const QString folder = m_preferences.scanFolder();
    m_folder->setText(folder);
    m_stop->setEnabled(!folder.isEmpty());
    const QFileInfo place(folder);
    m_state->setText(
        folder.isEmpty() ? tr("No folder is watched.")
        : !place.isDir() ? tr("This folder cannot be found just now. It is looked for again and again.")
        : !place.isWritable()
            ? tr("This folder is watched. What was taken cannot be moved in it and stays where it is.")
            : tr("This folder is watched while a clerk is signed in. What was taken is moved into “Atbilde” "
                 "inside it."));
}

void ScanningPage::choose()
{
    const QString folder = m_desk.dialogue().chooseFolder(tr("Folder of the scanner"));
    if (!folder.isEmpty())
        take(folder);
}

void ScanningPage::take(const QString &folder)
{
    m_preferences.setScanFolder(folder);
    refresh();
    Q_EMIT scanFolderChosen(folder);
}

void ScanningPage::rename()
{
    m_title->setText(tr("Scanner"));
    m_words->setText(tr(
        "Set the scanner to save into a folder and name it here. Each scan comes into the tray by itself, is "
        "read in Latvian and English, and is shown page by page. This setting belongs to this computer."));
    m_folder->setPlaceholderText(tr("No folder"));
    m_folder->setAccessibleName(tr("Folder of the scanner"));
    m_choose->setText(tr("Choose…"));
    m_choose->setAccessibleName(tr("Choose the folder of the scanner"));
    m_stop->setText(tr("Stop watching"));
}

void ScanningPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        refresh();
    }
    QWidget::changeEvent(event);
}
