// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/part.h"

#include "core/casework/import.h"
#include "core/casework/tray.h"
#include "core/store/lists/tray.h"
#include "tests/support/caseinhand.h"
#include "tests/support/hostile.h"
#include "tests/support/scriptedreader.h"
#include "tests/support/storeprobe.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A scan of five pages in the tray.
struct Scan : TestOffice
{
    Scan()
    {
        looking.seen.pages = 5;
        looking.seen.text = u"Lūdzu dzēst manus personas datus."_s;
        id = importBytes(*office, by(clerk), "%PDF-1.4\nskans", u"skans.pdf"_s,
                         {QDate(2026, 11, 5), Channel::Letter}, looking)
                 .value()
                 .document;
    }

    [[nodiscard]] auto part(const std::vector<QList<PageChoice>> &parts,
                            const QString &because = u"divas vēstules"_s)
    {
        return partDocument(*office, by(clerk), id, parts, because, looking);
    }

    ScriptedReader looking;
    DocumentId id;
};

} // namespace

class TestPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoLettersInOneScanBecomeTwoDocuments()
    {
        Scan scan;
        const auto parts = scan.part({{{0, 0}, {1, 2}}, {{2, 0}, {3, 0}, {4, 0}}}).value();
        QCOMPARE(parts.size(), 2u);
        const Documents &documents = scan.office->store.documents;
        QCOMPARE(documents.content(parts[0]), QByteArray("%PDF-1.4\n% page 0 turned 0\n% page 1 turned 2\n"));
        for (const DocumentId id : parts) {
            const Document part = documents.find(id).value();
            QCOMPARE(part.state, DocumentState::InTray);
            QCOMPARE(part.partOf, scan.id);
            QCOMPARE(part.receivedOn, QDate(2026, 11, 5));
            QCOMPARE(part.channel, Channel::Letter);
        }
        QCOMPARE(documents.find(parts[1])->fileName, u"skans-2.pdf"_s);
        const Document whole = documents.find(scan.id).value();
        QCOMPARE(whole.state, DocumentState::Dismissed);
        QCOMPARE(documents.content(scan.id), QByteArray("%PDF-1.4\nskans"));
        QCOMPARE(trayCounts(scan.office->store), (TrayCounts{2, 2, 0, 1}));
        QVERIFY(!scan.office->store.journal.firstBroken());
    }

    void whatWasPartedIsJoinedAgain()
    {
        Scan scan;
        const auto parts = scan.part({{{0, 0}}, {{1, 0}}}).value();
        QVERIFY(joinAgain(*scan.office, scan.by(scan.clerk), scan.id, u"kļūda"_s));
        QCOMPARE(scan.office->store.documents.find(scan.id)->state, DocumentState::InTray);
        QCOMPARE(scan.office->store.documents.find(parts[0])->state, DocumentState::Dismissed);
        QVERIFY(scan.part({{{0, 0}}, {{1, 0}}}));
    }

    void aPartThatWasRegisteredKeepsTheWholeApart()
    {
        Scan scan;
        const auto parts = scan.part({{{0, 0}}, {{1, 0}}}).value();
        QVERIFY(dismissDocument(*scan.office, scan.by(scan.clerk), parts[0], u"reklāma"_s));
        Registration registration = proposedRegistration(scan.office->store.documents.find(parts[1]).value());
        registration.subject.surname = u"Kalniņš"_s;
        QVERIFY(registerDocument(*scan.office, scan.by(scan.clerk), parts[1], registration));
        const QStringList before = everythingIn(scan.office->store.database);
        QCOMPARE(joinAgain(*scan.office, scan.by(scan.clerk), scan.id, u"kļūda"_s).error().reason,
                 RefusalReason::DocumentNotInTray);
        QCOMPARE(everythingIn(scan.office->store.database), before);
    }

    void whatCannotBePartedStaysAsItIs()
    {
        Scan scan;
        const QStringList before = everythingIn(scan.office->store.database);
        QCOMPARE(scan.part({{{0, 0}}}).error().reason, RefusalReason::DocumentNotSplittable);
        QCOMPARE(scan.part({{{0, 0}}, {}}).error().reason, RefusalReason::DocumentNotSplittable);
        QCOMPARE(scan.part({{{0, 0}}, {{9, 0}}}).error().reason, RefusalReason::PageNotFound);
        QCOMPARE(scan.part({{{0, 0}}, {{1, 0}}}, u" "_s).error().reason, RefusalReason::ReasonMissing);
        QCOMPARE(joinAgain(*scan.office, scan.by(scan.clerk), scan.id, u"x"_s).error().reason,
                 RefusalReason::DocumentNotSplittable);
        QCOMPARE(partDocument(*scan.office, scan.by(scan.reader), scan.id, {{{0, 0}}, {{1, 0}}}, u"x"_s,
                              scan.looking)
                     .error()
                     .reason,
                 RefusalReason::RoleNotAllowed);
        scan.looking.refusal = Refusal{RefusalReason::PagesNotRead, {u"skans.pdf"_s}};
        QCOMPARE(scan.part({{{0, 0}}, {{1, 0}}}).error().reason, RefusalReason::PagesNotRead);
        QCOMPARE(everythingIn(scan.office->store.database), before);
    }

    void anEmailHasNoPages()
    {
        Scan scan;
        scan.id =
            importBytes(*scan.office, scan.by(scan.clerk), erasureMail("1"), u"1.eml"_s, {}).value().document;
        QCOMPARE(scan.part({{{0, 0}}, {{1, 0}}}).error().reason, RefusalReason::DocumentNotSplittable);
    }
};

ATBILDE_TEST_MAIN(TestPart)
#include "tst_part.moc"
