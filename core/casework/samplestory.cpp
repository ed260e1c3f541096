// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/samplestory.h"

#include "core/deadline/deadline.h"
#include "core/deadline/receipt.h"
#include "core/request/decisionjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr auto mailbox = "dati@vejupe.example"_L1;

/// When the stories happen: one calendar, one now.
struct Time
{
    const Calendar &calendar;
    QDateTime now;
    QDate today;
    QTimeZone riga{"Europe/Riga"};

    [[nodiscard]] QDateTime at(const QDate &day, int minutes) const
    {
        const QDateTime moment(day, QTime(0, 0).addSecs(minutes * 60), riga);
        return std::min(moment.toUTC(), now);
    }

    /// The day, or the working day before it, or the first one behind `earliest`; never after today.
    [[nodiscard]] QDate office(const QDate &wanted, const QDate &earliest) const
    {
        const QDate latest = std::clamp(wanted, earliest, today);
        for (QDate day = latest; day >= earliest; day = day.addDays(-1)) {
            if (calendar.isWorkingDay(day))
                return day;
        }
        return std::min(calendar.nextWorkingDay(latest), today);
    }

    /// The last day of receipt whose month is over `days` days from today at the latest.
    [[nodiscard]] QDate receiptForDue(int days) const
    {
        const QDate due = today.addDays(days);
        QDate received = std::min(due, today);
        while (dueOn(received, 1, calendar) > due)
            received = received.addDays(-1);
        return received;
    }
};

QByteArray headerText(const QString &text)
{
    const bool plain = std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 128; });
    if (plain)
        return text.toLatin1();
    QByteArray words;
    QByteArray chunk;
    const auto close = [&] {
        if (!chunk.isEmpty())
            words += (words.isEmpty() ? "=?utf-8?B?" : "\r\n =?utf-8?B?") + chunk.toBase64() + "?=";
        chunk.clear();
    };
    for (const QChar letter : text) {
        const QByteArray bytes = QString(letter).toUtf8();
        if (chunk.size() + bytes.size() > 42) // an encoded word has 75 characters at most
            close();
        chunk += bytes;
    }
    close();
    return words;
}

QByteArray mailDate(const QDateTime &moment, const QTimeZone &zone)
{
    return moment.toTimeZone(zone).toString(Qt::RFC2822Date).toLatin1();
}

/// An RFC 5322 message with the trail a mail server leaves.
QByteArray messageOf(const QJsonObject &story, const QDateTime &arrived, const Time &time, int number)
{
    const QString address = story[u"email"].toString();
    const QString host = address.section(u'@', 1);
    const QByteArray sent = mailDate(arrived.addSecs(-7), time.riga);
    QByteArray mail = "Received: from mx." + host.toLatin1() + " by mail.vejupe.example with ESMTPS id " +
                      QByteArray::number(4'800'000 + number * 977) + "\r\n for <" +
                      QByteArray(mailbox.data(), mailbox.size()) + ">; " + mailDate(arrived, time.riga) +
                      "\r\n";
    mail += "Message-ID: <" + QByteArray::number(number) + "." +
            QByteArray::number(arrived.toSecsSinceEpoch()) + "@" + host.toLatin1() + ">\r\nDate: " + sent +
            "\r\nFrom: " + headerText(story[u"name"].toString()) + " <" + address.toLatin1() +
            ">\r\nTo: " + QByteArray(mailbox.data(), mailbox.size()) +
            "\r\nSubject: " + headerText(story[u"subject"].toString()) + "\r\n";
    const QJsonArray headers = story[u"headers"].toArray();
    for (const QJsonValue header : headers)
        mail += header.toString().toLatin1() + "\r\n";
    mail += "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: "
            "8bit\r\n\r\n";
    const QJsonArray lines = story[u"text"].toArray();
    for (const QJsonValue line : lines)
        mail += line.toString().toUtf8() + "\r\n";
    return mail;
}

/// Writes days out in full: "day+9" is nine days after receipt, moved to a working day; "date-9" nine before
/// it, not moved; "end+5" the last day of the fifth year after it; "sha256" the fingerprint of the package.
QJsonValue written(const QJsonValue &value, const QDate &received, const Time &time,
                   const QByteArray &package)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            field.value() = written(field.value(), received, time, package);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray before = value.toArray();
        for (const QJsonValue each : before)
            array.append(written(each, received, time, package));
        return array;
    }
    static const QRegularExpression relative(u"^(day|date|end)([+-]\\d+)$"_s);
    const QString text = value.toString();
    if (text == "sha256"_L1)
        return QString::fromLatin1(QCryptographicHash::hash(package, QCryptographicHash::Sha256).toHex());
    const QRegularExpressionMatch match = relative.match(text);
    if (!match.hasMatch())
        return value;
    const int count = match.captured(2).toInt();
    QDate day = received.addDays(count);
    if (match.captured(1) == "day"_L1)
        day = time.office(day, received);
    else if (match.captured(1) == "end"_L1)
        day = QDate(received.year() + count, 12, 31);
    return day.toString(Qt::ISODate);
}

