// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/steps.h"

#include <QDate>

#include <optional>

namespace atbilde {

/// What was typed for a step, read as its fields are meant.
class Typed
{
public:
    explicit Typed(const StepInput &input) : m_input(input) {}

    /// What is wrong with it for this step: a field that is needed and empty, a day that is none, a word that
    /// is not in its list, a field the step does not ask for.
    [[nodiscard]] std::optional<Refusal> refusalFor(Step step) const;

    [[nodiscard]] QString operator[](StepField field) const { return m_input[field]; }
    [[nodiscard]] QDate day(StepField field) const { return QDate::fromString(m_input[field], Qt::ISODate); }
    [[nodiscard]] bool yes(StepField field) const { return m_input[field] == u"true"; }
    [[nodiscard]] const QByteArray &file() const { return m_input.file; }
    [[nodiscard]] const QString &fileName() const { return m_input.fileName; }
    /// `Day` and `Time` in Riga as a moment in UTC.
    [[nodiscard]] QDateTime moment() const;

    template <class T>
    [[nodiscard]] std::optional<T> id(StepField field) const
    {
        const QString text = m_input[field];
        return text.isEmpty() ? std::nullopt : std::optional(T(text.toLongLong()));
    }
    template <class Read>
    [[nodiscard]] auto code(StepField field, Read read) const
    {
        return read(m_input[field]);
    }

private:
    const StepInput &m_input;
};

} // namespace atbilde
