// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/xades.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

#include <libxml/parser.h>
#include <libxml/valid.h>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype largestFile = 8 * 1024 * 1024;
constexpr std::size_t mostReferences = 2000;
constexpr qsizetype mostCertificates = 50;

constexpr QByteArrayView dsig("http://www.w3.org/2000/09/xmldsig#");
constexpr QByteArrayView etsi("http://uri.etsi.org/01903/v1.3.2#");
constexpr QByteArrayView signedPropertiesType("http://uri.etsi.org/01903#SignedProperties");

using OwnedText = std::unique_ptr<xmlChar, decltype(xmlFree)>;

const xmlChar *xml(const char *text)
{
    return reinterpret_cast<const xmlChar *>(text);
}

QByteArrayView view(const xmlChar *text)
{
    return text == nullptr ? QByteArrayView() : QByteArrayView(reinterpret_cast<const char *>(text));
}

bool isElement(const xmlNode *node, QByteArrayView space, QByteArrayView name)
{
    return node->type == XML_ELEMENT_NODE && node->ns != nullptr && view(node->ns->href) == space &&
           view(node->name) == name;
}

QByteArray attributeOf(const xmlNode *node, const char *name)
{
    const OwnedText value(xmlGetNoNsProp(node, xml(name)), xmlFree);
    return view(value.get()).toByteArray();
}

QByteArray textOf(const xmlNode *node)
{
    const OwnedText value(xmlNodeGetContent(node), xmlFree);
    return view(value.get()).trimmed().toByteArray();
}

QList<xmlNode *> childrenOf(const xmlNode *parent, QByteArrayView space, QByteArrayView name)
{
    QList<xmlNode *> found;
    for (xmlNode *child = parent == nullptr ? nullptr : parent->children; child != nullptr;
         child = child->next) {
        if (isElement(child, space, name))
            found << child;
    }
    return found;
}

/// The only child of that name; a second one is as bad as none.
xmlNode *childOf(const xmlNode *parent, QByteArrayView space, QByteArrayView name)
{
    const QList<xmlNode *> found = childrenOf(parent, space, name);
    return found.size() == 1 ? found.front() : nullptr;
}

/// All elements of the document in its order, without recursion.
QList<xmlNode *> elementsOf(xmlDoc *document)
{
    QList<xmlNode *> elements;
    QList<xmlNode *> path{xmlDocGetRootElement(document)};
    while (!path.isEmpty()) {
        xmlNode *node = path.takeLast();
        elements << node;
        for (xmlNode *child = node->last; child != nullptr; child = child->prev) {
            if (child->type == XML_ELEMENT_NODE)
                path << child;
        }
    }
    return elements;
}

/// Tells the document its identifiers; false if one is there twice, for then a reference means two things.
bool identify(xmlDoc *document, const QList<xmlNode *> &elements)
{
    QSet<QByteArray> known;
    for (xmlNode *element : elements) {
        xmlAttr *attribute = xmlHasNsProp(element, xml("Id"), nullptr);
        if (attribute == nullptr)
            continue;
        const QByteArray id = attributeOf(element, "Id");
        if (id.isEmpty() || known.contains(id) ||
            xmlAddID(nullptr, document, xml(id.constData()), attribute) == nullptr)
            return false;
        known << id;
    }
    return true;
}

std::unique_ptr<xmlDoc, FreeDocument> documentIn(const QByteArray &file)
{
    if (file.size() > largestFile || file.contains("<!DOCTYPE"))
        return nullptr;
    constexpr int options = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    std::unique_ptr<xmlDoc, FreeDocument> document(
        xmlReadMemory(file.constData(), static_cast<int>(file.size()), nullptr, nullptr, options));
    // In UTF-16 the word above looks otherwise.
    if (!document || document->intSubset != nullptr || document->extSubset != nullptr ||
        xmlDocGetRootElement(document.get()) == nullptr)
        return nullptr;
    return document;
}

/// A percent sign that encodes nothing is read differently by different programs.
bool isPlainlyEncoded(QByteArrayView uri)
{
    const auto isHex = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    };
    for (qsizetype i = 0; i < uri.size(); ++i) {
        if (uri[i] == '%' && (i + 2 >= uri.size() || !isHex(uri[i + 1]) || !isHex(uri[i + 2])))
            return false;
    }
    return true;
}

std::optional<std::vector<SignedReference>> referencesOf(const xmlNode *signedInfo)
{
    std::vector<SignedReference> references;
    QSet<QByteArray> targets;
    for (const xmlNode *node : childrenOf(signedInfo, dsig, "Reference")) {
        const QByteArray uri = attributeOf(node, "URI");
        const bool isInside = uri.startsWith('#');
        if (uri.size() < 2 || !isPlainlyEncoded(uri) || uri.indexOf('#', 1) > 0 ||
            (isInside && uri.contains('(')))
            return std::nullopt;
        const QByteArray target = isInside ? uri : QByteArray::fromPercentEncoding(uri);
        if (targets.contains(target) || targets.size() >= qsizetype(mostReferences))
            return std::nullopt;
        targets << target;
        references.push_back({target, !childrenOf(node, dsig, "Transforms").isEmpty()});
    }
    return references;
}

