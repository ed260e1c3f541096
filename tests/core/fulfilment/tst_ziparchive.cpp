// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/ziparchive.h"
#include "tests/support/hostile.h"
#include "tests/support/unzipped.h"

#include <clocale>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate day(2026, 11, 22);

std::vector<ArchiveFile> someFiles()
{
    return {{u"README.txt"_s, "open", true},
            {u"data/contact.csv"_s, "Bērziņš,MARKER-7731\n"},
            {u"data/empty.csv"_s, {}},
            {u"data/large.bin"_s, QByteArray(3'000'000, 'x')}};
}

} // namespace

class TestZipArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { setlocale(LC_ALL, ""); }

    void everyFileComesOutAgain()
    {
        const Unzipped found = unzipped(zipOf(someFiles(), day));
        QCOMPARE(found.error, QString());
        QStringList names;
        for (const ArchiveFile &file : someFiles()) {
            names.append(file.name);
            QCOMPARE(found.files.value(file.name), file.content);
        }
        QCOMPARE(found.names, names);
    }

    void theSameFilesGiveTheSameBytesInAnyTimeZone()
    {
        const QByteArray here = zipOf(someFiles(), day);
        qputenv("TZ", "America/New_York");
        tzset();
        const QByteArray there = zipOf(someFiles(), day);
        qputenv("TZ", "Pacific/Chatham");
        tzset();
        QCOMPARE(there, here);
        QVERIFY(zipOf(someFiles(), day.addDays(1)) != here);
    }

    void aPasswordHidesContentButNotNames_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("C") << u"C"_s;
        QTest::newRow("C.UTF-8") << u"C.UTF-8"_s;
    }

    void aPasswordHidesContentButNotNames()
    {
        QFETCH(QString, locale);
        QVERIFY(setlocale(LC_ALL, locale.toLatin1().constData()));
        const QString password = u"ļoti slepens vārds"_s;
        const QByteArray zip = zipOf(someFiles(), day, password);
        QVERIFY(!zip.contains("MARKER-7731"));
        QVERIFY(zip.contains("data/contact.csv"));

        const Unzipped found = unzipped(zip, password.toUtf8());
        QCOMPARE(found.error, QString());
        for (const ArchiveFile &file : someFiles())
            QCOMPARE(found.files.value(file.name), file.content);

        const Unzipped wrong = unzipped(zip, "another password");
        QCOMPARE(wrong.names, QStringList{u"README.txt"_s});
        QVERIFY(!wrong.error.isEmpty());
    }
};

ATBILDE_TEST_MAIN(TestZipArchive)
#include "tst_ziparchive.moc"
