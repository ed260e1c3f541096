// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>
#include <QPalette>

#include <functional>

/// Renders a drawing that says `currentColor` in a colour asked of the application's palette each time it is
/// painted, so that light, dark, disabled and selected need one file.
class InkEngine : public QIconEngine
{
public:
    using Ink = std::function<QColor(const QPalette &)>;

    InkEngine(QString path, Ink ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    [[nodiscard]] QIconEngine *clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const;
    [[nodiscard]] QPixmap drawn(const QSize &pixels, QIcon::Mode mode) const;

    QString m_path;
    Ink m_ink;
};
