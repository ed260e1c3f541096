// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/outbox.h"
#include "ui/letter/letterprint.h"
#include "ui/parts/banner.h"

#include <QWidget>

#include <memory>

class DateEdit;
class Desk;
class EmptyState;
class MailSending;
class OutboxModel;
class Preferences;
class QLabel;
class QPushButton;
class QTreeView;
class StandingNote;

/// How letters leave: the outbox with what became of each mail, and the list of registered letters for the
/// post office.
class OutboxScreen : public QWidget
{
    Q_OBJECT

public:
    OutboxScreen(Desk &desk, Preferences &preferences, MailSending &sending,
                 std::unique_ptr<PrintDoor> printing = std::make_unique<ScreenPrintDoor>());
    ~OutboxScreen() override;

    void refresh();

Q_SIGNALS:
    void requestChosen(atbilde::RequestId id);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void connectParts();
    void showButtons();
    void showPostList();
    void withdraw();
    void settle(atbilde::UnknownMail as);
    void printList();
    void saveList(bool asCsv);
    void rename();
    void dress();

    Desk &m_desk;
    Preferences &m_preferences;
    MailSending &m_sending;
    std::unique_ptr<PrintDoor> m_printing;
    OutboxModel *m_model;
    QLabel *m_title;
    QPushButton *m_back;
    Banner *m_banner;
    StandingNote *m_note;
    QTreeView *m_mails;
    EmptyState *m_nothing;
    QPushButton *m_send;
    QPushButton *m_withdraw;
    QPushButton *m_wasSent;
    QPushButton *m_again;
    QPushButton *m_request;
    QLabel *m_postTitle;
    DateEdit *m_day;
    QLabel *m_postCount;
    QPushButton *m_printList;
    QPushButton *m_pdfList;
    QPushButton *m_csvList;
};
