// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/suppress.h"

#include "core/casework/assess.h"
#include "tests/support/hostile.h"
#include "tests/support/requestsample.h"

#include <QCoreApplication>
#include <QFile>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

Subject anna()
{
    Subject subject;
    subject.givenNames = u"Anna"_s;
    subject.surname = u"Ozola"_s;
    subject.email = u"Anna.Ozola@Inbox.lv"_s;
    subject.phone = u"26 123 456"_s;
    subject.address = u"Krasta iela 1, Rīga, LV-1003"_s;
    return subject;
}

} // namespace

class TestSuppress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAddressOfAPersonIsListedOnce()
    {
        TestOffice test;
        Office &office = *test.office;
        QVERIFY(!isSuppressed(office, anna()));
        QCOMPARE(addressesOf(anna()).size(), 3U);
        QCOMPARE(*suppress(office, test.by(test.handler), addressesOf(anna())), 3);
        QCOMPARE(*suppress(office, test.by(test.handler), addressesOf(anna())), 0);
        QVERIFY(isSuppressed(office, anna()));
        QVERIFY(isSuppressed(office, {SuppressionKind::Phone, u"+371 26123456"_s}));
        QVERIFY(!isSuppressed(office, {SuppressionKind::Phone, u"+371 26123457"_s}));
        const std::vector<SuppressionRow> rows = suppressionRows(office);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows.front().since, QDate(2026, 11, 9));
    }

    void anUnknownAddressIsNobodys()
    {
        TestOffice test;
        Subject subject = anna();
        subject.phone = u"zvanīt vakarā"_s;
        subject.address.clear();
        QCOMPARE(addressesOf(subject).size(), 1U);
        subject.email.clear();
        QVERIFY(addressesOf(subject).empty());
        QCOMPARE(*suppress(*test.office, test.by(test.clerk), addressesOf(subject)), 0);
        QVERIFY(!isSuppressed(*test.office, subject));
    }

    void whatIsNoAddressIsRefusedAndNothingIsWritten()
    {
        TestOffice test;
        const Result<qint64> listed =
            suppress(*test.office, test.by(test.clerk),
                     {{SuppressionKind::Email, u"anna@inbox.lv"_s}, {SuppressionKind::Email, u"anna"_s}});
        QCOMPARE(listed.error(), (Refusal{RefusalReason::FieldNotUnderstood, {u"email"_s, u"anna"_s}}));
        QVERIFY(suppressionRows(*test.office).empty());
        QCOMPARE(suppress(*test.office, test.by(test.reader), addressesOf(anna())).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(
            suppress(*test.office, test.by(test.clerk), addressesOf(anna()), RequestId(4)).error().reason,
            RefusalReason::RequestNotFound);
        QVERIFY(suppressionRows(*test.office).empty());
    }

    void anObjectionToMarketingIsOnTheListTheDayItIsAssessed()
    {
        TestOffice test;
        const Request marketing = registered(test, {Right::MarketingObjection});
        const Subject subject = test.office->store.subjects.find(marketing.subject).value();
        QVERIFY(!addressesOf(subject).empty());
        QVERIFY(!isSuppressed(*test.office, subject));
        QVERIFY(assess(*test.office, test.by(test.handler), {marketing.id}));
        QVERIFY(isSuppressed(*test.office, subject));
        QCOMPARE(suppressionRows(*test.office).front().requestNumber, marketing.number);
    }

    void anotherRightSuppressesNothing()
    {
        TestOffice test;
        const Request access = registered(test, {Right::Erasure});
        QVERIFY(assess(*test.office, test.by(test.handler), {access.id}));
        QVERIFY(suppressionRows(*test.office).empty());
    }

    void whoAgreesAgainIsTakenOffByTheResponsible()
    {
        TestOffice test;
        Office &office = *test.office;
        const SuppressedAddress address{SuppressionKind::Email, u"anna@inbox.lv"_s};
        QVERIFY(suppress(office, test.by(test.clerk), {address}));
        QCOMPARE(unsuppress(office, test.by(test.clerk), address).error().reason,
                 RefusalReason::RoleNotAllowed);
        QVERIFY(isSuppressed(office, address));
        QVERIFY(*unsuppress(office, test.by(test.approver), {SuppressionKind::Email, u"ANNA+x@inbox.lv"_s}));
        QVERIFY(!isSuppressed(office, address));
        QVERIFY(!*unsuppress(office, test.by(test.approver), address));
    }

    void theDatabaseHoldsNoAddress()
    {
        TestOffice test;
        QVERIFY(suppress(*test.office, test.by(test.clerk),
                         {{SuppressionKind::Email, u"tikai.seit@inbox.lv"_s}}));
        const QString place = test.place();
        test.office.reset();
        for (const QString &file : {place, place + u"-wal"_s}) {
            QFile stored(file);
            if (stored.open(QIODevice::ReadOnly))
                QVERIFY(!stored.readAll().contains("tikai.seit"));
        }
        Office again(place);
        QVERIFY(isSuppressed(again, {SuppressionKind::Email, u"Tikai.Seit@inbox.lv"_s}));
    }

    void aMailingListIsCleanedAndNotStored()
    {
        TestOffice test;
        QVERIFY(suppress(*test.office, test.by(test.clerk), {{SuppressionKind::Email, u"anna@inbox.lv"_s}}));
        const std::optional<EntryId> before = test.office->store.journal.head()->id;
        const Result<MailingCheck> check =
            checkMailing(*test.office, "email\nanna@inbox.lv\nilze@inbox.lv\n");
        QVERIFY(check);
        QCOMPARE(check->suppressed.size(), 1);
        QCOMPARE(check->cleaned, QByteArray("email\nilze@inbox.lv\n"));
        QCOMPARE(test.office->store.journal.head()->id, *before);
        QCOMPARE(suppressionRows(*test.office).size(), 1U);
    }

    void anOfficeThatNeverSuppressedAnybodyFindsNobody()
    {
        TestOffice test;
        const Result<MailingCheck> check = checkMailing(*test.office, "email\nanna@inbox.lv\n");
        QVERIFY(check);
        QVERIFY(check->suppressed.isEmpty());
    }
};

ATBILDE_TEST_MAIN(TestSuppress)
#include "tst_suppress.moc"
