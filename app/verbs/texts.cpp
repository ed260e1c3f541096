// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/texts.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/casework/lettertexts.h"
#include "core/letter/textcheck.h"
#include "ui/wording/letters.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TextsVerb
{
    Q_DECLARE_TR_FUNCTIONS(TextsVerb)
};

/// Longer files are no letter texts.
constexpr qint64 largestFile = 1024 * 1024;

/// The texts of the office; without one those that come with the program.
OfficeTexts textsInUse(const Console &console)
{
    const bool isNone = console.isUsualPlace && !QFileInfo::exists(console.database);
    return isNone ? officeTextsFrom({}) : officeTexts(openOffice(console)->store);
}

QJsonObject jsonOf(const TextInUse &used)
{
    return {{u"text"_s, used.key},
            {u"language"_s, codeOf(used.language)},
            {u"state"_s, codeOf(used.state)},
            {u"version"_s, used.number},
            {u"newest"_s, used.newest},
            {u"fingerprint"_s, fingerprintOf(used.text)}};
}

QJsonObject jsonOf(const TextVersion &version)
{
    return {{u"text"_s, version.key},
            {u"language"_s, codeOf(version.language)},
            {u"version"_s, version.number},
            {u"shipped"_s, version.isShipped},
            {u"reason"_s, version.reason},
            {u"officer"_s, version.writer},
            {u"at"_s, version.writtenAt.toUTC().toString(Qt::ISODate)}};
}

int list(const Console &console)
{
    QList<QStringList> rows;
    for (const TextInUse &used : textsInUse(console).inUse) {
        if (console.json)
            console.print(jsonOf(used));
        rows.append({used.key, codeOf(used.language), wordFor(used.state),
                     used.number > 0 ? QString::number(used.number) : u"–"_s, shownLetterText(used.key)});
    }
    if (console.json)
        return exitDone;
    for (const QString &line : inColumns(rows))
        console.print(line);
    return exitDone;
}

int report(const Console &console, const QList<TextProblem> &problems, qsizetype texts)
{
    const bool isSound = std::ranges::none_of(problems, blocksUse);
    if (console.json) {
        QJsonArray list;
        for (const TextProblem &problem : problems) {
            list.append(QJsonObject{{u"language"_s, codeOf(problem.language)},
                                    {u"text"_s, problem.key},
                                    {u"problem"_s, codeOf(problem.kind)},
                                    {u"detail"_s, problem.detail},
                                    {u"blocks"_s, blocksUse(problem)}});
        }
        console.print(QJsonObject{{u"texts"_s, texts}, {u"problems"_s, list}});
    } else if (isSound) {
        console.print(
            QCoreApplication::translate("Texts", "Letter texts checked: %1. Nothing is wrong.").arg(texts));
    }
    for (const TextProblem &problem : problems) {
        if (blocksUse(problem))
            console.complain(sentenceFor(problem));
        else if (isSound && !console.json)
            console.print(sentenceFor(problem));
    }
    return isSound ? exitDone : exitRefused;
}

/// What the office worded, on top of what comes with the program.
QList<TextProblem> problemsOf(const OfficeTexts &office)
{
    QList<TextProblem> problems = checkTexts(shippedTexts());
    for (const TextInUse &used : office.inUse) {
        if (used.state == TextState::Damaged)
            problems.append(
                {TextProblem::Kind::Damaged, used.language, used.key, QString::number(used.newest)});
        if (used.number > 0)
            problems.append(checkText(used.text, used.language, used.key));
    }
    return problems;
}

