// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/signatures.h"

#include "app/reader/certificate.h"
#include "app/reader/xades.h"

#include <QMutex>
#include <QSet>

#include <algorithm>
#include <cstring>
#include <memory>

#include <openssl/err.h>
#include <xmlsec/xmlsec.h>
// Needs the above first.
#include <xmlsec/crypto.h>
#include <xmlsec/errors.h>
#include <xmlsec/io.h>
#include <xmlsec/keys.h>
#include <xmlsec/openssl/x509.h>
#include <xmlsec/xmldsig.h>

namespace atbilde {
namespace {

using Comparison = std::unique_ptr<xmlSecDSigCtx, decltype(&xmlSecDSigCtxDestroy)>;
using Key = std::unique_ptr<xmlSecKey, decltype(&xmlSecKeyDestroy)>;

// The library takes files from one place for the whole process: ours is the container at hand, and nothing
// else.
QMutex oneAtATime;
const std::vector<ContainerFile> *filesAtHand = nullptr;

struct OpenedFile
{
    QByteArray content;
    qsizetype at = 0;
};

const ContainerFile *fileNamed(const std::vector<ContainerFile> &files, QByteArrayView name)
{
    const auto found = std::ranges::find_if(
        files, [name](const ContainerFile &file) { return QByteArrayView(file.name.toUtf8()) == name; });
    return found == files.end() ? nullptr : &*found;
}

int isAtHand(const char *name)
{
    return filesAtHand != nullptr && fileNamed(*filesAtHand, name) != nullptr ? 1 : 0;
}

void *openAtHand(const char *name)
{
    const ContainerFile *file = filesAtHand == nullptr ? nullptr : fileNamed(*filesAtHand, name);
    return file == nullptr ? nullptr : new OpenedFile{file->content};
}

int readAtHand(void *opened, char *buffer, int size)
{
    auto *file = static_cast<OpenedFile *>(opened);
    const qsizetype part = std::min<qsizetype>(size, file->content.size() - file->at);
    std::memcpy(buffer, file->content.constData() + file->at, static_cast<size_t>(part));
    file->at += part;
    return static_cast<int>(part);
}

int closeAtHand(void *opened)
{
    delete static_cast<OpenedFile *>(opened);
    return 0;
}

void saySilently(const char * /*file*/, int /*line*/, const char * /*function*/, const char * /*object*/,
                 const char * /*subject*/, int /*reason*/, const char * /*message*/)
{
}

/// Libxml2 complains to the standard error, thread by thread.
void complainSilently(void * /*context*/, xmlErrorPtr /*error*/) {}

bool prepareOnce()
{
    static const bool ready = [] {
        xmlInitParser();
        if (xmlSecInit() < 0 || xmlSecCryptoAppInit(nullptr) < 0 || xmlSecCryptoInit() < 0)
            return false;
        xmlSecErrorsSetCallback(saySilently);
        // What it comes with opens files and network addresses.
        xmlSecIOCleanupCallbacks();
        return xmlSecIORegisterCallbacks(isAtHand, openAtHand, readAtHand, closeAtHand) >= 0;
    }();
    return ready;
}

/// All else is refused: XSLT and XPath are programs, SHA-1 is broken, an HMAC needs no certificate.
bool allowKnownAlgorithms(xmlSecDSigCtx *comparison)
{
    const auto canonical = {xmlSecTransformInclC14NId,   xmlSecTransformInclC14NWithCommentsId,
                            xmlSecTransformInclC14N11Id, xmlSecTransformInclC14N11WithCommentsId,
                            xmlSecTransformExclC14NId,   xmlSecTransformExclC14NWithCommentsId};
    const auto digests = {xmlSecTransformSha256Id, xmlSecTransformSha384Id, xmlSecTransformSha512Id};
    const auto signing = {xmlSecTransformRsaSha256Id,   xmlSecTransformRsaSha384Id,
                          xmlSecTransformRsaSha512Id,   xmlSecTransformEcdsaSha256Id,
                          xmlSecTransformEcdsaSha384Id, xmlSecTransformEcdsaSha512Id};
    const auto inReference = [comparison](xmlSecTransformId id) {
        return xmlSecDSigCtxEnableReferenceTransform(comparison, id) >= 0;
    };
    const auto inSignature = [comparison](xmlSecTransformId id) {
        return xmlSecDSigCtxEnableSignatureTransform(comparison, id) >= 0;
    };
    return std::ranges::all_of(canonical, inReference) && std::ranges::all_of(digests, inReference) &&
           std::ranges::all_of(canonical, inSignature) && std::ranges::all_of(signing, inSignature);
}

enum class Match { Yes, No, NotUnderstood };

/// With the key of this certificate and no other, whatever else the signature offers as a key.
Match compared(const Xades &xades, X509 *certificate)
{
    const Comparison comparison(xmlSecDSigCtxCreate(nullptr), xmlSecDSigCtxDestroy);
    if (!comparison || !allowKnownAlgorithms(comparison.get()))
        return Match::NotUnderstood;
    comparison->flags |= XMLSEC_DSIG_FLAGS_IGNORE_MANIFESTS;
    // A bare file name counts as remote there, and what is local is opened on the disk.
    comparison->enabledReferenceUris = xmlSecTransformUriTypeSameDocument | xmlSecTransformUriTypeRemote;

    Key key(xmlSecKeyCreate(), xmlSecKeyDestroy);
    xmlSecKeyDataPtr value = xmlSecOpenSSLX509CertGetKey(certificate);
    if (!key || value == nullptr || xmlSecKeySetValue(key.get(), value) < 0)
        return Match::NotUnderstood;
    comparison->signKey = key.release();

    const int done = xmlSecDSigCtxVerify(comparison.get(), xades.signature);
    ERR_clear_error();
    if (done < 0)
        return Match::NotUnderstood;
    return comparison->status == xmlSecDSigStatusSucceeded ? Match::Yes : Match::No;
}

/// "file:", "http:" or the root of the disk: nothing a container may point at.
bool pointsOutside(const QByteArray &target)
{
    const qsizetype colon = target.indexOf(':');
    const qsizetype slash = target.indexOf('/');
    return slash == 0 || (colon > 0 && (slash < 0 || colon < slash));
}

struct Coverage
{
    QSet<QByteArray> names; ///< of files signed as they are
    bool isOutside = false;
    bool isMissing = false;
};

Coverage coverageOf(const Xades &xades, const std::vector<ContainerFile> &files)
{
    Coverage coverage;
    for (const SignedReference &reference : xades.references) {
        if (reference.target.startsWith('#'))
            continue;
        if (fileNamed(files, reference.target) == nullptr) {
            coverage.isOutside = coverage.isOutside || pointsOutside(reference.target);
            coverage.isMissing = true;
        } else if (!reference.isTransformed) {
            coverage.names << reference.target;
        }
    }
    return coverage;
}

SignatureState stateOf(const Xades &xades, X509 *certificate, const Coverage &coverage,
                       const TrustedCertificates &trusted)
{
    if (coverage.isMissing)
        return SignatureState::ContentChanged;
    switch (compared(xades, certificate)) {
    case Match::NotUnderstood:
        return SignatureState::NotUnderstood;
    case Match::No:
        return SignatureState::ContentChanged;
    case Match::Yes:
        break;
    }
    switch (chainOf(certificate, xades.otherCertificates, trusted, xades.claimedAt)) {
    case ChainState::Trusted:
        return SignatureState::Intact;
    case ChainState::NotTrusted:
        return SignatureState::IssuerNotTrusted;
    case ChainState::OutOfDate:
        return SignatureState::CertificateExpired;
    }
    Q_UNREACHABLE();
}

QStringList unsignedAmong(const std::vector<ContainerFile> &files, const QStringList &shownNames,
                          const QSet<QByteArray> &covered)
{
    QStringList names;
    qsizetype index = 0;
    for (const ContainerFile &file : files) {
        if (!file.isPayload())
            continue;
        if (!covered.contains(file.name.toUtf8()))
            names << shownNames[index];
        ++index;
    }
    return names;
}

Signature signatureIn(const ContainerFile &file, const std::vector<ContainerFile> &files,
                      const QStringList &shownNames, const TrustedCertificates &trusted)
{
    Signature signature;
    const auto xades = xadesIn(file.content);
    const Certificate certificate = xades ? certificateFrom(xades->certificate) : nullptr;
    const Coverage coverage = xades ? coverageOf(*xades, files) : Coverage();
    if (certificate && !coverage.isOutside)
        signature.state = stateOf(*xades, certificate.get(), coverage, trusted);
    // A name nobody stands for would only mislead.
    const bool isKnown = signature.state != SignatureState::NotUnderstood;
    if (isKnown) {
        signature.signer = subjectNameOf(certificate.get());
        signature.signerCode = subjectCodeOf(certificate.get());
        signature.issuer = issuerNameOf(certificate.get());
        signature.claimedAt = xades->claimedAt;
    }
    signature.unsignedFiles = unsignedAmong(files, shownNames, isKnown ? coverage.names : QSet<QByteArray>());
    return signature;
}

} // namespace

QList<Signature> signaturesOf(const std::vector<ContainerFile> &files, const QStringList &shownNames,
                              const TrustedCertificates &trusted)
{
    const QMutexLocker alone(&oneAtATime);
    if (!prepareOnce())
        return {};
    xmlSetStructuredErrorFunc(nullptr, complainSilently);
    filesAtHand = &files;
    QList<Signature> signatures;
    for (const ContainerFile &file : files) {
        if (file.isSignature() && signatures.size() < mostSignatures)
            signatures << signatureIn(file, files, shownNames, trusted);
    }
    filesAtHand = nullptr;
    return signatures;
}

} // namespace atbilde
