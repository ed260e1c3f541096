// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/phrases.h"
#include "tests/support/hostile.h"

#include <array>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestPhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreComparedWithoutTheirSigns()
    {
        QCOMPARE(plainWord(u"DZĒSIET"), u"dzesiet"_s);
        QCOMPARE(plainWord(u"luudzu"), u"ludzu"_s);
        QCOMPARE(plainWord(u"dzeesh"), u"dzes"_s);
        QCOMPARE(plainWord(u"e-pasts"), u"epasts"_s);
        QCOMPARE(plainWord(u"don’t"), u"dont"_s);
        QCOMPARE(plainWord(u"INFORMĀCIJA"), u"informacija"_s); // the Turkish locale has another small I
        QCOMPARE(plainWord(u"15.-22."), u"15-22"_s);
    }

    void ordinalsAndLineEndsDoNotEndASentence()
    {
        const auto sentences = [](const QString &text) { return wordsIn(text).back().sentence; };
        QCOMPARE(sentences(u"Regulas 15. pants"_s), 0);
        QCOMPARE(sentences(u"pirmā rinda\notrā rinda"_s), 0);
        QCOMPARE(sentences(u"Viens. Divi"_s), 1);
        QVERIFY(sentences(u"Viens\n\nDivi"_s) > 0);
        QVERIFY(sentences(u"Viens\n- divi"_s) > 0);
    }

    void positionsAreThoseOfTheText()
    {
        const QString text = u"Lūdzu, dzēsiet ZIŅAS!"_s;
        const std::vector<Word> words = wordsIn(text);
        QCOMPARE(words.size(), size_t(3));
        QCOMPARE(text.mid(words[2].position, words[2].length), u"ZIŅAS"_s);
        QVERIFY(words[1].afterComma);
        QVERIFY(!words[2].afterComma);
    }

    void patternsAreFound_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &pattern, const QString &text, bool found) {
            QTest::newRow(name) << pattern << text << found;
        };
        row("a stem", u"dzēs*"_s, u"dzesiet"_s, true);
        row("no stem", u"dzēs*"_s, u"nedzesiet"_s, false);
        row("a whole word", u"par"_s, u"parole"_s, false);
        row("near", u"dati par"_s, u"dati a b par"_s, true);
        row("not near", u"dati par"_s, u"dati a b c par"_s, false);
        row("far", u"dati .. par"_s, u"dati a b c d e f g h par"_s, true);
        row("too far", u"dati .. par"_s, u"dati a b c d e f g h i par"_s, false);
        row("adjoining", u"par + mani"_s, u"par mani"_s, true);
        row("not adjoining", u"par + mani"_s, u"par viņu mani"_s, false);
        row("both orders", u"dzēst & datus"_s, u"datus lūdzu dzēst"_s, true);
        row("both orders of three", u"a b & c"_s, u"c x a b"_s, true);
        row("one order", u"dzēst .. datus"_s, u"datus lūdzu dzēst"_s, false);
        row("kept out", u"labot & adresi -piegāde"_s, u"labot adresi piegāde"_s, false);
        row("not kept out", u"labot & adresi -piegāde"_s, u"labot adresi"_s, true);
        row("a list", u"{objekts} .. dzēst"_s, u"kontu dzēst"_s, true);
        row("another sentence", u"dzēst & datus"_s, u"Dzēst. Datus"_s, false);
        row("one letter wrong", u"personas"_s, u"persoans"_s, true);
        row("two letters wrong", u"personas"_s, u"persianu"_s, false);
        row("a short word wrong", u"datu"_s, u"dati"_s, false);
    }

    void patternsAreFound()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, found);
        const std::array lists{Phrases::List{u"objekts", u"datus kontu"}};
        const std::array patterns{QStringView(pattern)};
        QCOMPARE(!Phrases(lists, patterns).find(wordsIn(text)).empty(), found);
    }
};

ATBILDE_TEST_MAIN(TestPhrases)
#include "tst_phrases.moc"
