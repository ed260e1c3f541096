// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/store/lists/tray.h"
#include "core/store/transaction.h"
#include "tests/support/filledcase.h"
#include "tests/support/filleddecision.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime moment(QDate(2026, 11, 9), QTime(10, 0, 0, 5), Qt::UTC);

Document filledDocument(const QByteArray &content)
{
    Document document;
    document.channel = Channel::Counter;
    document.fileName = u"a'b.eml"_s;
    document.mediaType = u"message/rfc822"_s;
    document.size = content.size();
    document.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    document.messageId = u"1@x"_s;
    document.senderName = u"Ģirts"_s;
    document.senderAddress = u"g@x.example"_s;
    document.subject = u"Dati"_s;
    document.receivedOn = QDate(2026, 11, 3);
    document.enteredAt = moment;
    document.language = Language::English;
    document.text = u"Labdien!\nŅ"_s;
    document.proposal = "{\"a\":\"ģ\"}";
    document.attachments = 3;
    document.pages = 2;
    document.seen = "{\"flags\":[\"scan_read\"]}";
    return document;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullRequestComesBackAsItWas()
    {
        TestOffice test;
        Store &store = test.office->store;
        Request request = someRequest(test, store.subjects.add(somebody(u"Anna"_s, u"Ābola"_s)), 1);
        request.state = State::Closed;
        request.channel = Channel::Counter;
        request.language = Language::English;
        request.receivedByUnitOn = QDate(2026, 11, 4);
        request.enteredAt = moment;
        request.senderReference = u"Nr. 7/'x'"_s;
        request.submittedBy = test.handler.id;
        request.remarks = u"Lūdzu precizēt"_s;
        request.nominal = QDate(2026, 12, 1);
        request.strict = QDate(2026, 12, 2);
        request.internalTarget = QDate(2026, 11, 24);
        request.closedBecause = ClosingReason::Withdrawn;
        request.closedOn = QDate(2026, 11, 9);
        request.receiptChangedBecause = u"zīmogs"_s;
        request.deliveryNumber = u"RR123456785LV"_s;
        request.deliveredOn = QDate(2026, 11, 2);
        request.deliveredTo = u"Laima Ozola"_s;
        request.related = store.requests.add(someRequest(test, request.subject, 9), {});
        request.dueGivenOn = QDate(2026, 11, 30);
        request.authorityAnswer = u"Ļ"_s;
        request.overdueSince = QDate(2026, 12, 4);
        request.reopenedAt = moment;
        request.id = store.requests.add(request, {});
        QCOMPARE(store.requests.find(request.id), request);
        QCOMPARE(store.requests.findByNumber(request.number), request);
        QCOMPARE(store.requests.ofSubject(request.subject).front(), request);
        QVERIFY(!store.requests.findByNumber(u"DS-2026/0002"_s));
        QVERIFY_THROWS_EXCEPTION(StoreError, store.requests.add(request, {})); // the number is taken
        request.remarks = u"cits"_s;
        request.receiptChangedBecause = u"aploksne"_s;
        request.deliveryNumber = u"x"_s;
        request.deliveredOn = {};
        request.related.reset();
        request.dueGivenOn = QDate(2026, 12, 1);
        request.authorityAnswer = u"y"_s;
        request.overdueSince = {};
        request.reopenedAt = moment.addDays(1);
        QVERIFY(store.requests.replace(request, {}));
        QVERIFY(!store.requests.replace(request, {}));
        request.version = 2;
        QCOMPARE(store.requests.find(request.id), request);
    }

    void aLetterOfTheAuthorityIsNumberedBesideTheRequests()
    {
        TestOffice test;
        Store &store = test.office->store;
        const SubjectId subject = store.subjects.add(somebody(u"A"_s, u"B"_s));
        (void)store.requests.add(someRequest(test, subject, 1), {});
        Request letter = someRequest(test, subject, 1);
        letter.kind = RequestKind::Authority;
        letter.number = u"DVI-2026/0001"_s;
        letter.id = store.requests.add(letter, {});
        QCOMPARE(store.requests.find(letter.id), letter);
        letter.number = u"DVI-2026/0002"_s;
        QVERIFY_THROWS_EXCEPTION(StoreError, store.requests.add(letter, {})); // year and serial are taken
    }

    void aPauseBeginsWhenItsLetterLeaves()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        const RequestId id = filled.request;
        ClockPause earlier{.request = id,
                           .reason = u"agrāk"_s,
                           .askedOn = QDate(2026, 11, 4),
                           .answeredOn = QDate(2026, 11, 5)};
        ClockPause pause{.request = id, .reason = u"kas"_s};
        store.pauses.add(pause);
        store.pauses.add(earlier);
        QCOMPARE(store.pauses.of(id), (std::vector{earlier, pause}));
        store.pauses.attachLetter(id, filled.letter);
        pause.letter = filled.letter;
        QCOMPARE(store.pauses.of(id), (std::vector{earlier, pause}));
        store.pauses.markAsked(LetterId(99), QDate(2026, 11, 7));
        QCOMPARE(store.pauses.of(id), (std::vector{earlier, pause}));
        store.pauses.markAsked(filled.letter, QDate(2026, 11, 7));
        pause.askedOn = QDate(2026, 11, 7);
        QCOMPARE(store.pauses.of(id), (std::vector{earlier, pause}));
    }

    void aQuestionAnsweredBeforeItLeftRestsNothing()
    {
        TestOffice test;
        Store &store = test.office->store;
        const FilledCase filled(test);
        ClockPause pause{.request = filled.request, .reason = u"kas"_s, .letter = filled.letter};
        store.pauses.add(pause);
        store.pauses.end(filled.request, QDate(2026, 11, 5), u"zvanīja"_s);
        store.pauses.markAsked(filled.letter, QDate(2026, 11, 7));
        pause.answeredOn = QDate(2026, 11, 5);
        pause.answer = u"zvanīja"_s;
        QCOMPARE(store.pauses.of(filled.request), std::vector{pause});
    }

    void claimsAndPausesComeBackAsTheyWere()
    {
        TestOffice test;
        Store &store = test.office->store;
        const RequestId id =
            store.requests.add(someRequest(test, store.subjects.add(somebody(u"A"_s, u"B"_s)), 1), {});
        Claim claim{{}, id, Right::Erasure, std::nullopt};
        claim.id = store.claims.add(claim);
        QCOMPARE(store.claims.of(id), std::vector{claim});
        claim.decision = filledDecision();
        store.claims.replace(claim);
        QCOMPARE(store.claims.of(id), std::vector{claim});
        QVERIFY_THROWS_EXCEPTION(StoreError, store.claims.add(claim)); // each right once

        ClockPause pause{.request = id,
                         .cause = ClockPause::Cause::Clarification,
                         .reason = u"daudz"_s,
                         .askedOn = QDate(2026, 11, 4)};
        store.pauses.add(pause);
        QCOMPARE(store.pauses.of(id), std::vector{pause});
        pause.answeredOn = QDate(2026, 11, 6);
        pause.answer = u"līgums"_s;
        pause.answerDocument = store.documents.add(filledDocument("answer"), "answer");
        store.pauses.end(id, pause.answeredOn, pause.answer, pause.answerDocument);
        QCOMPARE(store.pauses.of(id), std::vector{pause});
    }

    void aDocumentComesBackWithItsBytesAndTheTrayIsCounted()
    {
        TestOffice test;
        Store &store = test.office->store;
        const QByteArray content = QByteArray("\0\xff\r\n", 4).repeated(200'000);
        Document document = filledDocument(content);
        document.id = store.documents.add(document, content);
        QCOMPARE(store.documents.find(document.id), document);
        QCOMPARE(store.documents.content(document.id), content);
        QCOMPARE(store.documents.findByContent(document.sha256), document.id);
        QCOMPARE(store.documents.findByMessageId(u"1@x"_s), std::vector{document.id});
        QCOMPARE(store.documents.findByMessageId(QString()), std::vector<DocumentId>());
        QCOMPARE(trayCounts(store), (TrayCounts{1, 1, 0, 0}));
        store.documents.markRead(document.id);
        store.documents.markRead(document.id);
        QCOMPARE(trayCounts(store), (TrayCounts{1, 0, 0, 0}));
        store.documents.move(document.id, DocumentState::Dismissed, {}, u"reklāma"_s);
        QCOMPARE(trayCounts(store), (TrayCounts{0, 0, 0, 1}));
        store.documents.move(document.id, DocumentState::InTray, {}, {});
        QCOMPARE(trayCounts(store), (TrayCounts{1, 0, 0, 0}));
        QCOMPARE(store.documents.content(DocumentId(99)), QByteArray());
    }

    void aPartKnowsItsWholeAndWhatIsReadAgainReplacesWhatWasRead()
    {
        TestOffice test;
        Store &store = test.office->store;
        const DocumentId whole = store.documents.add(filledDocument("visa"), "visa");
        Document part = filledDocument("daļa");
        part.partOf = whole;
        part.state = DocumentState::Quarantined;
        part.quarantine = u"broken"_s;
        part.id = store.documents.add(part, "daļa");
        QCOMPARE(store.documents.find(part.id), part);
        QCOMPARE(store.documents.partsOf(whole), std::vector{part});
        QVERIFY(store.documents.partsOf(part.id).empty());
        part.state = DocumentState::InTray;
        part.quarantine.clear();
        part.text = u"Jauns teksts"_s;
        part.subject = u"Cits"_s;
        part.seen = "{}";
        part.pages = 7;
        part.language.reset();
        store.documents.reread(part);
        QCOMPARE(store.documents.find(part.id), part);
        QCOMPARE(store.documents.content(part.id), QByteArray("daļa"));
        QCOMPARE(trayCounts(store), (TrayCounts{2, 2, 0, 0}));
        QCOMPARE(store.search.find(u"jauns"_s, 5).size(), 1u);
    }

    void whatIsShreddedIsGoneFromTheFile()
    {
        TestOffice test;
        const QByteArray secret("Slepenvārds-Xq81");
        Document document = filledDocument(secret);
        document.text = QString::fromUtf8(secret);
        document.proposal = secret;
        {
            Store &store = test.office->store;
            document.id = store.documents.add(document, secret);
            const DocumentId other = store.documents.add(filledDocument("cits"), "cits");
            QCOMPARE(store.search.find(u"xq81"_s, 9).size(), std::size_t(1));
            store.documents.shred(document.id, QDate(2026, 11, 9));
            document.text = QString();
            document.proposal = QByteArray();
            document.shreddedOn = QDate(2026, 11, 9);
            document.seen.clear();
            QCOMPARE(store.documents.find(document.id), document);
            QCOMPARE(store.documents.content(document.id), QByteArray());
            QCOMPARE(store.documents.findByContent(document.sha256), document.id);
            QVERIFY(store.search.find(u"xq81"_s, 9).empty());
            QCOMPARE(store.documents.content(other), QByteArray("cits"));
            QVERIFY(!store.documents.find(other)->shreddedOn.isValid());
            QCOMPARE(trayCounts(store), (TrayCounts{2, 2, 0, 0}));
        }
        test.office.reset(); // writes everything back into the one file
        QFile file(test.place());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("message/rfc822"));
        QVERIFY(!bytes.contains(secret));
        QVERIFY(!bytes.contains("lepenvards")); // as the index of the search writes it
    }

    void theTrayPagesTheNewestFirst()
    {
        TestOffice test;
        Store &store = test.office->store;
        for (int i = 0; i < 50; ++i) {
            Document document = filledDocument(QByteArray::number(i));
            document.receivedOn = QDate(2026, 11, 1).addDays(i * 7 % 5);
            store.documents.add(document, QByteArray::number(i));
        }
        const std::vector<TrayRow> all = trayPage(store, 100).rows;
        QCOMPARE(all.size(), std::size_t(50));
        for (const int limit : {1, 7, 10, 49, 50}) {
            std::vector<TrayRow> rows;
            std::optional<TrayKey> after;
            do {
                const TrayPage page = trayPage(store, limit, after);
                rows.insert(rows.end(), page.rows.begin(), page.rows.end());
                after = page.next;
            } while (after && rows.size() <= 50);
            QVERIFY(rows == all);
        }
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(), &TrayRow::receivedOn));
    }

    void aLetterComesBackAndOnlyItsWayOutIsAdded()
    {
        TestOffice test;
        Store &store = test.office->store;
        const RequestId id =
            store.requests.add(someRequest(test, store.subjects.add(somebody(u"A"_s, u"B"_s)), 1), {});
        FrozenLetter letter;
        letter.request = id;
        letter.textKey = u"answer"_s;
        letter.isAnswer = true;
        letter.language = Language::English;
        letter.number = u"DS-2026/0001-1"_s;
        letter.dated = QDate(2026, 11, 9);
        letter.content = "{}";
        letter.plainText = u"Ģ"_s;
        letter.document = store.documents.add(filledDocument("pdf"), "pdf");
        letter.finalisedBy = test.clerk.id;
        letter.finalisedAt = moment;
        letter.id = store.letters.add(letter);
        QCOMPARE(store.letters.find(letter.id), letter);
        QVERIFY_THROWS_EXCEPTION(StoreError, store.letters.add(letter)); // the number is taken
        letter.dispatchedOn = QDate(2026, 11, 9);
        letter.dispatchChannel = Channel::Letter;
        letter.trackingNumber = u"RR123456785LV"_s;
        store.letters.markDispatched(letter.id, letter.dispatchedOn, Channel::Letter, letter.trackingNumber);
        QCOMPARE(store.letters.of(id), std::vector{letter});
    }

    void peopleAreRecognisedByWhatTheyWereFoldedTo()
    {
        TestOffice test;
        Store &store = test.office->store;
        Subject subject = somebody(u"Jānis"_s, u"Bērziņš"_s);
        subject.salutationKind = SalutationKind::Masculine;
        subject.language = Language::English;
        subject.personalCode = u"010203-11234"_s;
        subject.email = u"Janis@Pasts.example"_s;
        subject.phone = u"+371 2912 3456"_s;
        subject.address = u"Iela 1\nRīga"_s;
        subject.customerNumber = u"K-7"_s;
        subject.correctedForms = formsOf(subject);
        subject.id = store.subjects.add(subject);
        subject.version = 1;
        QCOMPARE(store.subjects.find(subject.id), subject);
        store.subjects.add(somebody(u"Cits"_s, u"Cilvēks"_s));

        Subject byEmail;
        byEmail.surname = u"X"_s;
        byEmail.email = u"janis@pasts.example"_s;
        Subject byPhone;
        byPhone.surname = u"X"_s;
        byPhone.phone = u"29123456"_s;
        for (const Subject &like : {somebody(u"JANIS"_s, u"berzins"_s), byEmail, byPhone})
            QCOMPARE(store.subjects.alike(like), std::vector{subject});
        QCOMPARE(store.subjects.alike(somebody(u"Nav"_s, u"Tāda"_s)), std::vector<Subject>());

        QVERIFY(store.subjects.replace(subject));
        QVERIFY(!store.subjects.replace(subject));
    }

    void officersSettingsAndRegistersComeBack()
    {
        TestOffice test;
        Store &store = test.office->store;
        QCOMPARE(store.officers.find(test.clerk.id), test.clerk);
        QCOMPARE(store.officers.findByCode(u"das"_s), test.approver);
        QCOMPARE(store.officers.countActive(Role::Approver), 1);
        QVERIFY_THROWS_EXCEPTION(StoreError, store.officers.add(test.clerk)); // the code is taken
        store.settings.put(u"a"_s, u"1"_s);
        store.settings.put(u"a"_s, {});
        QCOMPARE(store.settings.find(u"a"_s), QString());
        QVERIFY(!store.settings.find(u"b"_s));
        using Kind = RegisterEntries::Kind;
        store.registerEntries.put(Kind::System, u"b"_s, "1");
        store.registerEntries.put(Kind::System, u"a"_s, "2");
        store.registerEntries.put(Kind::System, u"b"_s, "3");
        QCOMPARE(store.registerEntries.all(Kind::System), (std::vector<QByteArray>{"2", "3"}));
        QCOMPARE(store.registerEntries.all(Kind::Party), std::vector<QByteArray>());
        store.registerEntries.put(Kind::Retention, u"a"_s, "4");
        QCOMPARE(store.registerEntries.find(Kind::Retention, u"a"_s), QByteArray("4"));
        QVERIFY(!store.registerEntries.find(Kind::Retention, u"b"_s));
        store.registerEntries.remove(Kind::System, u"a"_s);
        QCOMPARE(store.registerEntries.all(Kind::System), (std::vector<QByteArray>{"3"}));
        QCOMPARE(store.registerEntries.all(Kind::Retention), (std::vector<QByteArray>{"4"}));
    }

    void aNumberThatWasNotUsedIsDrawnAgain()
    {
        TestOffice test;
        Store &store = test.office->store;
        QCOMPARE(store.numberSeries.draw(u"request"_s, 2026), 1);
        {
            const Transaction transaction(store.database);
            QCOMPARE(store.numberSeries.draw(u"request"_s, 2026), 2);
        }
        QCOMPARE(store.numberSeries.draw(u"request"_s, 2026), 2);
        QCOMPARE(store.numberSeries.draw(u"request"_s, 2027), 1);
        QCOMPARE(store.numberSeries.draw(u"other"_s, 2026), 1);
    }
};

ATBILDE_TEST_MAIN(TestTables)
#include "tst_tables.moc"
