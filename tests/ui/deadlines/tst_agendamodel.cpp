// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/agendamodel.h"
#include "tests/support/hostile.h"
#include "ui/parts/deadlinebar.h"

#include <QAbstractItemModelTester>
#include <QApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 11, 11); // a Wednesday; the 18th is a public holiday

QueueRow row(qint64 id, const QDate &deadline, State state = State::Assessment)
{
    QueueRow row;
    row.id = RequestId(id);
    row.number = u"DS-2026/%1"_s.arg(id, 4, 10, QChar(u'0'));
    row.person = u"Bērziņš <b>Jānis</b>"_s;
    row.receivedOn = deadline.addMonths(-1);
    row.deadline = deadline;
    row.rights = {Right::Access, Right::Erasure};
    row.state = state;
    row.ownerName = u"Ivars Izpildītājs"_s;
    row.awaited = u"decide"_s;
    return row;
}

std::vector<QueueRow> oneOfEach()
{
    return {row(1, today.addDays(-2)), row(2, today), row(3, today.addDays(4)), row(4, today.addDays(5))};
}

QStringList firstColumn(const AgendaModel &model)
{
    QStringList texts;
    for (int i = 0; i < model.rowCount(); ++i)
        texts << model.index(i, 0).data().toString();
    return texts;
}

} // namespace

class TestAgendaModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGroupStandsUnderItsNameAndCount()
    {
        AgendaModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show(oneOfEach(), {1, 1, 1, 7}, today, Calendar());
        QCOMPARE(firstColumn(model),
                 (QStringList{u"Overdue · 1"_s, u"DS-2026/0001"_s, u"Today · 1"_s, u"DS-2026/0002"_s,
                              u"This week · 1"_s, u"DS-2026/0003"_s, u"Later · 7"_s, u"DS-2026/0004"_s}));
        QVERIFY(model.isHeading(0));
        QVERIFY(!model.idAt(0));
        QCOMPARE(model.idAt(1), RequestId(1));
        QCOMPARE(model.rowOf(RequestId(4)), 7);
        QCOMPARE(model.rowOf(RequestId(5)), -1);
        QCOMPARE(model.firstRequest(), 1);
        model.show({}, {}, today, Calendar());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.firstRequest(), -1);
        QVERIFY(!model.idAt(0));
        QVERIFY(!model.idAt(-1));
    }

    void rowsThatFollowJoinTheGroupBeforeThem()
    {
        AgendaModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show({row(1, today.addDays(5))}, {0, 0, 0, 3}, today, Calendar());
        model.append({row(2, today.addDays(6)), row(3, today.addDays(60))});
        model.append({});
        QCOMPARE(firstColumn(model),
                 (QStringList{u"Later · 3"_s, u"DS-2026/0001"_s, u"DS-2026/0002"_s, u"DS-2026/0003"_s}));
        QCOMPARE(model.requests(), 3);
    }

    void urgencyIsSaidByWordAndSymbolToo_data()
    {
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("words");
        QTest::addColumn<Tone>("tone");
        QTest::addColumn<Symbol>("symbol");
        QTest::newRow("two days ago") << today.addDays(-2) << State::Assessment << u"Overdue by 2 days"_s
                                      << Tone::Alarm << Symbol::Overdue;
        QTest::newRow("today") << today << State::Assessment << u"Today is the last day"_s << Tone::Warning
                               << Symbol::Warning;
        QTest::newRow("over a public holiday")
            << QDate(2026, 11, 19) << State::Assessment << u"8 days left"_s << Tone::Quiet
            << Symbol::Calendar;
        QTest::newRow("while the person is asked")
            << QDate(2026, 11, 13) << State::Identification
            << u"Clock suspended: 2 days left"_s << Tone::Warning << Symbol::Suspend;
    }

    void urgencyIsSaidByWordAndSymbolToo()
    {
        QFETCH(QDate, deadline);
        QFETCH(State, state);
        AgendaModel model;
        model.show({row(1, deadline, state)}, {}, today, Calendar());
        const QModelIndex cell = model.index(1, AgendaModel::Left);
        const auto shown = cell.data(DeadlineDelegate::deadlineRole).value<DeadlineShown>();
        QTEST(shown.words, "words");
        QTEST(shown.tone, "tone");
        QTEST(shown.symbol, "symbol");
        QCOMPARE(cell.data().toString(), shown.words);
    }

    void namesAreNeverMarkup()
    {
        AgendaModel model;
        model.show(oneOfEach(), {}, today, Calendar());
        const QModelIndex cell = model.index(1, AgendaModel::Person);
        QCOMPARE(cell.data().toString(), u"Bērziņš <b>Jānis</b>"_s);
        QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"Bērziņš &lt;b&gt;Jānis&lt;/b&gt;"_s);
    }

    void headersEndWhereTheColumnsEnd()
    {
        AgendaModel model;
        for (int column = 0; column < AgendaModel::columns; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(AgendaModel::columns, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestAgendaModel)
#include "tst_agendamodel.moc"
