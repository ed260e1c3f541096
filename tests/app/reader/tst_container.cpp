// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/container.h"
#include "tests/support/hostile.h"
#include "tests/support/zipsample.h"

#include <QCryptographicHash>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto containerType = "application/vnd.etsi.asic-e+zip";

QList<ZipSampleFile> manyFiles(int count)
{
    QList<ZipSampleFile> files;
    for (int i = 0; i < count; ++i)
        files << ZipSampleFile{"fails-" + QByteArray::number(i) + ".txt", "x"};
    return files;
}

} // namespace

class TestContainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_files_inside_are_listed_as_attachments();
    void the_text_of_files_comes_behind_their_names();
    void a_file_inside_is_given_out_whole();
    void names_from_outside_do_no_harm_data();
    void names_from_outside_do_no_harm();
    void files_whose_sizes_stand_behind_them_are_read();
    void as_many_files_as_allowed_are_read();
    void what_is_no_sound_container_is_refused_data();
    void what_is_no_sound_container_is_refused();
};

void TestContainer::the_files_inside_are_listed_as_attachments()
{
    const QByteArray program = QByteArray("MZ") + QByteArray(100, '\0');
    const auto reading =
        lookIntoContainer(containerSample({{"iesniegums.txt", "Lūdzu dzēst."},
                                           {"mape/", ""},
                                           {"mape/foto.jpg.exe", program, true},
                                           {"vēstule.eml", "From: a@b.lv\nTo: c@d.lv\n\nTeksts"},
                                           {"META-INF/manifest.xml", "<manifest/>"}}),
                          {});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->files.size(), 3);
    QCOMPARE(reading->files[0].name, u"iesniegums.txt"_s);
    QCOMPARE(reading->files[0].type, u"text/plain"_s);
    QCOMPARE(reading->files[0].size, 14);
    QCOMPARE(reading->files[0].sha256, QCryptographicHash::hash("Lūdzu dzēst.", QCryptographicHash::Sha256));
    QVERIFY(!reading->files[0].dangerous);
    QCOMPARE(reading->files[1].name, u"foto.jpg.exe"_s);
    QVERIFY(reading->files[1].dangerous);
    QCOMPARE(reading->files[2].name, u"vēstule.eml"_s);
    QVERIFY(!reading->text.contains(u"Teksts"_s)); // a message inside is only listed
    QVERIFY(reading->signatures.isEmpty());
}

void TestContainer::the_text_of_files_comes_behind_their_names()
{
    const QByteArray bytes =
        containerSample({{"a.txt", "Pirmais\r\nteksts\n"}, {"b.pdf", "%PDF-1.4 x"}, {"c.txt", " "}});
    QCOMPARE(lookIntoContainer(bytes, {})->text, attachmentMark(u"a.txt"_s) + u"\nPirmais\nteksts"_s);

    const auto pages = [](const QByteArray &, FileKind) -> Result<Reading> {
        return Reading{.pages = 1, .text = u"Lapa"_s, .flags = {MessageFlag::ScanRead}};
    };
    const auto read = lookIntoContainer(bytes, {}, pages);
    QCOMPARE(read->text, attachmentMark(u"a.txt"_s) + u"\nPirmais\nteksts\n\n"_s +
                             attachmentMark(u"b.pdf"_s) + u"\nLapa"_s);
    QCOMPARE(read->flags, QList{MessageFlag::ScanRead});

    const auto failing = [](const QByteArray &, FileKind) -> Result<Reading> {
        return Refusal{RefusalReason::PagesNotRead, {QString()}};
    };
    const auto notRead = lookIntoContainer(bytes, {}, failing);
    QCOMPARE(notRead->text, attachmentMark(u"a.txt"_s) + u"\nPirmais\nteksts"_s);
    QCOMPARE(notRead->flags, QList{MessageFlag::NotLookedInto});
}

void TestContainer::a_file_inside_is_given_out_whole()
{
    const QByteArray bytes =
        containerSample({{"a.txt", "viens"}, {"META-INF/x", "nav"}, {"b.txt", "divi", true}});
    QCOMPARE(*fileInContainer(bytes, 0), QByteArray("viens"));
    QCOMPARE(*fileInContainer(bytes, 1), QByteArray("divi"));
    const QByteArray dense(1024 * 1024, '\0');
    QCOMPARE(*fileInContainer(containerSample({{"a.bin", dense, true}}), 0), dense);
    QCOMPARE(fileInContainer(bytes, 2).error(), (Refusal{RefusalReason::PageNotFound, {qint64(3)}}));
}

