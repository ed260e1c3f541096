// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/package.h"

#include "core/fulfilment/findingtable.h"
#include "core/fulfilment/packagepage.h"
#include "core/fulfilment/packagepassword.h"
#include "core/fulfilment/withholding.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

template <class T>
QList<T> named(const QList<T> &entries, const std::vector<Finding> &findings, QString Finding::*code)
{
    QList<T> list;
    for (const T &entry : entries) {
        if (std::ranges::find(findings, entry.code, code) != findings.end())
            list.append(entry);
    }
    return list;
}

std::vector<CategoryFile> categoriesOf(const PackageContents &contents, const std::vector<Finding> &findings)
{
    std::vector<CategoryFile> files;
    for (const DataCategory &category : contents.record.categories) {
        CategoryFile file{contents.number, category, {}, {}, {}};
        std::ranges::copy_if(findings, std::back_inserter(file.findings),
                             [&](const Finding &finding) { return finding.category == category.code; });
        if (file.findings.empty())
            continue;
        file.systems = named(contents.record.systems, file.findings, &Finding::system);
        file.activities = named(contents.record.activities, file.findings, &Finding::activity);
        files.push_back(file);
    }
    return files;
}

ArchiveFile withheldFile(const std::vector<Finding> &withheld)
{
    CsvTable table{
        {u"system"_s, u"category"_s, u"activity"_s, u"name"_s, u"ground"_s, u"article"_s, u"reason"_s},
        {},
        {}};
    for (const Finding &finding : withheld) {
        const Withholding ground =
            withholdingFromCode(finding.withheldGround).value_or(Withholding::OthersRights);
        table.rows.append({finding.system, finding.category, finding.activity, plainText(finding.name),
                           finding.withheldGround, articleOf(ground, Right::Access),
                           plainText(finding.withheldReason)});
    }
    return {u"withheld.csv"_s, csvOf(table, ',')};
}

ArchiveFile excludedFile(const std::vector<ExcludedFinding> &excluded)
{
    CsvTable table{{u"system"_s, u"category"_s, u"activity"_s, u"name"_s, u"reason"_s, u"article"_s}, {}, {}};
    for (const auto &[finding, reason] : excluded) {
        table.rows.append({finding.system, finding.category, finding.activity, plainText(finding.name),
                           codeOf(reason), articleOf(reason, finding)});
    }
    return {u"excluded.csv"_s, csvOf(table, ',')};
}

ArchiveFile embedded(const QString &resource, const QString &name, bool isOpen = false)
{
    QFile file(u":/package/"_s + resource);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return {name, opened ? file.readAll() : QByteArray(), isOpen};
}

QStringList documentPathsOf(const PackageContents &contents)
{
    const QMimeDatabase types;
    QStringList paths;
    for (const PackageDocument &document : contents.documents) {
        const QString suffix = types.mimeTypeForName(document.mediaType).preferredSuffix();
        const QString number = QString::number(paths.size() + 1).rightJustified(2, u'0');
        paths.append(u"documents/document-"_s + number + (suffix.isEmpty() ? QString() : u'.' + suffix));
    }
    return paths;
}

QString sumOf(const ArchiveFile &file)
{
    return QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
}

ArchiveFile manifestOf(const PackageContents &contents, const std::vector<ArchiveFile> &files)
{
    QJsonArray list;
    for (const ArchiveFile &file : files)
        list.append(QJsonObject{
            {u"name"_s, file.name}, {u"size"_s, file.content.size()}, {u"sha256"_s, sumOf(file)}});
    const Organisation &organisation = contents.organisation;
    const QJsonObject controller{{u"name"_s, organisation.name},
                                 {u"registrationNumber"_s, organisation.registrationNumber},
                                 {u"address"_s, organisation.address},
                                 {u"email"_s, organisation.email}};
    const QJsonObject manifest{{u"format"_s, u"atbilde-package-1"_s},
                               {u"number"_s, contents.number},
                               {u"kind"_s, codeOf(contents.right)},
                               {u"madeOn"_s, contents.madeOn.toString(Qt::ISODate)},
                               {u"language"_s, codeOf(contents.language)},
                               {u"organisation"_s, controller},
                               {u"files"_s, list}};
    return {u"manifest.json"_s, QJsonDocument(manifest).toJson(QJsonDocument::Indented)};
}

