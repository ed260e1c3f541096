// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letter/drafting.h"

#include "core/casework/editletter.h"
#include "core/letter/edited.h"
#include "core/letter/placeholder.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/letter/bodyedit.h"
#include "ui/letter/compareview.h"
#include "ui/letter/lettereditor.h"
#include "ui/letter/lettersheet.h"
#include "ui/letter/spellcheck.h"
#include "ui/wording/letters.h"

#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using atbilde::DraftCause;
using atbilde::Language;
using atbilde::Letter;
using atbilde::LetterDraft;
using atbilde::LetterInHand;
using atbilde::LetterPart;
using atbilde::Occasion;
using atbilde::Office;

Drafting::Drafting(Desk &desk, SpellCheck &spelling, LetterEditor &editor, CompareView &compare,
                   QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_spelling(spelling),
      m_editor(editor),
      m_compare(compare),
      m_settling(new QTimer(this)),
      m_saving(new QTimer(this))
{
    m_settling->setSingleShot(true);
    m_settling->setInterval(settleAfter);
    m_saving->setSingleShot(true);
    m_saving->setInterval(saveAfter);
    connect(m_settling, &QTimer::timeout, this, &Drafting::settle);
    connect(m_saving, &QTimer::timeout, this, [this] { (void)save(); });
    connect(&m_editor, &LetterEditor::edited, this, &Drafting::typed);
    connect(m_editor.body(), &BodyEdit::rewordingAsked, this, &Drafting::reword);
    connect(m_editor.body(), &BodyEdit::wordLearnt, this, &Drafting::learn);
    connect(&m_desk, &Desk::officeOpened, this, [this] { m_knowsWords = false; });
    connect(&m_compare, &CompareView::restoreAsked, this,
            [this](const Letter &letter) { take(letter, DraftCause::Restored); });
    connect(&m_compare, &CompareView::keepAsked, this, &Drafting::keepMine);
    connect(&m_compare, &CompareView::closed, this, [this] { Q_EMIT comparing(false); });
}

void Drafting::show(const LetterInHand &inHand)
{
    const bool same = m_inHand && m_inHand->key == inHand.key;
    if (same && m_unsaved)
        return;
    if (!same)
        leave();
    readLearntWords();
    const bool asShown = same && sayTheSame(m_editor.letter(), inHand.letter);
    m_inHand = inHand;
    m_on = inHand.standing;
    // Read again after it was saved: cursor and undo stay.
    if (!asShown)
        m_editor.show(inHand.letter);
}

void Drafting::leave()
{
    (void)save();
    m_settling->stop();
    m_saving->stop();
    m_inHand.reset();
    m_on.reset();
    m_unsaved = false;
}

void Drafting::typed()
{
    if (!m_inHand)
        return;
    m_unsaved = true;
    m_settling->start();
    m_saving->start();
}

void Drafting::settle()
{
    if (!m_inHand)
        return;
    m_inHand->letter = edited(m_inHand->composed.letter, m_editor.letter());
    m_inHand->missing = missingAfterEditing(m_inHand->composed, m_inHand->letter);
    m_compare.showTyped(m_inHand->letter);
    Q_EMIT settled();
}

bool Drafting::save()
{
    m_saving->stop();
    if (!m_inHand || !m_unsaved || !m_desk.hasOffice())
        return true;
    if (m_settling->isActive()) {
        m_settling->stop();
        settle();
    }
    // What the text was begun from stays its basis until both are compared.
    Letter basis = m_inHand->composed.letter;
    if (m_on) {
        if (const auto kept = atbilde::letterFromJson(m_on->basis))
            basis = *kept;
    }
    return store(m_editor.letter(), basis, DraftCause::Typed);
}

bool Drafting::store(const Letter &letter, const Letter &basis, DraftCause cause,
                     std::optional<atbilde::DraftId> merges)
{
    const auto kept = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return saveEdited(office, occasion, m_inHand->key, {letter, basis, m_on, merges, cause});
    });
    if (!kept)
        return false;
    if (!*kept) {
        m_desk.showRefusal(kept->error());
        return false;
    }
    m_on = **kept;
    m_unsaved = false;
    readAgain();
    Q_EMIT saved();
    return true;
}

void Drafting::readAgain()
{
    const auto read = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return letterInHand(office, occasion, m_inHand->key);
    });
    if (!read || !*read)
        return;
    const LetterInHand &now = **read;
    m_inHand->versions = now.versions;
    m_inHand->standing = now.standing;
    m_inHand->beside = now.beside;
    m_inHand->basisChanged = now.basisChanged;
}

