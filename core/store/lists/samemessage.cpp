// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/samemessage.h"

#include "core/intake/incoming.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Words without regard to blanks and kinds of quotation marks.
QString sameWords(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'\u201C':
        case u'\u201D':
        case u'\u201E':
        case u'\u201F':
        case u'\u00AB':
        case u'\u00BB':
            plain += u'"';
            break;
        case u'\u2018':
        case u'\u2019':
        case u'\u201A':
            plain += u'\'';
            break;
        default:
            plain += c;
        }
    }
    return plain.simplified();
}

std::vector<QByteArray> contentsOf(const Message &message)
{
    std::vector<QByteArray> hashes;
    for (const Attachment &attachment : message.attachments)
        hashes.push_back(attachment.sha256);
    std::ranges::sort(hashes);
    return hashes;
}

bool sameAttachments(Store &store, const Document &known, const Message &message)
{
    if (known.attachments != message.attachments.size())
        return false;
    if (known.attachments == 0)
        return true;
    const Result<Message> before =
        recalled(store.documents.content(known.id), known.fileName, known.seen, known.text, known.pages);
    return before && contentsOf(*before) == contentsOf(message);
}

} // namespace

std::optional<DocumentId> sameMessage(Store &store, const Document &document, const Message &message)
{
    if (document.messageId.isEmpty())
        return std::nullopt;
    for (const DocumentId id : store.documents.findByMessageId(document.messageId)) {
        const std::optional<Document> known = store.documents.find(id);
        if (!known || known->kind != DocumentKind::Incoming || known->shreddedOn.isValid())
            continue;
        if (known->senderAddress.compare(document.senderAddress, Qt::CaseInsensitive) == 0 &&
            sameWords(known->subject) == sameWords(document.subject) &&
            sameWords(known->text) == sameWords(document.text) && sameAttachments(store, *known, message))
            return id;
    }
    return std::nullopt;
}

} // namespace atbilde
