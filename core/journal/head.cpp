// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/head.h"

#include "core/journal/chain.h"

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype printedBytes = 6;

} // namespace

QString printedHead(const ChainHead &head)
{
    return QString::number(head.entry) + u'-' + QString::fromLatin1(head.hash.left(printedBytes).toHex());
}

std::optional<ChainHead> headFromText(const QString &text)
{
    const QString number = text.trimmed().section(u'-', 0, 0);
    const QByteArray hex = text.trimmed().section(u'-', 1).remove(u' ').toLatin1().toLower();
    bool isNumber = false;
    ChainHead head;
    head.entry = number.toLongLong(&isNumber);
    head.hash = QByteArray::fromHex(hex);
    if (!isNumber || head.entry < 1 || head.hash.size() < printedBytes || head.hash.size() > chainBytes ||
        head.hash.toHex() != hex)
        return std::nullopt;
    return head;
}

} // namespace atbilde
