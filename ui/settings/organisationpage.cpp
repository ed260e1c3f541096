// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationpage.h"

#include "core/casework/administer.h"
#include "core/person/companynumber.h"
#include "core/person/nameforms.h"
#include "ui/desk/desk.h"
#include "ui/look/lettering.h"
#include "ui/parts/standingnote.h"
#include "ui/wording/personwords.h"
#include "ui_organisationpage.h"

#include <QEvent>

#include <algorithm>
#include <vector>

using atbilde::IdentityCopy;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Organisation;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int exampleSerial = 45;
constexpr int longSerial = 1'000'000'000; ///< of more digits than a pattern can ask for

QString accusativeOf(const QString &name)
{
    const atbilde::NameInCase parts = atbilde::nameFromText(name);
    return atbilde::declined(parts.given, parts.surname,
                             atbilde::guessedSalutationKind(parts.given, parts.surname))
        .accusative.full();
}

} // namespace

OrganisationPage::OrganisationPage(Desk &desk) : m_ui(std::make_unique<Ui::OrganisationPage>()), m_desk(desk)
{
    m_ui->setupUi(this);
    for (QLabel *heading :
         {m_ui->profileTitle, m_ui->lettersTitle, m_ui->numberingTitle, m_ui->keepingTitle, m_ui->copyTitle})
        heading->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *quiet : {m_ui->registrationHint, m_ui->numberingHint}) {
        quiet->setFont(lettered(font(), Lettering::Small));
        quiet->setForegroundRole(QPalette::PlaceholderText);
    }
    m_copies = {{IdentityCopy::Never, m_ui->copy_never},
                {IdentityCopy::InDoubt, m_ui->copy_inDoubt},
                {IdentityCopy::Always, m_ui->copy_always}};
    connectFields();
    rename();
}

OrganisationPage::~OrganisationPage() = default;

void OrganisationPage::connectFields()
{
    for (QLineEdit *pattern : {m_ui->incoming, m_ui->outgoing, m_ui->authority, m_ui->breach})
        connect(pattern, &QLineEdit::textChanged, this, &OrganisationPage::showExamples);
    for (const auto &[copy, button] : m_copies)
        connect(button, &QRadioButton::toggled, this, &OrganisationPage::showCopyWarning);
    connect(m_ui->registrationNumber, &QLineEdit::textChanged, this, &OrganisationPage::showNumberHint);
    connect(m_ui->contact, &QLineEdit::textEdited, this, &OrganisationPage::followName);
    connect(m_ui->contactAccusative, &QLineEdit::textEdited, this, [this] { m_accusativeTyped = true; });
    connect(m_ui->save, &QPushButton::clicked, this, &OrganisationPage::save);
    connect(m_ui->discard, &QPushButton::clicked, this, &OrganisationPage::discard);
    connect(&m_desk, &Desk::officeOpened, this, [this] { m_loaded = false; });
    connect(&m_desk, &Desk::officerChanged, this, &OrganisationPage::showRole);
}

void OrganisationPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    showRole();
    const auto stored = m_desk.read([](Office &office) { return office.organisation(); });
    if (!stored)
        return;
    if (!m_loaded || organisation() == m_shown)
        load(*stored);
    else if (*stored != m_shown)
        tellChanged();
}

void OrganisationPage::load(const Organisation &stored)
{
    m_shown = stored;
    m_loaded = true;
    m_accusativeTyped = stored.contact.accusative != accusativeOf(stored.contact.name);
    m_ui->complaint->dismiss();
    m_ui->name->setText(stored.name);
    m_ui->registrationNumber->setText(stored.registrationNumber);
    m_ui->address->setText(stored.address);
    m_ui->phone->setText(stored.phone);
    m_ui->email->setText(stored.email);
    m_ui->website->setText(stored.website);
    m_ui->place->setText(stored.place.nominative);
    m_ui->placeLocative->setText(stored.place.locative);
    m_ui->placeEnglish->setText(stored.place.english);
    m_ui->officeLocative->setText(stored.office.locative);
    m_ui->officeEnglish->setText(stored.office.english);
    m_ui->contact->setText(stored.contact.name);
    m_ui->contactAccusative->setText(stored.contact.accusative);
    m_ui->contactPhone->setText(stored.contact.phone);
    m_ui->contactEmail->setText(stored.contact.email);
    m_ui->signatory->setText(stored.signatory.name);
    m_ui->position->setText(stored.signatory.position);
    m_ui->positionEnglish->setText(stored.signatory.positionEnglish);
    m_ui->incoming->setText(stored.incomingPattern);
    m_ui->outgoing->setText(stored.outgoingPattern);
    m_ui->authority->setText(stored.authorityPattern);
    m_ui->breach->setText(stored.breachPattern);
    m_ui->retention->setValue(stored.fileRetentionYears);
    m_copies.at(stored.identityCopy)->setChecked(true);
    for (QLineEdit *line : m_ui->content->findChildren<QLineEdit *>())
        line->setCursorPosition(0);
    showExamples();
    showCopyWarning();
    showNumberHint();
}

