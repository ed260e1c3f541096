// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/postallines.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

bool isEmail(const QString &line)
{
    return line.contains(u'@') && !line.contains(u' ');
}

bool isPostcode(const QString &part)
{
    static const QRegularExpression pattern(u"^LV[\\s\\x{a0}-]*\\d{4}$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(part).hasMatch();
}

/// A house or flat that was parted from its street by a comma: "12", "dz. 34", "k-2".
bool belongsToStreet(const QString &part)
{
    static const QRegularExpression pattern(u"^(\\d|dz\\.|dzīvoklis|k-|korp|māja)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(part).hasMatch();
}

QStringList partsOf(const QStringList &lines)
{
    QStringList parts;
    for (const QString &part : lines.join(u',').split(u',', Qt::SkipEmptyParts)) {
        if (!part.simplified().isEmpty())
            parts.append(part.trimmed());
    }
    return parts;
}

} // namespace

QStringList postalLines(const QStringList &addressee)
{
    QStringList lines;
    for (const QString &line : addressee.mid(1)) {
        if (!line.simplified().isEmpty() && !isEmail(line.trimmed()))
            lines.append(line.trimmed());
    }
    if (lines.isEmpty())
        return {};
    const QString name = addressee.first();
    QStringList parts = partsOf(lines);
    if (parts.isEmpty() || !isPostcode(parts.last()))
        return QStringList{name} + (lines.size() > 1 ? lines : parts);
    const QString postcode = parts.takeLast();
    QStringList street;
    while (!parts.isEmpty() && (street.isEmpty() || belongsToStreet(parts.first())))
        street.append(parts.takeFirst());
    QStringList whole{name};
    if (!street.isEmpty())
        whole.append(street.join(u", "_s));
    if (!parts.isEmpty())
        whole.append(parts.join(u", "_s));
    whole.append(postcode);
    return whole;
}

} // namespace atbilde
