// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/postallines.h"

#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestPostalLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFollowTheOrderOfThePost_data()
    {
        QTest::addColumn<QStringList>("addressee");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("one line in a city")
            << QStringList{u"Jānim Bērziņam"_s, u"Brīvības iela 12 - 34, Rīga, LV-1010"_s,
                           u"janis@example.lv"_s}
            << QStringList{u"Jānim Bērziņam"_s, u"Brīvības iela 12 - 34"_s, u"Rīga"_s, u"LV-1010"_s};
        QTest::newRow("a farm") << QStringList{u"Annai Kalniņai"_s,
                                               u"\"Kalni\", Ādažu pagasts, Ādažu novads, LV-2164"_s}
                                << QStringList{u"Annai Kalniņai"_s, u"\"Kalni\""_s,
                                               u"Ādažu pagasts, Ādažu novads"_s, u"LV-2164"_s};
        QTest::newRow("house and flat behind commas")
            << QStringList{u"Annai Kalniņai"_s, u"Zaļā iela, 1, dz. 5, Cēsis, Cēsu novads, LV-4101"_s}
            << QStringList{u"Annai Kalniņai"_s, u"Zaļā iela, 1, dz. 5"_s, u"Cēsis, Cēsu novads"_s,
                           u"LV-4101"_s};
        QTest::newRow("lines of its own")
            << QStringList{u"Annai Kalniņai"_s, u"Zaļā iela 1"_s, u"Rīga, LV-1010"_s}
            << QStringList{u"Annai Kalniņai"_s, u"Zaļā iela 1"_s, u"Rīga"_s, u"LV-1010"_s};
        QTest::newRow("abroad, as it was written")
            << QStringList{u"Jonas Jonaitis"_s, u"Gedimino pr. 1-2, 01103 Vilnius, Lietuva"_s}
            << QStringList{u"Jonas Jonaitis"_s, u"Gedimino pr. 1-2"_s, u"01103 Vilnius"_s, u"Lietuva"_s};
    }

    void linesFollowTheOrderOfThePost()
    {
        QFETCH(QStringList, addressee);
        QTEST(postalLines(addressee), "lines");
    }

    void anEmailAddressIsNoPlaceForThePost()
    {
        QCOMPARE(postalLines({u"Jānim Bērziņam"_s, u"janis@example.lv"_s}), QStringList());
        QCOMPARE(postalLines({u"Jānim Bērziņam"_s}), QStringList());
        QCOMPARE(postalLines({}), QStringList());
    }
};

ATBILDE_TEST_MAIN(TestPostalLines)
#include "tst_postallines.moc"
