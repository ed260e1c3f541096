// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backuppage.h"

#include "core/casework/restore.h"
#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/damages.h"
#include "ui/wording/journal.h"

#include <QCheckBox>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QHBoxLayout *lineOf(std::initializer_list<QWidget *> widgets, QWidget *stretched = nullptr)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(grid::unit);
    for (QWidget *widget : widgets)
        line->addWidget(widget, widget == stretched ? 1 : 0);
    if (!stretched)
        line->addStretch(1);
    return line;
}

QTableWidgetItem *cellOf(const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return cell;
}

} // namespace

BackupPage::BackupPage(Desk &desk)
    : m_desk(desk),
      m_work(new Work(desk, this)),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_folder(new QLineEdit(this)),
      m_choose(new QPushButton(icon(Symbol::Folder), {}, this)),
      m_daily(new QCheckBox(this)),
      m_keep(new QLabel(this)),
      m_days(new QSpinBox(this)),
      m_weeks(new QSpinBox(this)),
      m_months(new QSpinBox(this)),
      m_save(new QPushButton(this)),
      m_password(new QLabel(this)),
      m_setPassword(new QPushButton(icon(Symbol::Lock), {}, this)),
      m_table(new QTableWidget(0, 3, this)),
      m_now(new QPushButton(icon(Symbol::Archive), {}, this)),
      m_test(new QPushButton(icon(Symbol::Check), {}, this)),
      m_restore(new QPushButton(icon(Symbol::Undo), {}, this)),
      m_other(new QPushButton(icon(Symbol::Folder), {}, this)),
      m_progress(new QProgressBar(this)),
      m_state(new QLabel(this))
{
    m_title->setFont(lettered(font(), Lettering::Heading));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_words, m_password, m_state}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_folder->setObjectName(u"backupFolder"_s);
    m_folder->setReadOnly(true);
    m_now->setObjectName(u"backUpNow"_s);
    m_test->setObjectName(u"testBackup"_s);
    m_restore->setObjectName(u"restoreBackup"_s);
    m_save->setObjectName(u"saveBackupPlan"_s);
    m_setPassword->setObjectName(u"setBackupPassword"_s);
    m_table->setObjectName(u"backups"_s);
    m_state->setObjectName(u"backupState"_s);
    m_daily->setObjectName(u"dailyBackup"_s);
    m_days->setRange(1, 365);
    m_weeks->setRange(0, 104);
    m_months->setRange(0, 120);
    m_days->setObjectName(u"keepDays"_s);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addLayout(lineOf({m_folder, m_choose}, m_folder));
    layout->addWidget(m_daily);
    layout->addLayout(lineOf({m_keep, m_days, m_weeks, m_months, m_save}));
    layout->addLayout(lineOf({m_password, m_setPassword}, m_password));
    layout->addSpacing(grid::unit);
    layout->addWidget(m_table, 1);
    layout->addLayout(lineOf({m_now, m_test, m_restore}));
    layout->addLayout(lineOf({m_other}));
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    connect(m_choose, &QPushButton::clicked, this, &BackupPage::choose);
    connect(m_save, &QPushButton::clicked, this, &BackupPage::save);
    connect(m_setPassword, &QPushButton::clicked, this, &BackupPage::setPassword);
    connect(m_now, &QPushButton::clicked, this, &BackupPage::backUpNow);
    connect(m_test, &QPushButton::clicked, this, &BackupPage::test);
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(chosen()); });
    connect(m_other, &QPushButton::clicked, this, [this] {
        const QStringList files =
            m_desk.dialogue().openFiles(tr("Backup"), {{tr("Backups of Atbilde"), {u"*.atbilde-backup"_s}}});
        if (!files.isEmpty())
            restore(files.first());
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &BackupPage::showWork);
    connect(m_work, &Work::started, this, &BackupPage::showWork);
    connect(m_work, &Work::finished, this, &BackupPage::showWork);
    rename();
    showWork();
}

void BackupPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const auto known = m_desk.read([](Office &office) {
        const BackupPlan plan = backupPlan(office);
        return std::pair(plan, backupsIn(plan.folder, office.store.database.officeMark()));
    });
    if (!known)
        return;
    // What was changed and not saved stays.
    const bool isNew = m_plan.folder != known->first.folder || m_folder->text().isEmpty();
    m_plan = known->first;
    if (isNew) {
        m_folder->setText(QDir::toNativeSeparators(m_plan.folder));
        m_daily->setChecked(m_plan.isDaily);
        m_days->setValue(m_plan.rotation.days);
        m_weeks->setValue(m_plan.rotation.weeks);
        m_months->setValue(m_plan.rotation.months);
    }
    m_password->setText(
        m_plan.lock.isValid()
            ? tr("A password opens the backups on any computer.")
            : tr("No password is set: the backups open only as long as this database is here."));
    show(known->second);
    showWork();
}

void BackupPage::show(const std::vector<Backup> &backups)
{
    const QString before = chosen();
    m_table->setRowCount(int(backups.size()));
    for (int row = 0; row < int(backups.size()); ++row) {
        const Backup &backup = backups[std::size_t(row)];
        auto *made =
            cellOf(backup.isReadable ? shownMoment(backup.label.madeAt) : QFileInfo(backup.file).fileName());
        made->setData(Qt::UserRole, backup.file);
        m_table->setItem(row, 0, made);
        auto *size = cellOf(QLocale().formattedDataSize(backup.size));
        size->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, 1, size);
        m_table->setItem(row, 2,
                         cellOf(!backup.isReadable ? tr("damaged: cannot be used")
                                : backup.isOurs    ? tr("checked when it was made")
                                                   : tr("of another office")));
        if (backup.file == before)
            m_table->selectRow(row);
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, std::max(m_table->columnWidth(0), 20 * grid::unit));
    m_table->setColumnWidth(1, std::max(m_table->columnWidth(1), 12 * grid::unit));
}

QString BackupPage::chosen() const
{
    const QList<QTableWidgetItem *> cells = m_table->selectedItems();
    return cells.isEmpty() ? QString()
                           : m_table->item(cells.first()->row(), 0)->data(Qt::UserRole).toString();
}

void BackupPage::choose()
{
    const QString folder = m_desk.dialogue().chooseFolder(tr("Folder for backups"));
    if (folder.isEmpty())
        return;
    m_folder->setText(QDir::toNativeSeparators(folder));
    save();
}

void BackupPage::save()
{
    BackupPlan plan = m_plan;
    plan.folder = QDir::fromNativeSeparators(m_folder->text());
    plan.isDaily = m_daily->isChecked();
    plan.rotation = {m_days->value(), m_weeks->value(), m_months->value()};
    if (m_desk.perform([&](Office &office, const Occasion &occasion) {
            return changeBackupPlan(office, occasion, plan);
        }))
        m_state->setText(tr("Saved."));
}

void BackupPage::setPassword()
{
    const auto password = m_desk.dialogue().askText(
        tr("Password for backups"),
        tr("Opens every backup made from now on. Write it down and keep it away from this computer."),
        tr("Set password"));
    if (!password)
        return;
    if (m_desk.perform([&](Office &office, const Occasion &occasion) {
            return setBackupPassword(office, occasion, *password);
        }))
        refresh();
}

void BackupPage::backUpNow()
{
    m_work->run(
        [](Office &office, const Occasion &occasion, const Work::Report &report) {
            if (const Result<void> may = mayBackUp(occasion.officer); !may)
                return Result<Backup>(may.error());
            return backUpByPlan(office, occasion, [&](qint64 done, qint64 all) { return report(done, all); });
        },
        [this](const Result<Backup> &backup) {
            if (!backup) {
                m_desk.showRefusal(backup.error());
                return;
            }
            m_state->setText(tr("The backup was written, read back and checked."));
            refresh();
        });
}

