// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "ui/letter/batchrun.h"

#include <QWidget>

#include <vector>

class Banner;
class Desk;
class PrintDoor;
class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

/// Several final letters chosen in the list go on paper together: with envelopes or labels, onto a printer,
/// into one PDF or into a file each. Nothing counts as printed before the officer has said so.
class BatchPanel : public QWidget
{
    Q_OBJECT

public:
    BatchPanel(Desk &desk, PrintDoor &printing, QWidget *parent = nullptr);

    /// While a batch is running the letters stay the ones it runs on.
    void show(const std::vector<atbilde::LetterId> &letters);
    using QWidget::show;

    [[nodiscard]] bool isRunning() const { return m_run != nullptr; }
    [[nodiscard]] BatchPlan plan() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rename();
    void renameChoices();
    void renameButtons();
    void nameParts();
    /// The letters with their logos; nothing where one cannot be read, and told.
    [[nodiscard]] std::optional<std::vector<atbilde::Letter>> letters();
    [[nodiscard]] std::optional<LetterBatch> batch();
    void print();
    void preview();
    void saveOne();
    void saveEach();
    void start(BatchRun *run, const std::function<void()> &done);
    void follow(BatchRun::End end, const std::function<void()> &done);
    void offerRecord();
    void record(const std::vector<atbilde::LetterId> &letters);
    void offerPdf();
    void sayRefusal(const atbilde::Refusal &refusal);

    Desk &m_desk;
    PrintDoor &m_printing;
    std::vector<atbilde::LetterId> m_letters;
    BatchRun *m_run = nullptr;

    QLabel *m_title;
    QLabel *m_words;
    Banner *m_banner;
    QCheckBox *m_withLetters;
    QLabel *m_addressesLabel;
    QComboBox *m_addresses;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_firstLabel;
    QSpinBox *m_first;
    QLabel *m_orderLabel;
    QComboBox *m_order;
    QPushButton *m_print;
    QPushButton *m_preview;
    QPushButton *m_saveOne;
    QPushButton *m_saveEach;
    QProgressBar *m_progress;
    QPushButton *m_stop;
};
