// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/tray.h"

#include "core/store/lists/tray.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"

#include <QCoreApplication>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

DocumentId another(CaseInHand &c)
{
    return importBytes(*c.office, c.by(c.clerk), erasureMail("2"), u"2.eml"_s, {}).value().document;
}

} // namespace

class TestTray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDocumentIsAttachedAndComesBack()
    {
        CaseInHand c;
        const DocumentId id = another(c);
        QVERIFY(attachDocument(*c.office, c.by(c.clerk), id, u" DS-2026/0001 "_s));
        QCOMPARE(c.office->store.documents.find(id)->request, c.id);
        QCOMPARE(trayCounts(c.office->store).all, 0);
        QVERIFY(returnToTray(*c.office, c.by(c.clerk), id));
        QCOMPARE(c.office->store.documents.find(id)->state, DocumentState::InTray);
        QCOMPARE(trayCounts(c.office->store).all, 1);
        QCOMPARE(c.office->store.journal.head()->act, u"return_to_tray"_s);
    }

    void theDocumentARequestBeganWithStaysThoughOthersCame()
    {
        CaseInHand c;
        QVERIFY(attachDocument(*c.office, c.by(c.clerk), another(c), u"DS-2026/0001"_s));
        const QStringList before = everythingIn(c.office->store.database);
        QCOMPARE(returnToTray(*c.office, c.by(c.clerk), c.document).error().reason,
                 RefusalReason::DocumentNotInTray);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }

    void aDismissalNeedsAReasonAndCanBeTakenBack()
    {
        CaseInHand c;
        const DocumentId id = another(c);
        QCOMPARE(dismissDocument(*c.office, c.by(c.clerk), id, u" \n"_s).error().reason,
                 RefusalReason::ReasonMissing);
        QVERIFY(dismissDocument(*c.office, c.by(c.clerk), id, u"reklāma"_s));
        QCOMPARE(c.office->store.documents.find(id)->dismissedBecause, u"reklāma"_s);
        QVERIFY(returnToTray(*c.office, c.by(c.clerk), id));
        QCOMPARE(c.office->store.documents.find(id)->dismissedBecause, QString());
    }

    void whatCannotBeIsRefusedAndLeavesNoTrace()
    {
        CaseInHand c;
        const DocumentId id = another(c);
        const QStringList before = everythingIn(c.office->store.database);
        Office &office = *c.office;
        QCOMPARE(attachDocument(office, c.by(c.clerk), id, u"DS-2026/0099"_s).error().reason,
                 RefusalReason::RequestNotFound);
        QCOMPARE(attachDocument(office, c.by(c.clerk), DocumentId(77), u"DS-2026/0001"_s).error().reason,
                 RefusalReason::DocumentNotFound);
        QCOMPARE(attachDocument(office, c.by(c.clerk), c.document, u"DS-2026/0001"_s).error().reason,
                 RefusalReason::DocumentNotInTray);
        QCOMPARE(attachDocument(office, c.by(c.reader), id, u"DS-2026/0001"_s).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(dismissDocument(office, c.by(c.clerk), c.document, u"x"_s).error().reason,
                 RefusalReason::DocumentNotInTray);
        QCOMPARE(dismissDocument(office, c.by(c.administrator), id, u"x"_s).error().reason,
                 RefusalReason::RoleNotAllowed);
        QCOMPARE(returnToTray(office, c.by(c.clerk), DocumentId(77)).error().reason,
                 RefusalReason::DocumentNotFound);
        QCOMPARE(everythingIn(office.store.database), before);
    }
};

ATBILDE_TEST_MAIN(TestTray)
#include "tst_tray.moc"
