// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/document.h"
#include "core/request/request.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesGoThereAndBack()
    {
        for (const DocumentKind kind : allDocumentKinds)
            QCOMPARE(documentKindFromCode(codeOf(kind)), kind);
        for (const DocumentState state : allDocumentStates)
            QCOMPARE(documentStateFromCode(codeOf(state)), state);
        for (const ClockPause::Cause cause : allPauseCauses)
            QCOMPARE(pauseCauseFromCode(codeOf(cause)), cause);
    }

    void anUnknownCodeIsNoValue()
    {
        QVERIFY(!documentKindFromCode(u"letter"));
        QVERIFY(!documentStateFromCode(u""));
        QVERIFY(!pauseCauseFromCode(u"holiday"));
    }

    void aNumberBecomesAFileName()
    {
        QCOMPARE(fileNameOf(u"DS-2026/0045-1"_s), u"DS-2026-0045-1"_s);
        QCOMPARE(fileNameOf(QString()), QString());
    }
};

ATBILDE_TEST_MAIN(TestDocument)
#include "tst_document.moc"
