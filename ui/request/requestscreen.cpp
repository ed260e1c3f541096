// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/requestscreen.h"

#include "core/casework/assign.h"
#include "core/casework/clock.h"
#include "core/casework/decide.h"
#include "core/casework/package.h"
#include "core/casework/processingrecord.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/page/letterpage.h"
#include "ui/request/caserows.h"
#include "ui/request/timelinedelegate.h"
#include "ui/request/timelinemodel.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/personwords.h"
#include "ui/wording/words.h"
#include "ui_requestscreen.h"

#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QKeyEvent>

#include <algorithm>

using atbilde::Claim;
using atbilde::Decision;
using atbilde::Document;
using atbilde::DocumentKind;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::Officer;
using atbilde::Request;
using atbilde::RequestFacts;
using atbilde::RequestFile;
using atbilde::RequestId;
using atbilde::Result;
using atbilde::SeenRequest;
using atbilde::State;
using atbilde::Step;
using atbilde::StepInput;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString columnsKey = u"request/columns"_s;

/// The usual way; identification and clarification are stops a request makes only when it must.
std::vector<State> wayOf(State state)
{
    std::vector<State> way{State::Registered};
    if (state == State::Identification || state == State::Clarification)
        way.push_back(state);
    way.insert(way.end(),
               {State::Assessment, State::Approval, State::Approved, State::Dispatched, State::Closed});
    return way;
}

} // namespace

RequestScreen::RequestScreen(Desk &desk, Preferences &preferences)
    : m_ui(std::make_unique<Ui::RequestScreen>()),
      m_desk(desk),
      m_preferences(preferences),
      m_timeline(new TimelineModel(this))
{
    m_ui->setupUi(this);
    m_ui->number->setFont(lettered(font(), Lettering::Title));
    for (QLabel *title : {m_ui->claimsTitle, m_ui->timelineTitle})
        title->setFont(lettered(font(), Lettering::Heading));
    m_ui->readingTitle->setFont(lettered(font(), Lettering::Heading));
    m_ui->timeline->setModel(m_timeline);
    m_ui->timeline->setItemDelegate(new TimelineDelegate(this));
    m_ui->left->setMinimumWidth(240);
    m_ui->sheet->setMinimumWidth(240);
    m_ui->right->setMinimumWidth(200);
    if (!m_ui->columns->restoreState(m_preferences.layout(columnsKey)))
        m_ui->columns->setSizes({240, 480, 220});
    m_ui->claims->setSpacing(2);
    m_ui->timeline->setSpacing(grid::half);
    setFocusProxy(m_ui->claims);
    connectParts();
    dress();
    setEnabled(false);
}

RequestScreen::~RequestScreen() = default;

void RequestScreen::connectParts()
{
    connect(&m_desk, &Desk::officeOpened, this, [this] {
        m_file.reset();
        m_ui->sheet->forgetEverything();
        m_ui->panel->fold();
        setEnabled(false);
    });
    connect(m_ui->back, &QToolButton::clicked, this, &RequestScreen::left);
    connect(m_ui->person, &QToolButton::clicked, this, [this] {
        if (m_file)
            Q_EMIT personChosen(m_file->subject.id);
    });
    connect(m_ui->owner, &QComboBox::activated, this,
            [this] { giveTo(atbilde::OfficerId(m_ui->owner->currentData().toLongLong())); });
    connect(m_ui->steps, &StepBar::stepChosen, this, [this](Step step) { begin(step, {}); });
    connect(m_ui->notices, &NoticeList::stepWanted, this, &RequestScreen::begin);
    for (CaseTable *table : {m_ui->tasks, m_ui->identity, m_ui->data, m_ui->recipients, m_ui->beside})
        connect(table, &CaseTable::stepWanted, this, &RequestScreen::begin);
    connect(m_ui->panel, &StepPanel::given, this, &RequestScreen::take);
    connect(m_ui->panel, &StepPanel::previewWanted, this, &RequestScreen::preview);
    connect(m_ui->panel, &StepPanel::fileWanted, this, &RequestScreen::attachFile);
    connect(m_ui->panel, &StepPanel::folded, this, &RequestScreen::shelve);
    connect(m_ui->claims, &QListWidget::currentRowChanged, this, [this] {
        if (!m_drawing)
            drawSheet();
    });
    connect(m_ui->sheet, &ClaimSheet::decisionSaved, this, &RequestScreen::save);
    connect(m_ui->sheet, &ClaimSheet::packageWanted, this, &RequestScreen::addPackage);
    connect(m_ui->timeline, &QListView::activated, this, &RequestScreen::read);
    connect(m_ui->closeReading, &QToolButton::clicked, this, [this] {
        m_ui->right->setCurrentWidget(m_ui->timelinePage);
        m_ui->timeline->setFocus(Qt::OtherFocusReason);
    });
    connect(m_ui->columns, &QSplitter::splitterMoved, this,
            [this] { m_preferences.setLayout(columnsKey, m_ui->columns->saveState()); });
}

