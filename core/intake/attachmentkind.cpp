// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/attachmentkind.h"

#include "core/intake/filename.h"

#include <QCryptographicHash>
#include <QMimeDatabase>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype typedFrom = 64 * 1024;

QString extensionFor(const QString &type)
{
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    return suffix.isEmpty() ? u"bin"_s : suffix;
}

} // namespace

QString typeOfContent(const QByteArray &content, const QString &name)
{
    const QMimeDatabase types;
    const QMimeType byContent = types.mimeTypeForData(content.first(std::min(content.size(), typedFrom)));
    if (byContent.isDefault() || name.isEmpty())
        return byContent.name();
    const QMimeType byName = types.mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return !byName.isDefault() && byName.inherits(byContent.name()) ? byName.name() : byContent.name();
}

Attachment attachmentFrom(const QByteArray &content, const QString &type, const QString &name,
                          qsizetype number)
{
    Attachment attachment;
    attachment.type = type;
    attachment.size = content.size();
    attachment.sha256 = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    attachment.name = safeFileName(name, {});
    if (attachment.name.isEmpty())
        attachment.name = u"attachment-%1.%2"_s.arg(number).arg(extensionFor(type));
    attachment.dangerous = isDangerous(attachment.name, type) || isDangerous(name, type);
    return attachment;
}

} // namespace atbilde
