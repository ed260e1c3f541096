// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/samplecase.h"

#include "core/letter/compose.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestSampleCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextCanBeTriedOutWithoutAGap()
    {
        for (const Language language : allLanguages) {
            for (const QString &key : editableTextKeys()) {
                const QList<SampleCase> cases =
                    sampleCases(key, language, sampleOrganisation(), {}, QDate(2026, 11, 22));
                QVERIFY2(!cases.isEmpty(), qPrintable(key));
                for (const SampleCase &sample : cases) {
                    const Result<Composition> made = composition(sample.facts, sample.text);
                    QVERIFY2(made, qPrintable(key));
                    QVERIFY2(made->missing.isEmpty(),
                             qPrintable(key + u' ' + codeOf(language) + u": "_s + made->missing.join(u' ')));
                    QVERIFY(!made->letter.subject.isEmpty());
                }
            }
        }
    }

    void theOfficesOwnRegisterIsQuoted()
    {
        const SampleCase sample = sampleCases(u"T05"_s, Language::Latvian, sampleOrganisation(),
                                              sampleRegister(), QDate(2026, 11, 22))
                                      .first();
        const QString text = plainText(composition(sample.facts, u"T05"_s)->letter);
        QVERIFY(text.contains(u"Mākoņkalns"_s));
        QVERIFY(text.contains(u"Ziemeļvējš"_s));
    }

    void theWordsAreThereInBothLanguages()
    {
        QStringList latvian = sampleWords(Language::Latvian).keys();
        QStringList english = sampleWords(Language::English).keys();
        latvian.sort();
        english.sort();
        QCOMPARE(latvian, english);
        QVERIFY(latvian.size() > 50);
    }
};

ATBILDE_TEST_MAIN(TestSampleCase)
#include "tst_samplecase.moc"
