// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/signinscreen.h"

#include "ui/desk/desk.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/window/preferences.h"
#include "ui/wording/words.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using atbilde::Officer;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 52 * grid::unit;
constexpr int lineHeight = 5 * grid::unit;

} // namespace

SigninScreen::SigninScreen(Desk &desk, Preferences &preferences)
    : m_desk(desk),
      m_preferences(preferences),
      m_title(new QLabel(this)),
      m_next(new QLabel(this)),
      m_list(new QListWidget(this)),
      m_enter(new QPushButton(this))
{
    m_title->setFont(lettered(font(), Lettering::Title));
    m_next->setForegroundRole(QPalette::PlaceholderText);
    m_next->setWordWrap(true);
    m_list->setObjectName(u"officers"_s);
    m_list->setIconSize(QSize(grid::icon, grid::icon));
    m_enter->setObjectName(u"enter"_s);
    m_enter->setDefault(true);
    setFocusProxy(m_list);

    auto *column = new QWidget(this);
    column->setFixedWidth(columnWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(grid::unit);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_next);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_enter);
    layout->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(column);
    row->addStretch(1);

    connect(m_enter, &QPushButton::clicked, this, &SigninScreen::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &SigninScreen::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) { m_enter->setEnabled(at >= 0); });
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &SigninScreen::choose);
    }
    rename();
}

void SigninScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const auto all = m_desk.read([](atbilde::Office &office) { return office.store.officers.all(); });
    m_officers.clear();
    for (const Officer &officer : all.value_or(std::vector<Officer>())) {
        if (officer.isActive)
            m_officers.push_back(officer);
    }
    list();
}

void SigninScreen::list()
{
    const QString last = m_preferences.officerCode();
    int chosen = 0;
    m_list->clear();
    for (std::size_t i = 0; i < m_officers.size(); ++i) {
        const Officer &officer = m_officers[i];
        auto *item = new QListWidgetItem(
            icon(Symbol::Person), tr("%1 – %2", "officer, role").arg(officer.name, wordFor(officer.role)), m_list);
        item->setSizeHint(QSize(0, lineHeight));
        if (officer.code == last)
            chosen = int(i);
    }
    m_list->setCurrentRow(m_officers.empty() ? -1 : chosen);
    m_enter->setEnabled(!m_officers.empty());
}

void SigninScreen::choose()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_officers.size()))
        return;
    const Officer officer = m_officers[std::size_t(row)];
    m_preferences.setOfficerCode(officer.code);
    Q_EMIT officerChosen(officer);
}

void SigninScreen::rename()
{
    m_title->setText(tr("Who works now?"));
    m_next->setText(tr("Choose your name; typing its first letters finds it. Everything you do is recorded under it."));
    m_list->setAccessibleName(tr("Officers"));
    m_enter->setText(tr("Sign in"));
}

void SigninScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        const int row = m_list->currentRow();
        list();
        m_list->setCurrentRow(row);
    }
    QWidget::changeEvent(event);
}
