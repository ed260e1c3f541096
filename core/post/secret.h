// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace atbilde {

/// A password or token in memory: never printed, never copied, wiped when it goes.
class Secret
{
public:
    Secret() = default;
    /// Takes the bytes and wipes them where they stood, unless somebody shares them.
    explicit Secret(QByteArray &&bytes);
    ~Secret();
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const char *text() const { return m_bytes.constData(); }
    /// Shares the bytes: keep it no longer than the call it is for.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void wipe();

    QByteArray m_bytes;
};

} // namespace atbilde
