// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/outbox.h"

#include "core/casework/lettermail.h"
#include "core/casework/note.h"
#include "core/casework/sendoutbox.h"
#include "core/fulfilment/ziparchive.h"
#include "core/intake/incoming.h"
#include "core/store/lists/outbox.h"
#include "core/store/lists/registeredletters.h"
#include "core/store/statement.h"
#include "tests/support/answerinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedsmtp.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

using Reply = ScriptedSmtp::Reply;

namespace {

constexpr Patience quick{.connecting = 1, .answering = 1, .silence = 1, .altogether = 10};

class MailCase : public AnswerInHand
{
public:
    using AnswerInHand::AnswerInHand;

    Sent send(const SendWays &ways = {.patience = quick}, const SendProgress &progress = {})
    {
        return sendOutbox(*office, by(clerk), {}, progress, ways).value();
    }
    [[nodiscard]] OutgoingMail mail() const { return office->store.outgoingMails.of(id).back(); }
    [[nodiscard]] FrozenLetter stored() const { return office->store.letters.find(letter.id).value(); }
    [[nodiscard]] QStringList acts() const
    {
        QStringList acts;
        for (const Entry &entry : office->store.journal.of(id))
            acts << entry.act;
        return acts;
    }
};

ScriptedSmtp::Script when(const QByteArray &command, const QByteArray &reply, bool drops = false)
{
    return [=](const QByteArray &heard) -> std::optional<Reply> {
        return heard.startsWith(command) ? std::optional(Reply{reply, drops}) : std::nullopt;
    };
}

/// What a mail server writes when it gives up on our mail.
QByteArray bounceOf(const QString &messageId)
{
    return "Return-Path: <>\r\nFrom: MAILER-DAEMON@pasts.example\r\nTo: dati@vejupe.example\r\nSubject: "
           "Undelivered Mail "
           "Returned to Sender\r\nMessage-ID: <b1@pasts.example>\r\nDate: Mon, 9 Nov 2026 12:30:00 +0200\r\n"
           "Content-Type: multipart/report; report-type=delivery-status; "
           "boundary=\"b\"\r\n\r\n--b\r\nContent-Type: "
           "text/plain\r\n\r\nIt could not be delivered.\r\n--b\r\nContent-Type: "
           "message/delivery-status\r\n\r\n"
           "Reporting-MTA: dns; pasts.example\r\n\r\nFinal-Recipient: rfc822; janis@pasts.example\r\nAction: "
           "failed\r\n"
           "Status: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <" +
           messageId.toUtf8() + ">\r\nSubject: dati\r\n\r\n--b--\r\n";
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestAuthority> m_authority;

private Q_SLOTS:
    void initTestCase() { m_authority = std::make_unique<TestAuthority>(); }
    void cleanupTestCase() { m_authority.reset(); }

    void theLetterIsSentKeptAndDispatched()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        const OutgoingMail queued = test.queue().value();
        QCOMPARE(queued.recipient, u"janis@pasts.example"_s);
        QVERIFY(!queued.toAnother);
        QCOMPARE(test.request().state, State::Approved); // what lies in the outbox has not left
        test.pass(3);
        const Sent sent = test.send();
        QCOMPARE(sent.mails.size(), 1U);
        QVERIFY(!sent.problem);
        const OutgoingMail mail = test.mail();
        QCOMPARE(mail.state, MailState::Sent);
        QCOMPARE(mail.said, u"250 2.0.0 OK queued as 42"_s);
        QVERIFY(mail.settledAt >= test.now && mail.settledAt < test.now.addSecs(30));
        QCOMPARE(test.request().state, State::Dispatched);
        QCOMPARE(test.stored().dispatchedOn, QDate(2026, 11, 9));
        QCOMPARE(test.stored().dispatchChannel, Channel::Email);
        const Document proof = test.office->store.documents.find(mail.proof.value()).value();
        QCOMPARE(proof.kind, DocumentKind::Evidence);
        QCOMPARE(proof.messageId, mail.messageId);
        QCOMPARE(test.office->store.documents.content(proof.id), server.mails().value(0));
        // It answers the mail of the person and names the request, so that an answer to it finds its way.
        const Message read = readIncoming(server.mails().value(0), u"a.eml"_s, NoReader()).value();
        QCOMPARE(read.inReplyTo, u"1@pasts.example"_s);
        QVERIFY(read.subject.endsWith("[DS-2026/0001]"_L1));
        QVERIFY(read.text.contains(test.letter.plainText.left(40)));
        QCOMPARE(read.attachments.at(0).name, u"DS-2026-0001-1.pdf"_s);
        QVERIFY(test.acts().contains(u"queue_mail"_s) && test.acts().contains(u"mail_sent"_s));
    }

