// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/step.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/casework/assess.h"
#include "core/casework/clarify.h"
#include "core/casework/close.h"
#include "core/casework/decide.h"
#include "core/casework/dispatch.h"
#include "core/casework/finalise.h"
#include "core/casework/identify.h"
#include "core/casework/package.h"
#include "core/casework/submit.h"
#include "core/intake/sourcefile.h"
#include "core/request/decisionjson.h"
#include "ui/page/letterpage.h"
#include "ui/wording/refusals.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

constexpr qint64 largestFile = 100 * 1024 * 1024;

/// One step on the command line: the request, who acts and what was typed.
struct Taking
{
    Counter &counter;
    const Request &request;
    const Arguments &given;

    [[nodiscard]] Office &office() const { return *counter.office; }
    [[nodiscard]] const Occasion &occasion() const { return counter.occasion; }
    [[nodiscard]] SeenRequest seen() const { return {request.id, 0}; }
    [[nodiscard]] QString reason() const { return given.value(u"reason"_s); }
};

/// The day typed with --date, else today.
Result<QDate> dayOf(const Taking &taking)
{
    if (!taking.given.has(u"date"_s))
        return taking.occasion().day();
    return dateTyped(taking.given.value(u"date"_s));
}

/// "keptUntil=2031-12-31" written into the JSON of a decision, "access.nothingFound=true" one level down. A list
/// takes its items divided by semicolons.
Result<QJsonObject> withFields(QJsonObject object, const QStringList &settings)
{
    static const QStringList lists{u"dataRequested"_s, u"dataConcerned"_s, u"dataKept"_s, u"suppressionData"_s,
                                   u"searchedBy"_s, u"searchedIn"_s, u"withheld"_s, u"files"_s, u"excluded"_s};
    for (const QString &setting : settings) {
        const QString path = setting.section(u'=', 0, 0);
        const QString text = setting.section(u'=', 1);
        const QString field = path.section(u'.', -1);
        QJsonValue value(text);
        if (lists.contains(field)) {
            QStringList items = text.split(u';', Qt::SkipEmptyParts);
            for (QString &item : items)
                item = item.trimmed();
            value = QJsonArray::fromStringList(items);
        } else if (text == "true"_L1 || text == "false"_L1) {
            value = text == "true"_L1;
        }
        if (path.contains(u'.')) {
            const QString group = path.section(u'.', 0, 0);
            QJsonObject inner = object.value(group).toObject();
            inner.insert(field, value);
            object.insert(group, inner);
        } else {
            object.insert(path, value);
        }
    }
    return object;
}

Result<Decision> decisionTyped(const Taking &taking)
{
    const Arguments &given = taking.given;
    QJsonObject object;
    const QString file = given.value(u"file"_s);
    if (file.endsWith(".json"_L1)) {
        const Result<QByteArray> json = fileContent(file, largestFile);
        if (!json)
            return json.error();
        const Result<Decision> decision = decisionFromJson(*json);
        if (!decision)
            return decision.error();
        object = QJsonDocument::fromJson(*json).object();
    }
    // The words of the command line and the fields they fill.
    const std::array<std::pair<QString, QString>, 5> words{{{u"claim"_s, u"right"_s},
                                                            {u"outcome"_s, u"outcome"_s},
                                                            {u"ground"_s, u"ground"_s},
                                                            {u"exception"_s, u"exception"_s},
                                                            {u"reason"_s, u"reason"_s}}};
    for (const auto &[word, field] : words) {
        if (given.has(word))
            object.insert(field, given.value(word));
    }
    if (given.has(u"date"_s)) {
        const Result<QDate> day = dayOf(taking);
        if (!day)
            return day.error();
        object.insert(u"doneOn"_s, day->toString(Qt::ISODate));
    }
    const Result<QJsonObject> whole = withFields(object, given.values(u"set"_s));
    if (!whole)
        return whole.error();
    return decisionFromJson(QJsonDocument(*whole).toJson());
}

Result<Request> decideTyped(const Taking &taking)
{
    Result<Decision> decision = decisionTyped(taking);
    if (!decision)
        return decision.error();
    if (!taking.given.has(u"claim"_s) && !taking.given.value(u"file"_s).endsWith(".json"_L1)) {
        const std::vector<Claim> claims = taking.office().store.claims.of(taking.request.id);
        if (claims.size() != 1)
            return Refusal{RefusalReason::NoRightGiven};
        decision->right = claims.front().right;
    }
    const QString file = taking.given.value(u"file"_s);
    if (!file.isEmpty() && !file.endsWith(".json"_L1)) {
        const Result<QByteArray> bytes = fileContent(file, largestFile);
        if (!bytes)
            return bytes.error();
        const Result<Document> package = addPackage(taking.office(), taking.occasion(), taking.seen(),
                                                    taking.given.value(u"title"_s), *bytes, file);
        if (!package)
            return package.error();
    }
    return decide(taking.office(), taking.occasion(), taking.seen(), *decision);
}

Result<Departure> departureTyped(const Taking &taking)
{
    const Result<QDate> day = dayOf(taking);
    if (!day)
        return day.error();
    Departure departure{*day, taking.request.channel == Channel::Email ? Channel::Email : Channel::Letter,
                        taking.given.value(u"tracking"_s)};
    if (taking.given.has(u"channel"_s)) {
        const std::optional<Channel> channel = channelFromCode(taking.given.value(u"channel"_s));
        if (!channel)
            return Refusal{RefusalReason::UnknownCode, {u"channel"_s, taking.given.value(u"channel"_s)}};
        departure.channel = *channel;
    }
    return departure;
}

