// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/transitions.h"

#include <QAbstractListModel>

#include <vector>

/// The steps that have no button of their own, under the headings of their groups: possible ones to be
/// chosen, the others with the reason against them.
class StepMenuModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<atbilde::StepOffer> offers, atbilde::State state);

    /// Nothing for a heading.
    [[nodiscard]] std::optional<atbilde::StepOffer> offerAt(const QModelIndex &index) const;
    /// An invalid index where the step is not on the list.
    [[nodiscard]] QModelIndex indexOf(atbilde::Step step) const;
    [[nodiscard]] QModelIndex firstPossible() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        atbilde::StepGroup group = atbilde::StepGroup::Way;
        std::optional<atbilde::StepOffer> offer; ///< none: a heading
    };

    [[nodiscard]] QVariant headingData(const Line &line, int role) const;
    [[nodiscard]] QVariant stepData(const atbilde::StepOffer &offer, int role) const;

    std::vector<Line> m_lines;
    atbilde::State m_state = atbilde::State::Registered;
};
