// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// Letter texts as the office worded them, every version for good: a letter names the one it was made from.
inline constexpr std::array letterTextTables{
    R"(CREATE TABLE letter_texts (
        language TEXT NOT NULL CHECK (language IN ('lv','en')),
        text_key TEXT NOT NULL CHECK (text_key <> ''),
        version INTEGER NOT NULL CHECK (version >= 1),
        is_shipped INTEGER NOT NULL CHECK (is_shipped IN (0, 1)),
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        reason TEXT NOT NULL CHECK (reason <> ''),
        written_by INTEGER NOT NULL REFERENCES officers (id),
        written_at TEXT NOT NULL CHECK (written_at LIKE '%Z'),
        PRIMARY KEY (language, text_key, version),
        CHECK ((is_shipped = 1) = (body = ''))
    ) STRICT)",
    // How a letter names and greets a representative, as an officer corrected it.
    "ALTER TABLE representatives ADD COLUMN salutation_kind TEXT NOT NULL DEFAULT 'neutral' "
    "CHECK (salutation_kind IN ('masculine','feminine','neutral'))",
    "ALTER TABLE representatives ADD COLUMN name_dative TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE representatives ADD COLUMN surname_genitive TEXT NOT NULL DEFAULT ''",
};

} // namespace atbilde
