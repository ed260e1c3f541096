// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/proposalpanel.h"

#include "core/person/personalcode.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/articles.h"
#include "ui/wording/dates.h"
#include "ui/wording/messages.h"
#include "ui/wording/words.h"
#include "ui_proposalpanel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using atbilde::LikelySubject;
using atbilde::Officer;
using atbilde::Proposal;
using atbilde::Registration;
using atbilde::Right;
using atbilde::Subject;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t mostPossible = 3;

template <class Value>
void select(QComboBox *box, Value value)
{
    box->setCurrentIndex(box->findData(int(value)));
}

template <class Value, class Values>
void fill(QComboBox *box, const Values &values)
{
    const int chosen = box->currentIndex();
    box->clear();
    for (const Value value : values)
        box->addItem(wordFor(value), int(value));
    box->setCurrentIndex(chosen);
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(lettered(parent->font(), Lettering::Small));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(grid::wider, 0, 0, grid::half);
    return label;
}

} // namespace

ProposalPanel::ProposalPanel(QWidget *parent)
    : QWidget(parent),
      m_ui(std::make_unique<Ui::ProposalPanel>()),
      m_likelyLayout(nullptr),
      m_possibleLayout(nullptr)
{
    m_ui->setupUi(this);
    for (QLabel *title : {m_ui->rightsTitle, m_ui->personTitle, m_ui->caseTitle})
        title->setFont(lettered(font(), Lettering::Heading));
    m_ui->authorityClue->setContentsMargins(grid::wider, 0, 0, grid::half);
    for (QLabel *label : {m_ui->evidence, m_ui->codeComplaint, m_ui->authorityClue}) {
        label->setFont(lettered(font(), Lettering::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_likelyLayout = new QVBoxLayout(m_ui->likely);
    m_likelyLayout->setContentsMargins(0, 0, 0, 0);
    m_likelyLayout->setSpacing(grid::half);
    m_possibleLayout = new QVBoxLayout(m_ui->possible);
    m_possibleLayout->setContentsMargins(0, 0, 0, 0);
    m_possibleLayout->setSpacing(grid::half);
    m_ui->possible->hide();
    addRights();
    fillChoices();
    connectFields();
    showParts();
    retreat();
    m_ui->content->installEventFilter(this);
}

ProposalPanel::~ProposalPanel() = default;

bool ProposalPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The form scrolls up and down only: it must never be narrower than what it holds.
    if (watched == m_ui->content && event->type() == QEvent::LayoutRequest) {
        m_ui->scroll->setMinimumWidth(m_ui->content->minimumSizeHint().width() +
                                      style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    }
    return QWidget::eventFilter(watched, event);
}

void ProposalPanel::addRights()
{
    for (const Right right : atbilde::allRights) {
        auto *box = new QCheckBox(this);
        box->setObjectName(u"right-"_s + codeOf(right));
        QLabel *clues = quietLabel(this);
        m_ui->rights->addWidget(box);
        m_ui->rights->addWidget(clues);
        m_rights.emplace(right, box);
        m_clues.emplace(right, clues);
    }
}

void ProposalPanel::fillChoices()
{
    fill<atbilde::SalutationKind>(m_ui->salutation, atbilde::allSalutationKinds);
    fill<atbilde::Channel>(m_ui->channel, atbilde::allChannels);
    fill<atbilde::Language>(m_ui->language, atbilde::allLanguages);
    for (const auto &[right, box] : m_rights) {
        box->setText(wordFor(right));
        box->setToolTip(articleInWords(articleOf(right)));
    }
    fillEarlier();
    m_ui->registerNow->setToolTip(tr("Makes a request of this document (Enter)"));
    m_ui->attach->setToolTip(tr("Belongs to a request that exists (A)"));
    m_ui->dismiss->setToolTip(tr("Sets it aside with a reason (X)"));
}

void ProposalPanel::connectFields()
{
    connect(m_ui->registerNow, &QPushButton::clicked, this, &ProposalPanel::registrationWanted);
    connect(m_ui->attach, &QPushButton::clicked, this, &ProposalPanel::askNumber);
    connect(m_ui->dismiss, &QPushButton::clicked, this, &ProposalPanel::askReason);
    connect(m_ui->attachNow, &QPushButton::clicked, this,
            [this] { Q_EMIT attachmentWanted(m_ui->requestNumber->text()); });
    connect(m_ui->dismissNow, &QPushButton::clicked, this,
            [this] { Q_EMIT dismissalWanted(m_ui->reason->text()); });
    connect(m_ui->earlierReceipt, &QPushButton::clicked, this, &ProposalPanel::takeEarlierReceipt);
    connect(m_ui->authorityLetter, &QCheckBox::toggled, this, &ProposalPanel::showParts);
    connect(m_ui->channel, &QComboBox::currentIndexChanged, this, &ProposalPanel::showParts);
    connect(m_ui->receivedOn, &DateEdit::dayChosen, this, &ProposalPanel::showReceipt);
    connect(m_ui->deliveredOn, &DateEdit::dayChosen, this, &ProposalPanel::takeDelivery);
    for (QLineEdit *line : {m_ui->givenNames, m_ui->surname, m_ui->email, m_ui->phone,
                            static_cast<QLineEdit *>(m_ui->personalCode)}) {
        connect(line, &QLineEdit::editingFinished, this, [this] {
            showComplaint();
            if (!m_used.isValid())
                Q_EMIT personEdited(subject());
        });
    }
}

void ProposalPanel::show(const Registration &registration, const std::optional<Proposal> &proposal,
                         const QDate &today)
{
    m_proposed = registration;
    m_proposal = proposal;
    m_used = {};
    retreat();
    m_ui->requestNumber->clear();
    m_ui->reason->clear();
    showSubject(registration.subject);
    setPersonEditable(true);
    for (const auto &[right, box] : m_rights)
        box->setChecked(std::ranges::find(registration.rights, right) != registration.rights.end());
    for (DateEdit *day : {m_ui->receivedOn, m_ui->receivedByUnitOn, m_ui->deliveredOn}) {
        day->setToday(today);
        day->setBounds({}, today);
    }
    m_ui->receivedOn->show(registration.receivedOn);
    m_ui->receivedByUnitOn->show(registration.receivedByUnitOn);
    m_ui->deliveredOn->show(registration.deliveredOn);
    m_ui->dueOn->setToday(today);
    m_ui->dueOn->show({});
    m_ui->datedOn->setToday(today);
    m_ui->datedOn->setBounds({}, today);
    m_ui->datedOn->show(registration.senderDatedOn);
    for (QLineEdit *line : {m_ui->receiptReason, m_ui->deliveryNumber, m_ui->deliveredTo, m_ui->reference,
                            m_ui->relatedNumber, m_ui->complainant})
        line->clear();
    m_authorityClue.reset();
    m_ui->authorityLetter->setChecked(false);
    showEarlier({});
    select(m_ui->channel, registration.channel);
    select(m_ui->language, registration.language);
    m_ui->senderReference->setText(registration.senderReference);
    showClues();
    showParts();
    m_ui->scroll->ensureVisible(0, 0);
}

void ProposalPanel::proposeAuthority(const atbilde::Clue &clue)
{
    m_authorityClue = clue;
    m_ui->authorityLetter->setChecked(true);
    showClues();
    showParts();
}

// A grid, for a form layout of Qt 6.4 gives rows no height once others were hidden.
void ProposalPanel::showRow(QWidget *field, bool shown)
{
    field->setVisible(shown);
    if (auto *label = findChild<QLabel *>(u"label_"_s + field->objectName()))
        label->setVisible(shown);
}

// A letter of the authority asks for no right and has a day of its own; a registered letter has a number.
void ProposalPanel::showParts()
{
    const bool authority = isAuthorityLetter();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->rightsTitle, m_ui->rightsPart,
                                                          m_ui->personTitle, m_ui->personPart})
        part->setVisible(!authority);
    m_ui->likely->setVisible(!authority && m_likelyLayout->count() > 0);
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->reference, m_ui->dueOn, m_ui->relatedNumber,
                                                           m_ui->complainant})
        showRow(field, authority);
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->receivedByUnitOn, m_ui->language, m_ui->senderReference})
        showRow(field, !authority);
    showRow(m_ui->deliveryNumber, isLetter());
    showRow(m_ui->deliveredOn, isLetter());
    showRow(m_ui->deliveredTo, isLetter());
    showRow(m_ui->repeats, !authority && !m_earlier.empty());
    m_ui->caseTitle->setText(authority ? tr("The letter of the authority") : tr("The request"));
    m_ui->authorityClue->setVisible(authority && m_authorityClue.has_value());
    showReceipt();
}