void Drafting::take(const Letter &letter, DraftCause cause)
{
    if (!m_inHand || !save())
        return;
    // Taken up as composed now, it has today's basis; an earlier version keeps its own.
    Letter basis = m_inHand->composed.letter;
    for (const LetterDraft &draft : m_inHand->versions) {
        const auto content = atbilde::letterFromJson(draft.content);
        const auto from = atbilde::letterFromJson(draft.basis);
        if (content && from && sayTheSame(*content, letter) && !sayTheSame(letter, basis)) {
            basis = *from;
            break;
        }
    }
    const auto beside = m_inHand->beside ? std::optional(m_inHand->beside->id) : std::nullopt;
    m_editor.show(edited(m_inHand->composed.letter, letter));
    if (store(letter, basis, cause, m_on ? beside : std::nullopt))
        settle();
    Q_EMIT comparing(false);
}

void Drafting::keepMine()
{
    if (!m_inHand || !save())
        return;
    const Letter mine = m_editor.letter();
    if (m_inHand->beside) {
        Letter basis = m_inHand->composed.letter;
        if (const auto kept = m_on ? atbilde::letterFromJson(m_on->basis) : atbilde::Result<Letter>(basis))
            basis = *kept;
        (void)store(mine, basis, DraftCause::Merged, m_inHand->beside->id);
    } else {
        Letter fresh = mine;
        if (const auto basis = m_on ? atbilde::letterFromJson(m_on->basis) : atbilde::Result<Letter>(mine))
            fresh = withFreshValues(mine, *basis, m_inHand->composed.letter);
        if (!sayTheSame(fresh, mine))
            m_editor.show(edited(m_inHand->composed.letter, fresh));
        (void)store(fresh, m_inHand->composed.letter, DraftCause::Compared);
    }
    settle();
    Q_EMIT comparing(false);
}

void Drafting::compare()
{
    if (!m_inHand || !save())
        return;
    settle();
    const auto versions = m_desk.read([&](Office &office) { return shownVersions(office, *m_inHand); });
    if (!versions)
        return;
    const auto settles = m_inHand->beside         ? CompareView::Settles::Branches
                         : m_inHand->basisChanged ? CompareView::Settles::Basis
                                                  : CompareView::Settles::Nothing;
    int chosen = 0;
    for (size_t i = 0; m_inHand->beside && i < m_inHand->versions.size(); ++i) {
        if (m_inHand->versions[i].id == m_inHand->beside->id)
            chosen = int(i) + 1;
    }
    m_compare.show(*versions, m_inHand->letter, settles, chosen);
    Q_EMIT comparing(true);
}

bool Drafting::jumpTo(const QString &code)
{
    if (!m_inHand)
        return false;
    if (m_editor.body()->jumpTo({code}))
        return true;
    const auto element = atbilde::letterElementFromCode(code);
    if (!element)
        return false;
    // Where the composed text said it, the edited one should say it again.
    const QList<LetterPart> &parts = m_inHand->letter.parts;
    for (int part = 0; part < parts.size(); ++part) {
        if (requiresElement(parts[part].kind, parts[part].right, *element) &&
            !parts[part].elements.contains(*element)) {
            m_editor.body()->jumpToPart(part);
            return true;
        }
    }
    return false;
}

void Drafting::reword(int chipId, const QString &name, const QString &text)
{
    const std::optional<QString> words = m_desk.dialogue().askText(
        tr("Word it otherwise"), shownLetterElement(name), tr("Use these words"), text);
    if (words)
        m_editor.body()->reword(chipId, *words);
}

void Drafting::learn(const QString &word)
{
    if (!m_inHand)
        return;
    const Language language = m_inHand->letter.language;
    const auto learnt = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return learnWord(office, occasion, language, word);
    });
    if (learnt && *learnt)
        m_spelling.learn(word, language);
    else if (learnt)
        m_desk.showRefusal(learnt->error());
}

void Drafting::readLearntWords()
{
    if (std::exchange(m_knowsWords, true))
        return;
    for (const Language language : atbilde::allLanguages) {
        const auto words =
            m_desk.read([&](Office &office) { return office.store.dictionaryWords.in(language); });
        for (const QString &word : words.value_or(QStringList()))
            m_spelling.learn(word, language);
    }
}
