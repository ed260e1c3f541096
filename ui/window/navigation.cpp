// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigation.h"

#include "ui/look/grid.h"

#include <QButtonGroup>
#include <QKeySequence>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

Navigation::Navigation(QWidget *parent)
    : QWidget(parent), m_top(new QVBoxLayout), m_bottom(new QVBoxLayout), m_group(new QButtonGroup(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
    setMinimumWidth(27 * grid::unit);
    m_top->setSpacing(2);
    m_bottom->setSpacing(2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_top);
    layout->addStretch(1);
    layout->addLayout(m_bottom);
}

void Navigation::add(const QString &key, Symbol symbol, Place place)
{
    auto *button = new NavigationButton(symbol, this);
    button->setObjectName(u"go-"_s + key);
    m_buttons.insert(key, button);
    m_group->addButton(button);
    (place == Place::Top ? m_top : m_bottom)->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, key] { Q_EMIT placeChosen(key); });
}

void Navigation::name(const QString &key, const QString &name, const QKeySequence &shortcut)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->name(name, shortcut);
}

void Navigation::count(const QString &key, const NavigationCount &count)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->count(count);
}

void Navigation::choose(const QString &key)
{
    if (NavigationButton *button = m_buttons.value(key))
        button->setChecked(true);
}
