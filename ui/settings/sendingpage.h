// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/sending.h"

#include <QWidget>

#include <memory>

class Banner;
class Desk;
class MailSecrets;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class StandingNote;
class Work;

/// How the office sends mail: server, signing in, sender, and whether a receipt is confirmed by itself. What
/// was typed and not saved stays when it is read again.
class SendingPage : public QWidget
{
    Q_OBJECT

public:
    SendingPage(Desk &desk, MailSecrets &secrets);
    ~SendingPage() override;

    void refresh();
    /// What the fields say.
    [[nodiscard]] atbilde::Sending sending() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void nameFields();
    void connectFields();
    void load(const atbilde::Sending &stored);
    void showRole();
    void showSignIn();
    void save();
    void turnOff();
    void test();
    void testWith(const atbilde::Sending &typed, const std::shared_ptr<const atbilde::Secret> &secret);
    void keepSecret(const atbilde::Sending &saved);
    void chooseAuthority();
    void complain(const atbilde::Refusal &refusal);
    void rename();
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] std::shared_ptr<const atbilde::Secret> typedSecret() const;

    Desk &m_desk;
    MailSecrets &m_secrets;
    Work *m_work;
    atbilde::Sending m_shown; ///< as stored when it was read
    bool m_loaded = false;
    StandingNote *m_readOnly;
    Banner *m_complaint;
    StandingNote *m_unsafe;
    QWidget *m_content;
    QFormLayout *m_form;
    QLabel *m_serverTitle;
    QLineEdit *m_host;
    QComboBox *m_security;
    QSpinBox *m_port;
    QLineEdit *m_authorityFile;
    QPushButton *m_chooseAuthority;
    QCheckBox *m_checks;
    QComboBox *m_signIn;
    QLineEdit *m_user;
    QLineEdit *m_secret;
    QLineEdit *m_tokenAddress;
    QLineEdit *m_clientId;
    QLineEdit *m_scope;
    QLineEdit *m_fromName;
    QLineEdit *m_fromAddress;
    QCheckBox *m_acknowledges;
    QLabel *m_hint;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPushButton *m_test;
    QPushButton *m_off;
};
