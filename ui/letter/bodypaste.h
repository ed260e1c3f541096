// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"

#include <QTextCursor>

#include <memory>

class QMimeData;

/// What is copied from a letter: its text for others, and its blocks with their values for a letter again.
[[nodiscard]] std::unique_ptr<QMimeData> copiedFrom(const QTextCursor &selection);

/// What may be pasted, reduced to what a letter knows: paragraphs, headings, bold, lists and tables. Nothing
/// is loaded and nothing else is kept.
[[nodiscard]] QList<atbilde::Block> pastedFrom(const QMimeData &source);
[[nodiscard]] bool canPaste(const QMimeData &source);

/// In place of the selection; one paragraph goes into the line, several make paragraphs of their own.
void paste(QTextCursor cursor, const QList<atbilde::Block> &blocks);
