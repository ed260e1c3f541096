// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace atbilde {

/// The acts that rules are taken from, and their words in article codes.
enum class Act {
    Gdpr,           ///< "GDPR": Regulation (EU) 2016/679
    Counting,       ///< "1182/71": Regulation (EEC, Euratom) No 1182/71, how periods are counted
    HolidayLaw,     ///< "holidays": likums "Par svētku, atceres un atzīmējamām dienām"
    DataLaw,        ///< "FPDAL": Fizisko personu datu apstrādes likums
    LabourLaw,      ///< "labour": Darba likums
    Guidelines,     ///< "EDPB": EDPB Guidelines 01/2022 on the right of access; the number is a section
    Recommendation, ///< "REC": ours, not law; stands alone
};

inline constexpr std::array allActs{Act::Gdpr,      Act::Counting,   Act::HolidayLaw,    Act::DataLaw,
                                    Act::LabourLaw, Act::Guidelines, Act::Recommendation};

[[nodiscard]] QString codeOf(Act act);
[[nodiscard]] std::optional<Act> actFromCode(QStringView code);

/// A place in an act. Its code is the act's word, a space, then article, (paragraph) and (point) as lawyers
/// write them: "GDPR 17(3)(b)", "GDPR 12(3)", "1182/71 3(2)(c)", "holidays 1", "labour 133(4)", "FPDAL
/// 27(1)(2)", "EDPB 5.3", "REC". A point without paragraph is a letter: "GDPR 9(b)". Article codes are what
/// `core` returns and stores; `ui/wording/articles.h` says them in words.
struct Article
{
    Act act = Act::Gdpr;
    QString number;    ///< article or section; empty for a recommendation only
    QString paragraph; ///< digits, or empty
    QString point;     ///< one letter or digits, or empty
    friend bool operator==(const Article &, const Article &) = default;
};

[[nodiscard]] QString codeOf(const Article &article);
/// Nothing for a text that is not such a code.
[[nodiscard]] std::optional<Article> articleFromCode(const QString &code);

} // namespace atbilde