void TestContainer::names_from_outside_do_no_harm_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("turnsDirection");
    QTest::newRow("up and out") << QByteArray("../../etc/passwd") << u"passwd"_s << false;
    QTest::newRow("from the root") << QByteArray("/etc/cron.d/x") << u"x"_s << false;
    QTest::newRow("as Windows has it") << QByteArray("C:\\Windows\\con.txt") << u"_con.txt"_s << false;
    QTest::newRow("two lines") << QByteArray("a\nb.txt") << u"a_b.txt"_s << false;
    QTest::newRow("read from right to left") << QByteArray("rēķins\xE2\x80\xAE"
                                                           "fdp.exe")
                                             << u"rēķinsfdp.exe"_s << true;
    QTest::newRow("nothing but a dot") << QByteArray("...") << u"attachment-1.txt"_s << false;
}

void TestContainer::names_from_outside_do_no_harm()
{
    QFETCH(QByteArray, name);
    QFETCH(bool, turnsDirection);
    const auto reading = lookIntoContainer(containerSample({{name, "saturs"}}), {});
    QVERIFY(reading.has_value());
    QTEST(reading->files.front().name, "shown");
    QCOMPARE(reading->flags.contains(MessageFlag::BidiName), turnsDirection);
}

void TestContainer::files_whose_sizes_stand_behind_them_are_read()
{
    const QByteArray bytes =
        containerSample({{.name = "a.txt", .content = "teksts", .isPacked = true, .isStreamed = true}});
    QCOMPARE(*fileInContainer(bytes, 0), QByteArray("teksts"));
}

void TestContainer::as_many_files_as_allowed_are_read()
{
    const auto reading = lookIntoContainer(containerSample(manyFiles(999)), {});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->files.size(), 999);
}

void TestContainer::what_is_no_sound_container_is_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = containerSample({{"a.txt", "teksts"}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("rubbish") << QByteArray(1000, 'x');
    QTest::newRow("cut short") << good.chopped(30);
    QTest::newRow("a letter changed inside") << QByteArray(good).replace("teksts", "tekstz");
    QTest::newRow("an ordinary ZIP") << zipSample({{"a.txt", "teksts"}});
    QTest::newRow("its type not first") << zipSample({{"a.txt", "teksts"}, {"mimetype", containerType}});
    QTest::newRow("its type packed") << zipSample({{"mimetype", containerType, true}});
    QTest::newRow("another type") << zipSample({{"mimetype", "application/epub+zip"}});
    QTest::newRow("two files of one name") << containerSample({{"a.txt", "viens"}, {"a.txt", "divi"}});
    QTest::newRow("150 MB of zeros") << containerSample(
        {{"a.bin", QByteArray(200'000, '\0'), true, 150U * 1024 * 1024}});
    QTest::newRow("6 MB of zeros in 6 kB")
        << containerSample({{"a.bin", QByteArray(6 * 1024 * 1024, '\0'), true}});
    QTest::newRow("more than it says") << containerSample({{"a.bin", QByteArray(200'000, '\0'), true, 1000}});
    QTest::newRow("less than it says") << containerSample({{"a.bin", QByteArray(1000, '\0'), true, 200'000}});
    QTest::newRow("a thousand and one files") << containerSample(manyFiles(1000));
    QByteArray twoFaced = good;
    twoFaced[twoFaced.indexOf("a.txt")] = 'b'; // before the file; the directory still says a
    QTest::newRow("two names for one file") << twoFaced;
}

void TestContainer::what_is_no_sound_container_is_refused()
{
    QFETCH(QByteArray, bytes);
    const Refusal broken{RefusalReason::FileBroken, {QString(), Code{"file_kind", u"container"_s}}};
    const auto reading = lookIntoContainer(bytes, {});
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error(), broken);
    QCOMPARE(fileInContainer(bytes, 0).error(), broken);
}

ATBILDE_TEST_MAIN(TestContainer)

#include "tst_container.moc"
