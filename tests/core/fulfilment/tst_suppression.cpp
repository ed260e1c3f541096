// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/suppression.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestSuppression : public QObject
{
    Q_OBJECT

    QByteArray m_key = QByteArray(suppressionBytes, 'k');

private Q_SLOTS:
    void everyKindIsFoundAgainByItsCode()
    {
        for (const SuppressionKind kind : allSuppressionKinds)
            QCOMPARE(suppressionKindFromCode(codeOf(kind)), kind);
        QVERIFY(!suppressionKindFromCode(u"fax"));
    }

    void oneAddressIsRecognisedHoweverItIsWritten_data()
    {
        QTest::addColumn<SuppressionKind>("kind");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto email = SuppressionKind::Email;
        const auto phone = SuppressionKind::Phone;
        const auto post = SuppressionKind::Post;
        QTest::newRow("capitals") << email << u"Anna.Ozola@Inbox.LV"_s << u"anna.ozola@inbox.lv"_s;
        QTest::newRow("Turkish capital I") << email << u"ILZE@INBOX.LV"_s << u"ilze@inbox.lv"_s;
        QTest::newRow("diacritics") << email << u"jānis.bērziņš@inbox.lv"_s << u"janis.berzins@inbox.lv"_s;
        QTest::newRow("composed and decomposed") << email << u"ja\u0304nis@inbox.lv"_s << u"jānis@inbox.lv"_s;
        QTest::newRow("tag") << email << u"anna+veikals@inbox.lv"_s << u"anna@inbox.lv"_s;
        QTest::newRow("two tags") << email << u"anna+a@inbox.lv"_s << u"anna+b+c@inbox.lv"_s;
        QTest::newRow("domain in its ASCII form") << email << u"anna@mazā.lv"_s << u"anna@xn--maz-3oa.lv"_s;
        QTest::newRow("link") << email << u"mailto:anna@inbox.lv"_s << u" <anna@inbox.lv> "_s;
        QTest::newRow("prefix") << phone << u"+371 26123456"_s << u"26123456"_s;
        QTest::newRow("prefix with zeros") << phone << u"00371 26 123 456"_s << u"26-123-456"_s;
        QTest::newRow("prefix without anything") << phone << u"37126123456"_s << u"(+371) 26123456"_s;
        QTest::newRow("foreign") << phone << u"0049 30 1234567"_s << u"+49 (30) 123-4567"_s;
        QTest::newRow("post") << post << u"Jānis Bērziņš\nKrasta iela 1-2, Rīga, LV-1003"_s
                              << u"JANIS BERZINS\nKrasta iela 1 - 2\nRīga\nLV 1003"_s;
    }

    void oneAddressIsRecognisedHoweverItIsWritten()
    {
        QFETCH(SuppressionKind, kind);
        QFETCH(QString, one);
        QFETCH(QString, other);
        const QByteArray hash = suppressionHash(kind, one, m_key);
        QCOMPARE(hash.size(), suppressionBytes);
        QCOMPARE(suppressionHash(kind, other, m_key), hash);
    }

    void anotherAddressIsNot_data()
    {
        QTest::addColumn<SuppressionKind>("kind");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto email = SuppressionKind::Email;
        const auto phone = SuppressionKind::Phone;
        const auto post = SuppressionKind::Post;
        QTest::newRow("dots tell mailboxes apart")
            << email << u"anna.ozola@inbox.lv"_s << u"annaozola@inbox.lv"_s;
        QTest::newRow("another domain") << email << u"anna@inbox.lv"_s << u"anna@inbox.lt"_s;
        QTest::newRow("domain without its mark") << email << u"anna@mazā.lv"_s << u"anna@maza.lv"_s;
        QTest::newRow("tag alone is the mailbox") << email << u"+anna@inbox.lv"_s << u"+ilze@inbox.lv"_s;
        QTest::newRow("a hyphen is no tag") << email << u"anna-veikals@inbox.lv"_s << u"anna@inbox.lv"_s;
        QTest::newRow("last digit") << phone << u"26123456"_s << u"26123457"_s;
        QTest::newRow("the same digits abroad") << phone << u"+370 26123456"_s << u"+371 26123456"_s;
        QTest::newRow("somebody else in the house")
            << post << u"Jānis Bērziņš\nKrasta iela 1, Rīga"_s << u"Anna Bērziņa\nKrasta iela 1, Rīga"_s;
        QTest::newRow("the next house")
            << post << u"Jānis Bērziņš\nKrasta iela 1, Rīga"_s << u"Jānis Bērziņš\nKrasta iela 2, Rīga"_s;
    }

    void anotherAddressIsNot()
    {
        QFETCH(SuppressionKind, kind);
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(!suppressionHash(kind, one, m_key).isEmpty());
        QVERIFY(suppressionHash(kind, one, m_key) != suppressionHash(kind, other, m_key));
    }

    void whatIsNoAddressHasNoHash_data()
    {
        QTest::addColumn<SuppressionKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("empty e-mail") << SuppressionKind::Email << QString();
        QTest::newRow("no domain") << SuppressionKind::Email << u"anna@"_s;
        QTest::newRow("a telephone as e-mail") << SuppressionKind::Email << u"26123456"_s;
        QTest::newRow("seven digits") << SuppressionKind::Phone << u"2612345"_s;
        QTest::newRow("words") << SuppressionKind::Phone << u"zvanīt vakarā"_s;
        QTest::newRow("a house without a person") << SuppressionKind::Post << u"Krasta iela 1, Rīga"_s;
        QTest::newRow("a person without a house") << SuppressionKind::Post << u"Jānis Bērziņš\n"_s;
    }

    void whatIsNoAddressHasNoHash()
    {
        QFETCH(SuppressionKind, kind);
        QFETCH(QString, text);
        QVERIFY(suppressionHash(kind, text, m_key).isEmpty());
    }

    void withoutTheKeyNothingIsRecognised()
    {
        const QByteArray one = newSuppressionKey();
        const QByteArray other = newSuppressionKey();
        QCOMPARE(one.size(), suppressionBytes);
        QVERIFY(one != other);
        const QString address = u"anna@inbox.lv"_s;
        QVERIFY(suppressionHash(SuppressionKind::Email, address, one) !=
                suppressionHash(SuppressionKind::Email, address, other));
        QVERIFY(!suppressionHash(SuppressionKind::Email, address, one).contains("anna"));
    }
};

ATBILDE_TEST_MAIN(TestSuppression)
#include "tst_suppression.moc"
