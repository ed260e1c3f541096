// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/decline.h"

#include "core/person/nameforms.h"

#include <QCoreApplication>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct DeclinedName
{
    NameInCase name;
    SalutationKind kind = SalutationKind::Neutral;
    bool isGuessed = false;
    NameForms forms;
};

/// One name an argument if any holds a space, else all of them together are one.
QStringList namesIn(const QStringList &arguments)
{
    const auto hasSpace = [](const QString &argument) {
        return std::ranges::any_of(argument.trimmed(), [](QChar letter) { return letter.isSpace(); });
    };
    return std::ranges::any_of(arguments, hasSpace) ? arguments : QStringList{arguments.join(u' ')};
}

DeclinedName declinedName(const QString &text, std::optional<SalutationKind> told)
{
    const NameInCase name = nameFromText(text);
    const SalutationKind kind = told ? *told : guessedSalutationKind(name.given, name.surname);
    return {name, kind, !told, declined(name.given, name.surname, kind)};
}

QJsonObject documentOf(const DeclinedName &declined)
{
    QJsonObject object{{u"given"_s, declined.name.given},
                       {u"surname"_s, declined.name.surname},
                       {u"gender"_s, codeOf(declined.kind)},
                       {u"guessed"_s, declined.isGuessed},
                       {u"doubtful"_s, declined.forms.doubtful},
                       {u"salutationLv"_s, salutation(declined.forms, declined.kind, Language::Latvian)},
                       {u"salutationEn"_s, salutation(declined.forms, declined.kind, Language::English)}};
    for (const GrammaticalCase grammaticalCase : allGrammaticalCases)
        object.insert(codeOf(grammaticalCase), declined.forms.in(grammaticalCase).full());
    return object;
}

QString caseName(GrammaticalCase grammaticalCase)
{
    switch (grammaticalCase) {
    case GrammaticalCase::Nominative:
        return QCoreApplication::translate("Decline", "Nominative");
    case GrammaticalCase::Genitive:
        return QCoreApplication::translate("Decline", "Genitive");
    case GrammaticalCase::Dative:
        return QCoreApplication::translate("Decline", "Dative");
    case GrammaticalCase::Accusative:
        return QCoreApplication::translate("Decline", "Accusative");
    case GrammaticalCase::Locative:
        return QCoreApplication::translate("Decline", "Locative");
    case GrammaticalCase::Vocative:
        return QCoreApplication::translate("Decline", "Vocative");
    }
    Q_UNREACHABLE();
}

/// How the name was declined, as one sentence.
QString reasonOf(const DeclinedName &declined)
{
    switch (declined.kind) {
    case SalutationKind::Masculine:
        return declined.isGuessed ? QCoreApplication::translate(
                                        "Decline", "Declined as the name of a man, guessed from the endings.")
                                  : QCoreApplication::translate("Decline", "Declined as the name of a man.");
    case SalutationKind::Feminine:
        return declined.isGuessed
                   ? QCoreApplication::translate("Decline",
                                                 "Declined as the name of a woman, guessed from the endings.")
                   : QCoreApplication::translate("Decline", "Declined as the name of a woman.");
    case SalutationKind::Neutral:
        return QCoreApplication::translate("Decline", "The endings do not tell whether this is a man or a "
                                                      "woman; say it with --gender m or --gender f.");
    }
    Q_UNREACHABLE();
}

void printTable(const Console &console, const DeclinedName &declined)
{
    QList<std::pair<QString, QString>> rows;
    for (const GrammaticalCase grammaticalCase : allGrammaticalCases)
        rows.append({caseName(grammaticalCase), declined.forms.in(grammaticalCase).full()});
    for (const Language language : allLanguages) {
        const QString heading = language == Language::Latvian
                                    ? QCoreApplication::translate("Decline", "Salutation in Latvian")
                                    : QCoreApplication::translate("Decline", "Salutation in English");
        rows.append({heading, salutation(declined.forms, declined.kind, language)});
    }
    qsizetype width = 0;
    for (const auto &[heading, form] : std::as_const(rows))
        width = std::max(width, heading.size());
    for (const auto &[heading, form] : std::as_const(rows))
        console.print(heading.leftJustified(width + 2) + form);
    console.print(reasonOf(declined));
    if (declined.forms.doubtful)
        console.print(QCoreApplication::translate(
            "Decline", "The rules are not sure of this name: check the forms before a letter leaves."));
}

} // namespace

int decline(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"decline"_s, arguments, {{u"gender"_s}}, 1, -1);
    if (given.failed)
        return exitMisused;
    std::optional<SalutationKind> told;
    if (given.has(u"gender"_s)) {
        const QString gender = given.value(u"gender"_s);
        if (gender != "m"_L1 && gender != "f"_L1) {
            console.complain(QCoreApplication::translate(
                                 "Decline", "“%1” is no gender: write m for a man or f for a woman.")
                                 .arg(gender));
            return exitMisused;
        }
        told = gender == "m"_L1 ? SalutationKind::Masculine : SalutationKind::Feminine;
    }

    QList<DeclinedName> names;
    for (const QString &text : namesIn(given.positional)) {
        names.append(declinedName(text, told));
        if (names.constLast().name.full().isEmpty())
            return refuse(console, {RefusalReason::NameMissing});
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (console.json) {
            console.print(documentOf(names.at(i)));
            continue;
        }
        if (i > 0)
            console.print(QString());
        printTable(console, names.at(i));
    }
    return exitDone;
}
