// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/declension.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestDeclension : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGenitiveSoftensTheStem_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("stem");
        const QList<std::array<QString, 3>> rows{
            {u"b"_s, u"gulbis"_s, u"gulbj"_s},
            {u"p"_s, u"krupis"_s, u"krupj"_s},
            {u"m"_s, u"grūmis"_s, u"grūmj"_s},
            {u"v"_s, u"raivis"_s, u"raivj"_s},
            {u"t"_s, u"vācietis"_s, u"vācieš"_s},
            {u"d"_s, u"balodis"_s, u"balož"_s},
            {u"c"_s, u"lācis"_s, u"lāč"_s},
            {u"dz"_s, u"dadzis"_s, u"dadž"_s},
            {u"s"_s, u"ansis"_s, u"anš"_s},
            {u"z"_s, u"ezis"_s, u"ež"_s},
            {u"n"_s, u"rubenis"_s, u"rubeņ"_s},
            {u"l"_s, u"cīrulis"_s, u"cīruļ"_s},
            {u"sn"_s, u"krāsnis"_s, u"krāšņ"_s},
            {u"zn"_s, u"zviznis"_s, u"zvižņ"_s},
            {u"sl"_s, u"kāpslis"_s, u"kāpšļ"_s},
            {u"zl"_s, u"zizlis"_s, u"zižļ"_s},
            {u"ln"_s, u"vilnis"_s, u"viļņ"_s},
            {u"ll"_s, u"gallis"_s, u"gaļļ"_s},
            {u"nn"_s, u"hannis"_s, u"haņņ"_s},
            {u"longer than two syllables"_s, u"visvaldis"_s, u"visvalž"_s},
            {u"noun of two syllables"_s, u"briedis"_s, u"briež"_s}};
        for (const auto &[name, word, stem] : rows)
            QTest::newRow(qPrintable(name)) << word << stem;
    }

    void theGenitiveSoftensTheStem()
    {
        QFETCH(QString, word);
        QTEST(softenedStem(word), "stem");
    }

    void nothingSoftens_data()
    {
        QTest::addColumn<QString>("word");
        for (const QString &word : {u"bārdastis"_s, u"jurjis"_s, u"zaķis"_s, u"jurģis"_s, u"pēteris"_s,
                                    u"pusskatis"_s, u"kovaļevskis"_s, u"visockis"_s, u"gatis"_s, u"uldis"_s,
                                    u"raitis"_s, u"sušis"_s, u"mežis"_s, u"kučis"_s, u"rītis"_s})
            QTest::newRow(qPrintable(word)) << word;
    }

    void nothingSoftens()
    {
        QFETCH(QString, word);
        QCOMPARE(softenedStem(word), word.chopped(2));
    }

    void aDiphthongIsOneSyllable()
    {
        QCOMPARE(syllablesIn(u"briedis"), 2);
        QCOMPARE(syllablesIn(u"raitis"), 2);
        QCOMPARE(syllablesIn(u"balodis"), 3);
        QCOMPARE(syllablesIn(u"krs"), 0);
        QCOMPARE(syllablesIn(u""), 0);
    }

    void aShortDiminutiveIsNone()
    {
        const auto man = GrammaticalGender::Masculine;
        QCOMPARE(declinedWord(u"Kārlītis"_s, NamePart::Given, man).vocative, u"Kārlīt"_s);
        QCOMPARE(declinedWord(u"Rītis"_s, NamePart::Surname, man).vocative, u"Rīti"_s);
    }

    void wordsThatNeverDecline_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("doubtful");
        const QList<std::pair<QString, bool>> rows{
            {u"Oto"_s, false},     {u"Marī"_s, false}, {u"Šnē"_s, false}, {u"Rotaru"_s, false},
            {u"Kivi"_s, false},    {u"Šū"_s, false},   {u"J."_s, false},  {u"van"_s, false},
            {u"III"_s, false},     {u"Smith"_s, true}, {u"Luis"_s, true}, {u"Klaus"_s, true},
            {u"Beneš"_s, true},    {u"Wells"_s, true}, {u"Lee"_s, true},  {u"Blythe"_s, true},
            {u"Š"_s, true},        {u"Is"_s, true},    {u"Ks"_s, true},   {u"李"_s, true},
            {u"Bērziņš2"_s, true}, {u"?"_s, true}};
        for (const auto &[word, doubtful] : rows)
            QTest::newRow(qPrintable(word)) << word << doubtful;
    }

    void wordsThatNeverDecline()
    {
        QFETCH(QString, word);
        QFETCH(bool, doubtful);
        const DeclinedWord forms = declinedWord(word, NamePart::Surname, GrammaticalGender::Masculine);
        QCOMPARE(forms, (DeclinedWord{word, word, word, word, word, word, doubtful}));
    }
};

ATBILDE_TEST_MAIN(TestDeclension)
#include "tst_declension.moc"
