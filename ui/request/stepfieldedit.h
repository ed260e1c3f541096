// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/stepfield.h"
#include "ui/request/stepchoices.h"

#include <QWidget>

class DateEdit;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

/// One field in the form of a step: its label, an editor that fits its kind, and its hint. Speaks and
/// understands the text that `FieldKind` prescribes.
class StepFieldEdit : public QWidget
{
    Q_OBJECT

public:
    StepFieldEdit(const atbilde::StepFieldUse &use, const ShownCase &shown, QWidget *parent);

    [[nodiscard]] const atbilde::StepFieldUse &use() const { return m_use; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// The file that was chosen; the screen reads it.
    void setFile(const QString &name);
    /// What is wrong with what was typed, before anybody is asked; empty where nothing is.
    [[nodiscard]] QString complaint() const;
    void takeKeyboard();
    void rename();

Q_SIGNALS:
    void fileWanted();
    void finished(); ///< Enter in a line

private:
    [[nodiscard]] QWidget *makeEditor(const ShownCase &shown);
    void fillChoices(const ShownCase &shown);

    atbilde::StepFieldUse m_use;
    QLabel *m_label;
    QLabel *m_hint;
    QWidget *m_editor = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_paragraph = nullptr;
    DateEdit *m_day = nullptr;
    QCheckBox *m_yes = nullptr;
    QComboBox *m_choice = nullptr;
    QListWidget *m_choices = nullptr;
    QPushButton *m_file = nullptr;
    QLabel *m_fileName = nullptr;
};
