// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/language.h"

/// The language the installed translators speak; English when none is installed.
[[nodiscard]] atbilde::Language spokenLanguage();
