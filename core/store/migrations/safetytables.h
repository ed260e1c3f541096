// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

inline constexpr std::array safetyTables{
    // What a tool past the program changes shows: a keyed hash for each row that matters (kinds:
    // rowseals.cpp) and
    // their sum, bound to the head of the journal.
    R"(CREATE TABLE row_seals (
        kind INTEGER NOT NULL,
        row_id INTEGER NOT NULL,
        seal BLOB NOT NULL CHECK (length(seal) = 16),
        PRIMARY KEY (kind, row_id)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE seal_sums (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        sum BLOB NOT NULL CHECK (length(sum) = 16),
        count INTEGER NOT NULL CHECK (count >= 0),
        head INTEGER NOT NULL CHECK (head >= 0),
        mac BLOB NOT NULL CHECK (length(mac) = 32)
    ) STRICT)",
    // The link of an entry says nothing of its officer's name, so that it could be erased one day.
    "ALTER TABLE journal ADD COLUMN name_seal BLOB NOT NULL DEFAULT x''",

    // With a number of its own, so that its rows are sealed like those of other tables.
    R"(CREATE TABLE suppression_entries_widened (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('email','phone','post')),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        request_id INTEGER REFERENCES requests (id),
        UNIQUE (kind, hash)
    ) STRICT)",
    R"(INSERT INTO suppression_entries_widened (kind, hash, since, request_id)
       SELECT kind, hash, since, request_id FROM suppression_entries ORDER BY kind, hash)",
    "DROP TABLE suppression_entries",
    "ALTER TABLE suppression_entries_widened RENAME TO suppression_entries",

    // A case that is not erased when its time comes; until a day after it ended, where a court or the
    // authority had it.
    R"(CREATE TABLE holds (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        set_by INTEGER NOT NULL REFERENCES officers (id),
        ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT)",
    "CREATE INDEX holds_by_request ON holds (request_id)",

    // One erasure by the rules of retention: its cases go one by one, then the free space of the file is
    // cleaned.
    R"(CREATE TABLE purge_runs (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL CHECK (at LIKE '%Z'),
        officer_id INTEGER NOT NULL REFERENCES officers (id),
        officer_name TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('unfinished','done')),
        certificate TEXT NOT NULL
    ) STRICT)",
    R"(CREATE TABLE purges (
        request_id INTEGER PRIMARY KEY REFERENCES requests (id),
        run_id INTEGER NOT NULL REFERENCES purge_runs (id),
        purged_on TEXT CHECK (purged_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        rule TEXT NOT NULL CHECK (rule <> ''),
        person_hash BLOB NOT NULL,
        documents INTEGER NOT NULL CHECK (documents >= 0),
        letters INTEGER NOT NULL CHECK (letters >= 0),
        bytes INTEGER NOT NULL CHECK (bytes >= 0)
    ) STRICT)",
    "CREATE INDEX purges_waiting ON purges (run_id, request_id) WHERE purged_on IS NULL",
    "CREATE INDEX requests_closed ON requests (closed_on, id) WHERE closed_on IS NOT NULL",
};

} // namespace atbilde
