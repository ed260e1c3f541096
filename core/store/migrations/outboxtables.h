// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// Mail on its way out, and what is known of how a letter arrived. A mail waits for one person only once: the
/// database is the last to see to it.
inline constexpr std::array outboxTables{
    R"(CREATE TABLE outgoing_mails (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('letter','acknowledgement')),
        request_id INTEGER NOT NULL REFERENCES requests (id),
        letter_id INTEGER REFERENCES letters (id),
        recipient TEXT NOT NULL CHECK (recipient <> ''),
        folded_recipient TEXT NOT NULL CHECK (folded_recipient <> ''),
        to_another INTEGER NOT NULL CHECK (to_another IN (0, 1)),
        with_packages INTEGER NOT NULL CHECK (with_packages IN (0, 1)),
        message_id TEXT NOT NULL UNIQUE CHECK (message_id <> ''),
        in_reply_to TEXT NOT NULL,
        queued_by INTEGER NOT NULL REFERENCES officers (id),
        queued_at TEXT NOT NULL CHECK (queued_at LIKE '%Z'),
        state TEXT NOT NULL CHECK (state IN ('queued','sending','sent','refused','unknown','withdrawn')),
        attempts INTEGER NOT NULL CHECK (attempts >= 0),
        next_at TEXT NOT NULL CHECK (next_at LIKE '%Z'),
        problem TEXT NOT NULL,
        said TEXT NOT NULL,
        settled_at TEXT CHECK (settled_at LIKE '%Z'),
        proof_id INTEGER REFERENCES documents (id),
        bounced_on TEXT CHECK (bounced_on LIKE '____-__-__'),
        held_by TEXT NOT NULL,
        held_until TEXT CHECK (held_until LIKE '%Z'),
        CHECK ((kind = 'letter') = (letter_id IS NOT NULL)),
        CHECK ((held_by = '') = (held_until IS NULL)),
        CHECK ((state IN ('queued','sending')) = (settled_at IS NULL)),
        CHECK (bounced_on IS NULL OR state = 'sent')
    ) STRICT)",
    "CREATE INDEX outgoing_mails_by_request ON outgoing_mails (request_id)",
    "CREATE INDEX outgoing_mails_by_letter ON outgoing_mails (letter_id) WHERE letter_id IS NOT NULL",
    "CREATE INDEX outgoing_mails_by_recipient ON outgoing_mails (folded_recipient, id)",
    "CREATE INDEX outgoing_mails_by_state ON outgoing_mails (state, next_at, id)",
    R"(CREATE UNIQUE INDEX outgoing_mails_once ON outgoing_mails (letter_id, folded_recipient)
       WHERE letter_id IS NOT NULL AND bounced_on IS NULL AND state IN ('queued','sending','sent','unknown'))",
    "ALTER TABLE letters ADD COLUMN handed_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE letters ADD COLUMN undelivered_on TEXT CHECK (undelivered_on LIKE '____-__-__')",
    "CREATE INDEX letters_undelivered ON letters (id) WHERE undelivered_on IS NOT NULL",
    "CREATE INDEX letters_by_dispatch ON letters (dispatched_on, id) WHERE dispatched_on IS NOT NULL",
};

} // namespace atbilde
