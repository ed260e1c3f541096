// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registerrows.h"

#include "core/casework/consents.h"
#include "core/casework/processingrecord.h"
#include "core/casework/suppress.h"
#include "core/person/collation.h"
#include "core/register/registerfield.h"
#include "core/store/lists/erasureagain.h"
#include "ui/wording/dates.h"
#include "ui/wording/registers.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

struct RegisterLists
{
    Q_DECLARE_TR_FUNCTIONS(RegisterLists)
};

/// Builds a line cell by cell, each with what it sorts by.
class Line
{
public:
    explicit Line(QString key) { m_row.key = std::move(key); }

    Line &text(const QString &text) { return add(text, sortKey(text)); }
    Line &day(const QDate &day) { return add(shownDate(day), day); }
    Line &number(int number) { return add(QString::number(number), number); }
    [[nodiscard]] RegisterRow row() const { return m_row; }

private:
    Line &add(const QString &cell, const QVariant &key)
    {
        m_row.cells.append(cell);
        m_row.sortKeys.append(key);
        return *this;
    }

    RegisterRow m_row;
};

/// The fields of a register that its table shows; the form shows all.
QList<QLatin1StringView> shownFields(RegisterKind kind)
{
    switch (kind) {
    case RegisterKind::Activity:
        return {"purpose"_L1, "legalBasis"_L1, "retention"_L1};
    case RegisterKind::Party:
        return {"name"_L1, "role"_L1, "isProcessor"_L1, "category"_L1};
    case RegisterKind::System:
        return {"name"_L1, "processor"_L1, "backupExpiryDays"_L1};
    case RegisterKind::Category:
        return {"name"_L1, "code"_L1};
    case RegisterKind::Retention:
        return {"dataset"_L1, "months"_L1, "countedFrom"_L1, "legalReference"_L1};
    }
    Q_UNREACHABLE();
}

/// An empty cell would leave open whether anybody was asked: who keeps a system that no processor does?
QString wordOf(RegisterKind kind, const RegisterField &field, const QJsonValue &value,
               const ProcessingRegister &record, Language language)
{
    const QString shown = shownValue(field, value, record, language);
    return shown.isEmpty() && field.shape == FieldShape::Entry ? hintFor(kind, field) : shown;
}

RegisterRows entryRows(Office &office, RegisterKind kind, Language language)
{
    const ProcessingRegister record = processingRecord(office.store);
    RegisterRows list;
    std::vector<RegisterField> fields;
    for (const QLatin1StringView key : shownFields(kind)) {
        const auto found = std::ranges::find(fieldsOf(kind), key, &RegisterField::key);
        fields.push_back(*found);
        list.headings.append(labelFor(kind, *found));
    }
    for (const RegisterEntry &entry : entriesOf(record, kind)) {
        const QJsonObject object = objectOf(entry);
        Line line(codeOf(entry));
        for (const RegisterField &field : fields) {
            const QJsonValue value = object[field.key];
            if (field.shape == FieldShape::Number)
                line.number(value.toInt());
            else
                line.text(wordOf(kind, field, value, record, language));
        }
        list.rows.push_back(line.row());
    }
    return list;
}

/// Names that several lists show by the ids of their rows; read once each.
class Names
{
public:
    Names(Office &office, Language language)
        : m_office(office), m_record(processingRecord(office.store)), m_language(language)
    {
    }

    [[nodiscard]] QString person(SubjectId id)
    {
        if (!m_people.contains(id)) {
            const std::optional<Subject> subject = m_office.store.subjects.find(id);
            m_people.insert(id, subject ? fullName(*subject) : QString());
        }
        return m_people.value(id);
    }

    [[nodiscard]] QString request(RequestId id)
    {
        const std::optional<Request> request = m_office.store.requests.find(id);
        return request ? request->number : QString();
    }

    [[nodiscard]] QString entry(RegisterKind kind, const QString &code) const
    {
        const std::optional<RegisterEntry> found = entryOf(m_record, kind, code);
        return found ? nameOf(*found, m_language) : code;
    }

private:
    Office &m_office;
    ProcessingRegister m_record;
    Language m_language;
    QHash<SubjectId, QString> m_people;
};

RegisterRows consentList(Office &office, Language language)
{
    const Names names(office, language);
    RegisterRows list;
    list.headings = {RegisterLists::tr("Person"), RegisterLists::tr("Purpose"), RegisterLists::tr("Given on"),
                     RegisterLists::tr("Withdrawn on")};
    list.widest = 1;
    for (const ConsentRow &row : consentRows(office)) {
        list.rows.push_back(Line(QString::number(row.consent.id.value()))
                                .text(row.person)
                                .text(names.entry(RegisterKind::Activity, row.consent.activity))
                                .day(row.consent.givenOn)
                                .day(row.consent.withdrawnOn)
                                .row());
    }
    return list;
}

