// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/rendering.h"

#include "core/letter/placeholder.h"
#include "core/person/datephrase.h"

#include <kainjow/mustache.hpp>

#include <QRegularExpression>

#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

using Mustache = kainjow::mustache::mustache;
using MustacheData = kainjow::mustache::data;

QString dayAs(const QDate &day, const QString &ending)
{
    if (ending == "en"_L1)
        return englishDatePhrase(day);
    if (ending == "num"_L1)
        return numericDate(day);
    if (ending == "gen"_L1)
        return latvianDatePhrase(day, GrammaticalCase::Genitive);
    if (ending == "dat"_L1)
        return latvianDatePhrase(day, GrammaticalCase::Dative);
    if (ending == "acc"_L1)
        return latvianDatePhrase(day, GrammaticalCase::Accusative);
    if (ending == "loc"_L1)
        return latvianDatePhrase(day, GrammaticalCase::Locative);
    return latvianDatePhrase(day, GrammaticalCase::Nominative);
}

constexpr QChar markBegins(0xe003);
constexpr QChar nameEnds(0xe004);
constexpr QChar markEnds(0xe005);

/// Sections that answer a question the law asks are marked: their words may be what it requires.
QString withSectionsMarked(QString text)
{
    static const QRegularExpression tag(u"\\{\\{([#^/])([a-z0-9_]+)\\}\\}"_s);
    qsizetype from = 0;
    for (auto match = tag.match(text); match.hasMatch(); match = tag.match(text, from)) {
        from = match.capturedEnd();
        const auto placeholder = placeholderOf(match.captured(2));
        if (!placeholder || placeholder->kind != PlaceholderKind::Decided)
            continue;
        const bool ends = match.captured(1) == "/"_L1;
        const QString mark = ends ? QString(markEnds) : markBegins + (u'#' + match.captured(2)) + nameEnds;
        text.insert(ends ? match.capturedStart() : from, mark);
        from += mark.size();
    }
    return text;
}

QString withoutEscaping(const QString &text, kainjow::mustache::context<std::string> &context)
{
    Mustache mustache(withSectionsMarked(text).toStdString());
    mustache.set_custom_escape([](const std::string &plain) { return plain; });
    return QString::fromStdString(mustache.render(context));
}

/// What was typed is never taken for a mark of ours.
QString withoutMarks(const QString &typed)
{
    QString plain = typed.normalized(QString::NormalizationForm_C);
    return plain.removeIf([](QChar letter) { return letter >= QChar(0xe000) && letter <= markEnds; });
}

/// Answers the names in a text. The library renders a name it does not find as nothing; here it is written
/// down.
class Answers : public kainjow::mustache::context<std::string>
{
public:
    explicit Answers(const TextValues &values) : m_values(values) {}

    /// Names of texts that also stand as a condition: their absence is provided for.
    QSet<QString> conditions;
    QSet<QString> names;
    QStringList missing;

    const MustacheData *get(const std::string &nameInText) const override
    {
        // The library's interface is const; what was asked is noted all the same.
        return const_cast<Answers *>(this)->answer(QString::fromStdString(nameInText));
    }

private:
    const MustacheData *answer(const QString &nameInText)
    {
        const std::optional<Placeholder> placeholder = placeholderOf(nameInText);
        Q_ASSERT(placeholder); // tags were read before
        const QString name = placeholder->name;
        switch (placeholder->kind) {
        case PlaceholderKind::Flag:
            return keep(nameInText, MustacheData(m_values.flags.contains(name)));
        case PlaceholderKind::Decided:
            names.insert(name);
            note(m_values.decided.contains(name), name);
            return keep(nameInText, MustacheData(m_values.decided.value(name)));
        case PlaceholderKind::Table:
            note(!m_values.tables.value(name).isEmpty(), name);
            names.insert(name);
            return keep(nameInText, MustacheData(tableMark(name).toStdString()));
        case PlaceholderKind::Day:
            names.insert(name);
            return text(nameInText, name, dayAs(m_values.days.value(name), endingOf(nameInText)));
        case PlaceholderKind::Text:
            break;
        }
        names.insert(name);
        if (m_values.phrases.contains(name)) {
            return text(nameInText, name, withoutEscaping(m_values.phrases.value(name), *this));
        }
        return text(nameInText, name, withoutMarks(m_values.texts.value(name)));
    }

    const MustacheData *text(const QString &nameInText, const QString &name, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            return keep(nameInText, MustacheData(valueMark(name, value).toStdString()));
        note(false, name);
        // An empty text must not open a section, as the library would have it.
        const QString gap = valueMark(name, gapMark(name));
        return keep(nameInText,
                    conditions.contains(name) ? MustacheData(false) : MustacheData(gap.toStdString()));
    }

    const MustacheData *keep(const QString &name, MustacheData data)
    {
        return &m_answers.insert_or_assign(name, std::move(data)).first->second;
    }

    void note(bool there, const QString &name)
    {
        if (!there && !conditions.contains(name) && !missing.contains(name))
            missing.append(name);
    }

    const TextValues &m_values;
    std::map<QString, MustacheData> m_answers;
};

} // namespace

QString gapMark(const QString &placeholder)
{
    return QChar(0xe001) + placeholder + QChar(0xe002);
}

bool hasGap(const QString &text)
{
    return text.contains(QChar(0xe001));
}

QString valueMark(const QString &placeholder, const QString &value)
{
    return markBegins + placeholder + nameEnds + value + markEnds;
}

QString withoutValueMarks(const QString &text)
{
    MarkedText marked;
    marked.read(text);
    return marked.text();
}

void MarkedText::read(const QString &line)
{
    m_text.clear();
    m_sources.clear();
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar letter = line.at(i);
        const qsizetype named = letter == markBegins ? line.indexOf(nameEnds, i) : -1;
        if (named >= 0) {
            m_open.append(line.mid(i + 1, named - i - 1));
            i = named;
            continue;
        }
        if (letter == markEnds) {
            if (!m_open.isEmpty())
                m_open.removeLast();
            continue;
        }
        if (letter == markBegins || letter == nameEnds)
            continue;
        Source source;
        for (const QString &name : std::as_const(m_open))
            (name.startsWith(u'#') ? source.section : source.placeholder) =
                name.startsWith(u'#') ? name.mid(1) : name;
        m_text += letter;
        m_sources.append(source);
    }
}

QString tableMark(const QString &placeholder)
{
    return QChar(0xe000) + placeholder;
}

Result<Rendering> rendered(const LetterText &text, const QString &key, const TextValues &values)
{
    Answers answers(values);
    QStringList all{text.subject, text.body};
    all += values.phrases.values();
    for (const QString &piece : std::as_const(all)) {
        const Result<QList<Tag>> tags = tagsOf(piece, key);
        if (!tags)
            return tags.error();
        for (const Tag &tag : *tags) {
            const auto placeholder = placeholderOf(tag.name);
            if (!placeholder)
                return Refusal{RefusalReason::LetterTextBroken, {key, u"{{"_s + tag.name + u"}}"_s}};
            if (tag.form != Tag::Form::Value && placeholder->kind == PlaceholderKind::Text)
                answers.conditions.insert(placeholder->name);
        }
    }
    Rendering rendering;
    rendering.subject = withoutValueMarks(withoutEscaping(text.subject, answers)).simplified();
    rendering.body = withoutEscaping(text.body, answers);
    rendering.names = answers.names;
    rendering.missing = answers.missing;
    if (rendering.body.split(u'\n').contains("[REMEDY]"_L1))
        rendering.names.insert(u"REMEDY"_s);
    return rendering;
}

} // namespace atbilde
