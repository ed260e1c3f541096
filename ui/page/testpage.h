// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/stationery.h"
#include "core/result.h"
#include "ui/page/sheet.h"

/// What a test page says, in the officer's language.
struct TestPageWords
{
    QString title;
    QString margins; ///< beside the frame of the margins
    QString window;  ///< in the window of the envelope
    QString ruler;   ///< below a line of a hundred millimetres
    QString letters; ///< before the Latvian letters
};

/// A page to hold against a ruler and to put into an envelope: the margins as a frame, the window, a line of
/// 100 mm, the logo, every Latvian letter. Refused as letters are.
[[nodiscard]] atbilde::Result<Sheet> testPage(const atbilde::Stationery &paper, const TestPageWords &words);
