// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QAbstractTableModel>
#include <QDate>

#include <map>

/// What there is to say of one day.
struct DayMark
{
    int count = 0;      ///< cases due; 0: none
    QString words = {}; ///< "Requests due: 3"; for the tooltip and the screen reader
    Tone tone = Tone::Quiet;
    Symbol symbol = Symbol::Clock;
    QString holiday = {}; ///< its name, empty on other days
    friend bool operator==(const DayMark &, const DayMark &) = default;
};
Q_DECLARE_METATYPE(DayMark)

/// Six weeks around one month: seven columns from Monday, ISO week numbers as row headings.
class MonthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int weeks = 6;
    static constexpr int days = 7;
    enum Role {
        DayRole = Qt::UserRole + 1, ///< QDate
        MarkRole,                   ///< DayMark
        InMonthRole,                ///< bool
        TodayRole                   ///< bool
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Any day of the month; nothing happens for an invalid one.
    void turnTo(const QDate &month);
    void show(std::map<QDate, DayMark> marks, const QDate &today);

    [[nodiscard]] QDate month() const { return m_month; } ///< its first day
    [[nodiscard]] QDate firstDay() const;                 ///< the Monday in the upper left corner
    [[nodiscard]] QDate lastDay() const;
    [[nodiscard]] QDate dayAt(const QModelIndex &index) const;
    /// Invalid when the day is not among the six weeks.
    [[nodiscard]] QModelIndex indexOf(const QDate &day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    /// Headings and tooltips are in the language spoken now: to be called when it changed.
    void retranslate();

private:
    [[nodiscard]] static QStringList dayInitials();
    [[nodiscard]] DayMark markOf(const QDate &day) const;
    [[nodiscard]] QString sentenceOn(const QDate &day) const;

    QDate m_month;
    QDate m_today;
    std::map<QDate, DayMark> m_marks;
};
