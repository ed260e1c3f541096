// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/words.h"

#include "core/letter/letterelement.h"
#include "tests/support/hostile.h"
#include "ui/wording/language.h"

#include <QCoreApplication>
#include <QSet>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every value of a list has a word of its own, which is not its code.
template <class List>
void checkWords(const List &values)
{
    QSet<QString> words;
    for (const auto value : values) {
        const QString word = wordFor(value);
        QVERIFY2(!word.isEmpty(), qPrintable(codeOf(value)));
        QVERIFY2(!word.contains(u'_') && !word.contains(u'%'), qPrintable(word));
        words.insert(word);
    }
    QCOMPARE(words.size(), qsizetype(values.size()));
}

/// The coded fact of a refusal is said in the same word.
template <class List>
void checkFacts(const QByteArray &list, const List &values)
{
    for (const auto value : values)
        QCOMPARE(wordFor(Code{list, codeOf(value)}), wordFor(value));
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAWord()
    {
        checkWords(allRights);
        checkWords(allOutcomes);
        checkWords(allStates);
        checkWords(allClosingReasons);
        checkWords(allChannels);
        checkWords(allDocumentStates);
        checkWords(allRoles);
        checkWords(allLanguages);
        checkWords(allDecisionFields);
        for (const Right right : allRights)
            QVERIFY(!shortWordFor(right).isEmpty());
    }

    void everyListOfARefusalIsKnown()
    {
        checkFacts("right", allRights);
        checkFacts("outcome", allOutcomes);
        checkFacts("state", allStates);
        checkFacts("step", allSteps);
        checkFacts("step_field", allStepFields);
        checkFacts("channel", allChannels);
        checkFacts("closing", allClosingReasons);
        checkFacts("role", allRoles);
        checkFacts("document_state", allDocumentStates);
        checkFacts("decision_field", allDecisionFields);
        for (const LetterElement element : allLetterElements)
            QVERIFY2(wordFor(Code{"letter_element", codeOf(element)}) != codeOf(element),
                     qPrintable(codeOf(element)));
        for (const char16_t *act :
             {u"register", u"attach", u"dismiss", u"return_to_tray", u"import", u"change_office"}) {
            const QString code = QString::fromUtf16(act);
            QVERIFY2(wordFor(Code{"act", code}) != code, qPrintable(code));
        }
    }

    void whatIsNotKnownIsShownAsItIs()
    {
        QCOMPARE(wordFor(Code{"weather", u"rain"_s}), u"rain"_s);
        QCOMPARE(wordFor(Code{"right", u"oblivion"_s}), u"oblivion"_s);
    }

    void everyConditionSaysWhyItDoesNotHold()
    {
        for (const Condition condition : allConditions) {
            const QString sentence = sentenceFor(condition);
            QCOMPARE(sentence.isEmpty(), condition == Condition::Always);
            QVERIFY(sentence.isEmpty() || sentence.endsWith(u'.'));
            QCOMPARE(wordFor(Code{"condition", codeOf(condition)}), sentence);
        }
    }

    void severalRightsAreAList()
    {
        QCOMPARE(wordsFor({Right::Access, Right::MarketingObjection}),
                 u"Access, objection to direct marketing"_s);
        QCOMPARE(wordsFor({}), QString());
    }
};

ATBILDE_TEST_MAIN(TestWords)
#include "tst_words.moc"
