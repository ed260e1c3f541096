// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/organisation.h"

#include "core/codes.h"
#include "core/register/jsonfields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

template <class Fields, class T>
void visitPlace(Fields &fields, T &place)
{
    fields.text("nominative"_L1, place.nominative);
    fields.text("locative"_L1, place.locative);
    fields.text("english"_L1, place.english);
}

constexpr CodeTable<IdentityCopy, allIdentityCopies.size()> identityCopyCodes{{
    {IdentityCopy::Never, "never"_L1},
    {IdentityCopy::InDoubt, "in_doubt"_L1},
    {IdentityCopy::Always, "always"_L1},
}};

void visitIdentityCopy(JsonWriter &fields, const IdentityCopy &copy)
{
    fields.text("identityCopy"_L1, codeOf(copy));
}

void visitIdentityCopy(JsonReader &fields, IdentityCopy &copy)
{
    QString code = codeOf(copy);
    fields.text("identityCopy"_L1, code);
    const std::optional<IdentityCopy> known = identityCopyFromCode(code);
    if (!known)
        return fields.reject("identityCopy"_L1, code);
    copy = *known;
}

/// The one list of fields, read by the writer and by the reader.
template <class Fields, class T>
void visitOrganisation(Fields &fields, T &organisation)
{
    fields.needed("name"_L1, organisation.name);
    fields.needed("registrationNumber"_L1, organisation.registrationNumber);
    fields.needed("address"_L1, organisation.address);
    fields.text("phone"_L1, organisation.phone);
    fields.needed("email"_L1, organisation.email);
    fields.text("website"_L1, organisation.website);
    fields.object("place"_L1, [&](auto &inner) { visitPlace(inner, organisation.place); });
    fields.object("office"_L1, [&](auto &inner) { visitPlace(inner, organisation.office); });
    fields.object("contact"_L1, [&](auto &inner) {
        inner.text("name"_L1, organisation.contact.name);
        inner.text("accusative"_L1, organisation.contact.accusative);
        inner.text("phone"_L1, organisation.contact.phone);
        inner.text("email"_L1, organisation.contact.email);
    });
    fields.object("signatory"_L1, [&](auto &inner) {
        inner.text("position"_L1, organisation.signatory.position);
        inner.text("positionEnglish"_L1, organisation.signatory.positionEnglish);
        inner.needed("name"_L1, organisation.signatory.name);
    });
    fields.object("numbering"_L1, [&](auto &inner) {
        inner.text("incoming"_L1, organisation.incomingPattern);
        inner.text("outgoing"_L1, organisation.outgoingPattern);
        inner.text("authority"_L1, organisation.authorityPattern);
        inner.text("breach"_L1, organisation.breachPattern);
    });
    visitIdentityCopy(fields, organisation.identityCopy);
    fields.number("fileRetentionYears"_L1, organisation.fileRetentionYears, 1, 100);
}

const QRegularExpression &serialMark()
{
    static const QRegularExpression mark(u"\\{seq([1-9]?)\\}"_s);
    return mark;
}

} // namespace

QString codeOf(IdentityCopy copy)
{
    return codeIn(identityCopyCodes, copy);
}

std::optional<IdentityCopy> identityCopyFromCode(QStringView code)
{
    return valueIn(identityCopyCodes, code);
}

QByteArray jsonOf(const Organisation &organisation)
{
    JsonWriter writer;
    visitOrganisation(writer, organisation);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Indented);
}

Result<Organisation> organisationFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Refusal{RefusalReason::JsonBroken, {qint64(error.offset)}};
    Organisation organisation;
    JsonReader reader(document.object());
    visitOrganisation(reader, organisation);
    if (const std::optional<Refusal> refusal = reader.refusal())
        return *refusal;
    if (!isIncomingPattern(organisation.incomingPattern))
        return Refusal{RefusalReason::FieldNotUnderstood,
                       {u"numbering.incoming"_s, organisation.incomingPattern}};
    const std::array series{std::pair{u"numbering.authority"_s, organisation.authorityPattern},
                            std::pair{u"numbering.breach"_s, organisation.breachPattern}};
    for (const auto &[path, pattern] : series) {
        if (!isIncomingPattern(pattern))
            return Refusal{RefusalReason::FieldNotUnderstood, {path, pattern}};
    }
    if (!isOutgoingPattern(organisation.outgoingPattern))
        return Refusal{RefusalReason::FieldNotUnderstood,
                       {u"numbering.outgoing"_s, organisation.outgoingPattern}};
    return organisation;
}

QString numberFrom(const QString &pattern, int year, int serial, int letter)
{
    QString number = pattern;
    number.replace("{year}"_L1, QString::number(year));
    number.replace("{n}"_L1, QString::number(letter));
    const QRegularExpressionMatch mark = serialMark().match(number);
    if (mark.hasMatch()) {
        const int digits = mark.captured(1).isEmpty() ? 1 : mark.captured(1).toInt();
        number.replace(mark.captured(0), QString::number(serial).rightJustified(digits, u'0'));
    }
    return number;
}

bool isIncomingPattern(const QString &pattern)
{
    return pattern.contains("{year}"_L1) && pattern.contains(serialMark());
}

bool isOutgoingPattern(const QString &pattern)
{
    return isIncomingPattern(pattern) && pattern.contains("{n}"_L1);
}

} // namespace atbilde
