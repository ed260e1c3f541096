// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/lists/personfile.h"

#include "core/store/rows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

std::vector<Request> requestsAbout(Store &store, SubjectId id)
{
    Statement statement(store.database, u"SELECT id FROM requests WHERE subject_id = ? "
                                        "OR related_id IN (SELECT id FROM requests WHERE subject_id = ?) "
                                        "ORDER BY received_on DESC, id DESC"_s);
    statement.run(id, id);
    std::vector<Request> requests;
    for (const RequestId each :
         everyRow(statement, [](const Statement &row) { return row.id<RequestId>(0); }))
        requests.push_back(store.requests.find(each).value());
    return requests;
}

std::vector<SuppressionLine> suppressionsOf(Store &store, SubjectId id)
{
    Statement statement(store.database, u"SELECT e.kind, e.since, r.number FROM requests r "
                                        "JOIN suppression_entries e ON e.request_id = r.id "
                                        "WHERE r.subject_id = ? ORDER BY e.since, e.kind, r.id"_s);
    statement.run(id);
    return everyRow(statement, [](const Statement &row) {
        return SuppressionLine{suppressionKindFromCode(row.text(0)).value(), row.day(1), row.text(2)};
    });
}

std::vector<ConsentLine> consentsOf(Store &store, SubjectId id)
{
    std::vector<ConsentLine> lines;
    for (const Consent &consent : store.consents.ofSubject(id)) {
        ConsentLine line{consent, {}};
        const std::optional<QByteArray> content =
            store.registerEntries.find(RegisterEntries::Kind::Activity, consent.activity);
        // An activity may have left the register since; the consent stays provable all the same.
        if (content) {
            if (const Result<ProcessingActivity> activity = activityFromJson(*content))
                line.purpose = activity->purpose;
        }
        lines.push_back(line);
    }
    std::ranges::stable_sort(lines, std::ranges::greater(),
                             [](const ConsentLine &line) { return line.consent.givenOn; });
    return lines;
}

qint64 documentsOf(Store &store, SubjectId id)
{
    Statement statement(store.database,
                        u"SELECT count(*) FROM requests r JOIN documents d ON d.request_id = r.id "
                        "WHERE r.subject_id = ?"_s);
    statement.run(id);
    return statement.next() ? statement.number(0) : 0;
}

} // namespace

std::optional<PersonFile> personFile(Store &store, SubjectId id)
{
    const std::optional<Subject> subject = store.subjects.find(id);
    if (!subject)
        return std::nullopt;
    PersonFile file;
    file.subject = *subject;
    file.requests = requestsAbout(store, id);
    file.restrictionMarks = store.restrictionMarks.ofSubject(id);
    std::erase_if(file.restrictionMarks, [](const RestrictionMark &mark) { return mark.liftedOn.isValid(); });
    std::ranges::stable_sort(file.restrictionMarks, std::ranges::less(), &RestrictionMark::startedOn);
    file.objectionMarks = store.objectionMarks.ofSubject(id);
    std::erase_if(file.objectionMarks, [](const ObjectionMark &mark) { return mark.endedOn.isValid(); });
    std::ranges::stable_sort(file.objectionMarks, std::ranges::less(), &ObjectionMark::since);
    file.suppressions = suppressionsOf(store, id);
    file.consents = consentsOf(store, id);
    for (const Request &request : file.requests) {
        if (request.subject != id)
            continue;
        if (const std::optional<Representative> representative = store.representatives.of(request.id))
            file.representatives.push_back({*representative, request.number});
    }
    file.alike = store.subjects.alike(*subject);
    file.documents = documentsOf(store, id);
    return file;
}

} // namespace atbilde
