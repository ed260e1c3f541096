// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/texts.h"

#include "core/letter/lettertexts.h"
#include "ui/wording/letters.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

int reportTexts(const Console &console, const LetterTexts &texts)
{
    const QList<TextProblem> problems = checkTexts(texts);
    if (console.json) {
        QJsonArray list;
        for (const TextProblem &problem : problems) {
            list.append(QJsonObject{{u"language"_s, codeOf(problem.language)},
                                    {u"text"_s, problem.key},
                                    {u"problem"_s, codeOf(problem.kind)},
                                    {u"detail"_s, problem.detail}});
        }
        console.print(QJsonObject{{u"texts"_s, letterTextKeys().size()}, {u"problems"_s, list}});
    } else if (problems.isEmpty()) {
        console.print(QCoreApplication::translate(
                          "Texts", "Letter texts checked in both languages: %1. Nothing is wrong.")
                          .arg(letterTextKeys().size()));
    }
    if (problems.isEmpty())
        return exitDone;
    for (const TextProblem &problem : problems)
        console.complain(sentenceFor(problem));
    return exitRefused;
}

int runTexts(const Console &console, const QStringList &words)
{
    const Arguments arguments(console, u"texts"_s, words, {}, 1, 1);
    if (arguments.failed)
        return exitMisused;
    if (arguments.positional.first() != "check"_L1) {
        console.complain(
            QCoreApplication::translate("Arguments", "Usage: atbilde %1 %2").arg(u"texts"_s, u"check"_s));
        return exitMisused;
    }
    return reportTexts(console, shippedTexts());
}