void RequestScreen::show(RequestId id)
{
    const bool other = !m_file || m_file->request.id != id;
    const auto file = m_desk.read([id](Office &office) { return atbilde::requestFile(office.store, id); });
    if (!file || !*file)
        return;
    m_file = **file;
    if (other) {
        m_ui->panel->fold();
        m_ui->right->setCurrentWidget(m_ui->timelinePage);
        m_drawing = true;
        m_ui->claims->clear();
        m_drawing = false;
    }
    refresh();
}

RequestId RequestScreen::request() const
{
    return m_file ? m_file->request.id : RequestId();
}

void RequestScreen::refresh()
{
    if (!m_file || !m_desk.hasOffice())
        return;
    const bool read = m_desk.read([this](Office &office) { return readCase(office); }).value_or(false);
    setEnabled(read);
    if (read)
        draw();
}

SeenRequest RequestScreen::seen() const
{
    return {m_file->request.id, m_file->request.version};
}

bool RequestScreen::readCase(Office &office)
{
    const std::optional<RequestFile> file = atbilde::requestFile(office.store, m_file->request.id);
    if (!file)
        return false;
    m_file = *file;
    m_shown.file = *file;
    m_shown.record = processingRecord(office.store);
    m_shown.officers = office.store.officers.all();
    m_shown.facts = factsOf(office, *file, m_desk.officer());
    m_shown.role = m_desk.officer().role;
    m_shown.officerName = m_desk.officer().name;
    m_shown.today = m_desk.today();
    m_shown.now = m_desk.now();
    m_shown.relatedNumber.clear();
    if (file->request.related) {
        if (const std::optional<Request> related = office.store.requests.find(*file->request.related))
            m_shown.relatedNumber = related->number;
    }
    const Result<atbilde::Deadline> deadline = deadlineFor(*file, office.calendar, m_desk.today());
    m_shown.deadline = deadline ? std::optional(*deadline) : std::nullopt;
    if (deadline)
        m_urgency = urgencyOn(m_desk.today(), deadline->deadline, office.calendar);
    return true;
}

void RequestScreen::draw()
{
    drawHead();
    drawStages();
    drawOwners();
    drawDeadline();
    drawClaims();
    drawTabs();
    m_ui->notices->show(m_shown);
    m_timeline->show(*m_file);
    m_ui->steps->show(facts(), m_desk.officer().role);
    if (m_ui->panel->isOpen()) {
        // Somebody else may have been quicker: what was typed stays, with the reason against it.
        const Result<State> may = nextState(facts(), m_ui->panel->step(), m_desk.officer().role);
        if (!may)
            m_ui->panel->complain(sentenceFor(may.error()));
    }
    const bool returned = m_file->request.state == State::Assessment && !m_file->request.remarks.isEmpty();
    if (returned)
        m_ui->remarks->say({Tone::Warning, tr("Returned with remarks: %1").arg(m_file->request.remarks)});
    else
        m_ui->remarks->dismiss();
}

