// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/jsonfields.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

void JsonReader::text(QLatin1StringView key, QString &value)
{
    verbatim(key, value);
    value = value.normalized(QString::NormalizationForm_C).trimmed();
}

void JsonReader::verbatim(QLatin1StringView key, QString &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (!found.isString())
        return reject(key, {});
    value = found.toString();
}

void JsonReader::needed(QLatin1StringView key, QString &value)
{
    text(key, value);
    if (value.isEmpty())
        keep(Refusal{RefusalReason::FieldMissing, {pathOf(key)}});
}

void JsonReader::number(QLatin1StringView key, int &value, int least, int most)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    const int number = found.toInt(least - 1); // what is no whole number becomes too small
    if (number < least || number > most)
        return reject(key, found.toVariant().toString());
    value = number;
}

void JsonReader::truth(QLatin1StringView key, bool &value)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (!found.isBool())
        return reject(key, found.toVariant().toString());
    value = found.toBool();
}

void JsonReader::texts(QLatin1StringView key, QStringList &values)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (!found.isArray())
        return reject(key, {});
    values.clear();
    for (const QJsonValue element : found.toArray()) {
        if (!element.isString())
            return reject(key, {});
        values.append(element.toString().normalized(QString::NormalizationForm_C));
    }
}

void JsonReader::rows(QLatin1StringView key, QList<QStringList> &values)
{
    const QJsonValue found = take(key);
    if (found.isUndefined())
        return;
    if (!found.isArray())
        return reject(key, {});
    values.clear();
    for (const QJsonValue row : found.toArray()) {
        if (!row.isArray())
            return reject(key, {});
        QStringList cells;
        for (const QJsonValue cell : row.toArray())
            cells.append(cell.toString());
        values.append(cells);
    }
}

void JsonReader::reject(QLatin1StringView key, const QString &text)
{
    keep(Refusal{RefusalReason::FieldNotUnderstood, {pathOf(key), text}});
}

std::optional<Refusal> JsonReader::refusal() const
{
    if (m_refusal)
        return m_refusal;
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key)) {
            const QString path = m_path.isEmpty() ? key : m_path + u'.' + key;
            return Refusal{RefusalReason::FieldUnknown, {path}};
        }
    }
    return std::nullopt;
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    m_asked.append(key);
    return m_object.value(key);
}

QString JsonReader::pathOf(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

void JsonReader::keep(std::optional<Refusal> refusal)
{
    if (!m_refusal)
        m_refusal = std::move(refusal);
}

} // namespace atbilde
