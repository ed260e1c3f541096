// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/registercsv.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestRegisterCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsImportedUnchanged()
    {
        const ProcessingRegister record = sampleRegister();
        for (const RegisterKind kind : {RegisterKind::Category, RegisterKind::Retention}) {
            const Result<RegisterImport> preview = importPreview(record, kind, csvOf(tableOf(record, kind)));
            QVERIFY(preview);
            QVERIFY(preview->added.isEmpty() && preview->changed.isEmpty() && preview->untouched.isEmpty());
            QCOMPARE(preview->unchanged.size(), entriesOf(record, kind).size());
        }
    }

    void everyRegisterComesBackWhole()
    {
        const ProcessingRegister record = sampleRegister();
        for (const RegisterKind kind : allRegisterKinds) {
            ProcessingRegister emptied = record;
            for (const RegisterEntry &entry : entriesOf(record, kind))
                remove(emptied, kind, codeOf(entry));
            const Result<RegisterImport> preview = importPreview(emptied, kind, csvOf(tableOf(record, kind)));
            if (!preview) // a sample that leaves out what the form needs cannot be imported as new
                continue;
            QCOMPARE(preview->added, entriesOf(record, kind));
        }
    }

    void bothLanguagesAndListsHaveTheirColumns()
    {
        const CsvTable table = tableOf(sampleRegister(), RegisterKind::Activity);
        QCOMPARE(table.columns.mid(0, 6), (QStringList{u"code"_s, u"purpose_lv"_s, u"purpose_en"_s,
                                                       u"legalBasis"_s, u"categories"_s, u"recipients"_s}));
        QCOMPARE(table.rows.size(), sampleRegister().activities.size());
    }

    void aPreviewTellsWhatWouldChange()
    {
        const Result<RegisterImport> preview = importPreview(sampleRegister(), RegisterKind::Category,
                                                             "code;name_lv;name_en\n"
                                                             "identity;identitātes dati;identity data\n"
                                                             "contact;saziņas dati;contact data\n"
                                                             "health;veselības dati;health data\n");
        QVERIFY(preview);
        QCOMPARE(preview->unchanged, QStringList{u"identity"_s});
        QCOMPARE(preview->changed.size(), 1);
        QCOMPARE(std::get<DataCategory>(preview->changed.first()).name.latvian, u"saziņas dati"_s);
        QCOMPARE(preview->added.size(), 1);
        QCOMPARE(codeOf(preview->added.first()), u"health"_s);
        QCOMPARE(preview->untouched, QStringList{u"electronic"_s});
    }

    void aColumnThatIsNotThereKeepsWhatIsStored()
    {
        const Result<RegisterImport> preview = importPreview(
            sampleRegister(), RegisterKind::Party, "code,email\nhosting,jauns@makonkalns.example\n");
        QVERIFY(preview);
        const auto party = std::get<ProcessorOrRecipient>(preview->changed.first());
        QCOMPARE(party.email, u"jauns@makonkalns.example"_s);
        QCOMPARE(party.name, u"SIA \"Mākoņkalns\""_s);
        QVERIFY(party.isProcessor);
    }

    void truthAndListsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<bool>("expected");
        QTest::newRow("jā") << QByteArray("Jā") << true;
        QTest::newRow("TRUE of a spreadsheet") << QByteArray("TRUE") << true;
        QTest::newRow("nē") << QByteArray("nē") << false;
        QTest::newRow("empty") << QByteArray("") << false;
    }

    void truthAndListsAreReadAsPeopleWriteThem()
    {
        QFETCH(QByteArray, cell);
        QFETCH(bool, expected);
        const Result<RegisterImport> preview =
            importPreview(sampleRegister(), RegisterKind::Party,
                          "code;name;role_lv;role_en;isProcessor\nnew;Jauns;loma;role;" + cell + '\n');
        QVERIFY(preview);
        QCOMPARE(std::get<ProcessorOrRecipient>(preview->added.first()).isProcessor, expected);

        const Result<RegisterImport> rule =
            importPreview(sampleRegister(), RegisterKind::Retention,
                          "code;dataset_lv;dataset_en;months;countedFrom_lv;countedFrom_en;categories\n"
                          "r;dati;data;12;no;from;identity | contact\n");
        QVERIFY(rule);
        QCOMPARE(std::get<RetentionRule>(rule->added.first()).categories,
                 (QStringList{u"identity"_s, u"contact"_s}));
    }

    void aBrokenCellIsNamedWithItsLine_data()
    {
        QTest::addColumn<RegisterKind>("kind");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<Refusal>("refusal");
        const auto cell = [](qint64 line, const QString &column, const QString &text) {
            return Refusal{RefusalReason::CsvCellNotUnderstood, {line, column, text}};
        };
        QTest::newRow("no codes") << RegisterKind::Category << QByteArray("name_lv;name_en\na;b\n")
                                  << Refusal{RefusalReason::CsvColumnMissing, {u"code"_s}};
        QTest::newRow("a column of another register")
            << RegisterKind::Category << QByteArray("code;name_lv;name_en;months\na;b;c;1\n")
            << Refusal{RefusalReason::CsvColumnUnknown, {u"months"_s}};
        QTest::newRow("a language left out")
            << RegisterKind::Category << QByteArray("code;name_lv\nnew;jauns\n")
            << Refusal{RefusalReason::CsvColumnMissing, {u"name_en"_s}};
        QTest::newRow("an empty name")
            << RegisterKind::Category << QByteArray("code;name_lv;name_en\n\nnew;jauns;\n")
            << cell(3, u"name_en"_s, {});
        QTest::newRow("a code twice")
            << RegisterKind::Category << QByteArray("code;name_lv;name_en\na;b;c\na;b;c\n")
            << cell(3, u"code"_s, u"a"_s);
        QTest::newRow("no code") << RegisterKind::Category << QByteArray("code;name_lv;name_en\n;b;c\n")
                                 << cell(2, u"code"_s, {});
        QTest::newRow("a number in words")
            << RegisterKind::System << QByteArray("code;name_lv;name_en;backupExpiryDays\nx;a;b;mēnesis\n")
            << cell(2, u"backupExpiryDays"_s, u"mēnesis"_s);
        QTest::newRow("a legal basis that is none")
            << RegisterKind::Activity << QByteArray("code;legalBasis\ncustomers;6(1)(g)\n")
            << cell(2, u"legalBasis"_s, u"6(1)(g)"_s);
        QTest::newRow("a truth that is none")
            << RegisterKind::Party << QByteArray("code;isProcessor\nhosting;maybe\n")
            << cell(2, u"isProcessor"_s, u"maybe"_s);
        QTest::newRow("a processor nobody described")
            << RegisterKind::System << QByteArray("code;name_lv;name_en;processor\nx;a;b;nobody\n")
            << cell(2, u"processor"_s, u"nobody"_s);
        QTest::newRow("a category nobody described")
            << RegisterKind::Retention
            << QByteArray("code;dataset_lv;dataset_en;months;countedFrom_lv;countedFrom_en;categories\n"
                          "x;a;b;1;c;d;identity genes\n")
            << cell(2, u"categories"_s, u"genes"_s);
        QTest::newRow("not a table") << RegisterKind::Category << QByteArray("code;name_lv;name_en\na;b\n")
                                     << Refusal{RefusalReason::CsvBroken, {qint64(2)}};
    }

    void aBrokenCellIsNamedWithItsLine()
    {
        QFETCH(RegisterKind, kind);
        QFETCH(QByteArray, csv);
        QFETCH(Refusal, refusal);
        const Result<RegisterImport> preview = importPreview(sampleRegister(), kind, csv);
        QVERIFY(!preview);
        QCOMPARE(preview.error(), refusal);
    }
};

ATBILDE_TEST_MAIN(TestRegisterCsv)
#include "tst_registercsv.moc"
