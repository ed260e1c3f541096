// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/textcheck.h"

#include "core/letter/placeholder.h"
#include "core/right/ground.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestText = 20'000;

/// What a text promises: its placeholders by their own names, and the paragraph on complaint and court.
QSet<QString> namesIn(const LetterText &text, const QList<Tag> &tags)
{
    QSet<QString> names;
    for (const Tag &tag : tags) {
        if (const auto placeholder = placeholderOf(tag.name))
            names.insert(placeholder->name);
    }
    if (text.body.split(u'\n').contains("[REMEDY]"_L1))
        names.insert(u"REMEDY"_s);
    return names;
}

/// Codes of what a letter of this kind needs and the text does not hold.
QStringList lackingIn(const QSet<QString> &names, LetterKind kind, std::optional<Right> right)
{
    const QList<LetterElement> held = elementsOf(names, right, kind);
    QStringList lacking;
    for (const LetterElement element : allLetterElements) {
        if (requiresElement(kind, right, element) && !held.contains(element))
            lacking.append(codeOf(element));
    }
    return lacking;
}

QStringList lackingIn(const QSet<QString> &names, const QString &key)
{
    if (const auto kind = kindOfText(key))
        return lackingIn(names, *kind, std::nullopt);
    // The fee may be asked before anything is decided.
    QStringList lacking =
        key == "T15"_L1 ? lackingIn(names, LetterKind::FeeAsked, std::nullopt) : QStringList();
    for (const Decision &decision : decisionsAnsweredBy(key)) {
        for (const QString &code : lackingIn(names, letterKindOf(decision), decision.right)) {
            if (!lacking.contains(code))
                lacking.append(code);
        }
    }
    return lacking;
}

struct Checked
{
    bool sound = false;
    QSet<QString> names;
};

using Kind = TextProblem::Kind;

/// Takes what is wrong with one text.
class Report
{
public:
    Report(Language language, const QString &key, QList<TextProblem> &problems)
        : m_language(language), m_key(key), m_problems(problems)
    {
    }
    void operator()(Kind kind, const QString &detail = {})
    {
        m_problems.append({kind, m_language, m_key, detail});
    }

private:
    Language m_language;
    QString m_key;
    QList<TextProblem> &m_problems;
};

/// The tags of a piece, where they are in order; those nobody knows are told.
std::optional<QList<Tag>> tagsIn(const QString &piece, const QString &key, Report &report)
{
    const Result<QList<Tag>> tags = tagsOf(piece, key);
    if (!tags) {
        report(Kind::Broken, std::get<QString>(tags.error().facts.last()));
        return std::nullopt;
    }
    QStringList unknown;
    for (const Tag &tag : *tags) {
        if (!placeholderOf(tag.name) && !unknown.contains(tag.name))
            unknown.append(tag.name);
    }
    for (const QString &name : std::as_const(unknown))
        report(Kind::UnknownPlaceholder, name);
    return *tags;
}

/// An access reply names the rights (15(1)(e)): no placeholder stands for them, so the words must be there.
bool namesTheRights(const QString &body)
{
    constexpr std::array latvian{u"labo", u"dzēst", u"ierobežo", u"iebil"};
    constexpr std::array english{u"rectif", u"eras", u"restrict", u"object"};
    const auto has = [&](const char16_t *word) {
        return body.contains(QStringView(word), Qt::CaseInsensitive);
    };
    return std::ranges::all_of(latvian, has) || std::ranges::all_of(english, has);
}

Checked checkLetter(const LetterText &text, const QString &key, Report &report)
{
    if (text.subject.trimmed().isEmpty() || text.body.trimmed().isEmpty()) {
        report(Kind::Missing);
        return {};
    }
    // Subject and body are rendered each on its own: a section cannot begin in one and end in the other.
    const auto subject = tagsIn(text.subject, key, report);
    const auto body = tagsIn(text.body, key, report);
    if (!subject || !body)
        return {};
    const Checked checked{true, namesIn(text, *subject + *body)};
    if (key != "answer"_L1) {
        QStringList lacking = lackingIn(checked.names, key);
        const QString content = codeOf(LetterElement::Content);
        if (key == "T05"_L1 && !namesTheRights(text.body) && !lacking.contains(content))
            lacking.append(content);
        for (const QString &code : std::as_const(lacking))
            report(Kind::RequiredMissing, code);
    }
    return checked;
}

