// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/assess.h"
#include "core/casework/close.h"
#include "core/casework/decide.h"
#include "core/casework/dispatch.h"
#include "core/casework/finalise.h"
#include "core/casework/identify.h"
#include "core/casework/import.h"
#include "core/casework/package.h"
#include "core/casework/register.h"
#include "core/casework/submit.h"
#include "core/casework/tasks.h"
#include "core/store/lists/duelist.h"
#include "core/store/lists/letterlist.h"
#include "core/store/lists/queue.h"
#include "core/store/lists/tray.h"
#include "core/store/transaction.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"
#include "tests/support/testoffice.h"
#include "ui/page/letterpage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString folder = QStringLiteral(ATBILDE_TEST_FOLDER) + u"/data/"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a reader of the printed letter has before their eyes.
QString printedText(const QByteArray &pdf)
{
    QTemporaryDir place;
    const QString path = place.filePath(u"letter.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    process.waitForFinished();
    // The head of the journal at the foot is another one each time.
    static const QRegularExpression head(u"\\d+-[0-9a-f]{12}"_s);
    // Its width is too, and with it the columns.
    static const QRegularExpression columns(u" {3,}"_s);
    return QString::fromUtf8(process.readAllStandardOutput()).replace(head, u"HEAD"_s).replace(columns, u"   "_s);
}

void fillRegister(Store &store)
{
    using Kind = RegisterEntries::Kind;
    const ProcessingRegister record = sampleRegister();
    Transaction transaction(store.database);
    for (const DataCategory &category : record.categories)
        store.registerEntries.put(Kind::Category, category.code, jsonOf(category));
    for (const ProcessorOrRecipient &party : record.recipients)
        store.registerEntries.put(Kind::Party, party.code, jsonOf(party));
    for (const SystemEntry &system : record.systems)
        store.registerEntries.put(Kind::System, system.code, jsonOf(system));
    for (const ProcessingActivity &activity : record.activities)
        store.registerEntries.put(Kind::Activity, activity.code, jsonOf(activity));
    transaction.commit();
}

Decision erasureRefused()
{
    Decision decision;
    decision.right = Right::Erasure;
    decision.outcome = Outcome::Refused;
    decision.exception = u"17(3)(b)"_s;
    decision.lawReference = u"Grāmatvedības likuma 28. pantā"_s;
    decision.reason = u"rēķini ir grāmatvedības attaisnojuma dokumenti, kas jāglabā piecus gadus"_s;
    decision.dataRequested = {u"visus personas datus, arī rēķinus un maksājumu vēsturi"_s};
    decision.dataKept = {u"Jums izrakstītie rēķini"_s, u"to apmaksas dati"_s};
    decision.keptUntil = QDate(2031, 12, 31);
    decision.keptPurpose = u"grāmatvedības uzskaite"_s;
    return decision;
}

Decision accessFulfilled()
{
    Decision decision;
    decision.right = Right::Access;
    decision.outcome = Outcome::Fulfilled;
    return decision;
}

/// One request on its way, and what must hold of the whole office after each step.
class Journey
{
public:
    explicit Journey(TestOffice &office) : m_office(office) {}

    RequestId id;

    [[nodiscard]] Request request() const { return store().requests.find(id).value(); }
    [[nodiscard]] SeenRequest seen() const { return {id, request().version}; }
    [[nodiscard]] Store &store() const { return m_office.office->store; }
    [[nodiscard]] QDate today() const { return m_office.by(m_office.clerk).day(); }

    /// As the officer reads it in one line: the state, what it waits for, the counts of the queue, the
    /// letters that wait for the post, what is due on the deadline, the last act of the journal and whether
    /// it is whole.
    [[nodiscard]] QString standing() const
    {
        const QueuePage page = queuePage(store(), {.filter = QueueQuery::Filter::All, .today = today()});
        const QueueCounts counts = queueCounts(store(), today(), m_office.handler.id);
        const QDate due = request().deadline;
        const QStringList words{codeOf(request().state),
                                page.rows.front().awaited.isEmpty() ? u"-"_s : page.rows.front().awaited,
                                u"open %1 mine %2 approve %3 post %4 closed %5"_s.arg(counts.open)
                                    .arg(counts.mine)
                                    .arg(counts.forApproval)
                                    .arg(counts.toPost)
                                    .arg(counts.closed),
                                u"letters %1"_s.arg(lettersToPost(store())),
                                u"due %1"_s.arg(dueCounts(store(), due, due).value(due)),
                                store().journal.head()->act,
                                store().journal.firstBroken() ? u"broken"_s : u"whole"_s};
        return words.join(u" | "_s);
    }

private:
    TestOffice &m_office;
};

} // namespace

