// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/nameforms.h"
#include "tests/support/hostile.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Row
{
    QString name;
    SalutationKind kind;
    QStringList columns;
};

QList<Row> rowsOf(const QString &file)
{
    QFile csv(QStringLiteral(ATBILDE_TEST_FOLDER) + u"/data/"_s + file);
    if (!csv.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", qPrintable(csv.fileName()));
    QList<Row> rows;
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1)) {
        const QStringList columns = line.split(u',');
        rows.append({columns.at(0),
                     columns.at(1) == "m"_L1 ? SalutationKind::Masculine : SalutationKind::Feminine,
                     columns});
    }
    return rows;
}

} // namespace

class TestNameForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examplesOfTheLawReference_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<int>("kind");
        const QList<Row> rows = rowsOf(u"names.csv"_s);
        QCOMPARE(rows.size(), 51);
        for (const Row &row : rows)
            QTest::newRow(qPrintable(row.name)) << row.columns << static_cast<int>(row.kind);
    }

    void examplesOfTheLawReference()
    {
        QFETCH(QStringList, columns);
        QFETCH(int, kind);
        const auto salutationKind = static_cast<SalutationKind>(kind);
        const NameInCase name = nameFromText(columns.at(0));
        const NameForms forms = declined(name.given, name.surname, salutationKind);
        QCOMPARE(forms.nominative.full(), columns.at(0));
        QCOMPARE(forms.genitive.full(), columns.at(2));
        QCOMPARE(forms.dative.full(), columns.at(3));
        QCOMPARE(forms.accusative.full(), columns.at(4));
        QCOMPARE(forms.vocative.full(), columns.at(5));
        QCOMPARE(salutation(forms, salutationKind, Language::Latvian), columns.at(6));
        QCOMPARE(guessedSalutationKind(name.given, name.surname), salutationKind);
    }
};

ATBILDE_TEST_MAIN(TestNameForms)
#include "tst_nameforms.moc"
