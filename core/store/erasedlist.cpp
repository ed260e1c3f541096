// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasedlist.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

template <class IdType>
std::vector<IdType> idsFrom(const QJsonValue &value)
{
    std::vector<IdType> ids;
    for (const QJsonValue each : value.toArray())
        ids.emplace_back(each.toInteger());
    return ids;
}

template <class IdType>
QJsonArray arrayOf(const std::vector<IdType> &ids)
{
    QJsonArray array;
    for (const IdType id : ids)
        array.append(id.value());
    return array;
}

template <class IdType>
void join(std::vector<IdType> &ids, const std::vector<IdType> &others)
{
    ids.insert(ids.end(), others.begin(), others.end());
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

} // namespace

void merge(ErasedList &list, const ErasedList &other)
{
    if (other.office != list.office)
        return;
    join(list.cases, other.cases);
    join(list.documents, other.documents);
}

ErasedList readErasedList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {object[u"office"_s].toString(), idsFrom<RequestId>(object[u"cases"_s]),
            idsFrom<DocumentId>(object[u"documents"_s])};
}

bool writeErasedList(const QString &path, const ErasedList &list)
{
    ErasedList whole = list;
    merge(whole, readErasedList(path));
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(QJsonObject{{u"office"_s, whole.office},
                                                      {u"cases"_s, arrayOf(whole.cases)},
                                                      {u"documents"_s, arrayOf(whole.documents)}})
                                .toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.commit();
}

} // namespace atbilde
