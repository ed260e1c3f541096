// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/reader.h"

namespace atbilde {

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
