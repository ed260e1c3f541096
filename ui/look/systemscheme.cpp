// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/systemscheme.h"

#include "ui/look/tone.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto group = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;
constexpr int patience = 500; // ms

// Without a bus address libdbus would try to start a bus of its own, which takes long.
bool hasSessionBus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent), m_dark(::isDark(QGuiApplication::palette()))
{
    if (hasSessionBus())
        QTimer::singleShot(0, this, &SystemScheme::askPortal);
}

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(portal, portalPath, settings, u"SettingChanged"_s, this,
                "1takeSetting(QString,QString,QDBusVariant)"); // "1" is what the macro for slots puts before
    QDBusMessage question = QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
    question << group << key;
    auto *call = new QDBusPendingCallWatcher(bus.asyncCall(question, patience), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, &SystemScheme::takeReply);
}

void SystemScheme::takeReply(QDBusPendingCallWatcher *call)
{
    call->deleteLater();
    const QDBusPendingReply<QDBusVariant> reply = *call;
    if (!reply.isError())
        take(reply.value().variant());
}

void SystemScheme::takeSetting(const QString &ofGroup, const QString &ofKey, const QDBusVariant &value)
{
    if (ofGroup == group && ofKey == key)
        take(value.variant());
}

// 1 prefers dark, 2 prefers light, 0 has no preference. `Read` wraps its answer in one variant too many.
void SystemScheme::take(const QVariant &scheme)
{
    const QVariant bare = scheme.canConvert<QDBusVariant>() ? scheme.value<QDBusVariant>().variant() : scheme;
    const uint preference = bare.toUInt();
    if (preference != 1 && preference != 2)
        return;
    const bool dark = preference == 1;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}
