// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/counter.h"
#include "app/verbs/newfile.h"
#include "app/verbs/step.h"
#include "core/casework/correctletter.h"
#include "core/casework/finalise.h"
#include "core/casework/lettermail.h"
#include "ui/page/letterpage.h"
#include "ui/wording/letters.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LetterWords
{
    Q_DECLARE_TR_FUNCTIONS(LetterWords)
};

/// Says which forms of names somebody should look at.
QJsonArray askAboutNames(const Console &console, const QList<DoubtfulName> &names)
{
    QJsonArray list;
    for (const DoubtfulName &name : names) {
        console.complain(sentenceFor(name));
        list.append(QJsonObject{{u"whose"_s, name.isRepresentative ? u"representative"_s : u"person"_s},
                                {u"case"_s, codeOf(name.grammaticalCase)},
                                {u"form"_s, name.form}});
    }
    return list;
}

/// The letter of this text frozen last, where there is one.
std::optional<FrozenLetter> frozenFor(Office &office, RequestId request, const QString &textKey)
{
    const std::vector<FrozenLetter> letters = office.store.letters.of(request);
    for (auto letter = letters.rbegin(); letter != letters.rend(); ++letter) {
        if (letter->textKey == textKey)
            return *letter;
    }
    return std::nullopt;
}

struct Written
{
    std::optional<LetterId> letter; ///< nothing for a draft
    QString number; ///< empty for a draft
    QString text;
    QByteArray pdf;
};

Result<Written> writtenFrom(Office &office, const FrozenLetter &frozen)
{
    return Written{frozen.id, frozen.number, frozen.plainText, office.store.documents.content(frozen.document)};
}

Result<Written> freeze(Counter &counter, const Request &request, const QString &textKey)
{
    const RenderPdf render = [](const Letter &letter) { return pdfOf(letter); };
    const SeenRequest seen{request.id, 0};
    const Result<FrozenLetter> frozen = textKey == "T01"_L1
                                            ? acknowledge(*counter.office, counter.occasion, seen, render)
                                            : finaliseAnswer(*counter.office, counter.occasion, seen, render);
    if (!frozen)
        return frozen.error();
    return writtenFrom(*counter.office, *frozen);
}

/// The letter to be corrected: the last of this text that no other has taken the place of.
Result<LetterId> correctable(Office &office, const Request &request, const QString &textKey)
{
    const std::optional<FrozenLetter> frozen = frozenFor(office, request.id, textKey);
    if (!frozen)
        return Refusal{RefusalReason::LetterNotFound, {request.number + u' ' + textKey}};
    return frozen->id;
}

Result<Written> correct(Counter &counter, const Request &request, LetterId letter, bool finalise)
{
    const RenderPdf render = [](const Letter &made) { return pdfOf(made); };
    if (finalise) {
        const Result<FrozenLetter> frozen =
            correctLetter(*counter.office, counter.occasion, {request.id, 0}, letter, render);
        if (!frozen)
            return frozen.error();
        return writtenFrom(*counter.office, *frozen);
    }
    const Result<Letter> draft = draftCorrection(*counter.office, counter.occasion, request.id, letter);
    if (!draft)
        return draft.error();
    const Result<QByteArray> pdf = pdfOf(*draft);
    if (!pdf)
        return pdf.error();
    return Written{{}, {}, plainText(*draft), *pdf};
}

Result<Written> draft(Counter &counter, const Request &request, const QString &textKey)
{
    const Result<Letter> letter = draftLetter(*counter.office, counter.occasion, request.id, textKey);
    if (!letter)
        return letter.error();
    const Result<QByteArray> pdf = pdfOf(*letter);
    if (!pdf)
        return pdf.error();
    return Written{{}, {}, plainText(*letter), *pdf};
}

/// For the officer's own mail program; a letter that is not final goes nowhere.
Result<void> writeMailDraft(Counter &counter, const Written &written, const QString &path)
{
    if (!written.letter)
        return Refusal{RefusalReason::ConditionNotMet,
                       {Code{"step", codeOf(Step::Dispatch)}, Code{"condition", codeOf(Condition::AnswerFinalised)}}};
    const Result<QByteArray> mail = mailDraft(*counter.office, counter.occasion, *written.letter);
    if (!mail)
        return mail.error();
    return writeNewFile(path, *mail);
}

} // namespace

int letterVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(
        console, u"letter"_s, arguments,
        {{u"text"_s}, {u"pdf"_s}, {u"eml"_s}, {u"finalise"_s, false}, {u"correct"_s, false}}, 1, 1);
    if (given.failed)
        return exitMisused;
    const QString textKey = given.has(u"text"_s) ? given.value(u"text"_s) : u"answer"_s;
    const bool corrects = given.has(u"correct"_s);
    if (given.has(u"finalise"_s) && !corrects && textKey != "answer"_L1 && textKey != "T01"_L1)
        return refuse(console, {RefusalReason::LetterTextUnknown, {textKey}});
    // Asked before anything is drawn, so that no number is drawn for a file that cannot be written.
    const QString path = given.value(u"pdf"_s);
    for (const QString &file : {path, given.value(u"eml"_s)}) {
        if (file.isEmpty())
            continue;
        if (const Result<void> free = checkNewFile(file); !free)
            return refuse(console, free.error());
    }

    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    Office &office = *counter->office;
    const Result<Request> request = requestNumbered(office, given.positional.first());
    if (!request)
        return refuse(console, request.error());
    const std::optional<FrozenLetter> frozen = frozenFor(office, request->id, textKey);
    const QJsonArray doubtful =
        frozen ? QJsonArray()
               : askAboutNames(console, doubtfulNamesOf(office, counter->occasion, request->id));
    const auto write = [&]() -> Result<Written> {
        const bool finalise = given.has(u"finalise"_s);
        if (corrects) {
            const Result<LetterId> old = correctable(office, *request, textKey);
            return old ? correct(*counter, *request, *old, finalise) : Result<Written>(old.error());
        }
        if (finalise)
            return freeze(*counter, *request, textKey);
        return frozen ? writtenFrom(office, *frozen) : draft(*counter, *request, textKey);
    };
    const Result<Written> written = write();
    if (!written)
        return refuse(console, written.error());
    if (!path.isEmpty()) {
        if (const Result<void> saved = writeNewFile(path, written->pdf); !saved)
            return refuse(console, saved.error());
    }
    if (given.has(u"eml"_s)) {
        if (const Result<void> saved = writeMailDraft(*counter, *written, given.value(u"eml"_s)); !saved)
            return refuse(console, saved.error());
    }
    if (console.json) {
        console.print(QJsonObject{{u"request"_s, request->number},
                                  {u"number"_s, written->number},
                                  {u"draft"_s, written->number.isEmpty()},
                                  {u"text"_s, written->text},
                                  {u"pdf"_s, path},
                                  {u"eml"_s, given.value(u"eml"_s)},
                                  {u"doubtfulNames"_s, doubtful}});
    } else if (given.has(u"eml"_s)) {
        console.print(LetterWords::tr("An unsent mail with the letter %1 was written to %2.")
                          .arg(written->number, given.value(u"eml"_s)));
    } else if (path.isEmpty()) {
        console.print(written->text);
    } else {
        console.print(written->number.isEmpty()
                          ? LetterWords::tr("Draft written to %1.").arg(path)
                          : LetterWords::tr("Letter %1 written to %2.").arg(written->number, path));
    }
    return exitDone;
}
