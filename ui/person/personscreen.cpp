// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/personscreen.h"

#include "core/casework/changesubject.h"
#include "core/casework/register.h"
#include "core/person/personalcode.h"
#include "core/store/lists/people.h"
#include "ui/desk/desk.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/person/peoplemodel.h"
#include "ui/person/personsheet.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/personwords.h"
#include "ui/wording/words.h"
#include "ui_personscreen.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

using atbilde::Occasion;
using atbilde::Office;
using atbilde::PersonKey;
using atbilde::PersonPage;
using atbilde::Request;
using atbilde::RequestId;
using atbilde::Subject;
using atbilde::SubjectId;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsInPage = 200;
const QString columnsKey = u"people/columns"_s;
const QString headingsKey = u"people/headings"_s;

/// Two people side by side, line by line.
QStringList comparedLines(const Subject &subject)
{
    return {fullName(subject), subject.email,          subject.phone,
            subject.address,   subject.customerNumber, atbilde::maskedPersonalCode(subject.personalCode)};
}

} // namespace

PersonScreen::PersonScreen(Desk &desk, Preferences &preferences)
    : m_ui(std::make_unique<Ui::PersonScreen>()),
      m_desk(desk),
      m_preferences(preferences),
      m_people(new PeopleModel(this)),
      m_sheet(new PersonSheet(desk.dialogue()))
{
    m_ui->setupUi(this);
    m_ui->sheetLayout->insertWidget(0, m_sheet, 1);
    m_sheet->setMinimumWidth(330);
    m_ui->people->setMinimumWidth(220);
    m_ui->name->setFont(lettered(font(), Lettering::Title));
    for (QLabel *title : {m_ui->requestsTitle, m_ui->consentsTitle, m_ui->representativesTitle, m_ui->alikeTitle})
        title->setFont(lettered(font(), Lettering::Heading));
    m_ui->people->setModel(m_people);
    m_ui->people->verticalHeader()->hide();
    m_ui->people->horizontalHeader()->setHighlightSections(false);
    if (!m_ui->people->horizontalHeader()->restoreState(m_preferences.layout(headingsKey))) {
        m_ui->people->setColumnWidth(PeopleModel::Requests, 96);
        m_ui->people->horizontalHeader()->setSectionResizeMode(PeopleModel::Name, QHeaderView::Stretch);
    }
    connect(m_ui->people->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this] { m_preferences.setLayout(headingsKey, m_ui->people->horizontalHeader()->saveState()); });
    m_ui->alike->horizontalHeader()->setMinimumSectionSize(90);
    m_ui->alike->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (QListWidget *list : {m_ui->requests, m_ui->consents, m_ui->representatives})
        list->setSpacing(grid::half);
    m_ui->sums->setForegroundRole(QPalette::PlaceholderText);
    setFocusProxy(m_ui->people);
    if (!m_ui->columns->restoreState(m_preferences.layout(columnsKey)))
        m_ui->columns->setSizes({250, 750});

    connect(m_ui->columns, &QSplitter::splitterMoved, this,
            [this] { m_preferences.setLayout(columnsKey, m_ui->columns->saveState()); });
    connect(m_ui->words, &SearchBox::textSearched, this, &PersonScreen::readList);
    connect(m_ui->words, &SearchBox::searchSubmitted, this, &PersonScreen::readList);
    connect(m_ui->words, &SearchBox::resultsWanted, m_ui->people, [this] { m_ui->people->setFocus(); });
    connect(m_ui->people->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PersonScreen::choose);
    for (QListWidget *list : {m_ui->requests, m_ui->representatives}) {
        connect(list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
            Q_EMIT requestChosen(RequestId(item->data(Qt::UserRole).toLongLong()));
        });
    }
    connect(m_ui->marks, &PersonMarks::requestChosen, this, &PersonScreen::requestChosen);
    connect(m_sheet, &PersonSheet::saved, this, &PersonScreen::save);
    connect(m_sheet, &PersonSheet::storedWanted, this, [this] {
        m_sheet->show(Subject(), false); // lets go of what was typed
        readPerson();
    });
    connect(&m_desk, &Desk::officeOpened, this, [this] {
        m_person = {};
        m_sheet->show(Subject(), false);
    });
    rename();
}

PersonScreen::~PersonScreen() = default;

