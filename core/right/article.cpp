// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/article.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr std::array<std::pair<Act, QLatin1StringView>, allActs.size()> actCodes{{
    {Act::Gdpr, "GDPR"_L1},
    {Act::Counting, "1182/71"_L1},
    {Act::HolidayLaw, "holidays"_L1},
    {Act::DataLaw, "FPDAL"_L1},
    {Act::LabourLaw, "labour"_L1},
    {Act::Guidelines, "EDPB"_L1},
    {Act::Recommendation, "REC"_L1},
}};

QString inBrackets(const QString &text)
{
    return text.isEmpty() ? QString() : u'(' + text + u')';
}

} // namespace

QString codeOf(Act act)
{
    for (const auto &[value, code] : actCodes) {
        if (value == act)
            return code;
    }
    Q_UNREACHABLE();
}

std::optional<Act> actFromCode(QStringView code)
{
    for (const auto &[value, word] : actCodes) {
        if (code == word)
            return value;
    }
    return std::nullopt;
}

QString codeOf(const Article &article)
{
    if (article.act == Act::Recommendation)
        return codeOf(article.act);
    return codeOf(article.act) + u' ' + article.number + inBrackets(article.paragraph) +
           inBrackets(article.point);
}

std::optional<Article> articleFromCode(const QString &code)
{
    const qsizetype space = code.indexOf(u' ');
    const auto act = actFromCode(QStringView(code).left(space < 0 ? code.size() : space));
    if (!act)
        return std::nullopt;
    if (*act == Act::Recommendation)
        return space < 0 ? std::optional(Article{*act, {}, {}, {}}) : std::nullopt;

    const QRegularExpression place(uR"(\A([0-9]+(?:\.[0-9]+)*)(?:\(([0-9]+)\))?(?:\(([a-z]|[0-9]+)\))?\z)"_s);
    const QRegularExpressionMatch match = place.match(space < 0 ? QString() : code.mid(space + 1));
    if (!match.hasMatch())
        return std::nullopt;
    return Article{*act, match.captured(1), match.captured(2), match.captured(3)};
}

} // namespace atbilde
