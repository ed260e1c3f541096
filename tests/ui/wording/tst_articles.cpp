// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/articles.h"

#include "core/deadline/deadline.h"
#include "core/right/right.h"
#include "tests/support/hostile.h"
#include "ui/wording/language.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Non-breaking spaces shown as underscores, which the eye can check.
QString shown(const QString &code)
{
    return articleInWords(code).replace(QChar::Nbsp, u'_');
}

} // namespace

class TestArticles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anArticleIsSaidInEnglish_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("GDPR 17") << u"Article_17_GDPR"_s;
        QTest::newRow("GDPR 12(3)") << u"Article_12(3)_GDPR"_s;
        QTest::newRow("GDPR 17(3)(b)") << u"Article_17(3)(b)_GDPR"_s;
        QTest::newRow("GDPR 9(b)") << u"Article_9,_point_(b),_GDPR"_s;
        QTest::newRow("1182/71 3(4)") << u"Article_3(4)_of_Regulation_1182/71"_s;
        QTest::newRow("1182/71 3(2)(c)") << u"Article_3(2)(c)_of_Regulation_1182/71"_s;
        QTest::newRow("holidays 1") << u"Section_1_of_the_Law_on_Holidays"_s;
        QTest::newRow("labour 133(4)") << u"Section_133(4)_of_the_Labour_Law"_s;
        QTest::newRow("FPDAL 27(1)(2)") << u"Section_27(1),_clause_2,_of_the_Personal_Data_Processing_Law"_s;
        QTest::newRow("EDPB 5.3") << u"EDPB_Guidelines_01/2022,_section_5.3"_s;
        QTest::newRow("REC") << u"recommendation,_not_law"_s;
    }

    void anArticleIsSaidInEnglish()
    {
        QFETCH(QString, words);
        QCOMPARE(shown(QString::fromLatin1(QTest::currentDataTag())), words);
    }

    void anArticleIsSaidInLatvian_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("GDPR 17") << u"VDAR_17._pants"_s;
        QTest::newRow("GDPR 12(3)") << u"VDAR_12._panta_3._punkts"_s;
        QTest::newRow("GDPR 17(3)(b)") << u"VDAR_17._panta_3._punkta_b)_apakšpunkts"_s;
        QTest::newRow("GDPR 9(b)") << u"VDAR_9._panta_b)_apakšpunkts"_s;
        QTest::newRow("1182/71 3(4)") << u"Regulas_Nr._1182/71_3._panta_4._punkts"_s;
        QTest::newRow("1182/71 3(2)(c)") << u"Regulas_Nr._1182/71_3._panta_2._punkta_c)_apakšpunkts"_s;
        QTest::newRow("holidays 1") << u"likuma_„Par svētku, atceres un atzīmējamām dienām”_1._pants"_s;
        QTest::newRow("labour 133(4)") << u"Darba_likuma_133._panta_ceturtā_daļa"_s;
        QTest::newRow("FPDAL 27(1)(2)")
            << u"Fizisko_personu_datu_apstrādes_likuma_27._panta_pirmās_daļas_2._punkts"_s;
        QTest::newRow("EDPB 5.3") << u"EDAK_Pamatnostādņu_01/2022_5.3._iedaļa"_s;
        QTest::newRow("REC") << u"ieteikums,_nevis_likums"_s;
    }

    void anArticleIsSaidInLatvian()
    {
        QFETCH(QString, words);
        const OfficerLanguage latvian(Language::Latvian);
        QCOMPARE(shown(QString::fromLatin1(QTest::currentDataTag())), words);
    }

    void whatIsNoCodeStaysAsItIs()
    {
        QCOMPARE(articleInWords(u"GDPR seventeen"_s), u"GDPR seventeen"_s);
        QCOMPARE(articleInWords({}), QString());
    }

    void everyArticleOfRightsAndDeadlinesIsSaid()
    {
        for (const Right right : allRights)
            QVERIFY(articleInWords(articleOf(right)) != articleOf(right));
        for (const StepRule rule : allStepRules)
            QVERIFY(articleInWords(articleOf(rule)) != articleOf(rule));
        for (const DeadlineWarning warning : allDeadlineWarnings)
            QVERIFY(articleInWords(articleOf(warning)) != articleOf(warning));
    }
};

ATBILDE_TEST_MAIN(TestArticles)
#include "tst_articles.moc"
