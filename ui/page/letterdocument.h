// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "core/result.h"
#include "ui/page/pageframe.h"

#include <QFont>
#include <QImage>

#include <memory>
#include <vector>

class QTextDocument;

/// A piece of the first page that stands in its own place: letterhead, addressee, references.
struct LetterField
{
    QPointF place;
    std::unique_ptr<QTextDocument> text;
};

/// The letter as documents of Qt: the fields above, and a body broken into pages that leaves room for them.
struct LetterDocument
{
    QFont font;
    PageFrame frame = {};
    std::vector<LetterField> fields = {};
    std::unique_ptr<QTextDocument> body = {};
    QImage logo = {};
    QRectF logoPlace = {};
};

/// Refused as `LetterPages::of` refuses.
[[nodiscard]] atbilde::Result<LetterDocument> letterDocumentOf(const atbilde::Letter &letter);
