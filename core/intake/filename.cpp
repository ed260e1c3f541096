// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/filename.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qsizetype longestName = 150;
constexpr qsizetype longestExtension = 16;

bool isDirectionMark(QChar c)
{
    const char16_t u = c.unicode();
    return u == 0x061C || u == 0x200E || u == 0x200F || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069);
}

bool isDevice(const QString &stem)
{
    static const QStringList devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString lower = stem.toLower();
    if (devices.contains(lower))
        return true;
    return lower.size() == 4 && (lower.startsWith("com"_L1) || lower.startsWith("lpt"_L1)) &&
           lower[3].isDigit();
}

constexpr std::array dangerousExtensions{
    "app"_L1, "appimage"_L1, "bat"_L1,  "chm"_L1, "cmd"_L1,  "com"_L1,  "cpl"_L1,   "deb"_L1,   "desktop"_L1,
    "dll"_L1, "docm"_L1,     "dotm"_L1, "exe"_L1, "hta"_L1,  "htm"_L1,  "html"_L1,  "img"_L1,   "inf"_L1,
    "iso"_L1, "jar"_L1,      "js"_L1,   "jse"_L1, "lnk"_L1,  "mht"_L1,  "mhtml"_L1, "msc"_L1,   "msi"_L1,
    "msp"_L1, "one"_L1,      "pif"_L1,  "pl"_L1,  "potm"_L1, "pptm"_L1, "ps1"_L1,   "py"_L1,    "rb"_L1,
    "reg"_L1, "rpm"_L1,      "run"_L1,  "scf"_L1, "scr"_L1,  "sct"_L1,  "sh"_L1,    "svg"_L1,   "url"_L1,
    "vb"_L1,  "vbe"_L1,      "vbs"_L1,  "vhd"_L1, "ws"_L1,   "wsf"_L1,  "wsh"_L1,   "xhtml"_L1, "xlam"_L1,
    "xll"_L1, "xlsm"_L1,     "xltm"_L1,
};

constexpr std::array dangerousTypes{
    "application/x-ms-dos-executable"_L1,
    "application/vnd.microsoft.portable-executable"_L1,
    "application/x-msdownload"_L1,
    "application/x-executable"_L1,
    "application/x-sharedlib"_L1,
    "application/x-pie-executable"_L1,
    "application/x-desktop"_L1,
    "application/x-shellscript"_L1,
    "application/x-ms-shortcut"_L1,
    "application/x-msi"_L1,
    "application/java-archive"_L1,
    "application/javascript"_L1,
    "text/javascript"_L1,
    "text/html"_L1,
    "application/xhtml+xml"_L1,
    "image/svg+xml"_L1,
    "text/x-python"_L1,
    "text/x-python3"_L1,
    "application/x-perl"_L1,
};

} // namespace

bool holdsDirectionMarks(QStringView text)
{
    return std::ranges::any_of(text, isDirectionMark);
}

QString safeFileName(const QString &name, const QString &fallback)
{
    QString safe;
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    for (const QChar c : QStringView(name).sliced(slash + 1)) {
        if (isDirectionMark(c) || c.category() == QChar::Other_Format)
            continue;
        const bool forbidden = c.unicode() < 32 || c.unicode() == 127 || u"<>:\"|?*"_s.contains(c) ||
                               c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
        safe += forbidden ? u'_' : c;
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty() || safe.count(u'_') == safe.size())
        return fallback;
    if (isDevice(safe.section(u'.', 0, 0)))
        safe.prepend(u'_');
    if (safe.size() > longestName) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        const QString extension =
            dot > 0 && safe.size() - dot <= longestExtension ? safe.sliced(dot) : QString();
        safe = safe.first(longestName - extension.size());
        // Half a character beyond the basic plane is no character.
        if (safe.back().isHighSurrogate())
            safe.chop(1);
        safe += extension;
    }
    return safe;
}

bool isDangerous(const QString &fileName, const QString &type)
{
    if (std::ranges::find(dangerousTypes, type) != dangerousTypes.end())
        return true;
    const QStringList parts = fileName.toLower().split(u'.');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const QString extension = parts[i].trimmed();
        if (std::ranges::any_of(dangerousExtensions,
                                [&](QLatin1StringView known) { return extension == known; })) {
            // A name may well contain ".com." or ".pl." in its middle; only programs hide there.
            const bool last = i + 1 == parts.size();
            if (last || extension == "exe"_L1 || extension == "scr"_L1 || extension == "bat"_L1)
                return true;
        }
    }
    return false;
}

} // namespace atbilde
