// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/mailboxes.h"
#include "core/post/secret.h"

#include <QWidget>

#include <memory>
#include <vector>

class Desk;
class MailSecrets;
class Work;
namespace Ui {
class MailboxesPage;
}

/// The mailboxes requests arrive in, one at a time: server, signing in, what happens to mail that is stored,
/// how the last reading went, and whether it can be reached. What was typed and not saved stays when it is
/// read again.
class MailboxesPage : public QWidget
{
    Q_OBJECT

public:
    MailboxesPage(Desk &desk, MailSecrets &secrets);
    ~MailboxesPage() override;

    void refresh();
    /// What the fields say.
    [[nodiscard]] atbilde::Mailbox mailbox() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void choose(int index);
    void load(const atbilde::Mailbox &mailbox);
    void showList();
    void showState();
    void showRole();
    void showSignIn();
    void begin();
    void remove();
    void save();
    void discard();
    void test();
    void testWith(const atbilde::Mailbox &typed, const std::shared_ptr<const atbilde::Secret> &secret);
    void chooseAuthority();
    void complain(const atbilde::Refusal &refusal);
    void keepSecret(const atbilde::Mailbox &mailbox);
    void rename();
    void alignLabels();
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] std::shared_ptr<const atbilde::Secret> typedSecret() const;

    std::unique_ptr<Ui::MailboxesPage> m_ui;
    Desk &m_desk;
    MailSecrets &m_secrets;
    Work *m_work;
    std::vector<atbilde::MailboxRow> m_rows;
    atbilde::Mailbox m_shown; ///< as stored when it was read; without id: not stored yet
    bool m_loaded = false;
};
