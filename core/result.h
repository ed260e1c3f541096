// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refusal.h"

#include <utility>
#include <variant>

namespace atbilde {

/// A value, or the refusal to give one. Member names are those of `std::expected`, which replaces this
/// file the day our compiler has it. Asking the wrong side is a bug and asserts.
template <class T>
class [[nodiscard]] Result
{
public:
    using value_type = T;

    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Refusal refusal) : m_content(std::in_place_index<1>, std::move(refusal)) {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_content);
    }
    /// By value, so that `for (x : f().value())` does not read what is gone.
    [[nodiscard]] T value() && { return std::move(value()); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Refusal &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Refusal> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    using value_type = void;

    Result() = default;
    Result(Refusal refusal) : m_content(std::move(refusal)) {}

    [[nodiscard]] bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    [[nodiscard]] const Refusal &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<Refusal>(&m_content);
    }

private:
    std::variant<std::monostate, Refusal> m_content;
};

} // namespace atbilde