std::optional<QString> BackupPage::passwordFor(const QString &file)
{
    const auto opens = m_desk.read([&](Office &office) {
        return contentsOf(file, {officeBackupKey(office), {}}).has_value();
    });
    if (opens && *opens)
        return QString();
    return m_desk.dialogue().askText(tr("Password for backups"),
                                     tr("The password this backup was locked with."), tr("Open"));
}

void BackupPage::test()
{
    const QString file = chosen();
    const std::optional<QString> password = file.isEmpty() ? std::nullopt : passwordFor(file);
    if (!password)
        return;
    m_work->run(
        [file, password](Office &office, const Occasion &, const Work::Report &report) {
            return testBackup(file, {officeBackupKey(office), *password}, office.store.database.place(),
                              [&](qint64 done, qint64 all) { return report(done, all); });
        },
        [this](const Result<Verification> &found) {
            if (!found)
                m_desk.showRefusal(found.error());
            else
                m_state->setText(found->isSound()
                                     ? tr("The backup was restored on trial and everything in it is sound.")
                                     : summaryOf(*found));
        });
}

void BackupPage::restore(QString file)
{
    if (file.isEmpty())
        return;
    const std::optional<QString> password = passwordFor(file);
    if (!password)
        return;
    const auto preview = m_desk.read([&](Office &office) {
        return previewBackup(file, {officeBackupKey(office), *password}, office.store.database.place());
    });
    if (!preview)
        return;
    if (!*preview) {
        m_desk.showRefusal(preview->error());
        return;
    }
    const BackupPreview &inside = **preview;
    Question question;
    question.key = u"restore"_s;
    question.gravity = Question::Gravity::Warning;
    question.title = tr("Restore the backup of %1?").arg(shownMoment(inside.label.madeAt));
    question.text =
        tr("Office: %1\nRequests: %2\nJournal entries: %3\n\nWhat was done since is not in it. The present "
           "database is kept "
           "under another name beside the restored one until the next erasure; what was erased since is "
           "erased again.")
            .arg(inside.organisation, QString::number(inside.requests), QString::number(inside.entries));
    question.choices = {{u"keep"_s, tr("Change nothing"), Choice::Weight::Retreat},
                        {u"restore"_s, tr("Restore"), Choice::Weight::Destructive}};
    if (m_desk.dialogue().ask(question) == "restore"_L1)
        Q_EMIT restoreWanted(file, *password);
}

void BackupPage::showWork()
{
    const bool running = m_work->isRunning();
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_now->setEnabled(!running);
    m_test->setEnabled(!running && !chosen().isEmpty());
    m_restore->setEnabled(!running && !chosen().isEmpty());
    m_other->setEnabled(!running);
}

void BackupPage::rename()
{
    m_title->setText(tr("Backups"));
    m_words->setText(tr("A backup holds the whole office, encrypted. It is read back and checked as soon as "
                        "it is written. Keep the folder on "
                        "another disk, and take a copy out of the house now and then."));
    m_folder->setAccessibleName(tr("Folder for backups"));
    m_choose->setText(tr("Choose…"));
    m_daily->setText(tr("Make one every day"));
    m_keep->setText(tr("Keep:"));
    m_days->setSuffix(tr(" daily"));
    m_weeks->setSuffix(tr(" weekly"));
    m_months->setSuffix(tr(" monthly"));
    m_days->setAccessibleName(tr("Daily backups kept"));
    m_weeks->setAccessibleName(tr("Weekly backups kept"));
    m_months->setAccessibleName(tr("Monthly backups kept"));
    m_save->setText(tr("Save"));
    m_setPassword->setText(tr("Set password…"));
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Size"), tr("State")});
    m_table->setAccessibleName(tr("Backups"));
    m_now->setText(tr("Back up now"));
    m_test->setText(tr("Restore on trial"));
    m_restore->setText(tr("Restore…"));
    m_other->setText(tr("Restore from another folder…"));
    m_progress->setAccessibleName(tr("Work on a backup"));
}

void BackupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        refresh();
    }
    QWidget::changeEvent(event);
}
