// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/fill.h"
#include "app/verbs/sample.h"
#include "core/store/storeerror.h"
#include "tests/support/hostile.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 23), QTime(8, 30), Qt::UTC);

struct Answer
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject document() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

using Run = int (*)(const Console &, const QStringList &);

Answer answerTo(Run run, const QStringList &arguments, const QString &database, bool json,
                const QString &officer = {})
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const Console console{out, err, Language::English, json, database, officer, now, {}};
    answer.exit = run(console, arguments);
    out.flush();
    err.flush();
    return answer;
}

} // namespace

/// The verbs `sample` and `fill`.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleOfficeIsMadeWithRealLettersAndToldOf()
    {
        const Answer answer = answerTo(sampleVerb, {}, place(), true);
        QCOMPARE(answer.exit, exitDone);
        QCOMPARE(answer.document()[u"database"_s].toString(), place());
        QCOMPARE(answer.document()[u"officers"_s].toArray().size(), 5);
        QVERIFY(answer.document()[u"overdue"_s].toInt() >= 3);
        QVERIFY(QFile::exists(place()));
    }

    void aSecondOneAtTheSamePlaceIsRefused()
    {
        QFile file(place());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        QVERIFY_THROWS_EXCEPTION(StoreError, (void)answerTo(sampleVerb, {}, place(), false));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void itCanBeFilledByItsAdministrator()
    {
        const Answer answer = answerTo(fillVerb, {u"25"_s}, place(), true);
        QCOMPARE(answer.exit, exitDone);
        QCOMPARE(answer.document()[u"added"_s].toInt(), 25);
        QCOMPARE(answerTo(fillVerb, {u"25"_s}, place(), false, u"administrators"_s).exit, exitDone);
    }

    void nobodyElseFillsIt_data()
    {
        QTest::addColumn<QString>("officer");
        QTest::newRow("the clerk may not") << u"lietvede"_s;
        QTest::newRow("nobody of that name") << u"nezināms"_s;
    }

    void nobodyElseFillsIt()
    {
        QFETCH(QString, officer);
        const Answer answer = answerTo(fillVerb, {u"25"_s}, place(), false, officer);
        QCOMPARE(answer.exit, exitRefused);
        QVERIFY(!answer.err.isEmpty());
    }

    void whatIsNoNumberIsWrongUsage()
    {
        for (const auto &words : {QStringList{u"daudz"_s}, QStringList{u"0"_s}, QStringList{}})
            QCOMPARE(answerTo(fillVerb, words, place(), false).exit, exitMisused);
        QCOMPARE(answerTo(sampleVerb, {u"here"_s}, place(), false).exit, exitMisused);
    }

private:
    [[nodiscard]] QString place() const { return m_folder.filePath(u"sample.atbilde"_s); }

    QTemporaryDir m_folder;
};

ATBILDE_GUI_TEST_MAIN(TestSample)
#include "tst_sample.moc"
