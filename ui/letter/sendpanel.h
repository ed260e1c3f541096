// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/lettermail.h"
#include "ui/parts/banner.h"

#include <QFrame>

#include <functional>
#include <optional>

class Desk;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class StandingNote;

/// To whom a letter goes by e-mail, and what to look at before it does. Inside the letter's screen, hidden
/// until it is wanted.
class SendPanel : public QFrame
{
    Q_OBJECT

public:
    /// Opens a file in the officer's own mail program; false: there is none.
    using OpenFile = std::function<bool(const QString &path)>;

    explicit SendPanel(Desk &desk, QWidget *parent = nullptr, OpenFile open = {});
    ~SendPanel() override;

    void open(atbilde::LetterId letter, const QString &number);
    void leave();
    /// Reads again what it shows; the address typed stays.
    void refresh();

Q_SIGNALS:
    /// A letter was put into the outbox.
    void queued();
    void announced(const BannerMessage &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    void send();
    void queue(bool isConfirmed);
    void saveDraft();
    void showRecipient();
    void rename();
    [[nodiscard]] QString whoSentence() const;
    [[nodiscard]] QString warning() const;

    Desk &m_desk;
    OpenFile m_open;
    std::optional<atbilde::LetterId> m_letter;
    QString m_number;
    atbilde::MailRecipient m_recipient;
    bool m_isSetUp = false;
    bool m_isSafe = true;
    QLabel *m_title;
    StandingNote *m_note;
    QLabel *m_who;
    QLabel *m_addressLabel;
    QLineEdit *m_address;
    QLabel *m_enclosed;
    QCheckBox *m_withPackages;
    QPushButton *m_send;
    QPushButton *m_draft;
    QPushButton *m_leave;
};
