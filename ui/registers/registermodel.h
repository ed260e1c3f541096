// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/registers/registerrows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

/// The lines of one list.
class RegisterModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void show(const RegisterRows &list);
    /// Empty for a row that is not there.
    [[nodiscard]] QString keyAt(const QModelIndex &index) const;
    /// The first line with this key; invalid where there is none.
    [[nodiscard]] QModelIndex rowOf(const QString &key) const;
    /// All words of a line, folded, for the search.
    [[nodiscard]] const QString &wordsOf(int row) const { return m_words[std::size_t(row)]; }
    [[nodiscard]] const RegisterRows &list() const { return m_list; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    RegisterRows m_list;
    std::vector<QString> m_words;
};

/// Finds and sorts the lines: every word typed must stand in the line, whatever its marks and capitals.
class RegisterFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RegisterFilter(RegisterModel *model, QObject *parent = nullptr);

    void search(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RegisterModel *m_model;
    QStringList m_words;
};
