// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/trusted.h"
#include "core/intake/reader.h"
#include "core/result.h"

#include <QByteArray>

#include <functional>

namespace atbilde {

/// Looks into a PDF or a picture inside a container.
using InnerLook = std::function<Result<Reading>(const QByteArray &, FileKind)>;

/// The files of a signed container (ASiC-E: .edoc, .asice), its signatures, and the text of the first ten of
/// its plain texts, PDFs and pictures, each behind `attachmentMark`. Without `inner` PDFs and pictures are
/// only listed. Other containers, archives and messages inside are always only listed. Nothing is written or
/// opened outside of `bytes`. Flags: BidiName, TruncatedText and those of what is inside.
[[nodiscard]] Result<Reading> lookIntoContainer(const QByteArray &bytes, const TrustedCertificates &trusted,
                                                const InnerLook &inner = {});

/// `Reading::files[index]` of the above.
[[nodiscard]] Result<QByteArray> fileInContainer(const QByteArray &bytes, int index);

} // namespace atbilde
