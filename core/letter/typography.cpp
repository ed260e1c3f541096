// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/typography.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

struct Rule
{
    QRegularExpression pattern;
    QString replacement;
};

Rule rule(const QString &pattern, const QString &replacement)
{
    return {QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption), replacement};
}

const QList<Rule> &sharedRules()
{
    static const QList<Rule> rules{
        rule(u"(?<!\\.)\\.\\.(?!\\.)"_s, u"."_s),
        rule(u"\\b(Nr\\.|No\\.) (?=\\S)"_s, u"\\1\u00a0"_s),
        rule(u"(?<![\\p{L}\\d])(\\p{Lu}\\.) (?=\\p{Lu}\\p{Ll})"_s, u"\\1\u00a0"_s),
        rule(u"(\\d) (?=(EUR|euro|MB|KB|GB)\\b)"_s, u"\\1\u00a0"_s),
        rule(u"(\\+371) (?=\\d)"_s, u"\\1\u00a0"_s),
    };
    return rules;
}

const QList<Rule> &rulesOf(Language language)
{
    static const QList<Rule> latvian{
        rule(u"(\\d\\.) (?=(pant|punkt|gad|pielikum|nodaļ)\\p{Ll}*)"_s, u"\\1\u00a0"_s),
        rule(u"\\b(gada) (?=\\d{1,2}\\. \\p{Ll})"_s, u"\\1\u00a0"_s),
        rule(
            u"(\\d\\.) (?=(janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr))"_s,
            u"\\1\u00a0"_s),
        rule(u"\\b([a-z]\\)) (?=apakšpunkt)"_s, u"\\1\u00a0"_s),
        rule(u"(\\d) (?=(lap|dien|datn)\\p{Ll}*)"_s, u"\\1\u00a0"_s),
        rule(u"\\b(plkst\\.|tālr\\.) (?=[\\d+])"_s, u"\\1\u00a0"_s),
        rule(u"\\bu\\. (?=c\\.)"_s, u"u.\u00a0"_s),
        rule(u"\"([^\"\n]*)\""_s, u"„\\1”"_s),
    };
    static const QList<Rule> english{
        rule(u"\\b(Articles?|Sections?|Annex|Page) (?=\\d)"_s, u"\\1\u00a0"_s),
        rule(
            u"(\\d) (?=(January|February|March|April|May|June|July|August|September|October|November|December)\\b)"_s,
            u"\\1\u00a0"_s),
        rule(
            u"\\b(January|February|March|April|May|June|July|August|September|October|November|December) (?=\\d{4})"_s,
            u"\\1\u00a0"_s),
        rule(u"\\b(EUR) (?=\\d)"_s, u"\\1\u00a0"_s),
        rule(u"(\\d) (?=(pages?|days?|files?)\\b)"_s, u"\\1\u00a0"_s),
        rule(u"\"([^\"\n]*)\""_s, u"“\\1”"_s),
    };
    return language == Language::Latvian ? latvian : english;
}

} // namespace

QString typeset(const QString &text, Language language)
{
    QString set = text.normalized(QString::NormalizationForm_C);
    set.removeIf([](QChar letter) {
        return letter != u'\n' && (letter.category() == QChar::Other_Control || letter == QChar(0xfeff));
    });
    for (const QList<Rule> *rules : {&sharedRules(), &rulesOf(language)}) {
        for (const Rule &each : *rules)
            set.replace(each.pattern, each.replacement);
    }
    return set;
}

QString asClause(const QString &text)
{
    QString clause = text.trimmed();
    if (clause.endsWith(u'.') && !clause.endsWith("..."_L1))
        clause.chop(1);
    return clause;
}

} // namespace atbilde
