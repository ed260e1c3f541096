// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/officetexts.h"

#include "core/letter/textcheck.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

TextVersion version(int number, const LetterText &text, const QString &key = u"T19"_s)
{
    TextVersion version{Language::Latvian, key, number, false, text, fingerprintOf(text), u"iemesls"_s};
    return version;
}

LetterText shipped(const QString &key = u"T19"_s)
{
    return textOf(shippedTexts().latvian, key);
}

LetterText with(const QString &added, const QString &key = u"T19"_s)
{
    LetterText text = shipped(key);
    text.body.prepend(added);
    return text;
}

TextInUse used(const std::vector<TextVersion> &stored, const QString &key = u"T19"_s)
{
    return officeTextsFrom(stored).find(Language::Latvian, key);
}

QStringList problems(const LetterText &text, const QString &key, Language language = Language::Latvian)
{
    QStringList found;
    for (const TextProblem &problem : checkText(text, language, key))
        found.append(codeOf(problem.kind) + u' ' + problem.detail);
    return found;
}

} // namespace

class TestOfficeTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutVersionsTheShippedTextsAreUsed()
    {
        const OfficeTexts texts = officeTextsFrom({});
        QCOMPARE(texts.inUse.size(), 64);
        for (const TextInUse &each : texts.inUse) {
            QCOMPARE(each.state, TextState::Shipped);
            QVERIFY(!each.text.body.isEmpty());
            QVERIFY2(checkText(each.text, each.language, each.key).isEmpty(), qPrintable(each.key));
        }
    }

    void theNewestVersionIsUsed()
    {
        const TextInUse now = used({version(1, with(u"Pirmais. "_s)), version(2, with(u"Otrais. "_s))});
        QCOMPARE(now.state, TextState::Worded);
        QCOMPARE(now.number, 2);
        QVERIFY(now.text.body.startsWith(u"Otrais."_s));
        const OfficeTexts texts = officeTextsFrom({version(1, with(u"Pirmais. "_s))});
        QVERIFY(texts.texts.latvian.texts[u"T19"_s].body.startsWith(u"Pirmais."_s));
        QCOMPARE(texts.texts.english.texts[u"T19"_s], shippedTexts().english.texts[u"T19"_s]);
    }

    void aDamagedVersionGivesWayToTheLastGoodOne_data()
    {
        QTest::addColumn<TextVersion>("damaged");
        TextVersion changed = version(2, with(u"Otrais. "_s));
        changed.text.body += u" Piebilde"_s;
        QTest::newRow("bytes changed on the disk") << changed;
        QTest::newRow("a placeholder this program no longer knows") << version(2, with(u"{{nickname}} "_s));
        QTest::newRow("a section left open") << version(2, with(u"{{#alone}}"_s));
        QTest::newRow("nothing") << version(2, {});
        LetterText without = shipped();
        without.body.remove(u"[REMEDY]"_s);
        QTest::newRow("without complaint and court") << version(2, without);
    }

    void aDamagedVersionGivesWayToTheLastGoodOne()
    {
        QFETCH(TextVersion, damaged);
        const TextInUse after = used({version(1, with(u"Pirmais. "_s)), damaged});
        QCOMPARE(after.state, TextState::Damaged);
        QCOMPARE(after.number, 1);
        QCOMPARE(after.newest, 2);
        QVERIFY(after.text.body.startsWith(u"Pirmais."_s));
        damaged.number = 1;
        const TextInUse only = used({damaged});
        QCOMPARE(only.state, TextState::Damaged);
        QCOMPARE(only.number, 0);
        QCOMPARE(only.text, shipped());
    }

    void aRestoredTextIsTheShippedOneWhateverWasBefore()
    {
        TextVersion restored = version(2, {});
        restored.isShipped = true;
        const TextInUse now = used({version(1, with(u"Pirmais. "_s)), restored});
        QCOMPARE(now.state, TextState::Shipped);
        QCOMPARE(now.number, 0);
        QCOMPARE(now.newest, 2);
        QCOMPARE(now.text, shipped());
    }

    void aPlaceholderLeftOutIsSaidAndAllowed()
    {
        LetterText text = shipped(u"T07"_s);
        const qsizetype from = text.body.indexOf(u"{{#backups}}"_s);
        const qsizetype to = text.body.indexOf(u"{{/backups}}"_s) + 12;
        text.body.remove(from, to - from);
        QCOMPARE(problems(text, u"T07"_s),
                 (QStringList{u"placeholder_dropped backups"_s, u"placeholder_dropped backup_dat"_s}));
        QVERIFY(isSound(version(1, text, u"T07"_s)));
    }

    void theRemedyNamesTheAuthorityAndTheCourt()
    {
        QCOMPARE(
            problems({{}, u"Varat sūdzēties Datu valsts inspekcijā, iesniedzot sūdzību."_s}, u"REMEDY"_s),
            QStringList{u"required_missing court"_s});
        QCOMPARE(problems({{}, u"Varat vērsties tiesā."_s}, u"REMEDY"_s),
                 QStringList{u"required_missing complaint"_s});
        QCOMPARE(problems({{}, u"You may complain."_s}, u"REMEDY"_s, Language::English),
                 (QStringList{u"required_missing complaint"_s, u"required_missing court"_s}));
        QCOMPARE(problems({{}, u"  "_s}, u"REMEDY"_s), QStringList{u"missing "_s});
    }

    void phrasesOfTheRegulationStayAndTheOthersMayBeWorded()
    {
        const QString lines = shipped(u"phrases"_s).body;
        QVERIFY(problems({{}, QString(lines).replace(u"closing=Ar cieņu"_s, u"closing=Patiesā cieņā"_s)},
                         u"phrases"_s)
                    .isEmpty());
        QCOMPARE(
            problems({{}, QString(lines).replace(u"dati ir apstrādāti nelikumīgi"_s, u"dati ir slikti"_s)},
                     u"phrases"_s),
            QStringList{u"phrase_protected ground.17(1)(d)"_s});
        QCOMPARE(problems({{}, QString(lines).remove(u"closing=Ar cieņu\n"_s)}, u"phrases"_s),
                 QStringList{u"phrase_missing closing"_s});
        QCOMPARE(problems({{}, lines + u"mana=frāze\nbez vienādības\n"_s}, u"phrases"_s),
                 (QStringList{u"phrase_unknown mana=frāze"_s, u"phrase_unknown bez vienādības"_s}));
        QCOMPARE(problems({{}, QString(lines).replace(u"closing=Ar cieņu"_s, u"closing={{nickname}}"_s)},
                          u"phrases"_s),
                 QStringList{u"unknown_placeholder nickname"_s});
    }

    void anAccessReplyNamesTheRights()
    {
        for (const Language language : allLanguages) {
            LetterText text = textOf(shippedTexts().in(language), u"T05"_s);
            const QString from =
                language == Language::Latvian ? u"kā arī tiesības iebilst"_s : u"to object"_s;
            QVERIFY(text.body.contains(from));
            text.body.remove(from);
            QCOMPARE(problems(text, u"T05"_s, language), QStringList{u"required_missing content"_s});
        }
    }

    void aSectionMayNotReachFromTheSubjectIntoTheText()
    {
        LetterText text = shipped();
        text.subject += u"{{#alone}}"_s;
        text.body += u"{{/alone}}"_s;
        QCOMPARE(problems(text, u"T19"_s).value(0), u"broken {{#alone}}"_s);
    }

    void aTextBeyondAllMeasureIsRefused()
    {
        QCOMPARE(problems(with(QString(20'001, u'a')), u"T19"_s), QStringList{u"too_long 20000"_s});
    }

    void whatMayBeInsertedBeginsWithTheTextsOwn()
    {
        const QStringList names = placeholdersFor(Language::Latvian, u"T19"_s);
        QCOMPARE(names.first(), u"partial"_s);
        QVERIFY(names.indexOf(u"data_list"_s) < names.indexOf(u"backup_dat"_s));
        QVERIFY(names.contains(u"backup_dat"_s));
        QVERIFY(placeholdersFor(Language::English, u"T19"_s).contains(u"backup_en"_s));
    }
};

ATBILDE_TEST_MAIN(TestOfficeTexts)
#include "tst_officetexts.moc"
