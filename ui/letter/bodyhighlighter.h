// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/letter/spellcheck.h"

#include <QPalette>
#include <QSet>
#include <QSyntaxHighlighter>

/// Shows chips as chips, gaps as what is missing, and underlines what the spell check does not know. None of
/// it is in the text, so that looks and dictionaries can change under it.
class BodyHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    BodyHighlighter(QTextDocument *document, SpellCheck &spelling);

    /// `names`: of people and firms, which no dictionary need know.
    void use(atbilde::Language language, const QSet<QString> &names);
    void dress(const QPalette &palette);

    /// The misspelt word at the position, or nothing.
    [[nodiscard]] std::optional<SpelledWord>
    misspeltAt(int position) const; ///< `from` counts in the document
    [[nodiscard]] atbilde::Language language() const { return m_language; }

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] bool isName(const QString &word) const;
    [[nodiscard]] QList<SpelledWord> misspeltIn(const QTextBlock &block) const;

    SpellCheck &m_spelling;
    atbilde::Language m_language = atbilde::Language::Latvian;
    QSet<QString> m_names;
    QPalette m_palette;
};
