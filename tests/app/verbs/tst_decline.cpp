// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/decline.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int exit = -1;
    QString out;
    QString err;

    [[nodiscard]] QList<QJsonObject> documents() const
    {
        QList<QJsonObject> result;
        for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
            result.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return result;
    }
};

Answer answerTo(const QStringList &arguments, bool json = false)
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    const Console console{out, err, Language::English, json, {}, {}, {}, {}};
    answer.exit = decline(console, arguments);
    out.flush();
    err.flush();
    return answer;
}

} // namespace

class TestDecline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameWithoutQuotesIsOneName()
    {
        const Answer answer = answerTo({u"Jānis"_s, u"Bērziņš"_s}, true);
        QCOMPARE(answer.exit, exitDone);
        QCOMPARE(answer.documents(), (QList<QJsonObject>{{{u"given"_s, u"Jānis"_s},
                                                          {u"surname"_s, u"Bērziņš"_s},
                                                          {u"gender"_s, u"masculine"_s},
                                                          {u"guessed"_s, true},
                                                          {u"doubtful"_s, false},
                                                          {u"nominative"_s, u"Jānis Bērziņš"_s},
                                                          {u"genitive"_s, u"Jāņa Bērziņa"_s},
                                                          {u"dative"_s, u"Jānim Bērziņam"_s},
                                                          {u"accusative"_s, u"Jāni Bērziņu"_s},
                                                          {u"locative"_s, u"Jānī Bērziņā"_s},
                                                          {u"vocative"_s, u"Jāni Bērziņ"_s},
                                                          {u"salutationLv"_s, u"Godātais Bērziņa kungs!"_s},
                                                          {u"salutationEn"_s, u"Dear Mr Bērziņš"_s}}}));
        QVERIFY(answer.err.isEmpty());
    }

    void quotedNamesAreNamesOfTheirOwn()
    {
        const auto documents =
            answerTo({u"Jānis Bērziņš"_s, u"Anna Mazā"_s, u"Aspazija"_s}, true).documents();
        QCOMPARE(documents.size(), 3);
        QCOMPARE(documents.at(1).value(u"dative"_s), u"Annai Mazajai"_s);
        QCOMPARE(documents.at(1).value(u"salutationLv"_s), u"Godātā Mazās kundze!"_s);
        QCOMPARE(documents.at(2).value(u"genitive"_s), u"Aspazijas"_s);
    }

    void theGenderToldIsBelieved()
    {
        const QJsonObject woman =
            answerTo({u"--gender"_s, u"f"_s, u"A. Liepa"_s}, true).documents().constFirst();
        QCOMPARE(woman.value(u"dative"_s), u"A. Liepai"_s);
        QCOMPARE(woman.value(u"guessed"_s), false);
        const QJsonObject man = answerTo({u"A. Liepa"_s, u"--gender=m"_s}, true).documents().constFirst();
        QCOMPARE(man.value(u"dative"_s), u"A. Liepam"_s);
        QCOMPARE(man.value(u"gender"_s), u"masculine"_s);
    }

    void whatCannotBeGuessedIsNeutralAndDoubtful()
    {
        const QJsonObject neutral = answerTo({u"A. Liepa"_s}, true).documents().constFirst();
        QCOMPARE(neutral.value(u"gender"_s), u"neutral"_s);
        QCOMPARE(neutral.value(u"doubtful"_s), true);
        QCOMPARE(neutral.value(u"dative"_s), u"A. Liepa"_s);
        QCOMPARE(neutral.value(u"salutationLv"_s), u"Labdien!"_s);
        QVERIFY(answerTo({u"A. Liepa"_s}).out.contains("--gender"_L1));
    }

    void theTableIsReadable()
    {
        const Answer answer = answerTo({u"Leons Briedis"_s});
        QCOMPARE(answer.exit, exitDone);
        QVERIFY2(answer.out.startsWith(
                     u"Nominative             Leons Briedis\nGenitive               Leona Brieža\n"_s),
                 qPrintable(answer.out));
        QVERIFY(answer.out.contains(u"Salutation in Latvian  Godātais Brieža kungs!\n"_s));
        QVERIFY(answer.out.contains(u"check the forms"_s));
        QVERIFY(!answerTo({u"Jānis Ozols"_s}).out.contains(u"check the forms"_s));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exit");
        QTest::newRow("no name") << QStringList() << exitMisused;
        QTest::newRow("unknown gender") << QStringList{u"Anna"_s, u"--gender"_s, u"x"_s} << exitMisused;
        QTest::newRow("gender without a word") << QStringList{u"Anna"_s, u"--gender"_s} << exitMisused;
        QTest::newRow("unknown option") << QStringList{u"Anna"_s, u"--case"_s} << exitMisused;
        QTest::newRow("empty name") << QStringList{u" "_s} << exitRefused;
        QTest::newRow("one empty among others") << QStringList{u"Anna Mazā"_s, {}} << exitRefused;
    }

    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = answerTo(arguments);
        QTEST(answer.exit, "exit");
        QVERIFY(!answer.err.isEmpty());
        QVERIFY(answer.out.isEmpty());
    }
};

ATBILDE_TEST_MAIN(TestDecline)
#include "tst_decline.moc"