bool ProposalPanel::isAuthorityLetter() const
{
    return m_ui->authorityLetter->isChecked();
}

bool ProposalPanel::isLetter() const
{
    return !isAuthorityLetter() && m_ui->channel->currentData().isValid() &&
           atbilde::Channel(m_ui->channel->currentData().toInt()) == atbilde::Channel::Letter;
}

/// What the document, or its delivery, shows as the day of receipt.
QDate ProposalPanel::shownReceipt() const
{
    const QDate delivered = m_ui->deliveredOn->day().value_or(QDate());
    return isLetter() && delivered.isValid() ? delivered : m_proposed.receivedOn;
}

void ProposalPanel::showReceipt()
{
    const std::optional<QDate> day = m_ui->receivedOn->day();
    showRow(m_ui->receiptReason, day && *day != shownReceipt());
}

// The day a registered letter was delivered is the day it was received.
void ProposalPanel::takeDelivery(const QDate &day)
{
    m_ui->receivedOn->show(day.isValid() ? day : m_proposed.receivedOn);
    showReceipt();
}

void ProposalPanel::showEarlier(const std::vector<atbilde::Request> &earlier)
{
    m_earlier = earlier;
    std::erase_if(m_earlier,
                  [](const atbilde::Request &each) { return each.kind != atbilde::RequestKind::Person; });
    m_ui->repeats->clear();
    fillEarlier();
    showParts();
}