void RequestScreen::drawHead()
{
    const Request &request = m_file->request;
    m_ui->number->setText(request.number);
    const QString person = fullName(m_file->subject);
    m_ui->person->setText(QString(person).replace(u'&', u"&&"_s));
    m_ui->person->setAccessibleName(person);
    QString came =
        tr("%1, received %2", "channel, date").arg(wordFor(request.channel), shownDate(request.receivedOn));
    if (request.kind == atbilde::RequestKind::Authority)
        came = tr("%1: %2", "kind of case, how it came").arg(wordFor(request.kind), came);
    if (const auto &asks = m_file->representative)
        came = tr("%1; represented by %2 (%3)").arg(came, asks->name, wordFor(asks->kind));
    m_ui->received->setText(came);
}

void RequestScreen::drawStages()
{
    std::vector<Stage> stages;
    auto progress = Stage::Progress::Done;
    for (const State state : wayOf(m_file->request.state)) {
        const bool current = state == m_file->request.state;
        if (current)
            progress = Stage::Progress::Current;
        stages.push_back({wordFor(state), progress});
        if (current)
            progress = Stage::Progress::Later;
    }
    m_ui->stages->show(std::move(stages));
}

void RequestScreen::drawOwners()
{
    m_ui->owner->clear();
    for (const Officer &officer : m_shown.officers) {
        if (atbilde::mayOwn(officer) || officer.id == m_file->request.owner)
            m_ui->owner->addItem(officer.name, officer.id.value());
    }
    m_ui->owner->setCurrentIndex(m_ui->owner->findData(m_file->request.owner.value()));
    m_ui->owner->setEnabled(isOpen(m_file->request.state) && atbilde::mayOwn(m_desk.officer()));
}

void RequestScreen::drawDeadline()
{
    m_ui->deadline->setVisible(m_shown.deadline.has_value());
    if (!m_shown.deadline)
        return;
    atbilde::Deadline shown = *m_shown.deadline;
    const bool open = isOpen(m_file->request.state);
    if (!open) {
        // A closed request keeps the dates it was answered by, whatever the calendar says today.
        shown.deadline = m_file->request.deadline;
        shown.nominal = m_file->request.nominal;
        shown.strict = m_file->request.strict;
        shown.internalTarget = m_file->request.internalTarget;
        shown.suspendedSince.reset();
    }
    m_ui->deadline->show(shown, m_urgency, m_desk.today(), open);
}

void RequestScreen::drawClaims()
{
    m_drawing = true;
    const int row = m_ui->claims->currentRow();
    m_ui->claims->clear();
    for (const Claim &claim : m_file->claims) {
        const QString outcome = claim.decision ? wordFor(claim.decision->outcome) : tr("Not decided yet");
        auto *item =
            new QListWidgetItem(claim.decision ? icon(Symbol::Check, Tone::Good) : icon(Symbol::Question),
                                wordFor(claim.right) + u'\n' + outcome, m_ui->claims);
        item->setSizeHint(QSize(0, 2 * fontMetrics().lineSpacing() + 2 * grid::unit));
        item->setData(Qt::AccessibleTextRole, QString(wordFor(claim.right) + u": "_s + outcome));
    }
    const int last = m_ui->claims->count() - 1;
    const auto undecided =
        std::ranges::find_if(m_file->claims, [](const Claim &claim) { return !claim.decision.has_value(); });
    const int first = undecided == m_file->claims.end() ? 0 : int(undecided - m_file->claims.begin());
    m_ui->claims->setCurrentRow(row < 0 ? first : qMin(row, last));
    m_drawing = false;
    drawSheet();
}

