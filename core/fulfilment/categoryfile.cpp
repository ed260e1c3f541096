// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fulfilment/categoryfile.h"

#include "core/register/csv.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

QJsonObject bothOf(const BilingualText &text)
{
    return {{u"lv"_s, plainText(text.latvian)}, {u"en"_s, plainText(text.english)}};
}

QJsonObject itemOf(const Finding &finding)
{
    QJsonObject item{{u"system"_s, finding.system},         {u"activity"_s, finding.activity},
                     {u"name"_s, plainText(finding.name)},  {u"value"_s, plainText(finding.value)},
                     {u"origin"_s, codeOf(finding.origin)}, {u"automated"_s, finding.isAutomated}};
    if (finding.recordedOn.isValid())
        item.insert(u"recordedOn"_s, finding.recordedOn.toString(Qt::ISODate));
    return item;
}

void writeBoth(QXmlStreamWriter &xml, const QString &element, const BilingualText &text)
{
    for (const Language language : allLanguages) {
        xml.writeStartElement(element);
        xml.writeAttribute(u"language"_s, codeOf(language));
        xml.writeCharacters(plainText(text.in(language)));
        xml.writeEndElement();
    }
}

void writeItem(QXmlStreamWriter &xml, const Finding &finding)
{
    xml.writeStartElement(u"item"_s);
    xml.writeAttribute(u"system"_s, finding.system);
    xml.writeAttribute(u"activity"_s, finding.activity);
    xml.writeAttribute(u"origin"_s, codeOf(finding.origin));
    xml.writeAttribute(u"automated"_s, finding.isAutomated ? u"true"_s : u"false"_s);
    if (finding.recordedOn.isValid())
        xml.writeAttribute(u"recordedOn"_s, finding.recordedOn.toString(Qt::ISODate));
    xml.writeTextElement(u"name"_s, plainText(finding.name));
    xml.writeTextElement(u"value"_s, plainText(finding.value));
    xml.writeEndElement();
}

bool isAllowed(char32_t character)
{
    if (character < 0x20)
        return character == U'\t' || character == U'\n';
    return character != 0x7f && !QChar::isSurrogate(character) && character != 0xfffe && character != 0xffff;
}

} // namespace

QByteArray jsonOf(const CategoryFile &file)
{
    QJsonArray systems;
    for (const SystemEntry &system : file.systems)
        systems.append(QJsonObject{{u"code"_s, system.code}, {u"name"_s, bothOf(system.name)}});
    QJsonArray activities;
    for (const ProcessingActivity &activity : file.activities) {
        activities.append(QJsonObject{{u"code"_s, activity.code},
                                      {u"purpose"_s, bothOf(activity.purpose)},
                                      {u"legalBasis"_s, codeOf(activity.legalBasis)},
                                      {u"retention"_s, bothOf(activity.retention)}});
    }
    QJsonArray items;
    for (const Finding &finding : file.findings)
        items.append(itemOf(finding));
    const QJsonObject category{{u"code"_s, file.category.code}, {u"name"_s, bothOf(file.category.name)}};
    const QJsonObject whole{{u"format"_s, u"atbilde-data-1"_s}, {u"number"_s, file.number},
                            {u"category"_s, category},          {u"systems"_s, systems},
                            {u"activities"_s, activities},      {u"items"_s, items}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

QByteArray csvOf(const CategoryFile &file)
{
    CsvTable table;
    table.columns = {u"system"_s, u"category"_s, u"activity"_s,  u"name"_s,
                     u"value"_s,  u"origin"_s,   u"automated"_s, u"recorded_on"_s};
    for (const Finding &finding : file.findings) {
        table.rows.append({finding.system, finding.category, finding.activity, plainText(finding.name),
                           plainText(finding.value), codeOf(finding.origin),
                           finding.isAutomated ? u"yes"_s : u"no"_s,
                           finding.recordedOn.toString(Qt::ISODate)});
    }
    return csvOf(table, ',');
}

QByteArray xmlOf(const CategoryFile &file)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"data"_s);
    xml.writeDefaultNamespace(u"urn:atbilde:data:1"_s);
    xml.writeAttribute(u"number"_s, file.number);
    xml.writeStartElement(u"category"_s);
    xml.writeAttribute(u"code"_s, file.category.code);
    writeBoth(xml, u"name"_s, file.category.name);
    xml.writeEndElement();
    for (const SystemEntry &system : file.systems) {
        xml.writeStartElement(u"system"_s);
        xml.writeAttribute(u"code"_s, system.code);
        writeBoth(xml, u"name"_s, system.name);
        xml.writeEndElement();
    }
    for (const ProcessingActivity &activity : file.activities) {
        xml.writeStartElement(u"activity"_s);
        xml.writeAttribute(u"code"_s, activity.code);
        xml.writeAttribute(u"legalBasis"_s, codeOf(activity.legalBasis));
        writeBoth(xml, u"purpose"_s, activity.purpose);
        writeBoth(xml, u"retention"_s, activity.retention);
        xml.writeEndElement();
    }
    for (const Finding &finding : file.findings)
        writeItem(xml, finding);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString baseNameOf(const DataCategory &category)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
    };
    const QString &code = category.code;
    if (code.size() <= 60 && std::ranges::all_of(code, isPlain))
        return code;
    const QByteArray hash = QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256);
    return u"category-"_s + QString::fromLatin1(hash.toHex().left(12));
}

QString plainText(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    char32_t before = 0;
    for (const char32_t character : text.toUcs4()) {
        if (character == U'\r')
            plain += u'\n';
        else if (character == U'\n' && before == U'\r')
            ; // the line feed of a CRLF stands already
        else if (isAllowed(character))
            plain += QChar::fromUcs4(character);
        else
            plain += QChar(QChar::ReplacementCharacter);
        before = character;
    }
    return plain;
}

} // namespace atbilde
