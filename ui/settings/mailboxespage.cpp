// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mailboxespage.h"

#include "core/casework/fetch.h"
#include "ui/desk/desk.h"
#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"
#include "ui/keyring/mailsecrets.h"
#include "ui/look/lettering.h"
#include "ui/parts/standingnote.h"
#include "ui/wording/mailwords.h"
#include "ui_mailboxespage.h"

#include <QEvent>

#include <algorithm>
#include <map>

using atbilde::Code;
using atbilde::Mailbox;
using atbilde::MailboxField;
using atbilde::MailboxRow;
using atbilde::MailSecurity;
using atbilde::MailSignIn;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Refusal;
using atbilde::Result;
using atbilde::Secret;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int tlsPort = 993;
constexpr int startTlsPort = 143;

} // namespace

MailboxesPage::MailboxesPage(Desk &desk, MailSecrets &secrets)
    : m_ui(std::make_unique<Ui::MailboxesPage>()),
      m_desk(desk),
      m_secrets(secrets),
      m_work(new Work(desk, this))
{
    m_ui->setupUi(this);
    for (QLabel *heading : {m_ui->serverTitle, m_ui->signInTitle, m_ui->readingTitle})
        heading->setFont(lettered(font(), Lettering::Heading));
    m_ui->secretHint->setFont(lettered(font(), Lettering::Small));
    m_ui->secretHint->setForegroundRole(QPalette::PlaceholderText);
    for (const MailSecurity security : {MailSecurity::Tls, MailSecurity::StartTls})
        m_ui->security->addItem(QString(), codeOf(security));
    for (const MailSignIn signIn : {MailSignIn::Password, MailSignIn::OAuth})
        m_ui->signIn->addItem(QString(), codeOf(signIn));
    connectFields();
    rename();
    load({});
}

MailboxesPage::~MailboxesPage() = default;

void MailboxesPage::connectFields()
{
    connect(m_ui->mailboxes, &QComboBox::activated, this, &MailboxesPage::choose);
    connect(m_ui->add, &QPushButton::clicked, this, &MailboxesPage::begin);
    connect(m_ui->remove, &QPushButton::clicked, this, &MailboxesPage::remove);
    connect(m_ui->save, &QPushButton::clicked, this, &MailboxesPage::save);
    connect(m_ui->discard, &QPushButton::clicked, this, &MailboxesPage::discard);
    connect(m_ui->test, &QPushButton::clicked, this, &MailboxesPage::test);
    connect(m_ui->chooseAuthority, &QPushButton::clicked, this, &MailboxesPage::chooseAuthority);
    connect(m_ui->signIn, &QComboBox::currentIndexChanged, this, &MailboxesPage::showSignIn);
    connect(m_ui->security, &QComboBox::activated, this,
            [this](int index) { m_ui->port->setValue(index == 0 ? tlsPort : startTlsPort); });
    connect(m_work, &Work::started, this, &MailboxesPage::showRole);
    connect(m_work, &Work::finished, this, &MailboxesPage::showRole);
    connect(&m_desk, &Desk::officeOpened, this, [this] {
        m_loaded = false;
        m_shown = {};
    });
    connect(&m_desk, &Desk::officerChanged, this, &MailboxesPage::showRole);
}

Mailbox MailboxesPage::mailbox() const
{
    Mailbox typed = m_shown;
    typed.name = m_ui->name->text().trimmed();
    typed.host = m_ui->host->text().trimmed();
    typed.port = m_ui->port->value();
    typed.security = atbilde::mailSecurityFromCode(m_ui->security->currentData().toString()).value();
    typed.signIn = atbilde::mailSignInFromCode(m_ui->signIn->currentData().toString()).value();
    typed.user = m_ui->user->text().trimmed();
    typed.folder = m_ui->folder->text().trimmed();
    typed.doneFolder = m_ui->doneFolder->text().trimmed();
    const bool oauth = typed.signIn == MailSignIn::OAuth;
    typed.tokenAddress = oauth ? m_ui->tokenAddress->text().trimmed() : QString();
    typed.clientId = oauth ? m_ui->clientId->text().trimmed() : QString();
    typed.scope = oauth ? m_ui->scope->text().trimmed() : QString();
    typed.authorityFile = m_ui->authorityFile->text().trimmed();
    typed.everyMinutes = m_ui->minutes->value();
    typed.isActive = m_ui->isActive->isChecked();
    return typed;
}