Result<Request> dispatchTyped(const Taking &taking, Step step)
{
    const Result<Departure> departure = departureTyped(taking);
    if (!departure)
        return departure.error();
    if (step == Step::Dispatch)
        return dispatchAnswer(taking.office(), taking.occasion(), taking.seen(), *departure);
    const std::vector<FrozenLetter> letters = taking.office().store.letters.of(taking.request.id);
    const auto waiting = std::ranges::find_if(letters, [](const FrozenLetter &letter) {
        return !letter.isAnswer && !letter.dispatchedOn.isValid();
    });
    const LetterId id = waiting == letters.end() ? LetterId() : waiting->id;
    return dispatchLetter(taking.office(), taking.occasion(), taking.seen(), id, *departure);
}

Result<Request> freezeTyped(const Taking &taking, Step step)
{
    const RenderPdf render = [](const Letter &letter) { return pdfOf(letter); };
    const Result<FrozenLetter> letter =
        step == Step::Finalise ? finaliseAnswer(taking.office(), taking.occasion(), taking.seen(), render)
                               : acknowledge(taking.office(), taking.occasion(), taking.seen(), render);
    if (!letter)
        return letter.error();
    return taking.office().store.requests.find(taking.request.id).value();
}

Result<Request> take(const Taking &taking, Step step)
{
    const Result<QDate> day = dayOf(taking);
    if (!day)
        return day.error();
    Office &office = taking.office();
    const Occasion &occasion = taking.occasion();
    const SeenRequest seen = taking.seen();
    switch (step) {
    case Step::Acknowledge:
    case Step::Finalise:
        return freezeTyped(taking, step);
    case Step::AskIdentity:
        return askIdentity(office, occasion, seen, taking.reason(), *day);
    case Step::ConfirmIdentity:
        return confirmIdentity(office, occasion, seen, taking.reason(), *day);
    case Step::AskClarification:
        return askClarification(office, occasion, seen, taking.reason(), *day);
    case Step::ReceiveClarification:
        return receiveClarification(office, occasion, seen, *day, taking.reason());
    case Step::Assess:
        return assess(office, occasion, seen);
    case Step::Decide:
        return decideTyped(taking);
    case Step::Submit:
        return submit(office, occasion, seen);
    case Step::Approve:
        return approve(office, occasion, seen);
    case Step::Return:
        return returnToHandler(office, occasion, seen, taking.reason());
    case Step::Dispatch:
    case Step::DispatchLetter:
        return dispatchTyped(taking, step);
    case Step::Close:
        return closeRequest(office, occasion, seen);
    }
    Q_UNREACHABLE();
}

int listSteps(const Console &console, Counter &counter, const Request &request)
{
    const RequestFile file = requestFile(counter.office->store, request.id).value();
    const RequestFacts facts = factsOf(*counter.office, file, counter.occasion.officer);
    const std::optional<Step> next = nextStep(facts, counter.occasion.officer.role);
    QList<QStringList> rows;
    for (const StepOffer &offer : stepsFrom(facts, counter.occasion.officer.role)) {
        const QString why = offer.refusal ? sentenceFor(*offer.refusal) : QString();
        if (console.json) {
            console.print(QJsonObject{{u"step"_s, codeOf(offer.step)},
                                      {u"possible"_s, !offer.refusal},
                                      {u"next"_s, next == offer.step},
                                      {u"because"_s, why}});
        }
        rows.append({next == offer.step ? u"→"_s : QString(), codeOf(offer.step), wordFor(offer.step),
                     offer.refusal ? why : StepWords::tr("possible now")});
    }
    if (!console.json) {
        console.print(StepWords::tr("Request %1 is in the state “%2”.").arg(request.number, wordFor(request.state)));
        for (const QString &line : inColumns(rows))
            console.print(line);
    }
    return exitDone;
}

} // namespace

int stepVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"step"_s, arguments,
                          {{u"claim"_s}, {u"outcome"_s}, {u"ground"_s}, {u"exception"_s}, {u"reason"_s}, {u"date"_s},
                           {u"file"_s}, {u"title"_s}, {u"set"_s}, {u"channel"_s}, {u"tracking"_s}},
                          1, 2);
    if (given.failed)
        return exitMisused;
    Result<Counter> counter = openCounter(console);
    if (!counter)
        return refuse(console, counter.error());
    const Result<Request> request = requestNumbered(*counter->office, given.positional.first());
    if (!request)
        return refuse(console, request.error());
    if (given.positional.size() == 1)
        return listSteps(console, *counter, *request);

    const std::optional<Step> step = stepFromCode(given.positional[1]);
    if (!step)
        return refuse(console, {RefusalReason::UnknownCode, {u"step"_s, given.positional[1]}});
    const Result<Request> taken = take({*counter, *request, given}, *step);
    if (!taken)
        return refuse(console, taken.error());
    if (console.json) {
        console.print(QJsonObject{{u"number"_s, taken->number},
                                  {u"step"_s, codeOf(*step)},
                                  {u"state"_s, codeOf(taken->state)},
                                  {u"deadline"_s, jsonDate(taken->deadline)}});
    } else {
        console.print(StepWords::tr("%1: “%2” done; the request is now in the state “%3”.")
                          .arg(taken->number, wordFor(*step), wordFor(taken->state)));
    }
    return exitDone;
}
