// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/envelope.h"

#include "core/codes.h"
#include "ui/page/addressblock.h"

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CodeTable<Envelope, allEnvelopes.size()> envelopeCodes{{
    {Envelope::C5, "C5"_L1},
    {Envelope::DL, "DL"_L1},
}};

QPageLayout paperOf(Envelope envelope)
{
    return wholePage(envelope == Envelope::C5 ? QPageSize::C5E : QPageSize::DLE, QPageLayout::Landscape);
}

} // namespace

QString codeOf(Envelope envelope)
{
    return codeIn(envelopeCodes, envelope);
}

std::optional<Envelope> envelopeFromCode(QStringView code)
{
    return valueIn(envelopeCodes, code);
}

QSizeF sizeOf(Envelope envelope)
{
    return envelope == Envelope::C5 ? QSizeF(229, 162) : QSizeF(220, 110);
}

QRectF addressPlace(Envelope envelope)
{
    const QSizeF size = sizeOf(envelope);
    const double left = size.width() / 2 + 4;
    // Stamps take the upper 40 mm, sorting machines write on the lowest 18.
    const double top = envelope == Envelope::C5 ? 80 : 50;
    return {left, top, size.width() - left - 15, size.height() - 18 - top};
}

QRectF senderPlace(Envelope)
{
    return {12, 12, 85, 24};
}

Result<Sheet> envelopeSheet(Envelope envelope, const QStringList &address, const QStringList &sender,
                            const QString &family)
{
    const Result<AddressBlock> to = AddressBlock::in(addressPlace(envelope), address, family, 13);
    if (!to)
        return to.error();
    const Result<AddressBlock> from = AddressBlock::in(senderPlace(envelope), sender, family, 9);
    if (!from)
        return from.error();
    return Sheet{paperOf(envelope), [to = *to, from = *from](QPainter &painter, double dotsPerInch) {
                     from.paint(painter, dotsPerInch);
                     to.paint(painter, dotsPerInch);
                 }};
}