void ProposalPanel::fillEarlier()
{
    const QVariant chosen = m_ui->repeats->currentData();
    m_ui->repeats->clear();
    m_ui->repeats->addItem(tr("No, it is a new one"), QString());
    for (const atbilde::Request &request : m_earlier) {
        m_ui->repeats->addItem(
            tr("%1, received %2: %3", "number, date, state")
                .arg(request.number, shownDate(request.receivedOn), wordFor(request.state)),
            request.number);
    }
    m_ui->repeats->setCurrentIndex(std::max(0, m_ui->repeats->findData(chosen)));
}

void ProposalPanel::showSubject(const Subject &subject)
{
    m_ui->givenNames->setText(subject.givenNames);
    m_ui->surname->setText(subject.surname);
    select(m_ui->salutation, subject.salutationKind);
    m_ui->email->setText(subject.email);
    m_ui->phone->setText(subject.phone);
    m_ui->personalCode->show(subject.personalCode);
    m_ui->address->setPlainText(subject.address);
    showComplaint();
}

void ProposalPanel::showClues()
{
    for (const auto &[right, label] : m_clues) {
        QString why;
        for (const atbilde::RightGuess &guess :
             m_proposal ? m_proposal->rights : QList<atbilde::RightGuess>()) {
            if (guess.right == right)
                why = reasonFor(guess.clues);
        }
        label->setText(why);
        label->setVisible(!why.isEmpty());
        m_rights.at(right)->setAccessibleDescription(why);
    }
    m_ui->authorityClue->setText(m_authorityClue ? reasonFor({*m_authorityClue}) : QString());
    m_ui->authorityLetter->setAccessibleDescription(m_ui->authorityClue->text());
    m_ui->evidence->setText(m_proposal ? sentenceFor(m_proposal->receiptEvidence) : QString());
    m_ui->evidence->setVisible(m_proposal.has_value());
    showEarlierReceipt();
}

void ProposalPanel::showComplaint()
{
    const QString complaint = m_ui->personalCode->complaint();
    m_ui->codeComplaint->setText(complaint);
    m_ui->codeComplaint->setVisible(!complaint.isEmpty());
    m_ui->personalCode->setAccessibleDescription(complaint);
}

void ProposalPanel::showOfficers(const std::vector<Officer> &officers, atbilde::OfficerId chosen)
{
    const QVariant before = m_ui->owner->currentData();
    m_ui->owner->clear();
    for (const Officer &officer : officers) {
        if (officer.isActive && officer.role != atbilde::Role::Reader)
            m_ui->owner->addItem(tr("%1 (%2)", "officer, role").arg(officer.name, wordFor(officer.role)),
                                 officer.id.value());
    }
    const int known = m_ui->owner->findData(before);
    m_ui->owner->setCurrentIndex(before.isValid() && known >= 0 ? known
                                                                : m_ui->owner->findData(chosen.value()));
}

void ProposalPanel::showLikely(const std::vector<LikelySubject> &likely,
                               const std::vector<atbilde::EarlierRequest> &before)
{
    m_likely = likely;
    m_before = before;
    drawLikely();
}

