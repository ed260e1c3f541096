// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/nameforms.h"

#include "core/person/declension.h"

#include <QJsonValue>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

NameInCase NameForms::*memberFor(GrammaticalCase grammaticalCase)
{
    switch (grammaticalCase) {
    case GrammaticalCase::Nominative:
        return &NameForms::nominative;
    case GrammaticalCase::Genitive:
        return &NameForms::genitive;
    case GrammaticalCase::Dative:
        return &NameForms::dative;
    case GrammaticalCase::Accusative:
        return &NameForms::accusative;
    case GrammaticalCase::Locative:
        return &NameForms::locative;
    case GrammaticalCase::Vocative:
        return &NameForms::vocative;
    }
    Q_UNREACHABLE();
}

bool isWordBreak(QChar letter)
{
    // hyphen-minus, hyphen, non-breaking hyphen, en dash: all are met between the parts of a double name
    return letter == u' ' || QStringView(u"-\u2010\u2011\u2013").contains(letter);
}

/// All words of a given name or of a surname; spaces and hyphens stay where they are.
DeclinedWord declinedWords(const QString &text, NamePart part, GrammaticalGender gender)
{
    DeclinedWord whole;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isWordBreak(text.at(i)))
            continue;
        const DeclinedWord word = declinedWord(text.sliced(start, i - start), part, gender);
        const QString separator = i < text.size() ? text.sliced(i, 1) : QString();
        whole.nominative += word.nominative + separator;
        whole.genitive += word.genitive + separator;
        whole.dative += word.dative + separator;
        whole.accusative += word.accusative + separator;
        whole.locative += word.locative + separator;
        whole.vocative += word.vocative + separator;
        whole.doubtful = whole.doubtful || word.doubtful;
        start = i + 1;
    }
    return whole;
}

NameForms declinedAs(const QString &given, const QString &surname, GrammaticalGender gender)
{
    const DeclinedWord first = declinedWords(given, NamePart::Given, gender);
    const DeclinedWord last = declinedWords(surname, NamePart::Surname, gender);
    return {{first.nominative, last.nominative}, {first.genitive, last.genitive},
            {first.dative, last.dative},         {first.accusative, last.accusative},
            {first.locative, last.locative},     {first.vocative, last.vocative},
            first.doubtful || last.doubtful};
}

NameForms undeclined(const QString &given, const QString &surname)
{
    const NameInCase same{given, surname};
    return {same, same, same, same, same, same, true};
}

QString repaired(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

QString latvianSalutation(const NameForms &forms, SalutationKind kind)
{
    const bool hasName = !forms.nominative.full().isEmpty();
    if (kind == SalutationKind::Neutral || !hasName)
        return u"Labdien!"_s;
    const bool isMasculine = kind == SalutationKind::Masculine;
    if (forms.genitive.surname.isEmpty())
        return (isMasculine ? u"Godātais %1!"_s : u"Godātā %1!"_s).arg(forms.vocative.given);
    return (isMasculine ? u"Godātais %1 kungs!"_s : u"Godātā %1 kundze!"_s).arg(forms.genitive.surname);
}

QString englishSalutation(const NameForms &forms, SalutationKind kind)
{
    const NameInCase &name = forms.nominative;
    if (name.full().isEmpty())
        return u"Dear Sir or Madam"_s;
    if (kind == SalutationKind::Neutral || name.surname.isEmpty())
        return u"Dear %1"_s.arg(name.full());
    return (kind == SalutationKind::Masculine ? u"Dear Mr %1"_s : u"Dear Ms %1"_s).arg(name.surname);
}

} // namespace

QString NameInCase::full() const
{
    if (given.isEmpty() || surname.isEmpty())
        return given + surname;
    return given + u' ' + surname;
}

const NameInCase &NameForms::in(GrammaticalCase grammaticalCase) const
{
    return this->*memberFor(grammaticalCase);
}

NameForms declined(const QString &given, const QString &surname, SalutationKind kind)
{
    const QString first = repaired(given);
    const QString last = repaired(surname);
    if (kind == SalutationKind::Neutral)
        kind = guessedSalutationKind(first, last);
    if (kind == SalutationKind::Masculine)
        return declinedAs(first, last, GrammaticalGender::Masculine);
    if (kind == SalutationKind::Feminine)
        return declinedAs(first, last, GrammaticalGender::Feminine);

    const NameForms asMan = declinedAs(first, last, GrammaticalGender::Masculine);
    const NameForms asWoman = declinedAs(first, last, GrammaticalGender::Feminine);
    return asMan == asWoman ? asMan : undeclined(first, last);
}

QString salutation(const NameForms &forms, SalutationKind kind, Language language)
{
    return language == Language::Latvian ? latvianSalutation(forms, kind) : englishSalutation(forms, kind);
}

QJsonObject toJson(const NameForms &forms)
{
    QJsonObject object{{u"doubtful"_s, forms.doubtful}};
    for (const GrammaticalCase grammaticalCase : allGrammaticalCases) {
        const NameInCase &name = forms.in(grammaticalCase);
        object.insert(codeOf(grammaticalCase),
                      QJsonObject{{u"given"_s, name.given}, {u"surname"_s, name.surname}});
    }
    return object;
}

std::optional<NameForms> nameFormsFromJson(const QJsonObject &object)
{
    NameForms forms;
    forms.doubtful = object.value(u"doubtful"_s).toBool();
    for (const GrammaticalCase grammaticalCase : allGrammaticalCases) {
        const QJsonObject name = object.value(codeOf(grammaticalCase)).toObject();
        const QJsonValue given = name.value(u"given"_s);
        const QJsonValue surname = name.value(u"surname"_s);
        if (!given.isString() || !surname.isString())
            return std::nullopt;
        forms.*memberFor(grammaticalCase) = {given.toString(), surname.toString()};
    }
    return forms;
}

} // namespace atbilde
