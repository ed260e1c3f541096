// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/dispatch.h"
#include "core/workflow/transitions.h"

#include <QFrame>

#include <vector>

class DateEdit;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// What an officer says with a step that needs more than a press of its button.
struct StepInput
{
    atbilde::Step step = atbilde::Step::Assess;
    QString text;                 ///< reason, what was seen, what the person meant, remarks
    QDate day;                    ///< asked, seen, received
    atbilde::Departure departure; ///< of a dispatch
    atbilde::LetterId letter;     ///< of another letter's dispatch
};

/// Unfolds beneath the buttons and asks for what the step needs.
class StepPanel : public QFrame
{
    Q_OBJECT

public:
    /// A letter that waits to leave.
    struct Waiting
    {
        atbilde::LetterId id;
        QString name;
    };

    explicit StepPanel(QWidget *parent = nullptr);

    [[nodiscard]] static bool asksFor(atbilde::Step step);

    /// Opens empty, on `today`; `receivedOn` is the earliest day that can be named. `letters` are those that
    /// wait, for DispatchLetter.
    void ask(atbilde::Step step, const QDate &receivedOn, const QDate &today, atbilde::Channel channel,
             std::vector<Waiting> letters = {});
    void fold();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    [[nodiscard]] atbilde::Step step() const { return m_step; }

Q_SIGNALS:
    void given(const StepInput &input);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void give();
    void rename();
    void complain(const QString &complaint);

    atbilde::Step m_step = atbilde::Step::Assess;
    QLabel *m_title;
    QLabel *m_letterLabel;
    QComboBox *m_letter;
    QLabel *m_textLabel;
    QPlainTextEdit *m_text;
    QLabel *m_dayLabel;
    DateEdit *m_day;
    QLabel *m_channelLabel;
    QComboBox *m_channel;
    QLabel *m_numberLabel;
    QLineEdit *m_number;
    QLabel *m_complaint;
    QPushButton *m_accept;
    QPushButton *m_retreat;
};
