// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letter/letter.h"
#include "ui/letter/bodydocument.h"

#include <QTextEdit>

class BodyHighlighter;
class SpellCheck;

/// The body of a letter to be edited. Values stand in it as chips that the cursor steps over and that are
/// taken out whole; the paragraph on complaint and court stands where it is. What is pasted loses everything
/// a letter does not know.
class BodyEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit BodyEdit(SpellCheck &spelling, QWidget *parent = nullptr);
    ~BodyEdit() override;

    /// `names`: of people and firms, in lower case, which the spell check leaves alone.
    void show(const QList<atbilde::Block> &body, atbilde::Language language, const QSet<QString> &names);
    using QTextEdit::show;
    [[nodiscard]] QList<atbilde::Block> body() const;

    /// Selects the first of these values, gaps before all others. False where none stands in the text.
    bool jumpTo(const QStringList &names);
    /// Puts the cursor at the end of what answers this part; what was there is missed here.
    void jumpToPart(int part);

    /// Other words for a value, which keeps its name.
    void reword(int chipId, const QString &text);

    void toggleBold();
    void toggleHeading();
    void toggleList(bool numbered);
    void addTable();

    /// Always nothing.
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void bodyEdited();
    void formatChanged(); ///< the cursor stands in words of another face or kind
    void rewordingAsked(int chipId, const QString &name, const QString &text);
    void wordLearnt(const QString &word);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void keepOutOfChips();
    void followText();
    /// May what the cursor holds be replaced? Else it is clipped to what may, or nothing happens.
    [[nodiscard]] bool mayReplace();
    bool removeBeside(QTextCursor::MoveOperation towards);
    void breakParagraph();
    void write(const QString &words);
    void addSuggestions(QMenu &menu, const QTextCursor &at);
    void addChipActions(QMenu &menu, const QTextCursor &at);
    void addTableActions(QMenu &menu, const QTextCursor &at);

    SpellCheck &m_spelling;
    BodyHighlighter *m_highlighter;
    atbilde::Block m_remedy; ///< kept, whatever happens to the text
    int m_position = 0;      ///< where the cursor was
    bool m_filling = false;
};
