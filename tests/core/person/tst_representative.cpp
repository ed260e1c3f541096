// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/representative.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Representative called(const QString &name, SalutationKind kind = SalutationKind::Neutral)
{
    Representative representative;
    representative.name = name;
    representative.salutationKind = kind;
    return representative;
}

} // namespace

class TestRepresentative : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonsNameIsDeclined_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("dative");
        QTest::addColumn<bool>("doubtful");
        QTest::newRow("a woman") << u"Anna  Liepa"_s << u"Annai Liepai"_s << false;
        QTest::newRow("a man") << u"Jānis Bērziņš"_s << u"Jānim Bērziņam"_s << false;
        QTest::newRow("a double name") << u"Inga Kalniņa-Lapiņa"_s << u"Ingai Kalniņai-Lapiņai"_s << false;
        QTest::newRow("words before it")
            << u"zvērināts advokāts Jānis Liepa"_s << u"zvērinātam advokātam Jānim Liepam"_s << false;
        QTest::newRow("a title") << u"Dr. Jānis Liepa"_s << u"Dr. Jānis Liepa"_s << true;
        QTest::newRow("one letter") << u"Ž"_s << u"Ž"_s << true;
        QTest::newRow("Cyrillic") << u"Иван Озолс"_s << u"Иван Озолс"_s << true;
        QTest::newRow("a company") << u"SIA \"Liepa\""_s << u"SIA \"Liepa\""_s << false;
        QTest::newRow("an office") << u"Liepas birojs"_s << u"Liepas birojs"_s << false;
        QTest::newRow("a thousand letters") << QString(1000, u'q') << QString(1000, u'q') << true;
        QTest::newRow("nobody") << QString() << QString() << false;
    }

    void aPersonsNameIsDeclined()
    {
        QFETCH(QString, name);
        QFETCH(QString, dative);
        QFETCH(bool, doubtful);
        const NameForms forms = formsOf(called(name));
        QCOMPARE(forms.dative.full(), dative);
        if (!name.isEmpty())
            QCOMPARE(forms.doubtful, doubtful);
    }

    void aServicesNameStaysAsItIs()
    {
        Representative service = called(u"Mine Zane"_s);
        service.kind = RepresentativeKind::App;
        QCOMPARE(formsOf(service).dative.full(), u"Mine Zane"_s);
        QVERIFY(!formsOf(service).doubtful);
    }

    void whatAnOfficerCorrectedIsUsedAndNoLongerDoubted()
    {
        Representative who = called(u"Dr. Jānis Liepa"_s, SalutationKind::Masculine);
        who.nameDative = u"Dr. Jānim Liepam"_s;
        QVERIFY(formsOf(who).doubtful); // the salutation is still as typed
        who.surnameGenitive = u"Liepas"_s;
        const NameForms forms = formsOf(who);
        QVERIFY(!forms.doubtful);
        QCOMPARE(forms.dative.full(), u"Dr. Jānim Liepam"_s);
        QCOMPARE(salutation(forms, who.salutationKind, Language::Latvian), u"Godātais Liepas kungs!"_s);
    }
};

ATBILDE_TEST_MAIN(TestRepresentative)
#include "tst_representative.moc"
