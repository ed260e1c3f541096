// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sendingpage.h"

#include "ui/desk/desk.h"
#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/parts/standingnote.h"
#include "ui/wording/refusals.h"
#include "ui/wording/sendingwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <map>

using atbilde::Code;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::Result;
using atbilde::Secret;
using atbilde::Sending;
using atbilde::SendingField;
using atbilde::SendingSecurity;
using atbilde::SendingSignIn;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widest = 720; ///< a line that is longer is hard to read

int usualPort(SendingSecurity security)
{
    switch (security) {
    case SendingSecurity::Tls:
        return 465;
    case SendingSecurity::StartTls:
        return 587;
    case SendingSecurity::None:
        return 25;
    }
    Q_UNREACHABLE();
}

} // namespace

SendingPage::SendingPage(Desk &desk, MailSecrets &secrets)
    : m_desk(desk),
      m_secrets(secrets),
      m_work(new Work(desk, this)),
      m_readOnly(new StandingNote(this)),
      m_complaint(new Banner(this)),
      m_unsafe(new StandingNote(this)),
      m_content(new QWidget),
      m_form(new QFormLayout),
      m_serverTitle(new QLabel),
      m_host(new QLineEdit),
      m_security(new QComboBox),
      m_port(new QSpinBox),
      m_authorityFile(new QLineEdit),
      m_chooseAuthority(new QPushButton),
      m_checks(new QCheckBox),
      m_signIn(new QComboBox),
      m_user(new QLineEdit),
      m_secret(new QLineEdit),
      m_tokenAddress(new QLineEdit),
      m_clientId(new QLineEdit),
      m_scope(new QLineEdit),
      m_fromName(new QLineEdit),
      m_fromAddress(new QLineEdit),
      m_acknowledges(new QCheckBox),
      m_hint(new QLabel),
      m_save(new QPushButton(this)),
      m_discard(new QPushButton(this)),
      m_test(new QPushButton(this)),
      m_off(new QPushButton(this))
{
    for (const SendingSecurity security :
         {SendingSecurity::Tls, SendingSecurity::StartTls, SendingSecurity::None})
        m_security->addItem(QString(), codeOf(security));
    for (const SendingSignIn signIn : {SendingSignIn::Password, SendingSignIn::OAuth, SendingSignIn::None})
        m_signIn->addItem(QString(), codeOf(signIn));
    m_port->setRange(1, 65535);
    m_secret->setEchoMode(QLineEdit::Password);
    nameFields();
    layOut();
    connectFields();
    rename();
    load({});
}

SendingPage::~SendingPage() = default;

void SendingPage::nameFields()
{
    const std::pair<QWidget *, const char *> names[]{{m_host, "host"},
                                                     {m_security, "security"},
                                                     {m_port, "port"},
                                                     {m_authorityFile, "authorityFile"},
                                                     {m_checks, "checks"},
                                                     {m_signIn, "signIn"},
                                                     {m_user, "user"},
                                                     {m_secret, "secret"},
                                                     {m_tokenAddress, "tokenAddress"},
                                                     {m_clientId, "clientId"},
                                                     {m_scope, "scope"},
                                                     {m_fromName, "fromName"},
                                                     {m_fromAddress, "fromAddress"},
                                                     {m_acknowledges, "acknowledges"},
                                                     {m_save, "save"},
                                                     {m_discard, "discard"},
                                                     {m_test, "test"},
                                                     {m_off, "off"},
                                                     {m_complaint, "complaint"},
                                                     {m_unsafe, "unsafe"},
                                                     {m_chooseAuthority, "chooseAuthority"}};
    for (const auto &[field, name] : names)
        field->setObjectName(QLatin1StringView(name));
}

