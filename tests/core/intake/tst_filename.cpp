// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/filename.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFromOutsideAreMadeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *what, const QString &name, const QString &safe) {
            QTest::newRow(what) << name << safe;
        };
        row("an honest name", u"līgums Nr. 5.pdf"_s, u"līgums Nr. 5.pdf"_s);
        row("a way out", u"../../etc/passwd"_s, u"passwd"_s);
        row("a Windows way out", u"C:\\temp\\x.doc"_s, u"x.doc"_s);
        row("only dots", u"..."_s, u"else.bin"_s);
        row("nothing", {}, u"else.bin"_s);
        row("a device", u"NUL.txt"_s, u"_NUL.txt"_s);
        row("turned direction", u"re\u202Efdp.exe"_s, u"refdp.exe"_s);
        row("control characters", u"a\n\tb\u0000.txt"_s, u"a__b_.txt"_s);
        row("forbidden signs", u"a<b>:c?.txt"_s, u"a_b__c_.txt"_s);
    }

    void namesFromOutsideAreMadeSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name, u"else.bin"_s), safe);
    }

    void longNamesKeepTheirExtension()
    {
        const QString safe = safeFileName(QString(5000, u'ā') + u".pdf"_s, {});
        QCOMPARE(safe.size(), 150);
        QVERIFY(safe.endsWith(u".pdf"_s));
    }

    void whatRunsIsDangerous()
    {
        QVERIFY(isDangerous(u"a.EXE"_s, u"application/pdf"_s));
        QVERIFY(isDangerous(u"foto.exe.jpg"_s, u"image/jpeg"_s));
        QVERIFY(isDangerous(u"a.pdf"_s, u"application/x-ms-dos-executable"_s));
        QVERIFY(isDangerous(u"a.docm"_s, u"application/zip"_s));
        QVERIFY(isDangerous(u"lapa"_s, u"text/html"_s));
        QVERIFY(!isDangerous(u"pase.pdf"_s, u"application/pdf"_s));
        QVERIFY(!isDangerous(u"www.pl.firma.pdf"_s, u"application/pdf"_s));
        QVERIFY(!isDangerous(u"exe"_s, u"text/plain"_s));
    }
};

ATBILDE_TEST_MAIN(TestFileName)
#include "tst_filename.moc"
