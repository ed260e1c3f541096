// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace atbilde {

/// As `Reader::pagesAsPdf`, at most 2000 pages. The pages of a PDF stay as they are, text and all, and are
/// only told how to be turned; a JPEG is laid into its page as it is, other pictures without loss; a page
/// made of a picture has the size the picture was scanned at, else that of A4 around it. The same input gives
/// the same bytes.
[[nodiscard]] Result<QByteArray> pagesAsPdf(const QByteArray &bytes, FileKind kind,
                                            const QList<PageChoice> &pages);

} // namespace atbilde
