// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/findings.h"

#include "core/casework/builtpackages.h"
#include "core/casework/processingrecord.h"
#include "core/fulfilment/findingtable.h"
#include "core/fulfilment/withholding.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// The journal's facts of a change, with the packages it made untrue.
QJsonObject changed(Office &office, const Occasion &occasion, const RequestFile &file, QJsonObject facts)
{
    QJsonArray shredded;
    for (const DocumentId id : shredBuiltPackages(office, occasion, file))
        shredded.append(id.value());
    if (!shredded.isEmpty())
        facts.insert(u"shredded"_s, shredded);
    return facts;
}

Result<Finding> withheld(Finding finding, const QString &ground, const QString &reason)
{
    finding.withheldGround.clear();
    finding.withheldReason.clear();
    if (ground.isEmpty())
        return finding;
    const std::optional<Withholding> known = withholdingFromCode(ground);
    if (!known) {
        return Refusal{
            RefusalReason::GroundNotLawful,
            {ground, Code{"right", codeOf(Right::Access)}, Code{"outcome", codeOf(Outcome::Partly)}},
            u"GDPR 15(4)"_s};
    }
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalReason::ReasonMissing, {}, articleOf(*known, Right::Access)};
    finding.withheldGround = codeOf(*known);
    finding.withheldReason = reason.trimmed();
    return finding;
}

Result<Finding> findingOf(const RequestFile &file, FindingId id)
{
    const auto found = std::ranges::find(file.findings, id, &Finding::id);
    if (found == file.findings.end())
        return Refusal{RefusalReason::FindingNotFound, {QString::number(id.value())}};
    return *found;
}

/// All that makes a finding what it is: two with the same are one.
QStringList contentOf(const Finding &finding)
{
    return {finding.system,
            finding.category,
            finding.activity,
            finding.name,
            finding.value,
            codeOf(finding.origin),
            QString::number(finding.isAutomated),
            finding.recordedOn.toString(Qt::ISODate),
            finding.withheldGround,
            finding.withheldReason};
}

/// Adds what does not stand yet; how many that were.
qint64 addNew(Office &office, const RequestFile &file, const std::vector<Finding> &findings)
{
    QSet<QStringList> known;
    for (const Finding &finding : file.findings)
        known.insert(contentOf(finding));
    qint64 count = 0;
    for (Finding finding : findings) {
        if (known.contains(contentOf(finding)))
            continue;
        finding.request = file.request.id;
        office.store.findings.add(finding);
        known.insert(contentOf(finding));
        ++count;
    }
    return count;
}

} // namespace

Result<Request> addFindings(Office &office, const Occasion &occasion, const SeenRequest &seen,
                            const QByteArray &csv)
{
    return takeStep(office, occasion, seen, Step::AddFindings, [&](RequestFile &file) -> Result<QJsonObject> {
        const auto findings = findingsFromCsv(csv, processingRecord(office.store), occasion.day());
        if (!findings)
            return findings.error();
        const qint64 count = addNew(office, file, *findings);
        if (count == 0)
            return QJsonObject{{u"count"_s, 0}};
        return changed(office, occasion, file, {{u"count"_s, count}});
    });
}

Result<Request> addFinding(Office &office, const Occasion &occasion, const SeenRequest &seen,
                           const Finding &finding)
{
    return takeStep(office, occasion, seen, Step::AddFindings, [&](RequestFile &file) -> Result<QJsonObject> {
        Result<Finding> checked = withheld(finding, finding.withheldGround, finding.withheldReason);
        if (!checked)
            return checked.error();
        checked->name = finding.name.trimmed();
        if (checked->name.isEmpty())
            return Refusal{RefusalReason::NameMissing};
        if (finding.recordedOn > occasion.day())
            return Refusal{RefusalReason::DateInFuture, {finding.recordedOn}};
        if (const auto known = checkCodes(finding, processingRecord(office.store)); !known)
            return known.error();
        const qint64 count = addNew(office, file, {*checked});
        return changed(office, occasion, file, {{u"count"_s, count}});
    });
}

Result<Request> removeFinding(Office &office, const Occasion &occasion, const SeenRequest &seen,
                              FindingId finding)
{
    return takeStep(office, occasion, seen, Step::RemoveFinding,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        const Result<Finding> found = findingOf(file, finding);
                        if (!found)
                            return found.error();
                        office.store.findings.remove(finding);
                        return changed(office, occasion, file,
                                       {{u"finding"_s, finding.value()},
                                        {u"system"_s, found->system},
                                        {u"category"_s, found->category}});
                    });
}

Result<Request> withhold(Office &office, const Occasion &occasion, const SeenRequest &seen, FindingId finding,
                         const QString &ground, const QString &reason)
{
    return takeStep(office, occasion, seen, Step::WithholdFinding,
                    [&](RequestFile &file) -> Result<QJsonObject> {
                        const Result<Finding> found = findingOf(file, finding);
                        if (!found)
                            return found.error();
                        const Result<Finding> now = withheld(*found, ground.trimmed(), reason);
                        if (!now)
                            return now.error();
                        office.store.findings.replace(*now);
                        QJsonObject facts{{u"finding"_s, finding.value()}};
                        if (!now->withheldGround.isEmpty())
                            facts.insert(u"ground"_s, now->withheldGround);
                        return changed(office, occasion, file, facts);
                    });
}

} // namespace atbilde
