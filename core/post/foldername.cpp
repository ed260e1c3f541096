// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/foldername.h"

namespace atbilde {
namespace {

bool isPrintableAscii(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() <= 0x7e;
}

/// UTF-16, high byte first, in base64 with a comma for the slash and nothing at the end.
QByteArray encoded(QStringView run)
{
    QByteArray units;
    for (const QChar c : run) {
        units.append(char(c.unicode() >> 8));
        units.append(char(c.unicode() & 0xff));
    }
    return '&' + units.toBase64(QByteArray::OmitTrailingEquals).replace('/', ',') + '-';
}

} // namespace

QByteArray folderOnTheLine(const QString &name)
{
    QByteArray line;
    for (qsizetype i = 0; i < name.size();) {
        if (name[i] == u'&') {
            line += "&-";
            ++i;
        } else if (isPrintableAscii(name[i])) {
            line += char(name[i].unicode());
            ++i;
        } else {
            qsizetype end = i;
            while (end < name.size() && !isPrintableAscii(name[end]))
                ++end;
            line += encoded(QStringView(name).sliced(i, end - i));
            i = end;
        }
    }
    return line;
}

QByteArray quotedFolder(const QString &name)
{
    return '"' + folderOnTheLine(name).replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace atbilde
