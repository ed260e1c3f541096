// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/names.h"

#include "app/verbs/counter.h"
#include "core/casework/changesubject.h"
#include "core/casework/finalise.h"
#include "core/store/lists/requestfile.h"
#include "ui/wording/letters.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct NamesVerb
{
    Q_DECLARE_TR_FUNCTIONS(NamesVerb)
};

/// "Jānim Bērziņam" as given names and surname: as many words are given names as the person has.
NameInCase splitLike(const QString &typed, const NameInCase &nominative)
{
    const QStringList words = typed.simplified().split(u' ');
    const qsizetype given = nominative.given.isEmpty() ? 0 : nominative.given.split(u' ').size();
    return {words.first(std::min(given, words.size())).join(u' '),
            words.sliced(std::min(given, words.size())).join(u' ')};
}

/// What was typed, on top of the forms there are; false where a form cannot be one of this name.
bool correct(Subject &subject, const Arguments &given)
{
    NameForms forms = formsOf(subject);
    bool isTyped = false;
    for (const auto &[option, form] :
         {std::pair{u"genitive"_s, &forms.genitive}, std::pair{u"dative"_s, &forms.dative},
          std::pair{u"accusative"_s, &forms.accusative}}) {
        if (!given.has(option))
            continue;
        const NameInCase typed = splitLike(given.value(option), forms.nominative);
        if (typed.given.isEmpty() != forms.nominative.given.isEmpty() ||
            typed.surname.isEmpty() != forms.nominative.surname.isEmpty())
            return false;
        *form = typed;
        isTyped = true;
    }
    if (isTyped) {
        forms.doubtful = false;
        subject.correctedForms = forms;
    }
    return true;
}

void print(const Console &console, const Subject &subject, const QList<DoubtfulName> &doubtful)
{
    const NameForms forms = formsOf(subject);
    QJsonObject object{{u"gender"_s, codeOf(subject.salutationKind)},
                       {u"corrected"_s, subject.correctedForms.has_value()},
                       {u"doubtful"_s, !doubtful.isEmpty()},
                       {u"salutationLv"_s, salutation(forms, subject.salutationKind, Language::Latvian)},
                       {u"salutationEn"_s, salutation(forms, subject.salutationKind, Language::English)}};
    for (const GrammaticalCase grammaticalCase : allGrammaticalCases)
        object.insert(codeOf(grammaticalCase), forms.in(grammaticalCase).full());
    if (console.json)
        return console.print(object);
    for (const GrammaticalCase grammaticalCase : allGrammaticalCases)
        console.print(forms.in(grammaticalCase).full());
    console.print(salutation(forms, subject.salutationKind, Language::Latvian));
    console.print(salutation(forms, subject.salutationKind, Language::English));
    for (const DoubtfulName &name : doubtful)
        console.print(sentenceFor(name));
}

int misused(const Console &console, const QString &complaint)
{
    console.complain(complaint);
    return exitMisused;
}

} // namespace

int namesVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(
        console, u"names"_s, arguments,
        {{u"gender"_s}, {u"genitive"_s}, {u"dative"_s}, {u"accusative"_s}, {u"rules"_s, false}}, 1, 1);
    if (given.failed)
        return exitMisused;
    const QString gender = given.value(u"gender"_s);
    if (given.has(u"gender"_s) && gender != "m"_L1 && gender != "f"_L1 && gender != "n"_L1)
        return misused(console, NamesVerb::tr("“%1” is no salutation: write m, f or n.").arg(gender));
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    Office &office = *counter->office;
    const Result<Request> request = requestNumbered(office, given.positional.first());
    if (!request)
        return refuse(console, request.error());
    Subject subject = requestFile(office.store, request->id)->subject;
    const Subject before = subject;
    if (given.has(u"rules"_s))
        subject.correctedForms.reset();
    if (given.has(u"gender"_s))
        subject.salutationKind = gender == "m"_L1   ? SalutationKind::Masculine
                                 : gender == "f"_L1 ? SalutationKind::Feminine
                                                    : SalutationKind::Neutral;
    if (!correct(subject, given))
        return misused(console,
                       NamesVerb::tr("A form has the same parts as the name: %1").arg(fullName(subject)));
    if (subject != before) {
        const Result<Subject> changed = changeSubject(office, counter->occasion, subject);
        if (!changed)
            return refuse(console, changed.error());
        subject = *changed;
    }
    print(console, subject, doubtfulNamesOf(office, counter->occasion, request->id));
    return exitDone;
}
