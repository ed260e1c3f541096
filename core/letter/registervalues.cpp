// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/registervalues.h"

#include "core/letter/filling.h"
#include "core/letter/typography.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

void addRegister(TextValues &values, const LetterFacts &facts, const LetterLanguage &texts)
{
    const Language language = values.language;
    QStringList purposes;
    QStringList categories;
    QStringList recipients;
    QStringList retention;
    QStringList source;
    QStringList automated;
    QStringList transfers;
    bool byConsent = false;
    for (const ProcessingActivity &activity : facts.activities) {
        const QString purpose = asClause(activity.purpose.in(language));
        if (!purpose.isEmpty())
            purposes.append(
                u"%1 (%2)"_s.arg(purpose, texts.phrase(u"basis."_s + codeOf(activity.legalBasis))));
        for (const DataCategory &category : facts.record.categories) {
            if (activity.categories.contains(category.code))
                categories.append(category.name.in(language));
        }
        for (const ProcessorOrRecipient &recipient : facts.record.recipients) {
            if (!activity.recipients.contains(recipient.code))
                continue;
            const QString role = recipient.role.in(language);
            recipients.append(role.isEmpty() ? recipient.name : u"%1 (%2)"_s.arg(recipient.name, role));
        }
        // With several purposes each period names its own.
        const QString period = asClause(activity.retention.in(language));
        if (!period.isEmpty())
            retention.append(facts.activities.size() > 1 ? u"%1 – %2"_s.arg(purpose, period) : period);
        else
            retention.append(QString());
        source.append(activity.source.in(language));
        automated.append(activity.automatedDecisions.in(language));
        transfers.append(activity.transfers.in(language));
        byConsent = byConsent || activity.legalBasis == LegalBasis::Consent;
    }
    const auto complete = [](const QStringList &items) {
        return items.contains(QString()) ? QString() : clausesOf(items).join("; "_L1);
    };
    const auto orNone = [&](const QStringList &items, const QString &none) {
        const QString list = clausesOf(items).join("; "_L1);
        return list.isEmpty() ? texts.phrase(none) : list;
    };
    values.texts.insert(u"purposes"_s, purposes.size() < facts.activities.size()
                                           ? QString()
                                           : clausesOf(purposes).join("; "_L1));
    values.texts.insert(u"categories"_s, listed(categories));
    values.texts.insert(u"recipients"_s, orNone(recipients, u"access.recipients.none"_s));
    values.texts.insert(u"retention"_s, complete(retention));
    values.texts.insert(u"source"_s, complete(source));
    values.texts.insert(u"automated"_s, orNone(automated, u"access.automated.none"_s));
    values.texts.insert(u"transfers"_s, orNone(transfers, u"access.transfers.none"_s));
    setFlag(values, u"consent_based"_s, byConsent);
}

} // namespace atbilde
