// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/showncase.h"

#include "ui/wording/spoken.h"

#include <algorithm>

using namespace atbilde;

QString systemName(const ShownCase &shown, const QString &code)
{
    const auto found = std::ranges::find(shown.record.systems, code, &SystemEntry::code);
    return found == shown.record.systems.end() ? code : found->name.in(spokenLanguage());
}

QString partyName(const ShownCase &shown, const QString &code)
{
    const auto found = std::ranges::find(shown.record.recipients, code, &ProcessorOrRecipient::code);
    return found == shown.record.recipients.end() ? code : found->name;
}

QString categoryName(const ShownCase &shown, const QString &code)
{
    const auto found = std::ranges::find(shown.record.categories, code, &DataCategory::code);
    return found == shown.record.categories.end() ? code : found->name.in(spokenLanguage());
}

QString officerName(const ShownCase &shown, OfficerId id)
{
    const auto found = std::ranges::find(shown.officers, id, &Officer::id);
    return found == shown.officers.end() ? QString() : found->name;
}
