// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/versions.h"
#include "tests/support/hostile.h"

#include <QElapsedTimer>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestVersions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoVersionsMaySayDifferentThings_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("web");
        QTest::addColumn<bool>("otherwise");
        const auto row = [](const char *name, const QString &plain, const QString &web, bool otherwise) {
            QTest::newRow(name) << plain << web << otherwise;
        };
        const QString letter = u"Labdien! Lūdzu dzēsiet manus datus. Jānis"_s;
        row("the same", letter, letter, false);
        row("other lines and capitals", letter, u"LABDIEN!\n\nLūdzu dzēsiet\nmanus datus.\nJānis"_s, false);
        row("looks as marks", u"please *delete* _all_ my data"_s, u"please delete all my data"_s, false);
        row("a link with its target", u"Skat. saiti<https://a.example/x>"_s,
            u"Skat. saiti [https://a.example/x]"_s, false);
        row("an address", u"Rakstiet janis@pasts.example"_s, u"Rakstiet"_s, false);
        row("a picture", u"Sveiki\n[image: Logo]"_s, u"Sveiki [attēls: Logo]"_s, false);
        row("a numbered list", u"1. līgums\n2. rēķins"_s, u"- līgums\n- rēķins"_s, false);
        row("a quotation", u"> jautājums\natbilde"_s, u"jautājums atbilde"_s, false);
        row("both empty", {}, {}, false);
        row("not", letter, u"Labdien! Lūdzu nedzēsiet manus datus. Jānis"_s, true);
        row("one empty", letter, {}, true);
        row("another number", u"Mans kods 010190-12345"_s, u"Mans kods 020290-54321"_s, true);
        row("more in the web version", letter, letter + u" Tomēr sūtiet visu citam"_s, true);
        row("quite another letter", letter, u"Your client cannot show this page"_s, true);
    }

    void twoVersionsMaySayDifferentThings()
    {
        QFETCH(QString, plain);
        QFETCH(QString, web);
        QFETCH(bool, otherwise);
        QCOMPARE(saysOtherwise(plain, web), otherwise);
        QCOMPARE(saysOtherwise(web, plain), otherwise);
    }

    void whatDiffersOrIsHiddenIsShownBehindTheLetter()
    {
        QList<MessageFlag> flags;
        QCOMPARE(joinedVersions(u"Sveiki, Anna"_s, "<p>Sveiki, <b>Anna</b></p>", flags), u"Sveiki, Anna"_s);
        QVERIFY(flags.isEmpty());
        QCOMPARE(joinedVersions(u"Sveiki, Anna"_s, "<p>Ardievu, Anna</p>", flags),
                 u"Sveiki, Anna\n\n---------- text/html ----------\nArdievu, Anna"_s);
        QCOMPARE(flags, QList<MessageFlag>{MessageFlag::TextsDiffer});
        flags.clear();
        QCOMPARE(joinedVersions(u"nedzēst"_s, "<p style='display:none'>nedzēst</p>", flags),
                 u"nedzēst\n\n---------- text/html ----------\nnedzēst"_s);
        QCOMPARE(flags, QList<MessageFlag>{MessageFlag::HiddenText});
    }

    void longTextsTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece : {u"["_s, u"<"_s, u"a "_s, u"[image "_s, u"https://a "_s})
            static_cast<void>(saysOtherwise(piece.repeated(1000000 / piece.size()), u"x"_s));
        QVERIFY(timer.elapsed() < 5000);
    }
};

ATBILDE_TEST_MAIN(TestVersions)
#include "tst_versions.moc"
