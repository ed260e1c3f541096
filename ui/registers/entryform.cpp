// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/entryform.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/wording/dates.h"
#include "ui/wording/registers.h"
#include "ui/wording/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using atbilde::codeOf;
using atbilde::entriesOf;
using atbilde::FieldShape;
using atbilde::Language;
using atbilde::ProcessingRegister;
using atbilde::RegisterEntry;
using atbilde::RegisterField;
using atbilde::RegisterKind;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int fewestLines = 2;
constexpr int mostLines = 6;
constexpr int shownCodes = 5;
constexpr int labelWidth = 124;

/// As high as what it holds, within bounds: a text to be read must not hide in two lines.
class GrowingText : public QPlainTextEdit
{
public:
    GrowingText()
    {
        setTabChangesFocus(true);
        connect(this, &QPlainTextEdit::textChanged, this, [this] { grow(); });
        grow();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QPlainTextEdit::resizeEvent(event);
        grow();
    }

private:
    void grow()
    {
        // The layout of plain text counts its height in lines.
        const int lines = std::clamp(int(document()->size().height()), fewestLines, mostLines);
        setFixedHeight(fontMetrics().lineSpacing() * lines + grid::wide);
    }
};

QLabel *quietLabel(const QFont &font)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(lettered(font, Lettering::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

EntryForm::EntryForm(QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void EntryForm::take(RegisterKind kind)
{
    m_kind = kind;
    m_rows.clear();
    auto *body = new QWidget;
    auto *grid = new QGridLayout(body);
    grid->setContentsMargins(grid::half, grid::unit, grid::wide, grid::wide);
    grid->setHorizontalSpacing(grid::unit);
    grid->setVerticalSpacing(grid::unit);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    m_latvian = quietLabel(font());
    m_english = quietLabel(font());
    for (const RegisterField &field : fieldsOf(kind))
        addRow(field, grid);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(body); // deletes the fields of the register before
    rename();
}

void EntryForm::addRow(const RegisterField &field, QGridLayout *form)
{
    Row row;
    row.field = field;
    row.label = new QLabel;
    row.label->setTextFormat(Qt::PlainText);
    row.label->setWordWrap(true);
    row.label->setFixedWidth(labelWidth);
    row.label->setContentsMargins(0, grid::half, 0, 0);                  // level with the text in the field
    if (field.shape == FieldShape::Pair && !m_latvian->parentWidget()) { // over the first of them
        const int heading = form->rowCount();
        form->addWidget(m_latvian, heading, 1);
        form->addWidget(m_english, heading, 2);
    }
    const int line = form->rowCount();
    QWidget *editor = makeEditor(row);
    row.label->setBuddy(firstOf(row));
    form->addWidget(row.label, line, 0, Qt::AlignTop);
    if (field.shape == FieldShape::Pair) {
        form->addWidget(row.latvian, line, 1, Qt::AlignTop);
        form->addWidget(row.english, line, 2, Qt::AlignTop);
    } else {
        row.hint = quietLabel(font());
        auto *cell = new QWidget;
        auto *beside = new QHBoxLayout(cell);
        beside->setContentsMargins(0, 0, 0, 0);
        const bool isShort = row.number || row.truth || field.shape == FieldShape::Code;
        beside->addWidget(editor, isShort ? 0 : 1);
        beside->addWidget(row.hint, isShort ? 1 : 0);
        if (isShort)
            beside->addStretch(0); // keeps it at the left while the hint is hidden
        form->addWidget(cell, line, 1, 1, 2);
    }
    m_rows.push_back(row);
}

QWidget *EntryForm::makeEditor(Row &row)
{
    const QString name = u"field-"_s + row.field.key;
    switch (row.field.shape) {
    case FieldShape::Code:
    case FieldShape::Line:
    case FieldShape::Email:
        row.line = new QLineEdit;
        row.line->setObjectName(name);
        if (row.field.shape == FieldShape::Code)
            row.line->setFixedWidth(fontMetrics().averageCharWidth() * 24);
        connect(row.line, &QLineEdit::textEdited, this, &EntryForm::tell);
        return row.line;
    case FieldShape::Pair:
        row.latvian = makeText(name + u"-lv"_s);
        row.english = makeText(name + u"-en"_s);
        return row.latvian;
    case FieldShape::Truth:
        row.truth = new QCheckBox;
        row.truth->setObjectName(name);
        connect(row.truth, &QCheckBox::toggled, this, &EntryForm::tell);
        return row.truth;
    case FieldShape::Number:
        row.number = new QSpinBox;
        row.number->setObjectName(name);
        row.number->setRange(row.field.least, row.field.most);
        row.number->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
        connect(row.number, &QSpinBox::valueChanged, this, &EntryForm::tell);
        return row.number;
    case FieldShape::Choice:
    case FieldShape::Entry:
        row.choice = new QComboBox;
        row.choice->setObjectName(name);
        row.choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.choice->setMinimumContentsLength(20);
        connect(row.choice, &QComboBox::activated, this, &EntryForm::tell);
        return row.choice;
    case FieldShape::Entries:
        row.codes = new QListWidget;
        row.codes->setObjectName(name);
        row.codes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        connect(row.codes, &QListWidget::itemChanged, this, &EntryForm::tell);
        return row.codes;
    }
    Q_UNREACHABLE();
}

QPlainTextEdit *EntryForm::makeText(const QString &name)
{
    auto *text = new GrowingText;
    text->setObjectName(name);
    connect(text, &QPlainTextEdit::textChanged, this, &EntryForm::tell);
    return text;
}

void EntryForm::fillChoices(Row &row, const ProcessingRegister &record)
{
    const Language language = spokenLanguage();
    if (row.choice) {
        row.choice->clear();
        if (row.field.shape == FieldShape::Choice) {
            for (const QString &code : row.field.choices)
                row.choice->addItem(choiceWord(row.field, code), code);
            return;
        }
        const QString none = hintFor(m_kind, row.field);
        row.choice->addItem(none.isEmpty() ? tr("None") : none, QString());
        for (const RegisterEntry &entry : entriesOf(record, *row.field.of))
            row.choice->addItem(nameOf(entry, language), codeOf(entry));
    }
    if (row.codes) {
        row.codes->clear();
        for (const RegisterEntry &entry : entriesOf(record, *row.field.of)) {
            auto *item = new QListWidgetItem(nameOf(entry, language), row.codes);
            item->setData(Qt::UserRole, codeOf(entry));
            item->setToolTip(codeOf(entry));
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        const int lines = std::clamp(row.codes->count(), 1, shownCodes);
        const int height =
            row.codes->count() > 0 ? row.codes->sizeHintForRow(0) : fontMetrics().lineSpacing();
        row.codes->setFixedHeight(lines * height + 2 * row.codes->frameWidth() + grid::half);
    }
}

void EntryForm::show(const QJsonObject &entry, const ProcessingRegister &record, bool mayChange)
{
    m_loading = true;
    m_record = record;
    const bool isNew = entry["code"_L1].toString().isEmpty();
    for (Row &row : m_rows) {
        fillChoices(row, record);
        load(row, entry[row.field.key]);
        if (row.line)
            row.line->setReadOnly(!mayChange || (row.field.shape == FieldShape::Code && !isNew));
        if (row.field.shape == FieldShape::Code)
            row.hint->setVisible(isNew && mayChange);
        for (QPlainTextEdit *text : {row.latvian, row.english}) {
            if (text)
                text->setReadOnly(!mayChange);
        }
        for (QWidget *editor :
             std::initializer_list<QWidget *>{row.truth, row.number, row.choice, row.codes}) {
            if (editor)
                editor->setEnabled(mayChange);
        }
    }
    m_loading = false;
    m_shown = this->entry();
    ensureVisible(0, 0);
}

void EntryForm::load(Row &row, const QJsonValue &value)
{
    if (row.line) {
        row.line->setText(value.toString());
        row.line->setCursorPosition(0);
    }
    if (row.latvian) {
        row.latvian->setPlainText(value["lv"_L1].toString());
        row.english->setPlainText(value["en"_L1].toString());
    }
    if (row.truth)
        row.truth->setChecked(value.toBool());
    if (row.number)
        row.number->setValue(value.toInt());
    if (row.choice) {
        const QString code = value.toString();
        if (row.choice->findData(code) < 0 && !code.isEmpty())
            row.choice->addItem(code, code); // it was removed meanwhile; hiding it would change it
        // A new entry begins with the harmless choice, which stands last in its list.
        const bool isChoice = row.field.shape == FieldShape::Choice;
        row.choice->setCurrentIndex(code.isEmpty() && isChoice && !row.field.isNeeded
                                        ? row.choice->count() - 1
                                        : row.choice->findData(code));
    }
    if (row.codes) {
        const QStringList codes = value.toVariant().toStringList();
        for (int i = 0; i < row.codes->count(); ++i) {
            QListWidgetItem *item = row.codes->item(i);
            item->setCheckState(codes.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                    : Qt::Unchecked);
        }
    }
}

QJsonValue EntryForm::valueOf(const Row &row) const
{
    // A text stands inside a sentence of a letter: lines are for the eye here.
    const auto text = [](const QPlainTextEdit *edit) {
        return edit->toPlainText().replace(u'\n', u' ').trimmed();
    };
    if (row.latvian)
        return QJsonObject{{u"lv"_s, text(row.latvian)}, {u"en"_s, text(row.english)}};
    if (row.truth)
        return row.truth->isChecked();
    if (row.number)
        return row.number->value();
    if (row.choice)
        return row.choice->currentData().toString();
    if (row.codes) {
        QJsonArray codes;
        for (int i = 0; i < row.codes->count(); ++i) {
            if (row.codes->item(i)->checkState() == Qt::Checked)
                codes.append(row.codes->item(i)->data(Qt::UserRole).toString());
        }
        return codes;
    }
    return row.line->text().trimmed();
}

QJsonObject EntryForm::entry() const
{
    QJsonObject entry;
    for (const Row &row : m_rows)
        entry.insert(row.field.key, valueOf(row));
    return entry;
}

QWidget *EntryForm::firstOf(const Row &row)
{
    for (QWidget *editor : std::initializer_list<QWidget *>{row.line, row.latvian, row.truth, row.number,
                                                            row.choice, row.codes}) {
        if (editor)
            return editor;
    }
    return nullptr;
}

void EntryForm::point(const QString &path)
{
    const auto row = std::ranges::find_if(m_rows, [&](const Row &each) {
        return path == each.field.key || path.startsWith(each.field.key + u'.');
    });
    if (row == m_rows.end())
        return;
    QWidget *editor = path.endsWith(".en"_L1) && row->english ? row->english : firstOf(*row);
    editor->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(editor);
}

void EntryForm::focusFirst()
{
    for (const Row &row : m_rows) {
        if (row.line && row.line->isReadOnly())
            continue;
        firstOf(row)->setFocus(Qt::OtherFocusReason);
        return;
    }
}

void EntryForm::tell()
{
    if (!m_loading)
        Q_EMIT typed();
}

void EntryForm::rename()
{
    if (m_rows.empty())
        return;
    m_latvian->setText(tr("In Latvian"));
    m_english->setText(tr("In English"));
    for (Row &row : m_rows) {
        const QString label = labelFor(m_kind, row.field);
        const QString hint = hintFor(m_kind, row.field);
        row.label->setText(label);
        if (row.hint) {
            row.hint->setText(row.field.shape == FieldShape::Entry ? QString() : hint);
            const bool isSettled = row.field.shape == FieldShape::Code && row.line->isReadOnly();
            row.hint->setVisible(!row.hint->text().isEmpty() && !isSettled);
        }
        if (row.latvian) {
            row.latvian->setAccessibleName(labelFor(m_kind, row.field.key + u".lv"_s));
            row.english->setAccessibleName(labelFor(m_kind, row.field.key + u".en"_s));
            row.latvian->setPlaceholderText(hint);
            row.english->setPlaceholderText(hint);
        } else {
            firstOf(row)->setAccessibleName(label);
            firstOf(row)->setAccessibleDescription(hint);
        }
    }
}

void EntryForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && !m_rows.empty()) {
        rename();
        const QJsonObject typed = entry();
        m_loading = true;
        for (Row &row : m_rows) {
            fillChoices(row, m_record);
            load(row, typed[row.field.key]);
        }
        m_loading = false;
    }
    QScrollArea::changeEvent(event);
}
