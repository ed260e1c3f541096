// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/reader.h"

#include <atomic>

/// A reader that sees what the test says, whatever the bytes are. Pages are pictures of nothing.
class ScriptedReader final : public atbilde::Reader
{
public:
    atbilde::Reading seen;
    std::optional<atbilde::Refusal> refusal;
    mutable std::atomic_int looks = 0;

    [[nodiscard]] atbilde::Result<atbilde::Reading> look(const QByteArray &, atbilde::FileKind) const override
    {
        ++looks;
        return refusal ? atbilde::Result<atbilde::Reading>(*refusal) : seen;
    }

    [[nodiscard]] atbilde::Result<QByteArray> pagePicture(const QByteArray &, atbilde::FileKind, int page, int,
                                                          int) const override
    {
        if (refusal)
            return *refusal;
        if (page < 0 || page >= seen.pages)
            return atbilde::Refusal{atbilde::RefusalReason::PageNotFound, {qint64(page + 1)}};
        // One grey pixel as PNG.
        return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
    }

    [[nodiscard]] atbilde::Result<QByteArray> fileInside(const QByteArray &, int index) const override
    {
        if (refusal)
            return *refusal;
        if (index < 0 || index >= seen.files.size())
            return atbilde::Refusal{atbilde::RefusalReason::PageNotFound, {qint64(index + 1)}};
        return QByteArray("inside ") + QByteArray::number(index);
    }

    /// A PDF whose bytes name the pages, so that a test sees which were taken.
    [[nodiscard]] atbilde::Result<QByteArray> pagesAsPdf(const QByteArray &, atbilde::FileKind,
                                                         const QList<atbilde::PageChoice> &pages) const override
    {
        if (refusal)
            return *refusal;
        QByteArray pdf("%PDF-1.4\n");
        for (const atbilde::PageChoice &choice : pages) {
            if (choice.page < 0 || choice.page >= seen.pages)
                return atbilde::Refusal{atbilde::RefusalReason::PageNotFound, {qint64(choice.page + 1)}};
            pdf += "% page " + QByteArray::number(choice.page) + " turned " + QByteArray::number(choice.turns) + "\n";
        }
        return pdf;
    }
};
