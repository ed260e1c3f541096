// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/people.h"

#include <QAbstractTableModel>

#include <functional>

/// The list of people, read page by page as it is scrolled.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Requests, columnTotal };
    using NextPage = std::function<std::optional<atbilde::PersonPage>(const atbilde::PersonKey &after)>;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const atbilde::PersonPage &first, NextPage next);

    /// Invalid for a row that is not there.
    [[nodiscard]] atbilde::SubjectId idAt(const QModelIndex &index) const;
    /// Invalid while the person is not among the rows read.
    [[nodiscard]] QModelIndex rowOf(atbilde::SubjectId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Headings are in the language spoken now: to be called when it changed.
    void retranslate();

private:
    std::vector<atbilde::PersonRow> m_rows;
    std::optional<atbilde::PersonKey> m_next;
    NextPage m_nextPage;
};