/// The paragraph names the authority and the court, each in its language (12(4), 15(1)(f)).
void checkRemedy(const QString &remedy, Language language, Report &report)
{
    if (remedy.trimmed().isEmpty())
        return report(Kind::Missing);
    const bool latvian = language == Language::Latvian;
    const auto says = [&](std::initializer_list<QStringView> words) {
        return std::ranges::any_of(
            words, [&](QStringView word) { return remedy.contains(word, Qt::CaseInsensitive); });
    };
    if (!says({u"Datu valsts inspekcij", u"Data State Inspectorate"}) ||
        !(latvian ? says({u"sūdzīb"}) : says({u"complaint"})))
        report(Kind::RequiredMissing, codeOf(LetterElement::Complaint));
    if (!(latvian ? says({u"tiesā", u"tiesu aizsardzīb"}) : says({u"court", u"judicial"})))
        report(Kind::RequiredMissing, codeOf(LetterElement::Court));
    (void)tagsIn(remedy, u"REMEDY"_s, report);
}

void checkPhraseTags(const QHash<QString, QString> &phrases, Report &report)
{
    QStringList keys = phrases.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        (void)tagsIn(phrases.value(key), key, report);
}

/// The office's phrases against those that come with the program.
void checkPhraseLines(const QString &lines, Language language, Report &report)
{
    const QHash<QString, QString> shipped = shippedTexts().in(language).phrases;
    const QHash<QString, QString> worded = phrasesFrom(lines);
    QStringList keys = shipped.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        const QString phrase = worded.value(key);
        if (!worded.contains(key) || (phrase.trimmed().isEmpty() && !shipped.value(key).trimmed().isEmpty()))
            report(Kind::PhraseMissing, key);
        else if (isProtectedPhrase(key) && phrase != shipped.value(key))
            report(Kind::PhraseProtected, key);
    }
    for (const QString &line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty() && !line.startsWith(u'#') &&
            !shipped.contains(line.section(u'=', 0, 0)))
            report(Kind::PhraseUnknown, line.left(40));
    }
    checkPhraseTags(worded, report);
}

Checked check(const LetterLanguage &texts, Language language, const QString &key,
              QList<TextProblem> &problems)
{
    Report report(language, key, problems);
    return checkLetter(texts.texts.value(key), key, report);
}

void compare(const QSet<QString> &names, const QSet<QString> &others, Language language, const QString &key,
             QList<TextProblem> &problems)
{
    QStringList missing = (others - names).values();
    missing.sort();
    for (const QString &name : std::as_const(missing))
        problems.append({TextProblem::Kind::PlaceholderMissing, language, key, name});
}

void checkShared(const LetterLanguage &texts, const LetterLanguage &other, Language language,
                 QList<TextProblem> &problems)
{
    Report phrases(language, u"phrases"_s, problems);
    QStringList keys = other.phrases.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (!texts.phrases.contains(key))
            phrases(Kind::PhraseMissing, key);
    }
    checkPhraseTags(texts.phrases, phrases);
    Report remedy(language, u"REMEDY"_s, problems);
    checkRemedy(texts.remedy, language, remedy);
}

/// Names between the braces of a text, each once, in their order.
QStringList namesBetweenBraces(const LetterText &text, const QString &key)
{
    QStringList names;
    for (const QString &piece : {text.subject, text.body}) {
        const Result<QList<Tag>> tags = tagsOf(piece, key);
        if (!tags)
            continue;
        for (const Tag &tag : *tags) {
            if (!names.contains(tag.name))
                names.append(tag.name);
        }
    }
    return names;
}

} // namespace

