// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/likelyrequests.h"

#include "core/intake/triage.h"
#include "core/store/transaction.h"
#include "tests/support/filledstore.h"
#include "tests/support/hostile.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString janis = u"janis@pasts.example"_s;

class Matched
{
public:
    Matched()
    {
        Subject subject = somebody(u"Jānis"_s, u"Bērziņš"_s);
        subject.email = janis;
        person = store.subjects.add(subject);
        open = add(45, State::Assessment);
        closed = add(31, State::Closed);
        other = addOf(store.subjects.add(somebody(u"Anna"_s, u"Kalniņa"_s)), 12, State::Assessment);
    }

    RequestId add(int serial, State state) { return addOf(person, serial, state); }

    RequestId addOf(SubjectId subject, int serial, State state)
    {
        Request request = someRequest(test, subject, serial);
        request.state = state;
        if (state == State::Closed) {
            request.closedBecause = ClosingReason::Answered;
            request.closedOn = QDate(2026, 11, 9);
        }
        Transaction transaction(store.database);
        const RequestId id = store.requests.add(request, {});
        transaction.commit();
        return id;
    }

    void keep(RequestId request, DocumentKind kind, const QString &messageId, const QString &sender,
              const QString &subject)
    {
        Document document;
        document.kind = kind;
        document.state = DocumentState::InRequest;
        document.request = request;
        document.messageId = messageId;
        document.senderAddress = sender;
        document.subject = subject;
        document.sha256 = QByteArray(32, char('a' + ++m_kept));
        document.receivedOn = QDate(2026, 11, 3);
        document.enteredAt = test.now;
        document.fileName = u"m.eml"_s;
        document.mediaType = u"message/rfc822"_s;
        Transaction transaction(store.database);
        (void)store.documents.add(document, {});
        transaction.commit();
    }

    std::vector<LikelyRequest> of(const Message &message)
    {
        return likelyRequests(store, message, triage(message, test.now));
    }

    TestOffice test;
    Store &store = test.office->store;
    SubjectId person;
    RequestId open;
    RequestId closed;
    RequestId other;

private:
    int m_kept = 0;
};

Message from(const QString &address, const QString &subject)
{
    Message message;
    message.fromAddress = address;
    message.subject = subject;
    return message;
}

} // namespace

class TestLikelyRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ourNumbersAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::newRow("exact") << u"Re: DS-2026/0045"_s << u"DS-2026/0045"_s;
        QTest::newRow("small letters and a blank") << u"par ds 2026/45."_s << u"DS-2026/0045"_s;
        QTest::newRow("another dash") << u"(DS\u20132026/0045)"_s << u"DS-2026/0045"_s;
        QTest::newRow("of the authority") << u"DVI-2026/0001"_s << u"DVI-2026/0001"_s;
        QTest::newRow("part of another number") << u"XDS-2026/0045"_s << QString();
        QTest::newRow("a date") << u"DS-2026/0045/2"_s << QString();
        QTest::newRow("no year") << u"DS-45"_s << QString();
        QTest::newRow("too long") << u"DS-2026/00450000"_s << QString();
    }

    void ourNumbersAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const std::vector<WrittenNumber> numbers = numbersIn(text);
        QCOMPARE(numbers.empty() ? QString() : numbers.front().number, number);
    }

    void aNumberNamedByItsPersonComesFirst()
    {
        Matched matched;
        const auto likely = matched.of(from(janis, u"Re: DS 2026/31 vēl jautājums"_s));
        QCOMPARE(likely.size(), 2u);
        QCOMPARE(likely[0].request.id, matched.closed);
        QCOMPARE(likely[0].writtenNumber, u"DS 2026/31"_s);
        QVERIFY(likely[0].senderKnown);
        QVERIFY(!likely[0].forgedPossible);
        QCOMPARE(likely[1].request.id, matched.open);
        QVERIFY(likely[1].sameSender);
    }

    void aNumberNamedByAStrangerMayBeForgedAndIsNeverFirst()
    {
        Matched matched;
        const auto stranger = matched.of(from(u"kads@cits.example"_s, u"DS-2026/0045"_s));
        QCOMPARE(stranger.size(), 1u);
        QVERIFY(stranger[0].forgedPossible);
        QVERIFY(!stranger[0].senderKnown);
        const auto mixed = matched.of(from(janis, u"DS-2026/0012"_s));
        QCOMPARE(mixed.size(), 2u);
        QCOMPARE(mixed[0].request.id, matched.open);
        QCOMPARE(mixed[1].request.id, matched.other);
        QVERIFY(mixed[1].forgedPossible);
        // A look-alike address is another one.
        const auto alike = matched.of(from(u"j\u0430nis@pasts.example"_s, u"DS-2026/0045"_s));
        QVERIFY(alike[0].forgedPossible);
    }

    void anAnswerToALetterOfOursIsFoundByItsThread()
    {
        Matched matched;
        matched.keep(matched.other, DocumentKind::Outgoing, u"ds12@vejupe.example"_s, {}, {});
        Message message = from(u"anna@jauns.example"_s, u"Re: Jūsu pieprasījums"_s);
        QVERIFY(matched.of(message).empty());
        message.references = {u"x@y"_s, u"ds12@vejupe.example"_s};
        const auto likely = matched.of(message);
        QCOMPARE(likely.size(), 1u);
        QCOMPARE(likely[0].request.id, matched.other);
        QVERIFY(likely[0].answersOurs);
        QVERIFY(!likely[0].senderKnown);
        QVERIFY(!likely[0].forgedPossible);
    }

    void aBounceIsTiedToTheLetterItIsAbout()
    {
        Matched matched;
        matched.keep(matched.other, DocumentKind::Outgoing, u"ds12@vejupe.example"_s, {}, {});
        Message message = from(u"mailer-daemon@mx.example"_s, u"Undelivered"_s);
        message.automatic = Automatic::Bounce;
        message.bounced = Bounced{u"ds12@vejupe.example"_s, u"kads@pasts.example"_s, {}, u"5.1.1"_s, true};
        const auto likely = matched.of(message);
        QCOMPARE(likely.size(), 1u);
        QCOMPARE(likely[0].request.id, matched.other);
        QVERIFY(likely[0].bounced);
        QVERIFY(!likely[0].forgedPossible);
        message.bounced->messageId = u"nav@vejupe.example"_s;
        QVERIFY(matched.of(message).empty());
    }

    void theSameSubjectOfTheSameSenderCountsMoreThanTheSenderAlone()
    {
        Matched matched;
        const RequestId second = matched.add(46, State::Assessment);
        matched.keep(matched.open, DocumentKind::Incoming, {}, janis, u"Mani dati"_s);
        auto likely = matched.of(from(janis, u"Atb.: MANI DATI"_s));
        QCOMPARE(likely.size(), 2u);
        QCOMPARE(likely[0].request.id, matched.open);
        QVERIFY(likely[0].sameSubject);
        QCOMPARE(likely[1].request.id, second);
        likely = matched.of(from(janis, u"Cits"_s));
        QVERIFY(!likely[0].sameSubject && !likely[1].sameSubject);
        QVERIFY(matched.of(from(u"kads@cits.example"_s, u"Mani dati"_s)).empty());
        QVERIFY(matched.of(from({}, {})).empty());
    }

    void whoWroteInTheRequestBeforeIsKnownToIt()
    {
        Matched matched;
        matched.keep(matched.other, DocumentKind::Incoming, {}, u"Anna@Pasts.example"_s, u"x"_s);
        const auto likely = matched.of(from(u"anna@pasts.example"_s, u"DS-2026/0012"_s));
        QCOMPARE(likely.size(), 1u);
        QVERIFY(likely[0].senderKnown);
        QVERIFY(!likely[0].forgedPossible);
    }
};

ATBILDE_TEST_MAIN(TestLikelyRequests)
#include "tst_likelyrequests.moc"