void MailboxesPage::load(const Mailbox &stored)
{
    m_shown = stored;
    m_ui->name->setText(stored.name);
    m_ui->host->setText(stored.host);
    m_ui->port->setValue(stored.port);
    m_ui->security->setCurrentIndex(m_ui->security->findData(codeOf(stored.security)));
    m_ui->signIn->setCurrentIndex(m_ui->signIn->findData(codeOf(stored.signIn)));
    m_ui->user->setText(stored.user);
    m_ui->secret->clear();
    m_ui->folder->setText(stored.folder);
    m_ui->doneFolder->setText(stored.doneFolder);
    m_ui->tokenAddress->setText(stored.tokenAddress);
    m_ui->clientId->setText(stored.clientId);
    m_ui->scope->setText(stored.scope);
    m_ui->authorityFile->setText(stored.authorityFile);
    m_ui->minutes->setValue(stored.everyMinutes);
    m_ui->isActive->setChecked(stored.isActive);
    showSignIn();
    showState();
    showRole();
}

bool MailboxesPage::isTouched() const
{
    return mailbox() != m_shown || !m_ui->secret->text().isEmpty();
}

void MailboxesPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    auto rows = m_desk.read([](Office &office) { return mailboxRows(office.store); });
    if (!rows)
        return;
    m_rows = std::move(*rows);
    const auto stored =
        std::ranges::find(m_rows, m_shown.id, [](const MailboxRow &row) { return row.mailbox.id; });
    if (!m_loaded || (stored == m_rows.end() && m_shown.id.isValid()))
        load(m_rows.empty() ? Mailbox() : m_rows.front().mailbox);
    else if (stored != m_rows.end() && !isTouched())
        load(stored->mailbox);
    m_loaded = true;
    showList();
    showState();
    showRole();
}

void MailboxesPage::showList()
{
    m_ui->mailboxes->clear();
    int current = -1;
    for (const MailboxRow &row : m_rows) {
        if (row.mailbox.id == m_shown.id)
            current = m_ui->mailboxes->count();
        m_ui->mailboxes->addItem(row.mailbox.name);
    }
    if (current < 0) {
        current = m_ui->mailboxes->count();
        m_ui->mailboxes->addItem(tr("New mailbox"));
    }
    m_ui->mailboxes->setCurrentIndex(current);
}

void MailboxesPage::showState()
{
    const auto stored =
        std::ranges::find(m_rows, m_shown.id, [](const MailboxRow &row) { return row.mailbox.id; });
    const bool isStored = stored != m_rows.end();
    m_ui->state->setText(isStored ? sentenceFor(stored->state)
                                  : tr("Fill in the fields, test the connection, then save."));
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText,
                 inkOf(isStored && stored->state.problem ? Tone::Alarm : Tone::Quiet, palette()));
    m_ui->state->setPalette(ink);
}

void MailboxesPage::showRole()
{
    const Result<void> may = atbilde::mayChangeMailboxes(m_desk.officer());
    m_ui->readOnly->say({Tone::Notice, may || !m_desk.hasOffice() ? QString() : sentenceFor(may.error())});
    m_ui->content->setEnabled(may.has_value());
    const bool isFree = !m_work->isRunning();
    m_ui->add->setVisible(may.has_value());
    m_ui->add->setEnabled(m_shown.id.isValid());
    m_ui->remove->setVisible(may.has_value());
    m_ui->remove->setEnabled(m_shown.id.isValid());
    m_ui->save->setVisible(may.has_value());
    m_ui->discard->setVisible(may.has_value());
    m_ui->test->setVisible(may.has_value());
    m_ui->test->setEnabled(isFree);
    m_ui->test->setText(isFree ? tr("&Test the connection") : tr("Testing…"));
}