QString codeOf(TextProblem::Kind kind)
{
    switch (kind) {
    case TextProblem::Kind::Missing:
        return u"missing"_s;
    case TextProblem::Kind::Broken:
        return u"broken"_s;
    case TextProblem::Kind::UnknownPlaceholder:
        return u"unknown_placeholder"_s;
    case TextProblem::Kind::PlaceholderMissing:
        return u"placeholder_missing"_s;
    case TextProblem::Kind::RequiredMissing:
        return u"required_missing"_s;
    case TextProblem::Kind::PhraseMissing:
        return u"phrase_missing"_s;
    case TextProblem::Kind::PhraseUnknown:
        return u"phrase_unknown"_s;
    case TextProblem::Kind::PhraseProtected:
        return u"phrase_protected"_s;
    case TextProblem::Kind::TooLong:
        return u"too_long"_s;
    case TextProblem::Kind::PlaceholderDropped:
        return u"placeholder_dropped"_s;
    case TextProblem::Kind::Damaged:
        return u"damaged"_s;
    }
    Q_UNREACHABLE();
}

bool blocksUse(const TextProblem &problem)
{
    return problem.kind != Kind::PlaceholderDropped && problem.kind != Kind::PlaceholderMissing;
}

bool isProtectedPhrase(const QString &phraseKey)
{
    constexpr std::array quoted{"gdpr."_L1, "exception."_L1, "ground."_L1, "duration."_L1, "basis."_L1};
    return std::ranges::any_of(quoted, [&](QLatin1StringView start) { return phraseKey.startsWith(start); });
}

QList<TextProblem> checkTexts(const LetterTexts &texts)
{
    QList<TextProblem> problems;
    for (const QString &key : letterTextKeys()) {
        const Checked latvian = check(texts.latvian, Language::Latvian, key, problems);
        const Checked english = check(texts.english, Language::English, key, problems);
        if (latvian.sound && english.sound) {
            compare(latvian.names, english.names, Language::Latvian, key, problems);
            compare(english.names, latvian.names, Language::English, key, problems);
        }
    }
    checkShared(texts.latvian, texts.english, Language::Latvian, problems);
    checkShared(texts.english, texts.latvian, Language::English, problems);
    return problems;
}

QList<TextProblem> checkText(const LetterText &text, Language language, const QString &key)
{
    QList<TextProblem> problems;
    Report report(language, key, problems);
    if (text.subject.size() + text.body.size() > longestText) {
        report(Kind::TooLong, QString::number(longestText));
        return problems;
    }
    if (key == "REMEDY"_L1) {
        checkRemedy(text.body, language, report);
        return problems;
    }
    if (key == "phrases"_L1) {
        checkPhraseLines(text.body, language, report);
        return problems;
    }
    if (!checkLetter(text, key, report).sound)
        return problems;
    const QStringList used = namesBetweenBraces(text, key);
    for (const QString &name : namesBetweenBraces(textOf(shippedTexts().in(language), key), key)) {
        if (!used.contains(name))
            report(Kind::PlaceholderDropped, name);
    }
    return problems;
}

QStringList placeholdersFor(Language language, const QString &key)
{
    const LetterLanguage &texts = shippedTexts().in(language);
    QStringList names = namesBetweenBraces(textOf(texts, key), key);
    QStringList others;
    for (const QString &other : letterTextKeys()) {
        for (const QString &name : namesBetweenBraces(texts.texts.value(other), other)) {
            if (!names.contains(name) && !others.contains(name))
                others.append(name);
        }
    }
    others.sort();
    return names + others;
}

QList<Decision> decisionsAnsweredBy(const QString &key)
{
    QList<Decision> decisions;
    for (const Right right : allRights) {
        for (const Outcome outcome : lawfulOutcomes(right)) {
            std::vector<Ground> grounds = groundsFor(right, outcome);
            if (grounds.empty())
                grounds.push_back({});
            for (const Ground &ground : grounds) {
                Decision decision;
                decision.right = right;
                decision.outcome = outcome;
                (ground.kind == GroundKind::Exception ? decision.exception : decision.ground) = ground.code;
                for (const bool nothing : {false, true}) {
                    decision.access.nothingFound = nothing;
                    if (textsFor(decision) == QStringList{key})
                        decisions.append(decision);
                }
            }
        }
    }
    return decisions;
}

} // namespace atbilde
