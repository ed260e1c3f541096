// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <memory>
#include <optional>
#include <vector>

#include <libxml/tree.h>

namespace atbilde {

struct FreeDocument
{
    void operator()(xmlDoc *document) const { xmlFreeDoc(document); }
};

/// What a signature says it covers.
struct SignedReference
{
    QByteArray target; ///< UTF-8, percent signs undone; "#id" for a part of the signature file itself
    bool isTransformed = false; ///< something is made of the target first, and only the outcome is signed
};

/// One XAdES signature (ETSI EN 319 132-1) alone in its file, taken apart but not compared with anything.
struct Xades
{
    std::unique_ptr<xmlDoc, FreeDocument> document;
    xmlNode *signature = nullptr; ///< in `document`, whose identifiers are known to it and unique
    std::vector<SignedReference> references;
    QByteArray certificate;              ///< DER: the one its signed properties name by digest
    QList<QByteArray> otherCertificates; ///< DER, from anywhere in the file
    QDateTime claimedAt;                 ///< UTC
};

/// Nothing unless all of it holds: XML without a document type, at most 8 MB; exactly one signature; signed
/// properties that are among its references and name a certificate of the file by its SHA-2 digest and a
/// signing time; references to the file itself or to plain names, none twice.
[[nodiscard]] std::optional<Xades> xadesIn(const QByteArray &file);

} // namespace atbilde
