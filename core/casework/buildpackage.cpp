// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/buildpackage.h"

#include "core/casework/builtpackages.h"
#include "core/casework/keepdocument.h"
#include "core/casework/processingrecord.h"
#include "core/fulfilment/package.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// As the letter names it among its annexes, and as the page inside is headed.
QString titleOf(Right right, Language language)
{
    if (right == Right::Portability) {
        return language == Language::Latvian ? u"Jūsu personas dati pārnesamā formātā"_s
                                             : u"Your personal data in a portable format"_s;
    }
    return language == Language::Latvian ? u"Jūsu personas datu kopija"_s : u"Copy of your personal data"_s;
}

Result<std::vector<PackageDocument>> enclosedFrom(Office &office, const RequestFile &file,
                                                  const std::vector<DocumentId> &ids)
{
    std::vector<PackageDocument> enclosed;
    for (const DocumentId id : ids) {
        const auto document = std::ranges::find(file.documents, id, &Document::id);
        if (document == file.documents.end() || document->shreddedOn.isValid())
            return Refusal{RefusalReason::DocumentNotFound, {QString::number(id.value())}};
        enclosed.push_back({document->subject.isEmpty() ? document->fileName : document->subject,
                            document->mediaType, office.store.documents.content(id)});
    }
    return enclosed;
}

} // namespace

Result<Document> buildPackage(Office &office, const Occasion &occasion, const SeenRequest &seen, Right right,
                              Language language, const QString &password,
                              const std::vector<DocumentId> &enclosed)
{
    if (right != Right::Access && right != Right::Portability)
        return Refusal{RefusalReason::UnknownCode, {u"right"_s, codeOf(right)}};
    Document document;
    const auto work = [&](RequestFile &file) -> Result<QJsonObject> {
        if (std::ranges::find(file.claims, right, &Claim::right) == file.claims.end())
            return Refusal{RefusalReason::ClaimNotFound, {Code{"right", codeOf(right)}, file.request.number}};
        const auto documents = enclosedFrom(office, file, enclosed);
        if (!documents)
            return documents.error();
        const Result<QByteArray> bytes = packageOf({.right = right,
                                                    .request = file.request.id,
                                                    .number = file.request.number,
                                                    .madeOn = occasion.day(),
                                                    .language = language,
                                                    .person = fullName(file.subject),
                                                    .organisation = office.organisation(),
                                                    .record = processingRecord(office.store),
                                                    .findings = file.findings,
                                                    .documents = *documents,
                                                    .password = password});
        if (!bytes)
            return bytes.error();
        QJsonArray shredded;
        for (const DocumentId id : shredBuiltPackages(office, occasion, file, right))
            shredded.append(id.value());
        document =
            keepDocument(office, occasion, file.request, DocumentKind::Package, titleOf(right, language),
                         fileNameOf(file.request.number) + u'-' + codeOf(right) + u".zip"_s, *bytes);
        QJsonObject facts{{u"document"_s, document.id.value()},
                          {u"right"_s, codeOf(right)},
                          {u"protected"_s, !password.isEmpty()}};
        if (!shredded.isEmpty())
            facts.insert(u"shredded"_s, shredded);
        return facts;
    };
    const Result<Request> taken = takeStep(office, occasion, seen, Step::BuildPackage, work);
    if (!taken)
        return taken.error();
    return document;
}

} // namespace atbilde
