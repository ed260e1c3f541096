// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/datephrase.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// The months in the five cases (law 4.4): the day and the word "gada" never change.
struct LatvianMonth
{
    QStringView nominative;
    QStringView genitive;
    QStringView dative;
    QStringView accusative;
    QStringView locative;
};

constexpr std::array<LatvianMonth, 12> latvianMonths{{
    {u"janvāris", u"janvāra", u"janvārim", u"janvāri", u"janvārī"},
    {u"februāris", u"februāra", u"februārim", u"februāri", u"februārī"},
    {u"marts", u"marta", u"martam", u"martu", u"martā"},
    {u"aprīlis", u"aprīļa", u"aprīlim", u"aprīli", u"aprīlī"},
    {u"maijs", u"maija", u"maijam", u"maiju", u"maijā"},
    {u"jūnijs", u"jūnija", u"jūnijam", u"jūniju", u"jūnijā"},
    {u"jūlijs", u"jūlija", u"jūlijam", u"jūliju", u"jūlijā"},
    {u"augusts", u"augusta", u"augustam", u"augustu", u"augustā"},
    {u"septembris", u"septembra", u"septembrim", u"septembri", u"septembrī"},
    {u"oktobris", u"oktobra", u"oktobrim", u"oktobri", u"oktobrī"},
    {u"novembris", u"novembra", u"novembrim", u"novembri", u"novembrī"},
    {u"decembris", u"decembra", u"decembrim", u"decembri", u"decembrī"},
}};

constexpr std::array<QStringView, 12> englishMonths{u"January",   u"February", u"March",    u"April",
                                                    u"May",       u"June",     u"July",     u"August",
                                                    u"September", u"October",  u"November", u"December"};

QStringView monthInCase(const LatvianMonth &month, GrammaticalCase grammaticalCase)
{
    switch (grammaticalCase) {
    case GrammaticalCase::Nominative:
    case GrammaticalCase::Vocative:
        return month.nominative;
    case GrammaticalCase::Genitive:
        return month.genitive;
    case GrammaticalCase::Dative:
        return month.dative;
    case GrammaticalCase::Accusative:
        return month.accusative;
    case GrammaticalCase::Locative:
        return month.locative;
    }
    Q_UNREACHABLE();
}

} // namespace

QString latvianDatePhrase(const QDate &date, GrammaticalCase grammaticalCase)
{
    if (!date.isValid())
        return {};
    const LatvianMonth &month = latvianMonths.at(static_cast<std::size_t>(date.month() - 1));
    return u"%1.\u00A0gada\u00A0%2.\u00A0%3"_s.arg(QString::number(date.year()), QString::number(date.day()),
                                                   monthInCase(month, grammaticalCase));
}

QString englishDatePhrase(const QDate &date)
{
    if (!date.isValid())
        return {};
    return u"%1\u00A0%2\u00A0%3"_s.arg(QString::number(date.day()),
                                       englishMonths.at(static_cast<std::size_t>(date.month() - 1)),
                                       QString::number(date.year()));
}

QString numericDate(const QDate &date)
{
    return date.isValid() ? date.toString(u"dd.MM.yyyy."_s) : QString();
}

} // namespace atbilde
