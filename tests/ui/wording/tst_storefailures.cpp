// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/storefailures.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QSet>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestStoreFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfTroubleHasItsSentenceWithThePlace()
    {
        QSet<QString> sentences;
        for (int kind = 0; kind <= int(StoreError::Kind::Failed); ++kind) {
            const StoreError error(StoreError::Kind(kind), u"/x/50%1 birojs.atbilde"_s, u"SELECT %1"_s,
                                   u"detail %2"_s);
            const QString sentence = sentenceFor(error);
            QVERIFY2(sentence.contains(u"/x/50%1 birojs.atbilde"_s), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"SELECT"_s), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(StoreError::Kind::Failed) + 1);
    }
};

ATBILDE_TEST_MAIN(TestStoreFailures)
#include "tst_storefailures.moc"