class TestEmailToLetter : public QObject
{
    Q_OBJECT

private:
    /// Import and registration exactly as triage proposes.
    static void registerMail(TestOffice &test, Journey &journey, const QString &name,
                             const Registration &expected)
    {
        Office &office = *test.office;
        const QByteArray mail = contentOf(folder + name + u".eml"_s);
        QVERIFY(!mail.isEmpty());
        const Result<Imported> imported =
            importBytes(office, test.by(test.clerk), mail, name + u".eml"_s, {});
        QVERIFY(imported);
        QCOMPARE(imported->kind, Imported::Kind::Registered);
        QCOMPARE(trayCounts(office.store), (TrayCounts{1, 1}));
        QCOMPARE(office.store.documents.content(imported->document), mail);

        const Result<Imported> again =
            importBytes(office, test.by(test.clerk), mail, name + u"-copy.eml"_s, {});
        QVERIFY(again);
        QCOMPARE(again->kind, Imported::Kind::Duplicate);
        QCOMPARE(trayCounts(office.store), (TrayCounts{1, 1}));

        Registration proposed = proposedRegistration(office.store.documents.find(imported->document).value());
        QCOMPARE(proposed.rights, expected.rights);
        QCOMPARE(proposed.language, expected.language);
        QCOMPARE(proposed.receivedOn, expected.receivedOn);
        QCOMPARE(proposed.subject.givenNames, expected.subject.givenNames);
        QCOMPARE(proposed.subject.surname, expected.subject.surname);
        QCOMPARE(proposed.subject.email, expected.subject.email);
        // The clerk adds what only a reader of the message knows.
        proposed.subject.address = expected.subject.address;
        proposed.owner = test.handler.id;
        const Result<Request> request =
            registerDocument(office, test.by(test.clerk), imported->document, proposed);
        QVERIFY(request);
        journey.id = request->id;
        QCOMPARE(trayCounts(office.store), (TrayCounts{0, 0}));
    }

    static void comparePrinted(const QString &name, const QByteArray &pdf)
    {
        const QString printed = printedText(pdf);
        const QString path = folder + name + u".txt"_s;
        if (qEnvironmentVariable("ATBILDE_REWRITE") == u'1') {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(printed.toUtf8());
        }
        QVERIFY2(QFile::exists(path), qPrintable(path + u": no expectation"_s));
        QCOMPARE(printed, QString::fromUtf8(contentOf(path)));
    }

