// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/htmltext.h"
#include "core/intake/safehtml.h"
#include "core/intake/versions.h"

#include <cstdint>
#include <cstdlib>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray html(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const HtmlText text = textFromHtml(html);
    QList<MessageFlag> flags;
    static_cast<void>(joinedVersions(text.text, html, flags));
    const QString safe = safeHtml(html);
    if (safe.size() > 3 * longestSafeHtml)
        std::abort();
    for (qsizetype at = safe.indexOf(u'<'); at >= 0; at = safe.indexOf(u'<', at + 1)) {
        const QStringView tag = QStringView(safe).sliced(at, safe.indexOf(u'>', at) + 1 - at);
        for (const QStringView danger : {u"src", u"href", u"style", u"url", u"on", u"<"}) {
            const bool spans = tag.contains(u"colspan") || tag.contains(u"rowspan");
            if (tag.sliced(1).contains(danger, Qt::CaseInsensitive) && !(danger == u"on" && spans))
                std::abort();
        }
    }
    return 0;
}
