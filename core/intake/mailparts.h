// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mimemessage.h"

#include "core/intake/message.h"

#include <vector>

namespace atbilde {

/// A part in reading order. `alternative` numbers the multipart/alternative it stands in, 0 for none.
struct MailPart
{
    GMimeObject *object = nullptr;
    int alternative = 0;
    int messageDepth = 0; ///< 0: of the message itself; 1: of one it carries
    enum class As { Plain, Html, Attachment, ForwardedHead, Loose } as = As::Attachment;
};

/// All parts in reading order, by an own stack: nesting comes from outside.
[[nodiscard]] std::vector<MailPart> partsOf(GMimeMessage *message, QList<MessageFlag> &flags);

/// Of a multipart/report: "delivery-status"; empty for anything else.
[[nodiscard]] QByteArray reportTypeOf(GMimeMessage *message);

[[nodiscard]] bool isOfType(GMimeObject *object, const char *type, const char *subtype);

/// Characters that the declared encoding does not know, or an encoding that nobody knows.
[[nodiscard]] bool hasBrokenEncoding(GMimeObject *object, const QByteArray &mail);

/// The content of a part of text in its character set; what is beyond the limit is left out.
[[nodiscard]] QString wordsOf(const MailPart &part, QList<MessageFlag> &flags);

/// The words of a part read as plain text, as HTML or as a loose body.
[[nodiscard]] QString textOf(const MailPart &part, QList<MessageFlag> &flags);

/// The plain form where a mail says the same twice, both where they differ; otherwise everything that is
/// meant to be read.
[[nodiscard]] QString bodyText(const std::vector<MailPart> &parts, bool withForwarded,
                               QList<MessageFlag> &flags);

} // namespace atbilde
