// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/portability.h"

#include "core/codes.h"
#include "core/fulfilment/withholding.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<NotPortable, allNotPortable.size()> reasonCodes{{
    {NotPortable::Derived, "derived"_L1},
    {NotPortable::Basis, "basis"_L1},
    {NotPortable::Paper, "paper"_L1},
    {NotPortable::Withheld, "withheld"_L1},
}};

bool isConsentOrContract(const QString &activity, const ProcessingRegister &record)
{
    const auto found = std::ranges::find(record.activities, activity, &ProcessingActivity::code);
    return found != record.activities.end() &&
           (found->legalBasis == LegalBasis::Consent || found->legalBasis == LegalBasis::Contract);
}

} // namespace

QString codeOf(NotPortable reason)
{
    return codeIn(reasonCodes, reason);
}

std::optional<NotPortable> notPortableFromCode(QStringView code)
{
    return valueIn(reasonCodes, code);
}

QString articleOf(NotPortable reason, const Finding &finding)
{
    switch (reason) {
    case NotPortable::Derived:
        return u"GDPR 20(1)"_s;
    case NotPortable::Basis:
        return u"GDPR 20(1)(a)"_s;
    case NotPortable::Paper:
        return u"GDPR 20(1)(b)"_s;
    case NotPortable::Withheld:
        return articleOf(withholdingFromCode(finding.withheldGround).value_or(Withholding::OthersRights),
                         Right::Portability);
    }
    Q_UNREACHABLE();
}

std::optional<NotPortable> whyNotPortable(const Finding &finding, const ProcessingRegister &record)
{
    if (!finding.withheldGround.isEmpty())
        return NotPortable::Withheld;
    if (finding.origin == Origin::Derived)
        return NotPortable::Derived;
    if (!isConsentOrContract(finding.activity, record))
        return NotPortable::Basis;
    if (!finding.isAutomated)
        return NotPortable::Paper;
    return std::nullopt;
}

PortableFindings portableOf(const std::vector<Finding> &findings, const ProcessingRegister &record)
{
    PortableFindings sides;
    for (const Finding &finding : findings) {
        if (const std::optional<NotPortable> reason = whyNotPortable(finding, record))
            sides.excluded.push_back({finding, *reason});
        else
            sides.covered.push_back(finding);
    }
    return sides;
}

} // namespace atbilde
