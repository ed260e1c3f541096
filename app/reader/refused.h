// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/filekind.h"
#include "core/refusal.h"

// What the reader answers instead of a reading. It is never told a file's name: the fact is empty, and who
// asked puts the name there.
namespace atbilde {

[[nodiscard]] inline Refusal pagesNotRead()
{
    return {RefusalReason::PagesNotRead, {QString()}};
}

[[nodiscard]] inline Refusal fileBroken(FileKind kind)
{
    return {RefusalReason::FileBroken, {QString(), Code{"file_kind", codeOf(kind)}}};
}

/// `page` counts from 0.
[[nodiscard]] inline Refusal pageNotFound(int page)
{
    return {RefusalReason::PageNotFound, {qint64(page) + 1}};
}

} // namespace atbilde
