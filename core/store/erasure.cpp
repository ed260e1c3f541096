// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include "core/request/decisionjson.h"
#include "core/store/rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString nobodyKey = u"purge.nobody"_s;

// Each leaves rows and dates, for the statistics, and empties what was written. Columns that may not be empty
// get a dash.
constexpr std::array emptying{
    "UPDATE pauses SET reason = '-', answer = '', answer_document_id = NULL WHERE request_id = ?",
    "UPDATE identity_checks SET reason = '', seen = '', against = '', copy_id = NULL WHERE request_id = ?",
    "UPDATE extensions SET reason = '-' WHERE request_id = ?",
    "UPDATE fees SET calculation = '', reason = '' WHERE request_id = ?",
    "UPDATE breaches SET what = '-', effects = '', measures = '', late_because = '', not_told_because = '' "
    "WHERE request_id = ?",
    "UPDATE complaints SET reference = '', note = '' WHERE request_id = ?",
    "UPDATE tasks SET what = '', answer = '', old_value = '', new_value = '', answered_by = '', evidence_id "
    "= NULL WHERE request_id = ?",
    "UPDATE notices SET reply = '', waived_because = CASE WHEN waived IS NULL THEN '' ELSE '-' END WHERE "
    "request_id = ?",
    "UPDATE holds SET reason = '-' WHERE request_id = ?",
    "DELETE FROM restriction_marks WHERE request_id = ? AND lifted_on IS NOT NULL",
    "DELETE FROM objection_marks WHERE request_id = ? AND ended_on IS NOT NULL",
    "UPDATE letters SET content = '', plain_text = '', tracking_number = '', handed_to = '' WHERE request_id = ?",
    "DELETE FROM letter_drafts WHERE request_id = ?",
    "DELETE FROM outgoing_mails WHERE request_id = ?",
    "DELETE FROM representatives WHERE request_id = ?",
    "DELETE FROM findings WHERE request_id = ?",
    "DELETE FROM reminders WHERE request_id = ?",
};

/// Outcome and ground stay.
void emptyClaims(Store &store, RequestId request)
{
    for (Claim claim : store.claims.of(request)) {
        if (!claim.decision)
            continue;
        Decision bare;
        bare.right = claim.decision->right;
        bare.outcome = claim.decision->outcome;
        bare.ground = claim.decision->ground;
        bare.exception = claim.decision->exception;
        bare.doneOn = claim.decision->doneOn;
        claim.decision = bare;
        store.claims.replace(claim);
    }
}

void forgetWords(Store &store, SearchIndex::Kind kind, qint64 id)
{
    store.search.put(kind, id, {});
}

void emptyRequest(Store &store, RequestId id, SubjectId nobody)
{
    const Subject person = store.subjects.find(nobody).value();
    Request request = store.requests.find(id).value();
    request.subject = nobody;
    request.receiptChangedBecause.clear();
    request.deliveryNumber.clear();
    request.deliveredTo.clear();
    request.authorityAnswer.clear();
    request.senderReference.clear();
    request.remarks.clear();
    std::vector<Right> rights;
    for (const Claim &claim : store.claims.of(id))
        rights.push_back(claim.right);
    (void)store.requests.replace(request, {QByteArray(), rights, {}});
    forgetWords(store, SearchIndex::Kind::Request, id.value());
}

} // namespace

void emptyDocument(Store &store, DocumentId document, const QDate &on)
{
    Statement(store.database, u"DELETE FROM document_pieces WHERE document_id = ?"_s).run(document);
    Statement(store.database,
              u"UPDATE documents SET file_name = '', message_id = '', sender_name = '', sender_address = '', "
              "subject = '', text = '', proposal = '', seen = '', "
              "dismissed_because = CASE WHEN state = 'dismissed' THEN '-' ELSE '' END, "
              "shredded_on = coalesce(shredded_on, ?) WHERE id = ?"_s)
        .run(on, document);
    forgetWords(store, SearchIndex::Kind::Document, document.value());
}

ErasedContent eraseCase(Store &store, RequestId request, SubjectId nobody)
{
    ErasedContent content;
    const QDate closedOn = store.requests.find(request).value().closedOn;
    for (const Document &document : store.documents.of(request)) {
        ++content.documents;
        content.bytes += document.shreddedOn.isValid() ? 0 : document.size;
        for (const Document &part : store.documents.partsOf(document.id)) {
            if (part.request == request)
                emptyDocument(store, part.id, closedOn);
        }
        emptyDocument(store, document.id, closedOn);
    }
    for (const FrozenLetter &letter : store.letters.of(request)) {
        ++content.letters;
        forgetWords(store, SearchIndex::Kind::Letter, letter.id.value());
    }
    for (const char *sql : emptying)
        Statement(store.database, QString::fromUtf8(sql)).run(request);
    emptyClaims(store, request);
    emptyRequest(store, request, nobody);
    return content;
}

bool eraseSubject(Store &store, SubjectId subject)
{
    for (const QLatin1StringView table :
         {"requests"_L1, "restriction_marks"_L1, "objection_marks"_L1, "consents"_L1}) {
        Statement statement(store.database, u"SELECT 1 FROM %1 WHERE subject_id = ? LIMIT 1"_s.arg(table));
        statement.run(subject);
        if (statement.next())
            return false;
    }
    forgetWords(store, SearchIndex::Kind::Subject, subject.value());
    Statement(store.database, u"DELETE FROM subjects WHERE id = ?"_s).run(subject);
    return true;
}

SubjectId nobodyIn(Store &store)
{
    if (const std::optional<QString> known = store.settings.find(nobodyKey))
        return SubjectId(known->toLongLong());
    Subject nobody;
    nobody.surname = u"–"_s; // a name in no language
    const SubjectId id = store.subjects.add(nobody);
    store.settings.put(nobodyKey, QString::number(id.value()));
    return id;
}

void eraseLine(Store &store, RequestId request)
{
    for (const QLatin1StringView table :
         {"tasks"_L1, "notices"_L1, "pauses"_L1, "identity_checks"_L1, "extensions"_L1, "fees"_L1,
          "complaints"_L1, "holds"_L1, "claims"_L1})
        Statement(store.database, u"DELETE FROM %1 WHERE request_id = ?"_s.arg(table)).run(request);
    Statement(store.database, u"UPDATE purges SET person_hash = x'' WHERE request_id = ?"_s).run(request);
}

void scrub(Database &database)
{
    // FTS5 only notes what was deleted; its words go when its segments are merged.
    Statement(database, u"INSERT INTO search (search) VALUES ('optimize')"_s).run();
    Statement(database, u"VACUUM"_s).run();
    emptySideFiles(database);
}

void removeOlderCopies(Database &database)
{
    const QFileInfo place(database.place());
    for (const QFileInfo &copy :
         QDir(place.absolutePath())
             .entryInfoList({place.fileName() + u".schema-*"_s, place.fileName() + u".replaced-*"_s},
                            QDir::Files))
        QFile::remove(copy.filePath());
}

void emptySideFiles(Database &database)
{
    Statement(database, u"PRAGMA wal_checkpoint(TRUNCATE)"_s).run();
}

qint64 scrubSpace(Database &database)
{
    return 2 * QFileInfo(database.place()).size();
}

} // namespace atbilde
