// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepbar.h"

#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/request/flowlayout.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QEvent>
#include <QPushButton>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Symbol symbolOf(Step step)
{
    switch (step) {
    case Step::Acknowledge:
        return Symbol::Letters;
    case Step::AskIdentity:
    case Step::ConfirmIdentity:
        return Symbol::Identity;
    case Step::AskClarification:
    case Step::ReceiveClarification:
        return Symbol::Question;
    case Step::Assess:
        return Symbol::Search;
    case Step::Decide:
        return Symbol::Decide;
    case Step::Submit:
        return Symbol::Task;
    case Step::Approve:
        return Symbol::Approve;
    case Step::Return:
        return Symbol::Undo;
    case Step::Finalise:
        return Symbol::Lock;
    case Step::Dispatch:
    case Step::DispatchLetter:
        return Symbol::Send;
    case Step::Close:
        return Symbol::Archive;
    }
    Q_UNREACHABLE();
}

} // namespace

StepBar::StepBar(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::unit);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepBar::show(const RequestFacts &facts, Role role)
{
    m_facts = facts;
    m_role = role;
    build();
}

void StepBar::build()
{
    const bool hadKeyboard = isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *button = item->widget()) {
            // A button may be the one whose click led here: it goes when its work is done, and is not found
            // before.
            button->hide();
            button->setParent(nullptr);
            button->deleteLater();
        }
        delete item;
    }
    std::vector<StepOffer> offers = stepsFrom(m_facts, m_role);
    const std::optional<Step> next = nextStep(m_facts, m_role);
    std::ranges::stable_sort(offers, {}, [next](const StepOffer &offer) {
        return offer.step == next ? 0 : offer.refusal ? 2 : 1;
    });
    for (const StepOffer &offer : offers)
        addButton(offer, offer.step == next);
    if (hadKeyboard && !offers.empty() && !offers.front().refusal)
        m_layout->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void StepBar::addButton(const StepOffer &offer, bool isNext)
{
    auto *button = new QPushButton(icon(symbolOf(offer.step)), wordFor(offer.step), this);
    button->setObjectName(u"step-"_s + codeOf(offer.step));
    button->setAutoDefault(isNext);
    button->setDefault(isNext);
    if (offer.refusal) {
        const QString why = sentenceFor(*offer.refusal);
        button->setEnabled(false);
        button->setToolTip(why.toHtmlEscaped());
        button->setAccessibleDescription(why);
    }
    connect(button, &QPushButton::clicked, this, [this, step = offer.step] { Q_EMIT stepChosen(step); });
    m_layout->addWidget(button);
}

void StepBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        build();
    QWidget::changeEvent(event);
}
