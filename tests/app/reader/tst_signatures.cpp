// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/container.h"
#include "tests/support/hostile.h"
#include "tests/support/signingoffice.h"
#include "tests/support/zipsample.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray claim = "Lūdzu dzēst manus datus.";
const QByteArray picture = "%PDF-1.4 pielikums";

constexpr auto sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
constexpr auto c14n = "http://www.w3.org/2006/12/xml-c14n11";

/// How a signature is made, and what is done to it or to its container afterwards.
struct Making
{
    QString signer = u"signer"_s;
    QStringList certificates = {u"signer"_s}; ///< in KeyInfo
    QString named = u"signer"_s;              ///< by the signed properties
    QStringList trusted = {u"root"_s};
    int years = 0; ///< from tomorrow to the time the signer claims
    QByteArray moreReferences = {};
    QByteArray digest = sha256;
    bool namesProperties = true; ///< SignedProperties among the references
    std::function<void(QByteArray &xml)> spoilXml = {};
    std::function<void(QList<ZipSampleFile> &files)> spoilFiles = {};
};

QByteArray reference(const QByteArray &uri, const QByteArray &type, const QByteArray &transforms,
                     const QByteArray &digest)
{
    return "<ds:Reference URI=\"" + uri + "\"" + (type.isEmpty() ? "" : " Type=\"" + type + "\"") + ">" +
           transforms + "<ds:DigestMethod Algorithm=\"" + digest +
           "\"/><ds:DigestValue></ds:DigestValue></ds:Reference>";
}

QByteArray transforms(const QByteArray &algorithm)
{
    return "<ds:Transforms><ds:Transform Algorithm=\"" + algorithm + "\"/></ds:Transforms>";
}

QDateTime tomorrow()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return {now.date().addDays(1), QTime(10, 0), Qt::UTC};
}

} // namespace

class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_office.open()); }
    void each_signature_is_told_apart_data();
    void each_signature_is_told_apart();
    void the_signer_is_named_with_the_verdict();
    void what_is_not_understood_names_nobody();
    void several_signatures_are_judged_one_by_one();
    void the_folder_of_trusted_ones_may_hold_anything();

private:
    [[nodiscard]] QByteArray signatureFile(const Making &making) const;
    [[nodiscard]] QByteArray container(const Making &making) const;
    [[nodiscard]] Result<Reading> look(const Making &making) const;

    SigningOffice m_office;
};

QByteArray TestSignatures::signatureFile(const Making &making) const
{
    m_office.put(u"iesniegums.txt"_s, claim);
    m_office.put(u"pielikums ā.pdf"_s, picture);
    m_office.put(u"papildus.xml"_s, "<a></a>");
    QByteArray certificates;
    for (const QString &name : making.certificates)
        certificates +=
            "<ds:X509Certificate>" + m_office.certificate(name).toBase64() + "</ds:X509Certificate>";
    const bool isRsa = making.signer == "rsa"_L1;
    QByteArray xml =
        "<asic:XAdESSignatures xmlns:asic=\"http://uri.etsi.org/02918/v1.2.1#\" "
        "xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" xmlns:xades=\"http://uri.etsi.org/01903/v1.3.2#\">"
        "<ds:Signature Id=\"S0\"><ds:SignedInfo><ds:CanonicalizationMethod Algorithm=\"" +
        QByteArray(c14n) + "\"/><ds:SignatureMethod Algorithm=\"http://www.w3.org/2001/04/xmldsig-more#" +
        (isRsa ? "rsa" : "ecdsa") + "-sha256\"/>" + reference("iesniegums.txt", {}, {}, making.digest) +
        reference("pielikums%20%C4%81.pdf", {}, {}, making.digest) + making.moreReferences;
    if (making.namesProperties)
        xml += reference("#S0-SP", "http://uri.etsi.org/01903#SignedProperties", transforms(c14n),
                         making.digest);
    xml +=
        "</ds:SignedInfo><ds:SignatureValue></ds:SignatureValue><ds:KeyInfo><ds:X509Data>" + certificates +
        "</ds:X509Data></ds:KeyInfo><ds:Object><xades:QualifyingProperties Target=\"#S0\">"
        "<xades:SignedProperties Id=\"S0-SP\"><xades:SignedSignatureProperties><xades:SigningTime>" +
        tomorrow().addYears(making.years).toString(Qt::ISODate).toLatin1() +
        "</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest>"
        "<ds:DigestMethod Algorithm=\"" +
        QByteArray(sha256) + "\"/><ds:DigestValue>" +
        QCryptographicHash::hash(m_office.certificate(making.named), QCryptographicHash::Sha256).toBase64() +
        "</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2>"
        "</xades:SignedSignatureProperties></xades:SignedProperties></xades:QualifyingProperties>"
        "</ds:Object></ds:Signature></asic:XAdESSignatures>";
    QByteArray made = m_office.signedBy(making.signer, xml);
    if (making.spoilXml)
        making.spoilXml(made);
    return made;
}