Organisation OrganisationPage::organisation() const
{
    Organisation typed = m_shown;
    typed.name = m_ui->name->text().trimmed();
    typed.registrationNumber = m_ui->registrationNumber->text().trimmed();
    typed.address = m_ui->address->text().trimmed();
    typed.phone = m_ui->phone->text().trimmed();
    typed.email = m_ui->email->text().trimmed();
    typed.website = m_ui->website->text().trimmed();
    typed.place = {m_ui->place->text().trimmed(), m_ui->placeLocative->text().trimmed(),
                   m_ui->placeEnglish->text().trimmed()};
    typed.office.locative = m_ui->officeLocative->text().trimmed();
    typed.office.english = m_ui->officeEnglish->text().trimmed();
    typed.contact = {m_ui->contact->text().trimmed(), m_ui->contactAccusative->text().trimmed(),
                     m_ui->contactPhone->text().trimmed(), m_ui->contactEmail->text().trimmed()};
    typed.signatory = {m_ui->position->text().trimmed(), m_ui->positionEnglish->text().trimmed(),
                       m_ui->signatory->text().trimmed()};
    typed.incomingPattern = m_ui->incoming->text().trimmed();
    typed.outgoingPattern = m_ui->outgoing->text().trimmed();
    typed.authorityPattern = m_ui->authority->text().trimmed();
    typed.breachPattern = m_ui->breach->text().trimmed();
    typed.fileRetentionYears = m_ui->retention->value();
    for (const auto &[copy, button] : m_copies) {
        if (button->isChecked())
            typed.identityCopy = copy;
    }
    return typed;
}

void OrganisationPage::showRole()
{
    const auto may = atbilde::mayChangeOrganisation(m_desk.officer());
    m_ui->readOnly->say({Tone::Notice, may ? QString() : sentenceFor(may.error())});
    for (QLineEdit *line : m_ui->content->findChildren<QLineEdit *>()) {
        if (line->objectName() != "qt_spinbox_lineedit"_L1)
            line->setReadOnly(!may); // to be read and copied all the same
    }
    m_ui->retention->setReadOnly(!may);
    m_ui->retention->setButtonSymbols(may ? QAbstractSpinBox::UpDownArrows : QAbstractSpinBox::NoButtons);
    for (const auto &[copy, button] : m_copies)
        button->setEnabled(may.has_value() || button->isChecked());
    m_ui->save->setVisible(may.has_value());
    m_ui->discard->setVisible(may.has_value());
}

QString OrganisationPage::complaintAbout(const QLineEdit *pattern) const
{
    const QString text = pattern->text().trimmed();
    if (pattern == m_ui->outgoing) {
        return atbilde::isOutgoingPattern(text)
                   ? QString()
                   : tr("Needs {year}, a serial number such as {seq4}, and {n}.");
    }
    if (!atbilde::isIncomingPattern(text))
        return tr("Needs {year} and a serial number such as {seq4}.");
    const int year = m_desk.today().year();
    for (const QLineEdit *other : {m_ui->incoming, m_ui->authority, m_ui->breach}) {
        if (other != pattern && atbilde::numberFrom(other->text().trimmed(), year, longSerial) ==
                                    atbilde::numberFrom(text, year, longSerial))
            return tr("Two series would give the same numbers.");
    }
    return {};
}

void OrganisationPage::showExamples()
{
    const int year = m_desk.today().year();
    const std::map<QLineEdit *, QLabel *> examples{{m_ui->incoming, m_ui->incomingExample},
                                                   {m_ui->outgoing, m_ui->outgoingExample},
                                                   {m_ui->authority, m_ui->authorityExample},
                                                   {m_ui->breach, m_ui->breachExample}};
    for (const auto &[pattern, label] : examples) {
        const QString wrong = complaintAbout(pattern);
        const QString example = atbilde::numberFrom(pattern->text().trimmed(), year, exampleSerial, 1);
        label->setText(wrong.isEmpty() ? tr("For example %1").arg(example) : wrong);
        pattern->setAccessibleDescription(label->text());
        QPalette ink = palette();
        ink.setColor(QPalette::WindowText, inkOf(wrong.isEmpty() ? Tone::Quiet : Tone::Alarm, palette()));
        label->setPalette(ink);
    }
}

