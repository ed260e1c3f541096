// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/journal.h"

#include "core/workflow/transitions.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

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
        QStringList acts{
            u"register"_s,           u"import"_s, u"attach"_s,        u"dismiss"_s,       u"return_to_tray"_s,
            u"add_package"_s,        u"assign"_s, u"change_person"_s, u"create_office"_s, u"add_officer"_s,
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

    void momentsAreInRiga()
    {
        QCOMPARE(shownMoment(QDateTime(QDate(2026, 7, 1), QTime(22, 5), Qt::UTC)), u"2 Jul 2026 01:05"_s);
        QCOMPARE(shownMoment(QDateTime(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC)), u"9 Nov 2026 12:00"_s);
    }
};

ATBILDE_TEST_MAIN(TestJournal)
#include "tst_journal.moc"
