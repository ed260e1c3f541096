// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/elidedlabel.h"
#include "tests/support/hostile.h"

#include <QApplication>

using namespace Qt::Literals::StringLiterals;

class TestElidedLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatDoesNotFitIsInTheTooltip()
    {
        const QString whole = u"SIA „Ļoti garš uzņēmuma nosaukums un <vēl> garāks”"_s;
        ElidedLabel label(whole);
        label.resize(label.sizeHint());
        QCOMPARE(label.shownText(), whole);
        QVERIFY(label.toolTip().isEmpty());
        label.resize(80, 20);
        label.grab(); // a hidden widget hears of its new size when it is painted
        QVERIFY(label.shownText().endsWith(u'…'));
        QVERIFY(label.toolTip().contains(u"&lt;vēl&gt;"_s));
        QCOMPARE(label.accessibleName(), whole);
    }

    void severalLinesBecomeOne()
    {
        const ElidedLabel label(u" one\n two "_s);
        QCOMPARE(label.text(), u"one two"_s);
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestElidedLabel)
#include "tst_elidedlabel.moc"
