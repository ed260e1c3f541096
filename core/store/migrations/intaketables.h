// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// Documents kept apart because nobody can read them, pages of a document that became documents of their own, and who
/// took a registered letter in.
inline constexpr std::array intakeTables{
    R"(CREATE TABLE documents_widened (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('incoming','outgoing','evidence','package')),
        state TEXT NOT NULL CHECK (state IN ('in_tray','in_request','dismissed','quarantined')),
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
        shredded_on TEXT CHECK (shredded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        quarantine TEXT NOT NULL CHECK (quarantine IN ('','unknown_kind','broken','too_large')),
        pages INTEGER NOT NULL CHECK (pages >= 0),
        part_of_id INTEGER REFERENCES documents (id),
        seen TEXT NOT NULL,
        CHECK ((state = 'in_request') = (request_id IS NOT NULL)),
        CHECK ((state = 'dismissed') = (dismissed_because <> '')),
        CHECK (state <> 'quarantined' OR quarantine <> ''),
        CHECK (state <> 'in_tray' OR quarantine = '')
    ) STRICT)",
    R"(INSERT INTO documents_widened (id, kind, state, request_id, channel, file_name, media_type, size, sha256,
        message_id, sender_name, sender_address, subject, received_on, entered_at, language, text, proposal,
        dismissed_because, unread, attachments, shredded_on, quarantine, pages, seen)
       SELECT id, kind, state, request_id, channel, file_name, media_type, size, sha256,
        message_id, sender_name, sender_address, subject, received_on, entered_at, language, text, proposal,
        dismissed_because, unread, attachments, shredded_on, '', 0, '' FROM documents)",
    "DROP TABLE documents",
    "ALTER TABLE documents_widened RENAME TO documents",
    "CREATE INDEX documents_by_state ON documents (state, received_on, id)",
    "CREATE INDEX documents_by_request ON documents (request_id) WHERE request_id IS NOT NULL",
    "CREATE INDEX documents_by_content ON documents (sha256)",
    "CREATE INDEX documents_by_message ON documents (message_id) WHERE message_id <> ''",
    "CREATE INDEX documents_by_sender ON documents (sender_address, id) WHERE sender_address <> ''",
    "CREATE INDEX documents_by_part ON documents (part_of_id) WHERE part_of_id IS NOT NULL",

    "ALTER TABLE requests ADD COLUMN delivered_to TEXT NOT NULL DEFAULT ''",
};

} // namespace atbilde
