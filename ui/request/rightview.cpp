// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/rightview.h"

#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/wording/articles.h"
#include "ui/wording/sheets.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

RightView::RightView(QWidget *parent) : QWidget(parent), m_title(new QLabel(this)), m_lines(new QVBoxLayout)
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_title->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::half);
    layout->addWidget(m_title);
    layout->addLayout(m_lines);
    m_lines->setSpacing(grid::half);
}

void RightView::show(Right right)
{
    m_right = right;
    draw();
}

void RightView::addLine(const QString &sentence, const QString &article)
{
    auto *line = new QLabel(u"• "_s + sentence, this);
    line->setObjectName(u"rightLine"_s);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const QString rule = article.isEmpty() ? QString() : articleInWords(article);
    line->setToolTip(rule);
    line->setAccessibleDescription(rule);
    m_lines->addWidget(line);
}

void RightView::draw()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_title->setText(tr("What the law asks"));
    if (!m_right)
        return;
    const RightSheet &sheet = sheetOf(*m_right);
    for (const Precondition precondition : sheet.preconditions)
        addLine(sentenceFor(precondition), articleOf(precondition));
    addLine(sheet.threshold == IdentityThreshold::AddressSuffices
                ? tr("It harms nobody: the address alone suffices to know who asks.")
                : tr("The office must be sure of who asks; a proof only in reasonable doubt."),
            u"GDPR 12(6)"_s);
    if (sheet.tellsRecipients)
        addLine(tr("Each recipient of the data is told what was done."), u"GDPR 19"_s);
    if (sheet.disclosesData)
        addLine(tr("Data leave the house: a second person approves."), u"GDPR 5(1)(f)"_s);
    if (sheet.takesEffectAtOnce)
        addLine(tr("It takes effect at once, before it is answered."), {});
    if (!isExtendable(*m_right))
        addLine(tr("The answer cannot be extended."), u"GDPR 12(3)"_s);
}

void RightView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        draw();
    QWidget::changeEvent(event);
}
