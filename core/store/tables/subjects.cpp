// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables/subjects.h"

#include "core/person/collation.h"
#include "core/person/contact.h"
#include "core/store/search.h"
#include "core/store/statement.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

const QString columns = u"id, given_names, surname, salutation_kind, language, personal_code, email, phone, address, "
                        "customer_number, name_forms, version"_s;

Subject subjectFrom(const Statement &row)
{
    Subject subject;
    subject.id = row.id<SubjectId>(0);
    subject.givenNames = row.text(1);
    subject.surname = row.text(2);
    subject.salutationKind = salutationKindFromCode(row.text(3)).value();
    subject.language = languageFromCode(row.text(4)).value();
    subject.personalCode = row.text(5);
    subject.email = row.text(6);
    subject.phone = row.text(7);
    subject.address = row.text(8);
    subject.customerNumber = row.text(9);
    if (const QString forms = row.text(10); !forms.isEmpty())
        subject.correctedForms = nameFormsFromJson(QJsonDocument::fromJson(forms.toUtf8()).object());
    subject.version = row.number(11);
    return subject;
}

QString formsText(const Subject &subject)
{
    if (!subject.correctedForms)
        return {};
    return QString::fromUtf8(QJsonDocument(toJson(*subject.correctedForms)).toJson(QJsonDocument::Compact));
}

QByteArray sortKeyOf(const Subject &subject)
{
    return personSortKey(subject.surname, subject.givenNames);
}

} // namespace

SubjectId Subjects::add(const Subject &subject)
{
    Statement statement(
        m_database,
        u"INSERT INTO subjects (given_names, surname, salutation_kind, language, personal_code, email, phone, address, "
        "customer_number, name_forms, folded_name, folded_email, plain_phone, sort_key, version) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id"_s);
    statement.run(subject.givenNames, subject.surname, codeOf(subject.salutationKind), codeOf(subject.language),
                  subject.personalCode, subject.email, subject.phone, subject.address, subject.customerNumber,
                  formsText(subject), folded(fullName(subject)), normalisedEmail(subject.email).value_or(QString()),
                  normalisedPhone(subject.phone).value_or(QString()), sortKeyOf(subject));
    (void)statement.next();
    const auto id = statement.id<SubjectId>(0);
    index(id, subject);
    return id;
}

bool Subjects::replace(const Subject &subject)
{
    Statement statement(
        m_database,
        u"UPDATE subjects SET given_names = ?, surname = ?, salutation_kind = ?, language = ?, personal_code = ?, "
        "email = ?, phone = ?, address = ?, customer_number = ?, name_forms = ?, folded_name = ?, folded_email = ?, "
        "plain_phone = ?, sort_key = ?, version = version + 1 WHERE id = ? AND version = ?"_s);
    statement.run(subject.givenNames, subject.surname, codeOf(subject.salutationKind), codeOf(subject.language),
                  subject.personalCode, subject.email, subject.phone, subject.address, subject.customerNumber,
                  formsText(subject), folded(fullName(subject)), normalisedEmail(subject.email).value_or(QString()),
                  normalisedPhone(subject.phone).value_or(QString()), sortKeyOf(subject), subject.id, subject.version);
    if (statement.rowsChanged() != 1)
        return false;
    index(subject.id, subject);
    return true;
}

std::optional<Subject> Subjects::find(SubjectId id) const
{
    Statement statement(m_database, u"SELECT %1 FROM subjects WHERE id = ?"_s.arg(columns));
    statement.run(id);
    if (!statement.next())
        return std::nullopt;
    return subjectFrom(statement);
}

std::vector<Subject> Subjects::alike(const Subject &subject) const
{
    Statement statement(m_database,
                        u"SELECT %1 FROM subjects WHERE folded_name = ? "
                        "OR (folded_email <> '' AND folded_email = ?) "
                        "OR (plain_phone <> '' AND plain_phone = ?) "
                        "OR (personal_code <> '' AND personal_code = ?) ORDER BY id LIMIT 50"_s.arg(columns));
    statement.run(folded(fullName(subject)), normalisedEmail(subject.email).value_or(QString()), normalisedPhone(subject.phone).value_or(QString()),
                  subject.personalCode);
    std::vector<Subject> found;
    while (statement.next())
        found.push_back(subjectFrom(statement));
    return found;
}

void Subjects::index(SubjectId id, const Subject &subject)
{
    SearchIndex(m_database)
        .put(SearchIndex::Kind::Subject, id.value(),
             {fullName(subject), subject.email, subject.phone, subject.personalCode, subject.customerNumber,
              subject.address});
}

} // namespace atbilde
