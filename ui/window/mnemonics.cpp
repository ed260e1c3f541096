// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mnemonics.h"

using namespace Qt::Literals::StringLiterals;

QChar mnemonicOf(const QString &label)
{
    for (qsizetype i = 0; i + 1 < label.size(); ++i) {
        if (label.at(i) != u'&')
            continue;
        if (label.at(i + 1) != u'&')
            return label.at(i + 1).toLower();
        ++i; // "&&" is a written ampersand
    }
    return {};
}

namespace {

qsizetype freeLetter(const QString &label, const QString &taken)
{
    const auto isFree = [&](qsizetype i) {
        return label.at(i).isLetter() && !taken.contains(label.at(i).toLower());
    };
    for (qsizetype i = 0; i < label.size(); ++i) {
        if ((i == 0 || label.at(i - 1).isSpace()) && isFree(i))
            return i;
    }
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (isFree(i))
            return i;
    }
    return -1;
}

} // namespace

QStringList withMnemonics(const QStringList &labels, QString taken)
{
    QStringList made;
    for (QString label : labels) {
        const qsizetype at = freeLetter(label, taken);
        if (at >= 0)
            taken += label.at(at).toLower();
        if (at < 0) {
            made << label.replace(u'&', u"&&"_s);
            continue;
        }
        QString before = label.left(at);
        QString after = label.mid(at);
        made << before.replace(u'&', u"&&"_s) + u'&' + after.replace(u'&', u"&&"_s);
    }
    return made;
}
