// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registers/registersscreen.h"

#include "core/casework/processingrecord.h"
#include "core/casework/registers.h"
#include "core/casework/suppress.h"
#include "core/register/registerfield.h"
#include "core/store/lists/people.h"
#include "ui/desk/desk.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/lettering.h"
#include "ui/registers/consentform.h"
#include "ui/registers/entryform.h"
#include "ui/registers/importpanel.h"
#include "ui/registers/registermodel.h"
#include "ui/registers/suppressionpanel.h"
#include "ui/window/preferences.h"
#include "ui/wording/dates.h"
#include "ui/wording/registers.h"
#include "ui_registersscreen.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QSaveFile>

#include <algorithm>

using atbilde::Consent;
using atbilde::ConsentId;
using atbilde::ConsentRow;
using atbilde::MailingCheck;
using atbilde::Occasion;
using atbilde::Office;
using atbilde::ProcessingRegister;
using atbilde::Refusal;
using atbilde::RefusalReason;
using atbilde::RegisterEntry;
using atbilde::RegisterImport;
using atbilde::RegisterKind;
using atbilde::RequestId;
using atbilde::Result;
using atbilde::SuppressedAddress;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString pageKey = u"registers/page"_s;
const QString columnsKey = u"registers/columns"_s;
const QString rowsKey = u"registers/rows"_s;
constexpr int nameColumn = 0;
constexpr int countColumn = 1;
constexpr int narrowestColumn = 80;
constexpr int besideNames = 88; ///< icon, number and edges in the list of registers
constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr std::size_t suggestions = 12;

QString headingsKey(RegisterPage page)
{
    return u"registers/"_s + codeOf(page);
}

/// The column sorted by; its complement for the other direction.
QString sortKeyOf(RegisterPage page)
{
    return u"registers/"_s + codeOf(page) + u"/sort"_s;
}

FileKind csvKind()
{
    return {RegistersScreen::tr("Tables (CSV)"), {u"*.csv"_s}};
}

/// Pages with a form below the list.
bool isEdited(RegisterPage page)
{
    return registerOf(page).has_value() || page == RegisterPage::Consents;
}

/// The text of an address in the first fact of a refusal that names a field.
QString fieldOf(const Refusal &refusal)
{
    const bool namesField =
        refusal.reason == RefusalReason::FieldMissing || refusal.reason == RefusalReason::FieldNotUnderstood;
    const auto *path = namesField ? std::get_if<QString>(&refusal.facts.first()) : nullptr;
    return path ? *path : QString();
}

} // namespace

RegistersScreen::RegistersScreen(Desk &desk, Preferences &preferences)
    : m_ui(std::make_unique<Ui::RegistersScreen>()),
      m_desk(desk),
      m_preferences(preferences),
      m_model(new RegisterModel(this)),
      m_filter(new RegisterFilter(m_model, this)),
      m_form(new EntryForm),
      m_consent(new ConsentForm([this](const QString &words) {
          std::vector<ConsentForm::Person> people;
          const auto page =
              m_desk.read([&](Office &office) { return personPage(office.store, words, int(suggestions)); });
          if (page) {
              for (const atbilde::PersonRow &row : page->rows)
                  people.push_back(
                      {row.id, QString(row.givenNames + u' ' + row.surname).trimmed(), row.email});
          }
          return people;
      })),
      m_suppression(new SuppressionPanel([this](const SuppressedAddress &address) {
          return m_desk.read([&](Office &office) { return isSuppressed(office, address); }).value_or(false);
      })),
      m_import(new ImportPanel)
{
    m_ui->setupUi(this);
    m_ui->title->setFont(lettered(font(), Lettering::Title));
    m_ui->purpose->setForegroundRole(QPalette::PlaceholderText);
    m_ui->readOnly->setForegroundRole(QPalette::PlaceholderText);
    m_ui->registers->setIndentation(0);
    m_ui->registers->header()->setStretchLastSection(false);
    m_ui->registers->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_ui->registers->header()->setSectionResizeMode(countColumn, QHeaderView::ResizeToContents);
    for (std::size_t i = 0; i < allRegisterPages.size(); ++i)
        m_ui->registers->addTopLevelItem(new QTreeWidgetItem);
    m_ui->table->setModel(m_filter);
    m_ui->table->verticalHeader()->hide();
    m_ui->table->horizontalHeader()->setHighlightSections(false);
    m_ui->table->setMinimumHeight(110);
    m_ui->table->viewport()->installEventFilter(this);
    m_ui->editor->setMinimumHeight(180);
    for (QWidget *editor : std::initializer_list<QWidget *>{m_form, m_consent, m_suppression, m_import})
        m_ui->editors->addWidget(editor);
    setFocusProxy(m_ui->registers);
    if (!m_ui->columns->restoreState(m_preferences.layout(columnsKey)))
        m_ui->columns->setSizes({240, 760});
    if (!m_ui->rows->restoreState(m_preferences.layout(rowsKey)))
        m_ui->rows->setSizes({260, 420});
    connectParts();
    dress();
    turnTo(registerPageFromCode(m_preferences.choice(pageKey)).value_or(RegisterPage::Activities));
}

