// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/monthmodel.h"

#include "ui/wording/dates.h"

using namespace Qt::Literals::StringLiterals;

void MonthModel::turnTo(const QDate &month)
{
    if (!month.isValid())
        return;
    const QDate first(month.year(), month.month(), 1);
    if (first == m_month)
        return;
    beginResetModel();
    m_month = first;
    endResetModel();
}

void MonthModel::show(std::map<QDate, DayMark> marks, const QDate &today)
{
    beginResetModel();
    m_marks = std::move(marks);
    m_today = today;
    endResetModel();
}

QDate MonthModel::firstDay() const
{
    return m_month.isValid() ? m_month.addDays(1 - m_month.dayOfWeek()) : QDate();
}

QDate MonthModel::lastDay() const
{
    return m_month.isValid() ? firstDay().addDays(weeks * days - 1) : QDate();
}

QDate MonthModel::dayAt(const QModelIndex &index) const
{
    if (!index.isValid() || !m_month.isValid())
        return {};
    return firstDay().addDays(index.row() * days + index.column());
}

QModelIndex MonthModel::indexOf(const QDate &day) const
{
    if (!m_month.isValid() || !day.isValid())
        return {};
    const qint64 offset = firstDay().daysTo(day);
    if (offset < 0 || offset >= weeks * days)
        return {};
    return index(static_cast<int>(offset / days), static_cast<int>(offset % days));
}

int MonthModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_month.isValid() ? 0 : weeks;
}

int MonthModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days;
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!hasIndex(index.row(), index.column(), index.parent()))
        return {};
    const QDate day = dayAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(day.day());
    case Qt::AccessibleTextRole:
        return sentenceOn(day);
    case Qt::ToolTipRole:
        return sentenceOn(day).toHtmlEscaped();
    case DayRole:
        return day;
    case MarkRole:
        return QVariant::fromValue(markOf(day));
    case InMonthRole:
        return day.month() == m_month.month();
    case TodayRole:
        return day == m_today;
    default:
        return {};
    }
}

/// As short as a narrow month needs them and still different from one another.
QStringList MonthModel::dayInitials()
{
    //: The seven days from Monday on, as short as possible, divided by commas.
    return tr("Mo,Tu,We,Th,Fr,Sa,Su").split(u',');
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool lying = orientation == Qt::Horizontal;
    if (section < 0 || section >= (lying ? columnCount() : rowCount()))
        return {};
    const QLocale locale = localeOf(spokenLanguage());
    if (lying && role == Qt::DisplayRole)
        return dayInitials().value(section);
    if (lying && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return locale.standaloneDayName(section + 1, QLocale::LongFormat);
    if (lying)
        return {};
    const int week = firstDay().addDays(qint64(section) * days).weekNumber();
    if (role == Qt::DisplayRole)
        return QString::number(week);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("Week %1").arg(week);
    return {};
}

void MonthModel::retranslate()
{
    if (!m_month.isValid())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, days - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, weeks - 1);
    Q_EMIT dataChanged(index(0, 0), index(weeks - 1, days - 1));
}

DayMark MonthModel::markOf(const QDate &day) const
{
    const auto found = m_marks.find(day);
    return found == m_marks.end() ? DayMark() : found->second;
}

QString MonthModel::sentenceOn(const QDate &day) const
{
    const DayMark mark = markOf(day);
    QStringList parts{localeOf(spokenLanguage()).toString(day, u"dddd"_s) + u", "_s + shownDate(day)};
    if (day == m_today)
        parts << tr("today");
    if (!mark.holiday.isEmpty())
        parts << mark.holiday;
    if (!mark.words.isEmpty())
        parts << mark.words;
    return parts.join(u" · "_s);
}
