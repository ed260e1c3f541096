// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/noticelist.h"

#include "core/workflow/transitions.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/parts/banner.h"
#include "ui/wording/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

NoticeList::NoticeList(QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this)), m_rest(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::half);
    m_layout->addWidget(m_rest, 0, Qt::AlignLeft);
    m_rest->setObjectName(u"moreNotices"_s);
    m_rest->setFlat(true);
    m_rest->setCheckable(true);
    m_rest->setAutoDefault(false);
    connect(m_rest, &QPushButton::toggled, this, &NoticeList::draw);
}

void NoticeList::show(const ShownCase &shown)
{
    m_notices = noticesOf(shown);
    m_facts = shown.facts;
    m_role = shown.role;
    draw();
}

void NoticeList::draw()
{
    for (QWidget *banner : m_banners) {
        banner->hide();
        banner->setParent(nullptr);
        banner->deleteLater();
    }
    m_banners.clear();
    const bool all = m_rest->isChecked();
    const auto presses = [](const CaseNotice &notice) { return notice.tone > Tone::Notice; };
    const int pressing = int(std::ranges::count_if(m_notices, presses));
    const int shownAtOnce = qMin(int(m_notices.size()), qBound(1, pressing, atOnce));
    const int count = all ? int(m_notices.size()) : shownAtOnce;
    for (int i = 0; i < count; ++i) {
        const CaseNotice &notice = m_notices[std::size_t(i)];
        auto *banner = new Banner(this);
        BannerMessage message{notice.tone, notice.text};
        if (notice.offer && nextState(m_facts, notice.offer->step, m_role)) {
            message.offer = wordFor(notice.offer->step);
            message.accept = [this, offer = *notice.offer] { Q_EMIT stepWanted(offer.step, offer.known); };
        }
        banner->say(message);
        m_layout->insertWidget(i, banner);
        m_banners.push_back(banner);
    }
    const int hidden = int(m_notices.size()) - shownAtOnce;
    m_rest->setVisible(hidden > 0);
    m_rest->setText(all ? tr("Fewer notices") : tr("More notices: %1").arg(hidden));
    m_rest->setIcon(icon(all ? Symbol::ChevronUp : Symbol::ChevronDown));
    setVisible(!m_notices.empty());
}
