// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/lettertexts.h"

#include "core/letter/placeholder.h"
#include "core/right/ground.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr int lastText = 29;

QString embedded(Language language, const QString &name)
{
    QFile file(u":/letters/"_s + codeOf(language) + u'/' + name + u".txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).normalized(QString::NormalizationForm_C);
}

QHash<QString, QString> phrasesFrom(const QString &file)
{
    QHash<QString, QString> phrases;
    for (const QString &line : file.split(u'\n')) {
        const qsizetype equals = line.indexOf(u'=');
        if (equals > 0 && !line.startsWith(u'#'))
            phrases.insert(line.left(equals), line.mid(equals + 1));
    }
    return phrases;
}

LetterLanguage shippedIn(Language language)
{
    LetterLanguage texts;
    for (const QString &key : letterTextKeys()) {
        const QString file = embedded(language, key);
        if (!file.isEmpty())
            texts.texts.insert(key, letterTextFrom(file));
    }
    texts.remedy = embedded(language, u"REMEDY"_s).trimmed();
    texts.phrases = phrasesFrom(embedded(language, u"phrases"_s));
    return texts;
}

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

/// Decisions that lead to a text must find in it what law 1.4 asks of them.
QList<Decision> decisionsOf(const QString &key)
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
    for (const Decision &decision : decisionsOf(key)) {
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

Checked check(const LetterLanguage &texts, Language language, const QString &key,
              QList<TextProblem> &problems)
{
    const auto report = [&](TextProblem::Kind kind, const QString &detail) {
        problems.append({kind, language, key, detail});
    };
    if (!texts.texts.contains(key)) {
        report(TextProblem::Kind::Missing, {});
        return {};
    }
    const LetterText text = texts.texts.value(key);
    const Result<QList<Tag>> tags = tagsOf(text.subject + u'\n' + text.body, key);
    if (text.subject.isEmpty() || text.body.isEmpty() || !tags) {
        report(TextProblem::Kind::Broken, tags ? QString() : std::get<QString>(tags.error().facts.last()));
        return {};
    }
    for (const Tag &tag : *tags) {
        if (!placeholderOf(tag.name))
            report(TextProblem::Kind::UnknownPlaceholder, tag.name);
    }
    const Checked checked{true, namesIn(text, *tags)};
    if (key != "answer"_L1) {
        for (const QString &code : lackingIn(checked.names, key))
            report(TextProblem::Kind::RequiredMissing, code);
    }
    return checked;
}

void compare(const QSet<QString> &names, const QSet<QString> &others, Language language, const QString &key,
             QList<TextProblem> &problems)
{
    QStringList missing = (others - names).values();
    missing.sort();
    for (const QString &name : std::as_const(missing))
        problems.append({TextProblem::Kind::PlaceholderMissing, language, key, name});
}

void checkPhrases(const LetterLanguage &texts, const LetterLanguage &other, Language language,
                  QList<TextProblem> &problems)
{
    QStringList keys = other.phrases.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (!texts.phrases.contains(key))
            problems.append({TextProblem::Kind::PhraseMissing, language, u"phrases"_s, key});
    }
    for (auto phrase = texts.phrases.begin(); phrase != texts.phrases.end(); ++phrase) {
        const Result<QList<Tag>> tags = tagsOf(phrase.value(), phrase.key());
        if (!tags) {
            problems.append({TextProblem::Kind::Broken, language, u"phrases"_s, phrase.key()});
            continue;
        }
        for (const Tag &tag : *tags) {
            if (!placeholderOf(tag.name))
                problems.append({TextProblem::Kind::UnknownPlaceholder, language, u"phrases"_s, tag.name});
        }
    }
    if (texts.remedy.isEmpty())
        problems.append({TextProblem::Kind::Missing, language, u"REMEDY"_s, {}});
}

} // namespace

LetterText letterTextFrom(const QString &file)
{
    const qsizetype end = file.indexOf(u'\n');
    return {file.left(end).trimmed(), end < 0 ? QString() : file.mid(end + 1).trimmed()};
}

const LetterTexts &shippedTexts()
{
    static const LetterTexts texts{shippedIn(Language::Latvian), shippedIn(Language::English)};
    return texts;
}

QStringList letterTextKeys()
{
    QStringList keys{u"answer"_s};
    for (int number = 1; number <= lastText; ++number)
        keys.append(u"T%1"_s.arg(number, 2, 10, QLatin1Char('0')));
    return keys;
}

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
    }
    Q_UNREACHABLE();
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
    checkPhrases(texts.latvian, texts.english, Language::Latvian, problems);
    checkPhrases(texts.english, texts.latvian, Language::English, problems);
    return problems;
}

} // namespace atbilde
