// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/linediff.h"

#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestLineDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFewestLinesChange_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("signs");
        QTest::newRow("the same") << u"a\nb"_s << u"a\nb"_s << u"  "_s;
        QTest::newRow("one put in") << u"a\nc"_s << u"a\nb\nc"_s << u" + "_s;
        QTest::newRow("one taken out") << u"a\nb\nc"_s << u"a\nc"_s << u" - "_s;
        QTest::newRow("one for another") << u"a\nb\nc"_s << u"a\nx\nc"_s << u" -+ "_s;
        QTest::newRow("all") << u"a"_s << u"b"_s << u"-+"_s;
    }

    void theFewestLinesChange()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, signs);
        QString found;
        for (const DiffLine &line : lineDiff(before, after))
            found += line.kind == DiffLine::Kind::Same    ? u' '
                     : line.kind == DiffLine::Kind::Added ? u'+'
                                                          : u'-';
        QCOMPARE(found, signs);
    }
};

ATBILDE_TEST_MAIN(TestLineDiff)
#include "tst_linediff.moc"