void ProposalPanel::drawLikely()
{
    while (QLayoutItem *item = m_likelyLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (m_used.isValid()) {
        auto *other = new QPushButton(icon(Symbol::Add), tr("It is somebody else: new person"), m_ui->likely);
        other->setObjectName(u"newPerson"_s);
        connect(other, &QPushButton::clicked, this, &ProposalPanel::useNewPerson);
        m_likelyLayout->addWidget(other);
    } else {
        for (const LikelySubject &likely : m_likely)
            m_likelyLayout->addWidget(lineFor(likely));
    }
    m_ui->likely->setVisible(!isAuthorityLetter() && m_likelyLayout->count() > 0);
}

QWidget *ProposalPanel::lineFor(const LikelySubject &likely)
{
    QStringList same;
    if (likely.samePersonalCode)
        same << tr("same personal code");
    if (likely.sameEmail)
        same << tr("same e-mail");
    if (likely.samePhone)
        same << tr("same telephone");
    if (likely.sameName)
        same << tr("same name");
    if (likely.swappedName)
        same << tr("given name and surname the other way round");
    if (likely.initialFits)
        same << tr("same surname, the initial fits");
    if (likely.lookAlike)
        same << tr("looks alike, but is written with letters of another script");
    auto *line = new QFrame(m_ui->likely);
    line->setFrameShape(QFrame::StyledPanel);
    auto *text = new QLabel(line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    QStringList known{likely.subject.email, likely.subject.phone,
                      atbilde::maskedPersonalCode(likely.subject.personalCode)};
    known.removeAll(QString());
    text->setText(tr("Already known: %1\n%2\n%3. Requests: %4", "name, contacts, what is the same, how many")
                      .arg(fullName(likely.subject), known.join(u" · "_s), same.join(u", "_s),
                           QString::number(likely.requests)));
    QStringList before;
    for (const atbilde::EarlierRequest &each : m_before) {
        if (each.subject.id == likely.subject.id)
            before << tr("%1 of %2", "number, date of receipt")
                          .arg(each.request.number, shownDate(each.request.receivedOn));
    }
    if (!before.isEmpty())
        text->setText(text->text() + u'\n' + tr("Asked the same before: %1").arg(before.join(u", "_s)));
    auto *use = new QPushButton(tr("Use this person"), line);
    use->setObjectName(u"usePerson"_s);
    use->setAccessibleDescription(text->text());
    connect(use, &QPushButton::clicked, this, [this, subject = likely.subject] { usePerson(subject); });
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(grid::unit, grid::half, grid::unit, grid::unit);
    layout->addWidget(text);
    layout->addWidget(use);
    return line;
}

void ProposalPanel::showPossible(const std::vector<PossibleRequest> &possible)
{
    m_possible = possible;
    drawPossible();
}

void ProposalPanel::drawPossible()
{
    while (QLayoutItem *item = m_possibleLayout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(m_possible.size(), mostPossible); ++i)
        m_possibleLayout->addWidget(lineFor(m_possible[i]));
    m_ui->possible->setVisible(!m_possible.empty());
}

/// Why a request may be meant; a number that anybody may have written says so.
QWidget *ProposalPanel::lineFor(const PossibleRequest &possible)
{
    const atbilde::LikelyRequest &likely = possible.likely;
    QStringList reasons;
    if (likely.bounced)
        reasons << tr("a letter of it was not delivered");
    if (likely.answersOurs)
        reasons << tr("answers a message of it");
    if (!likely.writtenNumber.isEmpty())
        reasons << tr("names its number “%1”").arg(likely.writtenNumber);
    if (likely.sameSubject)
        reasons << tr("same sender and subject");
    else if (likely.sameSender)
        reasons << tr("same sender");
    auto *line = new QFrame(m_ui->possible);
    line->setFrameShape(QFrame::StyledPanel);
    auto *text = new QLabel(line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setText(tr("May belong to %1, %2, %3: %4", "number, person, state, reasons")
                      .arg(likely.request.number, possible.person, wordFor(likely.request.state),
                           reasons.join(u", "_s)));
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins(grid::unit, grid::half, grid::unit, grid::unit);
    layout->addWidget(text);
    if (likely.forgedPossible) {
        auto *warning =
            new QLabel(tr("This sender is not known in that request: anybody can write a number."), line);
        warning->setTextFormat(Qt::PlainText);
        warning->setWordWrap(true);
        warning->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(warning);
    }
    auto *attach = new QPushButton(icon(Symbol::Link),
                                   likely.forgedPossible ? tr("Attach all the same")
                                                         : tr("Attach to %1").arg(likely.request.number),
                                   line);
    attach->setObjectName(u"attachHere"_s);
    attach->setAccessibleDescription(text->text());
    attach->setEnabled(m_forbidden.isEmpty());
    connect(attach, &QPushButton::clicked, this,
            [this, number = likely.request.number] { Q_EMIT attachmentWanted(number); });
    layout->addWidget(attach);
    return line;
}

/// Somebody passed the message on: the clock may have begun earlier.
void ProposalPanel::showEarlierReceipt()
{
    const QDate day = m_proposal ? QDate::fromString(m_proposal->earlierReceipt.value, Qt::ISODate) : QDate();
    m_ui->earlierReceipt->setVisible(day.isValid() && day < m_proposed.receivedOn);
    m_ui->earlierReceipt->setText(tr("Passed on: sent first on %1. Take this day").arg(shownDate(day)));
    m_ui->earlierReceipt->setAccessibleDescription(m_proposal ? reasonFor(m_proposal->earlierReceipt.clues)
                                                              : QString());
}

void ProposalPanel::takeEarlierReceipt()
{
    m_ui->receivedOn->show(QDate::fromString(m_proposal->earlierReceipt.value, Qt::ISODate));
    if (m_ui->receiptReason->text().isEmpty())
        m_ui->receiptReason->setText(tr("passed on within the company, received first on this day"));
    showReceipt();
}

void ProposalPanel::usePerson(const Subject &subject)
{
    m_proposed.subject = this->subject();
    m_used = subject.id;
    showSubject(subject);
    setPersonEditable(false);
    drawLikely();
    Q_EMIT personUsed(m_used);
    m_ui->registerNow->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::useNewPerson()
{
    m_used = {};
    showSubject(m_proposed.subject);
    setPersonEditable(true);
    drawLikely();
    showEarlier({});
    Q_EMIT personUsed({});
    m_ui->surname->setFocus(Qt::OtherFocusReason);
}

// Registering changes nobody who is known already; that is done on the person's own page.
void ProposalPanel::setPersonEditable(bool editable)
{
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_ui->givenNames, m_ui->surname, m_ui->salutation, m_ui->email,
                                          m_ui->phone, m_ui->personalCode, m_ui->address})
        field->setEnabled(editable && m_forbidden.isEmpty());
    drawLikely();
}

void ProposalPanel::forbid(const QString &why)
{
    m_forbidden = why;
    m_ui->content->setEnabled(why.isEmpty());
    for (QPushButton *button : {m_ui->registerNow, m_ui->attach, m_ui->dismiss}) {
        button->setEnabled(why.isEmpty());
        button->setAccessibleDescription(why);
    }
    fillChoices();
    if (why.isEmpty())
        return;
    retreat();
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_ui->registerNow, m_ui->attach, m_ui->dismiss, m_ui->content})
        widget->setToolTip(why.toHtmlEscaped());
}

