// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"
#include "core/register/registerentry.h"
#include "core/register/registerfield.h"

#include <QScrollArea>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

/// One entry of any register as a form, made from the description of the register's fields. Both languages of
/// a text stand side by side.
class EntryForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget *parent = nullptr);

    /// Builds the fields of a register; nothing is shown in them yet.
    void take(atbilde::RegisterKind kind);
    /// `record` tells what other registers hold. An entry without a code is a new one, whose code can be
    /// typed.
    void show(const QJsonObject &entry, const atbilde::ProcessingRegister &record, bool mayChange);
    using QWidget::show;

    [[nodiscard]] QJsonObject entry() const;
    [[nodiscard]] bool isTyped() const { return entry() != m_shown; }
    /// Gives the keyboard to the field of a refusal: "purpose.en", "categories".
    void point(const QString &path);
    void focusFirst();

Q_SIGNALS:
    void typed();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The editors of one field; only those of its shape are there.
    struct Row
    {
        atbilde::RegisterField field;
        QLabel *label = nullptr;
        QLabel *hint = nullptr;
        QLineEdit *line = nullptr;
        QPlainTextEdit *latvian = nullptr;
        QPlainTextEdit *english = nullptr;
        QCheckBox *truth = nullptr;
        QSpinBox *number = nullptr;
        QComboBox *choice = nullptr;
        QListWidget *codes = nullptr;
    };

    void addRow(const atbilde::RegisterField &field, QGridLayout *form);
    [[nodiscard]] QWidget *makeEditor(Row &row);
    [[nodiscard]] QPlainTextEdit *makeText(const QString &name);
    void fillChoices(Row &row, const atbilde::ProcessingRegister &record);
    void load(Row &row, const QJsonValue &value);
    [[nodiscard]] QJsonValue valueOf(const Row &row) const;
    [[nodiscard]] static QWidget *firstOf(const Row &row);
    void tell();
    void rename();

    atbilde::RegisterKind m_kind = atbilde::RegisterKind::Activity;
    atbilde::ProcessingRegister m_record;
    QJsonObject m_shown;
    std::vector<Row> m_rows;
    QLabel *m_latvian = nullptr;
    QLabel *m_english = nullptr;
    bool m_loading = false;
};
