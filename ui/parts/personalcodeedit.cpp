// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/personalcodeedit.h"

#include "core/person/personalcode.h"

using atbilde::PersonalCode;

PersonalCodeEdit::PersonalCodeEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) { m_code = text.trimmed(); });
}

void PersonalCodeEdit::show(const QString &code)
{
    m_code = code;
    setText(hasFocus() ? code : atbilde::maskedPersonalCode(code));
}

QString PersonalCodeEdit::code() const
{
    const auto known = PersonalCode::fromText(m_code);
    return known ? known->text() : m_code;
}

QString PersonalCodeEdit::complaint() const
{
    if (m_code.isEmpty())
        return {};
    const auto known = PersonalCode::fromText(m_code);
    if (!known)
        return tr("This is no Latvian personal code; it is kept as written.");
    if (!known->checkDigitHolds().value_or(true))
        return tr("The check digit does not hold: compare with the letter.");
    return {};
}

void PersonalCodeEdit::focusInEvent(QFocusEvent *event)
{
    setText(m_code);
    QLineEdit::focusInEvent(event);
}

void PersonalCodeEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    setText(atbilde::maskedPersonalCode(m_code));
}