void SendingPage::layOut()
{
    const auto inLine = [](std::initializer_list<QWidget *> parts, int stretched) {
        auto *line = new QHBoxLayout;
        line->setSpacing(grid::unit);
        int place = 0;
        for (QWidget *part : parts)
            line->addWidget(part, place++ == stretched ? 1 : 0);
        if (stretched < 0)
            line->addStretch(1);
        return line;
    };
    m_serverTitle->setFont(lettered(font(), Lettering::Heading));
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(2 * grid::unit);
    m_form->setVerticalSpacing(grid::unit);
    m_form->addRow(u" "_s, m_fromName);
    m_form->addRow(u" "_s, m_fromAddress);
    m_form->addRow(u" "_s, m_host);
    m_form->addRow(u" "_s, inLine({m_security, m_port}, -1));
    m_form->addRow(u" "_s, inLine({m_authorityFile, m_chooseAuthority}, 0));
    m_form->addRow(QString(), m_checks);
    m_form->addRow(u" "_s, inLine({m_signIn}, -1));
    m_form->addRow(u" "_s, m_user);
    m_form->addRow(u" "_s, m_secret);
    m_form->addRow(u" "_s, m_tokenAddress);
    m_form->addRow(u" "_s, m_clientId);
    m_form->addRow(u" "_s, m_scope);
    m_form->addRow(QString(), m_acknowledges);
    m_hint->setFont(lettered(font(), Lettering::Small));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(grid::unit);
    column->setContentsMargins(0, 0, grid::unit, grid::unit);
    column->addWidget(m_serverTitle);
    column->addLayout(m_form);
    column->addWidget(m_hint);
    column->addStretch(1);
    m_content->setMaximumWidth(widest);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"sendingScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::unit);
    layout->setContentsMargins(2 * grid::unit, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_readOnly, m_complaint, m_unsafe})
        layout->addWidget(part);
    layout->addWidget(scroll, 1);
    layout->addLayout(inLine({m_save, m_discard, m_test, m_off}, -1));
}

void SendingPage::connectFields()
{
    connect(m_save, &QPushButton::clicked, this, &SendingPage::save);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        m_complaint->dismiss();
        load(m_shown);
        refresh();
    });
    connect(m_test, &QPushButton::clicked, this, &SendingPage::test);
    connect(m_off, &QPushButton::clicked, this, &SendingPage::turnOff);
    connect(m_chooseAuthority, &QPushButton::clicked, this, &SendingPage::chooseAuthority);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &SendingPage::showSignIn);
    connect(m_checks, &QCheckBox::toggled, this, &SendingPage::showSignIn);
    connect(m_security, &QComboBox::currentIndexChanged, this, &SendingPage::showSignIn);
    connect(m_security, &QComboBox::activated, this,
            [this] { m_port->setValue(usualPort(sending().security)); });
    connect(m_work, &Work::started, this, &SendingPage::showRole);
    connect(m_work, &Work::finished, this, &SendingPage::showRole);
    connect(&m_desk, &Desk::officeOpened, this, [this] {
        m_loaded = false;
        m_shown = {};
    });
    connect(&m_desk, &Desk::officerChanged, this, &SendingPage::showRole);
}

Sending SendingPage::sending() const
{
    Sending typed = m_shown;
    typed.host = m_host->text().trimmed();
    typed.port = m_port->value();
    typed.security =
        atbilde::sendingSecurityFromCode(m_security->currentData().toString()).value_or(SendingSecurity::Tls);
    typed.checksCertificate = m_checks->isChecked();
    typed.signIn =
        atbilde::sendingSignInFromCode(m_signIn->currentData().toString()).value_or(SendingSignIn::Password);
    const bool oauth = typed.signIn == SendingSignIn::OAuth;
    typed.user = typed.signIn == SendingSignIn::None ? QString() : m_user->text().trimmed();
    typed.tokenAddress = oauth ? m_tokenAddress->text().trimmed() : QString();
    typed.clientId = oauth ? m_clientId->text().trimmed() : QString();
    typed.scope = oauth ? m_scope->text().trimmed() : QString();
    typed.authorityFile = m_authorityFile->text().trimmed();
    typed.fromName = m_fromName->text().simplified();
    typed.fromAddress = m_fromAddress->text().trimmed();
    typed.acknowledges = m_acknowledges->isChecked();
    return typed;
}

void SendingPage::load(const Sending &stored)
{
    m_shown = stored;
    m_host->setText(stored.host);
    m_port->setValue(stored.port);
    m_security->setCurrentIndex(m_security->findData(codeOf(stored.security)));
    m_checks->setChecked(stored.checksCertificate);
    m_signIn->setCurrentIndex(m_signIn->findData(codeOf(stored.signIn)));
    m_user->setText(stored.user);
    m_secret->clear();
    m_tokenAddress->setText(stored.tokenAddress);
    m_clientId->setText(stored.clientId);
    m_scope->setText(stored.scope);
    m_authorityFile->setText(stored.authorityFile);
    m_fromName->setText(stored.fromName);
    m_fromAddress->setText(stored.fromAddress);
    m_acknowledges->setChecked(stored.acknowledges);
    showSignIn();
    showRole();
}

bool SendingPage::isTouched() const
{
    return sending() != m_shown || !m_secret->text().isEmpty();
}

void SendingPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const auto stored = m_desk.read([](Office &office) { return sendingOf(office.store); });
    if (!stored)
        return;
    if (!m_loaded || !isTouched())
        load(*stored);
    m_loaded = true;
    showRole();
}

void SendingPage::showRole()
{
    const Result<void> may = atbilde::mayChangeSending(m_desk.officer());
    m_readOnly->say({Tone::Notice, may || !m_desk.hasOffice() ? QString() : sentenceFor(may.error())});
    m_content->setEnabled(may.has_value());
    const bool isFree = !m_work->isRunning();
    for (QPushButton *button : {m_save, m_discard, m_test, m_off})
        button->setVisible(may.has_value());
    m_test->setEnabled(isFree);
    m_test->setText(isFree ? tr("Send a &test mail to myself") : tr("Sending…"));
    m_off->setEnabled(m_shown.isSetUp());
}

void SendingPage::showSignIn()
{
    const Sending typed = sending();
    const bool oauth = typed.signIn == SendingSignIn::OAuth;
    const bool asked = typed.signIn != SendingSignIn::None;
    const auto showRow = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(isShown);
    };
    showRow(m_user, asked);
    showRow(m_secret, asked);
    for (QWidget *field : {m_tokenAddress, m_clientId, m_scope})
        showRow(field, oauth);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_secret)))
        label->setText(oauth ? tr("Refresh token") : tr("Password"));
    m_secret->setAccessibleName(oauth ? tr("Refresh token") : tr("Password"));
    m_secret->setPlaceholderText(m_shown.isSetUp() ? tr("Stays as it is") : QString());
    m_unsafe->say({Tone::Alarm, typed.isSafe()
                                    ? QString()
                                    : tr("Letters would travel so that others can read them, or to a server "
                                         "nobody has verified. Only the administrator may allow that.")});
}

std::shared_ptr<const Secret> SendingPage::typedSecret() const
{
    return m_secret->text().isEmpty() ? nullptr : std::make_shared<const Secret>(m_secret->text().toUtf8());
}

void SendingPage::complain(const Refusal &refusal)
{
    m_complaint->say({Tone::Warning, sentenceFor(refusal)});
    const std::map<SendingField, QWidget *> fields{
        {SendingField::Host, m_host},
        {SendingField::Port, m_port},
        {SendingField::SignIn, m_signIn},
        {SendingField::User, m_user},
        {SendingField::TokenAddress, m_tokenAddress},
        {SendingField::ClientId, m_clientId},
        {SendingField::Scope, m_scope},
        {SendingField::AuthorityFile, m_authorityFile},
        {SendingField::FromAddress, m_fromAddress},
        {SendingField::FromName, m_fromName},
    };
    const Code *code = refusal.facts.isEmpty() ? nullptr : std::get_if<Code>(&refusal.facts.first());
    const auto field =
        code && code->list == "sending_field" ? atbilde::sendingFieldFromCode(code->code) : std::nullopt;
    if (field)
        fields.at(*field)->setFocus(Qt::OtherFocusReason);
}

void SendingPage::save()
{
    const Sending typed = sending();
    if (const Result<void> sound = checkSending(typed); !sound)
        return complain(sound.error());
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return changeSending(office, occasion, typed, m_shown);
    });
    if (!done)
        return;
    if (!*done)
        return complain(done->error());
    keepSecret(typed);
    load(typed);
    m_complaint->say({.tone = Tone::Good, .text = tr("How mail is sent was saved."), .passes = true});
    Q_EMIT m_desk.changed();
}

void SendingPage::keepSecret(const Sending &saved)
{
    const std::shared_ptr<const Secret> secret = typedSecret();
    if (!secret || saved.signIn == SendingSignIn::None)
        return;
    m_secrets.keep(saved, secret, [this](bool inKeyring) {
        if (!inKeyring) {
            m_complaint->say(
                {Tone::Notice, tr("It was saved. This computer has no open keyring: the password is known "
                                  "only until the program is closed.")});
        }
    });
}

void SendingPage::turnOff()
{
    const QString answer = m_desk.dialogue().ask(
        {.key = u"sending_off"_s,
         .title = tr("Send no mail from this program any more?"),
         .text = tr("The settings and the password are forgotten. What waits in the outbox stays there."),
         .gravity = Question::Gravity::Warning,
         .choices = {{u"off"_s, tr("Send no mail"), Choice::Weight::Destructive},
                     {u"keep"_s, tr("Keep it"), Choice::Weight::Retreat}}});
    if (answer != "off"_L1)
        return;
    const Sending gone = m_shown;
    if (!m_desk.perform([&](Office &office, const Occasion &occasion) {
            return changeSending(office, occasion, {}, gone);
        }))
        return;
    m_secrets.forget(gone);
    load({});
}

