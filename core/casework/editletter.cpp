// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/editletter.h"

#include "core/casework/takestep.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {
namespace {

constexpr qint64 sittingSeconds = 600;

/// A letter of this key that is final already and that no other can follow.
std::optional<Refusal> refusalOf(const RequestFile &file, const Officer &officer, const LetterKey &key)
{
    if (!mayEdit(officer.role, key))
        return Refusal{RefusalReason::EditNotAllowed, {Code{"role", codeOf(officer.role)}}};
    if (key.corrects) {
        const auto old = std::ranges::find(file.letters, *key.corrects, &FrozenLetter::id);
        if (old == file.letters.end())
            return Refusal{RefusalReason::LetterNotFound, {QString::number(key.corrects->value())}};
        if (old->replacedBy)
            return Refusal{RefusalReason::LetterReplaced, {old->number}};
        return std::nullopt;
    }
    for (const FrozenLetter &letter : file.letters) {
        const bool reopened =
            file.request.reopenedAt.isValid() && letter.finalisedAt < file.request.reopenedAt;
        const bool once = letter.textKey == "T01"_L1 || (letter.isAnswer && !reopened);
        if (once && letter.textKey == key.text)
            return Refusal{RefusalReason::LetterAlreadyFinal, {letter.number}};
    }
    return std::nullopt;
}

/// The author goes on with their own version.
std::optional<LetterDraft> goneOn(Office &office, const Occasion &occasion, const EditedText &text,
                                  const LetterDraft &fresh)
{
    if (!text.on || text.cause != DraftCause::Typed)
        return std::nullopt;
    LetterDraft draft = *text.on;
    const bool same = draft.savedBy == occasion.officer.id && draft.basis == fresh.basis &&
                      draft.begunAt.secsTo(occasion.at) < sittingSeconds && draft.cause == DraftCause::Typed;
    const std::vector<LetterDraft> all = office.store.letterDrafts.of(draft.key);
    const bool writtenOn = std::ranges::any_of(
        all, [&](const LetterDraft &each) { return each.parent == draft.id || each.merges == draft.id; });
    if (!same || writtenOn)
        return std::nullopt;
    draft.content = fresh.content;
    draft.savedAt = occasion.at;
    ++draft.revision;
    if (!office.store.letterDrafts.replace(draft))
        return std::nullopt;
    return draft;
}

} // namespace

bool mayEdit(Role role, const LetterKey &key)
{
    const bool answers = key.text == "answer"_L1 || key.text == "T26"_L1 || key.corrects;
    return role == Role::Handler || role == Role::Approver || (role == Role::Clerk && !answers);
}

Result<LetterDraft> saveEdited(Office &office, const Occasion &occasion, const LetterKey &key,
                               const EditedText &text)
{
    Transaction transaction(office.store.database);
    const std::optional<RequestFile> file = requestFile(office.store, key.request);
    if (!file)
        return Refusal{RefusalReason::RequestNotFound, {QString::number(key.request.value())}};
    if (const std::optional<Refusal> no = refusalOf(*file, occasion.officer, key))
        return *no;
    LetterDraft draft;
    draft.key = key;
    draft.cause = text.cause;
    draft.savedBy = occasion.officer.id;
    draft.begunAt = occasion.at;
    draft.savedAt = occasion.at;
    draft.content = jsonOf(text.letter);
    draft.basis = jsonOf(text.basis);
    draft.merges = text.merges;
    if (text.on)
        draft.parent = text.on->id;
    if (const std::optional<LetterDraft> same = goneOn(office, occasion, text, draft)) {
        transaction.commit();
        return *same;
    }
    draft.id = office.store.letterDrafts.add(draft);
    office.store.journal.append(occasion, u"edit_letter"_s, key.request,
                                {{u"text"_s, key.text}, {u"cause"_s, codeOf(draft.cause)}});
    transaction.commit();
    return draft;
}

Result<void> learnWord(Office &office, const Occasion &occasion, Language language, const QString &word)
{
    const QString plain = word.simplified().normalized(QString::NormalizationForm_C);
    if (occasion.officer.role == Role::Reader)
        return Refusal{RefusalReason::EditNotAllowed, {Code{"role", codeOf(occasion.officer.role)}}};
    if (plain.isEmpty())
        return {};
    Transaction transaction(office.store.database);
    if (office.store.dictionaryWords.add(language, plain))
        office.store.journal.append(occasion, u"dictionary_word"_s, {}, {{u"language"_s, codeOf(language)}});
    transaction.commit();
    return {};
}

} // namespace atbilde
