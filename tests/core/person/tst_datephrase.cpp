// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/datephrase.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A phrase with ordinary spaces, for reading.
QString plain(const QDate &date, GrammaticalCase grammaticalCase)
{
    return latvianDatePhrase(date, grammaticalCase).replace(QChar::Nbsp, u' ');
}

} // namespace

class TestDatePhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMonthInFiveCases_data()
    {
        QTest::addColumn<int>("month");
        QTest::addColumn<QStringList>("words");
        // The table of law 4.4: nominative, genitive, dative, accusative, locative.
        const QStringList table{
            u"janvāris janvāra janvārim janvāri janvārī"_s,
            u"februāris februāra februārim februāri februārī"_s,
            u"marts marta martam martu martā"_s,
            u"aprīlis aprīļa aprīlim aprīli aprīlī"_s,
            u"maijs maija maijam maiju maijā"_s,
            u"jūnijs jūnija jūnijam jūniju jūnijā"_s,
            u"jūlijs jūlija jūlijam jūliju jūlijā"_s,
            u"augusts augusta augustam augustu augustā"_s,
            u"septembris septembra septembrim septembri septembrī"_s,
            u"oktobris oktobra oktobrim oktobri oktobrī"_s,
            u"novembris novembra novembrim novembri novembrī"_s,
            u"decembris decembra decembrim decembri decembrī"_s,
        };
        for (int month = 1; month <= 12; ++month) {
            const QStringList words = table.at(month - 1).split(u' ');
            QTest::newRow(qPrintable(words.constFirst())) << month << words;
        }
    }

    void everyMonthInFiveCases()
    {
        QFETCH(int, month);
        QFETCH(QStringList, words);
        const QDate date(2026, month, 1);
        const auto phrase = [](const QString &word) { return u"2026. gada 1. "_s + word; };
        QCOMPARE(plain(date, GrammaticalCase::Nominative), phrase(words.at(0)));
        QCOMPARE(plain(date, GrammaticalCase::Genitive), phrase(words.at(1)));
        QCOMPARE(plain(date, GrammaticalCase::Dative), phrase(words.at(2)));
        QCOMPARE(plain(date, GrammaticalCase::Accusative), phrase(words.at(3)));
        QCOMPARE(plain(date, GrammaticalCase::Locative), phrase(words.at(4)));
        QCOMPARE(plain(date, GrammaticalCase::Vocative), phrase(words.at(0)));
    }

    void aPhraseNeverBreaksAcrossLines()
    {
        const QDate date(2026, 11, 22);
        QCOMPARE(latvianDatePhrase(date, GrammaticalCase::Locative),
                 u"2026.\u00A0gada\u00A022.\u00A0novembrī"_s);
        QCOMPARE(englishDatePhrase(date), u"22\u00A0November\u00A02026"_s);
        QVERIFY(!latvianDatePhrase(date, GrammaticalCase::Dative).contains(u' '));
    }

    void theHeadOfALetterHasTheFullStop()
    {
        QCOMPARE(numericDate(QDate(2026, 11, 22)), u"22.11.2026."_s);
        QCOMPARE(numericDate(QDate(2026, 3, 1)), u"01.03.2026."_s);
    }

    void noDateNoPhrase()
    {
        QVERIFY(latvianDatePhrase({}, GrammaticalCase::Genitive).isEmpty());
        QVERIFY(englishDatePhrase({}).isEmpty());
        QVERIFY(numericDate(QDate(2026, 2, 30)).isEmpty());
    }
};

ATBILDE_TEST_MAIN(TestDatePhrase)
#include "tst_datephrase.moc"
