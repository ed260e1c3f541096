// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/personsheet.h"

#include "core/person/personalcode.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/parts/banner.h"
#include "ui/wording/words.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using atbilde::codeOf;
using atbilde::GrammaticalCase;
using atbilde::Language;
using atbilde::NameForms;
using atbilde::NameInCase;
using atbilde::SalutationKind;
using atbilde::Subject;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int addressLines = 3;

NameInCase &formIn(NameForms &forms, GrammaticalCase grammaticalCase)
{
    switch (grammaticalCase) {
    case GrammaticalCase::Nominative:
        return forms.nominative;
    case GrammaticalCase::Genitive:
        return forms.genitive;
    case GrammaticalCase::Dative:
        return forms.dative;
    case GrammaticalCase::Accusative:
        return forms.accusative;
    case GrammaticalCase::Locative:
        return forms.locative;
    case GrammaticalCase::Vocative:
        return forms.vocative;
    }
    Q_UNREACHABLE();
}

QString caseWord(GrammaticalCase grammaticalCase)
{
    switch (grammaticalCase) {
    case GrammaticalCase::Nominative:
        return PersonSheet::tr("Nominative");
    case GrammaticalCase::Genitive:
        return PersonSheet::tr("Genitive");
    case GrammaticalCase::Dative:
        return PersonSheet::tr("Dative");
    case GrammaticalCase::Accusative:
        return PersonSheet::tr("Accusative");
    case GrammaticalCase::Locative:
        return PersonSheet::tr("Locative");
    case GrammaticalCase::Vocative:
        return PersonSheet::tr("Vocative");
    }
    Q_UNREACHABLE();
}

} // namespace

PersonSheet::PersonSheet(Dialogue &dialogue, QWidget *parent)
    : QScrollArea(parent),
      m_dialogue(dialogue),
      m_banner(new Banner),
      m_given(new QLineEdit),
      m_surname(new QLineEdit),
      m_salutation(new QComboBox),
      m_language(new QComboBox),
      m_email(new QLineEdit),
      m_phone(new QLineEdit),
      m_address(new QPlainTextEdit),
      m_customer(new QLineEdit),
      m_codeEdit(new QLineEdit),
      m_showCode(new QToolButton),
      m_formsTitle(new QLabel),
      m_doubtful(new QLabel),
      m_regenerate(new QPushButton),
      m_previewTitle(new QLabel),
      m_preview(new QLabel),
      m_save(new QPushButton),
      m_takeBack(new QPushButton)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(grid::unit, grid::unit, grid::wide, grid::wide);
    column->setSpacing(grid::unit);
    column->addWidget(m_banner);

    auto *form = new QFormLayout;
    form->setSpacing(grid::unit);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_address->setTabChangesFocus(true);
    m_address->setFixedHeight(fontMetrics().lineSpacing() * addressLines + grid::wide);
    addRow(form, m_givenLabel, m_given, u"given"_s);
    addRow(form, m_surnameLabel, m_surname, u"surname"_s);
    addRow(form, m_salutationLabel, m_salutation, u"salutation"_s);
    addRow(form, m_languageLabel, m_language, u"language"_s);
    addRow(form, m_emailLabel, m_email, u"email"_s);
    addRow(form, m_phoneLabel, m_phone, u"phone"_s);
    addRow(form, m_addressLabel, m_address, u"address"_s);
    addRow(form, m_customerLabel, m_customer, u"customerNumber"_s);
    auto *code = new QWidget;
    auto *codeRow = new QHBoxLayout(code);
    codeRow->setContentsMargins(0, 0, 0, 0);
    m_showCode->setObjectName(u"showCode"_s);
    m_showCode->setCheckable(true);
    m_showCode->setFocusPolicy(Qt::StrongFocus);
    m_codeEdit->setObjectName(u"personalCode"_s);
    codeRow->addWidget(m_codeEdit, 1);
    codeRow->addWidget(m_showCode);
    m_codeLabel = new QLabel;
    m_codeLabel->setBuddy(m_codeEdit);
    form->addRow(m_codeLabel, code);
    column->addLayout(form);

    for (QLabel *title : {m_formsTitle, m_previewTitle})
        title->setFont(lettered(font(), Lettering::Heading));
    m_doubtful->setObjectName(u"doubtful"_s);
    m_doubtful->setWordWrap(true);
    m_preview->setObjectName(u"salutationPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    auto *forms = new QGridLayout;
    forms->setSpacing(grid::half);
    column->addSpacing(grid::unit);
    column->addWidget(m_formsTitle);
    column->addWidget(m_doubtful);
    column->addLayout(forms);
    buildForms(forms);
    m_regenerate->setObjectName(u"regenerate"_s);
    column->addWidget(m_regenerate, 0, Qt::AlignLeft);
    column->addSpacing(grid::unit);
    column->addWidget(m_previewTitle);
    column->addWidget(m_preview);
    m_save->setObjectName(u"savePerson"_s);
    m_takeBack->setObjectName(u"discardPerson"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addStretch(1);
    setWidget(body);

    for (QLineEdit *name : {m_given, m_surname})
        connect(name, &QLineEdit::textEdited, this, &PersonSheet::declineAgain);
    connect(m_salutation, &QComboBox::activated, this, &PersonSheet::declineAgain);
    connect(m_regenerate, &QPushButton::clicked, this, &PersonSheet::regenerate);
    connect(m_showCode, &QToolButton::toggled, this, &PersonSheet::showCode);
    connect(m_save, &QPushButton::clicked, this, &PersonSheet::save);
    connect(m_takeBack, &QPushButton::clicked, this, &PersonSheet::storedWanted);
    rename();
}

void PersonSheet::addRow(QFormLayout *form, QLabel *&label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    label = new QLabel;
    label->setBuddy(editor);
    form->addRow(label, editor);
}

void PersonSheet::buildForms(QGridLayout *forms)
{
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const QString code = codeOf(atbilde::allGrammaticalCases[i]);
        FormRow &row = m_forms[i];
        row = {new QLabel, new QLineEdit, new QLineEdit};
        row.given->setObjectName(u"given-"_s + code);
        row.surname->setObjectName(u"surname-"_s + code);
        forms->addWidget(row.label, int(i), 0);
        forms->addWidget(row.given, int(i), 1);
        forms->addWidget(row.surname, int(i), 2);
        for (QLineEdit *edit : {row.given, row.surname}) {
            connect(edit, &QLineEdit::textEdited, this, [this] {
                m_formsCorrected = true;
                preview();
            });
        }
    }
    // The nominative is the name itself.
    m_forms.front().given->setReadOnly(true);
    m_forms.front().surname->setReadOnly(true);
}

