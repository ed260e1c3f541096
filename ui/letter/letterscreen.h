// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/lists/letterlist.h"
#include "ui/letter/letterprint.h"
#include "ui/letter/lettersheet.h"
#include "ui/letter/spellcheck.h"

#include <QWidget>

#include <memory>
#include <optional>

class BatchPanel;
class CompareView;
class Desk;
class Drafting;
class LetterEditor;
class LetterListModel;
class Preferences;
class QPushButton;
class SendPanel;
namespace Ui {
class LetterScreen;
}

/// The letters of the office beside the true page of one of them, its text, and what it still needs. A draft
/// is finalised here: it gets its number, and nothing of it changes any more.
class LetterScreen : public QWidget
{
    Q_OBJECT

public:
    LetterScreen(Desk &desk, Preferences &preferences,
                 std::unique_ptr<PrintDoor> printing = std::make_unique<ScreenPrintDoor>(),
                 std::unique_ptr<SpellCheck> spelling = {});
    ~LetterScreen() override;

    void refresh();
    /// The letter as it would leave today; the finalised one where there is one already.
    void showDraft(atbilde::RequestId request, const QString &textKey);
    void show(atbilde::LetterId letter);
    /// A new letter that takes the place of a final one.
    void showCorrection(atbilde::LetterId letter);
    using QWidget::show;

Q_SIGNALS:
    void requestChosen(atbilde::RequestId id);
    /// A letter was put into the outbox.
    void mailQueued();
    void outboxWanted();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectParts();
    void open(atbilde::LetterId letter);
    void take(atbilde::LetterId letter);
    void addSending();
    void showList();
    void readOn();
    void readSheet();
    void showSheet();
    void showPages();
    void showText();
    void showWriting();
    void followDraft();
    void sayWhatStandsAgainst();
    void jumpTo(const QString &code);
    void nameButtons();
    void askToFinalise();
    void finalise();
    [[nodiscard]] std::vector<atbilde::LetterId> chosenLetters() const;
    bool showBatch();
    void print();
    void recordAsPrinted(atbilde::LetterId letter);
    void offerPdf(const QString &text);
    void preview();
    void savePdf();
    [[nodiscard]] QByteArray pdfToSave();
    void sayRefusal(const atbilde::Refusal &refusal);
    void turnPage(int by);
    void rename();
    void dress();

    Desk &m_desk;
    Preferences &m_preferences;
    std::unique_ptr<PrintDoor> m_printing;
    std::unique_ptr<Ui::LetterScreen> m_ui;
    LetterListModel *m_model;
    BatchPanel *m_batch;
    QPushButton *m_mail;
    QPushButton *m_outbox;
    SendPanel *m_sendPanel;
    std::unique_ptr<SpellCheck> m_spelling;
    LetterEditor *m_editor;
    CompareView *m_compare;
    Drafting *m_drafting;
    std::optional<atbilde::LetterId> m_next; ///< where the list goes on
    std::optional<LetterSheet> m_sheet;
};
