// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/traymodel.h"

#include "tests/support/hostile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>

using atbilde::DocumentId;
using atbilde::TrayRow;
using namespace Qt::Literals::StringLiterals;

namespace {

TrayRow row(qint64 id, bool unread = true)
{
    TrayRow row;
    row.id = DocumentId(id);
    row.isUnread = unread;
    row.senderName = u"Jānis Bērziņš"_s;
    row.subject = u"Datu dzēšana"_s;
    row.receivedOn = QDate(2026, 11, 3);
    return row;
}

} // namespace

class TestTrayModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreShownReplacedContinuedAndTakenAway()
    {
        TrayModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.show({row(1), row(2)}, true);
        QVERIFY(model.canFetchMore({}));
        model.append({row(3)}, false);
        QCOMPARE(model.rowOf(DocumentId(3)), 2);
        QCOMPARE(model.idAt(0), DocumentId(1));
        QVERIFY(!model.idAt(3).isValid());
        QVERIFY(!model.canFetchMore({}));
        model.show({row(2)}, false);
        QCOMPARE(model.rowOf(DocumentId(1)), -1);
        model.show({}, false);
        QCOMPARE(model.rowCount(), 0);
    }

    void beingReadChangesTheLineAndMovesNothing()
    {
        TrayModel model;
        model.show({row(1), row(2)}, false);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Unread"_s));
        model.show({row(1, false), row(2)}, false);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Unread"_s));
    }

    void aDocumentWithoutSenderAndSubjectIsCalledSo()
    {
        TrayRow bare;
        bare.id = DocumentId(1);
        bare.fileName = u"skenēts.eml"_s;
        TrayModel model;
        model.show({bare}, false);
        const auto line = model.index(0).data(TrayModel::lineRole).value<TrayLine>();
        QCOMPARE(line.from(), u"No sender"_s);
        QCOMPARE(line.about(), u"skenēts.eml"_s);
    }

    void aBrokenProposalProposesNothing()
    {
        TrayRow broken = row(1);
        broken.proposal = "{\"rights\": 7";
        TrayModel model;
        model.show({broken}, false);
        QVERIFY(model.index(0).data(TrayModel::lineRole).value<TrayLine>().rights.empty());
    }
};

ATBILDE_WIDGET_TEST_MAIN(TestTrayModel)
#include "tst_traymodel.moc"
