// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/portability.h"
#include "core/right/article.h"
#include "tests/support/findingsample.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestPortability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonIsFoundAgainByItsCode()
    {
        for (const NotPortable reason : allNotPortable) {
            QCOMPARE(notPortableFromCode(codeOf(reason)), reason);
            QVERIFY(articleFromCode(articleOf(reason, {})));
        }
        QVERIFY(!notPortableFromCode(u"no"));
    }

    void articleTwentyCoversOnlyAllThreeConditions_data()
    {
        QTest::addColumn<LegalBasis>("basis");
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<bool>("automated");
        QTest::addColumn<QString>("withheld");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, LegalBasis basis, Origin origin, bool automated,
                            const QString &withheld, const QString &reason) {
            QTest::newRow(name) << basis << origin << automated << withheld << reason;
        };
        row("provided under a contract", LegalBasis::Contract, Origin::Provided, true, {}, {});
        row("provided by consent", LegalBasis::Consent, Origin::Provided, true, {}, {});
        row("observed under a contract", LegalBasis::Contract, Origin::Observed, true, {}, {});
        row("derived under a contract", LegalBasis::Contract, Origin::Derived, true, {}, u"derived"_s);
        row("on paper", LegalBasis::Contract, Origin::Provided, false, {}, u"paper"_s);
        row("legal obligation", LegalBasis::LegalObligation, Origin::Provided, true, {}, u"basis"_s);
        row("vital interests", LegalBasis::VitalInterests, Origin::Provided, true, {}, u"basis"_s);
        row("public task", LegalBasis::PublicTask, Origin::Provided, true, {}, u"basis"_s);
        row("legitimate interests", LegalBasis::LegitimateInterests, Origin::Provided, true, {}, u"basis"_s);
        row("withheld", LegalBasis::Contract, Origin::Provided, true, u"15(4)"_s, u"withheld"_s);
        row("nothing holds: withheld comes first", LegalBasis::PublicTask, Origin::Derived, false, u"R7"_s,
            u"withheld"_s);
    }

    void articleTwentyCoversOnlyAllThreeConditions()
    {
        QFETCH(LegalBasis, basis);
        QFETCH(Origin, origin);
        QFETCH(bool, automated);
        QFETCH(QString, withheld);
        QFETCH(QString, reason);
        ProcessingRegister record = sampleRegister();
        record.activities.first().legalBasis = basis;
        Finding found = finding("crm", "contact", "delivery", u"e-pasts"_s, u"a@b.example"_s);
        found.origin = origin;
        found.isAutomated = automated;
        found.withheldGround = withheld;
        QCOMPARE(whyNotPortable(found, record), notPortableFromCode(reason));
    }

    void anActivityNobodyRecordedHasNoBasis()
    {
        const Finding found = finding("crm", "contact", "unknown", u"e-pasts"_s, u"x"_s);
        QCOMPARE(whyNotPortable(found, sampleRegister()), NotPortable::Basis);
    }

    void withheldNamesItsOwnArticle()
    {
        Finding found;
        found.withheldGround = u"15(4)"_s;
        QCOMPARE(articleOf(NotPortable::Withheld, found), u"GDPR 20(4)"_s);
        found.withheldGround = u"R7"_s;
        QCOMPARE(articleOf(NotPortable::Withheld, found), u"GDPR 23(1)"_s);
    }

    void nothingIsLostBetweenTheSides()
    {
        Finding derived = finding("crm", "contact", "delivery", u"b"_s, u"2"_s);
        derived.origin = Origin::Derived;
        const std::vector<Finding> findings{finding("crm", "contact", "delivery", u"a"_s, u"1"_s), derived,
                                            finding("crm", "contact", "marketing", u"c"_s, u"3"_s)};
        const PortableFindings sides = portableOf(findings, sampleRegister());
        QCOMPARE(sides.covered, (std::vector<Finding>{findings[0], findings[2]}));
        QCOMPARE(sides.excluded, (std::vector<ExcludedFinding>{{derived, NotPortable::Derived}}));
    }
};

ATBILDE_TEST_MAIN(TestPortability)
#include "tst_portability.moc"
