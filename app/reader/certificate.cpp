// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/certificate.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509_vfy.h>

namespace atbilde {
namespace {

using Store = std::unique_ptr<X509_STORE, decltype(&X509_STORE_free)>;
using StoreContext = std::unique_ptr<X509_STORE_CTX, decltype(&X509_STORE_CTX_free)>;
using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

constexpr int leastSecurity = 2; // OpenSSL's level of 112 bits
constexpr int deepestChain = 8;
constexpr int mostInOneFile = 1000;

struct FreeStack
{
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using Stack = std::unique_ptr<STACK_OF(X509), FreeStack>;

/// Else OpenSSL asks whoever sits at the terminal.
int noPassword(char * /*buffer*/, int /*size*/, int /*writing*/, void * /*asker*/)
{
    return -1;
}

QByteArray derOf(const X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size <= 0)
        return {};
    const QByteArray der(reinterpret_cast<const char *>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

QString entryOf(const X509_NAME *name, int nid)
{
    const int at = X509_NAME_get_index_by_NID(name, nid, -1);
    if (at < 0)
        return {};
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size).simplified().left(300);
    OPENSSL_free(utf8);
    return text;
}

QString nameIn(const X509_NAME *name)
{
    const QString common = entryOf(name, NID_commonName);
    return common.isEmpty() ? entryOf(name, NID_organizationName) : common;
}

bool leadsToRoot(X509 *certificate, STACK_OF(X509) * helping, X509_STORE *store, const QDateTime *moment)
{
    const StoreContext context(X509_STORE_CTX_new(), X509_STORE_CTX_free);
    if (!context || X509_STORE_CTX_init(context.get(), store, certificate, helping) != 1)
        return false;
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_depth(rules, deepestChain);
    X509_VERIFY_PARAM_set_auth_level(rules, leastSecurity);
    if (moment == nullptr)
        X509_VERIFY_PARAM_set_flags(rules, X509_V_FLAG_NO_CHECK_TIME);
    else
        X509_VERIFY_PARAM_set_time(rules, moment->toSecsSinceEpoch());
    const bool leads = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return leads;
}

} // namespace

Certificate certificateFrom(const QByteArray &der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.constData());
    const unsigned char *const end = at + der.size();
    Certificate certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return at == end ? std::move(certificate) : nullptr;
}

QList<QByteArray> certificatesIn(const QByteArray &file)
{
    if (certificateFrom(file))
        return {file};
    QList<QByteArray> found;
    const Bio bio(BIO_new_mem_buf(file.constData(), static_cast<int>(file.size())), BIO_free);
    while (found.size() < mostInOneFile) {
        const Certificate next(PEM_read_bio_X509(bio.get(), nullptr, noPassword, nullptr));
        if (!next)
            break;
        found << derOf(next.get());
    }
    ERR_clear_error();
    return found;
}

QString subjectNameOf(const X509 *certificate)
{
    return nameIn(X509_get_subject_name(certificate));
}

QString issuerNameOf(const X509 *certificate)
{
    return nameIn(X509_get_issuer_name(certificate));
}

QString subjectCodeOf(const X509 *certificate)
{
    return entryOf(X509_get_subject_name(certificate), NID_serialNumber);
}

ChainState chainOf(X509 *certificate, const QList<QByteArray> &helping, const TrustedCertificates &trusted,
                   const QDateTime &moment)
{
    const Store store(X509_STORE_new(), X509_STORE_free);
    for (const QByteArray &der : trusted.certificates) {
        if (const Certificate known = certificateFrom(der))
            X509_STORE_add_cert(store.get(), known.get());
    }
    const Stack between(sk_X509_new_null());
    for (const QByteArray &der : helping) {
        if (Certificate known = certificateFrom(der))
            sk_X509_push(between.get(), known.release());
    }
    if (!leadsToRoot(certificate, between.get(), store.get(), nullptr))
        return ChainState::NotTrusted;
    return leadsToRoot(certificate, between.get(), store.get(), &moment) ? ChainState::Trusted
                                                                         : ChainState::OutOfDate;
}

} // namespace atbilde
