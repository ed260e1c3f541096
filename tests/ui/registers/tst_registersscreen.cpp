// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registersscreen.h"

#include "core/casework/consents.h"
#include "core/casework/processingrecord.h"
#include "core/casework/registers.h"
#include "core/casework/sampleregisters.h"
#include "tests/support/hostile.h"
#include "tests/support/registersample.h"
#include "tests/support/scripteddialogue.h"
#include "tests/support/testoffice.h"
#include "ui/desk/desk.h"
#include "ui/parts/banner.h"
#include "ui/parts/dateedit.h"
#include "ui/registers/registermodel.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using atbilde::DataCategory;
using atbilde::Office;
using atbilde::ProcessingRegister;
using atbilde::RegisterKind;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Bench
{
    explicit Bench(bool asReader = false)
        : preferences(test.folder.filePath(u"window.ini"_s)),
          desk([this] { return test.now; }, dialogue),
          screen(desk, preferences)
    {
        fillRegisters(*test.office, test.by(test.administrator), sampleRegister());
        desk.use(std::move(test.office));
        desk.signIn(asReader ? test.reader : test.approver);
        QObject::connect(&desk, &Desk::refused, &screen, [this](const QString &why) { refusals << why; });
        QObject::connect(&desk, &Desk::changed, &screen, [this] { screen.refresh(); });
        screen.resize(1000, 700);
        screen.QWidget::show();
        screen.show(RegisterPage::Categories);
    }

    template <class T>
    T *part(const QString &name)
    {
        T *found = screen.findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void press(const QString &button) { part<QPushButton>(button)->click(); }
    void choose(const QString &key)
    {
        auto *table = part<QTableView>(u"table"_s);
        auto *filter = qobject_cast<RegisterFilter *>(table->model());
        auto *model = qobject_cast<RegisterModel *>(filter->sourceModel());
        table->setCurrentIndex(filter->mapFromSource(model->rowOf(key)));
        QCoreApplication::processEvents();
    }
    void type(const QString &field, const QString &text) { part<QPlainTextEdit>(field)->setPlainText(text); }
    QString typed(const QString &field) { return part<QPlainTextEdit>(field)->toPlainText(); }
    void typeCode(const QString &code)
    {
        auto *line = part<QLineEdit>(u"field-code"_s);
        line->setText(code);
        Q_EMIT line->textEdited(code);
    }
    void enterHealth()
    {
        press(u"add"_s);
        typeCode(u"health"_s);
        type(u"field-name-lv"_s, u"veselības dati"_s);
        type(u"field-name-en"_s, u"health data"_s);
        press(u"save"_s);
    }
    std::optional<DataCategory> category(const QString &code)
    {
        const auto record = desk.read([](Office &office) { return processingRecord(office.store); });
        const auto entry = entryOf(*record, RegisterKind::Category, code);
        return entry ? std::optional(std::get<DataCategory>(*entry)) : std::nullopt;
    }
    QString banner() { return part<Banner>(u"banner"_s)->text(); }
    QString file(const QString &name, const QByteArray &content)
    {
        QFile written(test.folder.filePath(name));
        if (written.open(QIODevice::WriteOnly))
            written.write(content);
        return written.fileName();
    }
    static QByteArray content(const QString &path)
    {
        QFile read(path);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

    TestOffice test;
    ScriptedDialogue dialogue;
    Preferences preferences;
    Desk desk;
    RegistersScreen screen;
    QStringList refusals;
};

} // namespace

class TestRegistersScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsShownWithItsCount()
    {
        Bench bench;
        auto *list = bench.part<QTreeWidget>(u"registers"_s);
        QCOMPARE(list->topLevelItemCount(), int(allRegisterPages.size()));
        for (const RegisterPage page : allRegisterPages) {
            bench.screen.show(page);
            QCOMPARE(bench.screen.page(), page);
            QCOMPARE(bench.part<QLabel>(u"title"_s)->text(), nameOf(page));
        }
        QCOMPARE(list->topLevelItem(0)->text(1), QString::number(sampleRegister().activities.size()));
    }

    void whatIsChangedIsSaved()
    {
        Bench bench;
        bench.choose(u"contact"_s);
        QVERIFY(!bench.part<QPushButton>(u"save"_s)->isEnabled());
        bench.type(u"field-name-en"_s, u"contact details"_s);
        QVERIFY(bench.part<QPushButton>(u"save"_s)->isEnabled());
        bench.press(u"save"_s);
        QCOMPARE(bench.category(u"contact"_s)->name.english, u"contact details"_s);
        QVERIFY(!bench.part<QPushButton>(u"save"_s)->isEnabled());
    }

    void aNewEntryWithAGapIsRefusedAndWhatWasTypedStays()
    {
        Bench bench;
        bench.press(u"add"_s);
        bench.typeCode(u"health"_s);
        bench.type(u"field-name-lv"_s, u"veselības dati"_s);
        bench.press(u"save"_s);
        QVERIFY(!bench.category(u"health"_s));
        QVERIFY(bench.banner().contains(u"Name (English)"_s));
        QCOMPARE(bench.typed(u"field-name-lv"_s), u"veselības dati"_s);
        bench.type(u"field-name-en"_s, u"health data"_s);
        bench.press(u"save"_s);
        QCOMPARE(bench.category(u"health"_s)->name.latvian, u"veselības dati"_s);
    }

    void aCodeThatIsTakenIsRefused()
    {
        Bench bench;
        bench.press(u"add"_s);
        bench.typeCode(u"contact"_s);
        bench.type(u"field-name-lv"_s, u"cits"_s);
        bench.type(u"field-name-en"_s, u"other"_s);
        bench.press(u"save"_s);
        QVERIFY(!bench.banner().isEmpty());
        QCOMPARE(bench.typed(u"field-name-en"_s), u"other"_s);
        QCOMPARE(bench.category(u"contact"_s)->name.english, u"contact data"_s);
    }

    void anotherLineIsNotOpenedOverWhatWasTyped()
    {
        Bench bench;
        bench.choose(u"contact"_s);
        bench.type(u"field-name-en"_s, u"typed"_s);
        bench.choose(u"identity"_s);
        QCOMPARE(bench.typed(u"field-name-en"_s), u"typed"_s);
        QVERIFY(!bench.banner().isEmpty());
        bench.screen.show(RegisterPage::Systems);
        QCOMPARE(bench.screen.page(), RegisterPage::Categories);
        bench.screen.refresh();
        QCOMPARE(bench.typed(u"field-name-en"_s), u"typed"_s);
        bench.press(u"discard"_s);
        QCOMPARE(bench.typed(u"field-name-en"_s), u"contact data"_s);
        bench.screen.show(RegisterPage::Systems);
        QCOMPARE(bench.screen.page(), RegisterPage::Systems);
    }

    void whatSomebodyElseChangedIsSaidAndNotOverwritten()
    {
        Bench bench;
        bench.choose(u"contact"_s);
        bench.type(u"field-name-en"_s, u"mine"_s);
        const atbilde::RegisterEntry seen = *bench.category(u"contact"_s);
        DataCategory theirs = *bench.category(u"contact"_s);
        theirs.name.english = u"theirs"_s;
        const auto done = bench.desk.attempt([&](Office &office, const atbilde::Occasion &occasion) {
            return putEntry(office, occasion, theirs, seen);
        });
        QVERIFY(done && *done);
        bench.press(u"save"_s);
        QCOMPARE(bench.category(u"contact"_s)->name.english, u"theirs"_s);
        QVERIFY(bench.banner().contains(u"Somebody else"_s));
    }

    void whatIsUsedIsNotRemovedAndTheRestCanBeTakenBack()
    {
        Bench bench;
        bench.choose(u"contact"_s);
        bench.press(u"remove"_s);
        QVERIFY(bench.category(u"contact"_s));
        QVERIFY(!bench.banner().isEmpty());

        bench.enterHealth();
        std::function<void()> undo;
        QObject::connect(&bench.screen, &RegistersScreen::undoOffered, &bench.screen,
                         [&](const QString &, const std::function<void()> &offered) { undo = offered; });
        bench.press(u"remove"_s);
        QVERIFY(!bench.category(u"health"_s));
        QVERIFY(undo);
        undo();
        QVERIFY(bench.category(u"health"_s));
    }

    void aTableIsPreviewedBeforeItIsImported()
    {
        Bench bench;
        const QString path = bench.file(
            u"new.csv"_s, "code;name_lv;name_en\nhealth;veselība;health\ncontact;saziņa;contacts\n");
        bench.dialogue.willOpen({path});
        bench.press(u"importList"_s);
        QVERIFY(!bench.category(u"health"_s));
        QCOMPARE(bench.part<QTreeWidget>(u"changes"_s)->topLevelItemCount(), 2);
        bench.press(u"dismissImport"_s);
        QVERIFY(!bench.category(u"health"_s));
        bench.dialogue.willOpen({path});
        bench.press(u"importList"_s);
        bench.press(u"acceptImport"_s);
        QVERIFY(bench.category(u"health"_s));
        QCOMPARE(bench.category(u"contact"_s)->name.english, u"contacts"_s);
    }

    void aBrokenTableIsRefusedAndTheListGoesOutWhole()
    {
        Bench bench;
        bench.dialogue.willOpen({bench.file(u"broken.csv"_s, "code;name_lv\nx;y\n")});
        bench.press(u"importList"_s);
        QCOMPARE(bench.refusals.size(), 1);
        const QString path = bench.test.folder.filePath(u"out.csv"_s);
        bench.dialogue.willSave(path);
        bench.press(u"exportList"_s);
        QVERIFY(Bench::content(path).contains("contact"));
        QVERIFY(bench.dialogue.isDone());
    }

    void aReaderLooksAndIsToldWhy()
    {
        Bench bench(true);
        QVERIFY(bench.part<QLabel>(u"readOnly"_s)->isVisibleTo(&bench.screen));
        QVERIFY(!bench.part<QPushButton>(u"save"_s)->isVisibleTo(&bench.screen));
        QVERIFY(!bench.part<QPushButton>(u"add"_s)->isEnabled());
        QVERIFY(bench.part<QPlainTextEdit>(u"field-name-lv"_s)->isReadOnly());
    }

    void aConsentIsEnteredForSomebodyWhoIsKnownAndWithdrawn()
    {
        Bench bench;
        atbilde::Subject subject;
        subject.givenNames = u"Anna"_s;
        subject.surname = u"Ozola"_s;
        (void)bench.desk.read([&](Office &office) { return office.store.subjects.add(subject); });
        atbilde::ProcessingActivity activity = sampleRegister().activities.first();
        activity.code = u"prizes"_s;
        activity.legalBasis = atbilde::LegalBasis::Consent;
        (void)bench.desk.perform([&](Office &office, const atbilde::Occasion &occasion) {
            return putEntry(office, occasion, activity, std::nullopt);
        });
        bench.screen.show(RegisterPage::Consents);
        bench.press(u"add"_s);
        auto *person = bench.part<QLineEdit>(u"consentPerson"_s);
        person->setText(u"Ozola"_s);
        Q_EMIT person->textEdited(u"Ozola"_s);
        bench.press(u"save"_s); // nobody was chosen
        QVERIFY(!bench.banner().isEmpty());
        QCOMPARE(person->completer()->completionModel()->rowCount(), 1);
        Q_EMIT person->completer()->activated(person->completer()->completionModel()->index(0, 0));
        auto *purpose = bench.part<QComboBox>(u"consentPurpose"_s);
        purpose->setCurrentIndex(purpose->findData(u"prizes"_s));
        bench.part<DateEdit>(u"consentGiven"_s)->show(QDate(2026, 5, 4));
        bench.type(u"consentProof"_s, u"veidlapa"_s);
        bench.press(u"save"_s);
        const auto rows = [&] {
            return bench.desk.read([](Office &office) { return consentRows(office); }).value();
        };
        QCOMPARE(rows().size(), 1U);
        QCOMPARE(rows().front().person, u"Anna Ozola"_s);
        QCOMPARE(rows().front().consent.givenOn, QDate(2026, 5, 4));
        bench.press(u"withdrawConsent"_s);
        QCOMPARE(rows().front().consent.withdrawnOn, QDate(2026, 11, 9));
    }

    void aMailingListIsCleanedOnTheScreen()
    {
        Bench bench;
        bench.screen.show(RegisterPage::Suppression);
        auto *text = bench.part<QLineEdit>(u"addressText"_s);
        text->setText(u"anna"_s);
        QVERIFY(!bench.part<QPushButton>(u"addAddress"_s)->isEnabled());
        text->setText(u"anna@inbox.lv"_s);
        bench.press(u"addAddress"_s);
        text->setText(u"ANNA@inbox.lv"_s);
        QVERIFY(!bench.part<QPushButton>(u"addAddress"_s)->isEnabled());
        QVERIFY(bench.part<QPushButton>(u"removeAddress"_s)->isEnabled());

        bench.dialogue.willOpen({bench.file(u"list.csv"_s, "email\nanna+x@inbox.lv\nilze@inbox.lv\n")});
        bench.press(u"checkMailing"_s);
        const QString out = bench.test.folder.filePath(u"cleaned.csv"_s);
        bench.dialogue.willSave(out);
        bench.press(u"saveCleaned"_s);
        QCOMPARE(Bench::content(out), QByteArray("email\nilze@inbox.lv\n"));
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestRegistersScreen)
#include "tst_registersscreen.moc"
