// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogue/screendialogue.h"
#include "tests/support/hostile.h"
#include "tests/support/scripteddialogue.h"

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

const Question discard{.key = u"discard"_s,
                       .title = u"Discard the draft?"_s,
                       .text = u"<b>Jānis</b> & co."_s,
                       .details = {},
                       .gravity = Question::Gravity::Warning,
                       .choices = {{u"save"_s, u"Save draft"_s, Choice::Weight::Ordinary},
                                   {u"drop"_s, u"Discard draft"_s, Choice::Weight::Destructive},
                                   {u"back"_s, u"Keep writing"_s, Choice::Weight::Retreat}}};

// Acts on the modal window once it is there.
template <typename Act>
void whenAsked(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        QWidget *window = QApplication::activeModalWidget();
        if (window)
            act(window);
    });
}

} // namespace

class TestDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsSayWhatTheyDo()
    {
        QString text;
        Qt::TextFormat format = Qt::RichText;
        whenAsked([&](QWidget *window) {
            auto *box = qobject_cast<QMessageBox *>(window);
            for (const QAbstractButton *button : box->buttons())
                text += button->text() + u'|';
            format = box->textFormat();
            QTest::mouseClick(window->findChild<QPushButton *>(u"drop"_s), Qt::LeftButton);
        });
        QCOMPARE(ScreenDialogue().ask(discard), u"drop"_s);
        for (const Choice &choice : discard.choices)
            QVERIFY(text.contains(choice.label));
        QCOMPARE(format, Qt::PlainText);
    }

    void enterTakesTheFirstOrdinaryChoice()
    {
        whenAsked([](QWidget *window) { QTest::keyClick(window, Qt::Key_Return); });
        QCOMPARE(ScreenDialogue().ask(discard), u"save"_s);
    }

    void escapeLeavesAllAsItWas()
    {
        whenAsked([](QWidget *window) { QTest::keyClick(window, Qt::Key_Escape); });
        QCOMPARE(ScreenDialogue().ask(discard), u"back"_s);
    }

    void destructionIsNeverTheDefault()
    {
        Question question = discard;
        question.choices.erase(question.choices.begin());
        whenAsked([](QWidget *window) { QTest::keyClick(window, Qt::Key_Return); });
        QCOMPARE(ScreenDialogue().ask(question), u"back"_s);
    }

    void aStatementIsReadAndClosed()
    {
        bool shown = false;
        whenAsked([&](QWidget *window) {
            shown = window->objectName() == u"statement"_s;
            QTest::keyClick(window, Qt::Key_Return);
        });
        ScreenDialogue().tell(u"Imported"_s, u"3"_s, {});
        QVERIFY(shown);
    }

    void aLineOfTextIsTrimmedAndNeverEmpty()
    {
        whenAsked([](QWidget *window) {
            auto *line = window->findChild<QLineEdit *>(u"text"_s);
            line->setText(u"  nav mūsu klients "_s);
            QTest::keyClick(line, Qt::Key_Return);
        });
        QCOMPARE(ScreenDialogue().askText(u"Reason"_s, u"Why?"_s, u"Dismiss"_s, {}), u"nav mūsu klients"_s);

        whenAsked([](QWidget *window) {
            QTest::keyClick(window->findChild<QLineEdit *>(u"text"_s), Qt::Key_Return); // refused: empty
            QTest::keyClick(window, Qt::Key_Escape);
        });
        QVERIFY(!ScreenDialogue().askText(u"Reason"_s, u"Why?"_s, u"Dismiss"_s, {}));
    }

    void theFileChosenComesBackWithItsWholePath()
    {
        const QTemporaryDir folder;
        const QString wanted = folder.filePath(u"letter.pdf"_s);
        whenAsked([&](QWidget *window) {
            auto *dialog = qobject_cast<QFileDialog *>(window);
            auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
            name->setText(folder.filePath(u"letter"_s));
            QTest::keyClick(name, Qt::Key_Return);
        });
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QCOMPARE(ScreenDialogue().saveFile(u"Save"_s, u"x"_s, {u"PDF"_s, {u"*.pdf"_s}}), wanted);
        whenAsked([](QWidget *window) { QTest::keyClick(window, Qt::Key_Escape); });
        QVERIFY(ScreenDialogue().openFiles(u"Open"_s, {{u"E-mail"_s, {u"*.eml"_s}}}).isEmpty());
        whenAsked([](QWidget *window) { QTest::keyClick(window, Qt::Key_Escape); });
        QVERIFY(ScreenDialogue().chooseFolder(u"Folder"_s).isEmpty());
    }

    void theScriptAnswersInOrderAndRemembers()
    {
        ScriptedDialogue script;
        script.willAnswer(u"discard"_s, u"drop"_s);
        script.willAnswerText({});
        script.willOpen({u"/a.eml"_s});
        QCOMPARE(script.ask(discard), u"drop"_s);
        QVERIFY(!script.askText(u"Reason"_s, {}, {}, {}));
        QVERIFY(!script.isDone());
        QCOMPARE(script.openFiles(u"Open"_s, {}), QStringList{u"/a.eml"_s});
        QVERIFY(script.isDone());
        QCOMPARE(script.titles, (QStringList{u"Discard the draft?"_s, u"Reason"_s, u"Open"_s}));
    }

    void theScriptFailsWhenAskedTheUnexpected()
    {
        ScriptedDialogue script;
        QEXPECT_FAIL("", "nothing was expected", Continue);
        script.tell(u"Surprise"_s, {}, {});
        script.willAnswer(u"discard"_s, u"unknown"_s);
        QEXPECT_FAIL("", "no such choice", Continue);
        QVERIFY(script.ask(discard).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QLocale::setDefault(QLocale(QLocale::Turkish, QLocale::Turkey));
    const QTemporaryDir home; // the file dialog remembers in the user's configuration
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    TestDialogue test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_dialogue.moc"
