// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/csv.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatSpreadsheetsWriteIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = "code,name\nrekini,Rēķini\nklienti,\"Klienti, visi\"\n";
        QTest::newRow("comma") << plain;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
        QTest::newRow("Windows line ends") << QByteArray(plain).replace("\n", "\r\n");
        QTest::newRow("no line end at the end") << plain.chopped(1);
        QTest::newRow("semicolon") << QByteArray("code;name\nrekini;Rēķini\nklienti;Klienti, visi\n");
        QTest::newRow("tab") << QByteArray("code\tname\nrekini\tRēķini\nklienti\tKlienti, visi\n");
        QTest::newRow("blanks around")
            << QByteArray(" code ; name\n rekini ;  Rēķini\nklienti ; Klienti, visi \n");
        QTest::newRow("everything quoted")
            << QByteArray("\"code\";\"name\"\n\"rekini\";\"Rēķini\"\n\"klienti\";\"Klienti, visi\"\n");
        QTest::newRow("empty rows below") << plain + "\n,\n,\n\n";
    }

    void whatSpreadsheetsWriteIsRead()
    {
        QFETCH(QByteArray, bytes);
        const Result<CsvTable> table = csvFrom(bytes);
        QVERIFY(table);
        QCOMPARE(table->columns, (QStringList{u"code"_s, u"name"_s}));
        QCOMPARE(table->rows,
                 (QList<QStringList>{{u"rekini"_s, u"Rēķini"_s}, {u"klienti"_s, u"Klienti, visi"_s}}));
    }

    void anEmptyFirstCellIsKept()
    {
        const Result<CsvTable> table = csvFrom("code\tname\tnote\n\tRēķini\t\n\t\tx\n");
        QVERIFY(table);
        QCOMPARE(table->rows,
                 (QList<QStringList>{{QString(), u"Rēķini"_s, QString()}, {QString(), QString(), u"x"_s}}));
    }

    void rowsKnowTheirLine()
    {
        const Result<CsvTable> table = csvFrom("code,name\n\n1,\"one\ntwo \"\"three\"\"\"\n2,x\n");
        QVERIFY(table);
        QCOMPARE(table->lines, (QList<qint64>{3, 5}));
        QCOMPARE(table->rows[0][1], u"one\ntwo \"three\""_s);
    }

    void aBrokenFileIsRefusedWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qint64>("line");
        QTest::newRow("nothing at all") << QByteArray() << qint64(1);
        QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF") << qint64(1);
        QTest::newRow("blank lines alone") << QByteArray("\n\n") << qint64(1);
        QTest::newRow("too few cells") << QByteArray("a,b\n1,2\n3\n") << qint64(3);
        QTest::newRow("too many cells") << QByteArray("a,b\n1,2,3\n") << qint64(2);
        QTest::newRow("quote never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << qint64(3);
        QTest::newRow("quote inside a cell") << QByteArray("a,b\n1,2\"3\n") << qint64(2);
        QTest::newRow("text after a quote") << QByteArray("a,b\n1,\"2\"3\n") << qint64(2);
        QTest::newRow("Windows-1257") << QByteArray("a,b\n1,2\nR\xE7\xED"
                                                    "ini,x\n")
                                      << qint64(3);
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0;\0b\0",
                                              8)
                                << qint64(1);
        QTest::newRow("a null character") << QByteArray("a,b\n1,\0\n", 8) << qint64(2);
        QTest::newRow("a column without a name") << QByteArray("a,,c\n1,2,3\n") << qint64(1);
        QTest::newRow("a column named twice") << QByteArray("a,b,a\n1,2,3\n") << qint64(1);
        QTest::newRow("a million columns") << QByteArray("a,").repeated(1'000'000) << qint64(1);
        QTest::newRow("a million cells") << "a,b\n" + QByteArray("1,").repeated(1'000'000) << qint64(2);
    }

    void aBrokenFileIsRefusedWithItsLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qint64, line);
        const Result<CsvTable> table = csvFrom(bytes);
        QVERIFY(!table);
        QCOMPARE(table.error(), (Refusal{RefusalReason::CsvBroken, {line}}));
    }

    void anyTextComesBackWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("formula") << u"=HYPERLINK(\"http://evil.example\")"_s;
        QTest::newRow("DDE") << u"@SUM(1+1)*cmd|' /C calc'!A0"_s;
        QTest::newRow("telephone") << u"+371 29 123 456"_s;
        QTest::newRow("negative number") << u"-5,20"_s;
        QTest::newRow("tab first") << u"\t=1"_s;
        QTest::newRow("line end first") << u"\r\n=1"_s;
        QTest::newRow("apostrophe before a formula") << u"'=1"_s;
        QTest::newRow("two apostrophes before a formula") << u"''+1"_s;
        QTest::newRow("apostrophe alone") << u"'"_s;
        QTest::newRow("name with apostrophe") << u"'t Hooft"_s;
        QTest::newRow("quotes") << u"\"SIA \"\"Ābols\"\"\""_s;
        QTest::newRow("separators") << u";,\t"_s;
        QTest::newRow("lines") << u"Brīvības iela 1,\nRīga\r\n"_s;
        QTest::newRow("blanks") << u"  two  "_s;
        QTest::newRow("emoji") << u"👩‍⚖️ ģērbtuve"_s;
        QTest::newRow("100,000 characters") << u"ā\";'"_s.repeated(25'000);
    }

    void anyTextComesBackWhole()
    {
        QFETCH(QString, text);
        for (const char separator : {';', ',', '\t'}) {
            const CsvTable table{
                {u"code"_s, u"text"_s, u"last"_s}, {{u"1"_s, text, QString()}, {text, u"x"_s, text}}, {}};
            const Result<CsvTable> again = csvFrom(csvOf(table, separator));
            QVERIFY(again);
            QCOMPARE(*again, table);
        }
    }

    void nothingThatComputesIsWritten()
    {
        const QByteArray written =
            csvOf({{u"a"_s}, {{u"=1"_s}, {u"+371"_s}, {u"plain"_s}, {u"O'Neil"_s}}, {}});
        QCOMPARE(written,
                 QByteArray("\xEF\xBB\xBF\"a\"\r\n\"'=1\"\r\n\"'+371\"\r\n\"plain\"\r\n\"O'Neil\"\r\n"));
    }

    void aMissingColumnIsNamed()
    {
        const CsvTable table{{u"code"_s, u"name"_s}, {}, {}};
        QCOMPARE(*columnOf(table, u"name"_s), 1);
        QCOMPARE(columnOf(table, u"role"_s).error(), (Refusal{RefusalReason::CsvColumnMissing, {u"role"_s}}));
    }
};

ATBILDE_TEST_MAIN(TestCsv)
#include "tst_csv.moc"
