// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/store/database.h"

#include <QDate>
#include <QDateTime>
#include <QSqlQuery>
#include <QVariant>

#include <optional>
#include <type_traits>

namespace atbilde {

/// One prepared SQL statement: bind in order, run, read row by row. Forward only, short-lived, never shared.
/// Every trouble is a `StoreError` that says what was attempted.
///
/// Empty text is bound as empty text and not as NULL; NULL is what an empty optional and an invalid date bind
/// as. An enumeration is bound as its code. Days are stored as "2026-11-22", moments as
/// "2026-11-22T09:30:00.000Z".
class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <class... Values>
    Statement &run(const Values &...values)
    {
        (m_query.addBindValue(cell(values)), ...);
        execute();
        return *this;
    }

    /// As `run`, for statements put together of pieces.
    Statement &runWith(const QList<QVariant> &values);

    /// Steps to the next row; false behind the last.
    [[nodiscard]] bool next();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] bool flag(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDate day(int column) const;
    [[nodiscard]] QDateTime moment(int column) const;
    template <class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(number(column));
    }
    template <class IdType>
    [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        if (isNull(column))
            return std::nullopt;
        return IdType(number(column));
    }

    [[nodiscard]] qint64 rowsChanged() const;

private:
    static QVariant cell(const QString &text);
    static QVariant cell(qint64 number) { return number; }
    static QVariant cell(int number) { return number; }
    static QVariant cell(bool flag) { return flag ? 1 : 0; }
    static QVariant cell(const QByteArray &bytes);
    static QVariant cell(const QDate &day);
    static QVariant cell(const QDateTime &moment);
    template <class Tag>
    static QVariant cell(Id<Tag> id)
    {
        return id.value();
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    static QVariant cell(Enum value) { return codeOf(value); }
    template <class T>
    static QVariant cell(const std::optional<T> &value)
    {
        return value ? cell(*value) : QVariant(QMetaType::fromType<QString>());
    }
    static QVariant cell(const char *) = delete;

    void execute();
    [[noreturn]] void fail() const;

    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
};

/// Text for LIKE in which the wildcards of the user are plain characters; use with ESCAPE '\'.
[[nodiscard]] QString escapedForLike(QString text);

} // namespace atbilde
