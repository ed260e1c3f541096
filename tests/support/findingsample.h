// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fulfilment/finding.h"
#include "tests/support/registersample.h"

// What was found about an invented person in the systems of the invented company.

/// The sample register with an activity on legitimate interests, to which Article 20 does not apply.
inline atbilde::ProcessingRegister sampleRegisterWithFraud()
{
    atbilde::ProcessingRegister record = sampleRegister();
    atbilde::ProcessingActivity fraud = record.activities.first();
    fraud.code = QStringLiteral("fraud");
    fraud.purpose = {QStringLiteral("krāpšanas novēršana"), QStringLiteral("prevention of fraud")};
    fraud.legalBasis = atbilde::LegalBasis::LegitimateInterests;
    record.activities.append(fraud);
    return record;
}

inline atbilde::Finding finding(const char *system, const char *category, const char *activity,
                                const QString &name, const QString &value)
{
    atbilde::Finding finding;
    finding.request = atbilde::RequestId(1);
    finding.system = QString::fromLatin1(system);
    finding.category = QString::fromLatin1(category);
    finding.activity = QString::fromLatin1(activity);
    finding.name = name;
    finding.value = value;
    return finding;
}
