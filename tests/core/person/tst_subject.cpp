// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/subject.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

class TestSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsComeFromTheRules()
    {
        Subject subject;
        subject.givenNames = u"Jānis"_s;
        subject.surname = u"Bērziņš"_s;
        QCOMPARE(formsOf(subject).dative.full(), u"Jānim Bērziņam"_s);
        QCOMPARE(fullName(subject), u"Jānis Bērziņš"_s);
    }

    void correctedFormsAreNeverRegenerated()
    {
        Subject subject;
        subject.givenNames = u"Leons"_s;
        subject.surname = u"Briedis"_s;
        NameForms corrected = formsOf(subject);
        corrected.genitive.surname = u"Brieda"_s;
        subject.correctedForms = corrected;
        subject.salutationKind = SalutationKind::Feminine;
        QCOMPARE(formsOf(subject), corrected);
    }

    void aNewSubjectIsAddressedNeutrallyInLatvian()
    {
        const Subject subject;
        QVERIFY(!subject.id.isValid());
        QCOMPARE(subject.salutationKind, SalutationKind::Neutral);
        QCOMPARE(subject.language, Language::Latvian);
        QVERIFY(fullName(subject).isEmpty());
    }
};

ATBILDE_TEST_MAIN(TestSubject)
#include "tst_subject.moc"