QByteArray TestSignatures::container(const Making &making) const
{
    QList<ZipSampleFile> files{{"iesniegums.txt", claim},
                               {"pielikums ā.pdf", picture, true},
                               {"META-INF/manifest.xml", "<manifest/>"},
                               {"META-INF/signatures0.xml", signatureFile(making), true}};
    if (making.spoilFiles)
        making.spoilFiles(files);
    return containerSample(files);
}

Result<Reading> TestSignatures::look(const Making &making) const
{
    return lookIntoContainer(container(making), m_office.trusting(making.trusted));
}

void TestSignatures::each_signature_is_told_apart_data()
{
    QTest::addColumn<Making>("making");
    QTest::addColumn<SignatureState>("state");
    QTest::addColumn<QStringList>("unsignedFiles");
    using State = SignatureState;
    const QStringList none;
    const QStringList both{u"iesniegums.txt"_s, u"pielikums ā.pdf"_s};
    const auto row = [](const char *name, const Making &making, State state,
                        const QStringList &unsignedFiles) {
        QTest::newRow(name) << making << state << unsignedFiles;
    };
    row("as it was signed", {}, State::Intact, none);
    row("by a company's RSA key", {.signer = u"rsa"_s, .certificates = {u"rsa"_s}, .named = u"rsa"_s},
        State::Intact, none);
    row("a file changed",
        {.spoilFiles = [](auto &files) { files[0].content = "Lūdzu nedzēst manus datus."; }},
        State::ContentChanged, none);
    row("a file taken out", {.spoilFiles = [](auto &files) { files.removeAt(0); }}, State::ContentChanged,
        none);
    row("a file added",
        {.spoilFiles =
             [](auto &files) {
                 files.insert(2, {"rīkojums.txt", "Izmaksāt 1000 eiro."});
             }},
        State::Intact, {u"rīkojums.txt"_s});
    row("the time of signing changed",
        {.spoilXml = [](QByteArray &xml) { xml.replace("T10:00:00Z", "T11:00:00Z"); }}, State::ContentChanged,
        none);
    row("the value of the signature changed",
        {.spoilXml =
             [](QByteArray &xml) {
                 const qsizetype at = xml.indexOf("<ds:SignatureValue>") + 22;
                 xml[at] = xml[at] == 'A' ? 'B' : 'A';
             }},
        State::ContentChanged, none);
    row("nobody is trusted", {.trusted = {}}, State::IssuerNotTrusted, none);
    row("only somebody else's issuer is trusted", {.trusted = {u"foreign"_s}}, State::IssuerNotTrusted, none);
    const auto deeper = [](const QStringList &certificates, const QStringList &trusted) {
        return Making{.signer = u"deeper"_s,
                      .certificates = QStringList{u"deeper"_s} + certificates,
                      .named = u"deeper"_s,
                      .trusted = trusted};
    };
    row("the issuer between is missing", deeper({}, {u"root"_s}), State::IssuerNotTrusted, none);
    row("only the issuer between is trusted", deeper({}, {u"between"_s}), State::IssuerNotTrusted, none);
    row("the issuer between is in the folder", deeper({}, {u"between"_s, u"root"_s}), State::Intact, none);
    row("the issuer between is in the signature", deeper({u"between"_s}, {u"root"_s}), State::Intact, none);
    row("signed before the certificate was issued", {.years = -5}, State::CertificateExpired, none);
    row("signed after the certificate ended", {.years = 30}, State::CertificateExpired, none);
    row("no certificate", {.certificates = {}}, State::NotUnderstood, both);
    row("another's certificate beside the signature", {.certificates = {u"deeper"_s}}, State::NotUnderstood,
        both);
    row("another's certificate named", {.named = u"foreign"_s}, State::NotUnderstood, both);
    row("the named certificate is not the one that signed",
        {.certificates = {u"deeper"_s}, .named = u"deeper"_s}, State::ContentChanged, none);
    row("properties nobody signed", {.namesProperties = false}, State::NotUnderstood, both);
    row("a document type",
        {.spoilXml =
             [](QByteArray &xml) { xml.replace("<asic:XAd", "<!DOCTYPE a [<!ENTITY b \"c\">]><asic:XAd"); }},
        State::NotUnderstood, both);
    row("a reference to a file of this machine",
        {.moreReferences = reference("file:///etc/passwd", {}, {}, sha256)}, State::NotUnderstood, both);
    row("two signatures in one file",
        {.spoilXml =
             [](QByteArray &xml) {
                 const qsizetype at = xml.indexOf("<ds:Signature ");
                 const qsizetype end = xml.indexOf("</asic:");
                 xml.insert(end, xml.mid(at, end - at).replace("S0", "S1"));
             }},
        State::NotUnderstood, both);
    row("two parts with one identifier",
        {.spoilXml = [](QByteArray &xml) { xml.replace("<ds:Object>", "<ds:Object Id=\"S0-SP\">"); }},
        State::NotUnderstood, both);
    row("a digest that is broken, SHA-1", {.digest = "http://www.w3.org/2000/09/xmldsig#sha1"},
        State::NotUnderstood, both);
    row("a reference to an address",
        {.spoilXml = [](QByteArray &xml) { xml.replace("\"iesniegums.txt", "\"http://127.0.0.1/a"); }},
        State::NotUnderstood, both);
    // A comment in it could be written by anybody.
    row("a file signed only as something made of it",
        {.moreReferences = reference("papildus.xml", {}, transforms(c14n), sha256),
         .spoilFiles =
             [](auto &files) {
                 files.insert(2, {"papildus.xml", "<a><!-- b --></a>"});
             }},
        State::Intact, {u"papildus.xml"_s});
    row("no XML at all", {.spoilXml = [](QByteArray &xml) { xml = "<asic:"; }}, State::NotUnderstood, both);
}

