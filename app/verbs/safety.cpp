// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/safety.h"

#include "app/verbs/counter.h"
#include "core/casework/safetystatus.h"
#include "core/casework/verify.h"
#include "ui/wording/damages.h"
#include "ui/wording/safety.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Safety
{
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

QJsonObject jsonOf(const Damage &damage)
{
    QJsonObject object{{u"damage"_s, codeOf(damage.kind)}, {u"sentence"_s, sentenceFor(damage)}};
    if (!damage.place.isEmpty())
        object.insert(u"place"_s, damage.place);
    if (damage.row != 0)
        object.insert(u"number"_s, damage.row);
    if (damage.upTo != 0)
        object.insert(u"upTo"_s, damage.upTo);
    if (!damage.request.isEmpty())
        object.insert(u"request"_s, damage.request);
    return object;
}

void print(const Console &console, const Verification &found)
{
    if (!console.json) {
        for (const Damage &damage : found.damages)
            console.print(sentenceFor(damage));
        console.print(summaryOf(found));
        console.print(Safety::tr("Head of the journal: %1").arg(printedHead(found.head)));
        return;
    }
    for (const Damage &damage : found.damages)
        console.print(jsonOf(damage));
    console.print(QJsonObject{{u"sound"_s, found.isSound()},
                              {u"entries"_s, found.entries},
                              {u"rows"_s, found.rows},
                              {u"documents"_s, found.documents},
                              {u"damages"_s, qint64(found.damages.size())},
                              {u"head"_s, printedHead(found.head)}});
}

int acceptHeadsOf(const Console &console, const QString &reason)
{
    const Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    if (const Result<void> accepted = acceptHeads(*counter->office, counter->occasion, reason); !accepted)
        return refuse(console, accepted.error());
    if (!console.json)
        console.print(Safety::tr("The journal as it stands now was accepted; the journal says by whom."));
    return exitDone;
}

} // namespace

int verifyVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"verify"_s, arguments, {{u"head"_s}, {u"accept"_s}}, 0, 0);
    if (given.failed)
        return exitMisused;
    const QStringList printed = given.values(u"head"_s);
    for (const QString &text : printed) {
        if (!headFromText(text))
            return refuse(console, {RefusalReason::UnknownCode, {u"head"_s, text}});
    }
    if (given.has(u"accept"_s))
        return acceptHeadsOf(console, given.value(u"accept"_s));
    const std::unique_ptr<Office> office = openOffice(console);
    const Verification found = verifyOffice(*office, printed);
    print(console, found);
    // Who named himself is written down; a scheduler that only looks leaves no line.
    if (!console.officer.isEmpty() && !office->store.database.isReadOnly() && found.isSound()) {
        const Result<Officer> officer = officerNamed(*office, console.officer);
        if (!officer)
            return refuse(console, officer.error());
        recordVerification(*office, {*officer, console.now}, found);
    }
    return found.isSound() ? exitDone : exitRefused;
}

int safetyVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"safety"_s, arguments, {}, 0, 0);
    if (given.failed)
        return exitMisused;
    const std::unique_ptr<Office> office = openOffice(console);
    const std::vector<SafetyLine> lines = safetyStatus(*office, console.now);
    for (const SafetyLine &line : lines) {
        if (console.json)
            console.print(QJsonObject{{u"topic"_s, codeOf(line.topic)},
                                      {u"level"_s, codeOf(line.level)},
                                      {u"sentence"_s, sentenceFor(line)}});
        else
            console.print(wordFor(line.topic) + u": "_s + sentenceFor(line));
    }
    const SafetyLevel worst = worstOf(lines);
    if (!console.json)
        console.print(verdictFor(worst));
    return worst < SafetyLevel::Warning ? exitDone : exitRefused;
}