void MailboxesPage::showSignIn()
{
    const bool oauth = m_ui->signIn->currentData().toString() == codeOf(MailSignIn::OAuth);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->label_tokenAddress, m_ui->tokenAddress, m_ui->label_clientId,
                                          m_ui->clientId, m_ui->label_scope, m_ui->scope})
        part->setVisible(oauth);
    m_ui->label_secret->setText(oauth ? tr("Refresh token") : tr("Password"));
    m_ui->secret->setAccessibleName(m_ui->label_secret->text());
    m_ui->secret->setPlaceholderText(m_shown.id.isValid() ? tr("Stays as it is") : QString());
}

void MailboxesPage::choose(int index)
{
    if (index < 0 || std::size_t(index) >= m_rows.size())
        return;
    m_ui->complaint->dismiss();
    load(m_rows[std::size_t(index)].mailbox);
    showList();
}

void MailboxesPage::begin()
{
    m_ui->complaint->dismiss();
    load({});
    showList();
    m_ui->name->setFocus(Qt::OtherFocusReason);
}

std::shared_ptr<const Secret> MailboxesPage::typedSecret() const
{
    return m_ui->secret->text().isEmpty() ? nullptr
                                          : std::make_shared<const Secret>(m_ui->secret->text().toUtf8());
}

void MailboxesPage::complain(const Refusal &refusal)
{
    m_ui->complaint->say({Tone::Warning, sentenceFor(refusal)});
    const std::map<MailboxField, QWidget *> fields{
        {MailboxField::Name, m_ui->name},
        {MailboxField::Host, m_ui->host},
        {MailboxField::Port, m_ui->port},
        {MailboxField::User, m_ui->user},
        {MailboxField::Folder, m_ui->folder},
        {MailboxField::DoneFolder, m_ui->doneFolder},
        {MailboxField::TokenAddress, m_ui->tokenAddress},
        {MailboxField::ClientId, m_ui->clientId},
        {MailboxField::Scope, m_ui->scope},
        {MailboxField::AuthorityFile, m_ui->authorityFile},
        {MailboxField::Minutes, m_ui->minutes},
    };
    const Code *code = refusal.facts.isEmpty() ? nullptr : std::get_if<Code>(&refusal.facts.first());
    const auto field = code ? atbilde::mailboxFieldFromCode(code->code) : std::nullopt;
    if (!field)
        return;
    fields.at(*field)->setFocus(Qt::OtherFocusReason);
    m_ui->scroll->ensureWidgetVisible(fields.at(*field));
}

void MailboxesPage::save()
{
    const Mailbox typed = mailbox();
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) -> Result<Mailbox> {
        if (!typed.id.isValid())
            return addMailbox(office, occasion, typed);
        if (const Result<void> changed = changeMailbox(office, occasion, typed, m_shown); !changed)
            return changed.error();
        return typed;
    });
    if (!done)
        return;
    if (!*done) {
        complain(done->error());
        return;
    }
    keepSecret(**done);
    load(**done);
    m_ui->complaint->say({.tone = Tone::Good, .text = tr("The mailbox was saved."), .passes = true});
    Q_EMIT m_desk.changed();
    refresh();
}

void MailboxesPage::keepSecret(const Mailbox &saved)
{
    const std::shared_ptr<const Secret> secret = typedSecret();
    if (!secret)
        return;
    m_secrets.keep(saved, secret, [this](bool inKeyring) {
        if (!inKeyring) {
            m_ui->complaint->say(
                {Tone::Notice, tr("The mailbox was saved. This computer has no open keyring: the "
                                  "password is known only until the program is closed.")});
        }
    });
}