    void twentyQuickClicksAreOneMail()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        int taken = 0;
        for (int i = 0; i < 20; ++i) {
            const Result<OutgoingMail> queued = test.queue();
            taken += queued ? 1 : 0;
            QVERIFY(queued || queued.error().reason == RefusalReason::MailQueuedAlready);
        }
        QCOMPARE(taken, 1);
        for (int i = 0; i < 3; ++i)
            (void)test.send({.patience = quick, .atOnce = true});
        QCOMPARE(server.mails().size(), 1);
        QCOMPARE(test.queue().error().reason, RefusalReason::MailQueuedAlready);
    }

    void aMailInAnotherSendersHandsIsLeftAlone()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        const OutgoingMail queued = test.queue().value();
        QVERIFY(test.office->store.outgoingMails.hold(queued.id, u"other"_s, test.now, test.now.addSecs(20)));
        QVERIFY(test.send().mails.empty());
        QCOMPARE(withdrawMail(*test.office, test.by(test.clerk), queued.id).error().reason,
                 RefusalReason::MailBeingSent);
        test.pass(1); // it was never heard of again, and had not begun
        QCOMPARE(test.send().mails.size(), 1U);
        QCOMPARE(server.mails().size(), 1);
    }

    void whatFailsForNowIsTriedAgainAfterGrowingPauses()
    {
        ScriptedSmtp server(*m_authority, when("RCPT", "451 4.7.1 come back later\r\n"));
        MailCase test(server.sending);
        (void)test.queue().value();
        for (const int minutes : {1, 5, 15, 60, 60}) {
            QVERIFY(!test.send().problem); // it concerns this mail alone
            QCOMPARE(test.mail().state, MailState::Queued);
            QCOMPARE(test.mail().problem, MailProblem::Later);
            QCOMPARE(test.mail().said, u"451 4.7.1 come back later"_s);
            QCOMPARE(test.now.secsTo(test.mail().nextAt) / 60, minutes);
            QVERIFY(test.send().mails.empty()); // it rests
            test.pass(minutes + 1);
        }
        server.follow({});
        (void)test.send();
        QCOMPARE(test.mail().state, MailState::Sent);
        QCOMPARE(test.stored().dispatchedOn, test.today());
    }

    void aServerThatIsDownIsAskedOnceForAllMails()
    {
        ScriptedSmtp server(*m_authority, when("CONNECT", {}, true));
        MailCase test(server.sending);
        (void)test.queue().value();
        (void)test.queue({u"otrs@pasts.example"_s, true}).value();
        const Sent sent = test.send();
        QCOMPARE(sent.problem.value().reason, RefusalReason::SendingUnreachable);
        QCOMPARE(sent.mails.size(), 1U);
        QVERIFY(test.send().mails.empty());
        QCOMPARE(outboxCounts(test.office->store).waiting, 2);
        server.follow({});
        QCOMPARE(test.send({.patience = quick, .atOnce = true}).mails.size(), 2U);
    }

    void anAnswerLostAfterTheEndIsNeverSentAgainByItself()
    {
        ScriptedSmtp server(*m_authority, when(".", {}, true));
        MailCase test(server.sending);
        const QString messageId = test.queue().value().messageId;
        (void)test.send();
        QCOMPARE(test.mail().state, MailState::Unknown);
        QCOMPARE(test.request().state, State::Approved); // nobody knows: the time runs
        server.follow({});
        test.pass(600);
        QVERIFY(test.send({.patience = quick, .atOnce = true}).mails.empty());
        QCOMPARE(server.mails().size(), 1);
        QCOMPARE(outboxCounts(test.office->store).unknown, 1);
        QCOMPARE(test.queue().error().reason, RefusalReason::MailQueuedAlready);
        // An officer has it sent again: the same mail, the same Message-ID.
        QVERIFY(settleUnknown(*test.office, test.by(test.clerk), test.mail().id, UnknownMail::SendAgain));
        (void)test.send();
        QCOMPARE(test.mail().state, MailState::Sent);
        QCOMPARE(test.mail().messageId, messageId);
        QCOMPARE(server.mails().value(0), server.mails().value(1));
        QCOMPARE(settleUnknown(*test.office, test.by(test.clerk), test.mail().id, UnknownMail::WasSent)
                     .error()
                     .reason,
                 RefusalReason::MailNotUnknown);
    }

    void anOfficerWhoKnowsItArrivedSaysSo()
    {
        const ScriptedSmtp server(*m_authority, when(".", {}, true));
        MailCase test(server.sending);
        (void)test.queue().value();
        (void)test.send();
        test.pass(3 * 24 * 60); // found out days later
        QVERIFY(settleUnknown(*test.office, test.by(test.clerk), test.mail().id, UnknownMail::WasSent));
        QCOMPARE(test.mail().state, MailState::Sent);
        QCOMPARE(test.request().state, State::Dispatched);
        QCOMPARE(test.stored().dispatchedOn, QDate(2026, 11, 9)); // it left the day it was handed over
        QCOMPARE(test.office->store.documents.content(test.mail().proof.value()), server.mails().value(0));
    }

    void aCrashWhileSendingShowsAsUnknown()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        const OutgoingMail queued = test.queue().value();
        OutgoingMails &mails = test.office->store.outgoingMails;
        // What a sender writes before the first byte leaves; then the computer stops.
        QVERIFY(mails.hold(queued.id, u"dead"_s, test.now, test.now.addMSecs(mailHeldMs)) &&
                mails.beginSending(queued.id, u"dead"_s));
        QCOMPARE(noteInterrupted(*test.office, test.by(test.clerk)), 0); // it may still live
        test.pass(1);
        QVERIFY(test.send().mails.empty());
        QCOMPARE(test.mail().state, MailState::Unknown);
        QCOMPARE(test.mail().problem, MailProblem::Interrupted);
        QVERIFY(server.mails().isEmpty());
    }

    void aMailIsMarkedBeforeItsFirstByteLeaves()
    {
        MailCase *seen = nullptr;
        QList<MailState> states;
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        seen = &test;
        (void)test.queue().value();
        Office other(test.place());
        (void)test.send({.patience = quick}, [&](qsizetype, qsizetype, const OutgoingMail *) {
            states << other.store.outgoingMails.of(seen->id).back().state;
            return true;
        });
        QCOMPARE(states.last(), MailState::Sent);
        QCOMPARE(server.mails().size(), 1);
    }

    void aRefusedRecipientIsToldAndTheOtherStillGetsIt()
    {
        const ScriptedSmtp server(*m_authority, when("RCPT TO:<janis", "550 5.1.1 nobody here\r\n"));
        MailCase test(server.sending);
        const OutgoingMailId first = test.queue().value().id;
        QCOMPARE(test.queue({u"advokats@birojs.example"_s}).error().reason,
                 RefusalReason::MailAddressDiffers);
        const OutgoingMailId second = test.queue({u"advokats@birojs.example"_s, true}).value().id;
        (void)test.send();
        const OutgoingMail refused = test.office->store.outgoingMails.find(first).value();
        QCOMPARE(refused.state, MailState::Refused);
        QCOMPARE(refused.said, u"550 5.1.1 nobody here"_s);
        QCOMPARE(test.office->store.outgoingMails.find(second).value().state, MailState::Sent);
        QCOMPARE(test.request().state, State::Dispatched);
        // Another address than the person's is in the journal as such, and is not named there.
        const std::vector<Entry> journal = test.office->store.journal.of(test.id);
        const auto queued = std::ranges::find_if(journal, [](const Entry &entry) {
            return entry.act == "queue_mail"_L1 && entry.facts.value("another"_L1).toBool();
        });
        QVERIFY(queued != journal.end());
        for (const Entry &entry : journal)
            QVERIFY(!QJsonDocument(entry.facts).toJson().contains('@'));
        const QByteArray head = server.mails().value(0).left(server.mails().value(0).indexOf("\r\n\r\n"));
        QVERIFY(!head.contains("\r\nCc") && !head.contains("janis@") && !head.contains("Bcc"));
    }

    void whereTheRequestCameFromAnotherAddressTheOfficerIsAsked()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        Subject subject = test.file().subject;
        subject.email = u"cits.janis@pasts.example"_s;
        QVERIFY(runRaw(
            test.office->store.database,
            u"UPDATE subjects SET email = 'cits.janis@pasts.example', folded_email = 'cits.janis@pasts.example'"_s));
        const MailRecipient recipient = mailRecipient(*test.office, test.letter.id).value();
        QCOMPARE(recipient.address, u"cits.janis@pasts.example"_s);
        QCOMPARE(recipient.writtenFrom, QStringList{u"janis@pasts.example"_s});
        QVERIFY(recipient.differs);
        QCOMPARE(test.queue().error().reason, RefusalReason::MailAddressDiffers);
        QCOMPARE(test.queue({u"a@b.lv\r\nRCPT TO:<c@d.lv>"_s, true}).error().reason,
                 RefusalReason::MailAddressWrong);
        QVERIFY(test.queue({{}, true}));
    }

    void aLetterPostedByHandLeavesTheOutbox()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        (void)test.queue().value();
        QVERIFY(dispatchAnswer(*test.office, test.by(test.clerk), test.seen(),
                               {test.today(), Channel::Letter, u"RR123456785LV"_s}));
        QCOMPARE(test.mail().state, MailState::Withdrawn);
        QCOMPARE(test.mail().problem, MailProblem::NoLongerDue);
        QVERIFY(test.send().mails.empty());
        const std::vector<RegisteredLetter> list = registeredLetters(test.office->store, test.today());
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list.front().trackingNumber, u"RR123456785LV"_s);
        QVERIFY(list.front().addressee.size() >= 1);
        QVERIFY(registeredLetters(test.office->store, test.today().addDays(1)).empty());
    }

    void aLetterBeingSentIsNotPostedAtTheSameTime()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        const OutgoingMail queued = test.queue().value();
        QVERIFY(test.office->store.outgoingMails.hold(queued.id, u"other"_s, test.now, test.now.addSecs(20)));
        QCOMPARE(dispatchAnswer(*test.office, test.by(test.clerk), test.seen(),
                                {test.today(), Channel::Letter, {}})
                     .error()
                     .reason,
                 RefusalReason::MailBeingSent);
    }

    void aLetterHandedOverSaysToWhom()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        QCOMPARE(dispatchAnswer(*test.office, test.by(test.clerk), test.seen(),
                                {test.today(), Channel::Counter, {}})
                     .error()
                     .reason,
                 RefusalReason::HandedToMissing);
        QVERIFY(dispatchAnswer(*test.office, test.by(test.clerk), test.seen(),
                               {test.today(), Channel::Counter, {}, u" Jānis  Bērziņš "_s}));
        QCOMPARE(test.stored().handedTo, u"Jānis Bērziņš"_s);
    }

    void aMailIsWithdrawnWhileItWaitsAndOnlyThen()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        const OutgoingMailId mail = test.queue().value().id;
        QCOMPARE(withdrawMail(*test.office, test.by(test.reader), mail).error().reason,
                 RefusalReason::RoleNotAllowed);
        QVERIFY(withdrawMail(*test.office, test.by(test.clerk), mail));
        QCOMPARE(withdrawMail(*test.office, test.by(test.clerk), mail).error().reason,
                 RefusalReason::MailNotWaiting);
        QVERIFY(test.send().mails.empty());
        QVERIFY(test.queue()); // it may be put there again
    }

    void aRequestReopenedMeanwhileIsNotAnswered()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        (void)test.queue().value();
        QVERIFY(runRaw(test.office->store.database, u"UPDATE requests SET state = 'assessment'"_s));
        (void)test.send();
        QCOMPARE(test.mail().state, MailState::Withdrawn);
        QVERIFY(server.mails().isEmpty());
    }

    void whatComesBackIsToLeaveAgain()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        const QString messageId = test.queue().value().messageId;
        (void)test.send();
        QCOMPARE(test.request().state, State::Dispatched);
        // A forged one that knows no Message-ID of ours changes nothing.
        (void)importBytes(*test.office, test.by(test.clerk), bounceOf(u"0@vejupe.example"_s), u"a.eml"_s, {})
            .value();
        QCOMPARE(test.request().state, State::Dispatched);
        test.pass(30);
        (void)importBytes(*test.office, test.by(test.clerk), bounceOf(messageId).replace("b1@", "b2@"),
                          u"b.eml"_s, {})
            .value();
        QCOMPARE(test.mail().bouncedOn, test.today());
        QCOMPARE(test.stored().undeliveredOn, test.today());
        QVERIFY(!test.stored().isOut());
        QCOMPARE(test.request().state, State::Approved); // the time runs, and the next step says so
        QCOMPARE(awaitedStep(factsOf(*test.office, test.file(), test.clerk)), Step::Dispatch);
        QVERIFY(test.acts().contains(u"note_return"_s));
        QVERIFY(test.queue({u"jauns@pasts.example"_s, true}));
        (void)test.send();
        QCOMPARE(test.request().state, State::Dispatched);
        QVERIFY(test.stored().isOut());
    }

    void anAnswerThatThePostBroughtBackIsToLeaveAgain()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        QVERIFY(dispatchAnswer(*test.office, test.by(test.clerk), test.seen(),
                               {test.today(), Channel::Letter, {}}));
        test.pass(24 * 60);
        QVERIFY(test.take(test.clerk, Step::NoteReturn,
                          {{StepField::Day, test.today().toString(Qt::ISODate)},
                           {StepField::Reason, u"adresāts pārcēlies"_s}}));
        QCOMPARE(test.request().state, State::Approved);
        QVERIFY(!test.stored().isOut());
    }

    void anotherLetterGoesByMailToo()
    {
        const ScriptedSmtp server(*m_authority);
        CaseInHand test;
        QVERIFY(changeSending(*test.office, test.by(test.administrator), server.sending, {}));
        const FrozenLetter receipt =
            acknowledge(*test.office, test.by(test.clerk), test.seen(), fakePdf).value();
        QVERIFY(queueLetter(*test.office, test.by(test.clerk), receipt.id));
        (void)sendOutbox(*test.office, test.by(test.clerk), {}, {}, {.patience = quick}).value();
        QVERIFY(test.office->store.letters.find(receipt.id)->isOut());
    }

    void aPackageGoesOnlyWithAPasswordAndNeverWithIt()
    {
        const ScriptedSmtp server(*m_authority);
        MailCase test(server.sending);
        const auto keep = [&](const QByteArray &bytes) {
            Document package;
            package.kind = DocumentKind::Package;
            package.state = DocumentState::InRequest;
            package.request = test.id;
            package.fileName = u"dati 010190-12344.zip"_s;
            package.mediaType = u"application/zip"_s;
            package.size = bytes.size();
            package.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
            package.receivedOn = test.today();
            package.enteredAt = test.now;
            return test.office->store.documents.add(package, bytes);
        };
        const DocumentId open = keep(zipOf({{u"dati.json"_s, "{}"}}, test.today()));
        QCOMPARE(test.queue().error().reason, RefusalReason::PackageUnprotected);
        QVERIFY(test.queue({{}, false, false})); // without it
        QVERIFY(withdrawMail(*test.office, test.by(test.clerk), test.mail().id));
        test.office->store.documents.shred(open, test.today());
        (void)keep(zipOf({{u"dati.json"_s, "{}"}}, test.today(), u"ceturtdiena 12"_s));
        QVERIFY(test.queue());
        (void)test.send();
        const Message read = readIncoming(server.mails().value(0), u"a.eml"_s, NoReader()).value();
        QCOMPARE(read.attachments.size(), 2);
        QCOMPARE(read.attachments.at(1).name, u"DS-2026-0001-1-1.zip"_s); // no personal code in a file name
        QVERIFY(!server.mails().value(0).contains("ceturtdiena"));
    }

    void whereSendingIsNotSetUpTheLetterBecomesADraft()
    {
        CaseInHand test;
        test.bringTo(State::Approved);
        const LetterId letter =
            finaliseAnswer(*test.office, test.by(test.clerk), test.seen(), fakePdf).value().id;
        QCOMPARE(queueLetter(*test.office, test.by(test.clerk), letter).error().reason,
                 RefusalReason::SendingNotSetUp);
        const QByteArray draft = mailDraft(*test.office, test.by(test.clerk), letter).value();
        QVERIFY(draft.contains("X-Unsent: 1") && draft.contains("janis@pasts.example"));
        QVERIFY(draft.contains("dati@vejupe.example")); // the office's own address
    }

    void anAutomaticAcknowledgementKnowsItsLimits()
    {
        const ScriptedSmtp server(*m_authority);
        TestOffice test;
        Sending sending = server.sending;
        const auto registered = [&](const QByteArray &mail) {
            const DocumentId document =
                importBytes(*test.office, test.by(test.clerk), mail, u"a.eml"_s, {}).value().document;
            Registration registration =
                proposedRegistration(test.office->store.documents.find(document).value());
            registration.rights = {Right::Erasure};
            registration.subject.surname = u"Bērziņš"_s;
            return registerDocument(*test.office, test.by(test.clerk), document, registration).value().id;
        };
        const auto waiting = [&] { return test.office->store.outgoingMails.in(MailState::Queued).size(); };
        (void)registered(erasureMail("0"));
        QCOMPARE(waiting(), 0U); // nobody asked for it
        QVERIFY(changeSending(*test.office, test.by(test.administrator), sending, {}));
        (void)registered(erasureMail("1"));
        QCOMPARE(waiting(), 0U);
        Sending willing = sending;
        willing.acknowledges = true;
        QVERIFY(changeSending(*test.office, test.by(test.approver), willing, sending));
        (void)registered(erasureMail("2", "Lūdzu dzēst datus, otrreiz."));
        QCOMPARE(waiting(), 1U);
        (void)registered(erasureMail("3", "Lūdzu dzēst datus, trešoreiz."));
        QCOMPARE(waiting(), 1U); // one to an address a day
        test.now = test.now.addDays(1);
        (void)registered(erasureMail("4", "Lūdzu dzēst datus, ceturtoreiz."));
        QCOMPARE(waiting(), 2U);
        test.now = test.now.addDays(1);
        (void)registered(erasureMail("5", "Dzēst datus, sarakstes vietā.")
                             .replace("To: ", "List-Id: <x.example>\r\nTo: "));
        (void)registered(erasureMail("6", "Dzēst manus datus, no mums pašiem.")
                             .replace("janis@pasts.example", "dati@vejupe.example"));
        (void)registered(erasureMail("7", "Dzēst manus datus, automātiski.")
                             .replace("To: ", "Auto-Submitted: auto-generated\r\nTo: "));
        (void)registered(erasureMail("8", "Dzēst manus datus, cilpā.")
                             .replace("To: ", "X-Atbilde-Loop: acknowledgement\r\nTo: "));
        QCOMPARE(waiting(), 2U);
        (void)sendOutbox(*test.office, test.by(test.clerk), {}, {}, {.patience = quick}).value();
        const QByteArray mail = server.mails().value(0);
        QVERIFY(mail.contains("Auto-Submitted: auto-replied") &&
                mail.contains("In-Reply-To: <2@pasts.example>"));
        QVERIFY(!mail.contains("DS-2026")); // nothing of the case
        QCOMPARE(server.heard("MAIL FROM:<>"), 2);
        QCOMPARE(readIncoming(mail, u"a.eml"_s, NoReader()).value().automatic, Automatic::AutoReply);
    }

    void whoMaySetUpWhat()
    {
        const ScriptedSmtp server(*m_authority);
        TestOffice test;
        Sending sending = server.sending;
        QCOMPARE(changeSending(*test.office, test.by(test.clerk), sending, {}).error().reason,
                 RefusalReason::RoleNotAllowed);
        QVERIFY(changeSending(*test.office, test.by(test.approver), sending, {}));
        QCOMPARE(sendingOf(test.office->store), sending);
        QCOMPARE(changeSending(*test.office, test.by(test.approver), sending, {}).error().reason,
                 RefusalReason::ChangedMeanwhile);
        Sending open = sending;
        open.security = SendingSecurity::None;
        QCOMPARE(changeSending(*test.office, test.by(test.approver), open, sending).error().reason,
                 RefusalReason::SendingOnlyByAdministrator);
        QVERIFY(changeSending(*test.office, test.by(test.administrator), open, sending));
        open.signIn = SendingSignIn::Password; // a password over an open line
        open.user = u"lietotajs"_s;
        QCOMPARE(changeSending(*test.office, test.by(test.administrator), open, sendingOf(test.office->store))
                     .error()
                     .facts,
                 (QList<Fact>{Code{"sending_field", u"sign_in"_s}}));
        QCOMPARE(sendOutbox(*test.office, test.by(test.reader), {}).error().reason,
                 RefusalReason::RoleNotAllowed);
    }

    void aTestMailGoesToTheSenderAlone()
    {
        const ScriptedSmtp server(*m_authority);
        const QDateTime at(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
        QCOMPARE(sendTestMail(server.sending, {}, u"Tests"_s, u"Teksts"_s, at, {}, quick).value(),
                 u"250 2.0.0 OK queued as 42"_s);
        QCOMPARE(server.heard("RCPT TO:<dati@vejupe.example>"), 1);
        Sending asked = server.sending;
        asked.signIn = SendingSignIn::Password;
        asked.user = u"lietotajs"_s;
        QCOMPARE(sendTestMail(asked, {}, {}, {}, at, {}, quick).error().reason,
                 RefusalReason::SendingPasswordMissing);
    }
};

ATBILDE_TEST_MAIN(TestOutbox)
#include "tst_outbox.moc"
