// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/letters.h"

#include "core/letter/placeholder.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLetterHasAName()
    {
        for (const QString &key : letterTextKeys())
            QVERIFY2(shownLetterText(key).size() > key.size(), qPrintable(key));
        QCOMPARE(shownLetterText(u"T99"_s), u"T99"_s);
    }

    void everythingALetterMayLackHasAName()
    {
        QStringList codes{u"controller"_s, u"letter_date"_s, u"number"_s,      u"addressee"_s, u"address"_s,
                          u"subject"_s,    u"signatory"_s,   u"letter_text"_s, u"decision"_s};
        for (const LetterElement element : allLetterElements)
            codes.append(codeOf(element));
        for (const Placeholder &placeholder : allPlaceholders()) {
            if (placeholder.kind != PlaceholderKind::Flag)
                codes.append(placeholder.name);
        }
        for (const QString &code : std::as_const(codes)) {
            const QString shown = shownLetterElement(code);
            QVERIFY2(shown != code && !shown.contains(u'_'), qPrintable(code));
        }
        QCOMPARE(shownLetterElement(u"nonsense"_s), u"nonsense"_s);
    }
};

ATBILDE_TEST_MAIN(TestLetters)
#include "tst_letters.moc"