void MailboxesPage::discard()
{
    m_ui->complaint->dismiss();
    const auto stored =
        std::ranges::find(m_rows, m_shown.id, [](const MailboxRow &row) { return row.mailbox.id; });
    load(stored != m_rows.end() ? stored->mailbox : Mailbox());
    refresh();
}

void MailboxesPage::remove()
{
    const QString answer = m_desk.dialogue().ask(
        {.key = u"remove_mailbox"_s,
         .title = tr("Remove the mailbox %1?").arg(m_shown.name),
         .text =
             tr("It is not read any more and its password is forgotten. Documents that came from it stay."),
         .gravity = Question::Gravity::Warning,
         .choices = {{u"remove"_s, tr("Remove mailbox"), Choice::Weight::Destructive},
                     {u"keep"_s, tr("Keep it"), Choice::Weight::Retreat}}});
    if (answer != "remove"_L1)
        return;
    const Mailbox gone = m_shown;
    if (!m_desk.perform([&](Office &office, const Occasion &occasion) {
            return removeMailbox(office, occasion, gone.id);
        }))
        return;
    m_secrets.forget(gone);
    m_loaded = false;
    refresh();
}

void MailboxesPage::test()
{
    const Mailbox typed = mailbox();
    if (const Result<void> sound = atbilde::checkMailbox(typed); !sound) {
        complain(sound.error());
        return;
    }
    if (const auto secret = typedSecret()) {
        testWith(typed, secret);
        return;
    }
    m_secrets.find(typed,
                   [this, typed](const std::shared_ptr<const Secret> &secret) { testWith(typed, secret); });
}

void MailboxesPage::testWith(const Mailbox &typed, const std::shared_ptr<const Secret> &secret)
{
    if (m_work->isRunning())
        return;
    m_ui->complaint->dismiss();
    m_work->run(
        [typed, key = mailKey(typed, secret)](Office &, const Occasion &, const Work::Report &report) {
            return tryMailbox(typed, key, [&] { return report(0, 0); });
        },
        [this, typed](const Result<qint64> &mails) {
            if (!mails) {
                complain(mails.error());
                return;
            }
            m_ui->complaint->say({Tone::Good, tr("%1 can be read. Mails in the folder: %2", "mailbox, number")
                                                  .arg(typed.name, QString::number(*mails))});
        });
}

void MailboxesPage::chooseAuthority()
{
    const QStringList files = m_desk.dialogue().openFiles(
        tr("Certificate authority"), {{tr("Certificates"), {u"*.pem"_s, u"*.crt"_s, u"*.cer"_s}}});
    if (!files.isEmpty())
        m_ui->authorityFile->setText(files.first());
}

// The forms stand below each other: their fields begin at one line.
void MailboxesPage::alignLabels()
{
    int widest = 0;
    std::vector<QLabel *> labels;
    for (QLabel *label : m_ui->content->findChildren<QLabel *>()) {
        if (!label->objectName().startsWith("label_"_L1) || label == m_ui->label_port)
            continue;
        labels.push_back(label);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

void MailboxesPage::rename()
{
    for (int i = 0; i < m_ui->security->count(); ++i) {
        const auto security = atbilde::mailSecurityFromCode(m_ui->security->itemData(i).toString());
        m_ui->security->setItemText(i, wordFor(security.value()));
    }
    for (int i = 0; i < m_ui->signIn->count(); ++i) {
        const auto signIn = atbilde::mailSignInFromCode(m_ui->signIn->itemData(i).toString());
        m_ui->signIn->setItemText(i, wordFor(signIn.value()));
    }
    showSignIn();
    alignLabels();
    showState();
    showRole();
    if (m_loaded)
        showList();
}

void MailboxesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
    }
    if (event->type() == QEvent::PaletteChange)
        showState();
    QWidget::changeEvent(event);
}
