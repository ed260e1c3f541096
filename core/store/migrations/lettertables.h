// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// Letters as officers edit them, version by version; the letter a new one takes the place of; the words the
/// office's spell check has learnt.
inline constexpr std::array letterTables{
    "ALTER TABLE letters ADD COLUMN replaces_id INTEGER REFERENCES letters (id)",
    "CREATE UNIQUE INDEX letters_by_replaced ON letters (replaces_id) WHERE replaces_id IS NOT NULL",

    R"(CREATE TABLE letter_drafts (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        text_key TEXT NOT NULL CHECK (text_key <> ''),
        corrects_id INTEGER REFERENCES letters (id),
        parent_id INTEGER REFERENCES letter_drafts (id),
        merges_id INTEGER REFERENCES letter_drafts (id),
        cause TEXT NOT NULL CHECK (cause IN ('typed','restored','compared','merged')),
        saved_by INTEGER NOT NULL REFERENCES officers (id),
        begun_at TEXT NOT NULL CHECK (begun_at LIKE '%Z'),
        saved_at TEXT NOT NULL CHECK (saved_at LIKE '%Z'),
        revision INTEGER NOT NULL CHECK (revision >= 1),
        content TEXT NOT NULL,
        basis TEXT NOT NULL,
        letter_id INTEGER REFERENCES letters (id),
        CHECK (merges_id IS NULL OR parent_id IS NOT NULL)
    ) STRICT)",
    "CREATE INDEX letter_drafts_by_request ON letter_drafts (request_id, text_key, id)",

    R"(CREATE TABLE dictionary_words (
        language TEXT NOT NULL CHECK (language IN ('lv','en')),
        word TEXT NOT NULL CHECK (word <> ''),
        PRIMARY KEY (language, word)
    ) STRICT, WITHOUT ROWID)",
};

} // namespace atbilde
