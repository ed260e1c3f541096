// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QWidget>

#include <functional>

class BodyEdit;
class QLabel;
class QLineEdit;
class QToolButton;
class SpellCheck;

/// Subject, salutation and body of a letter, with the formatting a letter needs. Head and foot are the
/// office's and not edited.
class LetterEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LetterEditor(SpellCheck &spelling, QWidget *parent = nullptr);

    void show(const atbilde::Letter &letter);
    using QWidget::show;
    /// The letter that was shown, as it reads now.
    [[nodiscard]] atbilde::Letter letter() const;
    [[nodiscard]] BodyEdit *body() const { return m_body; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QToolButton *button(const QString &name, const std::function<void()> &press);
    void rename();
    void dress();
    void followCursor();
    void sayDictionary();

    SpellCheck &m_spelling;
    atbilde::Letter m_letter;
    QLineEdit *m_subject;
    QLineEdit *m_salutation;
    QLabel *m_subjectLabel;
    QLabel *m_salutationLabel;
    QLabel *m_dictionary;
    BodyEdit *m_body;
    QToolButton *m_bold;
    QToolButton *m_heading;
    QToolButton *m_list;
    QToolButton *m_numbers;
    QToolButton *m_table;
    QToolButton *m_undo;
    QToolButton *m_redo;
    bool m_filling = false;
};
