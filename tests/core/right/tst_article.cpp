// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/right/article.h"
#include "core/right/right.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActIsFoundAgainByItsCode()
    {
        for (const Act act : allActs)
            QCOMPARE(actFromCode(codeOf(act)), act);
        QVERIFY(!actFromCode(u"gdpr"));
        QVERIFY(!actFromCode(u""));
    }

    void aCodeIsTakenApartAndPutTogether_data()
    {
        QTest::addColumn<Act>("act");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("paragraph");
        QTest::addColumn<QString>("point");
        QTest::newRow("GDPR 17") << Act::Gdpr << u"17"_s << QString() << QString();
        QTest::newRow("GDPR 12(3)") << Act::Gdpr << u"12"_s << u"3"_s << QString();
        QTest::newRow("GDPR 17(3)(b)") << Act::Gdpr << u"17"_s << u"3"_s << u"b"_s;
        QTest::newRow("GDPR 9(b)") << Act::Gdpr << u"9"_s << QString() << u"b"_s;
        QTest::newRow("1182/71 3(2)(c)") << Act::Counting << u"3"_s << u"2"_s << u"c"_s;
        QTest::newRow("holidays 1") << Act::HolidayLaw << u"1"_s << QString() << QString();
        QTest::newRow("labour 133(4)") << Act::LabourLaw << u"133"_s << u"4"_s << QString();
        QTest::newRow("FPDAL 27(1)(2)") << Act::DataLaw << u"27"_s << u"1"_s << u"2"_s;
        QTest::newRow("EDPB 5.3") << Act::Guidelines << u"5.3"_s << QString() << QString();
        QTest::newRow("REC") << Act::Recommendation << QString() << QString() << QString();
    }

    void aCodeIsTakenApartAndPutTogether()
    {
        QFETCH(Act, act);
        QFETCH(QString, number);
        QFETCH(QString, paragraph);
        QFETCH(QString, point);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        const Article article{act, number, paragraph, point};
        QVERIFY(articleFromCode(code) == article);
        QCOMPARE(codeOf(article), code);
    }

    void whatIsNotACodeIsNotRead_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
             {"", " ", "GDPR", "GDPR ", "17(3)", "GDPR17", "GDPR 17(3", "GDPR 17(3)(B)", "GDPR 17(3)(bb)",
              "GDPR seventeen", "REC 1", "1182/71", "GDPR 17 (3)", "GDPR 17(3)\n", "BGB 12"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void whatIsNotACodeIsNotRead()
    {
        QFETCH(QString, code);
        QVERIFY(!articleFromCode(code));
    }

    void theArticleOfEveryRightIsACode()
    {
        for (const Right right : allRights)
            QVERIFY2(articleFromCode(articleOf(right)), qPrintable(codeOf(right)));
    }
};

ATBILDE_TEST_MAIN(TestArticle)
#include "tst_article.moc"
