// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "ui/dialogue/printdoor.h"
#include "ui/page/letterpage.h"

class QPrinter;

/// Prints the pages chosen on the printer, on A4. False when the printer does not take the job.
[[nodiscard]] bool printLetter(const LetterPages &pages, QPrinter &printer);

/// Makes a printer ready for this letter: paper, and a name for the queue that names no person.
void prepareFor(QPrinter &printer, const atbilde::Letter &letter);
