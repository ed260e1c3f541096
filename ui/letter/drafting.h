// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/letterinhand.h"

#include <QObject>

#include <optional>

class CompareView;
class Desk;
class LetterEditor;
class QTimer;
class SpellCheck;

/// A letter while it is edited: keeps what is typed some seconds after the last key, tells what the letter
/// reads and lacks a moment after it, and settles what two officers or new decisions have set against each
/// other.
class Drafting : public QObject
{
    Q_OBJECT

public:
    static constexpr int settleAfter = 250; ///< ms after the last key
    static constexpr int saveAfter = 2500;  ///< ms after the last key

    Drafting(Desk &desk, SpellCheck &spelling, LetterEditor &editor, CompareView &compare,
             QObject *parent = nullptr);

    /// Shows the letter; what was typed on the one before is kept first. The same letter, read again,
    /// replaces nothing that is being typed.
    void show(const atbilde::LetterInHand &inHand);
    void leave(); ///< keeps what was typed and lets the letter go
    /// Keeps what was typed, now. False where it was refused, and the officer was told.
    bool save();

    [[nodiscard]] const std::optional<atbilde::LetterInHand> &inHand() const { return m_inHand; }
    [[nodiscard]] bool isUnsaved() const { return m_unsaved; }

    void compare(); ///< with what it was composed from, or with the other officer's text
    /// To the place of what is missing. False where nothing in the text is that place.
    bool jumpTo(const QString &code);

Q_SIGNALS:
    void settled(); ///< `inHand` holds what the letter reads and lacks now
    void saved();
    void comparing(bool on);

private:
    void typed();
    void settle();
    void take(const atbilde::Letter &letter, atbilde::DraftCause cause);
    void keepMine();
    void reword(int chipId, const QString &name, const QString &text);
    void learn(const QString &word);
    void readLearntWords();
    [[nodiscard]] bool store(const atbilde::Letter &letter, const atbilde::Letter &basis,
                             atbilde::DraftCause cause, std::optional<atbilde::DraftId> merges = {});
    void readAgain();

    Desk &m_desk;
    SpellCheck &m_spelling;
    LetterEditor &m_editor;
    CompareView &m_compare;
    QTimer *m_settling;
    QTimer *m_saving;
    std::optional<atbilde::LetterInHand> m_inHand;
    std::optional<atbilde::LetterDraft> m_on; ///< the version being typed on
    bool m_unsaved = false;
    bool m_knowsWords = false;
};
