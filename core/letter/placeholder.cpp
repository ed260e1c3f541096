// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/placeholder.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

// A flag may bear the name of a day: {{#erased}} ... {{erased_loc}}.
constexpr Placeholder placeholders[] = {
    // clang-format off
    {"received"_L1, PlaceholderKind::Day},
    {"letter_date"_L1, PlaceholderKind::Day},
    {"request_date"_L1, PlaceholderKind::Day},
    {"deadline"_L1, PlaceholderKind::Day},
    {"info_due"_L1, PlaceholderKind::Day},
    {"asked"_L1, PlaceholderKind::Day},
    {"extended_deadline"_L1, PlaceholderKind::Day},
    {"done"_L1, PlaceholderKind::Day},
    {"stopped"_L1, PlaceholderKind::Day},
    {"restricted"_L1, PlaceholderKind::Day},
    {"effective"_L1, PlaceholderKind::Day},
    {"erased"_L1, PlaceholderKind::Day},
    {"lift"_L1, PlaceholderKind::Day},
    {"comment_due"_L1, PlaceholderKind::Day},
    {"transfer"_L1, PlaceholderKind::Day},
    {"backup"_L1, PlaceholderKind::Day},
    {"file_retention"_L1, PlaceholderKind::Day},
    {"retention_until"_L1, PlaceholderKind::Day},
    {"fee_due"_L1, PlaceholderKind::Day},
    {"decision"_L1, PlaceholderKind::Day},
    {"forwarded"_L1, PlaceholderKind::Day},
    {"action"_L1, PlaceholderKind::Day},
    {"confirm_due"_L1, PlaceholderKind::Day},
    {"authority_date"_L1, PlaceholderKind::Day},
    {"breach_noticed"_L1, PlaceholderKind::Day},
    {"corrected"_L1, PlaceholderKind::Day},
    {"alone"_L1, PlaceholderKind::Flag},
    {"is_request"_L1, PlaceholderKind::Flag},
    {"is_objection"_L1, PlaceholderKind::Flag},
    {"is_withdrawal"_L1, PlaceholderKind::Flag},
    {"extendable"_L1, PlaceholderKind::Flag},
    {"m_esign"_L1, PlaceholderKind::Flag},
    {"m_known"_L1, PlaceholderKind::Flag},
    {"m_account"_L1, PlaceholderKind::Flag},
    {"m_person"_L1, PlaceholderKind::Flag},
    {"m_other"_L1, PlaceholderKind::Flag},
    {"by_complexity"_L1, PlaceholderKind::Flag},
    {"by_both"_L1, PlaceholderKind::Flag},
    {"by_number"_L1, PlaceholderKind::Flag},
    {"interim"_L1, PlaceholderKind::Flag},
    {"consent_based"_L1, PlaceholderKind::Flag},
    {"redacted"_L1, PlaceholderKind::Flag},
    {"withheld_by_law"_L1, PlaceholderKind::Flag},
    {"delivery_note"_L1, PlaceholderKind::Flag},
    {"corrected"_L1, PlaceholderKind::Flag},
    {"completed"_L1, PlaceholderKind::Flag},
    {"backups"_L1, PlaceholderKind::Flag},
    {"partial"_L1, PlaceholderKind::Flag},
    {"by_exception"_L1, PlaceholderKind::Flag},
    {"compelling"_L1, PlaceholderKind::Flag},
    {"claims"_L1, PlaceholderKind::Flag},
    {"restriction_was"_L1, PlaceholderKind::Flag},
    {"consent"_L1, PlaceholderKind::Flag},
    {"contract"_L1, PlaceholderKind::Flag},
    {"direct_done"_L1, PlaceholderKind::Flag},
    {"direct_impossible"_L1, PlaceholderKind::Flag},
    {"excluded"_L1, PlaceholderKind::Flag},
    {"erased"_L1, PlaceholderKind::Flag},
    {"other_basis"_L1, PlaceholderKind::Flag},
    {"unfounded"_L1, PlaceholderKind::Flag},
    {"excessive"_L1, PlaceholderKind::Flag},
    {"refuse"_L1, PlaceholderKind::Flag},
    {"fee"_L1, PlaceholderKind::Flag},
    {"rectified"_L1, PlaceholderKind::Flag},
    {"restricted"_L1, PlaceholderKind::Flag},
    {"is_processor"_L1, PlaceholderKind::Flag},
    {"note_added"_L1, PlaceholderKind::Flag},
    {"no_answer"_L1, PlaceholderKind::Flag},
    {"not_identifiable"_L1, PlaceholderKind::Flag},
    {"kept"_L1, PlaceholderKind::Flag},
    {"upheld"_L1, PlaceholderKind::Flag},
    {"changed"_L1, PlaceholderKind::Flag},
    {"annulled"_L1, PlaceholderKind::Flag},
    {"forwarded"_L1, PlaceholderKind::Flag},
    {"service_messages"_L1, PlaceholderKind::Flag},
    {"is_notice"_L1, PlaceholderKind::Flag},
    {"several"_L1, PlaceholderKind::Flag},
    {"suspends"_L1, PlaceholderKind::Flag},
    {"m_copy"_L1, PlaceholderKind::Flag},
    {"proven"_L1, PlaceholderKind::Flag},
    {"on_behalf"_L1, PlaceholderKind::Flag},
    {"recipients_notified"_L1, PlaceholderKind::Decided},
    {"changes_table"_L1, PlaceholderKind::Table},
    {"controller_name"_L1, PlaceholderKind::Text},
    {"controller_regno"_L1, PlaceholderKind::Text},
    {"controller_address"_L1, PlaceholderKind::Text},
    {"controller_phone"_L1, PlaceholderKind::Text},
    {"controller_email"_L1, PlaceholderKind::Text},
    {"place"_L1, PlaceholderKind::Text},
    {"office"_L1, PlaceholderKind::Text},
    {"contact"_L1, PlaceholderKind::Text},
    {"contact_phone"_L1, PlaceholderKind::Text},
    {"contact_email"_L1, PlaceholderKind::Text},
    {"case_no"_L1, PlaceholderKind::Text},
    {"sender_ref"_L1, PlaceholderKind::Text},
    {"letter_no"_L1, PlaceholderKind::Text},
    {"rights"_L1, PlaceholderKind::Text},
    {"right"_L1, PlaceholderKind::Text},
    {"doubt_reason"_L1, PlaceholderKind::Text},
    {"m_other_text"_L1, PlaceholderKind::Text},
    {"volume_reason"_L1, PlaceholderKind::Text},
    {"extension_reason"_L1, PlaceholderKind::Text},
    {"purposes"_L1, PlaceholderKind::Text},
    {"categories"_L1, PlaceholderKind::Text},
    {"recipients"_L1, PlaceholderKind::Text},
    {"retention"_L1, PlaceholderKind::Text},
    {"source"_L1, PlaceholderKind::Text},
    {"automated"_L1, PlaceholderKind::Text},
    {"transfers"_L1, PlaceholderKind::Text},
    {"annex_ref"_L1, PlaceholderKind::Text},
    {"annex_format"_L1, PlaceholderKind::Text},
    {"redaction_list"_L1, PlaceholderKind::Text},
    {"redaction_reason"_L1, PlaceholderKind::Text},
    {"law_withheld_list"_L1, PlaceholderKind::Text},
    {"law_withheld_reason"_L1, PlaceholderKind::Text},
    {"password_channel"_L1, PlaceholderKind::Text},
    {"erased_list"_L1, PlaceholderKind::Text},
    {"ground"_L1, PlaceholderKind::Text},
    {"ground_text"_L1, PlaceholderKind::Text},
    {"requested_data"_L1, PlaceholderKind::Text},
    {"kept_list"_L1, PlaceholderKind::Text},
    {"exception"_L1, PlaceholderKind::Text},
    {"exception_text"_L1, PlaceholderKind::Text},
    {"refusal_reason"_L1, PlaceholderKind::Text},
    {"refusal_text"_L1, PlaceholderKind::Text},
    {"law_ref"_L1, PlaceholderKind::Text},
    {"kept_purpose"_L1, PlaceholderKind::Text},
    {"data_list"_L1, PlaceholderKind::Text},
    {"duration_text"_L1, PlaceholderKind::Text},
    {"lift_reason"_L1, PlaceholderKind::Text},
    {"after_text"_L1, PlaceholderKind::Text},
    {"suppression_data"_L1, PlaceholderKind::Text},
    {"purpose"_L1, PlaceholderKind::Text},
    {"basis"_L1, PlaceholderKind::Text},
    {"subject_grounds"_L1, PlaceholderKind::Text},
    {"compelling_grounds"_L1, PlaceholderKind::Text},
    {"claims_reason"_L1, PlaceholderKind::Text},
    {"scope"_L1, PlaceholderKind::Text},
    {"format"_L1, PlaceholderKind::Text},
    {"files_list"_L1, PlaceholderKind::Text},
    {"hash"_L1, PlaceholderKind::Text},
    {"delivery_text"_L1, PlaceholderKind::Text},
    {"new_controller"_L1, PlaceholderKind::Text},
    {"direct_reason"_L1, PlaceholderKind::Text},
    {"excluded_list"_L1, PlaceholderKind::Text},
    {"excluded_reason"_L1, PlaceholderKind::Text},
    {"other_basis_text"_L1, PlaceholderKind::Text},
    {"facts"_L1, PlaceholderKind::Text},
    {"fee_amount"_L1, PlaceholderKind::Text},
    {"fee_calc"_L1, PlaceholderKind::Text},
    {"subject_ref"_L1, PlaceholderKind::Text},
    {"new_values"_L1, PlaceholderKind::Text},
    {"disclosure_ref"_L1, PlaceholderKind::Text},
    {"dpa_ref"_L1, PlaceholderKind::Text},
    {"search_keys"_L1, PlaceholderKind::Text},
    {"systems_list"_L1, PlaceholderKind::Text},
    {"note_text"_L1, PlaceholderKind::Text},
    {"reason"_L1, PlaceholderKind::Text},
    {"decision_ref"_L1, PlaceholderKind::Text},
    {"review_reason"_L1, PlaceholderKind::Text},
    {"logic"_L1, PlaceholderKind::Text},
    {"real_controller"_L1, PlaceholderKind::Text},
    {"real_controller_contact"_L1, PlaceholderKind::Text},
    {"represented"_L1, PlaceholderKind::Text},
    {"subject_rights"_L1, PlaceholderKind::Text},
    {"already_stopped"_L1, PlaceholderKind::Text},
    {"blacked_out"_L1, PlaceholderKind::Text},
    {"abuse_facts"_L1, PlaceholderKind::Text},
    {"fee_payment"_L1, PlaceholderKind::Text},
    {"authority_ref"_L1, PlaceholderKind::Text},
    {"authority_answer"_L1, PlaceholderKind::Text},
    {"breach_what"_L1, PlaceholderKind::Text},
    {"breach_consequences"_L1, PlaceholderKind::Text},
    {"breach_measures"_L1, PlaceholderKind::Text},
    {"breach_advice"_L1, PlaceholderKind::Text},
    {"balancing_interest"_L1, PlaceholderKind::Text},
    {"balancing_necessity"_L1, PlaceholderKind::Text},
    {"balancing_impact"_L1, PlaceholderKind::Text},
    {"balancing_safeguards"_L1, PlaceholderKind::Text},
    {"balancing_conclusion"_L1, PlaceholderKind::Text},
    {"corrected_no"_L1, PlaceholderKind::Text},
    // clang-format on
};

