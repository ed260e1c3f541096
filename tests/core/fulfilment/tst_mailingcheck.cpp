// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/mailingcheck.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A list with these addresses on it.
class Listed
{
public:
    void add(SuppressionKind kind, const QString &address)
    {
        m_hashes.insert(suppressionHash(kind, address, m_key));
    }

    [[nodiscard]] Result<MailingCheck> check(const QByteArray &csv) const
    {
        return checkMailing(
            csv, m_key, [this](SuppressionKind, const QByteArray &hash) { return m_hashes.contains(hash); });
    }

private:
    QByteArray m_key = QByteArray(suppressionBytes, 'k');
    QSet<QByteArray> m_hashes;
};

Listed annaAndHerPhone()
{
    Listed listed;
    listed.add(SuppressionKind::Email, u"anna@inbox.lv"_s);
    listed.add(SuppressionKind::Phone, u"+37126123456"_s);
    listed.add(SuppressionKind::Post, u"Jānis Bērziņš\nKrasta iela 1, Rīga, LV-1003"_s);
    return listed;
}

} // namespace

class TestMailingCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suppressedLinesAreFoundAndTheRestStaysByteForByte()
    {
        const Listed listed = annaAndHerPhone();
        const QByteArray csv = "\xEF\xBB\xBFVārds;E-pasts;Tālrunis\r\n"
                               "Anna; Anna+jaunumi@INBOX.lv ;\r\n"
                               "Ilze;ilze@inbox.lv;+371 29999999\r\n"
                               "\r\n"
                               "\"Pēteris; jun.\";peteris@inbox.lv;00371 26 123 456\r\n"
                               "Zane;zane@inbox.lv;\r\n";
        const Result<MailingCheck> check = listed.check(csv);
        QVERIFY(check);
        QCOMPARE(check->columns, (QList<MailingColumn>{{SuppressionKind::Email, u"E-pasts"_s},
                                                       {SuppressionKind::Phone, u"Tālrunis"_s}}));
        QCOMPARE(check->rows, 4);
        QCOMPARE(check->suppressed,
                 (QList<SuppressedLine>{{2, SuppressionKind::Email}, {5, SuppressionKind::Phone}}));
        QCOMPARE(check->cleaned, QByteArray("\xEF\xBB\xBFVārds;E-pasts;Tālrunis\r\n"
                                            "Ilze;ilze@inbox.lv;+371 29999999\r\n"
                                            "\r\n"
                                            "Zane;zane@inbox.lv;\r\n"));
    }

    void aListNobodyIsOnStaysAsItIs()
    {
        const QByteArray csv = "email,name\nilze@inbox.lv,Ilze\nzane@inbox.lv,Zane";
        const Result<MailingCheck> check = annaAndHerPhone().check(csv);
        QVERIFY(check);
        QVERIFY(check->suppressed.isEmpty());
        QCOMPARE(check->cleaned, csv);
    }

    void theColumnIsFoundByWhatStandsInIt()
    {
        const Listed listed = annaAndHerPhone();
        const Result<MailingCheck> check = listed.check("A;B\nx;anna@inbox.lv\ny;ilze@inbox.lv\n");
        QVERIFY(check);
        QCOMPARE(check->columns, (QList<MailingColumn>{{SuppressionKind::Email, u"B"_s}}));
        QCOMPARE(check->suppressed.size(), 1);
    }

    void aListWithoutHeadingIsReadFromItsFirstLine()
    {
        const Listed listed = annaAndHerPhone();
        const Result<MailingCheck> check = listed.check("anna@inbox.lv\nilze@inbox.lv\n");
        QVERIFY(check);
        QCOMPARE(check->rows, 2);
        QCOMPARE(check->suppressed, (QList<SuppressedLine>{{1, SuppressionKind::Email}}));
        QCOMPARE(check->cleaned, QByteArray("ilze@inbox.lv\n"));
    }

    void lettersAreCheckedByNameAndAddress()
    {
        const Listed listed = annaAndHerPhone();
        const Result<MailingCheck> check = listed.check("Uzvārds;Vārds;Adrese\n"
                                                        "Bērziņš;Jānis;\"Krasta iela 1, Rīga, LV1003\"\n"
                                                        "Bērziņa;Anna;\"Krasta iela 1, Rīga, LV1003\"\n");
        QVERIFY(check);
        QCOMPARE(check->suppressed, (QList<SuppressedLine>{{2, SuppressionKind::Post}}));
    }

    void aCellOverSeveralLinesGoesWithItsRow()
    {
        const Listed listed = annaAndHerPhone();
        const Result<MailingCheck> check = listed.check("email,note\n"
                                                        "anna@inbox.lv,\"first\nsecond\"\n"
                                                        "ilze@inbox.lv,\"third\nfourth\"\n");
        QVERIFY(check);
        QCOMPARE(check->cleaned, QByteArray("email,note\nilze@inbox.lv,\"third\nfourth\"\n"));
    }

    void linesWithoutAnAddressAreNamedAndKept()
    {
        const Result<MailingCheck> check =
            annaAndHerPhone().check("email;name\nilze@inbox.lv;Ilze\nnav;Zane\n");
        QVERIFY(check);
        QCOMPARE(check->withoutAddress, QList<qint64>{3});
        QVERIFY(check->cleaned.contains("Zane"));
    }

    void whatIsNoMailingListIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<RefusalReason>("reason");
        QTest::newRow("empty") << QByteArray() << RefusalReason::CsvBroken;
        QTest::newRow("no addresses") << QByteArray("code;sum\na;1\n") << RefusalReason::CsvColumnMissing;
        QTest::newRow("houses without people")
            << QByteArray("adrese;skaits\n\"Krasta iela 1\";2\n") << RefusalReason::CsvColumnMissing;
        QTest::newRow("a row too short")
            << QByteArray("email;name\nanna@inbox.lv\n") << RefusalReason::CsvBroken;
        QTest::newRow("a quote left open")
            << QByteArray("email\n\"anna@inbox.lv\n") << RefusalReason::CsvBroken;
    }

    void whatIsNoMailingListIsRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(RefusalReason, reason);
        const Result<MailingCheck> check = annaAndHerPhone().check(csv);
        QVERIFY(!check);
        QCOMPARE(check.error().reason, reason);
    }

    void aHundredThousandLinesAreCheckedWhileTheOfficerWaits()
    {
        Listed listed = annaAndHerPhone();
        QByteArray csv = "Vārds;E-pasts;Tālrunis\n";
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray number = QByteArray::number(20'000'000 + i);
            csv += "Ņikita;persona." + number + "@inbox.lv;+371 " + number + '\n';
            if (i % 1000 == 0)
                listed.add(SuppressionKind::Email, u"persona.%1@inbox.lv"_s.arg(20'000'000 + i));
        }
        QElapsedTimer timer;
        timer.start();
        const Result<MailingCheck> check = listed.check(csv);
        const qint64 took = timer.elapsed();
        QVERIFY(check);
        QCOMPARE(check->suppressed.size(), 100);
        qInfo("100,000 lines in %lld ms", static_cast<long long>(took));
        QVERIFY2(took < 10'000, "far slower than the second it should take");
    }
};

ATBILDE_TEST_MAIN(TestMailingCheck)
#include "tst_mailingcheck.moc"
