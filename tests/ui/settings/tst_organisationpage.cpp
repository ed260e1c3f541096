// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationpage.h"

#include "core/casework/office.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/parts/standingnote.h"
#include "ui/settings/settingsscreen.h"
#include "ui/window/preferences.h"
#include "ui/wording/personwords.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>

using atbilde::IdentityCopy;
using atbilde::Office;
using atbilde::Organisation;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(atbilde::Role role = atbilde::Role::Administrator)
        : desk([this] { return test.now; }, dialogue), page(desk), changed(&desk, &Desk::changed)
    {
        atbilde::Officer officer = test.handler;
        officer.role = role;
        desk.use(std::move(test.office));
        desk.signIn(officer);
        page.refresh();
    }
    template <class T = QLineEdit>
    T *part(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    void type(const QString &field, const QString &text)
    {
        part(field)->setText(text);
        Q_EMIT part(field)->textEdited(text);
    }
    void save() { part<QPushButton>(u"save"_s)->click(); }
    Organisation stored()
    {
        return desk.read([](Office &office) { return office.organisation(); }).value();
    }
    QString complaint()
    {
        return part<Banner>(u"complaint"_s)->isHidden() ? QString() : part<Banner>(u"complaint"_s)->text();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Desk desk;
    OrganisationPage page;
    QSignalSpy changed;
};

} // namespace

class TestOrganisationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsShownIsWhatIsStored()
    {
        Bench bench;
        QCOMPARE(bench.page.organisation(), bench.stored());
        QVERIFY(bench.part<StandingNote>(u"readOnly"_s)->isHidden());
        QVERIFY(bench.part<StandingNote>(u"copyWarning"_s)->isHidden());
    }

    void whatIsTypedIsSaved()
    {
        Bench bench(atbilde::Role::Approver);
        bench.type(u"website"_s, u" www.vejupe.example "_s);
        bench.type(u"contact"_s, u"Ilze Kalniņa"_s);
        bench.type(u"incoming"_s, u"P-{year}-{seq5}"_s);
        bench.part<QSpinBox>(u"retention"_s)->setValue(5);
        bench.part<QRadioButton>(u"copy_inDoubt"_s)->setChecked(true);
        bench.save();
        const Organisation stored = bench.stored();
        QCOMPARE(stored.website, u"www.vejupe.example"_s);
        QCOMPARE(stored.contact.accusative, u"Ilzi Kalniņu"_s); // follows the name
        QCOMPARE(stored.incomingPattern, u"P-{year}-{seq5}"_s);
        QCOMPARE(stored.fileRetentionYears, 5);
        QCOMPARE(stored.identityCopy, IdentityCopy::InDoubt);
        QCOMPARE(bench.changed.size(), 1);
    }

    void anAccusativeTypedByHandStays()
    {
        Bench bench;
        bench.type(u"contactAccusative"_s, u"Annu M."_s);
        bench.type(u"contact"_s, u"Ilze Kalniņa"_s);
        QCOMPARE(bench.part(u"contactAccusative"_s)->text(), u"Annu M."_s);
    }

    void everyPatternShowsANumberOrWhatItLacks()
    {
        Bench bench;
        QVERIFY(bench.part<QLabel>(u"incomingExample"_s)->text().contains(u"DS-2026/0045"_s));
        QVERIFY(bench.part<QLabel>(u"outgoingExample"_s)->text().contains(u"DS-2026/0045-1"_s));
        bench.type(u"incoming"_s, u"A{year}.{seq}"_s);
        QVERIFY(bench.part<QLabel>(u"incomingExample"_s)->text().contains(u"A2026.45"_s));
        bench.type(u"outgoing"_s, u"A{year}.{seq}"_s);
        QVERIFY(bench.part<QLabel>(u"outgoingExample"_s)->text().contains(u"{n}"_s));
    }

    void aFormThatDoesNotHoldIsKeptAndNothingSaved_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << u"name"_s << u"  "_s;
        QTest::newRow("no registration number") << u"registrationNumber"_s << QString();
        QTest::newRow("no address") << u"address"_s << QString();
        QTest::newRow("no e-mail") << u"email"_s << QString();
        QTest::newRow("nobody signs") << u"signatory"_s << QString();
        QTest::newRow("numbers without a serial") << u"incoming"_s << u"DS-{year}"_s;
        QTest::newRow("letters without their own number") << u"outgoing"_s << u"DS-{year}/{seq4}"_s;
        QTest::newRow("the authority's numbers as those of requests")
            << u"authority"_s << u"DS-{year}/{seq}"_s;
    }
    void aFormThatDoesNotHoldIsKeptAndNothingSaved()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, text);
        Bench bench;
        const Organisation before = bench.stored();
        bench.type(u"phone"_s, u"29123456"_s);
        bench.type(field, text);
        bench.save();
        QVERIFY(!bench.complaint().isEmpty());
        QCOMPARE(bench.stored(), before);
        bench.page.refresh();
        QCOMPARE(bench.part(u"phone"_s)->text(), u"29123456"_s);
        bench.part<QPushButton>(u"discard"_s)->click();
        QCOMPARE(bench.page.organisation(), before);
        QCOMPARE(bench.complaint(), QString());
    }

    void theLawIsSaidToCopiesOfIdentityDocuments()
    {
        Bench bench;
        for (const auto &[button, copy] : {std::pair{u"copy_inDoubt"_s, IdentityCopy::InDoubt},
                                           std::pair{u"copy_always"_s, IdentityCopy::Always}}) {
            bench.part<QRadioButton>(button)->setChecked(true);
            QCOMPARE(bench.part<StandingNote>(u"copyWarning"_s)->text(), warningFor(copy));
            QVERIFY(!bench.part<StandingNote>(u"copyWarning"_s)->isHidden());
        }
        bench.part<QRadioButton>(u"copy_never"_s)->setChecked(true);
        QVERIFY(bench.part<StandingNote>(u"copyWarning"_s)->isHidden());
    }

    void whoMayNotChangeItReadsWhy_data()
    {
        QTest::addColumn<atbilde::Role>("role");
        QTest::newRow("handler") << atbilde::Role::Handler;
        QTest::newRow("clerk") << atbilde::Role::Clerk;
        QTest::newRow("reader") << atbilde::Role::Reader;
    }
    void whoMayNotChangeItReadsWhy()
    {
        QFETCH(const atbilde::Role, role);
        Bench bench(role);
        QVERIFY(!bench.part<StandingNote>(u"readOnly"_s)->text().isEmpty());
        QVERIFY(bench.part(u"name"_s)->isReadOnly());
        QVERIFY(bench.part<QSpinBox>(u"retention"_s)->isReadOnly());
        QVERIFY(!bench.part<QRadioButton>(u"copy_always"_s)->isEnabled());
        QVERIFY(bench.part<QPushButton>(u"save"_s)->isHidden());
    }

    void whatSomebodyElseSavedIsNotOverwritten()
    {
        Bench bench;
        bench.type(u"phone"_s, u"29123456"_s);
        Organisation other = bench.stored();
        other.website = u"www.cits.example"_s;
        const auto done = bench.desk.attempt([&](Office &office, const atbilde::Occasion &occasion) {
            return changeOrganisation(office, occasion, other);
        });
        QVERIFY(done && *done);
        bench.save();
        QCOMPARE(bench.stored(), other);
        QVERIFY(!bench.complaint().isEmpty());
        QCOMPARE(bench.part(u"phone"_s)->text(), u"29123456"_s);
        bench.part<QPushButton>(u"discard"_s)->click();
        QCOMPARE(bench.page.organisation(), other);
    }

    void theScreenListsItsPages()
    {
        Bench bench;
        Preferences preferences(bench.test.folder.filePath(u"window.ini"_s));
        MailSecrets secrets;
        SettingsScreen screen(bench.desk, preferences, secrets);
        screen.refresh();
        QCOMPARE(screen.findChild<QListWidget *>(u"places"_s)->count(), 9);
        QCOMPARE(screen.findChild<OrganisationPage *>()->organisation(), bench.stored());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestOrganisationPage)
#include "tst_organisationpage.moc"
