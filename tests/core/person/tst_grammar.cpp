// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/grammar.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codesAreFoundAgain()
    {
        for (const SalutationKind kind : allSalutationKinds)
            QCOMPARE(salutationKindFromCode(codeOf(kind)), kind);
        for (const GrammaticalCase grammaticalCase : allGrammaticalCases)
            QCOMPARE(grammaticalCaseFromCode(codeOf(grammaticalCase)), grammaticalCase);
        QCOMPARE(codeOf(SalutationKind::Feminine), u"feminine"_s);
        QCOMPARE(codeOf(GrammaticalCase::Vocative), u"vocative"_s);
    }

    void otherWordsAreNoCodes()
    {
        QVERIFY(!salutationKindFromCode(u"m"));
        QVERIFY(!salutationKindFromCode(u"Masculine"));
        QVERIFY(!grammaticalCaseFromCode(u""));
        QVERIFY(!grammaticalCaseFromCode(u"instrumental"));
    }
};

ATBILDE_TEST_MAIN(TestGrammar)
#include "tst_grammar.moc"
