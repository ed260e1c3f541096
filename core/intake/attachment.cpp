// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/attachment.h"

#include "core/intake/attachmentkind.h"
#include "core/intake/filename.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestDeclaredType = 200;

void addFlags(const Attachment &attachment, const QString &sentName, QList<MessageFlag> &flags)
{
    const QString &declared = attachment.declaredType;
    if (holdsDirectionMarks(sentName))
        flags << MessageFlag::BidiName;
    if (declared == "text/calendar"_L1)
        flags << MessageFlag::Invitation;
    if (declared == "application/ms-tnef"_L1 || attachment.name.toLower() == "winmail.dat"_L1)
        flags << MessageFlag::OutlookBag;
    if (declared == "application/pkcs7-mime"_L1 || declared == "application/x-pkcs7-mime"_L1 ||
        declared == "application/pgp-encrypted"_L1)
        flags << MessageFlag::Encrypted;
}

} // namespace

Attachment attachmentOf(const DeclaredAttachment &declared, const QByteArray &content, qsizetype number,
                        QList<MessageFlag> &flags)
{
    const QString name = declared.name.normalized(QString::NormalizationForm_C);
    const QString type = declared.knownType.isEmpty() ? typeOfContent(content, name) : declared.knownType;
    Attachment attachment = attachmentFrom(content, type, name, number);
    attachment.declaredType = declared.declaredType.left(longestDeclaredType).toLower();
    addFlags(attachment, name, flags);
    return attachment;
}

} // namespace atbilde