void RequestScreen::drawTabs()
{
    const bool isPersons = m_file->request.kind == atbilde::RequestKind::Person;
    for (QWidget *part : {static_cast<QWidget *>(m_ui->claimsTitle), static_cast<QWidget *>(m_ui->claims)})
        part->setVisible(isPersons);
    const auto open =
        std::ranges::count_if(m_file->tasks, [](const atbilde::Task &task) { return isOpen(task); });
    nameTab(m_ui->sheet, tr("Decision"), 0, isPersons);
    nameTab(m_ui->tasks, tr("Tasks"), open, isPersons);
    nameTab(m_ui->identity, tr("Identity"), qsizetype(m_file->identityChecks.size()), isPersons);
    nameTab(m_ui->data, tr("Data"), qsizetype(m_file->findings.size()), isPersons);
    nameTab(m_ui->recipients, tr("Recipients"), qsizetype(m_file->notices.size()), isPersons);
    nameTab(m_ui->beside, tr("Other"), 0, true);
    m_ui->tasks->show(taskTable(m_shown), m_shown);
    m_ui->identity->show(identityTable(m_shown), m_shown);
    m_ui->data->show(findingTable(m_shown), m_shown);
    m_ui->recipients->show(recipientTable(m_shown), m_shown);
    m_ui->beside->show(eventTable(m_shown), m_shown);
}

void RequestScreen::nameTab(QWidget *tab, const QString &name, qsizetype count, bool fits)
{
    const int place = m_ui->tabs->indexOf(tab);
    m_ui->tabs->setTabText(place, count > 0 ? tr("%1 (%2)", "tab, how many").arg(name).arg(count) : name);
    m_ui->tabs->setTabVisible(place, fits);
    tab->setAccessibleName(name);
}

void RequestScreen::drawSheet()
{
    const int row = m_ui->claims->currentRow();
    m_ui->law->setVisible(row >= 0);
    if (row < 0)
        return;
    m_ui->law->show(m_file->claims.at(std::size_t(row)).right);
    SheetState state;
    state.claim = m_file->claims.at(std::size_t(row));
    std::ranges::copy_if(m_file->documents, std::back_inserter(state.packages),
                         [](const Document &document) { return document.kind == DocumentKind::Package; });
    state.language = m_file->request.language;
    state.receivedOn = m_file->request.receivedOn;
    state.today = m_desk.today();
    const Result<State> may = nextState(facts(), Step::Decide, m_desk.officer().role);
    if (!may)
        state.mayNot = sentenceFor(may.error());
    m_ui->sheet->show(state);
}

void RequestScreen::begin(Step step, const StepInput &known)
{
    if (step == Step::Finalise || step == Step::Acknowledge) {
        Q_EMIT letterWanted(m_file->request.id, step == Step::Finalise ? u"answer"_s : u"T01"_s);
        return;
    }
    if (step == Step::Decide) {
        m_ui->panel->fold();
        m_ui->tabs->setCurrentWidget(m_ui->sheet);
        m_ui->sheet->focusFirst();
        return;
    }
    if (fieldsOf(step).empty() && !atbilde::writesLetter(step)) {
        take(step, known);
        return;
    }
    m_ui->centre->setCurrentWidget(m_ui->panel);
    m_ui->panel->ask(step, m_shown, known);
}

void RequestScreen::take(Step step, const StepInput &input)
{
    const bool asked = m_ui->panel->isOpen() && m_ui->panel->step() == step;
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return atbilde::take(office, occasion, seen(), step, input, pdfOf);
    });
    if (!done)
        return;
    if (!*done) {
        // A refusal leaves the form as it was typed, to be mended and given again.
        if (asked)
            m_ui->panel->complain(sentenceFor(done->error()));
        else
            Q_EMIT m_desk.refused(sentenceFor(done->error()));
        refresh();
        return;
    }
    if (asked)
        m_ui->panel->fold();
    Q_EMIT m_desk.changed();
    refresh();
}

void RequestScreen::shelve()
{
    m_ui->centre->setCurrentWidget(m_ui->tabs);
    m_ui->right->setCurrentWidget(m_ui->timelinePage);
    m_ui->steps->setFocus(Qt::OtherFocusReason);
}