void PersonSheet::show(const Subject &subject, bool mayChange)
{
    const bool keep = subject.id == m_shown.id && isTyped();
    m_mayChange = mayChange;
    if (keep) {
        if (subject.version != m_shown.version)
            tellChanged();
        return;
    }
    load(subject);
}

void PersonSheet::tellChanged()
{
    m_banner->say(
        {Tone::Warning,
         tr("Somebody else has changed this person meanwhile. Nothing was saved; what you typed is kept."),
         tr("Show theirs"), [this] { Q_EMIT storedWanted(); }});
}

void PersonSheet::load(const Subject &subject)
{
    m_loading = true;
    m_banner->dismiss();
    m_shown = subject;
    m_given->setText(subject.givenNames);
    m_surname->setText(subject.surname);
    rename();
    m_salutation->setCurrentIndex(m_salutation->findData(codeOf(subject.salutationKind)));
    m_language->setCurrentIndex(m_language->findData(codeOf(subject.language)));
    m_email->setText(subject.email);
    m_phone->setText(subject.phone);
    m_address->setPlainText(subject.address);
    m_customer->setText(subject.customerNumber);
    m_code = subject.personalCode;
    m_showCode->setChecked(false);
    showCode(false);
    m_formsCorrected = subject.correctedForms.has_value();
    showForms(formsOf(subject));
    m_loading = false;
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        edit->setEnabled(m_mayChange);
    m_address->setEnabled(m_mayChange);
    m_salutation->setEnabled(m_mayChange);
    m_language->setEnabled(m_mayChange);
    m_regenerate->setVisible(m_mayChange);
    m_save->setVisible(m_mayChange);
    m_takeBack->setVisible(m_mayChange);
    preview();
}

Subject PersonSheet::subject() const
{
    Subject subject = m_shown;
    subject.givenNames = m_given->text().trimmed();
    subject.surname = m_surname->text().trimmed();
    subject.salutationKind = atbilde::salutationKindFromCode(m_salutation->currentData().toString())
                                 .value_or(SalutationKind::Neutral);
    subject.language =
        atbilde::languageFromCode(m_language->currentData().toString()).value_or(Language::Latvian);
    subject.email = m_email->text().trimmed();
    subject.phone = m_phone->text().trimmed();
    subject.address = m_address->toPlainText().trimmed();
    subject.customerNumber = m_customer->text().trimmed();
    subject.personalCode =
        m_showCode->isChecked() || m_code.isEmpty() ? m_codeEdit->text().trimmed() : m_code;
    subject.correctedForms = m_formsCorrected ? std::optional(formsTyped()) : std::nullopt;
    return subject;
}

