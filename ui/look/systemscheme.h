// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusMessage;
class QDBusPendingCallWatcher;
class QDBusVariant;

/// Whether the desktop is dark. The palette of the system answers at once; the settings portal of the
/// desktop, where there is one, corrects it later and tells of changes. Nothing here waits.
class SystemScheme : public QObject
{
    Q_OBJECT

public:
    /// To be made before the program's own palette is set.
    explicit SystemScheme(QObject *parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    // D-Bus finds it by name, thus a slot.
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void takeReply(QDBusPendingCallWatcher *call);
    void take(const QVariant &scheme);

    bool m_dark;
};
