// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/grounds.h"

#include "ui/wording/articles.h"

#include <QCoreApplication>

#include <array>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Grounds
{
    Q_DECLARE_TR_FUNCTIONS(Grounds)
};

struct GroundWord
{
    QLatin1StringView code;
    const char *words;
};

constexpr std::array groundWords{
    GroundWord{"7(3)"_L1, QT_TRANSLATE_NOOP("Grounds", "consent was withdrawn")},
    GroundWord{"16/corrected"_L1, QT_TRANSLATE_NOOP("Grounds", "inaccurate data corrected")},
    GroundWord{"16/completed"_L1, QT_TRANSLATE_NOOP("Grounds", "incomplete data completed")},
    GroundWord{"17(1)(a)"_L1, QT_TRANSLATE_NOOP("Grounds", "no longer necessary for the purposes")},
    GroundWord{"17(1)(b)"_L1, QT_TRANSLATE_NOOP("Grounds", "consent withdrawn, no other legal ground")},
    GroundWord{"17(1)(c)"_L1, QT_TRANSLATE_NOOP("Grounds", "objection, no overriding legitimate grounds")},
    GroundWord{"17(1)(d)"_L1, QT_TRANSLATE_NOOP("Grounds", "unlawfully processed")},
    GroundWord{"17(1)(e)"_L1, QT_TRANSLATE_NOOP("Grounds", "to be erased under a legal obligation")},
    GroundWord{"17(1)(f)"_L1,
               QT_TRANSLATE_NOOP("Grounds", "information society services offered to a child")},
    GroundWord{"17(3)(a)"_L1, QT_TRANSLATE_NOOP("Grounds", "freedom of expression and information")},
    GroundWord{"17(3)(b)"_L1, QT_TRANSLATE_NOOP("Grounds", "legal obligation to keep the data")},
    GroundWord{"17(3)(c)"_L1, QT_TRANSLATE_NOOP("Grounds", "public interest in public health")},
    GroundWord{"17(3)(d)"_L1, QT_TRANSLATE_NOOP("Grounds", "archiving, research or statistics")},
    GroundWord{"17(3)(e)"_L1, QT_TRANSLATE_NOOP("Grounds", "legal claims")},
    GroundWord{"18(1)(a)"_L1, QT_TRANSLATE_NOOP("Grounds", "accuracy is contested")},
    GroundWord{"18(1)(b)"_L1, QT_TRANSLATE_NOOP("Grounds", "unlawful, but the person opposes erasure")},
    GroundWord{"18(1)(c)"_L1, QT_TRANSLATE_NOOP("Grounds", "the person needs the data for legal claims")},
    GroundWord{"18(1)(d)"_L1, QT_TRANSLATE_NOOP("Grounds", "objection is being weighed")},
    GroundWord{"20(1)/consent"_L1, QT_TRANSLATE_NOOP("Grounds", "processing rests on consent")},
    GroundWord{"20(1)/contract"_L1, QT_TRANSLATE_NOOP("Grounds", "processing rests on a contract")},
    GroundWord{"21(1)"_L1, QT_TRANSLATE_NOOP("Grounds", "the person's particular situation")},
    GroundWord{"21(1)/compelling"_L1, QT_TRANSLATE_NOOP("Grounds", "compelling legitimate grounds")},
    GroundWord{"21(1)/claims"_L1, QT_TRANSLATE_NOOP("Grounds", "legal claims")},
    GroundWord{"21(2)"_L1, QT_TRANSLATE_NOOP("Grounds", "direct marketing")},
    GroundWord{"22(3)"_L1, QT_TRANSLATE_NOOP("Grounds", "a person has reviewed the decision")},
    GroundWord{"R1"_L1, QT_TRANSLATE_NOOP("Grounds", "manifestly unfounded")},
    GroundWord{"R2"_L1, QT_TRANSLATE_NOOP("Grounds", "excessive, in particular repetitive")},
    GroundWord{"R3"_L1, QT_TRANSLATE_NOOP("Grounds", "we cannot identify the person")},
    GroundWord{"R4"_L1, QT_TRANSLATE_NOOP("Grounds", "no authority to act for the person")},
    GroundWord{"R5"_L1, QT_TRANSLATE_NOOP("Grounds", "a condition of this right is not met")},
    GroundWord{"R6"_L1, QT_TRANSLATE_NOOP("Grounds", "an exception laid down by law")},
    GroundWord{"R7"_L1, QT_TRANSLATE_NOOP("Grounds", "the right is restricted by law")},
    GroundWord{"R8"_L1, QT_TRANSLATE_NOOP("Grounds", "we are not the controller")},
    GroundWord{"R9"_L1, QT_TRANSLATE_NOOP("Grounds", "not personal data, or outside the GDPR")},
    GroundWord{"R10"_L1, QT_TRANSLATE_NOOP("Grounds", "rights and freedoms of others")},
};

} // namespace

QString wordsFor(const Ground &ground)
{
    QString words = ground.code;
    for (const GroundWord &known : groundWords) {
        if (known.code == ground.code)
            words = Grounds::tr(known.words);
    }
    if (ground.article.isEmpty())
        return words;
    return Grounds::tr("%1: %2", "article: ground").arg(articleInWords(ground.article), words);
}

QString wordFor(ReviewResult result)
{
    switch (result) {
    case ReviewResult::Upheld:
        return Grounds::tr("Upheld");
    case ReviewResult::Changed:
        return Grounds::tr("Changed");
    case ReviewResult::Annulled:
        return Grounds::tr("Annulled");
    }
    Q_UNREACHABLE();
}
