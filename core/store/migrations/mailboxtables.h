// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// Mailboxes that are read, and how far. A mail is settled for good by its row in `fetched_mail`, written in
/// one transaction with the document; what is still to be done on the server is said there too.
inline constexpr std::array mailboxTables{
    R"(CREATE TABLE mailboxes (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        host TEXT NOT NULL,
        port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
        security TEXT NOT NULL CHECK (security IN ('tls','starttls')),
        sign_in TEXT NOT NULL CHECK (sign_in IN ('password','oauth')),
        user_name TEXT NOT NULL,
        folder TEXT NOT NULL,
        done_folder TEXT NOT NULL,
        token_address TEXT NOT NULL,
        client_id TEXT NOT NULL,
        scope TEXT NOT NULL,
        authority_file TEXT NOT NULL,
        every_minutes INTEGER NOT NULL CHECK (every_minutes >= 1),
        is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
        uid_validity INTEGER NOT NULL DEFAULT 0 CHECK (uid_validity BETWEEN 0 AND 4294967295),
        last_uid INTEGER NOT NULL DEFAULT 0 CHECK (last_uid BETWEEN 0 AND 4294967295),
        last_checked_at TEXT CHECK (last_checked_at LIKE '%Z'),
        problem TEXT NOT NULL DEFAULT '',
        problem_detail TEXT NOT NULL DEFAULT '',
        failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
        held_by TEXT NOT NULL DEFAULT '',
        held_until TEXT CHECK (held_until LIKE '%Z'),
        CHECK ((held_by = '') = (held_until IS NULL))
    ) STRICT)",
    R"(CREATE TABLE fetched_mail (
        mailbox_id INTEGER NOT NULL REFERENCES mailboxes (id),
        uid_validity INTEGER NOT NULL CHECK (uid_validity BETWEEN 1 AND 4294967295),
        uid INTEGER NOT NULL CHECK (uid BETWEEN 1 AND 4294967295),
        document_id INTEGER REFERENCES documents (id),
        left_because TEXT NOT NULL CHECK (left_because IN ('','too_large','empty')),
        afterwards TEXT NOT NULL CHECK (afterwards IN ('stays','to_move','moved')),
        CHECK ((document_id IS NULL) = (left_because <> '')),
        CHECK (document_id IS NOT NULL OR afterwards = 'stays'),
        PRIMARY KEY (mailbox_id, uid_validity, uid)
    ) STRICT, WITHOUT ROWID)",
    "CREATE INDEX fetched_mail_to_move ON fetched_mail (mailbox_id, uid_validity, uid) WHERE afterwards = 'to_move'",
    "CREATE INDEX fetched_mail_by_document ON fetched_mail (document_id) WHERE document_id IS NOT NULL",
};

} // namespace atbilde
