// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/organisation.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestOrganisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack()
    {
        const Organisation organisation = sampleOrganisation();
        const Result<Organisation> again = organisationFromJson(jsonOf(organisation));
        QVERIFY(again);
        QCOMPARE(*again, organisation);
        QCOMPARE(jsonOf(*again), jsonOf(organisation));
    }

    void aShortFileIsEnough()
    {
        const Result<Organisation> organisation = organisationFromJson(
            R"({"name": "SIA Ābele", "registrationNumber": "40003521600", "address": "Rīga",
                "email": "a@b.example", "signatory": {"name": "Juris Ozols"}})");
        QVERIFY(organisation);
        QCOMPARE(organisation->fileRetentionYears, 3);
        QCOMPARE(organisation->outgoingPattern, u"DS-{year}/{seq4}-{n}"_s);
    }

    void brokenFilesAreRefusedAndTheFieldIsNamed_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<RefusalReason>("reason");
        QTest::addColumn<QString>("field");
        QTest::newRow("no name") << QByteArray("\"name\": \"SIA \\\"Ziemeļvējš Loģistika\\\"\"")
                                 << QByteArray("\"name\": \"  \"") << RefusalReason::FieldMissing
                                 << u"name"_s;
        QTest::newRow("misspelt field") << QByteArray("\"website\"") << QByteArray("\"webside\"")
                                        << RefusalReason::FieldUnknown << u"webside"_s;
        QTest::newRow("misspelt inner field") << QByteArray("\"accusative\"") << QByteArray("\"akuzativs\"")
                                              << RefusalReason::FieldUnknown << u"contact.akuzativs"_s;
        QTest::newRow("number for a text") << QByteArray("\"40003521600\"") << QByteArray("40003521600")
                                           << RefusalReason::FieldNotUnderstood << u"registrationNumber"_s;
        QTest::newRow("retention of half a year")
            << QByteArray("\"fileRetentionYears\": 3") << QByteArray("\"fileRetentionYears\": 0.5")
            << RefusalReason::FieldNotUnderstood << u"fileRetentionYears"_s;
        QTest::newRow("numbers that would repeat")
            << QByteArray("DS-{year}/{seq4}-{n}") << QByteArray("DS-{year}/{seq4}")
            << RefusalReason::FieldNotUnderstood << u"numbering.outgoing"_s;
        QTest::newRow("numbers without a year")
            << QByteArray("\"DS-{year}/{seq4}\"") << QByteArray("\"DS-{seq4}\"")
            << RefusalReason::FieldNotUnderstood << u"numbering.incoming"_s;
    }

    void brokenFilesAreRefusedAndTheFieldIsNamed()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(RefusalReason, reason);
        QFETCH(QString, field);
        QByteArray json = jsonOf(sampleOrganisation());
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const Result<Organisation> organisation = organisationFromJson(json);
        QVERIFY(!organisation);
        QCOMPARE(organisation.error().reason, reason);
        QCOMPARE(std::get<QString>(organisation.error().facts.first()), field);
    }

    void whatIsNotJsonIsRefused()
    {
        for (const char *text : {"", "[]", "{\"name\": ", "name: SIA", "null"})
            QCOMPARE(organisationFromJson(text).error().reason, RefusalReason::JsonBroken);
    }

    void numbersFollowThePattern()
    {
        QCOMPARE(numberFrom(u"DS-{year}/{seq4}"_s, 2026, 45), u"DS-2026/0045"_s);
        QCOMPARE(numberFrom(u"DS-{year}/{seq4}"_s, 2026, 123456), u"DS-2026/123456"_s);
        QCOMPARE(numberFrom(u"DS-{year}/{seq4}-{n}"_s, 2026, 45, 2), u"DS-2026/0045-2"_s);
        QCOMPARE(numberFrom(u"1-5/{seq}"_s, 2026, 45), u"1-5/45"_s);
    }
};

ATBILDE_TEST_MAIN(TestOrganisation)
#include "tst_organisation.moc"
