// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// An article code of `core/right/article.h` as the officer reads it: "GDPR 17(3)(b)" becomes "Article
/// 17(3)(b) GDPR" or "VDAR 17. panta 3. punkta b) apakšpunkts", with non-breaking spaces. A text that is no
/// code stays as it is.
[[nodiscard]] QString articleInWords(const QString &code);
