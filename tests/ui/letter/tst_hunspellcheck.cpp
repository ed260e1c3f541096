// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/hunspellcheck.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestHunspellCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothLanguagesAreKnown_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::newRow("Latvian") << Language::Latvian << u"atbilde"_s << u"atbildze"_s;
        QTest::newRow("English") << Language::English << u"answer"_s << u"answwer"_s;
    }

    void bothLanguagesAreKnown()
    {
        QFETCH(Language, language);
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        HunspellCheck spelling;
        QSignalSpy changed(&spelling, &SpellCheck::changed);
        QCOMPARE(spelling.state(language), SpellCheck::State::Loading);
        QVERIFY(spelling.isRight(wrong, language)); // nothing is marked while it loads
        QVERIFY(changed.wait(20'000));
        QCOMPARE(spelling.state(language), SpellCheck::State::Ready);
        QVERIFY(spelling.isRight(right, language));
        QVERIFY(!spelling.isRight(wrong, language));
        QVERIFY(spelling.suggestions(wrong, language).contains(right));
        spelling.learn(wrong, language);
        QVERIFY(spelling.isRight(wrong, language));
    }

    void withoutADictionaryNothingIsWrong()
    {
        QTemporaryDir folder;
        HunspellCheck spelling({folder.path()});
        QCOMPARE(spelling.state(Language::Latvian), SpellCheck::State::Missing);
        QVERIFY(spelling.isRight(u"atbildze"_s, Language::Latvian));
        QVERIFY(spelling.suggestions(u"atbildze"_s, Language::Latvian).isEmpty());
    }

    void aBrokenDictionaryIsNone()
    {
        QTemporaryDir folder;
        for (const QString &name : {u"lv_LV.aff"_s, u"lv_LV.dic"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("SET ISO8859-13\n");
        }
        HunspellCheck spelling({folder.path()});
        QSignalSpy changed(&spelling, &SpellCheck::changed);
        QCOMPARE(spelling.state(Language::Latvian), SpellCheck::State::Loading);
        QVERIFY(changed.wait(20'000));
        QCOMPARE(spelling.state(Language::Latvian), SpellCheck::State::Missing);
    }
};

ATBILDE_TEST_MAIN(TestHunspellCheck)
#include "tst_hunspellcheck.moc"