void PersonScreen::show(SubjectId id)
{
    m_person = id;
    refresh();
}

void PersonScreen::search(const QString &words)
{
    m_ui->words->setText(words);
    readList();
}

void PersonScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    readList();
    readPerson();
}

void PersonScreen::readList()
{
    if (!m_desk.hasOffice())
        return;
    const QString words = m_ui->words->text();
    const auto first =
        m_desk.read([&](Office &office) { return personPage(office.store, words, rowsInPage); });
    if (!first)
        return;
    m_selecting = true;
    m_people->show(*first, [this, words](const PersonKey &after) {
        return m_desk.read(
            [&](Office &office) { return personPage(office.store, words, rowsInPage, after); });
    });
    const QModelIndex row = m_people->rowOf(m_person);
    if (row.isValid())
        m_ui->people->setCurrentIndex(row);
    m_selecting = false;
    drawEmpty();
}

void PersonScreen::readPerson()
{
    m_ui->detailStack->setCurrentWidget(m_ui->noneChosen);
    if (!m_person.isValid())
        return;
    const auto file = m_desk.read([this](Office &office) { return personFile(office.store, m_person); });
    if (!file || !*file)
        return;
    m_file = **file;
    m_ui->name->setText(fullName(m_file.subject));
    m_sheet->show(m_file.subject, atbilde::mayWorkTray(m_desk.officer(), u"change_person"_s).has_value());
    m_ui->marks->show(m_file);
    drawFile();
    m_ui->detailStack->setCurrentWidget(m_ui->detail);
}

void PersonScreen::drawFile()
{
    m_ui->sums->setText(tr("Requests: %1. Documents: %2.")
                            .arg(QString::number(m_file.requests.size()), QString::number(m_file.documents)));
    drawRequests();
    drawConsents();
    drawRepresentatives();
    drawAlike();
}

QString PersonScreen::linesFor(const Request &request) const
{
    QStringList lines{request.number};
    if (request.kind == atbilde::RequestKind::Authority)
        lines << wordFor(request.kind);
    if (request.related) {
        const auto other = std::ranges::find(m_file.requests, *request.related, &Request::id);
        if (other != m_file.requests.end()) {
            lines << (request.kind == atbilde::RequestKind::Authority ? tr("About %1").arg(other->number)
                                                                      : tr("Related to %1").arg(other->number));
        }
    }
    lines << (isOpen(request.state)
                  ? tr("%1, answer by %2", "state, date").arg(wordFor(request.state), shownDate(request.deadline))
                  : tr("%1 on %2", "state, date").arg(wordFor(request.state), shownDate(request.closedOn)));
    return lines.join(u'\n');
}

void PersonScreen::drawRequests()
{
    m_ui->requests->clear();
    for (const Request &request : m_file.requests) {
        const QString lines = linesFor(request);
        auto *item =
            new QListWidgetItem(icon(isOpen(request.state) ? Symbol::Requests : Symbol::Done), lines, m_ui->requests);
        item->setData(Qt::UserRole, request.id.value());
        item->setData(Qt::AccessibleTextRole, QString(lines).replace(u'\n', u"; "_s));
        item->setToolTip(tr("Press Enter to open it"));
    }
}

void PersonScreen::drawConsents()
{
    m_ui->consents->clear();
    for (const atbilde::ConsentLine &line : m_file.consents) {
        const atbilde::Consent &consent = line.consent;
        const QString known = line.purpose.in(spokenLanguage());
        const QString purpose = known.isEmpty() ? consent.activity : known;
        const bool holds = !consent.withdrawnOn.isValid();
        const QString when =
            holds ? tr("Given on %1").arg(shownDate(consent.givenOn))
                  : tr("Given on %1, withdrawn on %2").arg(shownDate(consent.givenOn), shownDate(consent.withdrawnOn));
        auto *item = new QListWidgetItem(icon(holds ? Symbol::Check : Symbol::Cross), purpose + u'\n' + when,
                                         m_ui->consents);
        item->setToolTip(tr("Proof: %1").arg(consent.proof).toHtmlEscaped());
        item->setData(Qt::AccessibleTextRole, tr("%1. %2. Proof: %3", "purpose, when, proof").arg(purpose, when, consent.proof));
    }
    m_ui->consents->setVisible(!m_file.consents.empty());
    m_ui->consentsTitle->setVisible(!m_file.consents.empty());
}

