// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/journal.h"

#include "core/workflow/step.h"
#include "tests/support/hostile.h"
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject allFacts()
{
    return {{u"letter"_s, u"DS-2026/0001-1"_s},
            {u"asked"_s, u"2026-11-09"_s},
            {u"answered"_s, u"2026-11-10"_s},
            {u"on"_s, u"2026-11-09"_s},
            {u"right"_s, u"erasure"_s},
            {u"outcome"_s, u"refused"_s},
            {u"ground"_s, u"R2"_s},
            {u"because"_s, u"duplicate"_s},
            {u"task"_s, 7},
            {u"kind"_s, u"search"_s},
            {u"system"_s, u"crm"_s},
            {u"party"_s, u"mailer"_s},
            {u"result"_s, u"confirmed"_s},
            {u"method"_s, u"esign"_s},
            {u"until"_s, u"2027-02-03"_s},
            {u"reference"_s, u"1-2/345"_s},
            {u"number"_s, u"PD-2026/0001"_s},
            {u"amount"_s, u"25.00"_s},
            {u"mark"_s, 3},
            {u"due"_s, u"2026-12-01"_s},
            {u"from"_s, u"assessment"_s},
            {u"complaint"_s, u"court"_s},
            {u"cause"_s, u"18(1)(a)"_s},
            {u"count"_s, 12},
            {u"channel"_s, u"letter"_s},
            {u"tasks"_s, 4},
            {u"complexity"_s, true},
            {u"deadlineBefore"_s, u"2026-12-03"_s},
            {u"deadlineAfter"_s, u"2027-02-03"_s}};
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryIsASentence_data()
    {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QJsonObject>("facts");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("registered")
            << u"register"_s
            << QJsonObject{{u"received"_s, u"2026-11-03"_s},
                           {u"deadline"_s, u"2026-12-03"_s},
                           {u"rights"_s, QJsonArray{u"access"_s, u"erasure"_s}}}
            << u"Ivars 100 %2 registered the request (Access, erasure), received 3 Nov 2026; legal deadline 3 Dec 2026"_s;
        QTest::newRow("decided on a ground")
            << u"decide"_s
            << QJsonObject{{u"right"_s, u"erasure"_s},
                           {u"outcome"_s, u"refused"_s},
                           {u"ground"_s, u"17(3)(b)"_s}}
            << u"Ivars 100 %2 decided the claim “Erasure”: Refused (ground: 17(3)(b))."_s;
        QTest::newRow("decided without one")
            << u"decide"_s << QJsonObject{{u"right"_s, u"access"_s}, {u"outcome"_s, u"fulfilled"_s}}
            << u"Ivars 100 %2 decided the claim “Access”: Fulfilled."_s;
        QTest::newRow("approval needed") << u"submit"_s << QJsonObject{{u"to"_s, u"approval"_s}}
                                         << u"Ivars 100 %2 submitted the decisions for approval."_s;
        QTest::newRow("no approval needed")
            << u"submit"_s << QJsonObject{{u"to"_s, u"approved"_s}}
            << u"Ivars 100 %2 submitted the decisions; no approval was needed."_s;
        QTest::newRow("dispatched")
            << u"dispatch"_s
            << QJsonObject{{u"letter"_s, u"DS-2026/0001-1"_s},
                           {u"on"_s, u"2026-11-09"_s},
                           {u"channel"_s, u"letter"_s}}
            << u"Ivars 100 %2 recorded that the answer DS-2026/0001-1 left (9 Nov 2026, Letter)."_s;
        QTest::newRow("person changed")
            << u"change_person"_s << QJsonObject{{u"fields"_s, QJsonArray{u"name"_s, u"phone"_s}}}
            << u"Ivars 100 %2 changed the person's details: name, telephone number."_s;
        QTest::newRow("unknown act") << u"teleport"_s << QJsonObject{}
                                     << u"Ivars 100 %2 did something this version does not know: teleport."_s;
    }

    void anEntryIsASentence()
    {
        QFETCH(QString, act);
        QFETCH(QJsonObject, facts);
        QFETCH(QString, sentence);
        Entry entry;
        entry.officerName = u"Ivars 100 %2"_s; // a name is shown as it is, whatever it holds
        entry.act = act;
        entry.facts = facts;
        QCOMPARE(sentenceFor(entry), sentence);
    }

    void everyActThatIsWrittenHasItsOwnSentence()
    {
        QStringList acts{u"register"_s,
                         u"register_authority"_s,
                         u"import"_s,
                         u"attach"_s,
                         u"dismiss"_s,
                         u"assign"_s,
                         u"change_person"_s,
                         u"add_officer"_s,
                         u"create_office"_s,
                         u"return_to_tray"_s,
                         u"add_consent"_s,
                         u"withdraw_consent"_s,
                         u"suppress"_s,
                         u"unsuppress"_s,
                         u"mailing_checked"_s,
                         u"register_entry"_s,
                         u"change_register"_s,
                         u"fill"_s,
                         u"change_organisation"_s};
        for (const Step step : allSteps)
            acts.append(codeOf(step));
        QStringList seen;
        for (const QString &act : acts) {
            Entry entry;
            entry.officerName = u"Anna"_s;
            entry.act = act;
            const QString sentence = sentenceFor(entry);
            QVERIFY2(!sentence.contains(act + u'.'), qPrintable(act));
            QVERIFY2(sentence.startsWith(u"Anna "_s), qPrintable(sentence));
            QVERIFY2(!seen.contains(sentence), qPrintable(sentence));
            seen.append(sentence);
        }
    }

    void whatNobodyDidIsSaidWithoutAnOfficer()
    {
        for (const auto *act : {"overdue", "tasks_planned", "notices_planned", "objection_mark",
                                "restriction_mark", "reminder"}) {
            Entry entry;
            entry.officerName = u"Anna"_s;
            entry.act = QString::fromLatin1(act);
            QVERIFY2(!sentenceFor(entry).contains(u"Anna"_s), act);
        }
    }

    void noSentenceMissesAFact_data()
    {
        QTest::addColumn<QJsonObject>("facts");
        QTest::newRow("no facts") << QJsonObject{};
        QTest::newRow("empty facts") << QJsonObject{
            {u"letter"_s, u""_s},        {u"system"_s, u""_s}, {u"on"_s, u""_s},
            {u"kind"_s, u""_s},          {u"party"_s, u""_s},  {u"until"_s, u""_s},
            {u"deadlineBefore"_s, u""_s}};
        QTest::newRow("all facts") << allFacts();
    }

    void noSentenceMissesAFact()
    {
        QFETCH(QJsonObject, facts);
        for (const Language language : allLanguages) {
            const OfficerLanguage spoken(language);
            for (const Step step : allSteps) {
                Entry entry;
                entry.officerName = u"Anna"_s;
                entry.act = codeOf(step);
                entry.facts = facts;
                const QString sentence = sentenceFor(entry);
                QVERIFY2(sentence.startsWith(u"Anna "_s), qPrintable(sentence));
                for (const auto *wrong : {"%", "()", " ,", "(, ", ", )", "“”", "„”", "  ", " ."})
                    QVERIFY2(!sentence.contains(QString::fromUtf8(wrong)), qPrintable(sentence));
            }
        }
    }

    void factsAreSaidInWords()
    {
        const auto said = [](const QString &act, const QJsonObject &facts) {
            Entry entry;
            entry.officerName = u"Anna"_s;
            entry.act = act;
            entry.facts = facts;
            return sentenceFor(entry);
        };
        QCOMPARE(said(u"answer_task"_s,
                      {{u"kind"_s, u"erase"_s}, {u"system"_s, u"crm"_s}, {u"result"_s, u"done"_s}}),
                 u"Anna recorded the result of the task “Erase the data” in the system “crm”: Done."_s);
        QCOMPARE(said(u"answer_task"_s,
                      {{u"kind"_s, u"review"_s}, {u"system"_s, u""_s}, {u"result"_s, u"done"_s}}),
                 u"Anna recorded the result of the task “Review the decision”: Done."_s);
        QCOMPARE(said(u"set_representative"_s, {{u"kind"_s, u"advocate"_s}, {u"accepted"_s, true}}),
                 u"Anna recorded a representative (Sworn advocate)."_s);
        QCOMPARE(said(u"set_representative"_s, {{u"kind"_s, u"advocate"_s}, {u"accepted"_s, false}}),
                 u"Anna recorded a representative whose authority does not suffice (Sworn advocate)."_s);
        QCOMPARE(said(u"ask_extension"_s, {{u"complexity"_s, true}, {u"requests"_s, false}}),
                 u"Anna asked for an extension because the request is complex."_s);
        QCOMPARE(said(u"ask_fee"_s, {{u"letter"_s, u"DS-2026/0001-2"_s}, {u"amount"_s, u"25.00"_s}}),
                 u"Anna asked the person for a fee of EUR 25.00 in letter DS-2026/0001-2."_s);
        QCOMPARE(said(u"overdue"_s, {{u"deadline"_s, u"2026-11-09"_s}}),
                 u"The legal deadline (9 Nov 2026) passed and the request was not answered."_s);
        QCOMPARE(said(u"register_entry"_s,
                      {{u"kind"_s, u"system"_s}, {u"code"_s, u"crm"_s}, {u"change"_s, u"added"_s}}),
                 u"Anna added the entry “crm” to the register “systems”."_s);
    }

    void aCodeWithoutAWordIsLeftOut()
    {
        Entry entry;
        entry.officerName = u"Anna"_s;
        entry.act = u"set_representative"_s;
        entry.facts = {{u"kind"_s, u"ambassador"_s}, {u"accepted"_s, true}};
        QCOMPARE(sentenceFor(entry), u"Anna recorded a representative."_s);
    }

    void whatFollowedIsASentenceOfItsOwn()
    {
        Entry entry;
        entry.officerName = u"Anna"_s;
        entry.act = u"dispatch_letter"_s;
        entry.facts = {{u"deadlineBefore"_s, u"2026-12-03"_s}, {u"deadlineAfter"_s, u"2027-02-03"_s}};
        QCOMPARE(sentenceFor(entry),
                 u"Anna recorded that a letter left. The deadline moved from 3 Dec 2026 to 3 Feb 2027."_s);
        entry.act = u"assess"_s;
        entry.facts = {{u"tasks"_s, 4}};
        QCOMPARE(sentenceFor(entry), u"Anna began the assessment. Tasks planned: 4."_s);
        entry.facts = {{u"tasks"_s, 0}};
        QCOMPARE(sentenceFor(entry), u"Anna began the assessment."_s);
    }

    void momentsAreInRiga()
    {
        QCOMPARE(shownMoment(QDateTime(QDate(2026, 7, 1), QTime(22, 5), Qt::UTC)), u"2 Jul 2026 01:05"_s);
        QCOMPARE(shownMoment(QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC)), u"9 Nov 2026 12:00"_s);
    }
};

ATBILDE_TEST_MAIN(TestJournal)
#include "tst_journal.moc"