    /// From the approved decisions to the closed request.
    static void answer(TestOffice &test, Journey &journey, const QString &name, const QString &number)
    {
        Office &office = *test.office;
        const Occasion clerk = test.by(test.clerk);

        const Result<Letter> draft = draftLetter(office, clerk, journey.id, u"answer"_s);
        QVERIFY(draft);
        QVERIFY(draft->isDraft);
        QVERIFY(draft->number.isEmpty());

        const Result<FrozenLetter> frozen = finaliseAnswer(office, clerk, journey.seen(), pdfOf);
        QVERIFY(frozen);
        QCOMPARE(frozen->number, number);
        QCOMPARE(frozen->dated, journey.today());
        QCOMPARE(journey.standing(),
                 u"approved | dispatch | open 1 mine 1 approve 0 post 1 closed 0 | letters 1 | due 1 "
                 "| finalise | whole"_s);
        comparePrinted(name, office.store.documents.content(frozen->document));

        const Result<FrozenLetter> twice = finaliseAnswer(office, clerk, journey.seen(), pdfOf);
        QVERIFY(!twice);
        QCOMPARE(twice.error().reason, RefusalReason::ConditionNotMet);
        QCOMPARE(letterPage(office.store, false, 10).rows.size(), 1u);

        const Result<Request> unregistered = dispatchAnswer(
            office, clerk, journey.seen(), {journey.today(), Channel::Letter, u"RR123456780LV"_s});
        QVERIFY(!unregistered);
        QCOMPARE(unregistered.error().reason, RefusalReason::TrackingNumberWrong);
        QVERIFY(dispatchAnswer(office, clerk, journey.seen(), {journey.today(), Channel::Email, {}}));
        QCOMPARE(journey.standing(),
                 u"dispatched | close | open 1 mine 1 approve 0 post 0 closed 0 | letters 0 | due 1 "
                 "| dispatch | whole"_s);

        QVERIFY(closeRequest(office, clerk, journey.seen()));
        QCOMPARE(journey.standing(),
                 u"closed | - | open 0 mine 0 approve 0 post 0 closed 1 | letters 0 | due 0 "
                 "| close | whole"_s);
        QCOMPARE(journey.request().closedBecause, ClosingReason::Answered);
        // The printed letter stays as it was, to the byte.
        QCOMPARE(QCryptographicHash::hash(office.store.documents.content(frozen->document),
                                          QCryptographicHash::Sha256),
                 office.store.documents.find(frozen->document)->sha256);
    }

private Q_SLOTS:
    void anErasureIsRefusedInLatvianForTheBookkeeping()
    {
        TestOffice test;
        fillRegister(test.office->store);
        Office &office = *test.office;
        Journey journey(test);
        Registration expected;
        expected.rights = {Right::Erasure};
        expected.language = Language::Latvian;
        expected.receivedOn = QDate(2026, 11, 3);
        expected.subject.givenNames = u"Līga"_s;
        expected.subject.surname = u"Ozoliņa"_s;
        expected.subject.email = u"liga.ozolina@pasts.example"_s;
        expected.subject.address = u"Lielā iela 5-2, Cēsis, LV-4101"_s;
        registerMail(test, journey, u"erasure-refused"_s, expected);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(journey.request().number, u"DS-2026/0001"_s);
        QCOMPARE(journey.request().deadline, QDate(2026, 12, 3));
        QCOMPARE(journey.standing(),
                 u"registered | assess | open 1 mine 1 approve 0 post 0 closed 0 | letters 0 | due 1 "
                 "| register | whole"_s);

        QVERIFY(assess(office, test.by(test.handler), journey.seen()));
        QCOMPARE(journey.standing(),
                 u"assessment | answer_task | open 1 mine 1 approve 0 post 0 closed 0 | letters 0 | due 1 "
                 "| assess | whole"_s);

        const Result<Request> early = submit(office, test.by(test.handler), journey.seen());
        QVERIFY(!early);
        QCOMPARE(early.error().reason, RefusalReason::ConditionNotMet);
        Decision unfounded = erasureRefused();
        unfounded.reason.clear();
        const Result<Request> refused = decide(office, test.by(test.handler), journey.seen(), unfounded);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, RefusalReason::DecisionIncomplete);
        QVERIFY(decide(office, test.by(test.handler), journey.seen(), erasureRefused()));
        QVERIFY(submit(office, test.by(test.handler), journey.seen()));
        QCOMPARE(journey.standing(),
                 u"approval | approve | open 1 mine 1 approve 1 post 0 closed 0 | letters 0 | due 1 "
                 "| submit | whole"_s);

