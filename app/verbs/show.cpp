// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/columns.h"
#include "app/verbs/counter.h"
#include "app/verbs/deadlinetext.h"
#include "app/verbs/requests.h"
#include "core/casework/clock.h"
#include "core/casework/takestep.h"
#include "core/request/decisionjson.h"
#include "core/store/lists/requestfile.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"
#include "ui/wording/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Show
{
    Q_DECLARE_TR_FUNCTIONS(Show)
};

QString moment(const QDateTime &time)
{
    return time.toString(Qt::ISODateWithMs);
}

QJsonObject claimToJson(const Claim &claim)
{
    QJsonObject object{{u"right"_s, codeOf(claim.right)}};
    if (claim.decision) {
        object.insert(u"outcome"_s, codeOf(claim.decision->outcome));
        object.insert(u"decision"_s, QJsonDocument::fromJson(jsonOf(*claim.decision)).object());
    }
    return object;
}

QJsonObject letterToJson(const FrozenLetter &letter)
{
    return {{u"number"_s, letter.number},
            {u"text"_s, letter.textKey},
            {u"language"_s, codeOf(letter.language)},
            {u"dated"_s, jsonDate(letter.dated)},
            {u"dispatched"_s, jsonDate(letter.dispatchedOn)},
            {u"channel"_s, letter.dispatchChannel ? QJsonValue(codeOf(*letter.dispatchChannel)) : QJsonValue()},
            {u"trackingNumber"_s, letter.trackingNumber},
            {u"document"_s, letter.document.value()}};
}

QJsonObject documentToJson(const Document &document)
{
    return {{u"document"_s, document.id.value()},   {u"kind"_s, codeOf(document.kind)},
            {u"file"_s, document.fileName},         {u"subject"_s, document.subject},
            {u"received"_s, jsonDate(document.receivedOn)}, {u"size"_s, document.size},
            {u"sha256"_s, QString::fromLatin1(document.sha256.toHex())}};
}

QJsonObject entryToJson(const Entry &entry)
{
    return {{u"entry"_s, entry.id.value()},
            {u"at"_s, moment(entry.at)},
            {u"officer"_s, entry.officerName},
            {u"act"_s, entry.act},
            {u"facts"_s, entry.facts}};
}

template <class T>
QJsonArray arrayOf(const std::vector<T> &values, QJsonObject (*toJson)(const T &))
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QJsonObject fileToJson(const RequestFile &file, const Deadline &deadline, const Calendar &calendar)
{
    const Request &request = file.request;
    return {{u"number"_s, request.number},
            {u"state"_s, codeOf(request.state)},
            {u"person"_s, fullName(file.subject)},
            {u"channel"_s, codeOf(request.channel)},
            {u"language"_s, codeOf(request.language)},
            {u"received"_s, jsonDate(request.receivedOn)},
            {u"receivedByUnit"_s, jsonDate(request.receivedByUnitOn)},
            {u"entered"_s, moment(request.enteredAt)},
            {u"owner"_s, file.owner.code},
            {u"closedBecause"_s, request.closedBecause ? QJsonValue(codeOf(*request.closedBecause)) : QJsonValue()},
            {u"closed"_s, jsonDate(request.closedOn)},
            {u"version"_s, request.version},
            {u"deadline"_s, deadlineJson(deadline, calendar)},
            {u"claims"_s, arrayOf(file.claims, claimToJson)},
            {u"letters"_s, arrayOf(file.letters, letterToJson)},
            {u"documents"_s, arrayOf(file.documents, documentToJson)},
            {u"journal"_s, arrayOf(file.journal, entryToJson)}};
}

void printSection(const Console &console, const QString &heading, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    console.print(QString());
    console.print(heading);
    for (const QString &line : inColumns(rows))
        console.print(QString(u"  "_s + line));
}

void printFile(const Console &console, const RequestFile &file, const Deadline &deadline)
{
    const Request &request = file.request;
    console.print(Show::tr("Request %1: %2").arg(request.number, fullName(file.subject)));
    console.print(Show::tr("State: %1. Owner: %2. Came by: %3.")
                      .arg(wordFor(request.state), file.owner.name, wordFor(request.channel)));
    if (!request.remarks.isEmpty())
        console.print(Show::tr("Remarks of the approver: %1").arg(request.remarks));
    console.print(QString());
    printDeadline(console, deadline);

    QList<QStringList> rows;
    for (const Claim &claim : file.claims) {
        rows.append({wordFor(claim.right), claim.decision ? wordFor(claim.decision->outcome) : Show::tr("not decided yet"),
                     claim.decision ? claim.decision->reason : QString()});
    }
    printSection(console, Show::tr("Claims"), rows);
    rows.clear();
    for (const FrozenLetter &letter : file.letters) {
        rows.append({letter.number, shownDate(letter.dated), letter.textKey,
                     letter.dispatchedOn.isValid() ? Show::tr("left on %1").arg(shownDate(letter.dispatchedOn))
                                                   : Show::tr("has not left yet")});
    }
    printSection(console, Show::tr("Letters"), rows);
    rows.clear();
    for (const Document &document : file.documents)
        rows.append({QString::number(document.id.value()), shownDate(document.receivedOn), document.fileName, document.subject});
    printSection(console, Show::tr("Documents"), rows);
    rows.clear();
    for (const Entry &entry : file.journal)
        rows.append({shownMoment(entry.at), sentenceFor(entry)});
    printSection(console, Show::tr("Journal"), rows);
}

} // namespace

int showVerb(const Console &console, const QStringList &arguments)
{
    const Arguments given(console, u"show"_s, arguments, {}, 1, 1);
    if (given.failed)
        return exitMisused;
    const std::unique_ptr<Office> office = openOffice(console);
    const Result<Request> request = requestNumbered(*office, given.positional.first());
    if (!request)
        return refuse(console, request.error());
    const RequestFile file = requestFile(office->store, request->id).value();
    const QDate today = Occasion{{}, console.now}.day();
    const Result<Deadline> deadline = deadlineFor(*request, file.pauses, office->calendar, today);
    if (!deadline)
        return refuse(console, deadline.error());
    if (console.json)
        console.print(fileToJson(file, *deadline, office->calendar));
    else
        printFile(console, file, *deadline);
    return exitDone;
}
