// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scanfolder.h"

#include "tests/support/hostile.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settle = 60; ///< ms

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Append));
    file.write(bytes);
}

} // namespace

class TestScanFolder : public QObject
{
    Q_OBJECT

    struct Scanner
    {
        QTemporaryDir place;
        ScanFolder scans{settle};
        QSignalSpy arrived{&scans, &ScanFolder::arrived};

        Scanner() { scans.watch(place.path()); }
        [[nodiscard]] QString path(const QString &name) const { return place.filePath(name); }
        [[nodiscard]] QStringList told() const
        {
            QStringList all;
            for (const QList<QVariant> &each : arrived)
                all << each.first().toStringList();
            return all;
        }
    };

private Q_SLOTS:
    void aCompleteScanIsToldOnce()
    {
        Scanner scanner;
        write(scanner.path(u"skans.pdf"_s), "%PDF-1.4");
        QTRY_COMPARE(scanner.told(), QStringList{scanner.path(u"skans.pdf"_s)});
        QTest::qWait(4 * settle);
        QCOMPARE(scanner.told().size(), 1);
    }

    void aFileThatStillGrowsIsWaitedFor()
    {
        Scanner scanner;
        for (int i = 0; i < 8; ++i) {
            write(scanner.path(u"skans.pdf"_s), "lapa");
            QTest::qWait(settle / 3);
            QCOMPARE(scanner.told().size(), 0);
        }
        QTRY_COMPARE(scanner.told().size(), 1);
    }

    void whatIsNotCompleteByItsNameOrEmptyIsLeft()
    {
        Scanner scanner;
        for (const QString &name : {u"a.part"_s, u"b.TMP"_s, u"~c.pdf"_s, u".d.pdf"_s})
            write(scanner.path(name), "x");
        write(scanner.path(u"tukšs.pdf"_s), {});
        write(scanner.path(u"e.pdf"_s), "x");
        QTRY_COMPARE(scanner.told(), QStringList{scanner.path(u"e.pdf"_s)});
    }

    void whatWasTakenIsPutAwayAndNeverOverAnother()
    {
        Scanner scanner;
        for (int i = 0; i < 2; ++i) {
            write(scanner.path(u"skans.pdf"_s), "x" + QByteArray::number(i));
            QTRY_COMPARE(scanner.told().size(), i + 1);
            QVERIFY(scanner.scans.putAway({scanner.path(u"skans.pdf"_s)}).isEmpty());
        }
        QCOMPARE(QDir(scanner.path(u"Atbilde"_s)).entryList(QDir::Files),
                 (QStringList{u"skans-2.pdf"_s, u"skans.pdf"_s}));
        QVERIFY(QDir(scanner.place.path()).entryList(QDir::Files).isEmpty());
    }

    void filesOfOtherFoldersStayWhereTheyAre()
    {
        Scanner scanner;
        QTemporaryDir elsewhere;
        write(elsewhere.filePath(u"a.pdf"_s), "x");
        QVERIFY(scanner.scans.putAway({elsewhere.filePath(u"a.pdf"_s)}).isEmpty());
        QVERIFY(QFile::exists(elsewhere.filePath(u"a.pdf"_s)));
    }

    void withoutAFolderNothingIsEverMoved()
    {
        QTemporaryDir place;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(place.path()));
        write(place.filePath(u"skans.pdf"_s), "x");
        ScanFolder none(settle);
        QVERIFY(none.putAway({place.filePath(u"skans.pdf"_s)}).isEmpty());
        QVERIFY(QFile::exists(place.filePath(u"skans.pdf"_s)));
        QVERIFY(QDir::setCurrent(before));
    }

    void aFileOfManyMessagesIsPutAwayOnce()
    {
        Scanner scanner;
        write(scanner.path(u"pasts.mbox"_s), "x");
        QTRY_COMPARE(scanner.told().size(), 1);
        QVERIFY(scanner.scans.putAway({scanner.path(u"pasts.mbox#1"_s), scanner.path(u"pasts.mbox#2"_s)}).isEmpty());
        QVERIFY(QFile::exists(scanner.path(u"Atbilde/pasts.mbox"_s)));
    }

    void whatCannotBeMovedIsToldAndNotOfferedAgain()
    {
        Scanner scanner;
        write(scanner.path(u"skans.pdf"_s), "x");
        QTRY_COMPARE(scanner.told().size(), 1);
        write(scanner.path(u"Atbilde"_s), "a file where the folder should be");
        QCOMPARE(scanner.scans.putAway({scanner.path(u"skans.pdf"_s)}),
                 QStringList{scanner.path(u"skans.pdf"_s)});
        QTest::qWait(4 * settle);
        QCOMPARE(scanner.told().count(scanner.path(u"skans.pdf"_s)), 1);
    }

    void whatCouldNotBeTakenIsToldAgain()
    {
        Scanner scanner;
        write(scanner.path(u"skans.pdf"_s), "x");
        QTRY_COMPARE(scanner.told().size(), 1);
        scanner.scans.tellAgain({scanner.path(u"skans.pdf"_s)});
        QTRY_COMPARE(scanner.told().size(), 2);
    }

    void aFolderThatIsGoneIsWaitedFor()
    {
        Scanner scanner;
        scanner.scans.watch(scanner.path(u"nav"_s));
        QVERIFY(!scanner.scans.isThere());
        QVERIFY(QDir(scanner.place.path()).mkdir(u"nav"_s));
        write(scanner.path(u"nav/skans.pdf"_s), "x");
        QTRY_COMPARE(scanner.told().size(), 1);
    }
};

ATBILDE_TEST_MAIN(TestScanFolder)
#include "tst_scanfolder.moc"
