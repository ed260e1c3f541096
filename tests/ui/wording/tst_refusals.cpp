// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/refusals.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QSet>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The last reason of the list: a new one is appended to its group and counted by itself.
constexpr int last = int(RefusalReason::DatabaseExists);

QString said(int reason, int facts)
{
    Refusal refusal{RefusalReason(reason)};
    for (int i = 1; i <= facts; ++i)
        refusal.facts.append(u"fact%1"_s.arg(i));
    return sentenceFor(refusal);
}

} // namespace

class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasASentenceWithItsFactsInPlace()
    {
        QSet<QString> sentences;
        for (int reason = 0; reason <= last; ++reason) {
            const QString sentence = said(reason, 4);
            QVERIFY2(sentence.size() > 10, qPrintable(QString::number(reason)));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(sentence.endsWith(u'.') || sentence.contains(u"fact"_s), qPrintable(sentence));
            // No fact is left out before one that is said.
            bool ended = false;
            for (int i = 1; i <= 4; ++i) {
                const bool isSaid = sentence.contains(u"fact%1"_s.arg(i));
                QVERIFY2(!(isSaid && ended), qPrintable(sentence));
                ended = ended || !isSaid;
            }
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void aFactThatLooksLikeAPlaceholderStaysAsItIs()
    {
        const Refusal refusal{RefusalReason::FileNotReadable, {u"/x/%2 100%.eml"_s, u"denied %1"_s}};
        QCOMPARE(sentenceFor(refusal), u"The file /x/%2 100%.eml cannot be read: denied %1"_s);
    }

    void whatIsMissingIsListedInWords()
    {
        const Refusal decision{RefusalReason::DecisionIncomplete,
                               {Code{"right", u"erasure"_s}, Code{"decision_field", u"data_kept"_s},
                                Code{"decision_field", u"kept_until"_s}}};
        QCOMPARE(
            sentenceFor(decision),
            u"The decision on “Erasure” lacks: the data that are kept; the day until which data are kept."_s);
        const Refusal letter{RefusalReason::LetterIncomplete,
                             {Code{"letter_element", u"reasons"_s}, Code{"letter_element", u"court"_s}}};
        QCOMPARE(
            sentenceFor(letter),
            u"The letter cannot leave yet; it lacks: Reasons: facts and law; Right to turn to a court."_s);
    }

    void theRuleStandsBehindTheSentence()
    {
        const Refusal refusal{RefusalReason::ConditionNotMet,
                              {Code{"step", u"approve"_s}, Code{"condition", u"second_person"_s}},
                              u"GDPR 24(1)"_s};
        const QString sentence = sentenceFor(refusal);
        QVERIFY(sentence.startsWith(u"“Approve” is not possible yet. Whoever prepared"_s));
        QVERIFY(sentence.contains(u"24(1)"_s));
        QVERIFY(!sentenceFor({RefusalReason::ReasonMissing, {}, u"REC"_s}).contains(u"REC"_s));
    }
};

ATBILDE_TEST_MAIN(TestRefusals)
#include "tst_refusals.moc"