Subject ProposalPanel::subject() const
{
    Subject subject = m_proposed.subject;
    subject.id = m_used;
    subject.givenNames = m_ui->givenNames->text().simplified();
    subject.surname = m_ui->surname->text().simplified();
    subject.salutationKind = atbilde::SalutationKind(m_ui->salutation->currentData().toInt());
    subject.language = atbilde::Language(m_ui->language->currentData().toInt());
    subject.email = m_ui->email->text().trimmed();
    subject.phone = m_ui->phone->text().trimmed();
    subject.personalCode = m_ui->personalCode->code();
    subject.address = m_ui->address->toPlainText().trimmed();
    return subject;
}

Registration ProposalPanel::registration() const
{
    Registration registration = m_proposed;
    registration.subject = subject();
    registration.rights.clear();
    for (const auto &[right, box] : m_rights) {
        if (box->isChecked())
            registration.rights.push_back(right);
    }
    registration.receivedOn = m_ui->receivedOn->day().value_or(QDate());
    registration.channel = atbilde::Channel(m_ui->channel->currentData().toInt());
    registration.language = atbilde::Language(m_ui->language->currentData().toInt());
    registration.senderReference = m_ui->senderReference->text().trimmed();
    registration.receivedByUnitOn = m_ui->receivedByUnitOn->day().value_or(QDate());
    registration.receiptChangedBecause =
        registration.receivedOn == shownReceipt() ? QString() : m_ui->receiptReason->text().trimmed();
    registration.deliveryNumber = isLetter() ? m_ui->deliveryNumber->text().trimmed() : QString();
    registration.deliveredTo = isLetter() ? m_ui->deliveredTo->text() : QString();
    registration.deliveredOn = isLetter() ? m_ui->deliveredOn->day().value_or(QDate()) : QDate();
    registration.senderDatedOn = m_ui->datedOn->day().value_or(QDate());
    registration.repeatsNumber = m_used.isValid() ? m_ui->repeats->currentData().toString() : QString();
    registration.owner = atbilde::OfficerId(m_ui->owner->currentData().toLongLong());
    return registration;
}