RegisterRows suppressionList(Office &office)
{
    RegisterRows list;
    list.headings = {RegisterLists::tr("Kind"), RegisterLists::tr("On the list since"),
                     RegisterLists::tr("Request")};
    for (const SuppressionRow &row : suppressionRows(office)) {
        const QString by = row.requestNumber.isEmpty() ? RegisterLists::tr("by hand") : row.requestNumber;
        list.rows.push_back(Line({}).text(kindWord(row.kind)).day(row.since).text(by).row());
    }
    return list;
}

RegisterRows restrictionList(Office &office, Language language)
{
    Names names(office, language);
    RegisterRows list;
    list.headings = {RegisterLists::tr("Person"), RegisterLists::tr("Data"),  RegisterLists::tr("Why"),
                     RegisterLists::tr("Since"),  RegisterLists::tr("Until"), RegisterLists::tr("Confirmed"),
                     RegisterLists::tr("Request")};
    list.widest = 1;
    for (const RestrictionMark &mark : office.store.restrictionMarks.holding()) {
        const QString until = mark.endsOn.isValid() ? shownDate(mark.endsOn) : mark.endsWhen;
        list.rows.push_back(Line(QString::number(mark.request.value()))
                                .text(names.person(mark.subject))
                                .text(mark.data)
                                .text(causeWord(mark.cause))
                                .day(mark.startedOn)
                                .text(until)
                                .text(RegisterLists::tr("%1 of %2", "systems")
                                          .arg(mark.confirmed.size())
                                          .arg(mark.systems.size()))
                                .text(names.request(mark.request))
                                .row());
    }
    return list;
}

RegisterRows objectionList(Office &office, Language language)
{
    Names names(office, language);
    RegisterRows list;
    list.headings = {RegisterLists::tr("Person"), RegisterLists::tr("Objects to"), RegisterLists::tr("Since"),
                     RegisterLists::tr("Request")};
    list.widest = 1;
    for (const ObjectionMark &mark : office.store.objectionMarks.holding()) {
        list.rows.push_back(
            Line(QString::number(mark.request.value()))
                .text(names.person(mark.subject))
                .text(mark.isMarketing ? RegisterLists::tr("all direct marketing") : mark.purpose)
                .day(mark.since)
                .text(names.request(mark.request))
                .row());
    }
    return list;
}

RegisterRows erasureList(Office &office, Language language, const QDate &today)
{
    const Names names(office, language);
    RegisterRows list;
    list.headings = {RegisterLists::tr("System"), RegisterLists::tr("Data"), RegisterLists::tr("Erased on"),
                     RegisterLists::tr("In backups until"), RegisterLists::tr("Request")};
    list.widest = 1;
    for (const ErasureAgainRow &row : erasureAgain(office.store, today)) {
        list.rows.push_back(Line(QString::number(row.request.value()))
                                .text(names.entry(RegisterKind::System, row.system))
                                .text(row.what)
                                .day(row.erasedOn)
                                .day(row.backupUntil)
                                .text(row.requestNumber)
                                .row());
    }
    return list;
}

} // namespace

RegisterRows rowsOf(Office &office, RegisterPage page, Language language, const QDate &today)
{
    switch (page) {
    case RegisterPage::Activities:
    case RegisterPage::Systems:
    case RegisterPage::Parties:
    case RegisterPage::Categories:
    case RegisterPage::Retention:
        return entryRows(office, *registerOf(page), language);
    case RegisterPage::Consents:
        return consentList(office, language);
    case RegisterPage::Suppression:
        return suppressionList(office);
    case RegisterPage::Restrictions:
        return restrictionList(office, language);
    case RegisterPage::Objections:
        return objectionList(office, language);
    case RegisterPage::ErasuresAgain:
        return erasureList(office, language, today);
    }
    Q_UNREACHABLE();
}

std::vector<qint64> countsOf(Office &office, const QDate &today)
{
    const ProcessingRegister record = processingRecord(office.store);
    std::vector<qint64> counts;
    for (const RegisterPage page : allRegisterPages) {
        if (const std::optional<RegisterKind> kind = registerOf(page))
            counts.push_back(entriesOf(record, *kind).size());
        else if (page == RegisterPage::Consents)
            counts.push_back(qint64(office.store.consents.all().size()));
        else if (page == RegisterPage::Suppression)
            counts.push_back(office.store.suppressionEntries.count());
        else if (page == RegisterPage::Restrictions)
            counts.push_back(qint64(office.store.restrictionMarks.holding().size()));
        else if (page == RegisterPage::Objections)
            counts.push_back(qint64(office.store.objectionMarks.holding().size()));
        else
            counts.push_back(qint64(erasureAgain(office.store, today).size()));
    }
    return counts;
}
