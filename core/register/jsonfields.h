// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/refusal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>
#include <optional>

namespace atbilde {

/// Writer and reader of JSON with the same face, so that each value lists its fields once. Texts that are
/// empty are written too: a file shows what may be filled in.
class JsonWriter
{
public:
    void text(QLatin1StringView key, const QString &value) { m_object.insert(key, value); }
    void needed(QLatin1StringView key, const QString &value) { m_object.insert(key, value); }
    void verbatim(QLatin1StringView key, const QString &value) { m_object.insert(key, value); }
    void number(QLatin1StringView key, int value, int, int) { m_object.insert(key, value); }
    void truth(QLatin1StringView key, bool value) { m_object.insert(key, value); }
    void texts(QLatin1StringView key, const QStringList &values)
    {
        m_object.insert(key, QJsonArray::fromStringList(values));
    }
    void rows(QLatin1StringView key, const QList<QStringList> &values)
    {
        QJsonArray array;
        for (const QStringList &row : values)
            array.append(QJsonArray::fromStringList(row));
        m_object.insert(key, array);
    }

    template <class Visit>
    void object(QLatin1StringView key, Visit visit)
    {
        JsonWriter inner;
        visit(inner);
        m_object.insert(key, inner.object());
    }

    template <class T, class Visit>
    void list(QLatin1StringView key, const QList<T> &values, Visit visit)
    {
        QJsonArray array;
        for (const T &value : values) {
            JsonWriter inner;
            visit(inner, value);
            array.append(inner.object());
        }
        m_object.insert(key, array);
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

/// Keeps the first thing that is wrong. A field that is not there keeps its default unless it is needed;
/// a field nobody asked for is wrong, since it is most likely misspelt.
class JsonReader
{
public:
    explicit JsonReader(QJsonObject object, QString path = {})
        : m_object(std::move(object)), m_path(std::move(path))
    {
    }

    /// Without spaces around it, in composed form.
    void text(QLatin1StringView key, QString &value);
    void needed(QLatin1StringView key, QString &value);
    /// As it stands: of a text in several pieces the spaces at the seams belong to it.
    void verbatim(QLatin1StringView key, QString &value);
    void number(QLatin1StringView key, int &value, int least, int most);
    void truth(QLatin1StringView key, bool &value);
    void texts(QLatin1StringView key, QStringList &values);
    void rows(QLatin1StringView key, QList<QStringList> &values);
    /// For a code of an enumeration: refuses the field with its text.
    void reject(QLatin1StringView key, const QString &text);

    template <class Visit>
    void object(QLatin1StringView key, Visit visit)
    {
        const QJsonValue value = take(key);
        if (!value.isUndefined() && !value.isObject())
            return reject(key, {});
        JsonReader inner(value.toObject(), pathOf(key));
        visit(inner);
        keep(inner.refusal());
    }

    template <class T, class Visit>
    void list(QLatin1StringView key, QList<T> &values, Visit visit)
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        if (!value.isArray())
            return reject(key, {});
        values.clear();
        for (const QJsonValue element : value.toArray()) {
            if (!element.isObject())
                return reject(key, {});
            JsonReader inner(element.toObject(), pathOf(key));
            T row;
            visit(inner, row);
            keep(inner.refusal());
            values.append(row);
        }
    }

    /// To be asked when all fields were visited.
    [[nodiscard]] std::optional<Refusal> refusal() const;

private:
    QJsonValue take(QLatin1StringView key);
    [[nodiscard]] QString pathOf(QLatin1StringView key) const;
    void keep(std::optional<Refusal> refusal);

    QJsonObject m_object;
    QString m_path;
    QStringList m_asked;
    std::optional<Refusal> m_refusal;
};

} // namespace atbilde