RegistersScreen::~RegistersScreen()
{
    // A window that goes moves its headings once more, when the form they are in is no longer known here.
    m_ui->table->horizontalHeader()->disconnect(this);
    m_ui->table->viewport()->removeEventFilter(this);
}

void RegistersScreen::connectParts()
{
    connect(m_ui->columns, &QSplitter::splitterMoved, this,
            [this] { m_preferences.setLayout(columnsKey, m_ui->columns->saveState()); });
    connect(m_ui->rows, &QSplitter::splitterMoved, this,
            [this] { m_preferences.setLayout(rowsKey, m_ui->rows->saveState()); });
    connect(m_ui->table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        // Only what the officer drags is remembered, not what follows the window.
        if (!m_selecting && (QApplication::mouseButtons() & Qt::LeftButton))
            m_preferences.setLayout(headingsKey(m_page), m_ui->table->horizontalHeader()->saveState());
    });
    connect(m_ui->table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) {
                if (!m_selecting)
                    m_preferences.setChoice(sortKeyOf(m_page),
                                            QString::number(order == Qt::AscendingOrder ? column : ~column));
            });
    connect(m_ui->registers, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!m_selecting && item)
            choosePage(m_ui->registers->indexOfTopLevelItem(item));
    });
    connect(m_ui->words, &SearchBox::textSearched, this, [this](const QString &words) {
        m_filter->search(words);
        drawEmpty();
    });
    connect(m_ui->words, &SearchBox::resultsWanted, m_ui->table, [this] { m_ui->table->setFocus(); });
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RegistersScreen::chooseRow);
    connect(m_ui->table, &QTableView::activated, this, &RegistersScreen::openRequest);
    connect(m_ui->add, &QPushButton::clicked, this, [this] {
        if (!holdsBack())
            openNew();
    });
    connect(m_ui->save, &QPushButton::clicked, this, &RegistersScreen::save);
    connect(m_ui->discard, &QPushButton::clicked, this, &RegistersScreen::discard);
    connect(m_ui->remove, &QPushButton::clicked, this, &RegistersScreen::remove);
    connect(m_ui->importList, &QPushButton::clicked, this, &RegistersScreen::previewImport);
    connect(m_ui->exportList, &QPushButton::clicked, this, &RegistersScreen::exportList);
    connect(m_form, &EntryForm::typed, this, &RegistersScreen::arrange);
    connect(m_consent, &ConsentForm::typed, this, &RegistersScreen::arrange);
    connect(m_consent, &ConsentForm::withdrawn, this, &RegistersScreen::withdraw);
    connect(m_import, &ImportPanel::accepted, this, &RegistersScreen::acceptImport);
    connect(m_import, &ImportPanel::dismissed, this, &RegistersScreen::leaveImport);
    connect(m_suppression, &SuppressionPanel::checkWanted, this, &RegistersScreen::checkMailing);
    connect(m_suppression, &SuppressionPanel::cleanedWanted, this, &RegistersScreen::saveCleaned);
    connect(m_suppression, &SuppressionPanel::addWanted, this, [this] { changeSuppression(true); });
    connect(m_suppression, &SuppressionPanel::removeWanted, this, [this] { changeSuppression(false); });
    connect(&m_desk, &Desk::officeOpened, this, [this] { turnTo(m_page); });
}

void RegistersScreen::show(RegisterPage page)
{
    if (page != m_page && holdsBack())
        return;
    turnTo(page);
}