NameForms PersonSheet::formsTyped() const
{
    NameForms forms;
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        formIn(forms, atbilde::allGrammaticalCases[i]) = {m_forms[i].given->text().trimmed(),
                                                          m_forms[i].surname->text().trimmed()};
    }
    return forms;
}

void PersonSheet::showForms(const NameForms &forms)
{
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const NameInCase &form = forms.in(atbilde::allGrammaticalCases[i]);
        m_forms[i].given->setText(form.given);
        m_forms[i].surname->setText(form.surname);
    }
    m_doubtful->setVisible(forms.doubtful);
    preview();
}

void PersonSheet::declineAgain()
{
    if (m_loading)
        return;
    const Subject typed = subject();
    if (m_formsCorrected) {
        // Corrected forms are the officer's; only the name itself follows.
        m_forms.front().given->setText(typed.givenNames);
        m_forms.front().surname->setText(typed.surname);
        preview();
        return;
    }
    showForms(atbilde::declined(typed.givenNames, typed.surname, typed.salutationKind));
}

void PersonSheet::regenerate()
{
    if (m_formsCorrected) {
        const Question question{
            u"regenerate"_s,
            tr("Decline the name anew?"),
            tr("The forms that were corrected by hand are replaced by those of the rules."),
            {},
            Question::Gravity::Plain,
            {{u"regenerate"_s, tr("Decline anew")},
             {u"keep"_s, tr("Keep the forms"), Choice::Weight::Retreat}}};
        if (m_dialogue.ask(question) != "regenerate"_L1)
            return;
    }
    m_formsCorrected = false;
    declineAgain();
}

void PersonSheet::preview()
{
    const Subject typed = subject();
    const NameForms forms = formsOf(typed);
    m_preview->setText(atbilde::salutation(forms, typed.salutationKind, Language::Latvian) + u'\n' +
                       atbilde::salutation(forms, typed.salutationKind, Language::English));
}

void PersonSheet::showCode(bool open)
{
    if (!open && m_codeEdit->isVisibleTo(this) && !m_codeEdit->isReadOnly() && !m_loading)
        m_code = m_codeEdit->text().trimmed();
    const bool masked = !open && !m_code.isEmpty();
    m_codeEdit->setReadOnly(masked);
    m_codeEdit->setText(masked ? atbilde::maskedPersonalCode(m_code) : m_code);
    m_showCode->setVisible(!m_code.isEmpty());
    m_showCode->setText(open ? tr("Hide") : tr("Show"));
}

void PersonSheet::save()
{
    if (m_given->text().trimmed().isEmpty() && m_surname->text().trimmed().isEmpty()) {
        m_banner->say({Tone::Warning, tr("A person needs a name.")});
        m_surname->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT saved(subject());
}

void PersonSheet::rename()
{
    m_givenLabel->setText(tr("&Given names"));
    m_surnameLabel->setText(tr("&Surname"));
    m_salutationLabel->setText(tr("&Addressed as"));
    m_languageLabel->setText(tr("&Language of letters"));
    m_emailLabel->setText(tr("&E-mail"));
    m_phoneLabel->setText(tr("&Telephone"));
    m_addressLabel->setText(tr("A&ddress"));
    m_customerLabel->setText(tr("&Customer number"));
    m_codeLabel->setText(tr("&Personal code"));
    m_showCode->setText(m_showCode->isChecked() ? tr("Hide") : tr("Show"));
    m_showCode->setAccessibleName(tr("Show the personal code"));
    m_formsTitle->setText(tr("Forms of the name"));
    m_doubtful->setText(tr("The rules cannot be sure about this name: please look at its forms."));
    m_regenerate->setText(tr("Decline anew"));
    m_previewTitle->setText(tr("A letter begins"));
    m_save->setText(tr("Save person"));
    m_takeBack->setText(tr("Discard changes"));
    for (std::size_t i = 0; i < m_forms.size(); ++i) {
        const QString word = caseWord(atbilde::allGrammaticalCases[i]);
        m_forms[i].label->setText(word);
        m_forms[i].given->setAccessibleName(tr("%1, given names", "grammatical case").arg(word));
        m_forms[i].surname->setAccessibleName(tr("%1, surname", "grammatical case").arg(word));
    }
    const QString kind = m_salutation->currentData().toString();
    m_salutation->clear();
    for (const SalutationKind each : atbilde::allSalutationKinds)
        m_salutation->addItem(wordFor(each), codeOf(each));
    m_salutation->setCurrentIndex(m_salutation->findData(kind));
    const QString language = m_language->currentData().toString();
    m_language->clear();
    for (const Language each : atbilde::allLanguages)
        m_language->addItem(wordFor(each), codeOf(each));
    m_language->setCurrentIndex(m_language->findData(language));
}

void PersonSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QScrollArea::changeEvent(event);
}