atbilde::AuthorityLetter ProposalPanel::authorityLetter() const
{
    atbilde::AuthorityLetter letter;
    letter.name = m_ui->complainant->text().simplified();
    letter.reference = m_ui->reference->text().trimmed();
    letter.datedOn = m_ui->datedOn->day().value_or(QDate());
    letter.receivedOn = m_ui->receivedOn->day().value_or(QDate());
    letter.receiptChangedBecause =
        letter.receivedOn == shownReceipt() ? QString() : m_ui->receiptReason->text().trimmed();
    letter.dueOn = m_ui->dueOn->day().value_or(QDate());
    letter.channel = atbilde::Channel(m_ui->channel->currentData().toInt());
    letter.relatedNumber = m_ui->relatedNumber->text().trimmed();
    letter.owner = atbilde::OfficerId(m_ui->owner->currentData().toLongLong());
    return letter;
}

QString ProposalPanel::complaint()
{
    std::vector<DateEdit *> days{m_ui->receivedOn, m_ui->datedOn};
    if (isLetter())
        days.push_back(m_ui->deliveredOn);
    days.push_back(isAuthorityLetter() ? m_ui->dueOn : m_ui->receivedByUnitOn);
    const auto lead = [this](QWidget *field, const QString &sentence) {
        field->setFocus(Qt::OtherFocusReason);
        m_ui->scroll->ensureWidgetVisible(field);
        return sentence;
    };
    for (DateEdit *day : days) {
        if (const QString wrong = day->complaint(); !wrong.isEmpty())
            return lead(day, wrong);
    }
    if (!m_ui->receivedOn->day())
        return lead(m_ui->receivedOn, tr("Say on which day it was received."));
    if (*m_ui->receivedOn->day() != shownReceipt() && m_ui->receiptReason->text().trimmed().isEmpty()) {
        return lead(m_ui->receiptReason,
                    tr("The document shows %1 as its day of receipt. Say why it is another.")
                        .arg(shownDate(shownReceipt())));
    }
    if (!isAuthorityLetter())
        return {};
    if (m_ui->reference->text().trimmed().isEmpty())
        return lead(m_ui->reference, tr("Give the number that the authority put on its letter."));
    if (!m_ui->datedOn->day())
        return lead(m_ui->datedOn, tr("Say which date stands on the authority's letter."));
    if (!m_ui->dueOn->day())
        return lead(m_ui->dueOn, tr("Say by which day the authority wants its answer."));
    return {};
}

void ProposalPanel::askNumber()
{
    if (!m_forbidden.isEmpty())
        return;
    m_ui->dismissRow->hide();
    m_ui->attachRow->show();
    m_ui->requestNumber->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::askReason()
{
    if (!m_forbidden.isEmpty())
        return;
    m_ui->attachRow->hide();
    m_ui->dismissRow->show();
    m_ui->reason->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::accept()
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (m_ui->attachRow->isVisibleTo(this))
        m_ui->attachNow->click();
    else if (m_ui->dismissRow->isVisibleTo(this))
        m_ui->dismissNow->click();
    else if (button && button->hasFocus())
        button->click();
    else
        m_ui->registerNow->click();
}

bool ProposalPanel::retreat()
{
    const bool wasOpen = m_ui->attachRow->isVisibleTo(this) || m_ui->dismissRow->isVisibleTo(this);
    m_ui->attachRow->hide();
    m_ui->dismissRow->hide();
    return wasOpen;
}

void ProposalPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillChoices();
        showClues();
        showParts();
        showComplaint();
        drawLikely();
        drawPossible();
        forbid(m_forbidden);
    }
    QWidget::changeEvent(event);
}
