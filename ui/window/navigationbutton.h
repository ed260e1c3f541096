// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QAbstractButton>

/// What there is on a screen, beside its name. Words say what the number means.
struct NavigationCount
{
    int number = 0; ///< 0 is not shown
    Tone tone = Tone::Quiet;
    QString words = {};
    friend bool operator==(const NavigationCount &, const NavigationCount &) = default;
};

/// One place in the navigation: symbol, name and count.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(Symbol symbol, QWidget *parent);

    void name(const QString &name, const QKeySequence &key);
    void count(const NavigationCount &count);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void explain();
    void paintCount(QPainter &painter, QRect &room) const;
    [[nodiscard]] QString shownNumber() const;

    Symbol m_symbol;
    NavigationCount m_count;
    QKeySequence m_key;
};