void OrganisationPage::showCopyWarning()
{
    for (const auto &[copy, button] : m_copies) {
        if (button->isChecked())
            m_ui->copyWarning->say(
                {copy == IdentityCopy::Always ? Tone::Alarm : Tone::Warning, warningFor(copy)});
    }
}

// A foreign company has another number: a hint, no complaint.
void OrganisationPage::showNumberHint()
{
    const QString text = m_ui->registrationNumber->text().trimmed();
    const bool odd = !text.isEmpty() && !atbilde::normalisedCompanyNumber(text);
    m_ui->registrationHint->setText(tr("This is no Latvian registration number. Please look at its digits."));
    m_ui->registrationHint->setVisible(odd);
    m_ui->registrationNumber->setAccessibleDescription(odd ? m_ui->registrationHint->text() : QString());
}

void OrganisationPage::followName()
{
    if (!m_accusativeTyped)
        m_ui->contactAccusative->setText(accusativeOf(m_ui->contact->text()));
}

QString OrganisationPage::complaint(QLineEdit *&field) const
{
    for (const auto &[line, label] :
         {std::pair{m_ui->name, m_ui->label_name},
          std::pair{m_ui->registrationNumber, m_ui->label_registrationNumber},
          std::pair{m_ui->address, m_ui->label_address}, std::pair{m_ui->email, m_ui->label_email},
          std::pair{m_ui->signatory, m_ui->label_signatory}}) {
        if (line->text().trimmed().isEmpty()) {
            field = line;
            return tr("Every letter needs this: “%1”. Please fill it in.").arg(label->text());
        }
    }
    for (const auto &[line, label] :
         {std::pair{m_ui->incoming, m_ui->label_incoming}, std::pair{m_ui->outgoing, m_ui->label_outgoing},
          std::pair{m_ui->authority, m_ui->label_authority}, std::pair{m_ui->breach, m_ui->label_breach}}) {
        if (const QString wrong = complaintAbout(line); !wrong.isEmpty()) {
            field = line;
            return tr("Pattern of “%1”: %2", "series, what is wrong").arg(label->text(), wrong);
        }
    }
    return {};
}

void OrganisationPage::save()
{
    QLineEdit *field = nullptr;
    if (const QString wrong = complaint(field); !wrong.isEmpty()) {
        m_ui->complaint->say({Tone::Warning, wrong});
        field->setFocus(Qt::OtherFocusReason);
        m_ui->scroll->ensureWidgetVisible(field);
        return;
    }
    const auto stored = m_desk.read([](Office &office) { return office.organisation(); });
    if (!stored)
        return;
    if (*stored != m_shown) {
        tellChanged();
        return;
    }
    const Organisation typed = organisation();
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return changeOrganisation(office, occasion, typed);
    });
    if (!done)
        return;
    if (!*done) {
        m_ui->complaint->say({Tone::Warning, sentenceFor(done->error())});
        return;
    }
    load(typed);
    m_ui->complaint->say({.tone = Tone::Good, .text = tr("The organisation was saved."), .passes = true});
    Q_EMIT m_desk.changed();
}

void OrganisationPage::discard()
{
    m_loaded = false;
    refresh();
}

void OrganisationPage::tellChanged()
{
    m_ui->complaint->say({Tone::Warning,
                          tr("Somebody else has changed the organisation meanwhile. Nothing was saved; what "
                             "you typed is kept."),
                          tr("Show theirs"), [this] { discard(); }});
}

// The forms stand below each other: their fields begin at one line.
void OrganisationPage::alignLabels()
{
    int widest = 0;
    std::vector<QLabel *> labels;
    for (QLabel *label : m_ui->content->findChildren<QLabel *>()) {
        if (!label->objectName().startsWith("label_"_L1))
            continue;
        labels.push_back(label);
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel *label : labels)
        label->setMinimumWidth(widest);
}

void OrganisationPage::rename()
{
    alignLabels();
    for (const auto &[copy, button] : m_copies)
        button->setText(wordFor(copy));
    showCopyWarning();
    showExamples();
    showNumberHint();
    if (m_desk.hasOffice())
        showRole();
}

void OrganisationPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
    }
    if (event->type() == QEvent::PaletteChange)
        showExamples();
    QWidget::changeEvent(event);
}
