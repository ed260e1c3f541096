// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextFormat>

class QTextDocument;

/// A heading stays with its text.
[[nodiscard]] QTextBlockFormat withNext(QTextBlockFormat format);

/// Everything from here to the end stands on one page, with two lines of the text before it at least.
[[nodiscard]] QTextBlockFormat withEnd(QTextBlockFormat format);

/// Moves what Qt would break badly to the next page: no line of a paragraph stands alone at the top or the
/// foot of a page, no heading ends a page, no signature stands on a page without text. Tables are broken
/// between lines by Qt itself and repeat their heading.
void settlePageBreaks(QTextDocument &document);
