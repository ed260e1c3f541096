// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/inkengine.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

InkEngine::InkEngine(QString path, Ink ink) : m_path(std::move(path)), m_ink(std::move(ink)) {}

void InkEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    painter->drawPixmap(rect, drawn((QSizeF(rect.size()) * ratio).toSize(), mode));
}

QPixmap InkEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return drawn(size, mode);
}

QPixmap InkEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // Qt before 6.8 asks in device pixels, since then in points; both want device pixels back.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QSize pixels = (QSizeF(size) * scale).toSize();
#else
    const QSize pixels = size;
#endif
    QPixmap pixmap = drawn(pixels, mode);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIconEngine *InkEngine::clone() const
{
    return new InkEngine(*this);
}

QString InkEngine::key() const
{
    return u"ink"_s;
}

bool InkEngine::isNull()
{
    return !QFile::exists(m_path);
}

QColor InkEngine::inkFor(QIcon::Mode mode) const
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return m_ink(palette);
}

QPixmap InkEngine::drawn(const QSize &pixels, QIcon::Mode mode) const
{
    if (pixels.isEmpty())
        return {};
    const QString color = inkFor(mode).name();
    const QString known = u"ink:%1:%2:%3x%4"_s.arg(m_path, color).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(known, &pixmap))
        return pixmap;

    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(known, pixmap);
    return pixmap;
}
