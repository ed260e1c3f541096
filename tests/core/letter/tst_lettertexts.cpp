// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/lettertexts.h"

#include "core/letter/placeholder.h"
#include "core/letter/textcheck.h"
#include "core/right/ground.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestLetterTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedTextsAreWhole()
    {
        QCOMPARE(letterTextKeys().size(), 30);
        for (const TextProblem &problem : checkTexts(shippedTexts()))
            qWarning() << codeOf(problem.language) << problem.key << codeOf(problem.kind) << problem.detail;
        QVERIFY(checkTexts(shippedTexts()).isEmpty());
        for (const Language language : allLanguages)
            QCOMPARE(shippedTexts().in(language).texts.size(), 30);
    }

    void everyGroundHasItsPhrase()
    {
        for (const Language language : allLanguages) {
            const LetterLanguage &texts = shippedTexts().in(language);
            for (const Right right : allRights) {
                QVERIFY(!texts.phrase(u"rights."_s + codeOf(right)).isEmpty());
                for (const Outcome outcome : allOutcomes) {
                    for (const Ground &ground : groundsFor(right, outcome)) {
                        if (ground.code.startsWith("17(1)"_L1))
                            QVERIFY(!texts.phrase(u"ground."_s + ground.code).isEmpty());
                        if (ground.code.startsWith("17(3)"_L1))
                            QVERIFY(!texts.phrase(u"exception."_s + ground.code).isEmpty());
                        if (ground.code.startsWith("18(1)"_L1))
                            QVERIFY(!texts.phrase(u"duration."_s + ground.code).isEmpty());
                        Decision decision;
                        decision.right = right;
                        decision.outcome = outcome;
                        decision.ground = ground.code;
                        if (ground.kind == GroundKind::Refusal && textsFor(decision) == QStringList{u"T27"_s})
                            QVERIFY2(!texts.phrase(u"refusal."_s + ground.code).isEmpty(),
                                     ground.code.data());
                    }
                }
            }
        }
    }

    void everyLawfulDecisionHasATextThatExists()
    {
        for (const Right right : allRights) {
            for (const Outcome outcome : lawfulOutcomes(right)) {
                Decision decision;
                decision.right = right;
                decision.outcome = outcome;
                QVERIFY(!textsFor(decision).isEmpty());
                for (const QString &key : textsFor(decision))
                    QVERIFY(shippedTexts().latvian.texts.contains(key));
            }
        }
    }

    void everyPlaceholderIsUsed()
    {
        QSet<QString> used;
        for (const Language language : allLanguages) {
            const LetterLanguage &texts = shippedTexts().in(language);
            QStringList all = texts.phrases.values();
            for (const LetterText &text : texts.texts)
                all << text.subject << text.body;
            for (const QString &text : std::as_const(all)) {
                const Result<QList<Tag>> tags = tagsOf(text, {});
                QVERIFY(tags);
                for (const Tag &tag : *tags)
                    used.insert(placeholderOf(tag.name)->name);
            }
        }
        for (const Placeholder &placeholder : allPlaceholders()) {
            // The letterhead's first line is written without a text.
            QVERIFY2(used.contains(placeholder.name), placeholder.name.data());
        }
    }

    void whatIsWrongIsFound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("misspelt placeholder")
            << u"T07"_s << u"{{erased_list}}"_s << u"{{erased_lst}}"_s << u"unknown_placeholder erased_lst"_s;
        QTest::newRow("placeholder the other language has")
            << u"T07"_s << u" Pēc Jūsu"_s << u" {{kept_purpose}} Pēc Jūsu"_s
            << u"placeholder_missing kept_purpose"_s;
        QTest::newRow("section left open")
            << u"T07"_s << u"{{/backups}}"_s << u""_s << u"broken {{/alone}}{{^alone}}"_s;
        QTest::newRow("refusal without its reasons")
            << u"T19"_s << u"{{refusal_reason}}"_s << u"…"_s << u"required_missing reasons"_s;
        QTest::newRow("refusal without complaint and court")
            << u"T19"_s << u"[REMEDY]"_s << u""_s << u"required_missing complaint"_s;
        QTest::newRow("erasure that forgets the recipients")
            << u"T07"_s << u"{{#recipients_notified}}"_s << u"{{#kept}}"_s << u"broken"_s;
        QTest::newRow("empty") << u"T01"_s << u"*"_s << u""_s << u"missing "_s;
    }

    void whatIsWrongIsFound()
    {
        QFETCH(QString, key);
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        LetterTexts texts = shippedTexts();
        QString &body = texts.latvian.texts[key].body;
        if (from == u'*')
            body.clear();
        else
            QVERIFY(body.contains(from));
        body.replace(from, to);
        QStringList found;
        for (const TextProblem &problem : checkTexts(texts)) {
            QCOMPARE(problem.key, key);
            found.append(codeOf(problem.kind) + u' ' + problem.detail);
        }
        const bool named = std::ranges::any_of(found, [&](const QString &line) {
            return line.startsWith(expected.section(u' ', 0, 0)) &&
                   (expected.startsWith(u"broken"_s) || line == expected);
        });
        QVERIFY2(named, qPrintable(found.join(u'\n')));
    }

    void aTextOfOneLanguageOnlyIsFound()
    {
        LetterTexts texts = shippedTexts();
        texts.english.texts.remove(u"T24"_s);
        texts.english.phrases.remove(u"rights.access"_s);
        texts.latvian.remedy.clear();
        const QList<TextProblem> problems = checkTexts(texts);
        QVERIFY(problems.contains({TextProblem::Kind::Missing, Language::English, u"T24"_s, {}}));
        QVERIFY(problems.contains(
            {TextProblem::Kind::PhraseMissing, Language::English, u"phrases"_s, u"rights.access"_s}));
        QVERIFY(problems.contains({TextProblem::Kind::Missing, Language::Latvian, u"REMEDY"_s, {}}));
        QCOMPARE(problems.size(), 3);
    }
};

ATBILDE_TEST_MAIN(TestLetterTexts)
#include "tst_lettertexts.moc"
