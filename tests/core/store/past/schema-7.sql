CREATE INDEX breaches_by_request ON breaches (request_id);
CREATE INDEX breaches_open ON breaches (noticed_at, id) WHERE closed_on IS NULL;
CREATE INDEX complaints_by_request ON complaints (request_id);
CREATE INDEX consents_by_subject ON consents (subject_id);
CREATE INDEX documents_by_content ON documents (sha256);
CREATE INDEX documents_by_message ON documents (message_id) WHERE message_id <> '';
CREATE INDEX documents_by_part ON documents (part_of_id) WHERE part_of_id IS NOT NULL;
CREATE INDEX documents_by_request ON documents (request_id) WHERE request_id IS NOT NULL;
CREATE INDEX documents_by_sender ON documents (sender_address, id) WHERE sender_address <> '';
CREATE INDEX documents_by_state ON documents (state, received_on, id);
CREATE INDEX fetched_mail_by_document ON fetched_mail (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX fetched_mail_to_move ON fetched_mail (mailbox_id, uid_validity, uid) WHERE afterwards = 'to_move';
CREATE INDEX findings_by_request ON findings (request_id);
CREATE INDEX holds_by_request ON holds (request_id);
CREATE INDEX identity_checks_by_request ON identity_checks (request_id);
CREATE INDEX journal_by_request ON journal (request_id, id) WHERE request_id IS NOT NULL;
CREATE INDEX letter_drafts_by_request ON letter_drafts (request_id, text_key, id);
CREATE INDEX letters_by_date ON letters (dated, id);
CREATE INDEX letters_by_dispatch ON letters (dispatched_on, id) WHERE dispatched_on IS NOT NULL;
CREATE UNIQUE INDEX letters_by_replaced ON letters (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX letters_by_request ON letters (request_id);
CREATE INDEX letters_to_post ON letters (id) WHERE dispatched_on IS NULL;
CREATE INDEX letters_undelivered ON letters (id) WHERE undelivered_on IS NOT NULL;
CREATE INDEX notices_awaiting_reply ON notices (answer_by, id) WHERE sent_on IS NOT NULL AND replied_on IS NULL;
CREATE INDEX notices_by_request ON notices (request_id);
CREATE INDEX objection_marks_by_request ON objection_marks (request_id);
CREATE INDEX objection_marks_by_subject ON objection_marks (subject_id);
CREATE INDEX objection_marks_holding ON objection_marks (since, id) WHERE ended_on IS NULL;
CREATE INDEX outgoing_mails_by_letter ON outgoing_mails (letter_id) WHERE letter_id IS NOT NULL;
CREATE INDEX outgoing_mails_by_recipient ON outgoing_mails (folded_recipient, id);
CREATE INDEX outgoing_mails_by_request ON outgoing_mails (request_id);
CREATE INDEX outgoing_mails_by_state ON outgoing_mails (state, next_at, id);
CREATE UNIQUE INDEX outgoing_mails_once ON outgoing_mails (letter_id, folded_recipient)
       WHERE letter_id IS NOT NULL AND bounced_on IS NULL AND state IN ('queued','sending','sent','unknown');
CREATE INDEX pauses_by_letter ON pauses (letter_id) WHERE letter_id IS NOT NULL;
CREATE INDEX pauses_by_request ON pauses (request_id);
CREATE INDEX purges_waiting ON purges (run_id, request_id) WHERE purged_on IS NULL;
CREATE INDEX reminders_by_request ON reminders (request_id);
CREATE INDEX reminders_open ON reminders (due_on, id) WHERE done_on IS NULL;
CREATE INDEX requests_by_deadline ON requests (open, deadline, id);
CREATE INDEX requests_by_number ON requests (open, number, id);
CREATE INDEX requests_by_owner ON requests (owner_id, open, deadline, id);
CREATE INDEX requests_by_person ON requests (open, person_key, id);
CREATE INDEX requests_by_receipt ON requests (open, received_on, id);
CREATE INDEX requests_by_related ON requests (related_id) WHERE related_id IS NOT NULL;
CREATE INDEX requests_by_state ON requests (state, deadline, id);
CREATE INDEX requests_by_subject ON requests (subject_id);
CREATE INDEX requests_closed ON requests (closed_on, id) WHERE closed_on IS NOT NULL;
CREATE INDEX restriction_marks_by_request ON restriction_marks (request_id);
CREATE INDEX restriction_marks_by_subject ON restriction_marks (subject_id);
CREATE INDEX restriction_marks_holding ON restriction_marks (started_on, id) WHERE lifted_on IS NULL;
CREATE INDEX subjects_by_code ON subjects (personal_code) WHERE personal_code <> '';
CREATE INDEX subjects_by_email ON subjects (folded_email) WHERE folded_email <> '';
CREATE INDEX subjects_by_folded_name ON subjects (folded_name);
CREATE INDEX subjects_by_name ON subjects (sort_key, id);
CREATE INDEX subjects_by_phone ON subjects (plain_phone) WHERE plain_phone <> '';
CREATE INDEX tasks_by_request ON tasks (request_id);
CREATE INDEX tasks_open ON tasks (due_on, id) WHERE result IS NULL OR result = 'shown_self_service';
CREATE INDEX tasks_to_repeat ON tasks (backup_until, id) WHERE backup_until IS NOT NULL;
CREATE TABLE breaches (
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
    ) STRICT;
CREATE TABLE claims (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        right_code TEXT NOT NULL CHECK (right_code IN ('access','rectification','erasure','restriction','portability',
            'objection','marketing_objection','automated_decision','consent_withdrawal')),
        outcome TEXT CHECK (outcome IN ('fulfilled','partly','refused','not_applicable','not_identifiable',
                                        'withdrawn')),
        decision TEXT NOT NULL,
        UNIQUE (request_id, right_code)
    ) STRICT;
CREATE TABLE complaints (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        addressee TEXT NOT NULL CHECK (addressee IN ('authority','court')),
        known_on TEXT NOT NULL CHECK (known_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        reference TEXT NOT NULL,
        note TEXT NOT NULL
    ) STRICT;
CREATE TABLE consents (
        id INTEGER PRIMARY KEY,
        subject_id INTEGER NOT NULL REFERENCES subjects (id),
        activity TEXT NOT NULL CHECK (activity <> ''),
        given_on TEXT NOT NULL CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        proof TEXT NOT NULL,
        withdrawn_on TEXT CHECK (withdrawn_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        withdrawn_by INTEGER REFERENCES requests (id),
        CHECK (withdrawn_on >= given_on),
        CHECK (withdrawn_by IS NULL OR withdrawn_on IS NOT NULL)
    ) STRICT;
CREATE TABLE dictionary_words (
        language TEXT NOT NULL CHECK (language IN ('lv','en')),
        word TEXT NOT NULL CHECK (word <> ''),
        PRIMARY KEY (language, word)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE document_pieces (
        document_id INTEGER NOT NULL REFERENCES documents (id),
        position INTEGER NOT NULL CHECK (position >= 0),
        bytes BLOB NOT NULL,
        PRIMARY KEY (document_id, position)
    ) STRICT;
CREATE TABLE document_tallies (
        state TEXT NOT NULL,
        unread INTEGER NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (state, unread)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE "documents" (
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
    ) STRICT;
CREATE TABLE extensions (
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
    ) STRICT;
CREATE TABLE fees (
        request_id INTEGER PRIMARY KEY REFERENCES requests (id),
        amount TEXT NOT NULL CHECK (amount <> ''),
        calculation TEXT NOT NULL,
        reason TEXT NOT NULL,
        due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        letter_id INTEGER REFERENCES letters (id),
        paid_on TEXT CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        unpaid_on TEXT CHECK (unpaid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
CREATE TABLE fetched_mail (
        mailbox_id INTEGER NOT NULL REFERENCES mailboxes (id),
        uid_validity INTEGER NOT NULL CHECK (uid_validity BETWEEN 1 AND 4294967295),
        uid INTEGER NOT NULL CHECK (uid BETWEEN 1 AND 4294967295),
        document_id INTEGER REFERENCES documents (id),
        left_because TEXT NOT NULL CHECK (left_because IN ('','too_large','empty')),
        afterwards TEXT NOT NULL CHECK (afterwards IN ('stays','to_move','moved')),
        CHECK ((document_id IS NULL) = (left_because <> '')),
        CHECK (document_id IS NOT NULL OR afterwards = 'stays'),
        PRIMARY KEY (mailbox_id, uid_validity, uid)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE findings (
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
    ) STRICT;
CREATE TABLE holds (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        reason TEXT NOT NULL CHECK (reason <> ''),
        since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        set_by INTEGER NOT NULL REFERENCES officers (id),
        ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
CREATE TABLE identity_checks (
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
    ) STRICT;
CREATE TABLE journal (
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
    , name_seal BLOB NOT NULL DEFAULT x'') STRICT;
CREATE TABLE letter_drafts (
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
    ) STRICT;
CREATE TABLE letter_texts (
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
    ) STRICT;
CREATE TABLE letters (
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
        tracking_number TEXT NOT NULL, replaces_id INTEGER REFERENCES letters (id), handed_to TEXT NOT NULL DEFAULT '', undelivered_on TEXT CHECK (undelivered_on LIKE '____-__-__'),
        CHECK ((dispatched_on IS NULL) = (dispatch_channel IS NULL))
    ) STRICT;
CREATE TABLE mailboxes (
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
    ) STRICT;
CREATE TABLE notices (
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
    ) STRICT;
CREATE TABLE number_series (
        name TEXT NOT NULL,
        year INTEGER NOT NULL,
        last INTEGER NOT NULL CHECK (last > 0),
        PRIMARY KEY (name, year)
    ) STRICT;
CREATE TABLE objection_marks (
        id INTEGER PRIMARY KEY,
        subject_id INTEGER NOT NULL REFERENCES subjects (id),
        request_id INTEGER NOT NULL REFERENCES requests (id),
        is_marketing INTEGER NOT NULL CHECK (is_marketing IN (0, 1)),
        purpose TEXT NOT NULL,
        since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        ended_on TEXT CHECK (ended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
CREATE TABLE officers (
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE CHECK (code <> ''),
        name TEXT NOT NULL CHECK (name <> ''),
        role TEXT NOT NULL CHECK (role IN ('clerk','handler','approver','administrator','reader')),
        active INTEGER NOT NULL CHECK (active IN (0, 1))
    ) STRICT;
CREATE TABLE outgoing_mails (
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
    ) STRICT;
CREATE TABLE "pauses" (
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
    ) STRICT;
CREATE TABLE purge_runs (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL CHECK (at LIKE '%Z'),
        officer_id INTEGER NOT NULL REFERENCES officers (id),
        officer_name TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('unfinished','done')),
        certificate TEXT NOT NULL
    ) STRICT;
CREATE TABLE purges (
        request_id INTEGER PRIMARY KEY REFERENCES requests (id),
        run_id INTEGER NOT NULL REFERENCES purge_runs (id),
        purged_on TEXT CHECK (purged_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        rule TEXT NOT NULL CHECK (rule <> ''),
        person_hash BLOB NOT NULL,
        documents INTEGER NOT NULL CHECK (documents >= 0),
        letters INTEGER NOT NULL CHECK (letters >= 0),
        bytes INTEGER NOT NULL CHECK (bytes >= 0)
    ) STRICT;
CREATE TABLE "register_entries" (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('activity','party','system','category','retention')),
        code TEXT NOT NULL CHECK (code <> ''),
        content TEXT NOT NULL,
        UNIQUE (kind, code)
    ) STRICT;
CREATE TABLE reminders (
        id INTEGER PRIMARY KEY,
        request_id INTEGER NOT NULL REFERENCES requests (id),
        cause TEXT NOT NULL CHECK (cause IN ('retention_ends','restriction_ends','backup_expires',
                                             'notice_unanswered')),
        due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        text TEXT NOT NULL,
        done_on TEXT CHECK (done_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
    ) STRICT;
CREATE TABLE representatives (
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
    , salutation_kind TEXT NOT NULL DEFAULT 'neutral' CHECK (salutation_kind IN ('masculine','feminine','neutral')), name_dative TEXT NOT NULL DEFAULT '', surname_genitive TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE request_tallies (
        state TEXT NOT NULL,
        owner_id INTEGER NOT NULL,
        deadline TEXT NOT NULL,
        count INTEGER NOT NULL CHECK (count >= 0),
        PRIMARY KEY (state, owner_id, deadline)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE "requests" (
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
        version INTEGER NOT NULL CHECK (version > 0), delivered_to TEXT NOT NULL DEFAULT '',
        UNIQUE (kind, year, serial),
        CHECK ((state = 'closed') = (closed_because IS NOT NULL)),
        CHECK ((closed_because IS NULL) = (closed_on IS NULL))
    ) STRICT;
CREATE TABLE restriction_marks (
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
    ) STRICT;
CREATE TABLE row_seals (
        kind INTEGER NOT NULL,
        row_id INTEGER NOT NULL,
        seal BLOB NOT NULL CHECK (length(seal) = 16),
        PRIMARY KEY (kind, row_id)
    ) STRICT, WITHOUT ROWID;
CREATE TABLE seal_sums (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        sum BLOB NOT NULL CHECK (length(sum) = 16),
        count INTEGER NOT NULL CHECK (count >= 0),
        head INTEGER NOT NULL CHECK (head >= 0),
        mac BLOB NOT NULL CHECK (length(mac) = 32)
    ) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (words, tokenize = 'unicode61 remove_diacritics 2');
CREATE TABLE settings (
        key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
        value TEXT NOT NULL
    ) STRICT;
CREATE TABLE subjects (
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
    ) STRICT;
CREATE TABLE "suppression_entries" (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('email','phone','post')),
        hash BLOB NOT NULL CHECK (length(hash) = 32),
        since TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        request_id INTEGER REFERENCES requests (id),
        UNIQUE (kind, hash)
    ) STRICT;
CREATE TABLE tasks (
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
    ) STRICT;
CREATE TRIGGER journal_is_not_changed BEFORE UPDATE ON journal
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
       BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
