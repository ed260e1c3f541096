// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/step.h"

#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "core/casework/decide.h"
#include "core/casework/package.h"
#include "core/casework/steps.h"
#include "core/casework/usualinput.h"
#include "core/intake/sourcefile.h"
#include "core/request/decisionjson.h"
#include "ui/page/letterpage.h"
#include "ui/wording/refusals.h"
#include "ui/wording/stepforms.h"
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

/// "keptUntil=2031-12-31" written into the JSON of a decision, "access.nothingFound=true" one level down. A
/// list takes its items divided by semicolons.
Result<QJsonObject> withFields(QJsonObject object, const QStringList &settings)
{
    static const QStringList lists{u"dataRequested"_s,   u"dataConcerned"_s, u"dataKept"_s,
                                   u"suppressionData"_s, u"searchedBy"_s,    u"searchedIn"_s,
                                   u"withheld"_s,        u"files"_s,         u"excluded"_s};
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

/// What was typed for a step that is not a decision, with what goes without saying filled in.
Result<StepInput> inputTyped(const Taking &taking, Step step)
{
    const Arguments &given = taking.given;
    StepInput input;
    const std::array<std::pair<QString, StepField>, 8> words{{{u"claim"_s, StepField::Right},
                                                              {u"reason"_s, StepField::Reason},
                                                              {u"text"_s, StepField::Text},
                                                              {u"date"_s, StepField::Day},
                                                              {u"title"_s, StepField::Title},
                                                              {u"ground"_s, StepField::Ground},
                                                              {u"channel"_s, StepField::Channel},
                                                              {u"tracking"_s, StepField::Tracking}}};
    for (const auto &[word, field] : words) {
        if (given.has(word))
            input.values.insert(field, given.value(word));
    }
    for (const QString &setting : given.values(u"set"_s)) {
        const QString code = setting.section(u'=', 0, 0);
        const std::optional<StepField> field = stepFieldFromCode(code);
        if (!field)
            return Refusal{RefusalReason::UnknownCode, {codeOf(step), code}};
        input.values.insert(*field, setting.section(u'=', 1));
    }
    const QString path = given.value(u"file"_s);
    if (!path.isEmpty()) {
        const Result<QByteArray> bytes = fileContent(path, largestFile);
        if (!bytes)
            return bytes.error();
        input.fileName = QFileInfo(path).fileName();
        input.file = *bytes;
    }
    fillUsual(input, step, requestFile(taking.office().store, taking.request.id).value(),
              taking.occasion().day());
    return input;
}

Result<Request> takeTyped(const Taking &taking, Step step)
{
    if (step == Step::Decide)
        return decideTyped(taking);
    const Result<StepInput> input = inputTyped(taking, step);
    if (!input)
        return input.error();
    return take(taking.office(), taking.occasion(), taking.seen(), step, *input,
                [](const Letter &letter) { return pdfOf(letter); });
}

/// What a step asks for: needed fields with a star, as they are written after --set.
QString askedBy(Step step)
{
    QStringList words;
    for (const StepFieldUse &use : fieldsOf(step))
        words.append(codeOf(use.field) + (use.needed ? u"*"_s : QString()));
    return words.join(u' ');
}

QJsonArray fieldsToJson(Step step)
{
    QJsonArray fields;
    for (const StepFieldUse &use : fieldsOf(step)) {
        fields.append(QJsonObject{{u"field"_s, codeOf(use.field)},
                                  {u"needed"_s, use.needed},
                                  {u"asks"_s, labelFor(step, use.field)}});
    }
    return fields;
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
                                      {u"group"_s, codeOf(groupOf(offer.step))},
                                      {u"fields"_s, fieldsToJson(offer.step)},
                                      {u"because"_s, why}});
        }
        rows.append({next == offer.step ? u"→"_s : QString(), codeOf(offer.step), wordFor(offer.step),
                     offer.refusal ? why : StepWords::tr("possible now"),
                     offer.refusal ? QString() : askedBy(offer.step)});
    }
    if (!console.json) {
        console.print(
            StepWords::tr("Request %1 is in the state “%2”.").arg(request.number, wordFor(request.state)));
        for (const QString &line : inColumns(rows))
            console.print(line);
    }
    return exitDone;
}

} // namespace

int stepVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"step"_s, arguments,
                          {{u"claim"_s},
                           {u"outcome"_s},
                           {u"ground"_s},
                           {u"exception"_s},
                           {u"reason"_s},
                           {u"date"_s},
                           {u"file"_s},
                           {u"title"_s},
                           {u"text"_s},
                           {u"set"_s},
                           {u"channel"_s},
                           {u"tracking"_s}},
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
    const Result<Request> taken = takeTyped({*counter, *request, given}, *step);
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
