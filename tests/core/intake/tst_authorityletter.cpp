// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/authorityletter.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestAuthorityLetter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterOfTheAuthorityIsKnownByItsSenderOrItsLetterhead_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("the authority's address")
            << u"pasts@dvi.gov.lv"_s << u"Par informāciju"_s << u"Labdien!"_s << u"pasts@dvi.gov.lv"_s;
        QTest::newRow("one of its servers, in capitals")
            << u"Inspektors@Mail.DVI.gov.lv"_s << QString() << QString() << u"Inspektors@Mail.DVI.gov.lv"_s;
        QTest::newRow("a letterhead")
            << u"birojs@vejupe.example"_s << u"Skenēts"_s
            << u"\n  Datu valsts inspekcija\nElijas iela 17, Rīga, LV-1050\n\nRīgā 02.11.2026. Nr. 2-4.2/77\n\nSIA \"Vējupe\"\n"_s
            << u"Datu valsts inspekcija"_s;
        QTest::newRow("a letterhead in capitals below the state's name")
            << u"e-adrese@vejupe.example"_s << QString()
            << u"LATVIJAS REPUBLIKA\nDATU VALSTS INSPEKCIJA\nReģistrācijas Nr. 90002115004\nPar Jāņa Bērziņa sūdzību"_s
            << u"DATU VALSTS INSPEKCIJA"_s;
        QTest::newRow("letterhead and contacts on one line")
            << QString() << QString()
            << u"Datu valsts inspekcija, Elijas iela 17, Rīga, tālr. 67223131, e-pasts pasts@dvi.gov.lv\nPar skaidrojumu"_s
            << u"Datu valsts inspekcija, Elijas iela 17, Rīga, tālr. 67223131, e-pasts pasts@dvi.gov.lv"_s;
        QTest::newRow("in English") << QString() << QString()
                                    << u"Data State Inspectorate of Latvia\nRe: complaint of J. Bērziņš"_s
                                    << u"Data State Inspectorate of Latvia"_s;
        QTest::newRow("passed on by a colleague")
            << u"valde@vejupe.example"_s << u"Fwd: Par sūdzību"_s
            << u"Lūdzu, pārņemiet.\n\n---------- Forwarded message ---------\n"
               "No: Datu valsts inspekcija <pasts@dvi.gov.lv>\nDatums: 2026. g. 2. nov.\nKam: valde@vejupe.example\n"_s
            << u"Datu valsts inspekcija <pasts@dvi.gov.lv>"_s;
    }
    void aLetterOfTheAuthorityIsKnownByItsSenderOrItsLetterhead()
    {
        QFETCH(const QString, sender);
        QFETCH(const QString, subject);
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        const auto clue = authorityLetterClue(sender, subject, text);
        QVERIFY(clue);
        QCOMPARE(clue->words, words);
        if (clue->source == ClueSource::Text)
            QCOMPARE(text.sliced(clue->position, words.size()), words);
        else
            QCOMPARE(clue->position, -1);
    }

    void aLetterThatOnlySpeaksOfTheAuthorityIsNone_data()
    {
        QTest::addColumn<QString>("sender");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        const QString person = u"janis@pasts.example"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("a person threatens to complain")
            << person << u"Datu dzēšana"_s
            << u"Labdien!\n\nJa neatbildēsiet mēneša laikā, rakstīšu sūdzību. Datu valsts inspekcija jūs sodīs.\n\nJānis"_s;
        QTest::newRow("the threat is the first sentence")
            << person << QString()
            << u"Datu valsts inspekcija, kurai es sūdzēšos, jūs sodīs.\n\nDzēsiet manus datus!"_s;
        QTest::newRow("the authority's name begins the sentence")
            << person << QString()
            << u"Datu valsts inspekcija man ieteica vērsties pie jums.\nLūdzu dzēst datus."_s;
        QTest::newRow("a complaint to the authority, a copy of it to us")
            << person << u"Sūdzība"_s
            << u"Datu valsts inspekcijai\nElijas iela 17, Rīga\n\nIesniedzējs: Jānis Bērziņš\n\nSūdzība"_s;
        QTest::newRow("the same with the name not declined")
            << person << u"Sūdzība"_s
            << u"Datu valsts inspekcija\nElijas iela 17, Rīga\n\nIesniedzējs: Jānis Bērziņš\n\nSūdzība"_s;
        QTest::newRow("a copy line at the end")
            << person << QString()
            << u"Lūdzu dzēst manus datus.\n\nJānis\n\nKopija: Datu valsts inspekcija"_s;
        QTest::newRow("an address that only looks like the authority's")
            << u"pasts@dvi.gov.lv.example"_s << QString() << u"Labdien!"_s;
        QTest::newRow("a longer domain") << u"a@notdvi.gov.lv"_s << QString() << u"Labdien!"_s;
        QTest::newRow("another authority")
            << u"a@gov.lv"_s << QString() << u"Valsts ieņēmumu dienests\nRīga"_s;
        QTest::newRow("the authority is quoted in an answer")
            << person << u"Re: Jūsu atbilde"_s
            << u"Dzēsiet manus datus.\n\n> No: Datu valsts inspekcija <pasts@dvi.gov.lv>\n> Kam: Jānis"_s;
        QTest::newRow("passed on by the person with a letter of their own")
            << person << u"Fwd: atbilde"_s
            << u"Pārsūtu atbildi. "_s.repeated(20) +
                   u"\nNo: Datu valsts inspekcija <pasts@dvi.gov.lv>\nKam: Jānis"_s;
        QTest::newRow("passed on from an address that only looks so")
            << person << u"Fwd: x"_s << u"No: Inspekcija <pasts@dvi.gov.lv.example>\nKam: Jānis\nTēma: x\n"_s;
    }
    void aLetterThatOnlySpeaksOfTheAuthorityIsNone()
    {
        QFETCH(const QString, sender);
        QFETCH(const QString, subject);
        QFETCH(const QString, text);
        QVERIFY(!authorityLetterClue(sender, subject, text));
    }
};

ATBILDE_TEST_MAIN(TestAuthorityLetter)
#include "tst_authorityletter.moc"
