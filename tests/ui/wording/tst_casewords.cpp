// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/casewords.h"

#include "tests/support/hostile.h"
#include "ui/wording/codewords.h"
#include "ui/wording/language.h"
#include "ui/wording/personwords.h"
#include "ui/wording/sheets.h"

#include <QCoreApplication>
#include <QSet>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Every value of a list has a word of its own, which is not its code.
template <class List>
QSet<QString> wordsOf(const List &values)
{
    QSet<QString> words;
    for (const auto value : values) {
        const QString word = wordFor(value);
        if (!word.isEmpty() && word != codeOf(value) && !word.contains(u'_') && !word.contains(u'%'))
            words.insert(word);
    }
    return words;
}

template <class List>
void checkWords(const List &values)
{
    const QSet<QString> english = wordsOf(values);
    QCOMPARE(english.size(), qsizetype(values.size()));
    const OfficerLanguage latvian(Language::Latvian);
    const QSet<QString> spoken = wordsOf(values);
    QCOMPARE(spoken.size(), qsizetype(values.size()));
    QVERIFY2(!spoken.intersects(english), qPrintable(QStringList(english.values()).join(u"; "_s)));
}

/// The coded fact of a refusal or of the journal is said in the same word.
template <class List>
void checkFacts(const QByteArray &list, const List &values)
{
    for (const auto value : values)
        QCOMPARE(wordFor(Code{list, codeOf(value)}), wordFor(value));
    QCOMPARE(wordFor(Code{list, u"oblivion"_s}), u"oblivion"_s);
}

} // namespace

class TestCaseWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasAWordInBothLanguages()
    {
        checkWords(allTaskKinds);
        checkWords(allTaskResults);
        checkWords(allRepresentativeKinds);
        checkWords(allIdentityMethods);
        checkWords(allIdentityResults);
        checkWords(allIdentityCopies);
        checkWords(allOrigins);
        checkWords(allNoticeWaivers);
        checkWords(allRestrictionCauses);
        checkWords(allSuppressionKinds);
        checkWords(allReminderCauses);
        checkWords(allBreachRisks);
        checkWords(allComplaintTo);
        checkWords(allRequestKinds);
    }

    void everyListOfAFactIsKnown()
    {
        checkFacts("identity_method", allIdentityMethods);
        checkFacts("identity_result", allIdentityResults);
        checkFacts("representative", allRepresentativeKinds);
        checkFacts("task_kind", allTaskKinds);
        checkFacts("task_result", allTaskResults);
        checkFacts("restriction_cause", allRestrictionCauses);
        checkFacts("waiver", allNoticeWaivers);
        checkFacts("suppression", allSuppressionKinds);
        checkFacts("reminder_cause", allReminderCauses);
        checkFacts("breach_risk", allBreachRisks);
        checkFacts("complaint_to", allComplaintTo);
        checkFacts("request_kind", allRequestKinds);
    }

    void aRegisterHasAName()
    {
        QCOMPARE(wordFor(Code{"register_kind", u"activity"_s}), u"processing activities"_s);
        for (const auto *kind : {"party", "system", "category", "retention"}) {
            const QString code = QString::fromLatin1(kind);
            QVERIFY(wordFor(Code{"register_kind", code}) != code);
        }
        QCOMPARE(wordForRegister(u"weather"_s), u"weather"_s);
    }

    void aRestrictionNamesItsPoint()
    {
        QCOMPARE(wordFor(RestrictionCause::AccuracyContested), u"Accuracy contested (Art. 18(1)(a))"_s);
        for (const RestrictionCause cause : allRestrictionCauses)
            QVERIFY2(wordFor(cause).contains(codeOf(cause)), qPrintable(codeOf(cause)));
    }

    void everythingARightNeedsAndEveryInteractionIsASentence()
    {
        QSet<QString> sentences;
        for (const Precondition precondition : allPreconditions)
            sentences.insert(sentenceFor(precondition));
        for (const Interaction interaction : allInteractions)
            sentences.insert(sentenceFor(interaction));
        QCOMPARE(sentences.size(), qsizetype(allPreconditions.size() + allInteractions.size()));
        for (const QString &sentence : std::as_const(sentences))
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
    }

    void askingForACopyWarnsOfTheLaw()
    {
        QCOMPARE(warningFor(IdentityCopy::Never), QString());
        for (const IdentityCopy copy : {IdentityCopy::InDoubt, IdentityCopy::Always}) {
            QVERIFY(warningFor(copy).contains(u"12(6)"_s));
            QVERIFY(warningFor(copy).contains(u"5(1)(c)"_s));
        }
        QVERIFY(warningFor(IdentityCopy::Always).contains(u"not in line with the GDPR"_s));
    }
};

ATBILDE_TEST_MAIN(TestCaseWords)
#include "tst_casewords.moc"
