// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadline/extension.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestExtension : public QObject
{
    Q_OBJECT

private:
    const Calendar m_calendar;
    const QDate m_received{2026, 3, 5};

    Deadline firstMonth() const { return deadlineOf({m_received}, m_calendar).value(); }

private Q_SLOTS:
    void onTheLastDayOfTheFirstMonthItIsAllowed()
    {
        for (const Right right : allRights)
            QCOMPARE(mayExtend(right, firstMonth(), QDate(2026, 4, 7)).has_value(),
                     right != Right::ConsentWithdrawal);
    }

    void oneDayLaterItIsRefused()
    {
        const auto answer = mayExtend(Right::Access, firstMonth(), QDate(2026, 4, 8));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error(), (Refusal{RefusalReason::ExtensionTooLate,
                                          {QDate(2026, 4, 8), QDate(2026, 4, 7)},
                                          u"GDPR 12(3)"_s}));
    }

    void aSecondTimeItIsRefused()
    {
        const Deadline extended =
            deadlineOf({m_received, {}, Extension{QDate(2026, 3, 20)}}, m_calendar).value();
        const auto answer = mayExtend(Right::Erasure, extended, QDate(2026, 3, 30));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error(),
                 (Refusal{RefusalReason::AlreadyExtended, {QDate(2026, 6, 5)}, u"GDPR 12(3)"_s}));
    }

    void aWithdrawalOfConsentIsNeverExtended()
    {
        const auto answer = mayExtend(Right::ConsentWithdrawal, firstMonth(), QDate(2026, 3, 10));
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error(), (Refusal{RefusalReason::NotExtendable,
                                          {Code{"right", u"consent_withdrawal"_s}},
                                          u"GDPR 7(3)"_s}));
    }

    void anObjectionToMarketingHasAMonthForTheAnswerAndTwoWorkingDaysForTheDeed()
    {
        QCOMPARE(firstMonth().deadline, QDate(2026, 4, 7));
        QCOMPARE(stopMarketingBy(m_received, m_calendar), QDate(2026, 3, 9));
        QCOMPARE(stopMarketingBy(QDate(2026, 12, 23), m_calendar), QDate(2026, 12, 29));
    }
};

ATBILDE_TEST_MAIN(TestExtension)
#include "tst_extension.moc"