ArchiveFile sumsOf(const std::vector<ArchiveFile> &files)
{
    QByteArray sums;
    for (const ArchiveFile &file : files)
        sums += sumOf(file).toLatin1() + "  " + file.name.toLatin1() + '\n';
    return {u"SHA256SUMS"_s, sums};
}

} // namespace

Result<SortedFindings> sortedFindings(const PackageContents &contents)
{
    Q_ASSERT(contents.right == Right::Access || contents.right == Right::Portability);
    std::vector<Finding> own;
    for (const Finding &finding : contents.findings) {
        if (finding.request != contents.request)
            continue;
        if (const Result<void> known = checkCodes(finding, contents.record); !known)
            return known.error();
        own.push_back(finding);
        if (!finding.withheldGround.isEmpty())
            own.back().value.clear();
    }
    if (own.empty())
        return Refusal{RefusalReason::FindingsMissing, {contents.number}};

    SortedFindings sorted;
    if (contents.right == Right::Access) {
        const auto kept = std::ranges::stable_partition(
            own, [](const Finding &finding) { return finding.withheldGround.isEmpty(); });
        sorted.withheld.assign(kept.begin(), kept.end());
        own.erase(kept.begin(), kept.end());
    } else {
        PortableFindings sides = portableOf(own, contents.record);
        if (sides.covered.empty())
            return Refusal{RefusalReason::NothingPortable, {contents.number}, u"GDPR 20(1)"_s};
        own = std::move(sides.covered);
        sorted.excluded = std::move(sides.excluded);
        for (ExcludedFinding &excluded : sorted.excluded)
            excluded.finding.value.clear();
    }
    sorted.categories = categoriesOf(contents, own);
    return sorted;
}

Result<std::vector<ArchiveFile>> packageFiles(const PackageContents &contents)
{
    const bool isProtected = !contents.password.isEmpty();
    if (isProtected) {
        if (const Result<void> strong = checkPassword(contents.password); !strong)
            return strong.error();
    }
    const Result<SortedFindings> findings = sortedFindings(contents);
    if (!findings)
        return findings.error();

    std::vector<ArchiveFile> files;
    if (isProtected)
        files.push_back(embedded(u"README.txt"_s, u"README.txt"_s, true));
    const QStringList documentPaths = documentPathsOf(contents);
    files.push_back({u"index.html"_s, packagePage(contents, *findings, documentPaths)});
    for (const CategoryFile &file : findings->categories) {
        const QString path = u"data/"_s + baseNameOf(file.category);
        files.push_back({path + u".json"_s, jsonOf(file)});
        files.push_back({path + u".csv"_s, csvOf(file)});
        files.push_back({path + u".xml"_s, xmlOf(file)});
    }
    if (!findings->withheld.empty())
        files.push_back(withheldFile(findings->withheld));
    if (!findings->excluded.empty())
        files.push_back(excludedFile(findings->excluded));
    for (qsizetype i = 0; i < documentPaths.size(); ++i)
        files.push_back({documentPaths[i], contents.documents[static_cast<std::size_t>(i)].content});
    files.push_back(embedded(u"data.schema.json"_s, u"schema/data.schema.json"_s));
    files.push_back(embedded(u"data.xsd"_s, u"schema/data.xsd"_s));
    files.push_back(manifestOf(contents, files));
    files.push_back(sumsOf(files));
    return files;
}

Result<QByteArray> packageOf(const PackageContents &contents)
{
    const Result<std::vector<ArchiveFile>> files = packageFiles(contents);
    if (!files)
        return files.error();
    return zipOf(*files, contents.madeOn, contents.password);
}

} // namespace atbilde