constexpr std::array endings{"_nom"_L1, "_gen"_L1, "_dat"_L1, "_acc"_L1, "_loc"_L1, "_num"_L1, "_en"_L1};

std::optional<Placeholder> named(QStringView name, bool withEnding)
{
    for (const Placeholder &placeholder : placeholders) {
        // A day always has an ending, a flag never.
        const bool fits = placeholder.kind == PlaceholderKind::Day    ? withEnding
                          : placeholder.kind == PlaceholderKind::Flag ? !withEnding
                                                                      : true;
        if (fits && name == placeholder.name)
            return placeholder;
    }
    return std::nullopt;
}

/// The contact person's name stands in the accusative in Latvian and as it is in English.
QString withoutAlias(const QString &name)
{
    return name == "contact_name"_L1 ? u"contact_en"_s : name;
}

bool holdsAny(const QSet<QString> &names, std::initializer_list<QLatin1StringView> wanted)
{
    return std::ranges::any_of(wanted, [&](QLatin1StringView name) { return names.contains(name); });
}

bool holds(const QSet<QString> &names, LetterElement element, std::optional<Right> right, LetterKind kind)
{
    switch (element) {
    case LetterElement::Reference:
        if (kind == LetterKind::AuthorityAnswered)
            return names.contains("authority_ref"_L1) && names.contains("authority_date"_L1);
        return names.contains("received"_L1) && names.contains("case_no"_L1);
    case LetterElement::Action:
        if (kind == LetterKind::Forwarded)
            return names.contains("annex_ref"_L1); // the request goes with it
        return holdsAny(names, {"done"_L1, "stopped"_L1, "restricted"_L1, "effective"_L1, "purposes"_L1,
                                "systems_list"_L1, "files_list"_L1, "review_reason"_L1, "lift"_L1,
                                "action"_L1, "breach_measures"_L1});
    case LetterElement::Reasons:
        return holdsAny(names, {"refusal_reason"_L1, "doubt_reason"_L1, "volume_reason"_L1,
                                "extension_reason"_L1, "facts"_L1, "reason"_L1, "redaction_reason"_L1,
                                "compelling_grounds"_L1, "claims_reason"_L1, "excluded_reason"_L1,
                                "review_reason"_L1, "lift_reason"_L1, "asked"_L1});
    case LetterElement::Complaint:
    case LetterElement::Court:
        return names.contains("REMEDY"_L1);
    case LetterElement::NewDate:
        return holdsAny(names, {"deadline"_L1, "info_due"_L1, "extended_deadline"_L1, "fee_due"_L1, "lift"_L1,
                                "confirm_due"_L1});
    case LetterElement::Recipients:
        return names.contains("recipients_notified"_L1);
    case LetterElement::Content:
        return std::ranges::all_of(contentOf(right, kind),
                                   [&](const QString &name) { return names.contains(name); });
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Placeholder> placeholderOf(const QString &nameInText)
{
    const QString name = withoutAlias(nameInText);
    if (const auto whole = named(name, false))
        return whole;
    const QString ending = endingOf(nameInText);
    return ending.isEmpty() ? std::nullopt : named(QStringView(name).chopped(ending.size() + 1), true);
}

QString endingOf(const QString &nameInText)
{
    const QString name = withoutAlias(nameInText);
    if (named(name, false))
        return {};
    for (const QLatin1StringView ending : endings) {
        if (name.endsWith(ending))
            return ending.mid(1);
    }
    return {};
}

Result<QList<Tag>> tagsOf(const QString &text, const QString &key)
{
    const auto broken = [&](qsizetype from) {
        return Refusal{RefusalReason::LetterTextBroken, {key, text.mid(from, 40).simplified()}};
    };
    QList<Tag> tags;
    QStringList open;
    for (qsizetype from = text.indexOf("{{"_L1); from >= 0; from = text.indexOf("{{"_L1, from)) {
        const qsizetype end = text.indexOf("}}"_L1, from);
        if (end < 0)
            return broken(from);
        QString name = text.mid(from + 2, end - from - 2);
        Tag tag;
        if (name.startsWith(u'#'))
            tag.form = Tag::Form::Section;
        else if (name.startsWith(u'^'))
            tag.form = Tag::Form::Inverted;
        else if (name.startsWith(u'/'))
            tag.form = Tag::Form::End;
        tag.name = tag.form == Tag::Form::Value ? name : name.mid(1);
        const bool plain = !tag.name.isEmpty() && std::ranges::all_of(tag.name, [](QChar letter) {
            return (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'_';
        });
        if (!plain)
            return broken(from);
        if (tag.form == Tag::Form::Section || tag.form == Tag::Form::Inverted)
            open.append(tag.name);
        else if (tag.form == Tag::Form::End && (open.isEmpty() || open.takeLast() != tag.name))
            return broken(from);
        tags.append(tag);
        from = end + 2;
    }
    if (!open.isEmpty())
        return Refusal{RefusalReason::LetterTextBroken, {key, u"{{#"_s + open.last() + u"}}"_s}};
    const qsizetype stray = text.indexOf("}}}"_L1);
    if (stray >= 0)
        return broken(stray);
    return tags;
}

QList<LetterElement> elementsOf(const QSet<QString> &names, std::optional<Right> right, LetterKind kind)
{
    QList<LetterElement> elements;
    for (const LetterElement element : allLetterElements) {
        if (holds(names, element, right, kind))
            elements.append(element);
    }
    return elements;
}

QStringList contentOf(std::optional<Right> right, LetterKind kind)
{
    if (kind == LetterKind::NothingFound)
        return {u"search_keys"_s, u"systems_list"_s};
    if (kind == LetterKind::AuthorityAnswered)
        return {u"authority_answer"_s};
    // 34(2) with 33(3)(b), (c) and (d).
    if (kind == LetterKind::BreachTold) {
        return {u"breach_what"_s, u"contact"_s, u"breach_consequences"_s, u"breach_measures"_s,
                u"breach_advice"_s};
    }
    if (kind == LetterKind::Forwarded)
        return {u"subject_ref"_s, u"annex_ref"_s};
    if (!right || (kind != LetterKind::Fulfilled && kind != LetterKind::Partly))
        return {};
    switch (*right) {
    case Right::Access:
        return {u"purposes"_s, u"categories"_s, u"recipients"_s, u"retention"_s,
                u"source"_s,   u"automated"_s,  u"transfers"_s,  u"annex_ref"_s};
    case Right::Rectification:
        return {u"changes_table"_s, u"done"_s};
    case Right::Erasure:
        return {u"erased_list"_s, u"done"_s};
    case Right::Restriction:
        return {u"data_list"_s, u"ground"_s, u"duration_text"_s};
    case Right::Portability:
        return {u"format"_s, u"files_list"_s, u"hash"_s};
    case Right::Objection:
        return {u"purpose"_s, u"stopped"_s};
    case Right::MarketingObjection:
        return {u"stopped"_s, u"suppression_data"_s};
    case Right::AutomatedDecision:
        return {u"review_reason"_s, u"logic"_s};
    case Right::ConsentWithdrawal:
        return {u"purpose"_s, u"effective"_s};
    }
    Q_UNREACHABLE();
}

QList<Placeholder> allPlaceholders()
{
    return {std::begin(placeholders), std::end(placeholders)};
}

} // namespace atbilde
