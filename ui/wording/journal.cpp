// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/journal.h"

#include "ui/wording/dates.h"
#include "ui/wording/filled.h"
#include "ui/wording/journalsentences.h"
#include "ui/wording/spoken.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <array>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Journal
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

struct FieldWord
{
    QLatin1StringView code;
    const char *word;
};

constexpr std::array fieldWords{
    FieldWord{"name"_L1, QT_TRANSLATE_NOOP("Journal", "name")},
    FieldWord{"salutation"_L1, QT_TRANSLATE_NOOP("Journal", "form of address")},
    FieldWord{"language"_L1, QT_TRANSLATE_NOOP("Journal", "language")},
    FieldWord{"personal_code"_L1, QT_TRANSLATE_NOOP("Journal", "personal code")},
    FieldWord{"email"_L1, QT_TRANSLATE_NOOP("Journal", "e-mail address")},
    FieldWord{"phone"_L1, QT_TRANSLATE_NOOP("Journal", "telephone number")},
    FieldWord{"address"_L1, QT_TRANSLATE_NOOP("Journal", "address")},
    FieldWord{"customer_number"_L1, QT_TRANSLATE_NOOP("Journal", "customer number")},
    FieldWord{"name_forms"_L1, QT_TRANSLATE_NOOP("Journal", "declined name forms")},
};

QString fieldsInWords(const QJsonArray &fields)
{
    QStringList words;
    for (const QJsonValue field : fields) {
        QString word = field.toString();
        for (const FieldWord &known : fieldWords) {
            if (word == known.code)
                word = Journal::tr(known.word);
        }
        words.append(word);
    }
    return words.join(u", "_s);
}

QString rightsInWords(const QJsonArray &codes)
{
    std::vector<Right> known;
    for (const QJsonValue code : codes) {
        if (const auto right = rightFromCode(code.toString()))
            known.push_back(*right);
    }
    return wordsFor(known);
}

/// A fact as it stands in a sentence; empty where the entry has none.
QString shown(const QJsonObject &facts, const QString &key, const QString &list)
{
    const QJsonValue value = facts.value(key);
    if (value.isArray())
        return key == "rights"_L1 ? rightsInWords(value.toArray()) : fieldsInWords(value.toArray());
    const QString text = value.toVariant().toString();
    if (text.isEmpty())
        return {};
    // What has a name of its own was written down with it: the register may say something else by now.
    const QJsonObject name = facts.value(key + u"Name"_s).toObject();
    const bool latvian = spokenLanguage() == Language::Latvian;
    if (const QString named = name.value(latvian ? u"lv"_s : u"en"_s).toString(); !named.isEmpty())
        return named;
    if (!list.isEmpty()) {
        // A newer program may have written a code without a word here: the sentence does without it.
        const QString word = wordFor(Code{list.toLatin1(), text});
        return word == text ? QString() : word;
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? shownDate(day) : text;
}

/// The sentence with the officer and the facts it asks for; nothing where one of them is not there.
std::optional<QString> saidWith(const ActSentence &act, const Entry &entry)
{
    QStringList words{entry.officerName};
    for (const QString &fact : QString(act.facts).split(u' ', Qt::SkipEmptyParts)) {
        if (const qsizetype equals = fact.indexOf(u'='); equals >= 0) {
            const QString value = entry.facts.value(fact.left(equals)).toVariant().toString();
            if (value != fact.mid(equals + 1))
                return std::nullopt;
            continue;
        }
        const QString word = shown(entry.facts, fact.section(u':', 0, 0), fact.section(u':', 1));
        if (word.isEmpty())
            return std::nullopt;
        words.append(word);
    }
    return filled(Journal::tr(act.sentence), words);
}

std::optional<QString> saidIn(std::span<const ActSentence> sentences, const Entry &entry)
{
    for (const ActSentence &act : sentences) {
        if (entry.act != act.act)
            continue;
        if (std::optional<QString> sentence = saidWith(act, entry))
            return sentence;
    }
    return std::nullopt;
}

/// What followed from the act, each in a sentence of its own.
QStringList consequencesOf(const Entry &entry)
{
    QStringList sentences;
    const QString tasks = shown(entry.facts, u"tasks"_s, {});
    if (!tasks.isEmpty() && tasks != "0"_L1)
        sentences.append(filled(Journal::tr("Tasks planned: %1."), {tasks}));
    const QString before = shown(entry.facts, u"deadlineBefore"_s, {});
    const QString after = shown(entry.facts, u"deadlineAfter"_s, {});
    if (!before.isEmpty() && !after.isEmpty())
        sentences.append(filled(Journal::tr("The deadline moved from %1 to %2."), {before, after}));
    return sentences;
}

} // namespace

QString sentenceFor(const Entry &entry)
{
    std::optional<QString> sentence = saidIn(stepSentences(), entry);
    if (!sentence)
        sentence = saidIn(otherSentences(), entry);
    if (!sentence)
        return filled(Journal::tr("%1 did something this version does not know: %2."),
                      {entry.officerName, entry.act});
    return (QStringList{*sentence} + consequencesOf(entry)).join(u' ');
}

QString shownMoment(const QDateTime &at)
{
    const QDateTime inRiga = at.toTimeZone(QTimeZone("Europe/Riga"));
    return shownDate(inRiga.date()) + u' ' + inRiga.time().toString(u"HH:mm"_s);
}
