// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/request/decisionjson.h"

#include "tests/support/filleddecision.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject objectOf(const Decision &decision)
{
    return QJsonDocument::fromJson(jsonOf(decision)).object();
}

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

/// What in this value, or deeper, says nothing.
QStringList emptyIn(const QJsonValue &value, const QString &path)
{
    QStringList found;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            found += emptyIn(it.value(), path + u'.' + it.key());
    } else if (value.isArray()  ? value.toArray().isEmpty()
               : value.isBool() ? !value.toBool()
                                : value.toString().isEmpty()) {
        found << path;
    }
    return found;
}

} // namespace

class TestDecisionJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDecisionWithEveryFieldFilledComesBackAsItWas()
    {
        const Decision decision = filledDecision();
        // A field that is new and forgotten here, or in the list of fields, shows by being empty.
        QCOMPARE(emptyIn(objectOf(decision), u"decision"_s), QStringList());
        const Result<Decision> back = decisionFromJson(jsonOf(decision));
        QVERIFY(back);
        QCOMPARE(*back, decision);
    }

    void anEmptyDecisionComesBackAsItWas()
    {
        QCOMPARE(decisionFromJson(jsonOf(Decision())).value(), Decision());
    }

    void everyRightOutcomeAndResultComesBack()
    {
        for (const Right right : allRights) {
            for (const Outcome outcome : allOutcomes) {
                Decision decision;
                decision.right = right;
                decision.outcome = outcome;
                QCOMPARE(decisionFromJson(jsonOf(decision)).value(), decision);
            }
        }
        for (const ReviewResult result : allReviewResults) {
            Decision decision;
            decision.review.result = result;
            QCOMPARE(decisionFromJson(jsonOf(decision)).value(), decision);
        }
    }

    void yesNoAndNotYetAreThreeAnswers()
    {
        for (const std::optional<bool> &told :
             {std::optional<bool>(), std::optional(true), std::optional(false)}) {
            Decision decision;
            decision.recipientsNotified = told;
            QCOMPARE(decisionFromJson(jsonOf(decision)).value().recipientsNotified, told);
        }
    }

    void whatIsLeftOutKeepsItsDefaultButRightAndOutcomeMustBeThere()
    {
        QCOMPARE(decisionFromJson(R"({"right": "erasure", "outcome": "refused"})").value().right,
                 Right::Erasure);
        const Result<Decision> noOutcome = decisionFromJson(R"({"right": "erasure"})");
        QVERIFY(!noOutcome);
        QCOMPARE(noOutcome.error(), (Refusal{RefusalReason::FieldMissing, {u"outcome"_s}}));
        const Result<Decision> noRight = decisionFromJson("{}");
        QVERIFY(!noRight);
        QCOMPARE(noRight.error(), (Refusal{RefusalReason::FieldMissing, {u"right"_s}}));
    }

    void anUnknownFieldIsRefusedWithItsPath_data()
    {
        QTest::addColumn<QString>("inside");
        QTest::newRow("at the top") << QString();
        for (const char *inside : {"access", "portability", "objection", "review", "fee", "realController"})
            QTest::newRow(inside) << QString::fromLatin1(inside);
    }

    void anUnknownFieldIsRefusedWithItsPath()
    {
        QFETCH(QString, inside);
        QJsonObject object = objectOf(filledDecision());
        if (inside.isEmpty()) {
            object.insert(u"misspelt"_s, u"x"_s);
        } else {
            QJsonObject inner = object.value(inside).toObject();
            inner.insert(u"misspelt"_s, u"x"_s);
            object.insert(inside, inner);
        }
        const Result<Decision> refused = decisionFromJson(bytesOf(object));
        QVERIFY(!refused);
        const QString path = inside.isEmpty() ? u"misspelt"_s : inside + u".misspelt"_s;
        QCOMPARE(refused.error(), (Refusal{RefusalReason::FieldUnknown, {path}}));
    }

    void whatIsNoDateOrCodeIsRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("30 February") << u"doneOn"_s << u"2026-02-30"_s;
        QTest::newRow("a date with other separators") << u"doneOn"_s << u"2026/02/03"_s;
        QTest::newRow("a date and more") << u"keptUntil"_s << u"2026-02-03 or so"_s;
        QTest::newRow("a date as it is written in letters") << u"backupUntil"_s << u"03.02.2026"_s;
        QTest::newRow("a right there is not") << u"right"_s << u"oblivion"_s;
        QTest::newRow("an outcome in capitals") << u"outcome"_s << u"REFUSED"_s;
        QTest::newRow("neither yes nor no") << u"recipientsNotified"_s << u"maybe"_s;
    }

    void whatIsNoDateOrCodeIsRefused()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QJsonObject object = objectOf(filledDecision());
        object.insert(field, text);
        const Result<Decision> refused = decisionFromJson(bytesOf(object));
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Refusal{RefusalReason::FieldNotUnderstood, {field, text}}));
    }

    void whatIsNotJsonIsRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("\xff\xfe{}")})
            QCOMPARE(decisionFromJson(bytes).error().reason, RefusalReason::JsonBroken);
    }
};

ATBILDE_TEST_MAIN(TestDecisionJson)
#include "tst_decisionjson.moc"
