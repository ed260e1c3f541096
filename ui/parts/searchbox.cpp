// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/searchbox.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/look/panel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int pauseWhileTyping = 120; // ms between the last key and the search
}

SearchBox::SearchBox(QWidget *parent) : QLineEdit(parent), m_pause(new QTimer(this))
{
    setClearButtonEnabled(true);
    addAction(icon(Symbol::Search, Tone::Quiet), LeadingPosition);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseWhileTyping);
    connect(m_pause, &QTimer::timeout, this, &SearchBox::tellNow);
    connect(this, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::returnPressed, this, [this] {
        tellNow();
        Q_EMIT searchSubmitted(text().simplified());
    });
}

void SearchBox::setKey(const QKeySequence &key)
{
    m_key = key;
    update();
}

void SearchBox::call()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            tellNow();
        }
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT resultsWanted();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus() || m_key.isEmpty())
        return;
    QPainter painter(this);
    painter.setFont(lettered(font(), Lettering::Small));
    const QString key = m_key.toString(QKeySequence::NativeText);
    const QFontMetrics metrics(painter.font());
    QRect cap(0, 0, metrics.horizontalAdvance(key) + 2 * grid::unit, metrics.height() + 2);
    cap.moveCenter(rect().center());
    cap.moveRight(rect().right() - grid::unit);
    const QRect placed = QStyle::visualRect(layoutDirection(), rect(), cap);
    paintPanel(painter, placed, palette().color(QPalette::Window), palette().color(QPalette::Mid));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(placed, Qt::AlignCenter, key);
}

void SearchBox::tellNow()
{
    m_pause->stop();
    const QString now = text().simplified();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT textSearched(now);
}
