// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/personscreen.h"

#include "core/casework/changesubject.h"
#include "tests/support/hostile.h"
#include "tests/support/requestsample.h"
#include "tests/support/scripteddialogue.h"
#include "ui/desk/desk.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/standingnote.h"
#include "ui/person/peoplemodel.h"
#include "ui/person/personmarks.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

using atbilde::RequestId;
using atbilde::Right;
using atbilde::Subject;
using atbilde::SubjectId;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    Bench()
        : preferences(test.folder.filePath(u"window.ini"_s)),
          desk([this] { return test.now; }, dialogue),
          screen(desk, preferences)
    {
        const atbilde::Request request = registered(test, {Right::Erasure});
        person = request.subject;
        number = request.number;
        Subject subject = test.office->store.subjects.find(person).value();
        subject.personalCode = u"161175-19997"_s;
        (void)changeSubject(*test.office, test.by(test.clerk), subject);
        desk.use(std::move(test.office));
        desk.signIn(test.clerk);
        QObject::connect(&desk, &Desk::refused, &screen, [this](const QString &why) { refusals << why; });
        screen.show(person);
    }

    template <class T = QLineEdit>
    T *part(const QString &name)
    {
        return screen.findChild<T *>(name);
    }
    void type(const QString &field, const QString &text)
    {
        auto *line = part(field);
        line->setText(text);
        Q_EMIT line->textEdited(text);
    }
    /// A restriction, an objection, the suppression list, a consent withdrawn and a representative.
    RequestId mark()
    {
        using namespace atbilde;
        return desk
            .read([this](Office &office) {
                Store &store = office.store;
                const RequestId request = store.requests.findByNumber(number)->id;
                RestrictionMark restriction;
                restriction.subject = person;
                restriction.request = request;
                restriction.startedOn = QDate(2026, 11, 5);
                restriction.endsOn = QDate(2027, 5, 5);
                restriction.data = u"adrese"_s;
                restriction.systems = QStringList{u"crm"_s, u"rekini"_s};
                restriction.confirmed = QStringList{u"crm"_s};
                store.restrictionMarks.add(restriction);
                store.objectionMarks.add({{}, person, request, true, {}, QDate(2026, 11, 6), {}});
                store.suppressionEntries.add(
                    {SuppressionKind::Email, QByteArray(32, 'x'), QDate(2026, 11, 7), request});
                store.consents.add({{},
                                    person,
                                    u"newsletter"_s,
                                    QDate(2025, 5, 5),
                                    u"veidlapa 2"_s,
                                    QDate(2026, 11, 6),
                                    request});
                Representative advocate;
                advocate.request = request;
                advocate.kind = RepresentativeKind::Advocate;
                advocate.name = u"Ģ. Šķēle"_s;
                advocate.authority = u"orderis Nr. 7"_s;
                advocate.accepted = true;
                advocate.checkedBy = test.handler.id;
                advocate.checkedOn = QDate(2026, 11, 5);
                store.representatives.put(advocate);
                return request;
            })
            .value();
    }
    Subject stored()
    {
        return desk
            .read([this](atbilde::Office &office) { return office.store.subjects.find(person).value(); })
            .value();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Preferences preferences;
    Desk desk;
    PersonScreen screen;
    SubjectId person;
    QString number;
    QStringList refusals;
};

} // namespace

class TestPersonScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsCorrectedIsSaved()
    {
        Bench bench;
        bench.type(u"surname"_s, u"Kalniņš"_s);
        QCOMPARE(bench.part(u"surname-dative"_s)->text(), u"Kalniņam"_s); // forms follow the name
        bench.part<QPushButton>(u"savePerson"_s)->click();
        QCOMPARE(bench.refusals, QStringList());
        QCOMPARE(bench.stored().surname, u"Kalniņš"_s);
        QVERIFY(!bench.stored().correctedForms);
        QCOMPARE(bench.part<QTableView>(u"people"_s)->model()->index(0, 0).data().toString(),
                 u"Kalniņš Jānis"_s);
    }

    void correctedFormsAreKeptUntilTheOfficerWantsOthers()
    {
        Bench bench;
        bench.type(u"surname-genitive"_s, u"Bērziņs"_s);
        QVERIFY(bench.part<QLabel>(u"salutationPreview"_s)->text().contains(u"Bērziņs kungs"_s));
        bench.part<QPushButton>(u"savePerson"_s)->click();
        QCOMPARE(bench.stored().correctedForms->genitive.surname, u"Bērziņs"_s);

        bench.dialogue.willAnswer(u"regenerate"_s, u"keep"_s);
        bench.part<QPushButton>(u"regenerate"_s)->click();
        QCOMPARE(bench.part(u"surname-genitive"_s)->text(), u"Bērziņs"_s);
        bench.dialogue.willAnswer(u"regenerate"_s, u"regenerate"_s);
        bench.part<QPushButton>(u"regenerate"_s)->click();
        QCOMPARE(bench.part(u"surname-genitive"_s)->text(), u"Bērziņa"_s);
        bench.part<QPushButton>(u"savePerson"_s)->click();
        QVERIFY(!bench.stored().correctedForms);
        QVERIFY(bench.dialogue.isDone());
    }

    void thePersonalCodeIsMaskedUntilAskedFor()
    {
        Bench bench;
        QCOMPARE(bench.part(u"personalCode"_s)->text(), u"******-19997"_s);
        bench.type(u"email"_s, u"janis@cits.example"_s);
        bench.part<QPushButton>(u"savePerson"_s)->click();
        QCOMPARE(bench.stored().personalCode, u"161175-19997"_s); // a mask is never saved
        QCOMPARE(bench.stored().email, u"janis@cits.example"_s);
        bench.part<QToolButton>(u"showCode"_s)->click();
        QCOMPARE(bench.part(u"personalCode"_s)->text(), u"161175-19997"_s);
        bench.part(u"personalCode"_s)->setText(u"161175-19998"_s);
        bench.part<QToolButton>(u"showCode"_s)->click();
        bench.part<QPushButton>(u"savePerson"_s)->click();
        QCOMPARE(bench.stored().personalCode, u"161175-19998"_s);
    }

    void whatWasTypedStaysWhenSomebodyElseWasQuicker()
    {
        Bench bench;
        bench.type(u"phone"_s, u"29123456"_s);
        bench.desk.read([&](atbilde::Office &office) {
            Subject other = office.store.subjects.find(bench.person).value();
            other.customerNumber = u"K-7"_s;
            return changeSubject(office, bench.test.by(bench.test.handler), other).has_value();
        });
        bench.part<QPushButton>(u"savePerson"_s)->click();
        QCOMPARE(bench.stored().phone, QString());
        QCOMPARE(bench.part(u"phone"_s)->text(), u"29123456"_s);
        bench.screen.refresh();
        QCOMPARE(bench.part(u"phone"_s)->text(), u"29123456"_s);
        bench.part<QPushButton>(u"discardPerson"_s)->click();
        QCOMPARE(bench.part(u"customerNumber"_s)->text(), u"K-7"_s);
    }

    void aNamelessPersonIsNotSaved()
    {
        Bench bench;
        bench.type(u"surname"_s, {});
        bench.type(u"given"_s, u" "_s);
        bench.part<QPushButton>(u"savePerson"_s)->click();
        QCOMPARE(bench.stored().surname, u"Bērziņš"_s);
    }

    void aReaderChangesNothing()
    {
        Bench bench;
        bench.desk.signIn(bench.test.reader);
        bench.screen.refresh();
        QVERIFY(!bench.part(u"surname"_s)->isEnabled());
        QVERIFY(bench.part<QPushButton>(u"savePerson"_s)->isHidden());
    }

    void theRequestsOfThePersonLeadOn()
    {
        Bench bench;
        auto *requests = bench.part<QListWidget>(u"requests"_s);
        QCOMPARE(requests->count(), 1);
        QVERIFY(requests->item(0)->text().contains(bench.number));
        QVERIFY(requests->item(0)->text().contains(u"3 Dec 2026"_s));
        QSignalSpy chosen(&bench.screen, &PersonScreen::requestChosen);
        Q_EMIT requests->itemActivated(requests->item(0));
        QCOMPARE(chosen.size(), 1);
    }

    void searchNarrowsTheListAndSaysWhenNobodyIsFound()
    {
        Bench bench;
        const auto *people = bench.part<QTableView>(u"people"_s);
        bench.screen.search(u"berzins"_s);
        QCOMPARE(people->model()->rowCount(), 1);
        bench.screen.search(u"zzz"_s);
        QCOMPARE(people->model()->rowCount(), 0);
        QVERIFY(people->isHidden());
    }

    void whatHoldsForThePersonIsTold()
    {
        Bench bench;
        QVERIFY(bench.part<PersonMarks>(u"marks"_s)->isHidden());
        QVERIFY(bench.part<QListWidget>(u"consents"_s)->isHidden());
        QVERIFY(bench.part<QListWidget>(u"representatives"_s)->isHidden());
        const RequestId request = bench.mark();
        bench.screen.refresh();
        const auto notes = bench.part<PersonMarks>(u"marks"_s)->findChildren<StandingNote *>();
        QCOMPARE(notes.size(), 3);
        QVERIFY(notes.at(0)->text().contains(u"18(1)(a)"_s) || notes.at(0)->text().contains(u"18."_s));
        QVERIFY(notes.at(0)->text().contains(shownDate(QDate(2026, 11, 5))));
        QVERIFY(notes.at(0)->text().contains(shownDate(QDate(2027, 5, 5))));
        QVERIFY(notes.at(1)->text().contains(shownDate(QDate(2026, 11, 6))));
        QVERIFY(notes.at(2)->text().contains(shownDate(QDate(2026, 11, 7))));
        QSignalSpy chosen(&bench.screen, &PersonScreen::requestChosen);
        notes.at(0)->findChild<QPushButton *>()->click();
        QCOMPARE(chosen.first().first().value<RequestId>(), request);

        auto *consents = bench.part<QListWidget>(u"consents"_s);
        QCOMPARE(consents->count(), 1);
        QVERIFY(consents->item(0)->text().contains(shownDate(QDate(2026, 11, 6)))); // withdrawn, and said so
        QVERIFY(consents->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"veidlapa 2"_s));
        auto *representatives = bench.part<QListWidget>(u"representatives"_s);
        QCOMPARE(representatives->count(), 1);
        QVERIFY(representatives->item(0)->text().contains(u"Ģ. Šķēle"_s));
        QVERIFY(representatives->item(0)->text().contains(bench.number));
    }

    void whatNoLongerHoldsIsNotTold()
    {
        Bench bench;
        bench.mark();
        (void)bench.desk.read([&](atbilde::Office &office) {
            auto restriction = office.store.restrictionMarks.holding().front();
            restriction.liftAnnouncedOn = restriction.liftPlannedOn = restriction.liftedOn =
                QDate(2026, 11, 9);
            office.store.restrictionMarks.replace(restriction);
            auto objection = office.store.objectionMarks.holding().front();
            objection.endedOn = QDate(2026, 11, 9);
            office.store.objectionMarks.replace(objection);
            return true;
        });
        bench.screen.refresh();
        QCOMPARE(bench.part<PersonMarks>(u"marks"_s)->findChildren<StandingNote *>().size(), 1);
    }

    void theListIsReadPageByPage()
    {
        PeopleModel model;
        const auto page = [](qint64 from, bool more) {
            atbilde::PersonPage made;
            for (qint64 id = from; id < from + 3; ++id)
                made.rows.push_back({SubjectId(id), u"Anna"_s, u"Mazā"_s, {}, {}, {}, 1, 0});
            if (more)
                made.next = atbilde::PersonKey{QByteArray("k"), SubjectId(from + 2)};
            return made;
        };
        model.show(page(1, true), [&](const atbilde::PersonKey &after) {
            return std::optional(page(after.id.value() + 1, after.id.value() < 6));
        });
        // Made now: the tester itself fetches while it hears of a reset, and takes that for a fault.
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.idAt(model.rowOf(SubjectId(8))), SubjectId(8));
        QVERIFY(!model.rowOf(SubjectId(10)).isValid());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestPersonScreen)
#include "tst_personscreen.moc"