/// Is this very element signed, and said to be what it is?
bool isSigned(const xmlNode *signedInfo, xmlDoc *document, const xmlNode *properties)
{
    const auto references = childrenOf(signedInfo, dsig, "Reference");
    return std::ranges::any_of(references, [&](const xmlNode *node) {
        const QByteArray uri = attributeOf(node, "URI");
        if (attributeOf(node, "Type") != signedPropertiesType || !uri.startsWith('#'))
            return false;
        const xmlAttr *target = xmlGetID(document, xml(uri.constData() + 1));
        return target != nullptr && target->parent == properties;
    });
}

QList<QByteArray> certificatesIn(const QList<xmlNode *> &elements)
{
    QList<QByteArray> certificates;
    for (const xmlNode *element : elements) {
        if (!isElement(element, dsig, "X509Certificate") &&
            !isElement(element, etsi, "EncapsulatedX509Certificate"))
            continue;
        certificates << QByteArray::fromBase64(textOf(element));
        if (certificates.size() >= mostCertificates)
            break;
    }
    return certificates;
}

std::optional<QCryptographicHash::Algorithm> digestFrom(const QByteArray &uri)
{
    using Hash = QCryptographicHash;
    static constexpr std::array known{
        std::pair{QByteArrayView("http://www.w3.org/2001/04/xmlenc#sha256"), Hash::Sha256},
        std::pair{QByteArrayView("http://www.w3.org/2001/04/xmldsig-more#sha384"), Hash::Sha384},
        std::pair{QByteArrayView("http://www.w3.org/2001/04/xmlenc#sha512"), Hash::Sha512},
    };
    const auto *found = std::ranges::find(known, QByteArrayView(uri), &decltype(known)::value_type::first);
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// The certificate whose digest the signer signed along with the rest; without that anybody's could be put in
/// its place.
QByteArray signingCertificate(const xmlNode *signatureProperties, const QList<QByteArray> &certificates)
{
    const xmlNode *named = childOf(signatureProperties, etsi, "SigningCertificateV2");
    if (named == nullptr)
        named = childOf(signatureProperties, etsi, "SigningCertificate");
    // The signer's own comes first, those of its issuers may follow.
    const auto listed = childrenOf(named, etsi, "Cert");
    const xmlNode *digest = listed.isEmpty() ? nullptr : childOf(listed.front(), etsi, "CertDigest");
    const xmlNode *method = childOf(digest, dsig, "DigestMethod");
    const xmlNode *value = childOf(digest, dsig, "DigestValue");
    if (method == nullptr || value == nullptr)
        return {};
    const auto algorithm = digestFrom(attributeOf(method, "Algorithm"));
    if (!algorithm)
        return {};
    const QByteArray wanted = QByteArray::fromBase64(textOf(value));
    const auto found = std::ranges::find_if(certificates, [&](const QByteArray &der) {
        return QCryptographicHash::hash(der, *algorithm) == wanted;
    });
    return found == certificates.end() ? QByteArray() : *found;
}

QDateTime claimedTime(const xmlNode *signatureProperties)
{
    const xmlNode *node = childOf(signatureProperties, etsi, "SigningTime");
    if (node == nullptr)
        return {};
    QDateTime moment = QDateTime::fromString(QString::fromLatin1(textOf(node)), Qt::ISODateWithMs);
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC);
    return moment.toUTC();
}

} // namespace

std::optional<Xades> xadesIn(const QByteArray &file)
{
    Xades xades;
    xades.document = documentIn(file);
    if (!xades.document)
        return std::nullopt;
    const QList<xmlNode *> elements = elementsOf(xades.document.get());
    const auto isSignature = [](const xmlNode *node) { return isElement(node, dsig, "Signature"); };
    if (!identify(xades.document.get(), elements) || std::ranges::count_if(elements, isSignature) != 1)
        return std::nullopt;
    xades.signature = *std::ranges::find_if(elements, isSignature);

    const xmlNode *signedInfo = childOf(xades.signature, dsig, "SignedInfo");
    const xmlNode *properties = nullptr;
    for (const xmlNode *object : childrenOf(xades.signature, dsig, "Object")) {
        if (const xmlNode *qualifying = childOf(object, etsi, "QualifyingProperties"))
            properties = childOf(qualifying, etsi, "SignedProperties");
    }
    if (signedInfo == nullptr || properties == nullptr ||
        !isSigned(signedInfo, xades.document.get(), properties))
        return std::nullopt;
    auto references = referencesOf(signedInfo);
    if (!references)
        return std::nullopt;
    xades.references = std::move(*references);

    const xmlNode *signatureProperties = childOf(properties, etsi, "SignedSignatureProperties");
    xades.otherCertificates = certificatesIn(elements);
    xades.certificate = signingCertificate(signatureProperties, xades.otherCertificates);
    xades.claimedAt = claimedTime(signatureProperties);
    if (xades.certificate.isEmpty() || !xades.claimedAt.isValid())
        return std::nullopt;
    return xades;
}

} // namespace atbilde
