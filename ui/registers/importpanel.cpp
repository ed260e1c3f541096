// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/importpanel.h"

#include "core/register/registerfield.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/dates.h"
#include "ui/wording/registers.h"

#include <QEvent>
#include <QHeaderView>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using atbilde::RegisterEntry;
using atbilde::RegisterField;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same text in the language asked for, of a field in both languages; of any other field its value.
QString valueIn(const RegisterField &field, const QJsonObject &entry,
                const atbilde::ProcessingRegister &record, QLatin1StringView language)
{
    if (field.shape == atbilde::FieldShape::Pair)
        return entry[field.key][language].toString();
    return shownValue(field, entry[field.key], record, spokenLanguage());
}

} // namespace

ImportPanel::ImportPanel(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel),
      m_numbers(new QLabel),
      m_changes(new QTreeWidget),
      m_import(new QPushButton),
      m_dismiss(new QPushButton)
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_numbers->setTextFormat(Qt::PlainText);
    m_numbers->setWordWrap(true);
    m_changes->setObjectName(u"changes"_s);
    m_changes->setColumnCount(3);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_import->setObjectName(u"acceptImport"_s);
    m_import->setDefault(true);
    m_dismiss->setObjectName(u"dismissImport"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::unit, 0, 0);
    column->setSpacing(grid::unit);
    column->addWidget(m_title);
    column->addWidget(m_numbers);
    column->addWidget(m_changes, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_import);
    buttons->addWidget(m_dismiss);
    buttons->addStretch(1);
    column->addLayout(buttons);
    setFocusProxy(m_import);

    connect(m_import, &QPushButton::clicked, this, &ImportPanel::accepted);
    connect(m_dismiss, &QPushButton::clicked, this, &ImportPanel::dismissed);
}

void ImportPanel::show(const QString &fileName, const atbilde::RegisterImport &preview,
                       const atbilde::ProcessingRegister &record)
{
    m_fileName = fileName;
    m_preview = preview;
    m_record = record;
    draw();
}

void ImportPanel::draw()
{
    m_title->setText(tr("Import from %1", "file").arg(m_fileName));
    m_numbers->setText(tr("New: %1. Changed: %2. Unchanged: %3. Not in the table, kept as they are: %4.")
                           .arg(m_preview.added.size())
                           .arg(m_preview.changed.size())
                           .arg(m_preview.unchanged.size())
                           .arg(m_preview.untouched.size()));
    const bool any = !m_preview.added.isEmpty() || !m_preview.changed.isEmpty();
    m_import->setEnabled(any);
    m_import->setText(tr("Import"));
    m_dismiss->setText(any ? tr("Do not import") : tr("Close"));
    m_changes->setAccessibleName(tr("What would change"));
    m_changes->setHeaderLabels({tr("Entry"), tr("Now"), tr("After the import")});
    m_changes->clear();
    for (const RegisterEntry &entry : m_preview.added) {
        auto *top =
            new QTreeWidgetItem(m_changes, {nameOf(entry, spokenLanguage()), QString(), tr("new entry")});
        top->setIcon(0, icon(Symbol::Add));
    }
    for (const RegisterEntry &entry : m_preview.changed) {
        auto *top = new QTreeWidgetItem(m_changes, {nameOf(entry, spokenLanguage())});
        top->setIcon(0, icon(Symbol::Edit));
        const auto stored = entryOf(m_record, m_preview.kind, codeOf(entry));
        const QJsonObject before = stored ? objectOf(*stored) : QJsonObject();
        const QJsonObject after = objectOf(entry);
        for (const RegisterField &field : atbilde::fieldsOf(m_preview.kind)) {
            if (before[field.key] == after[field.key])
                continue;
            for (const QLatin1StringView language : {"lv"_L1, "en"_L1}) {
                const bool isPair = field.shape == atbilde::FieldShape::Pair;
                const QString was = valueIn(field, before, m_record, language);
                const QString will = valueIn(field, after, m_record, language);
                if ((!isPair && language == "en"_L1) || was == will)
                    continue;
                const QString path = isPair ? QString(field.key) + u'.' + language : QString(field.key);
                auto *line = new QTreeWidgetItem(top, {labelFor(m_preview.kind, path), was, will});
                line->setToolTip(1, was.toHtmlEscaped());
                line->setToolTip(2, will.toHtmlEscaped());
            }
        }
        top->setExpanded(true);
    }
}

void ImportPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        draw();
    QWidget::changeEvent(event);
}

void ImportPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else
        QWidget::keyPressEvent(event);
}