        const Result<FrozenLetter> unapproved =
            finaliseAnswer(office, test.by(test.clerk), journey.seen(), pdfOf);
        QVERIFY(!unapproved);
        QCOMPARE(unapproved.error().reason, RefusalReason::StepNotPossible);
        QVERIFY(approve(office, test.by(test.approver), journey.seen()));
        QCOMPARE(journey.standing(),
                 u"approved | finalise | open 1 mine 1 approve 0 post 1 closed 0 | letters 0 | due 1 "
                 "| approve | whole"_s);
        answer(test, journey, u"erasure-refused"_s, u"DS-2026/0001-1"_s);
    }

    void anAccessRequestIsFulfilledInEnglishWithACopy()
    {
        TestOffice test;
        fillRegister(test.office->store);
        Office &office = *test.office;
        Journey journey(test);
        Registration expected;
        expected.rights = {Right::Access};
        expected.language = Language::English;
        expected.receivedOn = QDate(2026, 11, 4);
        expected.subject.givenNames = u"James"_s;
        expected.subject.surname = u"Whitfield"_s;
        expected.subject.email = u"james.whitfield@mail.example"_s;
        expected.subject.address = u"12 Harbour Street\nLiepāja, LV-3401"_s;
        registerMail(test, journey, u"access-fulfilled"_s, expected);
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(journey.request().number, u"DS-2026/0001"_s);
        QCOMPARE(journey.request().deadline, QDate(2026, 12, 4));

        QVERIFY(assess(office, test.by(test.handler), journey.seen()));
        // Nothing is disclosed before it is settled who asks and every system was searched.
        const Result<Request> unasked =
            decide(office, test.by(test.handler), journey.seen(), accessFulfilled());
        QCOMPARE(unasked.error().reason, RefusalReason::IdentityNotProven);
        IdentityLook look;
        look.reason = u"raksta no klienta datos norādītās adreses"_s;
        look.on = test.by(test.handler).day();
        QVERIFY(checkIdentity(office, test.by(test.handler), journey.seen(), look));
        const Result<Request> unsearched =
            decide(office, test.by(test.handler), journey.seen(), accessFulfilled());
        QCOMPARE(unsearched.error().reason, RefusalReason::TasksOpen);
        for (const Task &task : office.store.tasks.of(journey.seen().id)) {
            TaskAnswer found;
            found.task = task.id;
            found.text = u"meklēts pēc vārda un e-pasta adreses"_s;
            found.on = look.on;
            QVERIFY(answerTask(office, test.by(test.handler), journey.seen(), found));
        }
        const Result<Request> without =
            decide(office, test.by(test.handler), journey.seen(), accessFulfilled());
        QVERIFY(!without);
        QCOMPARE(without.error().reason, RefusalReason::DecisionIncomplete);
        QVERIFY(addPackage(office, test.by(test.handler), journey.seen(), u"Copy of your personal data"_s,
                           "{\"name\": \"James Whitfield\"}", u"copy.json"_s));
        QVERIFY(decide(office, test.by(test.handler), journey.seen(), accessFulfilled()));
        QVERIFY(submit(office, test.by(test.handler), journey.seen()));
        QCOMPARE(journey.request().state, State::Approval);

        // Nobody approves what they prepared themselves.
        const Result<Request> alone = approve(office, test.by(test.handler), journey.seen());
        QVERIFY(!alone);
        QCOMPARE(alone.error().reason, RefusalReason::RoleNotAllowed);
        QVERIFY(approve(office, test.by(test.approver), journey.seen()));
        answer(test, journey, u"access-fulfilled"_s, u"DS-2026/0001-1"_s);
    }
};

ATBILDE_GUI_TEST_MAIN(TestEmailToLetter)
#include "tst_emailtoletter.moc"
