// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/findingtable.h"
#include "tests/support/findingsample.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 22);

} // namespace

class TestFindingTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullTableIsRead()
    {
        const Result<std::vector<Finding>> findings = findingsFromCsv(
            "value;name;system;category;activity;origin;automated;recorded_on;withheld_ground;withheld_"
            "reason\r\n"
            "'+371 29123456;tālrunis;crm;contact;delivery;provided;yes;2024-02-29;;\r\n"
            "\"izmanto \"\"Zelta\"\" klases atlaidi\";segments;crm;electronic;marketing;derived;;;;\r\n"
            "sarakste;vēstule;archive;contact;delivery;observed;no;;R10;\"satur ziņas par citu klientu\"\r\n",
            sampleRegister(), today);
        QVERIFY(findings);
        QCOMPARE(findings->size(), 3U);
        Finding phone = finding("crm", "contact", "delivery", u"tālrunis"_s, u"+371 29123456"_s);
        phone.request = {};
        phone.recordedOn = QDate(2024, 2, 29);
        QCOMPARE((*findings)[0], phone);
        QCOMPARE((*findings)[1].value, u"izmanto \"Zelta\" klases atlaidi"_s);
        QCOMPARE((*findings)[1].origin, Origin::Derived);
        QVERIFY((*findings)[1].isAutomated);
        QVERIFY(!(*findings)[2].isAutomated);
        QCOMPARE((*findings)[2].withheldGround, u"15(4)"_s);
        QCOMPARE((*findings)[2].withheldReason, u"satur ziņas par citu klientu"_s);
    }

    void fiveColumnsAreEnough()
    {
        const Result<std::vector<Finding>> findings = findingsFromCsv(
            "\xEF\xBB\xBFsystem,category,activity,name,value\ncrm,contact,delivery,e-pasts,a@b.example\n",
            sampleRegister(), today);
        QVERIFY(findings);
        Finding email = finding("crm", "contact", "delivery", u"e-pasts"_s, u"a@b.example"_s);
        email.request = {};
        QCOMPARE(*findings, std::vector<Finding>{email});
    }

    void whatIsWrittenIsReadAgainWithoutWithheldValues()
    {
        Finding withheld = finding("crm", "contact", "delivery", u"vēstule"_s, u"noslēpums"_s);
        withheld.withheldGround = u"15(4)"_s;
        withheld.withheldReason = u"citas personas dati"_s;
        Finding derived = finding("crm", "electronic", "marketing", u"=vārds"_s, u"+1\n\"2\""_s);
        derived.origin = Origin::Derived;
        derived.isAutomated = false;
        derived.recordedOn = today;
        const auto again = findingsFromCsv(csvOf(tableOf({withheld, derived})), sampleRegister(), today);
        QVERIFY(again);
        withheld.value.clear();
        withheld.request = derived.request = {};
        QCOMPARE(*again, (std::vector<Finding>{withheld, derived}));
    }

    void whatIsNotUnderstoodIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<Refusal>("refusal");
        const QByteArray heading =
            "system,category,activity,name,value,origin,automated,recorded_on,withheld_ground,"
            "withheld_reason\ncrm,contact,delivery,good,row,,,,,\n";
        const auto cell = [&](const char *name, const char *row, const char *column, const char *text) {
            QTest::newRow(name) << QByteArray(heading + row + '\n')
                                << Refusal{RefusalReason::CsvCellNotUnderstood,
                                           {qint64(3), QString::fromUtf8(column), QString::fromUtf8(text)}};
        };
        const auto entry = [&](const char *name, const char *row, const char *kind, const char *code) {
            QTest::newRow(name) << QByteArray(heading + row + '\n')
                                << Refusal{RefusalReason::RegisterEntryMissing,
                                           {Code{"register_kind", QString::fromUtf8(kind)},
                                            QString::fromUtf8(code), qint64(3), QString::fromUtf8(kind)}};
        };
        cell("no name", "crm,contact,delivery, ,x,,,,,", "name", "");
        cell("origin that is none", "crm,contact,delivery,n,x,given,,,,", "origin", "given");
        cell("origin in capitals", "crm,contact,delivery,n,x,Provided,,,,", "origin", "Provided");
        cell("automated by a number", "crm,contact,delivery,n,x,,1,,,", "automated", "1");
        cell("a day as Latvians write it", "crm,contact,delivery,n,x,,,22.11.2026.,,", "recorded_on",
             "22.11.2026.");
        cell("a day that is none", "crm,contact,delivery,n,x,,,2026-02-30,,", "recorded_on", "2026-02-30");
        cell("tomorrow", "crm,contact,delivery,n,x,,,2026-11-23,,", "recorded_on", "2026-11-23");
        cell("day and time", "crm,contact,delivery,n,x,,,2026-11-20T10:00,,", "recorded_on",
             "2026-11-20T10:00");
        cell("ground that is none", "crm,contact,delivery,n,x,,,,R1,why", "withheld_ground", "R1");
        cell("ground without reason", "crm,contact,delivery,n,x,,,,R7,", "withheld_reason", "");
        cell("reason without ground", "crm,contact,delivery,n,x,,,,,why", "withheld_ground", "");
        entry("system nobody recorded", "sap,contact,delivery,n,x,,,,,", "system", "sap");
        entry("category nobody recorded", "crm,health,delivery,n,x,,,,,", "category", "health");
        entry("activity nobody recorded", "crm,contact,fun,n,x,,,,,", "activity", "fun");
        entry("no system", ",contact,delivery,n,x,,,,,", "system", "");
        QTest::newRow("column missing")
            << QByteArray("system,category,activity,name\ncrm,contact,delivery,n\n")
            << Refusal{RefusalReason::CsvColumnMissing, {u"value"_s}};
        QTest::newRow("column unknown")
            << QByteArray("system,category,activity,name,value,Origin\ncrm,contact,delivery,n,x,\n")
            << Refusal{RefusalReason::CsvColumnUnknown, {u"Origin"_s}};
        QTest::newRow("row too short")
            << QByteArray(heading + "crm,contact\n") << Refusal{RefusalReason::CsvBroken, {qint64(3)}};
        QTest::newRow("heading alone") << QByteArray("system,category,activity,name,value\n")
                                       << Refusal{RefusalReason::CsvBroken, {qint64(2)}};
    }

    void whatIsNotUnderstoodIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, csv);
        QFETCH(Refusal, refusal);
        const Result<std::vector<Finding>> findings = findingsFromCsv(csv, sampleRegister(), today);
        QVERIFY(!findings);
        QCOMPARE(findings.error(), refusal);
    }
};

ATBILDE_TEST_MAIN(TestFindingTable)
#include "tst_findingtable.moc"
