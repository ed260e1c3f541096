// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letter/officetexts.h"

#include "core/letter/textcheck.h"

#include <algorithm>
#include <ranges>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

TextInUse inUseOf(Language language, const QString &key, const std::vector<TextVersion> &stored)
{
    TextInUse used{language, key, TextState::Shipped, 0, 0, textOf(shippedTexts().in(language), key)};
    for (const TextVersion &version : std::views::reverse(stored)) {
        if (version.language != language || version.key != key)
            continue;
        const bool isNewest = used.newest == 0;
        if (isNewest)
            used.newest = version.number;
        if (version.isShipped)
            break;
        if (!isSound(version)) {
            used.state = TextState::Damaged;
            continue;
        }
        used.state = isNewest ? TextState::Worded : TextState::Damaged;
        used.number = version.number;
        used.text = version.text;
        break;
    }
    return used;
}

} // namespace

QString codeOf(TextState state)
{
    switch (state) {
    case TextState::Shipped:
        return u"shipped"_s;
    case TextState::Worded:
        return u"worded"_s;
    case TextState::Damaged:
        return u"damaged"_s;
    }
    Q_UNREACHABLE();
}

const TextInUse &OfficeTexts::find(Language language, const QString &key) const
{
    const auto found = std::ranges::find_if(
        inUse, [&](const TextInUse &used) { return used.language == language && used.key == key; });
    Q_ASSERT(found != inUse.end());
    return *found;
}

bool isSound(const TextVersion &version)
{
    if (version.isShipped)
        return true;
    return version.fingerprint == fingerprintOf(version.text) &&
           std::ranges::none_of(checkText(version.text, version.language, version.key), blocksUse);
}

OfficeTexts officeTextsFrom(const std::vector<TextVersion> &stored)
{
    OfficeTexts office{shippedTexts(), {}};
    for (const Language language : allLanguages) {
        for (const QString &key : editableTextKeys()) {
            const TextInUse used = inUseOf(language, key, stored);
            if (used.number > 0)
                putText(office.texts.in(language), key, used.text);
            office.inUse.append(used);
        }
    }
    return office;
}

} // namespace atbilde
