// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/state.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesGoThereAndBack()
    {
        for (const State state : allStates)
            QCOMPARE(stateFromCode(codeOf(state)), state);
        for (const ClosingReason reason : allClosingReasons)
            QCOMPARE(closingReasonFromCode(codeOf(reason)), reason);
        for (const Channel channel : allChannels)
            QCOMPARE(channelFromCode(codeOf(channel)), channel);
    }

    void theStoredCodesNeverChange()
    {
        QStringList codes;
        for (const State state : allStates)
            codes << codeOf(state);
        QCOMPARE(codes.join(u' '),
                 u"registered identification clarification assessment approval approved dispatched closed"_s);
        codes.clear();
        for (const ClosingReason reason : allClosingReasons)
            codes << codeOf(reason);
        QCOMPARE(codes.join(u' '), u"answered withdrawn redirected duplicate not_identifiable"_s);
    }

    void anUnknownCodeIsNoValue()
    {
        QVERIFY(!stateFromCode(u"overdue"));
        QVERIFY(!stateFromCode(u""));
        QVERIFY(!closingReasonFromCode(u"Answered"));
        QVERIFY(!channelFromCode(u"fax"));
    }

    void onlyClosedIsNotOpen()
    {
        for (const State state : allStates)
            QCOMPARE(isOpen(state), state != State::Closed);
    }

    void thePersonIsAwaitedWhileAQuestionIsOut()
    {
        for (const State state : allStates)
            QCOMPARE(awaitsPerson(state), state == State::Identification || state == State::Clarification);
    }
};

ATBILDE_TEST_MAIN(TestState)
#include "tst_state.moc"
