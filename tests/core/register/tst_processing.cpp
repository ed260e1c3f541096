// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/processing.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestProcessing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLegalBasisIsFoundAgainByItsCode()
    {
        for (const LegalBasis basis : allLegalBases)
            QCOMPARE(legalBasisFromCode(codeOf(basis)), basis);
        QVERIFY(!legalBasisFromCode(u"6(1)(g)"));
    }

    void theWholeRegisterIsReadBack()
    {
        const ProcessingRegister record = sampleRegister();
        const Result<ProcessingRegister> again = processingRegisterFromJson(jsonOf(record));
        QVERIFY(again);
        QCOMPARE(*again, record);
    }

    void everyRowIsReadBackAlone()
    {
        const ProcessingRegister record = sampleRegister();
        QCOMPARE(*activityFromJson(jsonOf(record.activities.last())), record.activities.last());
        QCOMPARE(*recipientFromJson(jsonOf(record.recipients.first())), record.recipients.first());
        QCOMPARE(*systemFromJson(jsonOf(record.systems.first())), record.systems.first());
        QCOMPARE(*dataCategoryFromJson(jsonOf(record.categories.first())), record.categories.first());
    }

    void whatHangsInTheAirIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<RefusalReason>("reason");
        QTest::addColumn<QString>("field");
        QTest::newRow("category nobody described")
            << QByteArray("\"code\": \"electronic\"") << QByteArray("\"code\": \"electronics\"")
            << RefusalReason::FieldNotUnderstood << u"activities.categories"_s;
        QTest::newRow("one code twice")
            << QByteArray("\"code\": \"contact\"") << QByteArray("\"code\": \"identity\"")
            << RefusalReason::FieldNotUnderstood << u"categories.code"_s;
        QTest::newRow("legal basis that is none")
            << QByteArray("6(1)(b)") << QByteArray("6(1)(x)") << RefusalReason::FieldNotUnderstood
            << u"activities.legalBasis"_s;
        QTest::newRow("backups that expire yesterday")
            << QByteArray("\"backupExpiryDays\": 90") << QByteArray("\"backupExpiryDays\": -1")
            << RefusalReason::FieldNotUnderstood << u"systems.backupExpiryDays"_s;
        QTest::newRow("misspelt language")
            << QByteArray("\"lv\": \"pārvadātājs\"") << QByteArray("\"lt\": \"pārvadātājs\"")
            << RefusalReason::FieldUnknown << u"recipients.role.lt"_s;
    }

    void whatHangsInTheAirIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(RefusalReason, reason);
        QFETCH(QString, field);
        QByteArray json = jsonOf(sampleRegister());
        QVERIFY(json.contains(from));
        json.replace(from, to);
        const Result<ProcessingRegister> record = processingRegisterFromJson(json);
        QVERIFY(!record);
        QCOMPARE(record.error().reason, reason);
        QCOMPARE(std::get<QString>(record.error().facts.first()), field);
    }
};

ATBILDE_TEST_MAIN(TestProcessing)
#include "tst_processing.moc"
