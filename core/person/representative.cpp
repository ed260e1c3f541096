// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/representative.h"

#include "core/codes.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<RepresentativeKind, allRepresentativeKinds.size()> kindCodes{{
    {RepresentativeKind::Proxy, "proxy"_L1},
    {RepresentativeKind::Advocate, "advocate"_L1},
    {RepresentativeKind::Parent, "parent"_L1},
    {RepresentativeKind::Guardian, "guardian"_L1},
    {RepresentativeKind::App, "app"_L1},
    {RepresentativeKind::Heir, "heir"_L1},
}};

/// Words that tell an organisation, in small letters.
constexpr std::array organisationWords{
    u"sia",          u"as",     u"ik",       u"zs",         u"ps",         u"ks",     u"biedrība",
    u"nodibinājums", u"birojs", u"aģentūra", u"bāriņtiesa", u"pašvaldība", u"oü",     u"uab",
    u"ab",           u"gmbh",   u"ltd",      u"llc",        u"inc",        u"office", u"company"};

} // namespace

QString codeOf(RepresentativeKind kind)
{
    return codeIn(kindCodes, kind);
}

bool isOrganisationName(const QString &name)
{
    const bool hasSign = std::ranges::any_of(
        name, [](QChar letter) { return letter.isDigit() || QStringView(u"\"„”“«»&").contains(letter); });
    return hasSign || std::ranges::any_of(name.toLower().split(u' '), [](const QString &word) {
               return std::ranges::any_of(organisationWords,
                                          [&](const char16_t *known) { return word == QStringView(known); });
           });
}

NameForms formsOf(const Representative &representative)
{
    const QString typed = representative.name.simplified();
    const NameInCase whole{{}, typed};
    NameForms forms{whole, whole, whole, whole, whole, whole, false};
    const bool isPerson = representative.kind != RepresentativeKind::App && !isOrganisationName(typed);
    const NameInCase name = nameFromText(typed);
    if (isPerson && name.full() == typed)
        forms = declined(name.given, name.surname, representative.salutationKind);
    else if (isPerson)
        forms.doubtful = true;
    if (!representative.nameDative.isEmpty())
        forms.dative = {{}, representative.nameDative};
    if (!representative.surnameGenitive.isEmpty())
        forms.genitive.surname = representative.surnameGenitive;
    const bool greeted = representative.salutationKind != SalutationKind::Neutral;
    if (!representative.nameDative.isEmpty() && (!greeted || !representative.surnameGenitive.isEmpty()))
        forms.doubtful = false;
    return forms;
}

std::optional<RepresentativeKind> representativeKindFromCode(QStringView code)
{
    return valueIn(kindCodes, code);
}

} // namespace atbilde