Result<LetterText> textFromFile(const QString &path, const QString &key)
{
    QFile file(path);
    if (!file.exists())
        return Refusal{RefusalReason::FileNotFound, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Refusal{RefusalReason::FileNotReadable, {path, file.errorString()}};
    if (file.size() > largestFile)
        return Refusal{RefusalReason::FileTooLarge, {path, file.size(), largestFile}};
    const QString text = QString::fromUtf8(file.readAll()).replace("\r\n"_L1, "\n"_L1);
    if (text.trimmed().isEmpty())
        return Refusal{RefusalReason::FileEmpty, {path}};
    return hasSubject(key) ? letterTextFrom(text) : LetterText{{}, text};
}

/// The language of the letter, which need not be that of the officer.
std::optional<Language> languageTyped(const Console &console, const Arguments &given)
{
    if (!given.has(u"in"_s))
        return console.language;
    const std::optional<Language> language = languageFromCode(given.value(u"in"_s));
    if (!language)
        console.complain(TextsVerb::tr("Letters are written in lv or en."));
    return language;
}

int show(const Console &console, const QString &key, Language language, int number)
{
    const OfficeTexts texts = textsInUse(console);
    if (!editableTextKeys().contains(key))
        return refuse(console, {RefusalReason::LetterTextUnknown, {key}});
    const TextInUse &used = texts.find(language, key);
    LetterText text = used.text;
    if (number == 0)
        text = textOf(shippedTexts().in(language), key);
    if (number > 0) {
        const Result<LetterText> worded = wordedText(openOffice(console)->store, language, key, number);
        if (!worded)
            return refuse(console, worded.error());
        text = *worded;
    }
    if (console.json) {
        QJsonObject object = jsonOf(used);
        object.insert(u"subject"_s, text.subject);
        object.insert(u"body"_s, text.body);
        QJsonArray versions;
        if (used.newest > 0) {
            for (const TextVersion &version : openOffice(console)->store.letterTextVersions.of(language, key))
                versions.append(jsonOf(version));
        }
        object.insert(u"versions"_s, versions);
        console.print(object);
        return exitDone;
    }
    if (hasSubject(key))
        console.print(text.subject + u'\n');
    console.print(text.body);
    return exitDone;
}

int told(const Console &console, const Result<TextVersion> &version)
{
    if (!version)
        return refuse(console, version.error());
    if (console.json)
        console.print(jsonOf(*version));
    else
        console.print(version->isShipped ? TextsVerb::tr("Letter text %1 (%2) is the shipped one again.")
                                               .arg(version->key, codeOf(version->language))
                                         : TextsVerb::tr("Letter text %1 (%2) saved as version %3.")
                                               .arg(version->key, codeOf(version->language))
                                               .arg(version->number));
    return exitDone;
}

int save(const Console &console, Wording wording, const QString &path)
{
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    if (!editableTextKeys().contains(wording.key))
        return refuse(console, {RefusalReason::LetterTextUnknown, {wording.key}});
    const Result<LetterText> text = textFromFile(path, wording.key);
    if (!text)
        return refuse(console, text.error());
    wording.text = *text;
    wording.seen = officeTexts(counter->office->store).find(wording.language, wording.key).newest;
    const Result<TextVersion> saved = wordLetterText(*counter->office, counter->occasion, wording);
    if (!saved && saved.error().reason == RefusalReason::LetterTextUnsound) {
        for (const TextProblem &problem : checkText(*text, wording.language, wording.key)) {
            if (blocksUse(problem))
                console.complain(sentenceFor(problem));
        }
    }
    return told(console, saved);
}

int restore(const Console &console, Wording wording, int number)
{
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    if (!editableTextKeys().contains(wording.key))
        return refuse(console, {RefusalReason::LetterTextUnknown, {wording.key}});
    wording.seen = officeTexts(counter->office->store).find(wording.language, wording.key).newest;
    return told(console, restoreLetterText(*counter->office, counter->occasion, wording, number));
}

int checkFile(const Console &console, const QString &key, Language language, const QString &path)
{
    if (!editableTextKeys().contains(key))
        return refuse(console, {RefusalReason::LetterTextUnknown, {key}});
    const Result<LetterText> text = textFromFile(path, key);
    if (!text)
        return refuse(console, text.error());
    return report(console, checkText(*text, language, key), 1);
}

int misused(const Console &console)
{
    console.complain(QCoreApplication::translate("Arguments", "Usage: atbilde %1 %2")
                         .arg(u"texts"_s, u"[list|show|check|save|restore] ..."_s));
    return exitMisused;
}

} // namespace

int reportTexts(const Console &console, const LetterTexts &texts)
{
    return report(console, checkTexts(texts), letterTextKeys().size());
}

int runTexts(const Console &console, const QStringList &words)
{
    const Arguments given(console, u"texts"_s, words, {{u"in"_s}, {u"version"_s}, {u"file"_s}, {u"reason"_s}},
                          0, 2);
    if (given.failed)
        return exitMisused;
    const QString act = given.positional.value(0, u"list"_s);
    const QString key = given.positional.value(1);
    const std::optional<Language> language = languageTyped(console, given);
    bool isNumber = true;
    const int number = given.has(u"version"_s) ? given.value(u"version"_s).toInt(&isNumber) : -1;
    if (!language || !isNumber || (given.has(u"version"_s) && number < 0))
        return language ? misused(console) : exitMisused;
    const bool hasFile = given.has(u"file"_s);
    if (act == "list"_L1 && key.isEmpty())
        return list(console);
    if (act == "check"_L1 && key.isEmpty() && !hasFile)
        return report(console, problemsOf(textsInUse(console)), letterTextKeys().size());
    if (act == "check"_L1 && !key.isEmpty() && hasFile)
        return checkFile(console, key, *language, given.value(u"file"_s));
    if (act == "show"_L1 && !key.isEmpty())
        return show(console, key, *language, number);
    const Wording wording{*language, key, {}, given.value(u"reason"_s), 0};
    if (act == "save"_L1 && !key.isEmpty() && hasFile)
        return save(console, wording, given.value(u"file"_s));
    if (act == "restore"_L1 && !key.isEmpty())
        return restore(console, wording, std::max(number, 0));
    return misused(console);
}
