// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/secret.h"

#include <sodium.h>

#include <utility>

namespace atbilde {

// A copy of exactly its size: what is moved from may have more room, and older letters in it.
Secret::Secret(QByteArray &&bytes) : m_bytes(bytes.constData(), bytes.size())
{
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes.clear();
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

void Secret::wipe()
{
    if (m_bytes.isDetached())
        sodium_memzero(m_bytes.data(), std::size_t(m_bytes.size()));
}

} // namespace atbilde
