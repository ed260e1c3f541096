// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/worddiff.h"

#include <QCoreApplication>
#include <QTest>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;
using Kind = Difference::Kind;

namespace {

QString only(const QList<Difference> &differences, Kind kind)
{
    QString text;
    for (const Difference &difference : differences) {
        if (difference.kind == Kind::Same || difference.kind == kind)
            text += difference.text;
    }
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothTextsCanBeReadFromIt_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("all new") << QString() << u"Labdien!"_s;
        QTest::newRow("all gone") << u"Labdien!"_s << QString();
        QTest::newRow("one word") << u"Esam dzēsuši datus."_s << u"Esam labojuši datus."_s;
        QTest::newRow("spaces alone") << u"a  b"_s << u"a b"_s;
        QTest::newRow("paragraphs") << u"viens\n\ndivi\n\ntrīs"_s << u"viens\n\ntrīs\n\nčetri"_s;
        QTest::newRow("the same words moved") << u"a b c d"_s << u"c d a b"_s;
    }

    void bothTextsCanBeReadFromIt()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QList<Difference> differences = differencesOf(before, after);
        QCOMPARE(only(differences, Kind::Removed), before);
        QCOMPARE(only(differences, Kind::Added), after);
    }

    void oneWordIsOneDifference()
    {
        const QList<Difference> differences =
            differencesOf(u"Esam dzēsuši datus."_s, u"Esam labojuši datus."_s);
        QCOMPARE(differences, (QList<Difference>{{Kind::Same, u"Esam "_s},
                                                 {Kind::Removed, u"dzēsuši "_s},
                                                 {Kind::Added, u"labojuši "_s},
                                                 {Kind::Same, u"datus."_s}}));
    }

    void aLongLetterIsComparedAtOnce()
    {
        QString before;
        for (int i = 0; i < 20'000; ++i)
            before += QString::number(i) + u' ';
        QString after = before;
        after.replace(u"777 "_s, u"cits "_s);
        const QList<Difference> differences = differencesOf(before, after);
        QCOMPARE(only(differences, Kind::Added), after);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
