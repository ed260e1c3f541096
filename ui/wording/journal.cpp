// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/journal.h"

#include "core/workflow/transitions.h"
#include "ui/wording/dates.h"
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

/// The facts of an entry as words.
class Facts
{
public:
    explicit Facts(const QJsonObject &facts) : m_facts(facts) {}

    [[nodiscard]] bool has(const QString &key) const { return m_facts.contains(key); }
    [[nodiscard]] QString text(const QString &key) const { return m_facts.value(key).toString(); }
    [[nodiscard]] QString day(const QString &key) const
    {
        return shownDate(QDate::fromString(text(key), Qt::ISODate));
    }
    [[nodiscard]] QString word(const char *list, const QString &key) const
    {
        return wordFor(Code{list, text(key)});
    }
    [[nodiscard]] QString channel() const
    {
        const std::optional<Channel> known = channelFromCode(text(u"channel"_s));
        return known ? wordFor(*known) : text(u"channel"_s);
    }
    [[nodiscard]] QString rights() const
    {
        std::vector<Right> known;
        for (const QJsonValue code : m_facts.value(u"rights"_s).toArray()) {
            if (const auto right = rightFromCode(code.toString()))
                known.push_back(*right);
        }
        return wordsFor(known);
    }

private:
    const QJsonObject &m_facts;
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

QString sentenceOf(const Entry &entry, Step step, const Facts &facts)
{
    const QString &who = entry.officerName;
    switch (step) {
    case Step::Acknowledge:
        return Journal::tr("%1 finalised the acknowledgement of receipt, letter %2.")
            .arg(who, facts.text(u"letter"_s));
    case Step::AskIdentity:
        return Journal::tr("%1 asked the person for proof of identity (%2).").arg(who, facts.day(u"asked"_s));
    case Step::ConfirmIdentity:
        return Journal::tr("%1 confirmed the person's identity (proof seen: %2).")
            .arg(who, facts.day(u"answered"_s));
    case Step::AskClarification:
        return Journal::tr("%1 asked the person which data they mean (%2).").arg(who, facts.day(u"asked"_s));
    case Step::ReceiveClarification:
        return Journal::tr("%1 recorded the person's clarification (received: %2).")
            .arg(who, facts.day(u"answered"_s));
    case Step::Assess:
        return Journal::tr("%1 began the assessment.").arg(who);
    case Step::Decide:
        if (facts.has(u"ground"_s)) {
            return Journal::tr("%1 decided the claim “%2”: %3 (ground: %4).")
                .arg(who, facts.word("right", u"right"_s), facts.word("outcome", u"outcome"_s),
                     facts.text(u"ground"_s));
        }
        return Journal::tr("%1 decided the claim “%2”: %3.")
            .arg(who, facts.word("right", u"right"_s), facts.word("outcome", u"outcome"_s));
    case Step::Submit:
        if (facts.text(u"to"_s) == codeOf(State::Approved))
            return Journal::tr("%1 submitted the decisions; no approval was needed.").arg(who);
        return Journal::tr("%1 submitted the decisions for approval.").arg(who);
    case Step::Approve:
        if (facts.has(u"onePersonOffice"_s)) {
            return Journal::tr(
                       "%1 approved the decisions they had prepared themselves: the office has no second "
                       "person who could.")
                .arg(who);
        }
        return Journal::tr("%1 approved the decisions.").arg(who);
    case Step::Return:
        return Journal::tr("%1 returned the decisions to the handler with remarks.").arg(who);
    case Step::Finalise:
        return Journal::tr("%1 finalised the answer, letter %2.").arg(who, facts.text(u"letter"_s));
    case Step::Dispatch:
        return Journal::tr("%1 recorded that the answer %2 left (%3, %4).")
            .arg(who, facts.text(u"letter"_s), facts.day(u"on"_s), facts.channel());
    case Step::DispatchLetter:
        return Journal::tr("%1 recorded that letter %2 left (%3, %4).")
            .arg(who, facts.text(u"letter"_s), facts.day(u"on"_s), facts.channel());
    case Step::Close:
        return Journal::tr("%1 closed the request.").arg(who);
    }
    Q_UNREACHABLE();
}

/// The acts that are no steps of the table.
struct PlainAct
{
    QLatin1StringView code;
    const char *sentence;
};

constexpr std::array plainActs{
    PlainAct{"import"_L1, QT_TRANSLATE_NOOP("Journal", "%1 put a document into the intake tray.")},
    PlainAct{"attach"_L1, QT_TRANSLATE_NOOP("Journal", "%1 attached a document to the request.")},
    PlainAct{"dismiss"_L1, QT_TRANSLATE_NOOP("Journal", "%1 set a document aside: it is not a request.")},
    PlainAct{"return_to_tray"_L1, QT_TRANSLATE_NOOP("Journal", "%1 returned a document to the intake tray.")},
    PlainAct{"add_package"_L1,
             QT_TRANSLATE_NOOP("Journal", "%1 added a copy of data that goes with the answer.")},
    PlainAct{"assign"_L1, QT_TRANSLATE_NOOP("Journal", "%1 gave the request another owner.")},
    PlainAct{"create_office"_L1, QT_TRANSLATE_NOOP("Journal", "%1 created the office.")},
    PlainAct{"add_officer"_L1, QT_TRANSLATE_NOOP("Journal", "%1 added an officer.")},
    PlainAct{"change_organisation"_L1,
             QT_TRANSLATE_NOOP("Journal", "%1 changed the organisation's profile.")},
};

} // namespace

QString sentenceFor(const Entry &entry)
{
    const Facts facts(entry.facts);
    if (const std::optional<Step> step = stepFromCode(entry.act))
        return sentenceOf(entry, *step, facts);
    if (entry.act == "register"_L1) {
        return Journal::tr("%1 registered the request (%2), received %3; legal deadline %4")
            .arg(entry.officerName, facts.rights(), facts.day(u"received"_s), facts.day(u"deadline"_s));
    }
    if (entry.act == "change_person"_L1) {
        return Journal::tr("%1 changed the person's details: %2.")
            .arg(entry.officerName, fieldsInWords(entry.facts.value(u"fields"_s).toArray()));
    }
    for (const PlainAct &act : plainActs) {
        if (entry.act == act.code)
            return Journal::tr(act.sentence).arg(entry.officerName);
    }
    return Journal::tr("%1 did something this version does not know: %2.").arg(entry.officerName, entry.act);
}

QString shownMoment(const QDateTime &at)
{
    const QDateTime inRiga = at.toTimeZone(QTimeZone("Europe/Riga"));
    return shownDate(inRiga.date()) + u' ' + inRiga.time().toString(u"HH:mm"_s);
}
