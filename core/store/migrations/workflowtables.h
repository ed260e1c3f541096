// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace atbilde {

/// The other half of migration 2: the tables of the whole workflow.
inline constexpr std::array workflowTables{
    R"(CREATE TABLE representatives (
        request_id INTEGER PRIMARY KEY REFERENCES requests (id),
        kind TEXT NOT NULL CHECK (kind IN ('proxy','advocate','parent','guardian','app','heir')),
        name TEXT NOT NULL CHECK (name <> ''),
        authority TEXT NOT NULL,
        scope TEXT NOT NULL,
        expires_on TEXT CHECK (expires_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        address TEXT NOT NULL,
        email TEXT NOT NULL,
        accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
        checked_by INTEGER REFERENCES officers (id),
        checked_on TEXT CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT)",

    R"(CREATE TABLE identity_checks (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        doubted INTEGER NOT NULL CHECK (doubted IN (0, 1)),
        reason TEXT NOT NULL,
        method TEXT CHECK (method IN ('esign','account','known_email','known_phone','in_person','shared_facts',
                                      'id_copy','representative')),
        result TEXT NOT NULL CHECK (result IN ('not_needed','confirmed','insufficient','failed','impossible')),
        seen TEXT NOT NULL,
        against TEXT NOT NULL,
        checked_by INTEGER NOT NULL REFERENCES officers (id),
        checked_on TEXT NOT NULL CHECK (checked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        copy_id INTEGER REFERENCES documents (id),
        copy_shredded_on TEXT CHECK (copy_shredded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT)",
    "CREATE INDEX identity_checks_by_request ON identity_checks (request_id)",

    R"(CREATE TABLE extensions (
        request_id INTEGER PRIMARY KEY REFERENCES requests (id),
        by_complexity INTEGER NOT NULL CHECK (by_complexity IN (0, 1)),
        by_number INTEGER NOT NULL CHECK (by_number IN (0, 1)),
        reason TEXT NOT NULL CHECK (reason <> ''),
        asked_by INTEGER NOT NULL REFERENCES officers (id),
        asked_on TEXT NOT NULL CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        approved_by INTEGER REFERENCES officers (id),
        approved_on TEXT CHECK (approved_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        letter_id INTEGER REFERENCES letters (id),
        notice_sent_on TEXT CHECK (notice_sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        CHECK ((approved_by IS NULL) = (approved_on IS NULL))
    ) STRICT)",

    R"(CREATE TABLE fees (
        request_id INTEGER PRIMARY KEY REFERENCES requests (id),
        amount TEXT NOT NULL CHECK (amount <> ''),
        calculation TEXT NOT NULL,
        reason TEXT NOT NULL,
        due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        letter_id INTEGER REFERENCES letters (id),
        paid_on TEXT CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        unpaid_on TEXT CHECK (unpaid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT)",

    R"(CREATE TABLE breaches (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL UNIQUE CHECK (number <> ''),
        year INTEGER NOT NULL CHECK (year > 0),
        serial INTEGER NOT NULL CHECK (serial > 0),
        request_id INTEGER NOT NULL REFERENCES requests (id),
        noticed_at TEXT NOT NULL CHECK (noticed_at LIKE '%Z'),
        what TEXT NOT NULL CHECK (what <> ''),
        effects TEXT NOT NULL,
        measures TEXT NOT NULL,
        risk TEXT NOT NULL CHECK (risk IN ('unlikely','risk','high_risk')),
        authority_told_at TEXT CHECK (authority_told_at LIKE '%Z'),
        authority_reference TEXT NOT NULL,
        late_because TEXT NOT NULL,
        person_told_on TEXT CHECK (person_told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        letter_id INTEGER REFERENCES letters (id),
        not_told_because TEXT NOT NULL,
        closed_on TEXT CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        UNIQUE (year, serial)
    ) STRICT)",
    "CREATE INDEX breaches_by_request ON breaches (request_id)",
    "CREATE INDEX breaches_open ON breaches (noticed_at, id) WHERE closed_on IS NULL",

    R"(CREATE TABLE complaints (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        addressee TEXT NOT NULL CHECK (addressee IN ('authority','court')),
        known_on TEXT NOT NULL CHECK (known_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        reference TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT)",
    "CREATE INDEX complaints_by_request ON complaints (request_id)",

    R"(CREATE TABLE tasks (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        right_code TEXT NOT NULL CHECK (right_code IN ('access','rectification','erasure','restriction','portability',
            'objection','marketing_objection','automated_decision','consent_withdrawal')),
        kind TEXT NOT NULL CHECK (kind IN ('search','freeze_deletion','correct','erase','restrict','stop_marketing',
                                           'stop_processing','transfer','review')),
        system TEXT NOT NULL,
        processor TEXT NOT NULL,
        what TEXT NOT NULL,
        due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        result TEXT CHECK (result IN ('done','nil_return','shown_self_service','not_possible','not_needed')),
        answer TEXT NOT NULL,
        old_value TEXT NOT NULL,
        new_value TEXT NOT NULL,
        answered_by TEXT NOT NULL,
        answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        evidence_id INTEGER REFERENCES documents (id),
        backup_until TEXT CHECK (backup_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        reminders INTEGER NOT NULL CHECK (reminders >= 0),
        reminded_on TEXT CHECK (reminded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        CHECK (result IS NULL OR answered_on IS NOT NULL)
    ) STRICT)",
    "CREATE INDEX tasks_by_request ON tasks (request_id)",
    "CREATE INDEX tasks_open ON tasks (due_on, id) WHERE result IS NULL OR result = 'shown_self_service'",
    "CREATE INDEX tasks_to_repeat ON tasks (backup_until, id) WHERE backup_until IS NOT NULL",

    R"(CREATE TABLE findings (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        system TEXT NOT NULL,
        category TEXT NOT NULL,
        activity TEXT NOT NULL,
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        origin TEXT NOT NULL CHECK (origin IN ('provided','observed','derived')),
        is_automated INTEGER NOT NULL CHECK (is_automated IN (0, 1)),
        recorded_on TEXT CHECK (recorded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        withheld_ground TEXT NOT NULL,
        withheld_reason TEXT NOT NULL
    ) STRICT)",
    "CREATE INDEX findings_by_request ON findings (request_id)",

    R"(CREATE TABLE notices (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        right_code TEXT NOT NULL CHECK (right_code IN ('rectification','erasure','restriction')),
        party TEXT NOT NULL CHECK (party <> ''),
        letter_id INTEGER REFERENCES letters (id),
        sent_on TEXT CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        answer_by TEXT CHECK (answer_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        replied_on TEXT CHECK (replied_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        reply TEXT NOT NULL,
        reminders INTEGER NOT NULL CHECK (reminders >= 0),
        reminded_on TEXT CHECK (reminded_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        waived TEXT CHECK (waived IN ('impossible','disproportionate')),
        waived_because TEXT NOT NULL,
        CHECK (waived IS NULL OR waived_because <> '')
    ) STRICT)",
    "CREATE INDEX notices_by_request ON notices (request_id)",
    "CREATE INDEX notices_awaiting_reply ON notices (answer_by, id) WHERE sent_on IS NOT NULL AND replied_on "
    "IS NULL",

    // Systems and confirmed ones are JSON lists of codes. A refused erasure ends with the erasure, which no
    // notice of 18(3) announces.
    R"(CREATE TABLE restriction_marks (
        id INTEGER PRIMARY KEY,
        subject_id INTEGER NOT NULL REFERENCES subjects (id),
        request_id INTEGER NOT NULL REFERENCES requests (id),
        cause TEXT NOT NULL CHECK (cause IN ('18(1)(a)','18(1)(b)','18(1)(c)','18(1)(d)','17(3)')),
        data TEXT NOT NULL,
        started_on TEXT NOT NULL CHECK (started_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        ends_on TEXT CHECK (ends_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        ends_when TEXT NOT NULL,
        systems TEXT NOT NULL,
        confirmed TEXT NOT NULL,
        lift_letter_id INTEGER REFERENCES letters (id),
        lift_announced_on TEXT CHECK (lift_announced_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        lift_planned_on TEXT CHECK (lift_planned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        lifted_on TEXT CHECK (lifted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        CHECK (lifted_on IS NULL OR lift_announced_on IS NOT NULL OR cause = '17(3)')
    ) STRICT)",
    "CREATE INDEX restriction_marks_by_request ON restriction_marks (request_id)",
    "CREATE INDEX restriction_marks_by_subject ON restriction_marks (subject_id)",
    "CREATE INDEX restriction_marks_holding ON restriction_marks (started_on, id) WHERE lifted_on IS NULL",

    R"(CREATE TABLE objection_marks (
        id INTEGER PRIMARY KEY,
        subject_id INTEGER NOT NULL REFERENCES subjects (id),
        request_id INTEGER NOT NULL REFERENCES requests (id),
        is_marketing INTEGER NOT NULL CHECK (is_marketing IN (0, 1)),
        purpose TEXT NOT NULL,
        since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT)",
    "CREATE INDEX objection_marks_by_request ON objection_marks (request_id)",
    "CREATE INDEX objection_marks_by_subject ON objection_marks (subject_id)",
    "CREATE INDEX objection_marks_holding ON objection_marks (since, id) WHERE ended_on IS NULL",

    R"(CREATE TABLE suppression_entries (
        kind TEXT NOT NULL CHECK (kind IN ('email','phone','post')),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        request_id INTEGER REFERENCES requests (id),
        PRIMARY KEY (kind, hash)
    ) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE consents (
        id INTEGER PRIMARY KEY,
        subject_id INTEGER NOT NULL REFERENCES subjects (id),
        activity TEXT NOT NULL CHECK (activity <> ''),
        given_on TEXT NOT NULL CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        proof TEXT NOT NULL,
        withdrawn_on TEXT CHECK (withdrawn_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        withdrawn_by INTEGER REFERENCES requests (id),
        CHECK (withdrawn_on >= given_on),
        CHECK (withdrawn_by IS NULL OR withdrawn_on IS NOT NULL)
    ) STRICT)",
    "CREATE INDEX consents_by_subject ON consents (subject_id)",

    R"(CREATE TABLE reminders (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        cause TEXT NOT NULL CHECK (cause IN ('retention_ends','restriction_ends','backup_expires',
                                             'notice_unanswered')),
        due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        text TEXT NOT NULL,
        done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT)",
    "CREATE INDEX reminders_by_request ON reminders (request_id)",
    "CREATE INDEX reminders_open ON reminders (due_on, id) WHERE done_on IS NULL",
};

} // namespace atbilde
