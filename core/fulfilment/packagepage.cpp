// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/packagepage.h"

#include "core/fulfilment/withholding.h"
#include "core/person/datephrase.h"
#include "core/right/ground.h"

#include <QFile>

#include <kainjow/mustache.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Mustache = kainjow::mustache::mustache;
using MustacheData = kainjow::mustache::data;

std::string embedded(const QString &name)
{
    QFile file(u":/package/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll().toStdString() : std::string();
}

void set(MustacheData &data, const char *key, const QString &text)
{
    data.set(key, plainText(text).toStdString());
}

void setFlag(MustacheData &data, const std::string &key)
{
    data.set(key, MustacheData::type::bool_true);
}

QString dayIn(Language language, const QDate &day)
{
    if (!day.isValid())
        return {};
    return language == Language::Latvian ? numericDate(day) : englishDatePhrase(day);
}

/// The name of a register entry as the page shows it. Everything named here was checked before.
template <class T>
const T &entryOf(const QList<T> &entries, const QString &code)
{
    const auto found = std::ranges::find(entries, code, &T::code);
    Q_ASSERT(found != entries.end());
    return *found;
}

MustacheData itemOf(const Finding &finding, const ProcessingRegister &record, Language language)
{
    MustacheData item{MustacheData::type::object};
    set(item, "name", finding.name);
    set(item, "value", finding.value);
    set(item, "category", entryOf(record.categories, finding.category).name.in(language));
    set(item, "system", entryOf(record.systems, finding.system).name.in(language));
    set(item, "purpose", entryOf(record.activities, finding.activity).purpose.in(language));
    set(item, "recordedOn", dayIn(language, finding.recordedOn));
    set(item, "reason", finding.withheldReason);
    return item;
}

void setWithholding(MustacheData &item, const Finding &finding)
{
    setFlag(item, withholdingFromCode(finding.withheldGround) == Withholding::Law ? "law" : "others");
}

MustacheData activityOf(const ProcessingActivity &activity, Language language)
{
    const QString point = pointOf(codeOf(activity.legalBasis));
    MustacheData data{MustacheData::type::object};
    set(data, "purpose", activity.purpose.in(language));
    set(data, "point", point);
    set(data, "retention", activity.retention.in(language));
    setFlag(data, "basis_" + point.toStdString());
    return data;
}

void setData(MustacheData &page, const PackageContents &contents, const SortedFindings &findings,
             Language language)
{
    MustacheData categories{MustacheData::type::list};
    for (const CategoryFile &file : findings.categories) {
        MustacheData items{MustacheData::type::list};
        for (const Finding &finding : file.findings) {
            MustacheData item = itemOf(finding, contents.record, language);
            setFlag(item, codeOf(finding.origin).toStdString());
            items.push_back(item);
        }
        MustacheData category{MustacheData::type::object};
        set(category, "category", file.category.name.in(language));
        set(category, "path", u"data/"_s + baseNameOf(file.category));
        category.set("items", items);
        categories.push_back(category);
    }
    MustacheData activities{MustacheData::type::list};
    for (const ProcessingActivity &activity : contents.record.activities) {
        const auto uses = [&](const CategoryFile &file) { return file.activities.contains(activity); };
        if (std::ranges::any_of(findings.categories, uses))
            activities.push_back(activityOf(activity, language));
    }
    page.set("categories", categories);
    page.set("activities", activities);
    if (!findings.categories.empty())
        setFlag(page, "hasData");
}

void setMissing(MustacheData &page, const PackageContents &contents, const SortedFindings &findings,
                Language language)
{
    MustacheData withheld{MustacheData::type::list};
    for (const Finding &finding : findings.withheld) {
        MustacheData item = itemOf(finding, contents.record, language);
        setWithholding(item, finding);
        withheld.push_back(item);
    }
    MustacheData excluded{MustacheData::type::list};
    for (const auto &[finding, reason] : findings.excluded) {
        MustacheData item = itemOf(finding, contents.record, language);
        if (reason == NotPortable::Withheld)
            setWithholding(item, finding);
        else
            setFlag(item, codeOf(reason).toStdString());
        excluded.push_back(item);
    }
    page.set("withheld", withheld);
    page.set("excluded", excluded);
    if (!findings.withheld.empty())
        setFlag(page, "hasWithheld");
    if (!findings.excluded.empty())
        setFlag(page, "hasExcluded");
}

void setHeading(MustacheData &page, const PackageContents &contents, Language language)
{
    const Organisation &organisation = contents.organisation;
    const ContactPerson &contact = organisation.contact;
    setFlag(page, contents.right == Right::Portability ? "isPortability" : "isAccess");
    set(page, "number", contents.number);
    set(page, "person", contents.person);
    set(page, "controller", organisation.name);
    set(page, "registration", organisation.registrationNumber);
    set(page, "address", organisation.address);
    set(page, "madeOn", dayIn(language, contents.madeOn));
    set(page, "contactEmail", contact.email.isEmpty() ? organisation.email : contact.email);
    const QString phone = contact.phone.isEmpty() ? organisation.phone : contact.phone;
    if (!contact.name.isEmpty())
        set(page, "contactName", contact.name);
    if (!phone.isEmpty())
        set(page, "contactPhone", phone);
}

std::string articleIn(Language language, const PackageContents &contents, const SortedFindings &findings,
                      const QStringList &documentPaths)
{
    MustacheData page{MustacheData::type::object};
    setHeading(page, contents, language);
    setData(page, contents, findings, language);
    setMissing(page, contents, findings, language);
    MustacheData documents{MustacheData::type::list};
    for (std::size_t i = 0; i < contents.documents.size(); ++i) {
        MustacheData document{MustacheData::type::object};
        set(document, "title", contents.documents[i].title);
        set(document, "path", documentPaths[static_cast<qsizetype>(i)]);
        documents.push_back(document);
    }
    page.set("documents", documents);
    if (!contents.documents.empty())
        setFlag(page, "hasDocuments");
    return Mustache(embedded(codeOf(language) + u".html"_s)).render(page);
}

} // namespace

QByteArray packagePage(const PackageContents &contents, const SortedFindings &findings,
                       const QStringList &documentPaths)
{
    const Language second = contents.language == Language::Latvian ? Language::English : Language::Latvian;
    MustacheData frame{MustacheData::type::object};
    set(frame, "language", codeOf(contents.language));
    set(frame, "number", contents.number);
    frame.set("first", articleIn(contents.language, contents, findings, documentPaths));
    frame.set("second", articleIn(second, contents, findings, documentPaths));
    return QByteArray::fromStdString(Mustache(embedded(u"page.html"_s)).render(frame));
}

} // namespace atbilde
