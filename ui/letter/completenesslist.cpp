// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/completenesslist.h"

#include "ui/look/icons.h"
#include "ui/wording/letters.h"

#include <QEvent>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using atbilde::CompletenessLine;

namespace {

/// Where the missing thing is put in.
QString wayOut(const QString &code)
{
    static const QStringList organisation{u"controller"_s, u"signatory"_s, u"place"_s, u"office"_s};
    static const QStringList record{u"purposes"_s, u"categories"_s, u"recipients"_s, u"retention"_s,
                                    u"source"_s,   u"automated"_s,  u"transfers"_s};
    if (organisation.contains(code) || code.startsWith("controller_"_L1) || code.startsWith("contact"_L1))
        return CompletenessList::tr("Complete the organisation's profile in the settings.");
    if (code == "address"_L1 || code == "addressee"_L1)
        return CompletenessList::tr("Add it to the person.");
    if (record.contains(code))
        return CompletenessList::tr("Enter it in the register of processing activities.");
    if (code.startsWith("annex_"_L1))
        return CompletenessList::tr("Add the copy of the data to the request.");
    if (code == "subject"_L1 || code == "letter_text"_L1)
        return CompletenessList::tr("Correct the text of this letter.");
    return CompletenessList::tr("Decide it in the request.");
}

} // namespace

CompletenessList::CompletenessList(QWidget *parent) : QListWidget(parent)
{
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        const CompletenessLine &line = m_lines.at(row(item));
        if (!line.isThere)
            Q_EMIT missingChosen(line.code);
    });
}

void CompletenessList::show(const QList<CompletenessLine> &lines)
{
    m_lines = lines;
    // What is missing is what the officer looks for.
    std::ranges::stable_sort(m_lines, {}, &CompletenessLine::isThere);
    write();
}

void CompletenessList::write()
{
    clear();
    for (const CompletenessLine &line : std::as_const(m_lines)) {
        const QString name = shownLetterElement(line.code);
        auto *item = new QListWidgetItem(this);
        if (line.isThere) {
            item->setText(name);
            item->setIcon(icon(Symbol::Check, Tone::Good));
            item->setData(Qt::AccessibleTextRole, tr("%1: there").arg(name));
        } else {
            item->setText(tr("Missing: %1").arg(name) + u'\n' + wayOut(line.code));
            item->setIcon(icon(Symbol::Warning, Tone::Alarm));
            item->setForeground(inkOf(Tone::Alarm, palette()));
        }
    }
    if (count() > 0)
        setCurrentRow(0);
}

void CompletenessList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        write();
    QListWidget::changeEvent(event);
}
