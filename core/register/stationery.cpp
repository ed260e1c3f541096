// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/stationery.h"

#include "core/codes.h"
#include "core/register/jsonfields.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr CodeTable<PaperSide, allPaperSides.size()> sideCodes{{
    {PaperSide::Left, "left"_L1},
    {PaperSide::Right, "right"_L1},
}};

void visitSide(JsonWriter &fields, QLatin1StringView key, const PaperSide &side)
{
    fields.text(key, codeOf(side));
}

void visitSide(JsonReader &fields, QLatin1StringView key, PaperSide &side)
{
    QString code = codeOf(side);
    fields.text(key, code);
    if (const std::optional<PaperSide> known = paperSideFromCode(code))
        side = *known;
    else
        fields.reject(key, code);
}

template <class Fields, class T>
void visitFields(Fields &fields, T &paper)
{
    fields.number("left"_L1, paper.left, leftSpan.least, leftSpan.most);
    fields.number("right"_L1, paper.right, rightSpan.least, rightSpan.most);
    fields.number("top"_L1, paper.top, topSpan.least, topSpan.most);
    fields.number("bottom"_L1, paper.bottom, bottomSpan.least, bottomSpan.most);
    fields.text("font"_L1, paper.font);
    visitSide(fields, "window"_L1, paper.window);
    visitSide(fields, "logoSide"_L1, paper.logoSide);
    fields.number("logoHeight"_L1, paper.logoHeight, logoSpan.least, logoSpan.most);
    fields.text("logo"_L1, paper.logo);
    fields.texts("footer"_L1, paper.footer);
    fields.truth("nextPageHead"_L1, paper.nextPageHead);
}

Result<void> checkLogo(const Stationery &paper)
{
    if (paper.logo.isEmpty() && paper.logoImage.isEmpty())
        return {};
    if (!paper.logoImage.startsWith("\x89PNG\r\n\x1a\n"))
        return Refusal{RefusalReason::FileKindUnknown, {u"logo"_s}};
    if (paper.logoImage.size() > logoLimit) {
        return Refusal{RefusalReason::FileTooLarge,
                       {u"logo"_s, qint64(paper.logoImage.size()), qint64(logoLimit)}};
    }
    const QByteArray sum = QCryptographicHash::hash(paper.logoImage, QCryptographicHash::Sha256).toHex();
    if (paper.logo != QLatin1StringView(sum))
        return Refusal{RefusalReason::FieldNotUnderstood, {u"logo"_s, paper.logo}};
    return {};
}

} // namespace

void visitStationery(JsonWriter &fields, const Stationery &paper)
{
    visitFields(fields, paper);
}

void visitStationery(JsonReader &fields, Stationery &paper)
{
    visitFields(fields, paper);
}

QString codeOf(PaperSide side)
{
    return codeIn(sideCodes, side);
}

std::optional<PaperSide> paperSideFromCode(QStringView code)
{
    return valueIn(sideCodes, code);
}

QByteArray jsonOf(const Stationery &paper)
{
    JsonWriter writer;
    visitStationery(writer, paper);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

Result<Stationery> stationeryFromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Refusal{RefusalReason::JsonBroken, {qint64(error.offset)}};
    Stationery paper;
    JsonReader reader(document.object());
    visitStationery(reader, paper);
    if (const std::optional<Refusal> refusal = reader.refusal())
        return *refusal;
    return paper;
}

Result<void> checkStationery(const Stationery &paper)
{
    // Read as it will be read: the spans stand in one place.
    if (const Result<Stationery> sound = stationeryFromJson(jsonOf(paper)); !sound)
        return sound.error();
    if (paper.font.trimmed().isEmpty())
        return Refusal{RefusalReason::FieldMissing, {u"font"_s}};
    for (const QString &line : paper.footer) {
        if (line.size() > longestFooterLine)
            return Refusal{RefusalReason::FieldNotUnderstood, {u"footer"_s, line}};
    }
    if (paper.footer.size() > mostFooterLines)
        return Refusal{RefusalReason::FieldNotUnderstood, {u"footer"_s, paper.footer.join(u' ')}};
    return checkLogo(paper);
}

} // namespace atbilde
