// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The four sizes of the system font the program uses.
enum class Lettering {
    Title,   ///< name of the screen, number of a request
    Heading, ///< name of a section or card
    Body,    ///< everything else
    Small    ///< beside-the-point words; never below nine tenths
};

[[nodiscard]] QFont lettered(const QFont &body, Lettering lettering);
