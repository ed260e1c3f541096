// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ownwords.h"

#include "core/intake/quotation.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

bool isMailKind(FileKind kind)
{
    return kind == FileKind::Message || kind == FileKind::Mailbox || kind == FileKind::Outlook ||
           kind == FileKind::OutlookBag;
}

/// Where the first text read out of an attachment begins (at its mark), or the end of the text.
qsizetype attachmentTextAt(const Message &message, const QString &text)
{
    qsizetype first = text.size();
    for (const Attachment &attachment : message.attachments) {
        const QString mark = attachmentMark(attachment.name);
        qsizetype at = text.indexOf(mark);
        while (at > 0 && text[at - 1] != u'\n')
            at = text.indexOf(mark, at + 1);
        if (at >= 0)
            first = std::min(first, at);
    }
    return first;
}

void blank(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype at = from; at < std::min(to, text.size()); ++at) {
        if (text[at] != u'\n')
            text[at] = u' ';
    }
}

} // namespace

QString ownWords(const Message &message, const std::optional<PassedOn> &passed)
{
    const QString judged = message.text.left(longestJudged);
    const qsizetype attached = attachmentTextAt(message, judged);
    const qsizetype begin = passed ? std::min(passed->words, attached) : 0;
    const bool forwarded = !passed && isForward(message.subject, message.text);
    QString own = judged.first(begin) + withoutQuotations(judged.sliced(begin, attached - begin), forwarded) +
                  judged.sliced(attached);
    if (passed)
        blank(own, 0, begin);
    for (const Attachment &attachment : message.attachments) {
        const QString mark = attachmentMark(attachment.name);
        for (qsizetype at = own.indexOf(mark, attached); at >= 0; at = own.indexOf(mark, at + 1))
            blank(own, at, at + mark.size());
    }
    return own;
}

qsizetype letterStart(const Message &message, const QString &text)
{
    if (!isMailKind(message.kind))
        return 0;
    const qsizetype attached = attachmentTextAt(message, message.text.left(longestJudged));
    return attached < text.size() ? attached : -1;
}

} // namespace atbilde
