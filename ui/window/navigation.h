// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/navigationbutton.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

/// The places of the program, one below the other. Arrow keys walk through them, Tab enters and leaves.
class Navigation : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Top, Bottom };

    explicit Navigation(QWidget *parent = nullptr);

    void add(const QString &key, Symbol symbol, Place place);
    void name(const QString &key, const QString &name, const QKeySequence &shortcut);
    void count(const QString &key, const NavigationCount &count);
    void choose(const QString &key);

Q_SIGNALS:
    void placeChosen(const QString &key);

private:
    QVBoxLayout *m_top;
    QVBoxLayout *m_bottom;
    QButtonGroup *m_group;
    QHash<QString, NavigationButton *> m_buttons;
};