void RequestScreen::preview(Step step, const StepInput &input)
{
    const auto letter = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return letterOf(office, occasion, seen(), step, input);
    });
    if (!letter)
        return;
    if (!*letter || !**letter) {
        m_ui->panel->complain(*letter ? tr("This step writes no letter.") : sentenceFor(letter->error()));
        return;
    }
    m_ui->readingTitle->setText(tr("As the letter would be: %1").arg((**letter)->subject));
    // The true pages, as they would be printed; the words alone where the font lacks one of their letters.
    auto pages = LetterPages::of(***letter);
    m_ui->reading->show(plainText(***letter));
    m_ui->reading->setVisible(!pages);
    m_ui->readingPages->setVisible(bool(pages));
    m_ui->readingPages->show(pages ? std::optional(std::move(*pages)) : std::nullopt);
    if (!pages)
        m_ui->panel->complain(sentenceFor(pages.error()));
    m_ui->right->setCurrentWidget(m_ui->readingPage);
}

void RequestScreen::attachFile()
{
    const QStringList paths = m_desk.dialogue().openFiles(tr("Choose a file"), {{tr("All files"), {u"*"_s}}});
    if (paths.isEmpty())
        return;
    QFile file(paths.front());
    if (!file.open(QFile::ReadOnly)) {
        m_ui->panel->complain(sentenceFor(
            atbilde::Refusal{atbilde::RefusalReason::FileNotReadable, {paths.front(), file.errorString()}}));
        return;
    }
    m_ui->panel->putFile(QFileInfo(paths.front()).fileName(), file.readAll());
}

void RequestScreen::save(const Decision &decision)
{
    const auto claim = std::ranges::find(m_file->claims, decision.right, &Claim::right);
    const atbilde::ClaimId id = claim->id;
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return atbilde::decide(office, occasion, seen(), decision);
    });
    if (!done)
        return;
    if (!*done) {
        Q_EMIT m_desk.refused(sentenceFor(done->error()));
        refresh();
        return;
    }
    m_ui->sheet->forgetDraft(id);
    Q_EMIT m_desk.changed();
    refresh();
}

void RequestScreen::addPackage(const QString &title)
{
    const QStringList paths =
        m_desk.dialogue().openFiles(tr("Add a copy of the data"), {{tr("All files"), {u"*"_s}}});
    if (paths.isEmpty())
        return;
    for (const QString &path : paths) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly)) {
            Q_EMIT m_desk.refused(sentenceFor(
                atbilde::Refusal{atbilde::RefusalReason::FileNotReadable, {path, file.errorString()}}));
            continue;
        }
        const QByteArray bytes = file.readAll();
        const QString name = QFileInfo(path).fileName();
        (void)m_desk.perform([&](Office &office, const Occasion &occasion) {
            return atbilde::addPackage(office, occasion, seen(), title, bytes, name);
        });
    }
    refresh();
}

void RequestScreen::giveTo(atbilde::OfficerId owner)
{
    if (owner == m_file->request.owner)
        return;
    (void)m_desk.perform([&](Office &office, const Occasion &occasion) {
        return atbilde::assign(office, occasion, seen(), owner);
    });
    refresh();
}

void RequestScreen::read(const QModelIndex &line)
{
    const std::optional<TimelineModel::Readable> readable = m_timeline->readableAt(line);
    if (!readable)
        return;
    m_ui->readingTitle->setText(readable->title);
    m_ui->reading->show();
    m_ui->readingPages->hide();
    m_ui->reading->show(readable->text.trimmed().isEmpty()
                            ? tr("This file holds no text that could be shown here.")
                            : readable->text);
    m_ui->right->setCurrentWidget(m_ui->readingPage);
    m_ui->reading->setFocus(Qt::OtherFocusReason);
}

void RequestScreen::dress()
{
    m_ui->back->setIcon(icon(Symbol::ChevronLeft));
    m_ui->closeReading->setIcon(icon(Symbol::ChevronLeft));
    m_ui->person->setIcon(icon(Symbol::Person));
}

void RequestScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_timeline->retranslate();
        if (m_file)
            draw();
    }
    QWidget::changeEvent(event);
}

void RequestScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_ui->right->currentWidget() == m_ui->readingPage)
            m_ui->closeReading->click();
        else
            Q_EMIT left();
        return;
    }
    QWidget::keyPressEvent(event);
}
