// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// Migration 1, released: never edited.
// Dates are 'YYYY-MM-DD', moments end in Z, codes are words: the database is the last officer on guard.
inline constexpr std::array firstOffice{
    R"(CREATE TABLE settings (
        key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
        value TEXT NOT NULL
    ) STRICT)",

    R"(CREATE TABLE officers (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        role TEXT NOT NULL CHECK (role IN ('clerk','handler','approver','administrator','reader')),
        active INTEGER NOT NULL CHECK (active IN (0, 1))
    ) STRICT)",

    R"(CREATE TABLE register_entries (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('activity','party','system','category')),
        code TEXT NOT NULL CHECK (code <> ''),
        content TEXT NOT NULL,
        UNIQUE (kind, code)
    ) STRICT)",

    R"(CREATE TABLE subjects (
        id INTEGER PRIMARY KEY,
        given_names TEXT NOT NULL,
        surname TEXT NOT NULL,
        salutation_kind TEXT NOT NULL CHECK (salutation_kind IN ('masculine','feminine','neutral')),
        language TEXT NOT NULL CHECK (language IN ('lv','en')),
        personal_code TEXT NOT NULL,
        email TEXT NOT NULL,
        phone TEXT NOT NULL,
        address TEXT NOT NULL,
        customer_number TEXT NOT NULL,
        name_forms TEXT NOT NULL,
        folded_name TEXT NOT NULL,
        folded_email TEXT NOT NULL,
        plain_phone TEXT NOT NULL,
        sort_key BLOB NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0)
    ) STRICT)",
    "CREATE INDEX subjects_by_name ON subjects (sort_key, id)",
    "CREATE INDEX subjects_by_folded_name ON subjects (folded_name)",
    "CREATE INDEX subjects_by_email ON subjects (folded_email) WHERE folded_email <> ''",
    "CREATE INDEX subjects_by_phone ON subjects (plain_phone) WHERE plain_phone <> ''",
    "CREATE INDEX subjects_by_code ON subjects (personal_code) WHERE personal_code <> ''",

    // person_key, rights and awaited repeat what subjects, claims and the table of transitions say, so that
    // the queue can be sorted and paged by them through an index.
    R"(CREATE TABLE requests (
        id INTEGER PRIMARY KEY,
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
        sender_reference TEXT NOT NULL,
        owner_id INTEGER NOT NULL REFERENCES officers (id),
        submitted_by INTEGER REFERENCES officers (id),
        remarks TEXT NOT NULL,
        deadline TEXT NOT NULL CHECK (deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        nominal TEXT NOT NULL,
        strict_date TEXT NOT NULL,
        internal_target TEXT NOT NULL,
        calendar_version TEXT NOT NULL,
        closed_because TEXT CHECK (closed_because IN ('answered','withdrawn','redirected','duplicate',
                                                      'not_identifiable')),
        closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        person_key BLOB NOT NULL,
        rights TEXT NOT NULL,
        awaited TEXT NOT NULL,
        version INTEGER NOT NULL CHECK (version > 0),
        UNIQUE (year, serial),
        CHECK ((state = 'closed') = (closed_because IS NOT NULL)),
        CHECK ((closed_because IS NULL) = (closed_on IS NULL))
    ) STRICT)",
    "CREATE INDEX requests_by_deadline ON requests (open, deadline, id)",
    "CREATE INDEX requests_by_number ON requests (open, number, id)",
    "CREATE INDEX requests_by_receipt ON requests (open, received_on, id)",
    "CREATE INDEX requests_by_person ON requests (open, person_key, id)",
    "CREATE INDEX requests_by_owner ON requests (owner_id, open, deadline, id)",
    "CREATE INDEX requests_by_state ON requests (state, deadline, id)",
    "CREATE INDEX requests_by_subject ON requests (subject_id)",

    R"(CREATE TABLE claims (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        right_code TEXT NOT NULL CHECK (right_code IN ('access','rectification','erasure','restriction','portability',
            'objection','marketing_objection','automated_decision','consent_withdrawal')),
        outcome TEXT CHECK (outcome IN ('fulfilled','partly','refused','not_applicable','not_identifiable',
                                        'withdrawn')),
        decision TEXT NOT NULL,
        UNIQUE (request_id, right_code)
    ) STRICT)",

    R"(CREATE TABLE pauses (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        cause TEXT NOT NULL CHECK (cause IN ('identity','clarification')),
        reason TEXT NOT NULL CHECK (reason <> ''),
        asked_on TEXT NOT NULL CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        answered_on TEXT CHECK (answered_on >= asked_on),
        answer TEXT NOT NULL
    ) STRICT)",
    "CREATE INDEX pauses_by_request ON pauses (request_id)",

    R"(CREATE TABLE documents (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('incoming','outgoing','evidence','package')),
        state TEXT NOT NULL CHECK (state IN ('in_tray','in_request','dismissed')),
        request_id INTEGER REFERENCES requests (id),
        channel TEXT NOT NULL CHECK (channel IN ('letter','email','counter','phone')),
        file_name TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL CHECK (size >= 0),
        sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
        message_id TEXT NOT NULL,
        sender_name TEXT NOT NULL,
        sender_address TEXT NOT NULL,
        subject TEXT NOT NULL,
        received_on TEXT NOT NULL CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        entered_at TEXT NOT NULL CHECK (entered_at LIKE '%Z'),
        language TEXT CHECK (language IN ('lv','en')),
        text TEXT NOT NULL,
        proposal TEXT NOT NULL,
        dismissed_because TEXT NOT NULL,
        unread INTEGER NOT NULL CHECK (unread IN (0, 1)),
        attachments INTEGER NOT NULL CHECK (attachments >= 0),
        CHECK ((state = 'in_request') = (request_id IS NOT NULL)),
        CHECK ((state = 'dismissed') = (dismissed_because <> ''))
    ) STRICT)",
    "CREATE INDEX documents_by_state ON documents (state, received_on, id)",
    "CREATE INDEX documents_by_request ON documents (request_id) WHERE request_id IS NOT NULL",
    "CREATE INDEX documents_by_content ON documents (sha256)",
    "CREATE INDEX documents_by_message ON documents (message_id) WHERE message_id <> ''",

    // The bytes as they came, in pieces, so that a large document is never whole in memory.
    R"(CREATE TABLE document_pieces (
        document_id INTEGER NOT NULL REFERENCES documents (id),
        position INTEGER NOT NULL CHECK (position >= 0),
        bytes BLOB NOT NULL,
        PRIMARY KEY (document_id, position)
    ) STRICT)",

    R"(CREATE TABLE letters (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        text_key TEXT NOT NULL CHECK (text_key <> ''),
        is_answer INTEGER NOT NULL CHECK (is_answer IN (0, 1)),
        language TEXT NOT NULL CHECK (language IN ('lv','en')),
        number TEXT NOT NULL UNIQUE CHECK (number <> ''),
        dated TEXT NOT NULL CHECK (dated GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        content TEXT NOT NULL,
        plain_text TEXT NOT NULL,
        document_id INTEGER NOT NULL REFERENCES documents (id),
        finalised_by INTEGER NOT NULL REFERENCES officers (id),
        finalised_at TEXT NOT NULL CHECK (finalised_at LIKE '%Z'),
        dispatched_on TEXT CHECK (dispatched_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        dispatch_channel TEXT CHECK (dispatch_channel IN ('letter','email','counter')),
        tracking_number TEXT NOT NULL,
        CHECK ((dispatched_on IS NULL) = (dispatch_channel IS NULL))
    ) STRICT)",
    "CREATE INDEX letters_by_request ON letters (request_id)",
    "CREATE INDEX letters_by_date ON letters (dated, id)",
    "CREATE INDEX letters_to_post ON letters (id) WHERE dispatched_on IS NULL",

    R"(CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL CHECK (at LIKE '%Z'),
        officer_id INTEGER NOT NULL REFERENCES officers (id),
        officer_name TEXT NOT NULL,
        act TEXT NOT NULL CHECK (act <> ''),
        request_id INTEGER REFERENCES requests (id),
        facts TEXT NOT NULL,
        commitment BLOB NOT NULL CHECK (length(commitment) = 32),
        previous BLOB NOT NULL CHECK (length(previous) = 32),
        hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT)",
    "CREATE INDEX journal_by_request ON journal (request_id, id) WHERE request_id IS NOT NULL",
    R"(CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)",
    R"(CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END)",

    // Gap-free: the number is drawn in the transaction that uses it.
    R"(CREATE TABLE number_series (
        name TEXT NOT NULL,
        year INTEGER NOT NULL,
        last INTEGER NOT NULL CHECK (last > 0),
        PRIMARY KEY (name, year)
    ) STRICT)",

    // How many requests there are of each state, owner and deadline; closed ones all under deadline ''.
    R"(CREATE TABLE request_tallies (
        state TEXT NOT NULL,
        owner_id INTEGER NOT NULL,
        deadline TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (state, owner_id, deadline)
    ) STRICT, WITHOUT ROWID)",
    R"(CREATE TABLE document_tallies (
        state TEXT NOT NULL,
        unread INTEGER NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (state, unread)
    ) STRICT, WITHOUT ROWID)",

    // The row number is 8 × the id plus the kind of thing (see search.cpp).
    "CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2')",
};

} // namespace atbilde
