// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registermodel.h"

#include "core/person/collation.h"
#include "tests/support/hostile.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

RegisterRow row(const QString &key, const QString &name, int days)
{
    return {key, {name, QString::number(days)}, {atbilde::sortKey(name), days}};
}

RegisterRows list()
{
    return {{u"Name"_s, u"Days"_s},
            {row(u"z"_s, u"Zvani"_s, 9), row(u"s"_s, u"Šifri"_s, 100), row(u"a"_s, u"Ābece"_s, 20)},
            0};
}

QStringList shown(const RegisterFilter &filter)
{
    QStringList names;
    for (int i = 0; i < filter.rowCount(); ++i)
        names << filter.index(i, 0).data().toString();
    return names;
}

} // namespace

class TestRegisterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises()
    {
        RegisterModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(list());
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(model.keyAt(model.rowOf(u"s"_s)), u"s"_s);
        QVERIFY(!model.rowOf(u"nobody"_s).isValid());
        QCOMPARE(model.keyAt({}), QString());
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void namesSortAsInLatvianAndNumbersAsNumbers()
    {
        RegisterModel model;
        model.show(list());
        RegisterFilter filter(&model);
        filter.sort(0);
        QCOMPARE(shown(filter), (QStringList{u"Ābece"_s, u"Šifri"_s, u"Zvani"_s}));
        filter.sort(1);
        QCOMPARE(shown(filter), (QStringList{u"Zvani"_s, u"Ābece"_s, u"Šifri"_s}));
    }

    void wordsAreFoundWithoutTheirMarks()
    {
        RegisterModel model;
        model.show(list());
        RegisterFilter filter(&model);
        filter.search(u"SIFR"_s);
        QCOMPARE(shown(filter), QStringList{u"Šifri"_s});
        filter.search(u"sifr zvani"_s);
        QVERIFY(shown(filter).isEmpty());
        filter.search({});
        QCOMPARE(filter.rowCount(), 3);
    }
};

ATBILDE_TEST_MAIN(TestRegisterModel)
#include "tst_registermodel.moc"