void PersonScreen::drawRepresentatives()
{
    m_ui->representatives->clear();
    for (const atbilde::RepresentativeLine &line : m_file.representatives) {
        const atbilde::Representative &who = line.representative;
        QStringList lines{tr("%1, %2", "name, kind of representative").arg(who.name, wordFor(who.kind))};
        lines << (who.expiresOn.isValid()
                      ? tr("%1: %2, until %3", "request, authority, date")
                            .arg(line.requestNumber, who.authority, shownDate(who.expiresOn))
                      : tr("%1: %2", "request, authority").arg(line.requestNumber, who.authority));
        lines << (who.accepted ? tr("The authority was accepted for this request")
                               : tr("The authority was not accepted"));
        auto *item = new QListWidgetItem(icon(who.accepted ? Symbol::Person : Symbol::Refuse), lines.join(u'\n'),
                                         m_ui->representatives);
        item->setData(Qt::UserRole, who.request.value());
        item->setData(Qt::AccessibleTextRole, lines.join(u"; "_s));
        if (!who.scope.isEmpty())
            item->setToolTip(tr("Scope: %1").arg(who.scope).toHtmlEscaped());
    }
    m_ui->representatives->setVisible(!m_file.representatives.empty());
    m_ui->representativesTitle->setVisible(!m_file.representatives.empty());
}

void PersonScreen::drawAlike()
{
    const std::vector<Subject> &alike = m_file.alike;
    const bool any = alike.size() > 1; // the person is alike to themselves
    m_ui->alike->setVisible(any);
    m_ui->alikeTitle->setVisible(any);
    QTableWidget *table = m_ui->alike;
    table->clear();
    if (!any)
        return;
    const QStringList labels{tr("Name"),    tr("E-mail"),          tr("Telephone"),
                             tr("Address"), tr("Customer number"), tr("Personal code")};
    table->setRowCount(int(labels.size()));
    table->setColumnCount(int(alike.size()));
    table->setVerticalHeaderLabels(labels);
    QStringList headings;
    for (int column = 0; column < int(alike.size()); ++column) {
        const Subject &subject = alike[std::size_t(column)];
        headings << (subject.id == m_person ? tr("This person")
                                            : tr("Person %1").arg(QString::number(subject.id.value())));
        const QStringList lines = comparedLines(subject);
        for (int row = 0; row < int(lines.size()); ++row) {
            auto *item = new QTableWidgetItem(lines.at(row));
            item->setToolTip(lines.at(row).toHtmlEscaped());
            table->setItem(row, column, item);
        }
    }
    table->setHorizontalHeaderLabels(headings);
}

void PersonScreen::drawEmpty()
{
    const bool any = m_people->rowCount() > 0;
    m_ui->listStack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->people) : m_ui->nobody);
    if (m_ui->words->text().trimmed().isEmpty())
        m_ui->nobody->say(Symbol::People, tr("Nobody has asked anything yet"),
                          tr("People appear here when a document of the intake tray is registered."));
    else
        m_ui->nobody->say(Symbol::Search, tr("Nobody is found by these words"),
                          tr("Try fewer letters, or the e-mail address or telephone number."));
    m_ui->noneChosen->say(Symbol::Person, tr("No person is chosen"),
                          tr("Choose somebody in the list to see their details and requests."));
}

void PersonScreen::choose(const QModelIndex &row)
{
    const SubjectId id = m_people->idAt(row);
    if (m_selecting || !id.isValid() || id == m_person)
        return;
    m_person = id;
    readPerson();
}

void PersonScreen::save(const Subject &subject)
{
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return atbilde::changeSubject(office, occasion, subject);
    });
    if (!done)
        return;
    if (!*done) {
        // The sentence for ChangedMeanwhile speaks of a request; the sheet says it of a person.
        if (done->error().reason == atbilde::RefusalReason::ChangedMeanwhile)
            m_sheet->tellChanged();
        else
            Q_EMIT m_desk.refused(sentenceFor(done->error()));
        return;
    }
    m_sheet->show(Subject(), false);
    Q_EMIT m_desk.changed();
    refresh();
}

void PersonScreen::rename()
{
    drawEmpty();
    if (m_person.isValid())
        drawFile();
}

void PersonScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_people->retranslate();
        rename();
    }
    QWidget::changeEvent(event);
}
