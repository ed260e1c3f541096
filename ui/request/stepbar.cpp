// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepbar.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/request/flowlayout.h"
#include "ui/request/steparticle.h"
#include "ui/request/stepmenu.h"
#include "ui/request/stepsymbol.h"
#include "ui/wording/words.h"

#include <QEvent>
#include <QPushButton>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

StepBar::StepBar(QWidget *parent)
    : QWidget(parent),
      m_layout(new FlowLayout(this)),
      m_more(new QPushButton(this)),
      m_menu(new StepMenu(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::unit);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_more->setObjectName(u"moreSteps"_s);
    m_more->setAutoDefault(false);
    connect(m_more, &QPushButton::clicked, this, [this] { m_menu->openAt(*m_more); });
    connect(m_menu, &StepMenu::stepChosen, this, &StepBar::stepChosen);
}

void StepBar::show(const RequestFacts &facts, Role role)
{
    m_facts = facts;
    m_role = role;
    build();
}

void StepBar::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *button = item->widget(); button && button != m_more) {
            // A button may be the one whose click led here: it goes when its work is done, and is not found
            // before.
            button->hide();
            button->setParent(nullptr);
            button->deleteLater();
        }
        delete item;
    }
}

void StepBar::build()
{
    const bool hadKeyboard = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    clear();
    const std::vector<StepOffer> offers = stepsFrom(m_facts, m_role);
    const std::optional<Step> next = nextStep(m_facts, m_role);
    const auto hasButton = [next](const StepOffer &offer) {
        return offer.step == next || (!offer.refusal && groupOf(offer.step) == StepGroup::Way);
    };
    if (next)
        addButton(*next, true);
    std::vector<StepOffer> others;
    for (const StepOffer &offer : offers) {
        if (!hasButton(offer))
            others.push_back(offer);
        else if (offer.step != next)
            addButton(offer.step, false);
    }
    m_more->setVisible(!others.empty());
    m_more->setText(tr("More steps"));
    m_more->setIcon(icon(Symbol::More));
    m_more->setToolTip(tr("Everything else that can be done to this request, and why some of it cannot"));
    m_menu->model().show(std::move(others), m_facts.state);
    m_layout->addWidget(m_more);
    if (hadKeyboard)
        m_layout->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void StepBar::addButton(Step step, bool isNext)
{
    auto *button = new QPushButton(icon(symbolOf(step)), wordFor(step), this);
    button->setObjectName(u"step-"_s + codeOf(step));
    button->setAutoDefault(isNext);
    button->setDefault(isNext);
    const QString article = articleBehind(step, m_facts.state);
    button->setToolTip(article);
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepChosen(step); });
    m_layout->addWidget(button);
}

void StepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}