void RegistersScreen::choosePage(int row)
{
    const RegisterPage page = allRegisterPages.at(std::size_t(row));
    if (page == m_page)
        return;
    if (holdsBack()) {
        // The list has its own say in what is current until its signal has run its course.
        QMetaObject::invokeMethod(
            this, [this] { drawList(); }, Qt::QueuedConnection);
        return;
    }
    turnTo(page);
}

void RegistersScreen::turnTo(RegisterPage page)
{
    m_page = page;
    m_preferences.setChoice(pageKey, codeOf(page));
    m_key.clear();
    m_seen.reset();
    m_csv.clear();
    m_cleaned.clear();
    m_ui->banner->dismiss();
    m_suppression->clear();
    m_consent->show(std::nullopt);
    if (const std::optional<RegisterKind> kind = registerOf(page)) {
        m_form->take(*kind);
        m_form->show({}, m_record, m_mayEdit);
    }
    m_ui->words->clear();
    m_filter->search({});
    rename();
    refresh();
    if (m_filter->rowCount() > 0 && isEdited(m_page))
        m_ui->table->setCurrentIndex(m_filter->index(0, 0));
    else if (isEdited(m_page))
        openNew();
}

void RegistersScreen::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const ProcessingRegister before = m_record;
    const bool couldEdit = m_mayEdit;
    read();
    drawList();
    drawEmpty();
    // What is being read stays where it was scrolled to.
    const bool isSame = m_seen && before == m_record && couldEdit == m_mayEdit;
    m_suppression->allow(maySuppress(m_desk.officer()).has_value(),
                         mayUnsuppress(m_desk.officer()).has_value());
    if (!isSame && !isTyped() && m_csv.isEmpty() && isEdited(m_page)) {
        // Whatever the form showed may be different or gone.
        if (m_key.isEmpty() || !m_model->rowOf(m_key).isValid())
            openNew();
        else
            open(m_key);
    }
    select(m_key);
    arrange();
}

