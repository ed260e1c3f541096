// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QTextCursor>

/// The formatting a letter needs and no other. Each is one step to undo, and leaves the paragraph on
/// complaint and court as it is.
void makeBold(const QTextCursor &cursor, bool bold);
[[nodiscard]] bool isBold(const QTextCursor &cursor);

/// Paragraphs of the selection become headings or paragraphs again.
void makeKind(const QTextCursor &cursor, atbilde::BlockKind kind);
/// List items with dashes or numbers; taken away where all of them are such items already.
void makeList(const QTextCursor &cursor, bool numbered);
void putTable(QTextCursor cursor);

/// Numbered items count on from the first of their list.
void renumber(QTextDocument &document);

/// The paragraph on complaint and court is in the selection, or the cursor in it.
[[nodiscard]] bool touchesRemedy(const QTextCursor &cursor);
