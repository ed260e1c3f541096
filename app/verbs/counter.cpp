// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/counter.h"

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

std::unique_ptr<Office> openOffice(const Console &console)
{
    auto office = std::make_unique<Office>(console.database);
    if (!console.headFolder.isEmpty())
        office->store.database.keepHeadIn(console.headFolder);
    return office;
}

Result<Counter> openCounter(const Console &console)
{
    Counter counter;
    counter.office = openOffice(console);
    counter.occasion.at = console.now;
    if (!console.officer.isEmpty()) {
        const Result<Officer> officer = officerNamed(*counter.office, console.officer);
        if (!officer)
            return officer.error();
        counter.occasion.officer = *officer;
        return counter;
    }
    std::vector<Officer> officers = counter.office->store.officers.all();
    std::erase_if(officers, [](const Officer &officer) { return !officer.isActive; });
    if (officers.size() != 1)
        return Refusal{RefusalReason::OfficerMissing};
    counter.occasion.officer = officers.front();
    return counter;
}

Result<Request> requestNumbered(Office &office, const QString &number)
{
    const std::optional<Request> request = office.store.requests.findByNumber(number.trimmed());
    if (!request)
        return Refusal{RefusalReason::RequestNotFound, {number}};
    return *request;
}

Result<Officer> officerNamed(Office &office, const QString &code)
{
    const std::optional<Officer> officer = office.store.officers.findByCode(code);
    if (!officer || !officer->isActive)
        return Refusal{RefusalReason::OfficerNotFound, {code}};
    return *officer;
}

Result<QDate> dateTyped(const QString &text)
{
    const QDate date = dateFromText(text);
    if (!date.isValid())
        return Refusal{RefusalReason::DateNotUnderstood, {text}};
    return date;
}

Result<DocumentId> documentTyped(const QString &text)
{
    bool isNumber = false;
    const DocumentId id(text.toLongLong(&isNumber));
    if (!isNumber || !id.isValid())
        return Refusal{RefusalReason::DocumentNotFound, {text}};
    return id;
}

Result<std::vector<Right>> rightsTyped(const QStringList &codes)
{
    std::vector<Right> rights;
    for (const QString &code : codes) {
        const std::optional<Right> right = rightFromCode(code);
        if (!right)
            return Refusal{RefusalReason::UnknownCode, {u"right"_s, code}};
        rights.push_back(*right);
    }
    return rights;
}

QJsonValue jsonDate(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}
