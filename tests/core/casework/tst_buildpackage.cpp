// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/buildpackage.h"

#include "core/casework/findings.h"
#include "core/casework/package.h"
#include "tests/support/accesscase.h"
#include "tests/support/hostile.h"
#include "tests/support/storeprobe.h"
#include "tests/support/unzipped.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString password = u"viens-divi-trīs-četri"_s;

} // namespace

class TestBuildPackage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePackageIsADocumentThatGoesOutWithTheAnswer_data()
    {
        QTest::addColumn<Right>("right");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("fileName");
        QTest::newRow("access, Latvian") << Right::Access << Language::Latvian
                                         << u"Jūsu personas datu kopija"_s << u"DS-2026-0001-access.zip"_s;
        QTest::newRow("access, English") << Right::Access << Language::English
                                         << u"Copy of your personal data"_s << u"DS-2026-0001-access.zip"_s;
        QTest::newRow("portability, Latvian")
            << Right::Portability << Language::Latvian << u"Jūsu personas dati pārnesamā formātā"_s
            << u"DS-2026-0001-portability.zip"_s;
        QTest::newRow("portability, English")
            << Right::Portability << Language::English << u"Your personal data in a portable format"_s
            << u"DS-2026-0001-portability.zip"_s;
    }

    void thePackageIsADocumentThatGoesOutWithTheAnswer()
    {
        QFETCH(Right, right);
        QFETCH(Language, language);
        QFETCH(QString, title);
        QFETCH(QString, fileName);
        AccessCase c;
        QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(), threeFindings));
        const Result<Document> built = buildPackage(*c.office, c.by(c.handler), c.seen(), right, language);
        QVERIFY(built);
        const Document document = c.office->store.documents.find(built->id).value();
        QCOMPARE(document, *built);
        QCOMPARE(document.kind, DocumentKind::Package);
        QCOMPARE(document.request, c.id);
        QCOMPARE(document.subject, title);
        QCOMPARE(document.fileName, fileName);
        QCOMPARE(document.mediaType, u"application/zip"_s);
        const QByteArray bytes = c.office->store.documents.content(built->id);
        QCOMPARE(document.size, bytes.size());
        QCOMPARE(document.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));

        const Unzipped found = unzipped(bytes);
        QCOMPARE(found.error, QString());
        QVERIFY(found.files[u"index.html"_s].contains("Jānis Bērziņš"));
        QVERIFY(found.files[u"index.html"_s].contains("<html lang=\"" + codeOf(language).toLatin1()));
        QCOMPARE(found.files.contains(u"data/electronic.json"_s), right == Right::Access);
        QCOMPARE(found.files.contains(u"excluded.csv"_s), right == Right::Portability);

        const Entry entry = c.file().journal.back();
        QCOMPARE(entry.act, u"build_package"_s);
        QCOMPARE(entry.facts[u"document"_s].toInteger(), built->id.value());
        QCOMPARE(entry.facts[u"right"_s].toString(), codeOf(right));
        QCOMPARE(entry.facts[u"protected"_s].toBool(), false);
    }

    void thePasswordIsKeptNowhere()
    {
        AccessCase c;
        QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(), threeFindings));
        const Result<Document> built =
            buildPackage(*c.office, c.by(c.handler), c.seen(), Right::Access, Language::Latvian, password);
        QVERIFY(built);
        const QByteArray bytes = c.office->store.documents.content(built->id);
        QVERIFY(!bytes.contains("pasts.example"));
        QVERIFY(
            unzipped(bytes, password.toUtf8()).files[u"data/contact.csv"_s].contains("janis@pasts.example"));
        for (const QString &row : everythingIn(c.office->store.database))
            QVERIFY(!row.contains(password));
        QCOMPARE(c.file().journal.back().facts[u"protected"_s].toBool(), true);
    }

    void theLastPackageOfARightReplacesTheOneBefore()
    {
        AccessCase c;
        const Occasion handler = c.by(c.handler);
        QVERIFY(addFindings(*c.office, handler, c.seen(), threeFindings));
        const DocumentId added =
            addPackage(*c.office, handler, c.seen(), u"Līgums"_s, "pdf", u"a.pdf"_s).value().id;
        const DocumentId first =
            buildPackage(*c.office, handler, c.seen(), Right::Access, Language::Latvian).value().id;
        const DocumentId other =
            buildPackage(*c.office, handler, c.seen(), Right::Portability, Language::Latvian).value().id;
        const DocumentId second =
            buildPackage(*c.office, handler, c.seen(), Right::Access, Language::Latvian).value().id;
        Documents &documents = c.office->store.documents;
        QVERIFY(documents.find(first)->shreddedOn.isValid());
        for (const DocumentId standing : {added, other, second})
            QVERIFY(!documents.find(standing)->shreddedOn.isValid());
        QCOMPARE(c.file().journal.back().facts[u"shredded"_s].toArray(), QJsonArray{first.value()});
    }

    void documentsOfTheRequestGoInWithIt()
    {
        AccessCase c;
        const Occasion handler = c.by(c.handler);
        QVERIFY(addFindings(*c.office, handler, c.seen(), threeFindings));
        const DocumentId contract =
            addPackage(*c.office, handler, c.seen(), u"Līgums"_s, "%PDF-1.7\n", u"a.pdf"_s).value().id;
        const Result<Document> built =
            buildPackage(*c.office, handler, c.seen(), Right::Access, Language::Latvian, {}, {contract});
        QVERIFY(built);
        QCOMPARE(unzipped(c.office->store.documents.content(built->id)).files[u"documents/document-01.pdf"_s],
                 QByteArray("%PDF-1.7\n"));
    }

    void whatIsRefusedChangesNothing_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<RefusalReason>("reason");
        QTest::newRow("a right without a package") << 0 << RefusalReason::UnknownCode;
        QTest::newRow("a right nobody invoked") << 1 << RefusalReason::ClaimNotFound;
        QTest::newRow("nothing found") << 2 << RefusalReason::ConditionNotMet;
        QTest::newRow("nothing portable") << 3 << RefusalReason::NothingPortable;
        QTest::newRow("a short password") << 4 << RefusalReason::PasswordTooShort;
        QTest::newRow("a clerk") << 5 << RefusalReason::RoleNotAllowed;
        QTest::newRow("changed meanwhile") << 6 << RefusalReason::ChangedMeanwhile;
        QTest::newRow("a document of nobody") << 7 << RefusalReason::DocumentNotFound;
        QTest::newRow("no such request") << 8 << RefusalReason::RequestNotFound;
    }

    void whatIsRefusedChangesNothing()
    {
        QFETCH(int, which);
        QFETCH(RefusalReason, reason);
        AccessCase c;
        const RequestId other = c.registered("2", {Right::Access});
        if (which == 3) {
            QVERIFY(addFindings(*c.office, c.by(c.handler), c.seen(),
                                "system,category,activity,name,value\ncrm,contact,fraud,a,b\n"));
        } else if (which != 2) {
            for (const SeenRequest &seen : {c.seen(), SeenRequest{other, 0}})
                QVERIFY(addFindings(*c.office, c.by(c.handler), seen, threeFindings));
        }
        const Right right = which == 0                 ? Right::Erasure
                            : which == 1 || which == 3 ? Right::Portability
                                                       : Right::Access;
        const SeenRequest seen = which == 1   ? SeenRequest{other, 0}
                                 : which == 6 ? SeenRequest{c.id, 1}
                                 : which == 8 ? SeenRequest{RequestId(99), 0}
                                              : c.seen();
        const QStringList before = everythingIn(c.office->store.database);
        const Result<Document> refused =
            buildPackage(*c.office, c.by(which == 5 ? c.clerk : c.handler), seen, right, Language::Latvian,
                         which == 4 ? u"short"_s : QString(),
                         which == 7 ? std::vector<DocumentId>{DocumentId(99)} : std::vector<DocumentId>{});
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(everythingIn(c.office->store.database), before);
    }
};

ATBILDE_TEST_MAIN(TestBuildPackage)
#include "tst_buildpackage.moc"
