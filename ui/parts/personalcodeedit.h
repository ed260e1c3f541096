// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A personal code that is masked unless the keyboard is in it: nobody passing by reads a birth date. What is no code
/// is kept and complained about; it never blocks.
class PersonalCodeEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonalCodeEdit(QWidget *parent = nullptr);

    void show(const QString &code);
    using QLineEdit::show;
    [[nodiscard]] QString code() const;
    /// What is doubtful about it, in a sentence; empty when nothing is.
    [[nodiscard]] QString complaint() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString m_code;
};
