// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// The first half of migration 2: what it changes in the tables of migration 1. SQLite cannot change a
/// constraint, so such a table is made anew under another name and takes the old one's place; references to
/// it hold because they go by its name, while foreign keys are off.
inline constexpr std::array widenedTables{
    R"(CREATE TABLE requests_widened (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person','authority')),
        number TEXT NOT NULL UNIQUE CHECK (number <> ''),
        year INTEGER NOT NULL CHECK (year > 0),
        serial INTEGER NOT NULL CHECK (serial > 0),
        subject_id INTEGER NOT NULL REFERENCES subjects (id),
        state TEXT NOT NULL CHECK (state IN ('registered','identification','clarification','assessment',
                                             'approval','approved','dispatched','closed')),
        open INTEGER NOT NULL CHECK (open = (state <> 'closed')),
        channel TEXT NOT NULL CHECK (channel IN ('letter','email','counter','phone')),
        language TEXT NOT NULL CHECK (language IN ('lv','en')),
        received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        received_by_unit_on TEXT CHECK (received_by_unit_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        entered_at TEXT NOT NULL CHECK (entered_at LIKE '%Z'),
        receipt_changed_because TEXT NOT NULL DEFAULT '',
        delivery_number TEXT NOT NULL DEFAULT '',
        delivered_on TEXT CHECK (delivered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        related_id INTEGER REFERENCES requests (id) CHECK (related_id <> id),
        sender_dated_on TEXT CHECK (sender_dated_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        due_given_on TEXT CHECK (due_given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        authority_answer TEXT NOT NULL DEFAULT '',
        sender_reference TEXT NOT NULL,
        owner_id INTEGER NOT NULL REFERENCES officers (id),
        submitted_by INTEGER REFERENCES officers (id),
        remarks TEXT NOT NULL,
        deadline TEXT NOT NULL CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        nominal TEXT NOT NULL,
        strict_date TEXT NOT NULL,
        internal_target TEXT NOT NULL,
        calendar_version TEXT NOT NULL,
        overdue_since TEXT CHECK (overdue_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        closed_because TEXT CHECK (closed_because IN ('answered','withdrawn','redirected','duplicate',
                                                      'not_identifiable')),
        closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        reopened_at TEXT CHECK (reopened_at LIKE '%Z'),
        person_key BLOB NOT NULL,
        rights TEXT NOT NULL,
        awaited TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        UNIQUE (kind, year, serial),
        CHECK ((state = 'closed') = (closed_because IS NOT NULL)),
        CHECK ((closed_because IS NULL) = (closed_on IS NULL))
    ) STRICT)",
    R"(INSERT INTO requests_widened (id, number, year, serial, subject_id, state, open, channel, language, received_on,
        received_by_unit_on, entered_at, sender_reference, owner_id, submitted_by, remarks, deadline, nominal,
        strict_date, internal_target, calendar_version, closed_because, closed_on, person_key, rights, awaited, version)
       SELECT id, number, year, serial, subject_id, state, open, channel, language, received_on,
        received_by_unit_on, entered_at, sender_reference, owner_id, submitted_by, remarks, deadline, nominal,
        strict_date, internal_target, calendar_version, closed_because, closed_on, person_key, rights, awaited, version
       FROM requests)",
    "DROP TABLE requests",
    "ALTER TABLE requests_widened RENAME TO requests",
    "CREATE INDEX requests_by_deadline ON requests (open, deadline, id)",
    "CREATE INDEX requests_by_number ON requests (open, number, id)",
    "CREATE INDEX requests_by_receipt ON requests (open, received_on, id)",
    "CREATE INDEX requests_by_person ON requests (open, person_key, id)",
    "CREATE INDEX requests_by_owner ON requests (owner_id, open, deadline, id)",
    "CREATE INDEX requests_by_state ON requests (state, deadline, id)",
    "CREATE INDEX requests_by_subject ON requests (subject_id)",
    "CREATE INDEX requests_by_related ON requests (related_id) WHERE related_id IS NOT NULL",

    R"(CREATE TABLE pauses_widened (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        cause TEXT NOT NULL CHECK (cause IN ('identity','clarification')),
        reason TEXT NOT NULL CHECK (reason <> ''),
        letter_id INTEGER REFERENCES letters (id),
        answer_by TEXT CHECK (answer_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        asked_on TEXT CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        answer TEXT NOT NULL,
        answer_document_id INTEGER REFERENCES documents (id),
        CHECK (answered_on >= asked_on)
    ) STRICT)",
    R"(INSERT INTO pauses_widened (id, request_id, cause, reason, asked_on, answered_on, answer)
       SELECT id, request_id, cause, reason, asked_on, answered_on, answer FROM pauses)",
    "DROP TABLE pauses",
    "ALTER TABLE pauses_widened RENAME TO pauses",
    "CREATE INDEX pauses_by_request ON pauses (request_id)",
    "CREATE INDEX pauses_by_letter ON pauses (letter_id) WHERE letter_id IS NOT NULL",

    R"(CREATE TABLE register_entries_widened (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('activity','party','system','category','retention')),
        code TEXT NOT NULL CHECK (code <> ''),
        content TEXT NOT NULL,
        UNIQUE (kind, code)
    ) STRICT)",
    R"(INSERT INTO register_entries_widened (id, kind, code, content)
       SELECT id, kind, code, content FROM register_entries)",
    "DROP TABLE register_entries",
    "ALTER TABLE register_entries_widened RENAME TO register_entries",

    R"(ALTER TABLE documents ADD COLUMN
        shredded_on TEXT CHECK (shredded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'))",
};

} // namespace atbilde
