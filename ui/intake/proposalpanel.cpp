// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/proposalpanel.h"

#include "core/person/personalcode.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/articles.h"
#include "ui/wording/messages.h"
#include "ui/wording/words.h"
#include "ui_proposalpanel.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using atbilde::LikelySubject;
using atbilde::Officer;
using atbilde::Proposal;
using atbilde::Registration;
using atbilde::Right;
using atbilde::Subject;
using namespace Qt::Literals::StringLiterals;

namespace {

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
    : QWidget(parent), m_ui(std::make_unique<Ui::ProposalPanel>()), m_likelyLayout(nullptr)
{
    m_ui->setupUi(this);
    for (QLabel *title : {m_ui->rightsTitle, m_ui->personTitle, m_ui->caseTitle})
        title->setFont(lettered(font(), Lettering::Heading));
    for (QLabel *label : {m_ui->evidence, m_ui->codeComplaint}) {
        label->setFont(lettered(font(), Lettering::Small));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_likelyLayout = new QVBoxLayout(m_ui->likely);
    m_likelyLayout->setContentsMargins(0, 0, 0, 0);
    m_likelyLayout->setSpacing(grid::half);
    addRights();
    fillChoices();
    connectFields();
    retreat();
    m_ui->content->installEventFilter(this);
}

ProposalPanel::~ProposalPanel() = default;

bool ProposalPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The form scrolls up and down only: it must never be narrower than what it holds.
    if (watched == m_ui->content && event->type() == QEvent::LayoutRequest) {
        m_ui->scroll->setMinimumWidth(m_ui->content->minimumSizeHint().width()
                                      + style()->pixelMetric(QStyle::PM_ScrollBarExtent));
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
    connect(m_ui->dismissNow, &QPushButton::clicked, this, [this] { Q_EMIT dismissalWanted(m_ui->reason->text()); });
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
    m_ui->receivedOn->setToday(today);
    m_ui->receivedOn->setBounds({}, today);
    m_ui->receivedOn->show(registration.receivedOn);
    select(m_ui->channel, registration.channel);
    select(m_ui->language, registration.language);
    m_ui->senderReference->setText(registration.senderReference);
    showClues();
    m_ui->scroll->ensureVisible(0, 0);
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
        for (const atbilde::RightGuess &guess : m_proposal ? m_proposal->rights : QList<atbilde::RightGuess>()) {
            if (guess.right == right)
                why = reasonFor(guess.clues);
        }
        label->setText(why);
        label->setVisible(!why.isEmpty());
        m_rights.at(right)->setAccessibleDescription(why);
    }
    m_ui->evidence->setText(m_proposal ? sentenceFor(m_proposal->receiptEvidence) : QString());
    m_ui->evidence->setVisible(m_proposal.has_value());
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
    m_ui->owner->setCurrentIndex(before.isValid() && known >= 0 ? known : m_ui->owner->findData(chosen.value()));
}

void ProposalPanel::showLikely(const std::vector<LikelySubject> &likely)
{
    m_likely = likely;
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
    m_ui->likely->setVisible(m_likelyLayout->count() > 0);
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

void ProposalPanel::usePerson(const Subject &subject)
{
    m_proposed.subject = this->subject();
    m_used = subject.id;
    showSubject(subject);
    setPersonEditable(false);
    drawLikely();
    m_ui->registerNow->setFocus(Qt::OtherFocusReason);
}

void ProposalPanel::useNewPerson()
{
    m_used = {};
    showSubject(m_proposed.subject);
    setPersonEditable(true);
    drawLikely();
    m_ui->surname->setFocus(Qt::OtherFocusReason);
}

// Registering changes nobody who is known already; that is done on the person's own page.
void ProposalPanel::setPersonEditable(bool editable)
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->givenNames, m_ui->surname, m_ui->salutation,
                                                           m_ui->email, m_ui->phone, m_ui->personalCode,
                                                           m_ui->address})
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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->registerNow, m_ui->attach, m_ui->dismiss, m_ui->content})
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
    registration.owner = atbilde::OfficerId(m_ui->owner->currentData().toLongLong());
    return registration;
}

QString ProposalPanel::complaint() const
{
    return m_ui->receivedOn->complaint();
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
        showComplaint();
        drawLikely();
        forbid(m_forbidden);
    }
    QWidget::changeEvent(event);
}
