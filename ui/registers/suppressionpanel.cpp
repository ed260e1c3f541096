// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/suppressionpanel.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/dates.h"
#include "ui/wording/registers.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using atbilde::MailingCheck;
using atbilde::MailingColumn;
using atbilde::SuppressedAddress;
using atbilde::SuppressionKind;
using namespace Qt::Literals::StringLiterals;

SuppressionPanel::SuppressionPanel(Ask isListed, QWidget *parent)
    : QWidget(parent),
      m_isListed(std::move(isListed)),
      m_checkTitle(new QLabel),
      m_checkFile(new QPushButton),
      m_saveCleaned(new QPushButton),
      m_found(new QLabel),
      m_addressTitle(new QLabel),
      m_kind(new QComboBox),
      m_name(new QLineEdit),
      m_text(new QLineEdit),
      m_add(new QPushButton),
      m_remove(new QPushButton),
      m_answer(new QLabel)
{
    for (QLabel *title : {m_checkTitle, m_addressTitle})
        title->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *text : {m_found, m_answer}) {
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
    }
    m_checkFile->setObjectName(u"checkMailing"_s);
    m_saveCleaned->setObjectName(u"saveCleaned"_s);
    m_found->setObjectName(u"mailingFound"_s);
    m_kind->setObjectName(u"addressKind"_s);
    m_name->setObjectName(u"addressName"_s);
    m_text->setObjectName(u"addressText"_s);
    m_add->setObjectName(u"addAddress"_s);
    m_remove->setObjectName(u"removeAddress"_s);
    m_answer->setObjectName(u"addressAnswer"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::half, grid::unit, grid::wide, grid::unit);
    column->setSpacing(grid::unit);
    column->addWidget(m_checkTitle);
    auto *checks = new QHBoxLayout;
    checks->addWidget(m_checkFile);
    checks->addWidget(m_saveCleaned);
    checks->addStretch(1);
    column->addWidget(m_found);
    column->addLayout(checks);
    column->addSpacing(grid::unit);
    column->addWidget(m_addressTitle);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(m_name, 1);
    line->addWidget(m_text, 2);
    column->addLayout(line);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_answer, 1);
    column->addLayout(buttons);
    column->addStretch(1);

    for (const SuppressionKind kind : atbilde::allSuppressionKinds)
        m_kind->addItem(QString(), codeOf(kind));
    connect(m_checkFile, &QPushButton::clicked, this, &SuppressionPanel::checkWanted);
    connect(m_saveCleaned, &QPushButton::clicked, this, &SuppressionPanel::cleanedWanted);
    connect(m_add, &QPushButton::clicked, this, &SuppressionPanel::addWanted);
    connect(m_remove, &QPushButton::clicked, this, &SuppressionPanel::removeWanted);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SuppressionPanel::look);
    connect(m_name, &QLineEdit::textChanged, this, &SuppressionPanel::look);
    connect(m_text, &QLineEdit::textChanged, this, &SuppressionPanel::look);
    connect(m_text, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    rename();
}

void SuppressionPanel::allow(bool mayAdd, bool mayRemove)
{
    m_mayAdd = mayAdd;
    m_mayRemove = mayRemove;
    look();
}

SuppressedAddress SuppressionPanel::address() const
{
    const auto kind = atbilde::suppressionKindFromCode(m_kind->currentData().toString());
    const QString text = m_text->text().trimmed();
    if (kind == SuppressionKind::Post)
        return {SuppressionKind::Post, m_name->text().trimmed() + u'\n' + text};
    return {kind.value_or(SuppressionKind::Email), text};
}

void SuppressionPanel::look()
{
    const SuppressedAddress typed = address();
    const bool isPost = typed.kind == SuppressionKind::Post;
    const bool isFilled =
        !m_text->text().trimmed().isEmpty() && (!isPost || !m_name->text().trimmed().isEmpty());
    const bool isAddress = !atbilde::suppressionForm(typed.kind, typed.text).isEmpty();
    const bool isListed = isAddress && m_isListed(typed);
    m_name->setVisible(isPost);
    m_add->setVisible(m_mayAdd);
    m_remove->setVisible(m_mayRemove);
    m_add->setEnabled(isAddress && !isListed);
    m_remove->setEnabled(isListed);
    if (!isFilled)
        m_answer->clear();
    else if (!isAddress)
        m_answer->setText(tr("This is not a complete address yet."));
    else if (isListed)
        m_answer->setText(tr("This address is on the list."));
    else
        m_answer->setText(tr("This address is not on the list."));
}

void SuppressionPanel::show(const QString &fileName, const MailingCheck &check)
{
    m_fileName = fileName;
    m_check = check;
    say();
}

void SuppressionPanel::clear()
{
    m_check.reset();
    m_text->clear();
    m_name->clear();
    say();
}

void SuppressionPanel::say()
{
    m_saveCleaned->setVisible(m_check && !m_check->suppressed.isEmpty());
    if (!m_check) {
        m_found->setText(
            tr("Give a table (CSV) with e-mail addresses, telephone numbers or postal addresses. Nothing "
               "of it is stored; you get it back without the lines nobody may advertise to."));
        return;
    }
    const QLocale locale = localeOf(spokenLanguage());
    QStringList columns;
    for (const MailingColumn &column : m_check->columns)
        columns.append(column.name.isEmpty() ? kindWord(column.kind) : column.name);
    QStringList lines{tr("%1: lines %2, to be left out %3. Columns looked at: %4.", "file")
                          .arg(m_fileName, locale.toString(m_check->rows),
                               locale.toString(m_check->suppressed.size()), columns.join(u", "_s))};
    if (!m_check->withoutAddress.isEmpty())
        lines.append(tr("Lines in which no address was understood, kept: %1.")
                         .arg(locale.toString(m_check->withoutAddress.size())));
    m_found->setText(lines.join(u'\n'));
}

void SuppressionPanel::rename()
{
    m_checkTitle->setText(tr("Check a mailing list"));
    m_checkFile->setText(tr("&Check a mailing list…"));
    m_saveCleaned->setText(tr("&Save the cleaned list…"));
    m_saveCleaned->setIcon(icon(Symbol::Export));
    m_checkFile->setIcon(icon(Symbol::Import));
    m_addressTitle->setText(tr("One address"));
    for (int i = 0; i < m_kind->count(); ++i) {
        if (const auto kind = atbilde::suppressionKindFromCode(m_kind->itemData(i).toString()))
            m_kind->setItemText(i, kindWord(*kind));
    }
    m_kind->setAccessibleName(tr("Kind of address"));
    m_name->setPlaceholderText(tr("Given name and surname"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_text->setPlaceholderText(tr("Address to look up or to add"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_add->setText(tr("&Put on the list"));
    m_remove->setText(tr("&Take off the list"));
    m_remove->setToolTip(tr("Only when the person agreed to advertising again"));
    say();
    look();
}

void SuppressionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        rename();
    QWidget::changeEvent(event);
}
