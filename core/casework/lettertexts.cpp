// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/lettertexts.h"

#include "core/letter/textcheck.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

/// Line ends as the program writes them, composed letters; phrases keep the spaces at their ends.
LetterText tidied(const LetterText &text, const QString &key)
{
    const auto plain = [](QString piece) {
        return piece.replace("\r\n"_L1, "\n"_L1).normalized(QString::NormalizationForm_C);
    };
    const QString body = plain(text.body);
    return {plain(text.subject).simplified(), hasSubject(key) ? body.trimmed() : body};
}

Result<TextInUse> inUseFor(Office &office, const Occasion &occasion, const Wording &wording)
{
    if (const Result<void> may = mayWordLetters(occasion.officer); !may)
        return may.error();
    if (!editableTextKeys().contains(wording.key))
        return Refusal{RefusalReason::LetterTextUnknown, {wording.key}};
    if (wording.reason.simplified().isEmpty())
        return Refusal{RefusalReason::ReasonMissing};
    const TextInUse used = officeTexts(office.store).find(wording.language, wording.key);
    if (used.newest != wording.seen)
        return Refusal{RefusalReason::ChangedMeanwhile, {wording.key}};
    return used;
}

TextVersion kept(Office &office, const Occasion &occasion, TextVersion version)
{
    version.reason = version.reason.simplified();
    version.fingerprint = version.isShipped ? QString() : fingerprintOf(version.text);
    version.writtenBy = occasion.officer.id;
    version.writer = occasion.officer.name;
    version.writtenAt = occasion.at;
    office.store.letterTextVersions.add(version);
    office.store.journal.append(occasion, u"letter_text"_s, {},
                                {{u"change"_s, version.isShipped ? u"restored"_s : u"worded"_s},
                                 {u"text"_s, version.key},
                                 {u"language"_s, codeOf(version.language)},
                                 {u"version"_s, version.number}});
    return version;
}

} // namespace

Result<void> mayWordLetters(const Officer &officer)
{
    if (officer.role == Role::Administrator || officer.role == Role::Approver)
        return {};
    return Refusal{RefusalReason::RoleNotAllowed,
                   {Code{"act", u"change_letter_texts"_s}, Code{"role", codeOf(officer.role)}}};
}

OfficeTexts officeTexts(Store &store)
{
    return officeTextsFrom(store.letterTextVersions.all());
}

Result<TextVersion> wordLetterText(Office &office, const Occasion &occasion, const Wording &wording)
{
    Transaction transaction(office.store.database);
    const Result<TextInUse> used = inUseFor(office, occasion, wording);
    if (!used)
        return used.error();
    const LetterText text = tidied(wording.text, wording.key);
    if (std::ranges::any_of(checkText(text, wording.language, wording.key), blocksUse))
        return Refusal{RefusalReason::LetterTextUnsound, {Code{"letter_text", wording.key}}};
    if (text == used->text && used->state != TextState::Damaged)
        return Refusal{RefusalReason::LetterTextSame, {Code{"letter_text", wording.key}}};
    TextVersion version{wording.language, wording.key, used->newest + 1, false, text, {}, wording.reason};
    version = kept(office, occasion, version);
    transaction.commit();
    return version;
}

Result<TextVersion> restoreLetterText(Office &office, const Occasion &occasion, const Wording &wording,
                                      int number)
{
    if (number > 0) {
        const Result<LetterText> text = wordedText(office.store, wording.language, wording.key, number);
        if (!text)
            return text.error();
        Wording again = wording;
        again.text = *text;
        return wordLetterText(office, occasion, again);
    }
    Transaction transaction(office.store.database);
    const Result<TextInUse> used = inUseFor(office, occasion, wording);
    if (!used)
        return used.error();
    if (used->state == TextState::Shipped)
        return Refusal{RefusalReason::LetterTextSame, {Code{"letter_text", wording.key}}};
    TextVersion version{wording.language, wording.key, used->newest + 1, true, {}, {}, wording.reason};
    version = kept(office, occasion, version);
    transaction.commit();
    return version;
}

std::vector<TextVersion> textVersions(Store &store, Language language, const QString &key)
{
    std::vector<TextVersion> versions = store.letterTextVersions.of(language, key);
    std::ranges::reverse(versions);
    return versions;
}

Result<LetterText> wordedText(Store &store, Language language, const QString &key, int number)
{
    if (!editableTextKeys().contains(key))
        return Refusal{RefusalReason::LetterTextUnknown, {key}};
    const LetterText shipped = textOf(shippedTexts().in(language), key);
    if (number == 0)
        return shipped;
    for (const TextVersion &version : store.letterTextVersions.of(language, key)) {
        if (version.number == number)
            return version.isShipped ? shipped : version.text;
    }
    return Refusal{RefusalReason::TextVersionNotFound, {key, QString::number(number)}};
}

} // namespace atbilde
