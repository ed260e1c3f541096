// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/consentform.h"

#include "ui/look/grid.h"
#include "ui/parts/dateedit.h"
#include "ui/wording/dates.h"
#include "ui/wording/registers.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using atbilde::Consent;
using atbilde::ConsentRow;
using atbilde::ProcessingActivity;
using atbilde::RegisterEntry;
using atbilde::SubjectId;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int proofLines = 3;

} // namespace

ConsentForm::ConsentForm(FindPeople find, QWidget *parent)
    : QWidget(parent),
      m_find(std::move(find)),
      m_person(new QLineEdit),
      m_people(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_people, this)),
      m_purpose(new QComboBox),
      m_given(new DateEdit),
      m_proof(new QPlainTextEdit),
      m_withdrawRow(new QWidget),
      m_withdrawOn(new DateEdit),
      m_withdraw(new QPushButton),
      m_withdrawn(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::half, grid::unit, grid::wide, grid::unit);
    auto *form = new QFormLayout;
    column->addLayout(form);
    column->addStretch(1);
    form->setSpacing(grid::unit);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_purpose->setMinimumContentsLength(20);
    for (DateEdit *day : {m_given, m_withdrawOn})
        day->setMaximumWidth(220);
    m_proof->setTabChangesFocus(true);
    m_proof->setFixedHeight(fontMetrics().lineSpacing() * proofLines + grid::wide);
    addRow(form, m_personLabel, m_person, u"consentPerson"_s);
    addRow(form, m_purposeLabel, m_purpose, u"consentPurpose"_s);
    addRow(form, m_givenLabel, m_given, u"consentGiven"_s);
    addRow(form, m_proofLabel, m_proof, u"consentProof"_s);
    auto *beside = new QHBoxLayout(m_withdrawRow);
    beside->setContentsMargins(0, 0, 0, 0);
    m_withdrawOn->setObjectName(u"consentWithdrawOn"_s);
    m_withdraw->setObjectName(u"withdrawConsent"_s);
    m_withdrawn->setTextFormat(Qt::PlainText);
    beside->addWidget(m_withdrawOn);
    beside->addWidget(m_withdraw);
    beside->addWidget(m_withdrawn);
    beside->addStretch(1);
    m_withdrawLabel = new QLabel;
    m_withdrawLabel->setBuddy(m_withdrawOn);
    form->addRow(m_withdrawLabel, m_withdrawRow);

    // The people come from the store, already matched: the completer shows all of them.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_person->setCompleter(m_completer);
    connect(m_person, &QLineEdit::textEdited, this, &ConsentForm::suggest);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_subject = SubjectId(index.data(Qt::UserRole).toLongLong());
                Q_EMIT typed();
            });
    connect(m_purpose, &QComboBox::activated, this, &ConsentForm::typed);
    connect(m_given, &DateEdit::dayChosen, this, &ConsentForm::typed);
    connect(m_proof, &QPlainTextEdit::textChanged, this, &ConsentForm::typed);
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const std::optional<QDate> day = m_withdrawOn->day())
            Q_EMIT withdrawn(*day);
    });
    rename();
}

void ConsentForm::addRow(QFormLayout *form, QLabel *&label, QWidget *editor, const QString &name)
{
    editor->setObjectName(name);
    label = new QLabel;
    label->setBuddy(editor);
    form->addRow(label, editor);
}

void ConsentForm::take(const atbilde::ProcessingRegister &record, const QDate &today, bool mayChange)
{
    m_record = record;
    m_today = today;
    m_mayChange = mayChange;
    m_given->setToday(today);
    m_given->setBounds({}, today);
    m_withdrawOn->setToday(today);
    fillPurposes();
}

void ConsentForm::fillPurposes()
{
    const QString chosen = m_purpose->currentData().toString();
    const QString wanted = m_row ? m_row->consent.activity : chosen;
    m_purpose->clear();
    for (const ProcessingActivity &activity : m_record.activities) {
        if (activity.legalBasis == atbilde::LegalBasis::Consent || activity.code == wanted)
            m_purpose->addItem(nameOf(RegisterEntry(activity), spokenLanguage()), activity.code);
    }
    m_purpose->setCurrentIndex(m_purpose->findData(wanted));
}

void ConsentForm::show(const std::optional<ConsentRow> &row)
{
    const QSignalBlocker quiet(this);
    m_row = row;
    m_subject = row ? row->consent.subject : SubjectId();
    m_person->setText(row ? row->person : QString());
    m_given->show(row ? row->consent.givenOn : QDate());
    m_proof->setPlainText(row ? row->consent.proof : QString());
    m_purpose->setCurrentIndex(-1);
    fillPurposes();
    m_withdrawOn->setBounds(row ? row->consent.givenOn : QDate(), m_today);
    m_withdrawOn->show(m_today);
    arrange();
}

void ConsentForm::arrange()
{
    const bool isNew = !m_row && m_mayChange;
    m_person->setReadOnly(!isNew);
    m_purpose->setEnabled(isNew);
    m_given->setEnabled(isNew);
    m_proof->setReadOnly(!isNew);
    const QDate ended = m_row ? m_row->consent.withdrawnOn : QDate();
    m_withdrawRow->setVisible(m_row && (m_mayChange || ended.isValid()));
    m_withdrawLabel->setVisible(m_withdrawRow->isVisibleTo(this));
    m_withdrawOn->setVisible(!ended.isValid());
    m_withdraw->setVisible(!ended.isValid());
    m_withdrawn->setVisible(ended.isValid());
    if (!ended.isValid())
        return;
    m_withdrawn->setText(
        m_row->requestNumber.isEmpty()
            ? shownDate(ended)
            : tr("%1, request %2", "date, number").arg(shownDate(ended), m_row->requestNumber));
}

bool ConsentForm::isTyped() const
{
    if (m_row)
        return false;
    return !m_person->text().trimmed().isEmpty() || !m_proof->toPlainText().trimmed().isEmpty();
}

Consent ConsentForm::consent() const
{
    Consent consent;
    consent.subject = m_subject;
    consent.activity = m_purpose->currentData().toString();
    consent.givenOn = m_given->day().value_or(QDate());
    consent.proof = m_proof->toPlainText().trimmed();
    return consent;
}

void ConsentForm::focusFirst()
{
    m_person->setFocus(Qt::OtherFocusReason);
}

void ConsentForm::suggest(const QString &words)
{
    m_subject = {}; // what is typed now is nobody yet
    m_people->clear();
    if (words.trimmed().size() >= 2) {
        for (const Person &person : m_find(words)) {
            const QString text =
                person.contact.isEmpty()
                    ? person.name
                    : tr("%1 (%2)", "person, e-mail address").arg(person.name, person.contact);
            auto *item = new QStandardItem(text);
            item->setData(person.id.value(), Qt::UserRole);
            m_people->appendRow(item);
        }
    }
    Q_EMIT typed();
}

void ConsentForm::rename()
{
    m_personLabel->setText(tr("&Person"));
    m_purposeLabel->setText(tr("P&urpose"));
    m_givenLabel->setText(tr("&Given on"));
    m_proofLabel->setText(tr("Proo&f"));
    m_withdrawLabel->setText(tr("&Withdrawn on"));
    m_withdraw->setText(tr("Record the withdrawal"));
    m_person->setPlaceholderText(tr("Name or e-mail address of somebody who is known here"));
    m_proof->setPlaceholderText(tr("How it was given: form, version of the text, place"));
    m_purpose->setPlaceholderText(tr("Choose the purpose they agreed to"));
    fillPurposes();
    arrange();
}

void ConsentForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rename();
    QWidget::changeEvent(event);
}