void RegistersScreen::read()
{
    const auto record = m_desk.read([](Office &office) { return processingRecord(office.store); });
    const auto rows = m_desk.read(
        [this](Office &office) { return rowsOf(office, m_page, spokenLanguage(), m_desk.today()); });
    const auto counts = m_desk.read([this](Office &office) { return countsOf(office, m_desk.today()); });
    if (!record || !rows || !counts)
        return;
    m_record = *record;
    m_counts = *counts;
    m_mayEdit = m_page == RegisterPage::Consents ? mayEnterConsents(m_desk.officer()).has_value()
                                                 : mayEditRegisters(m_desk.officer()).has_value();
    if (m_page == RegisterPage::Consents) {
        m_consents = m_desk.read([](Office &office) { return consentRows(office); })
                         .value_or(std::vector<ConsentRow>());
        m_consent->take(m_record, m_desk.today(), m_mayEdit);
    }
    m_selecting = true;
    m_model->show(*rows);
    fitColumns();
    const int sort = m_preferences.choice(sortKeyOf(m_page)).toInt();
    m_ui->table->sortByColumn(sort < 0 ? ~sort : sort, sort < 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_selecting = false;
}

// Days and numbers are read whole; of the texts, the widest keeps two fifths of the room.
void RegistersScreen::fitColumns()
{
    QHeaderView *header = m_ui->table->horizontalHeader();
    const int count = header->count();
    const int room = m_ui->table->viewport()->width();
    if (count == 0)
        return;
    const bool wasSelecting = std::exchange(m_selecting, true);
    const QByteArray kept = m_preferences.layout(headingsKey(m_page));
    if (kept.isEmpty() || !header->restoreState(kept)) {
        const int most = room * 3 / 5 / std::max(1, count - 1);
        for (int column = 0; column < count; ++column) {
            header->setSectionResizeMode(column, QHeaderView::Interactive);
            m_ui->table->resizeColumnToContents(column);
            const bool isText =
                m_filter->index(0, column).data(RegisterModel::sortRole).typeId() == QMetaType::QByteArray;
            const int least = std::max(narrowestColumn, header->sectionSizeHint(column));
            const int wanted = header->sectionSize(column) + grid::unit;
            header->resizeSection(column,
                                  isText ? std::min(wanted, std::max(most, least)) : std::max(wanted, least));
        }
    }
    header->setMinimumSectionSize(narrowestColumn);
    header->setSectionResizeMode(std::min(m_model->list().widest, count - 1), QHeaderView::Stretch);
    m_selecting = wasSelecting;
}

bool RegistersScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_ui->table->viewport())
        QMetaObject::invokeMethod(this, &RegistersScreen::fitColumns, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void RegistersScreen::drawList()
{
    m_selecting = true;
    for (std::size_t i = 0; i < allRegisterPages.size(); ++i) {
        QTreeWidgetItem *item = m_ui->registers->topLevelItem(int(i));
        const QString count = i < m_counts.size() ? QString::number(m_counts[i]) : QString();
        item->setText(nameColumn, nameOf(allRegisterPages[i]));
        item->setToolTip(nameColumn, nameOf(allRegisterPages[i]));
        item->setText(countColumn, count);
        item->setTextAlignment(countColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(nameColumn, Qt::AccessibleTextRole,
                      tr("%1: %2", "register, number of entries").arg(nameOf(allRegisterPages[i]), count));
        if (allRegisterPages[i] == m_page)
            m_ui->registers->setCurrentItem(item);
    }
    int widest = 0;
    for (const RegisterPage page : allRegisterPages)
        widest = std::max(widest, fontMetrics().horizontalAdvance(nameOf(page)));
    m_ui->registers->setMinimumWidth(widest + besideNames);
    m_selecting = false;
}

void RegistersScreen::drawEmpty()
{
    const bool any = m_filter->rowCount() > 0;
    m_ui->listStack->setCurrentWidget(any ? static_cast<QWidget *>(m_ui->table) : m_ui->empty);
    if (m_model->rowCount() > 0)
        m_ui->empty->say(Symbol::Search, tr("Nothing in this list has these words"),
                         tr("Try fewer letters."));
    else
        m_ui->empty->say(symbolOf(m_page), emptyBecause(m_page), emptyNext(m_page));
}

bool RegistersScreen::isTyped() const
{
    if (m_page == RegisterPage::Consents)
        return m_consent->isTyped();
    return registerOf(m_page) && m_form->isTyped();
}

bool RegistersScreen::holdsBack()
{
    if (!m_csv.isEmpty())
        leaveImport();
    if (!isTyped())
        return false;
    m_ui->banner->say({Tone::Warning, tr("What you typed is not saved yet. Save it or discard it first."),
                       tr("Discard changes"), [this] { discard(); }});
    return true;
}

void RegistersScreen::chooseRow(const QModelIndex &row)
{
    const QString key = m_model->keyAt(m_filter->mapToSource(row));
    if (m_selecting || !isEdited(m_page) || key.isEmpty() || key == m_key)
        return;
    if (holdsBack()) {
        QMetaObject::invokeMethod(
            this, [this] { select(m_key); }, Qt::QueuedConnection);
        return;
    }
    open(key);
    arrange();
}

void RegistersScreen::open(const QString &key)
{
    m_key = key;
    if (m_page == RegisterPage::Consents) {
        const auto row = std::ranges::find(m_consents, ConsentId(key.toLongLong()),
                                           [](const ConsentRow &each) { return each.consent.id; });
        m_consent->show(row == m_consents.end() ? std::nullopt : std::optional(*row));
        return;
    }
    m_seen = entryOf(m_record, *registerOf(m_page), key);
    if (m_seen)
        m_form->show(objectOf(*m_seen), m_record, m_mayEdit);
}

void RegistersScreen::openNew()
{
    m_key.clear();
    m_seen.reset();
    m_consent->show(std::nullopt);
    if (registerOf(m_page))
        m_form->show({}, m_record, m_mayEdit);
    select({});
    arrange();
    if (!m_ui->add->hasFocus())
        return;
    m_page == RegisterPage::Consents ? m_consent->focusFirst() : m_form->focusFirst();
}

void RegistersScreen::select(const QString &key)
{
    m_selecting = true;
    const QModelIndex row = m_filter->mapFromSource(key.isEmpty() ? QModelIndex() : m_model->rowOf(key));
    if (row.isValid())
        m_ui->table->setCurrentIndex(row);
    else
        m_ui->table->selectionModel()->clear();
    m_selecting = false;
}

void RegistersScreen::openRequest(const QModelIndex &row)
{
    const bool isOfRequest = m_page == RegisterPage::Restrictions || m_page == RegisterPage::Objections ||
                             m_page == RegisterPage::ErasuresAgain;
    if (isOfRequest)
        Q_EMIT requestChosen(RequestId(m_model->keyAt(m_filter->mapToSource(row)).toLongLong()));
}

void RegistersScreen::arrange()
{
    const bool isRegister = registerOf(m_page).has_value();
    const bool isConsents = m_page == RegisterPage::Consents;
    const bool isImporting = !m_csv.isEmpty();
    const bool isNew = m_key.isEmpty();
    QWidget *editor = isImporting  ? static_cast<QWidget *>(m_import)
                      : isRegister ? static_cast<QWidget *>(m_form)
                      : isConsents ? static_cast<QWidget *>(m_consent)
                                   : m_suppression;
    m_ui->editors->setCurrentWidget(editor);
    m_ui->editor->setVisible(isRegister || isConsents || m_page == RegisterPage::Suppression);
    m_ui->importList->setVisible(isRegister);
    m_ui->importList->setEnabled(m_mayEdit && !isImporting);
    m_ui->exportList->setVisible(m_page != RegisterPage::Suppression);
    m_ui->exportList->setEnabled(m_model->rowCount() > 0);
    m_ui->add->setVisible(isRegister || isConsents);
    m_ui->add->setEnabled(m_mayEdit);
    const bool isWritten = m_mayEdit && !isImporting && (isRegister || (isConsents && isNew));
    m_ui->save->setVisible(isWritten);
    m_ui->discard->setVisible(isWritten);
    m_ui->save->setEnabled(isTyped());
    m_ui->discard->setEnabled(isTyped());
    m_ui->remove->setVisible(m_mayEdit && isRegister && !isImporting && !isNew);
    m_ui->readOnly->setVisible(!m_mayEdit && (isRegister || isConsents));
    m_ui->readOnly->setText(isConsents
                                ? tr("Readers may look at consents, not enter them.")
                                : tr("Only the data protection officer and the administrator may change the "
                                     "registers."));
}

void RegistersScreen::save()
{
    if (m_page == RegisterPage::Consents)
        saveConsent();
    else
        saveEntry();
}

void RegistersScreen::saveEntry()
{
    const RegisterKind kind = *registerOf(m_page);
    const Result<RegisterEntry> entry = registerEntryFrom(kind, m_form->entry());
    if (!entry) {
        refuse(entry.error());
        return;
    }
    const auto done = m_desk.attempt(
        [&](Office &office, const Occasion &occasion) { return putEntry(office, occasion, *entry, m_seen); });
    if (!done)
        return;
    if (!*done) {
        refuse(done->error());
        return;
    }
    m_ui->banner->dismiss();
    m_form->show({}, m_record, m_mayEdit); // lets go of what was typed
    m_seen.reset();
    m_key = codeOf(*entry);
    Q_EMIT m_desk.changed();
    refresh();
    Q_EMIT announced({Tone::Good, tr("“%1” is saved.").arg(nameOf(*entry, spokenLanguage())), {}, {}, true});
}

void RegistersScreen::saveConsent()
{
    const Consent consent = m_consent->consent();
    if (!consent.subject.isValid()) {
        m_ui->banner->say(
            {Tone::Warning, tr("Choose the person from those the program knows: type a part of the name "
                               "and choose from the list.")});
        m_consent->focusFirst();
        return;
    }
    if (consent.activity.isEmpty()) {
        m_ui->banner->say({Tone::Warning, tr("Choose the purpose they agreed to.")});
        return;
    }
    const auto done = m_desk.attempt(
        [&](Office &office, const Occasion &occasion) { return addConsent(office, occasion, consent); });
    if (!done)
        return;
    if (!*done) {
        refuse(done->error());
        return;
    }
    m_ui->banner->dismiss();
    m_consent->show(std::nullopt);
    m_key = QString::number((*done)->id.value());
    Q_EMIT m_desk.changed();
    refresh();
    Q_EMIT announced({Tone::Good, tr("The consent is entered."), {}, {}, true});
}

void RegistersScreen::refuse(const Refusal &refusal)
{
    const std::optional<RegisterKind> kind = registerOf(m_page);
    const QString field = fieldOf(refusal);
    QString sentence = sentenceFor(refusal);
    if (refusal.reason == RefusalReason::ChangedMeanwhile) {
        m_ui->banner->say(
            {Tone::Warning,
             tr("Somebody else has changed this entry meanwhile. Nothing was saved; what you typed is "
                "kept."),
             tr("Show theirs"), [this] { discard(); }});
        return;
    }
    if (!kind && refusal.reason == RefusalReason::FieldMissing)
        sentence = field == "proof"_L1
                       ? tr("Please fill in how the consent was given: without proof it does not count.")
                       : tr("Please fill in the day on which the consent was given.");
    if (kind && refusal.reason == RefusalReason::FieldMissing)
        sentence = tr("Please fill in: %1.").arg(labelFor(*kind, field));
    else if (kind && field == "code"_L1)
        sentence = tr("A code consists of small letters without marks, digits, “-” and “_”, at most 40.");
    else if (kind && refusal.reason == RefusalReason::FieldNotUnderstood)
        sentence = tr("%1: “%2” is not understood.", "field, text")
                       .arg(labelFor(*kind, field), std::get<QString>(refusal.facts.at(1)));
    m_ui->banner->say({Tone::Warning, sentence});
    if (kind)
        m_form->point(refusal.reason == RefusalReason::RegisterCodeTaken ? u"code"_s : field);
}

void RegistersScreen::discard()
{
    m_ui->banner->dismiss();
    m_seen.reset();
    if (registerOf(m_page))
        m_form->show({}, m_record, m_mayEdit);
    m_consent->show(std::nullopt);
    refresh();
}

void RegistersScreen::remove()
{
    if (!m_seen)
        return;
    const RegisterEntry entry = *m_seen;
    const auto done = m_desk.attempt([&](Office &office, const Occasion &occasion) {
        return removeEntry(office, occasion, kindOf(entry), codeOf(entry));
    });
    if (!done)
        return;
    if (!*done) {
        refuse(done->error());
        return;
    }
    m_form->show({}, m_record, m_mayEdit);
    m_key.clear();
    m_seen.reset();
    Q_EMIT m_desk.changed();
    refresh();
    Q_EMIT undoOffered(tr("“%1” is removed.").arg(nameOf(entry, spokenLanguage())), [this, entry] {
        m_desk.perform([&](Office &office, const Occasion &occasion) {
            return putEntry(office, occasion, entry, std::nullopt);
        });
    });
}

void RegistersScreen::withdraw(const QDate &on)
{
    const ConsentId id(m_key.toLongLong());
    const auto done = m_desk.perform(
        [&](Office &office, const Occasion &occasion) { return withdrawConsent(office, occasion, id, on); });
    if (done)
        Q_EMIT announced({Tone::Good,
                          tr("The withdrawal is recorded; the consent ended on %1.").arg(shownDate(on)),
                          {},
                          {},
                          true});
    refresh();
}

void RegistersScreen::previewImport()
{
    if (holdsBack())
        return;
    const QStringList files =
        m_desk.dialogue().openFiles(tr("Import into: %1").arg(nameOf(m_page)), {csvKind()});
    const std::optional<QByteArray> csv = files.isEmpty() ? std::nullopt : readFile(files.first());
    if (!csv)
        return;
    const Result<RegisterImport> preview = importPreview(m_record, *registerOf(m_page), *csv);
    if (!preview) {
        m_desk.showRefusal(preview.error());
        return;
    }
    m_csv = *csv;
    m_import->show(QFileInfo(files.first()).fileName(), *preview, m_record);
    arrange();
    m_import->setFocus(Qt::OtherFocusReason);
}

void RegistersScreen::acceptImport()
{
    const RegisterKind kind = *registerOf(m_page);
    const auto done = m_desk.perform([&](Office &office, const Occasion &occasion) {
        return importRegister(office, occasion, kind, m_csv);
    });
    if (!done)
        return;
    leaveImport();
    Q_EMIT announced(
        {Tone::Good,
         tr("Imported. New entries: %1, changed: %2.").arg(done->added.size()).arg(done->changed.size()),
         {},
         {},
         true});
}

void RegistersScreen::leaveImport()
{
    m_csv.clear();
    refresh();
}

void RegistersScreen::exportList()
{
    const QString path = m_desk.dialogue().saveFile(tr("Export: %1").arg(nameOf(m_page)),
                                                    codeOf(m_page) + u".csv"_s, csvKind());
    if (path.isEmpty())
        return;
    if (const std::optional<RegisterKind> kind = registerOf(m_page)) {
        writeFile(path, csvOf(atbilde::tableOf(m_record, *kind)));
        return;
    }
    atbilde::CsvTable table;
    table.columns = m_model->list().headings;
    for (const RegisterRow &row : m_model->list().rows)
        table.rows.append(row.cells);
    writeFile(path, csvOf(table));
}

void RegistersScreen::checkMailing()
{
    const QStringList files = m_desk.dialogue().openFiles(tr("Mailing list to check"), {csvKind()});
    const std::optional<QByteArray> csv = files.isEmpty() ? std::nullopt : readFile(files.first());
    if (!csv)
        return;
    const auto check = m_desk.read([&](Office &office) { return atbilde::checkMailing(office, *csv); });
    if (!check)
        return;
    if (!*check) {
        const bool hasNoAddresses = check->error().reason == RefusalReason::CsvColumnMissing;
        if (hasNoAddresses)
            Q_EMIT announced(
                {Tone::Warning, tr("In this table no column holds e-mail addresses, telephone numbers or "
                                   "names with postal addresses.")});
        else
            m_desk.showRefusal(check->error());
        return;
    }
    m_cleaned = (*check)->cleaned;
    m_mailingName = QFileInfo(files.first()).completeBaseName();
    m_suppression->show(QFileInfo(files.first()).fileName(), **check);
}

void RegistersScreen::saveCleaned()
{
    const QString path = m_desk.dialogue().saveFile(
        tr("Save the cleaned list"), tr("%1-cleaned.csv", "file name").arg(m_mailingName), csvKind());
    if (!path.isEmpty())
        writeFile(path, m_cleaned);
}

void RegistersScreen::changeSuppression(bool add)
{
    const SuppressedAddress address = m_suppression->address();
    if (add) {
        if (!m_desk.perform([&](Office &office, const Occasion &occasion) {
                return suppress(office, occasion, {address});
            }))
            return;
        Q_EMIT announced(
            {Tone::Good, tr("The address is on the list. Nothing may be advertised to it."), {}, {}, true});
    } else {
        if (!m_desk.perform([&](Office &office, const Occasion &occasion) {
                return unsuppress(office, occasion, address);
            }))
            return;
        Q_EMIT announced({Tone::Good, tr("The address is off the list."), {}, {}, true});
    }
    m_suppression->clear();
    refresh();
}

std::optional<QByteArray> RegistersScreen::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_desk.showRefusal({RefusalReason::FileNotReadable, {path, file.errorString()}});
        return std::nullopt;
    }
    if (file.size() > largestFile) {
        m_desk.showRefusal(
            {RefusalReason::FileTooLarge, {QFileInfo(path).fileName(), file.size(), largestFile}});
        return std::nullopt;
    }
    return file.readAll();
}

void RegistersScreen::writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        m_desk.showRefusal({RefusalReason::FileNotWritten, {path, file.errorString()}});
        return;
    }
    Q_EMIT announced({Tone::Good, tr("Written: %1", "file").arg(path), {}, {}, true});
}

void RegistersScreen::dress()
{
    m_ui->add->setIcon(icon(Symbol::Add));
    m_ui->importList->setIcon(icon(Symbol::Import));
    m_ui->exportList->setIcon(icon(Symbol::Export));
    m_ui->remove->setIcon(icon(Symbol::Delete));
    m_ui->save->setDefault(true);
    for (std::size_t i = 0; i < allRegisterPages.size(); ++i)
        m_ui->registers->topLevelItem(int(i))->setIcon(nameColumn, icon(symbolOf(allRegisterPages[i])));
}

void RegistersScreen::rename()
{
    m_ui->title->setText(nameOf(m_page));
    m_ui->purpose->setText(purposeOf(m_page));
    m_ui->table->setAccessibleName(nameOf(m_page));
    drawList();
    drawEmpty();
    arrange();
}

void RegistersScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        rename();
        refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        dress();
    }
    QWidget::changeEvent(event);
}