void TestSignatures::each_signature_is_told_apart()
{
    QFETCH(Making, making);
    const auto reading = look(making);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->signatures.size(), 1);
    const Signature &signature = reading->signatures.front();
    QTEST(signature.state, "state");
    QTEST(signature.unsignedFiles, "unsignedFiles");
}

void TestSignatures::the_signer_is_named_with_the_verdict()
{
    const auto reading = look({});
    QVERIFY(reading.has_value());
    const Signature expected{.state = SignatureState::Intact,
                             .signer = u"Žaneta Šķēle"_s,
                             .signerCode = u"PNOLV-010190-12345"_s,
                             .issuer = u"Saknes izdevējs"_s,
                             .claimedAt = tomorrow(),
                             .unsignedFiles = {}};
    QCOMPARE(reading->signatures, QList{expected});
    // A company's seal may bear the company's name alone.
    const auto seal = look({.signer = u"rsa"_s, .certificates = {u"rsa"_s}, .named = u"rsa"_s});
    QVERIFY(seal.has_value());
    QCOMPARE(seal->signatures.front().signer, u"SIA Ziemeļu vējš"_s);
    QCOMPARE(seal->signatures.front().signerCode, QString());
}

void TestSignatures::what_is_not_understood_names_nobody()
{
    const auto reading = look({.namesProperties = false});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->signatures.front().signer, QString());
    QVERIFY(!reading->signatures.front().claimedAt);
}

void TestSignatures::several_signatures_are_judged_one_by_one()
{
    const QByteArray second =
        signatureFile({.signer = u"deeper"_s, .certificates = {u"deeper"_s}, .named = u"deeper"_s});
    const auto reading = look({.spoilFiles = [&second](auto &files) {
        files << ZipSampleFile{"META-INF/signatures1.xml", second};
    }});
    QVERIFY(reading.has_value());
    QCOMPARE(reading->signatures.size(), 2);
    QCOMPARE(reading->signatures[0].state, SignatureState::Intact);
    QCOMPARE(reading->signatures[1].state, SignatureState::IssuerNotTrusted);
    QCOMPARE(reading->signatures[1].signer, u"Jānis Bērziņš"_s);
}

void TestSignatures::the_folder_of_trusted_ones_may_hold_anything()
{
    const QTemporaryDir folder;
    const auto put = [&folder](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(u"sakne.cer"_s, m_office.certificate(u"root"_s));
    put(u"lasi mani.txt"_s, "te nav nekā");
    put(u"tukšs.pem"_s, {});
    QFile pem(m_office.path(u"between.pem"_s));
    QVERIFY(pem.open(QIODevice::ReadOnly));
    const QByteArray between = pem.readAll();
    put(u"divi.pem"_s, between + "starpā\n" + between);
    QCOMPARE(trustedCertificatesIn(folder.path()).certificates,
             (QList{m_office.certificate(u"between"_s), m_office.certificate(u"between"_s),
                    m_office.certificate(u"root"_s)}));
    QVERIFY(trustedCertificatesIn(folder.filePath(u"nav"_s)).certificates.isEmpty());
    QVERIFY(trustedCertificatesIn({}).certificates.isEmpty());
}

Q_DECLARE_METATYPE(Making)

ATBILDE_TEST_MAIN(TestSignatures)

#include "tst_signatures.moc"
