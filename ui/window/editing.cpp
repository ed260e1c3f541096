// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/editing.h"

#include <QAction>
#include <QApplication>
#include <QMetaObject>
#include <QWidget>

namespace {

bool understands(const QWidget *widget, const QByteArray &slot)
{
    if (!widget || !widget->isEnabled() || widget->metaObject()->indexOfMethod(slot + "()") < 0)
        return false;
    const bool changes = slot != "copy" && slot != "selectAll";
    return !changes || !widget->property("readOnly").toBool();
}

} // namespace

Editing::Editing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void Editing::add(QAction *action, const QByteArray &slot)
{
    m_actions.insert(action, slot);
    action->setEnabled(understands(QApplication::focusWidget(), slot));
    connect(action, &QAction::triggered, this, [this, slot] { perform(slot); });
}

void Editing::follow(QWidget *focus)
{
    // An open menu takes the keyboard for itself; the menu is about the widget before.
    if (focus && focus->windowType() == Qt::Popup)
        return;
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.key()->setEnabled(understands(focus, it.value()));
}

void Editing::perform(const QByteArray &slot) const
{
    QWidget *focus = QApplication::focusWidget();
    if (understands(focus, slot))
        QMetaObject::invokeMethod(focus, slot.constData());
}
