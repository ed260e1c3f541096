// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reader.h"

namespace atbilde {

Refusal named(Refusal refusal, const QString &fileName)
{
    const bool hasName = refusal.reason == RefusalReason::PagesNotRead || refusal.reason == RefusalReason::FileBroken;
    if (hasName && !refusal.facts.isEmpty())
        refusal.facts[0] = fileName;
    return refusal;
}

Result<Reading> NoReader::look(const QByteArray &, FileKind) const
{
    return Refusal{RefusalReason::PagesNotRead, {QString()}};
}

Result<QByteArray> NoReader::pagePicture(const QByteArray &, FileKind, int, int, int) const
{
    return Refusal{RefusalReason::PagesNotRead, {QString()}};
}

Result<QByteArray> NoReader::fileInside(const QByteArray &, int) const
{
    return Refusal{RefusalReason::PagesNotRead, {QString()}};
}

Result<QByteArray> NoReader::pagesAsPdf(const QByteArray &, FileKind, const QList<PageChoice> &) const
{
    return Refusal{RefusalReason::PagesNotRead, {QString()}};
}

} // namespace atbilde
