// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepfieldedit.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/look/tone.h"
#include "ui/parts/dateedit.h"
#include "ui/wording/stepforms.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int textLines = 3;
constexpr int listLines = 5;

/// Has the field a day that may lie ahead?
bool looksAhead(const StepFieldUse &use)
{
    switch (use.field) {
    case StepField::Day:
        return use.step == Step::SetDue;
    case StepField::ForwardedOn:
        return false;
    default:
        return true;
    }
}

} // namespace

StepFieldEdit::StepFieldEdit(const StepFieldUse &use, const ShownCase &shown, QWidget *parent)
    : QWidget(parent), m_use(use), m_label(new QLabel(this)), m_hint(new QLabel(this))
{
    m_editor = makeEditor(shown);
    if (QWidget *inner = m_line ? static_cast<QWidget *>(m_line) : m_editor; inner->objectName().isEmpty())
        inner->setObjectName(u"step-field-"_s + codeOf(use.field));
    m_label->setBuddy(m_file ? static_cast<QWidget *>(m_file) : m_editor);
    m_label->setWordWrap(true);
    m_label->setVisible(!m_yes);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setFont(lettered(font(), Lettering::Small));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, inkOf(Tone::Quiet, palette()));
    m_hint->setPalette(quiet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_label);
    if (m_day || m_yes)
        layout->addWidget(m_editor, 0, Qt::AlignLeft);
    else
        layout->addWidget(m_editor);
    layout->addWidget(m_hint);
    setFocusProxy(m_file ? static_cast<QWidget *>(m_file) : m_editor);
    rename();
}

QWidget *StepFieldEdit::makeEditor(const ShownCase &shown)
{
    switch (kindOf(m_use.field)) {
    case FieldKind::Line:
        m_line = new QLineEdit(this);
        if (m_use.field == StepField::Password)
            m_line->setEchoMode(QLineEdit::PasswordEchoOnEdit);
        connect(m_line, &QLineEdit::returnPressed, this, &StepFieldEdit::finished);
        return m_line;
    case FieldKind::Paragraph:
        m_paragraph = new QPlainTextEdit(this);
        m_paragraph->setTabChangesFocus(true);
        m_paragraph->setFixedHeight(fontMetrics().lineSpacing() * textLines + grid::wide);
        return m_paragraph;
    case FieldKind::Day:
        m_day = new DateEdit(this);
        m_day->setToday(shown.today);
        m_day->setBounds(m_use.field == StepField::Day ? shown.file.request.receivedOn : QDate(),
                         looksAhead(m_use) ? QDate() : shown.today);
        return m_day;
    case FieldKind::YesNo:
        m_yes = new QCheckBox(this);
        return m_yes;
    case FieldKind::Choice:
        m_choice = new QComboBox(this);
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(12);
        fillChoices(shown);
        return m_choice;
    case FieldKind::Choices:
        m_choices = new QListWidget(this);
        m_choices->setFixedHeight(fontMetrics().lineSpacing() * listLines + grid::wide);
        fillChoices(shown);
        return m_choices;
    case FieldKind::File: {
        auto *place = new QWidget(this);
        auto *row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(grid::unit);
        m_file = new QPushButton(icon(Symbol::Attachment), {}, place);
        m_file->setObjectName(u"step-file"_s);
        m_fileName = new QLabel(place);
        m_fileName->setObjectName(u"step-file-name"_s);
        m_fileName->setTextFormat(Qt::PlainText);
        m_fileName->setWordWrap(true);
        row->addWidget(m_file);
        row->addWidget(m_fileName, 1);
        connect(m_file, &QPushButton::clicked, this, &StepFieldEdit::fileWanted);
        return place;
    }
    }
    Q_UNREACHABLE();
}

void StepFieldEdit::fillChoices(const ShownCase &shown)
{
    const std::vector<StepChoice> choices = choicesFor(m_use.step, m_use.field, shown);
    if (m_choices) {
        for (const StepChoice &choice : choices) {
            auto *item = new QListWidgetItem(choice.words, m_choices);
            item->setData(Qt::UserRole, choice.code);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        return;
    }
    m_choice->addItem(QString(), QString());
    for (const StepChoice &choice : choices) {
        m_choice->addItem(choice.words, choice.code);
        m_choice->setItemData(m_choice->count() - 1, choice.words.toHtmlEscaped(), Qt::ToolTipRole);
    }
}

QString StepFieldEdit::text() const
{
    if (m_line)
        return m_line->text().trimmed();
    if (m_paragraph)
        return m_paragraph->toPlainText().trimmed();
    if (m_day)
        return m_day->day() ? m_day->day()->toString(Qt::ISODate) : QString();
    if (m_yes)
        return m_yes->isChecked() ? u"true"_s : QString();
    if (m_choice)
        return m_choice->currentData().toString();
    QStringList codes;
    for (int row = 0; m_choices && row < m_choices->count(); ++row) {
        if (m_choices->item(row)->checkState() == Qt::Checked)
            codes << m_choices->item(row)->data(Qt::UserRole).toString();
    }
    return codes.join(u' ');
}

void StepFieldEdit::setText(const QString &text)
{
    if (m_line)
        m_line->setText(text);
    else if (m_paragraph)
        m_paragraph->setPlainText(text);
    else if (m_day)
        m_day->show(QDate::fromString(text, Qt::ISODate));
    else if (m_yes)
        m_yes->setChecked(!text.isEmpty());
    else if (m_choice)
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(text)));
    const QStringList codes = text.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; m_choices && row < m_choices->count(); ++row) {
        QListWidgetItem *item = m_choices->item(row);
        item->setCheckState(codes.contains(item->data(Qt::UserRole).toString()) ? Qt::Checked
                                                                                : Qt::Unchecked);
    }
}

void StepFieldEdit::setFile(const QString &name)
{
    if (m_fileName)
        m_fileName->setText(name);
    rename();
}

QString StepFieldEdit::complaint() const
{
    if (m_day && !m_day->complaint().isEmpty())
        return m_day->complaint();
    const bool isEmpty = m_fileName ? m_fileName->text().isEmpty() : text().isEmpty();
    return m_use.needed && isEmpty ? tr("Please fill in “%1”.").arg(labelFor(m_use.step, m_use.field))
                                   : QString();
}

void StepFieldEdit::takeKeyboard()
{
    (m_file ? static_cast<QWidget *>(m_file) : m_editor)->setFocus(Qt::OtherFocusReason);
}

void StepFieldEdit::rename()
{
    const QString label = labelFor(m_use.step, m_use.field);
    const QString shown = m_use.needed || m_yes ? label : tr("%1 (may be empty)").arg(label);
    m_label->setText(shown);
    const QString hint = hintFor(m_use.step, m_use.field);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_yes)
        m_yes->setText(label);
    if (m_file)
        m_file->setText(m_fileName->text().isEmpty() ? tr("Choose a file…") : tr("Choose another file…"));
    if (m_choice)
        m_choice->setItemText(0, m_use.needed ? tr("Choose…") : tr("Nothing"));
    QWidget *spoken = m_file ? static_cast<QWidget *>(m_file) : m_editor;
    spoken->setAccessibleName(m_file ? QString(label + u": "_s + m_file->text()) : label);
    spoken->setAccessibleDescription(hint);
}
