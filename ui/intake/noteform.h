// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/note.h"

#include <QWidget>

class DateEdit;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// What somebody says at the counter or on the telephone, written down for the tray.
class NoteForm : public QWidget
{
    Q_OBJECT

public:
    explicit NoteForm(QWidget *parent = nullptr);

    /// An empty note of today; `text` where something was pasted. What was typed before and not kept stays.
    void begin(const QDate &today, const QString &text = {});
    /// It was kept.
    void clear();

Q_SIGNALS:
    void noteWanted(const atbilde::Note &note);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    void accept();

    QLabel *m_title;
    QFormLayout *m_form;
    QComboBox *m_channel;
    QLineEdit *m_name;
    QLineEdit *m_contact;
    DateEdit *m_receivedOn;
    QPlainTextEdit *m_text;
    QLabel *m_complaint;
    QPushButton *m_accept;
    QPushButton *m_cancel;
};