/// A copy of what the office holds, as the person gets it.
QByteArray copyOf(const QJsonObject &story, bool table)
{
    QByteArray lines = table ? QByteArray("lauks;vērtība\r\n") : QByteArray();
    QJsonObject copy;
    for (const auto &key : {u"name"_s, u"email"_s, u"phone"_s, u"address"_s, u"customerNumber"_s}) {
        const QString value = story[key].toString();
        if (value.isEmpty())
            continue;
        copy.insert(key, value);
        lines += key.toUtf8() + ";\"" + value.toUtf8() + "\"\r\n";
    }
    const QJsonObject held = story[u"package"][u"holds"].toObject();
    for (auto field = held.begin(); field != held.end(); ++field) {
        copy.insert(field.key(), field.value());
        lines += field.key().toUtf8() + ";\"" + field.value().toString().toUtf8() + "\"\r\n";
    }
    return table ? lines : QJsonDocument(copy).toJson();
}

Subject personOf(const QJsonObject &story)
{
    const NameInCase parts = nameFromText(story[u"name"].toString());
    Subject person;
    person.givenNames = parts.given;
    person.surname = parts.surname;
    person.salutationKind = guessedSalutationKind(parts.given, parts.surname);
    if (const auto kind = salutationKindFromCode(story[u"salutation"].toString()))
        person.salutationKind = *kind;
    person.language = languageFromCode(story[u"language"].toString()).value_or(Language::Latvian);
    person.personalCode = story[u"personalCode"].toString();
    // A letter that came on paper was scanned by the office itself.
    const QString address = story[u"email"].toString();
    person.email = address.endsWith("@vejupe.example"_L1) ? QString() : address;
    person.phone = story[u"phone"].toString();
    person.address = story[u"address"].toString();
    person.customerNumber = story[u"customerNumber"].toString();
    return person;
}

void addSteps(SampleStory &told, const QJsonArray &steps, const QDate &received, const Time &time, int number)
{
    QDate day = received;
    QDateTime last = told.arrived;
    int minutes = 9 * 60 + 5 + number % 23;
    for (const QJsonValue step : steps) {
        const QDate wanted = time.office(received.addDays(step[0].toInt()), day);
        minutes = wanted == day && last != told.arrived ? minutes + 17 : 9 * 60 + 5 + (number * 29) % 300;
        day = wanted;
        last = std::max(last, time.at(day, minutes));
        const QJsonObject fields = written(step[3], received, time, {}).toObject();
        told.steps.push_back({step[1].toString(), step[2].toString(), fields, last});
    }
}

Result<SampleStory> tell(const QJsonObject &story, const Time &time, int number)
{
    SampleStory told;
    told.person = personOf(story);
    told.channel = channelFromCode(story[u"channel"].toString()).value_or(Channel::Email);
    told.owner = story[u"owner"].toString(u"izpilditajs"_s);
    const QDate received = story.contains(u"dueIn") ? time.receiptForDue(story[u"dueIn"].toInt())
                                                    : time.today.addDays(-story[u"daysAgo"].toInt());
    told.arrived = time.at(received, 7 * 60 + 20 + (number * 53) % (12 * 60));
    told.message = messageOf(story, told.arrived, time, number);
    if (story.contains(u"package")) {
        told.packageTitle = story[u"package"][u"title"].toString();
        told.packageName = story[u"package"][u"file"].toString();
        told.package = copyOf(story, told.packageName.endsWith(".csv"_L1));
    }
    const QJsonArray rights = story[u"rights"].toArray();
    for (const QJsonValue code : rights) {
        const std::optional<Right> right = rightFromCode(code.toString());
        if (!right)
            return Refusal{RefusalReason::FieldNotUnderstood, {u"rights"_s, code.toString()}};
        told.rights.push_back(*right);
    }
    const QJsonArray decisions = story[u"decisions"].toArray();
    for (const QJsonValue each : decisions) {
        const QJsonValue whole = written(each, received, time, told.package);
        const Result<Decision> decision = decisionFromJson(QJsonDocument(whole.toObject()).toJson());
        if (!decision)
            return decision.error();
        told.decisions.push_back(*decision);
    }
    addSteps(told, story[u"steps"].toArray(), received, time, number);
    return told;
}

} // namespace

Result<std::vector<SampleStory>> sampleStories(const QByteArray &json, const Calendar &calendar,
                                               const QDateTime &now)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isArray())
        return Refusal{RefusalReason::JsonBroken, {qint64(error.offset)}};
    const Time time{calendar, now.toUTC(), receivedOn(now)};
    std::vector<SampleStory> stories;
    const QJsonArray all = document.array();
    for (const QJsonValue story : all) {
        Result<SampleStory> told = tell(story.toObject(), time, int(stories.size()) + 1);
        if (!told)
            return told.error();
        stories.push_back(std::move(*told));
    }
    return stories;
}

} // namespace atbilde
