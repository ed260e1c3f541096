// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttable.h"

#include "tests/support/hostile.h"
#include "tests/support/unzipped.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QList<ReportTable> tables{
    {u"Ģimenes [A/B]: *?"_s,
     {u"Mērs"_s, u"2026"_s},
     {{u"=cmd|' /C calc'!A0"_s, qint64(7)}, {u"vidēji"_s, 2.5}, {u"tukšs"_s, QVariant()}}},
    {u"Ģimenes [A/B]: *?"_s,
     {u"Mēnesis"_s, u"Saņemti"_s, u"Atbildēti"_s},
     {{u"janv."_s, qint64(1), qint64(2)}}},
};

} // namespace

class TestReportTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableForSpreadsheetsKeepsEveryCellAndGuardsFormulas()
    {
        const QString csv = QString::fromUtf8(csvOf(tables));
        QVERIFY(csv.contains(u"\"'=cmd|' /C calc'!A0\""_s));
        QVERIFY(csv.contains(u"\"2.5\""_s)); // not in the decimal comma of the machine
        QVERIFY(csv.contains(u"\"janv.\";\"1\";\"2\""_s));
        for (const QString &line : csv.split(u"\r\n"_s, Qt::SkipEmptyParts))
            QCOMPARE(line.count(u"\";\""_s), 2);
    }

    void aSpreadsheetHoldsNumbersAsNumbersAndWordsAsWords()
    {
        const auto files = unzipped(xlsxOf(tables)).files;
        const QByteArray sheet = files.value(u"xl/worksheets/sheet1.xml"_s);
        QVERIFY(sheet.contains("<v>7</v>"));
        QVERIFY(sheet.contains("<v>2.5</v>"));
        QVERIFY(!sheet.contains("<f>"));
        QVERIFY(files.value(u"xl/sharedStrings.xml"_s).contains("=cmd|"));
        QVERIFY(files.contains(u"xl/worksheets/sheet2.xml"_s));
    }

    void namesOfSheetsAreWhatSpreadsheetsAllow_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("forbidden signs") << u"a[b]c:d*e?f/g\\h"_s << u"a b c d e f g h"_s;
        QTest::newRow("too long") << QString(40, u'ā') << QString(31, u'ā');
        QTest::newRow("apostrophes") << u"'x'"_s << u"x"_s;
        QTest::newRow("nothing left") << u"[]"_s << u"1"_s;
    }
    void namesOfSheetsAreWhatSpreadsheetsAllow()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(sheetNameFrom(title), name);
    }
};

ATBILDE_TEST_MAIN(TestReportTable)
#include "tst_reporttable.moc"
