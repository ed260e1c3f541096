// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/stepmenumodel.h"

#include "ui/look/lettering.h"
#include "ui/look/tone.h"
#include "ui/request/steparticle.h"
#include "ui/request/stepsymbol.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

void StepMenuModel::show(std::vector<StepOffer> offers, State state)
{
    beginResetModel();
    m_state = state;
    m_lines.clear();
    for (const StepGroup group : allStepGroups) {
        const auto isHere = [group](const StepOffer &offer) { return groupOf(offer.step) == group; };
        if (std::ranges::none_of(offers, isHere))
            continue;
        m_lines.push_back({group, std::nullopt});
        for (const bool possible : {true, false}) {
            for (const StepOffer &offer : offers) {
                if (isHere(offer) && !offer.refusal.has_value() == possible)
                    m_lines.push_back({group, offer});
            }
        }
    }
    endResetModel();
}

std::optional<StepOffer> StepMenuModel::offerAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return std::nullopt;
    return m_lines[std::size_t(index.row())].offer;
}

QModelIndex StepMenuModel::indexOf(Step step) const
{
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].offer && m_lines[row].offer->step == step)
            return index(int(row));
    }
    return {};
}

QModelIndex StepMenuModel::firstPossible() const
{
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].offer && !m_lines[row].offer->refusal)
            return index(int(row));
    }
    return {};
}

int StepMenuModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant StepMenuModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[std::size_t(index.row())];
    return line.offer ? stepData(*line.offer, role) : headingData(line, role);
}

QVariant StepMenuModel::headingData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return wordFor(line.group);
    case Qt::FontRole:
        return lettered(QGuiApplication::font(), Lettering::Heading);
    default:
        return {};
    }
}

QVariant StepMenuModel::stepData(const StepOffer &offer, int role) const
{
    const QString word = wordFor(offer.step);
    const QString why = offer.refusal ? sentenceFor(*offer.refusal) : QString();
    const QString article = articleBehind(offer.step, m_state);
    switch (role) {
    case Qt::DisplayRole:
        return offer.refusal ? QString(word + u'\n' + why) : word;
    case Qt::AccessibleTextRole:
        return offer.refusal ? tr("%1, not possible: %2").arg(word, why) : word;
    case Qt::DecorationRole:
        return offer.refusal ? icon(symbolOf(offer.step), Tone::Quiet) : icon(symbolOf(offer.step));
    case Qt::ForegroundRole:
        return offer.refusal ? inkOf(Tone::Quiet, QGuiApplication::palette()) : QVariant();
    case Qt::StatusTipRole:
        return why;
    case Qt::ToolTipRole:
        if (article.isEmpty())
            return why.toHtmlEscaped();
        return (why.isEmpty() ? article : tr("%1 – %2", "reason, article").arg(why, article)).toHtmlEscaped();
    default:
        return {};
    }
}

Qt::ItemFlags StepMenuModel::flags(const QModelIndex &index) const
{
    // A step that is not possible can be gone to, so that its reason is read; it cannot be taken.
    return offerAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                          : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}
