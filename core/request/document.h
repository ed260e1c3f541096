// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/person/language.h"
#include "core/request/state.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace atbilde {

enum class DocumentKind { Incoming, Outgoing, Evidence, Package };

inline constexpr std::array allDocumentKinds{DocumentKind::Incoming, DocumentKind::Outgoing,
                                             DocumentKind::Evidence, DocumentKind::Package};

[[nodiscard]] QString codeOf(DocumentKind kind);
[[nodiscard]] std::optional<DocumentKind> documentKindFromCode(QStringView code);

/// Where an incoming document stands: in the intake tray, in a request, set aside with a reason because it is not a
/// data-protection request, or kept apart because it cannot be read. Documents of other kinds are always `InRequest`.
enum class DocumentState { InTray, InRequest, Dismissed, Quarantined };

inline constexpr std::array allDocumentStates{DocumentState::InTray, DocumentState::InRequest,
                                              DocumentState::Dismissed, DocumentState::Quarantined};

[[nodiscard]] QString codeOf(DocumentState state);
[[nodiscard]] std::optional<DocumentState> documentStateFromCode(QStringView code);

/// A document and what is known about it; its bytes are kept apart, untouched (`Documents::content`).
struct Document
{
    DocumentId id;
    DocumentKind kind = DocumentKind::Incoming;
    DocumentState state = DocumentState::InTray;
    std::optional<RequestId> request;
    Channel channel = Channel::Email;
    QString fileName;  ///< as it came, made safe to show
    QString mediaType; ///< by content, for example "message/rfc822"
    qint64 size = 0;   ///< bytes
    QByteArray sha256; ///< of the bytes, 32 bytes
    QString messageId; ///< empty where there is none
    QString senderName;
    QString senderAddress;
    QString subject;
    QDate receivedOn;    ///< in Europe/Riga; starts the clock
    QDateTime enteredAt; ///< UTC, when it came into the program
    std::optional<Language> language;
    QString text;        ///< for reading, searching and proposals
    QByteArray proposal; ///< what triage proposes, JSON; empty where there is none
    QByteArray seen;     ///< flags, signatures and files inside, JSON, so that a scan is not read a second time
    QString dismissedBecause;
    QString quarantine; ///< code of the `QuarantineCause`; empty where the document can be read
    int pages = 0;      ///< of a PDF or a picture
    std::optional<DocumentId> partOf; ///< the document whose pages these are
    bool isUnread = true;
    qint64 attachments = 0; ///< how many
    QDate shreddedOn; ///< the bytes are gone for good, what is known of them stays; invalid: they are kept
    friend bool operator==(const Document &, const Document &) = default;
};

} // namespace atbilde
