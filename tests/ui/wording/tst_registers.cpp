// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/registers.h"

#include "tests/support/hostile.h"
#include "tests/support/registersample.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestRegisters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldAndEveryChoiceHasItsWord()
    {
        for (const RegisterKind kind : allRegisterKinds) {
            for (const RegisterField &field : fieldsOf(kind)) {
                QVERIFY2(labelFor(kind, field) != QString(field.key), qPrintable(QString(field.key)));
                for (const QString &code : field.choices)
                    QVERIFY2(choiceWord(field, code) != code, qPrintable(code));
            }
        }
    }

    void aFieldOfARefusalIsNamedWithItsLanguage()
    {
        QCOMPARE(labelFor(RegisterKind::Activity, u"purpose.en"_s), u"Purpose (English)"_s);
        QCOMPARE(labelFor(RegisterKind::Activity, u"purpose.lv"_s), u"Purpose (Latvian)"_s);
        QCOMPARE(labelFor(RegisterKind::Activity, u"categories"_s), u"Data categories"_s);
        QCOMPARE(labelFor(RegisterKind::Activity, u"nothing"_s), u"nothing"_s);
    }

    void aCodeIsShownByItsName()
    {
        const ProcessingRegister record = sampleRegister();
        const RegisterField &categories = fieldsOf(RegisterKind::Activity).at(3);
        const QJsonObject activity = objectOf(record.activities.first());
        QVERIFY(shownValue(categories, activity[categories.key], record, Language::English)
                    .contains(u"identity data"_s));
        // What was removed is still named by its code.
        QVERIFY(
            shownValue(categories, activity[categories.key], {}, Language::English).contains(u"identity"_s));
    }
};

ATBILDE_TEST_MAIN(TestRegisters)
#include "tst_registers.moc"
