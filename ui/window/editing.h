// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QWidget;

/// The actions of the Edit menu, which belong to whatever has the keyboard: each is possible only where that
/// widget understands it, so that a key never goes astray.
class Editing : public QObject
{
    Q_OBJECT

public:
    explicit Editing(QObject *parent = nullptr);

    /// `slot` is the name of the widget's own function: "copy".
    void add(QAction *action, const QByteArray &slot);

private:
    void follow(QWidget *focus);
    void perform(const QByteArray &slot) const;

    QHash<QAction *, QByteArray> m_actions;
};
