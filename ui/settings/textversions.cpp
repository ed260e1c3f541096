// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/textversions.h"

#include "core/letter/linediff.h"
#include "ui/look/grid.h"
#include "ui/look/tone.h"
#include "ui/wording/journal.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::DiffLine;
using atbilde::LetterText;
using atbilde::TextVersion;

namespace {

constexpr int numberRole = Qt::UserRole;

QString wholeOf(const LetterText &text)
{
    return text.subject.isEmpty() ? text.body : text.subject + u"\n\n"_s + text.body;
}

} // namespace

TextVersions::TextVersions(QWidget *parent)
    : QWidget(parent),
      m_list(new QTreeWidget(this)),
      m_heading(new QLabel(this)),
      m_difference(new QTextBrowser(this)),
      m_restore(new QPushButton(this))
{
    m_list->setObjectName(u"versionList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(4);
    m_list->header()->setStretchLastSection(true);
    m_difference->setObjectName(u"difference"_s);
    m_difference->setOpenLinks(false);
    m_restore->setObjectName(u"restoreVersion"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::unit, 0, 0);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_heading);
    layout->addWidget(m_difference, 2);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &TextVersions::compare);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(chosen()); });
    rename();
}

int TextVersions::chosen() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? item->data(0, numberRole).toInt() : 0;
}

void TextVersions::show(const std::vector<TextVersion> &versions, const LetterText &shipped, int inUse,
                        bool mayRestore)
{
    // A version that is new is shown; else the one looked at stays.
    const int before = versions.size() > m_versions.size() ? inUse : chosen();
    m_versions = versions;
    m_shipped = shipped;
    m_inUse = inUse;
    m_mayRestore = mayRestore;
    m_list->clear();
    QTreeWidgetItem *current = nullptr;
    const auto add = [&](int number, const QStringList &cells) {
        auto *item = new QTreeWidgetItem(m_list, cells);
        item->setData(0, numberRole, number);
        if (number == inUse) {
            QFont bold = font();
            bold.setBold(true);
            item->setFont(0, bold);
        }
        if (!current || number == before)
            current = item;
    };
    for (const TextVersion &version : versions) {
        const QString name = version.isShipped ? tr("%1 – shipped text restored").arg(version.number)
                                               : QString::number(version.number);
        add(version.number, {atbilde::isSound(version) ? name : tr("%1 – damaged").arg(version.number),
                             shownMoment(version.writtenAt), version.writer, version.reason});
    }
    add(0, {tr("Shipped text"), {}, {}, {}});
    for (int column = 0; column < 3; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(current);
    compare();
}

void TextVersions::compare()
{
    const int number = chosen();
    const auto version = std::ranges::find(m_versions, number, &TextVersion::number);
    const bool isWorded = version != m_versions.end() && !version->isShipped;
    m_restore->setVisible(m_mayRestore);
    m_restore->setEnabled(number != m_inUse && (number == 0 || isWorded));
    m_restore->setText(number == 0 ? tr("&Restore the shipped text") : tr("&Restore this version"));
    m_heading->setText(isWorded ? tr("Compared with the shipped text") : tr("The shipped text"));
    m_difference->clear();
    QTextCursor cursor(m_difference->document());
    const QString after = wholeOf(isWorded ? version->text : m_shipped);
    for (const DiffLine &line : atbilde::lineDiff(wholeOf(m_shipped), after)) {
        QTextCharFormat format;
        QString sign;
        // Said by a sign too, not by colour alone.
        if (line.kind == DiffLine::Kind::Removed) {
            format.setForeground(inkOf(Tone::Alarm, palette()));
            format.setBackground(tintOf(Tone::Alarm, palette()));
            format.setFontStrikeOut(true);
            sign = u"− "_s;
        } else if (line.kind == DiffLine::Kind::Added) {
            format.setForeground(inkOf(Tone::Good, palette()));
            format.setBackground(tintOf(Tone::Good, palette()));
            sign = u"+ "_s;
        }
        cursor.insertText(sign + line.text + u'\n', format);
    }
    m_difference->moveCursor(QTextCursor::Start);
}

void TextVersions::rename()
{
    m_list->setAccessibleName(tr("Versions of the text"));
    m_difference->setAccessibleName(tr("What the version changed"));
    m_list->setHeaderLabels({tr("Version"), tr("When"), tr("Who"), tr("Why")});
}

void TextVersions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        show(m_versions, m_shipped, m_inUse, m_mayRestore);
    }
    if (event->type() == QEvent::PaletteChange)
        compare();
    QWidget::changeEvent(event);
}
