// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace atbilde {

/// An addressee as a letter names it becomes the lines of an envelope: the name; street, house, flat; village
/// or city, parish, municipality; postcode (law 4.8). Nothing is declined, an e-mail address is left out, and
/// an address without a Latvian postcode stays in the lines it was written in. Empty where there is no postal
/// address.
[[nodiscard]] QStringList postalLines(const QStringList &addressee);

} // namespace atbilde
