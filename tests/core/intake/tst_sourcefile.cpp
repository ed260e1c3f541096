// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sourcefile.h"
#include "tests/support/hostile.h"

#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestSourceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreReadWhole()
    {
        QCOMPARE(*fileContent(written(u"ā b.eml"_s, "saturs"), 100), QByteArray("saturs"));
    }

    void whatCannotBeReadIsRefusedWithItsReason()
    {
        const auto reason = [](const QString &path, qint64 limit) {
            return fileContent(path, limit).error().reason;
        };
        QCOMPARE(reason(m_folder.filePath(u"nav"_s), 10), RefusalReason::FileNotFound);
        QCOMPARE(reason(m_folder.path(), 10), RefusalReason::FileNotReadable);
        QCOMPARE(reason(written(u"tukšs"_s, ""), 10), RefusalReason::FileEmpty);
        QCOMPARE(reason(written(u"liels"_s, QByteArray(11, 'x')), 10), RefusalReason::FileTooLarge);
        QVERIFY(fileContent(written(u"tieši"_s, QByteArray(10, 'x')), 10));
        const QString locked = written(u"slēgts"_s, "x");
        QFile::setPermissions(locked, {});
        if (!QFileInfo(locked).isReadable())
            QCOMPARE(reason(locked, 10), RefusalReason::FileNotReadable);
    }

    void aFolderStandsForItsFilesInOrder()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"b/c"_s);
        for (const QString &name : {u"z.eml"_s, u"a.eml"_s, u"b/c/m.eml"_s, u".hidden"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const Result<QStringList> files = filesAt(folder.path());
        QVERIFY(files);
        QCOMPARE(*files, (QStringList{folder.filePath(u"a.eml"_s), folder.filePath(u"b/c/m.eml"_s),
                                      folder.filePath(u"z.eml"_s)}));
        QCOMPARE(*filesAt(folder.filePath(u"a.eml"_s)), QStringList{folder.filePath(u"a.eml"_s)});
        QCOMPARE(filesAt(folder.filePath(u"nav"_s)).error().reason, RefusalReason::FileNotFound);
    }

private:
    QString written(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

ATBILDE_TEST_MAIN(TestSourceFile)
#include "tst_sourcefile.moc"
