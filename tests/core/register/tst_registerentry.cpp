// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/registerentry.h"
#include "core/register/registerfield.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

ProcessingRegister wholeRegister()
{
    ProcessingRegister record = sampleRegister();
    record.retentionRules = {{u"orders"_s,
                              {u"pasūtījumi"_s, u"orders"_s},
                              36,
                              {u"līguma beigas"_s, u"the end of the contract"_s},
                              u"GDPR 5(1)(e)"_s,
                              {u"identity"_s}}};
    record.activities.first().retentionRule = u"orders"_s;
    return record;
}

} // namespace

class TestRegisterEntry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsFoundAgainByItsCode()
    {
        for (const RegisterKind kind : allRegisterKinds)
            QCOMPARE(registerKindFromCode(codeOf(kind)), kind);
        QVERIFY(!registerKindFromCode(u"recipient"));
        for (const ProcessorCategory category : allProcessorCategories)
            QCOMPARE(processorCategoryFromCode(codeOf(category)), category);
        QVERIFY(!processorCategoryFromCode(u"Marketing"));
    }

    void everyFieldOfAnEntryIsDescribed()
    {
        const ProcessingRegister record = wholeRegister();
        for (const RegisterKind kind : allRegisterKinds) {
            QStringList described;
            for (const RegisterField &field : fieldsOf(kind))
                described.append(field.key);
            described.sort();
            QCOMPARE(described, objectOf(entriesOf(record, kind).first()).keys());
        }
    }

    void aSoundRegisterPassesEntryByEntry()
    {
        const ProcessingRegister record = wholeRegister();
        QVERIFY(processingRegisterFromJson(jsonOf(record)));
        for (const RegisterKind kind : allRegisterKinds) {
            for (const RegisterEntry &entry : entriesOf(record, kind)) {
                QCOMPARE(kindOf(entry), kind);
                QCOMPARE(*registerEntryFrom(kind, objectOf(entry)), entry);
            }
        }
        QVERIFY(checkEntry(record, record.retentionRules.first()));
        QVERIFY(checkEntry(record, record.categories.first()));
    }

    void whatAnAccessReplyCannotDoWithoutIsNeeded_data()
    {
        QTest::addColumn<RegisterEntry>("entry");
        QTest::addColumn<Refusal>("refusal");
        const ProcessingRegister record = wholeRegister();
        const auto missing = [](const QString &field) {
            return Refusal{RefusalReason::FieldMissing, {field}};
        };
        ProcessingActivity activity = record.activities.first();
        activity.purpose.english.clear();
        QTest::newRow("purpose in one language") << RegisterEntry(activity) << missing(u"purpose.en"_s);
        activity = record.activities.first();
        activity.retention = {};
        QTest::newRow("no period") << RegisterEntry(activity) << missing(u"retention.lv"_s);
        activity = record.activities.first();
        activity.transfers = {{}, u"to the United Kingdom"_s};
        QTest::newRow("transfer told in English alone")
            << RegisterEntry(activity) << missing(u"transfers.lv"_s);
        activity = record.activities.first();
        activity.categories.clear();
        QTest::newRow("no category of data") << RegisterEntry(activity) << missing(u"categories"_s);
        activity = record.activities.first();
        activity.categories.append(activity.categories.first());
        QTest::newRow("a category twice")
            << RegisterEntry(activity)
            << Refusal{RefusalReason::FieldNotUnderstood, {u"categories"_s, activity.categories.first()}};
        activity = record.activities.first();
        activity.systems = {u"mainframe"_s};
        QTest::newRow("a system nobody described")
            << RegisterEntry(activity)
            << Refusal{RefusalReason::RegisterEntryMissing,
                       {Code{"register_kind", u"system"_s}, u"mainframe"_s}};
        activity = record.activities.first();
        activity.retentionRule = u"forever"_s;
        QTest::newRow("a retention rule nobody made")
            << RegisterEntry(activity)
            << Refusal{RefusalReason::RegisterEntryMissing,
                       {Code{"register_kind", u"retention"_s}, u"forever"_s}};
        ProcessorOrRecipient party = record.recipients.first();
        party.email = u"dati at example"_s;
        QTest::newRow("an address that is none")
            << RegisterEntry(party) << Refusal{RefusalReason::FieldNotUnderstood, {u"email"_s, party.email}};
        DataCategory category = record.categories.first();
        category.code = u"Kontakti un citi"_s;
        QTest::newRow("a code a table cannot list")
            << RegisterEntry(category)
            << Refusal{RefusalReason::FieldNotUnderstood, {u"code"_s, category.code}};
        RetentionRule rule = record.retentionRules.first();
        rule.months = 1201;
        QTest::newRow("longer than a century")
            << RegisterEntry(rule) << Refusal{RefusalReason::FieldNotUnderstood, {u"months"_s, u"1201"_s}};
    }

    void whatAnAccessReplyCannotDoWithoutIsNeeded()
    {
        QFETCH(RegisterEntry, entry);
        QFETCH(Refusal, refusal);
        const Result<void> checked = checkEntry(wholeRegister(), entry);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), refusal);
    }

    void aCodeIsTakenOnce()
    {
        const ProcessingRegister record = wholeRegister();
        const Result<void> checked = checkNewEntry(record, record.categories.first());
        QVERIFY(!checked);
        QCOMPARE(checked.error().reason, RefusalReason::RegisterCodeTaken);
        DataCategory other = record.categories.first();
        other.code = u"other"_s;
        QVERIFY(checkNewEntry(record, other));
    }

    void whatIsUsedIsNotRemoved()
    {
        ProcessingRegister record = wholeRegister();
        const Result<void> used = checkRemoval(record, RegisterKind::Retention, u"orders"_s);
        QVERIFY(!used);
        QCOMPARE(used.error(), (Refusal{RefusalReason::RegisterEntryUsed,
                                        {Code{"register_kind", u"retention"_s}, u"orders"_s,
                                         record.activities.first().code}}));
        QVERIFY(usersOf(record, RegisterKind::Category, u"identity"_s)
                    .contains({RegisterKind::Retention, u"orders"_s}));
        QCOMPARE(checkRemoval(record, RegisterKind::System, u"mainframe"_s).error().reason,
                 RefusalReason::RegisterEntryMissing);

        record.activities.first().retentionRule.clear();
        QVERIFY(checkRemoval(record, RegisterKind::Retention, u"orders"_s));
        remove(record, RegisterKind::Retention, u"orders"_s);
        QVERIFY(record.retentionRules.isEmpty());
    }

    void anEntryIsReplacedOrAdded()
    {
        ProcessingRegister record = wholeRegister();
        SystemEntry system = record.systems.first();
        system.backupExpiryDays = 7;
        const qsizetype before = record.systems.size();
        put(record, system);
        QCOMPARE(record.systems.size(), before);
        QCOMPARE(record.systems.first().backupExpiryDays, 7);
        system.code = u"another"_s;
        put(record, system);
        QCOMPARE(record.systems.size(), before + 1);
    }

    void anEntryWrittenBeforeProcessorsHadCategoriesIsStillRead()
    {
        const Result<RegisterEntry> entry = registerEntryFromJson(
            RegisterKind::Party, "{\"code\": \"post\", \"name\": \"AS Pasts\", \"isProcessor\": true}");
        QVERIFY(entry);
        QCOMPARE(std::get<ProcessorOrRecipient>(*entry).category, ProcessorCategory::Other);
        QVERIFY(!registerEntryFromJson(RegisterKind::Party,
                                       "{\"code\": \"post\", \"name\": \"x\", \"category\": \"sales\"}"));
    }
};

ATBILDE_TEST_MAIN(TestRegisterEntry)
#include "tst_registerentry.moc"
