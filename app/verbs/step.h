// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

/// `step NUMBER` lists the steps possible now and why others are not.
/// `step NUMBER STEP [--claim RIGHT] [--outcome CODE] [--ground CODE] [--exception CODE] [--reason TEXT] [--date DATE]
/// [--file FILE] [--set FIELD=VALUE]... [--channel C] [--tracking NUMBER]` takes one, or says why not. For `decide`, a
/// FILE that ends in .json is the whole decision (see `core/request/decisionjson.h`), any other is the copy of
/// the data that goes with the letter.
[[nodiscard]] int stepVerb(const Console &console, const QStringList &arguments);

/// `letter NUMBER [--text KEY] [--pdf FILE] [--finalise]`: composes the combined answer, or the text KEY; prints it or
/// writes its PDF. With `--finalise` the number is drawn and text and PDF are frozen. Never overwrites a file.
[[nodiscard]] int letterVerb(const Console &console, const QStringList &arguments);
