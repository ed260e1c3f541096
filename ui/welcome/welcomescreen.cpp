// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/welcomescreen.h"

#include "core/person/nameforms.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/lettering.h"
#include "ui/wording/refusals.h"
#include "ui_welcomescreen.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using atbilde::NameInCase;
using atbilde::Officer;
using atbilde::Organisation;
using atbilde::Role;
using namespace Qt::Literals::StringLiterals;

namespace {

bool isSignInWord(const QString &code)
{
    return !code.isEmpty() && code == code.toLower()
           && std::ranges::none_of(code, [](QChar letter) { return letter.isSpace(); });
}

QString inAccusative(const QString &name)
{
    const NameInCase parts = atbilde::nameFromText(name);
    const auto forms =
        atbilde::declined(parts.given, parts.surname, atbilde::guessedSalutationKind(parts.given, parts.surname));
    return forms.accusative.full();
}

} // namespace

WelcomeScreen::WelcomeScreen(Dialogue &dialogue) : m_ui(std::make_unique<Ui::WelcomeScreen>()), m_dialogue(dialogue)
{
    m_ui->setupUi(this);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    for (QLabel *heading : {m_ui->languageTitle, m_ui->organisationTitle, m_ui->officersTitle, m_ui->placeTitle})
        heading->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *lead : {m_ui->lead, m_ui->organisationLead, m_ui->officersLead})
        lead->setForegroundRole(QPalette::PlaceholderText);
    fillExample();
    connect(m_ui->sample, &QPushButton::clicked, this, &WelcomeScreen::sampleWanted);
    connect(m_ui->again, &QPushButton::clicked, this, &WelcomeScreen::openingWanted);
    connect(m_ui->create, &QPushButton::clicked, this, &WelcomeScreen::create);
    connect(m_ui->chooseFolder, &QPushButton::clicked, this, &WelcomeScreen::choosePlace);
    connect(m_ui->latvian, &QRadioButton::clicked, this,
            [this] { Q_EMIT languageChosen(atbilde::Language::Latvian); });
    connect(m_ui->english, &QRadioButton::clicked, this,
            [this] { Q_EMIT languageChosen(atbilde::Language::English); });
}

WelcomeScreen::~WelcomeScreen() = default;

void WelcomeScreen::fillExample()
{
    m_ui->organisationName->setText(u"SIA „Paraugs”"_s);
    m_ui->registrationNumber->setText(u"40003000000"_s);
    m_ui->address->setText(u"Brīvības iela 1, Rīga, LV-1010"_s);
    m_ui->email->setText(u"dati@paraugs.example"_s);
    m_ui->phone->setText(u"+371 67000000"_s);
    m_ui->place->setText(u"Rīga"_s);
    m_ui->placeLocative->setText(u"Rīgā"_s);
    m_ui->placeEnglish->setText(u"Riga"_s);
    m_ui->contact->setText(u"Anna Paraudziņa"_s);
    m_ui->signatory->setText(u"Jānis Paraudziņš"_s);
    m_ui->position->setText(u"valdes loceklis"_s);
    m_ui->administrator->setText(u"Aija Administratore"_s);
    m_ui->administratorCode->setText(u"administrators"_s);
    m_ui->handler->setText(u"Ilze Izpildītāja"_s);
    m_ui->handlerCode->setText(u"izpilditajs"_s);
    m_ui->approver->setText(u"Dace Speciāliste"_s);
    m_ui->approverCode->setText(u"das"_s);
}

void WelcomeScreen::showNew(const QString &place, atbilde::Language language)
{
    m_ui->complaint->dismiss();
    m_ui->lead->show();
    m_ui->form->show();
    m_ui->again->hide();
    m_ui->file->setText(QDir::toNativeSeparators(place));
    m_ui->latvian->setChecked(language == atbilde::Language::Latvian);
    m_ui->english->setChecked(language == atbilde::Language::English);
}

void WelcomeScreen::showFailure(const QString &why)
{
    m_ui->lead->hide();
    m_ui->form->hide();
    m_ui->again->show();
    m_ui->complaint->say({Tone::Alarm, why});
    m_ui->again->setFocus(Qt::OtherFocusReason);
}

void WelcomeScreen::complain(const QString &why)
{
    m_ui->complaint->say({Tone::Alarm, why});
    m_ui->scroll->ensureVisible(0, 0);
}

void WelcomeScreen::offerSample(bool offered)
{
    m_ui->sample->setVisible(offered);
}

Organisation WelcomeScreen::organisation() const
{
    Organisation organisation;
    organisation.name = m_ui->organisationName->text().trimmed();
    organisation.registrationNumber = m_ui->registrationNumber->text().trimmed();
    organisation.address = m_ui->address->text().trimmed();
    organisation.email = m_ui->email->text().trimmed();
    organisation.phone = m_ui->phone->text().trimmed();
    organisation.place = {m_ui->place->text().trimmed(), m_ui->placeLocative->text().trimmed(),
                          m_ui->placeEnglish->text().trimmed()};
    organisation.contact = {m_ui->contact->text().trimmed(), inAccusative(m_ui->contact->text()),
                            organisation.phone, organisation.email};
    organisation.signatory.name = m_ui->signatory->text().trimmed();
    organisation.signatory.position = m_ui->position->text().trimmed();
    return organisation;
}

std::vector<Officer> WelcomeScreen::officers() const
{
    std::vector<Officer> officers;
    const auto add = [&officers](const QLineEdit *name, const QLineEdit *code, Role role) {
        if (role == Role::Administrator || !name->text().trimmed().isEmpty())
            officers.push_back({{}, code->text().trimmed(), name->text().simplified(), role, true});
    };
    add(m_ui->administrator, m_ui->administratorCode, Role::Administrator);
    add(m_ui->handler, m_ui->handlerCode, Role::Handler);
    add(m_ui->approver, m_ui->approverCode, Role::Approver);
    return officers;
}

QString WelcomeScreen::complaintAbout(const NewOffice &office) const
{
    if (const auto checked = atbilde::organisationFromJson(jsonOf(office.organisation)); !checked)
        return sentenceFor(checked.error());
    QSet<QString> codes;
    for (const Officer &officer : office.officers) {
        if (officer.name.isEmpty())
            return tr("The administrator needs a name.");
        if (!isSignInWord(officer.code))
            return tr("The sign-in word of %1 must be in small letters, without spaces.").arg(officer.name);
        if (codes.contains(officer.code))
            return tr("The sign-in word “%1” is given twice.").arg(officer.code);
        codes.insert(officer.code);
    }
    if (!QFileInfo(office.place).isAbsolute())
        return tr("The place of the database must be a full path.");
    return {};
}

void WelcomeScreen::create()
{
    const NewOffice office{QDir::fromNativeSeparators(m_ui->file->text().trimmed()), organisation(), officers()};
    if (const QString complaint = complaintAbout(office); !complaint.isEmpty()) {
        complain(complaint);
        return;
    }
    m_ui->complaint->dismiss();
    Q_EMIT officeWanted(office);
}

void WelcomeScreen::choosePlace()
{
    const QString folder = m_dialogue.chooseFolder(tr("Where the data live"));
    if (!folder.isEmpty())
        m_ui->file->setText(QDir::toNativeSeparators(QDir(folder).filePath(u"office.atbilde"_s)));
}

void WelcomeScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QWidget::changeEvent(event);
}