void SendingPage::test()
{
    const Sending typed = sending();
    if (const Result<void> sound = checkSending(typed); !sound)
        return complain(sound.error());
    const auto secret = typedSecret();
    if (secret || typed.signIn == SendingSignIn::None)
        return testWith(typed, secret);
    m_secrets.find(typed,
                   [this, typed](const std::shared_ptr<const Secret> &found) { testWith(typed, found); });
}

void SendingPage::testWith(const Sending &typed, const std::shared_ptr<const Secret> &secret)
{
    if (m_work->isRunning())
        return;
    m_complaint->dismiss();
    m_work->run(
        [typed, key = mailKey(typed, secret), subject = testMailSubject(),
         text = testMailText()](Office &, const Occasion &occasion, const Work::Report &report) {
            return sendTestMail(typed, key, subject, text, occasion.at, [&] { return report(0, 0); });
        },
        [this, typed](const Result<QString> &answer) {
            if (!answer)
                return complain(answer.error());
            m_complaint->say(
                {Tone::Good, tr("The server took a test mail to %1. Look whether it arrives. It said: %2",
                                "address, the server's answer")
                                 .arg(typed.fromAddress, *answer)});
        });
}

void SendingPage::chooseAuthority()
{
    const QStringList files = m_desk.dialogue().openFiles(
        tr("Certificate authority"), {{tr("Certificates"), {u"*.pem"_s, u"*.crt"_s, u"*.cer"_s}}});
    if (!files.isEmpty())
        m_authorityFile->setText(files.first());
}

void SendingPage::rename()
{
    m_serverTitle->setText(tr("Sending"));
    const std::pair<QWidget *, QString> labels[]{{m_fromName, tr("Sender's name")},
                                                 {m_fromAddress, tr("Sender's address")},
                                                 {m_host, tr("Server")},
                                                 {m_user, tr("User name")},
                                                 {m_tokenAddress, tr("Token address")},
                                                 {m_clientId, tr("Client ID")},
                                                 {m_scope, tr("Scope")}};
    for (const auto &[field, text] : labels) {
        field->setAccessibleName(text);
        if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(field)))
            label->setText(text);
    }
    const std::pair<int, QString> rows[]{
        {3, tr("Secured by")}, {4, tr("Certificate authority")}, {6, tr("Signs in with")}};
    for (const auto &[row, text] : rows) {
        if (QLayoutItem *item = m_form->itemAt(row, QFormLayout::LabelRole))
            qobject_cast<QLabel *>(item->widget())->setText(text);
    }
    m_security->setAccessibleName(tr("Secured by"));
    m_port->setAccessibleName(tr("Port"));
    m_port->setPrefix(tr("Port ", "before a number"));
    m_authorityFile->setAccessibleName(tr("Certificate authority file"));
    m_signIn->setAccessibleName(tr("Signs in with"));
    m_host->setPlaceholderText(u"smtp.example.lv"_s);
    m_fromName->setPlaceholderText(tr("The organisation's name"));
    m_authorityFile->setPlaceholderText(tr("Those the system trusts"));
    m_chooseAuthority->setText(tr("Choose file…"));
    m_checks->setText(tr("Check the server's certificate"));
    m_acknowledges->setText(tr("Confirm by an automatic mail that a request was received"));
    m_hint->setText(tr(
        "The password is kept in the keyring of this computer, never in the database. Without a keyring it "
        "must be typed here again each time the program has been closed. The automatic mail tells nothing of "
        "the request; it goes to an address once a day at most, and never to mail written by a machine."));
    for (int i = 0; i < m_security->count(); ++i)
        m_security->setItemText(
            i, wordFor(atbilde::sendingSecurityFromCode(m_security->itemData(i).toString()).value()));
    for (int i = 0; i < m_signIn->count(); ++i)
        m_signIn->setItemText(
            i, wordFor(atbilde::sendingSignInFromCode(m_signIn->itemData(i).toString()).value()));
    m_save->setText(tr("&Save"));
    m_discard->setText(tr("Discard changes"));
    m_off->setText(tr("Send no mail"));
    showSignIn();
    showRole();
}

void SendingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
