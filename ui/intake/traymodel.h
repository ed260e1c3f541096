// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right/right.h"
#include "core/store/lists/tray.h"

#include <QAbstractListModel>

#include <vector>

/// A document of the tray as its line shows it.
struct TrayLine
{
    atbilde::TrayRow row = {};
    std::vector<atbilde::Right> rights = {}; ///< proposed
    QString person = {};                     ///< proposed
    friend bool operator==(const TrayLine &, const TrayLine &) = default;

    [[nodiscard]] QString
    from() const; ///< name, else address, else the person proposed, else that there is none
    [[nodiscard]] QString about() const;
};
Q_DECLARE_METATYPE(TrayLine)

/// Documents waiting in the intake tray, newest receipt first. It reads nothing itself.
class TrayModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int lineRole = Qt::UserRole + 1;

    explicit TrayModel(QObject *parent = nullptr);

    void show(const std::vector<atbilde::TrayRow> &rows, bool more);
    void append(const std::vector<atbilde::TrayRow> &rows, bool more);
    void retranslate();

    [[nodiscard]] atbilde::DocumentId idAt(int row) const;
    [[nodiscard]] int rowOf(atbilde::DocumentId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    [[nodiscard]] bool hasSameIds(const std::vector<TrayLine> &lines) const;

    std::vector<TrayLine> m_lines;
    bool m_more = false;
};
