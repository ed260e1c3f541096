// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/retention.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using Unit = RetentionPeriod::Unit;

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesComeBack()
    {
        for (const RetentionItem item : allRetentionItems)
            QCOMPARE(retentionItemFromCode(codeOf(item)), item);
        for (const RetentionHindrance hindrance : allRetentionHindrances)
            QCOMPARE(retentionHindranceFromCode(codeOf(hindrance)), hindrance);
    }

    void bothWaysOfCountingAgreeOnEveryDay()
    {
        for (const RetentionPeriod period :
             {RetentionPeriod{7, Unit::Days}, RetentionPeriod{90, Unit::Days},
              RetentionPeriod{1, Unit::Years}, RetentionPeriod{3, Unit::Years}}) {
            for (QDate today(2027, 1, 1); today.year() < 2029; today = today.addDays(1)) {
                const QDate begun = begunBy(period, today);
                QVERIFY(endOf(period, begun) <= today);
                QVERIFY(endOf(period, begun.addDays(1)) > today);
            }
        }
    }

    void aSchemeComesBackAsItWasStored()
    {
        RetentionScheme scheme;
        scheme.of(RetentionItem::CaseFile) = {{5, Unit::Years}, u"noilgums \"līgumos\""_s};
        QCOMPARE(retentionSchemeFromJson(jsonOf(scheme)).value(), scheme);
        QCOMPARE(retentionSchemeFromJson("{}").value(), RetentionScheme());
    }

    void whatMakesNoSenseIsRefused()
    {
        for (const QByteArray &json :
             {QByteArray("x"), QByteArray("[]"), QByteArray(R"({"case_file":{"count":0,"unit":"years"}})"),
              QByteArray(R"({"case_file":{"count":3,"unit":"months"}})"),
              QByteArray(R"({"case_file":{"count":999,"unit":"years"}})")})
            QVERIFY2(!retentionSchemeFromJson(json), json.constData());
    }
};

ATBILDE_TEST_MAIN(TestRetention)
#include "tst_retention.moc"
