// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/steps.h"

#include "core/workflow/transitions.h"
#include "tests/support/hostile.h"
#include "ui/wording/conditions.h"
#include "ui/wording/language.h"
#include "ui/wording/stepfields.h"
#include "ui/wording/stepforms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Something to read, and no code, placeholder or colon, which the form sets itself.
bool isWord(const QString &word)
{
    return !word.isEmpty() && !word.contains(u'_') && !word.contains(u'%') && !word.endsWith(u':');
}

} // namespace

class TestSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasAButtonOfItsOwnAndIsWaitedFor()
    {
        QSet<QString> buttons;
        for (const Step step : allSteps) {
            QVERIFY2(isWord(wordFor(step)), qPrintable(codeOf(step)));
            QVERIFY2(wordFor(step).size() <= 45, qPrintable(wordFor(step)));
            QVERIFY2(isWord(awaitedWordFor(step)), qPrintable(codeOf(step)));
            buttons.insert(wordFor(step));
        }
        QCOMPARE(buttons.size(), qsizetype(allSteps.size()));
    }

    void everyGroupOfStepsHasAHeadingOfItsOwn()
    {
        QSet<QString> headings;
        for (const StepGroup group : allStepGroups) {
            QVERIFY(isWord(wordFor(group)));
            headings.insert(wordFor(group));
        }
        QCOMPARE(headings.size(), qsizetype(allStepGroups.size()));
    }

    void everyConditionOfTheTableSaysWhyItDoesNotHold()
    {
        for (const Transition &row : transitions()) {
            const QString sentence = sentenceFor(row.condition);
            QCOMPARE(sentence.isEmpty(), row.condition == Condition::Always);
            QVERIFY2(sentence.isEmpty() || sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }

    void everyFieldHasAWordOfItsOwn()
    {
        QSet<QString> words;
        for (const StepField field : allStepFields) {
            QVERIFY2(isWord(wordFor(field)), qPrintable(codeOf(field)));
            words.insert(wordFor(field));
        }
        QCOMPARE(words.size(), qsizetype(allStepFields.size()));
    }

    void noTwoFieldsOfAFormLookAlike()
    {
        for (const Step step : allSteps) {
            QSet<QString> labels;
            for (const StepFieldUse &use : fieldsOf(step)) {
                const QString label = labelFor(step, use.field);
                QVERIFY2(isWord(label), qPrintable(codeOf(step) + u' ' + codeOf(use.field)));
                QVERIFY2(!labels.contains(label), qPrintable(label));
                labels.insert(label);
            }
        }
    }

    void noReasonOrTextIsAskedForInAGeneralWord()
    {
        for (const Step step : allSteps) {
            for (const StepFieldUse &use : fieldsOf(step)) {
                if (use.field == StepField::Reason || use.field == StepField::Text ||
                    use.field == StepField::Day)
                    QVERIFY2(labelFor(step, use.field) != wordFor(use.field), qPrintable(codeOf(step)));
            }
        }
    }

    void aWordForAFieldThatTheStepDoesNotAskForIsTheGeneralOne()
    {
        QCOMPARE(labelFor(Step::AskIdentity, StepField::Reason), u"Why there is a reasonable doubt"_s);
        QCOMPARE(labelFor(Step::Return, StepField::Reason), u"Remarks for the handler"_s);
        QCOMPARE(labelFor(Step::Assess, StepField::Reason), u"Reason"_s);
        QCOMPARE(hintFor(Step::AskExtension, StepField::Reason), u"Stands in the letter after a colon"_s);
        QCOMPARE(hintFor(Step::Assess, StepField::Reason), QString());
    }

    void specialWordsAreForFieldsThatTheStepAsksFor()
    {
        for (const Step step : allSteps) {
            for (const StepField field : allStepFields) {
                const auto asked = fieldsOf(step);
                const bool special =
                    labelFor(step, field) != wordFor(field) || !hintFor(step, field).isEmpty();
                const bool uses = std::ranges::any_of(
                    asked, [field](const StepFieldUse &use) { return use.field == field; });
                QVERIFY2(!special || uses, qPrintable(codeOf(step) + u' ' + codeOf(field)));
            }
        }
    }

    void everythingIsSaidInLatvianToo_data()
    {
        QTest::addColumn<QString>("english");
        for (const Step step : allSteps)
            QTest::newRow(qPrintable(codeOf(step))) << wordFor(step);
    }

    void everythingIsSaidInLatvianToo()
    {
        QFETCH(QString, english);
        const OfficerLanguage latvian(Language::Latvian);
        const auto step = stepFromCode(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(step.has_value());
        QVERIFY2(wordFor(*step) != english, qPrintable(english));
        QVERIFY(isWord(awaitedWordFor(*step)));
        for (const StepFieldUse &use : fieldsOf(*step))
            QVERIFY2(isWord(labelFor(*step, use.field)), qPrintable(codeOf(use.field)));
    }
};

ATBILDE_TEST_MAIN(TestSteps)
#include "tst_steps.moc"
