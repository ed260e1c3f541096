// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keepingpage.h"

#include "ui/desk/work.h"
#include "ui/dialogue/dialogue.h"
#include "ui/look/grid.h"
#include "ui/look/icons.h"
#include "ui/look/lettering.h"
#include "ui/wording/dates.h"
#include "ui/wording/journal.h"
#include "ui/wording/retention.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

QTableWidgetItem *cellOf(const QString &text)
{
    auto *cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return cell;
}

} // namespace

KeepingPage::KeepingPage(Desk &desk)
    : m_desk(desk),
      m_work(new Work(desk, this)),
      m_title(new QLabel(this)),
      m_words(new QLabel(this)),
      m_save(new QPushButton(this)),
      m_dueTitle(new QLabel(this)),
      m_dueWords(new QLabel(this)),
      m_table(new QTableWidget(0, 3, this)),
      m_erase(new QPushButton(icon(Symbol::Delete, Tone::Alarm), {}, this)),
      m_stop(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_runsTitle(new QLabel(this)),
      m_runs(new QListWidget(this)),
      m_certificate(new QPushButton(icon(Symbol::Document), {}, this))
{
    for (QLabel *title : {m_title, m_dueTitle, m_runsTitle})
        title->setFont(lettered(font(), Lettering::Heading));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_words, m_dueWords}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_save->setObjectName(u"saveRetention"_s);
    m_table->setObjectName(u"dueForErasure"_s);
    m_erase->setObjectName(u"eraseTicked"_s);
    m_runs->setObjectName(u"erasures"_s);
    m_certificate->setObjectName(u"keepCertificate"_s);
    m_dueWords->setObjectName(u"dueWords"_s);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setMinimumHeight(20 * grid::unit);
    m_runs->setMaximumHeight(14 * grid::unit);
    auto *inside = new QWidget(this);
    auto *layout = new QVBoxLayout(inside);
    layout->setSpacing(grid::unit);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    auto *rules = new QGridLayout;
    rules->setHorizontalSpacing(grid::unit);
    rules->setVerticalSpacing(grid::half);
    rules->setColumnStretch(4, 1);
    layout->addLayout(rules);
    for (int row = 0; row < int(m_rules.size()); ++row) {
        RuleRow &rule = m_rules[std::size_t(row)];
        rule = {new QLabel(inside), new QSpinBox(inside), new QComboBox(inside), new QLabel(inside),
                new QLineEdit(inside)};
        rule.what->setWordWrap(true);
        rule.what->setMinimumWidth(20 * grid::unit);
        rule.from->setWordWrap(true);
        rule.from->setForegroundRole(QPalette::PlaceholderText);
        rule.count->setRange(1, 3650);
        rule.count->setObjectName(u"count-"_s + codeOf(allRetentionItems[std::size_t(row)]));
        rule.unit->addItem({}, int(RetentionPeriod::Unit::Days));
        rule.unit->addItem({}, int(RetentionPeriod::Unit::Years));
        rules->addWidget(rule.what, row, 0);
        rules->addWidget(rule.count, row, 1);
        rules->addWidget(rule.unit, row, 2);
        rules->addWidget(rule.from, row, 3);
        rules->addWidget(rule.reason, row, 4);
    }
    auto *saving = new QHBoxLayout;
    saving->addWidget(m_save);
    saving->addStretch(1);
    layout->addLayout(saving);
    layout->addSpacing(grid::unit);
    layout->addWidget(m_dueTitle);
    layout->addWidget(m_dueWords);
    layout->addWidget(m_table, 3);
    auto *erasing = new QHBoxLayout;
    erasing->setSpacing(grid::unit);
    erasing->addWidget(m_erase);
    erasing->addWidget(m_stop);
    erasing->addWidget(m_progress, 1);
    erasing->addStretch(1);
    layout->addLayout(erasing);
    layout->addSpacing(grid::unit);
    layout->addWidget(m_runsTitle);
    layout->addWidget(m_runs);
    auto *certifying = new QHBoxLayout;
    certifying->addWidget(m_certificate);
    certifying->addStretch(1);
    layout->addLayout(certifying);
    layout->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_save, &QPushButton::clicked, this, &KeepingPage::save);
    connect(m_erase, &QPushButton::clicked, this, &KeepingPage::erase);
    connect(m_stop, &QPushButton::clicked, m_work, &Work::cancel);
    connect(m_certificate, &QPushButton::clicked, this, &KeepingPage::keepCertificate);
    connect(m_runs, &QListWidget::currentRowChanged, this, &KeepingPage::showWork);
    connect(m_work, &Work::started, this, &KeepingPage::showWork);
    connect(m_work, &Work::finished, this, &KeepingPage::showWork);
    connect(m_work, &Work::progressed, this, [this](qsizetype done, qsizetype all) {
        m_progress->setMaximum(int(std::max<qsizetype>(all, 1)));
        m_progress->setValue(int(std::min(done, all)));
    });
    rename();
    showWork();
}

void KeepingPage::refresh()
{
    if (!m_desk.hasOffice())
        return;
    const auto scheme = m_desk.read([](Office &office) { return retentionScheme(office); });
    const auto due = m_desk.read([this](Office &office) { return dueForPurge(office, m_desk.today()); });
    const auto runs = m_desk.read([](Office &office) { return office.store.purges.runs(); });
    if (!scheme || !due || !runs)
        return;
    // What was changed and not saved stays.
    if (*scheme != m_scheme || m_rules.front().unit->property("shown").isNull()) {
        m_scheme = *scheme;
        for (std::size_t row = 0; row < m_rules.size(); ++row) {
            const RetentionScheme::Rule &rule = m_scheme.rules[row];
            m_rules[row].count->setValue(rule.period.count);
            m_rules[row].unit->setCurrentIndex(m_rules[row].unit->findData(int(rule.period.unit)));
            m_rules[row].reason->setText(rule.reason);
        }
        m_rules.front().unit->setProperty("shown", true);
    }
    showRuns(*runs);
    showDue(*due);
    showWork();
}

void KeepingPage::showDue(const DueForPurge &due)
{
    m_due = due;
    m_table->setRowCount(int(due.cases.size()));
    for (int row = 0; row < int(due.cases.size()); ++row) {
        const RetentionRow &each = due.cases[std::size_t(row)];
        auto *number = cellOf(each.number);
        if (!each.hindrance) {
            number->setFlags(number->flags() | Qt::ItemIsUserCheckable);
            number->setCheckState(Qt::Checked);
        }
        m_table->setItem(row, 0, number);
        m_table->setItem(row, 1, cellOf(shownDate(each.closedOn)));
        m_table->setItem(row, 2,
                         cellOf(each.hindrance ? tr("is kept: %1").arg(wordFor(*each.hindrance))
                                               : tr("free to be erased")));
    }
    m_table->resizeColumnsToContents();
    m_table->setVisible(!due.cases.empty());
    QStringList words;
    if (m_unfinished)
        words << tr("An erasure is unfinished.");
    if (due.isEmpty())
        words << tr("Nothing is kept longer than these rules say.");
    if (due.more > 0)
        words << tr("Further requests, not shown: %1.").arg(due.more);
    if (due.copies + due.packages + due.lines > 0)
        words << tr("Copies of identity documents: %1. Packages: %2. Lines of old requests: %3. They go with "
                    "the next erasure.")
                     .arg(due.copies)
                     .arg(due.packages)
                     .arg(due.lines);
    m_dueWords->setText(words.join(u' '));
    m_dueWords->setVisible(!words.isEmpty());
}

void KeepingPage::showRuns(const std::vector<PurgeRun> &runs)
{
    m_unfinished.reset();
    m_runs->clear();
    for (const PurgeRun &run : runs) {
        if (!run.isDone)
            m_unfinished = run.id;
        auto *item = new QListWidgetItem(
            run.isDone ? tr("%1, confirmed by %2").arg(shownMoment(run.at), run.officerName)
                       : tr("%1, confirmed by %2: unfinished").arg(shownMoment(run.at), run.officerName));
        item->setData(Qt::UserRole, run.id.value());
        item->setData(Qt::UserRole + 1, run.isDone && run.certificate.size() > 2);
        m_runs->addItem(item);
    }
    m_runsTitle->setVisible(!runs.empty());
    m_runs->setVisible(!runs.empty());
    m_certificate->setVisible(!runs.empty());
    m_erase->setText(m_unfinished ? tr("Carry the erasure on") : tr("Erase what is ticked…"));
}

std::vector<RequestId> KeepingPage::ticked() const
{
    std::vector<RequestId> ids;
    for (int row = 0; row < m_table->rowCount() && row < int(m_due.cases.size()); ++row) {
        if (m_table->item(row, 0)->checkState() == Qt::Checked)
            ids.push_back(m_due.cases[std::size_t(row)].id);
    }
    return ids;
}

void KeepingPage::erase()
{
    if (m_unfinished) {
        carryOn(*m_unfinished);
        return;
    }
    const std::vector<RequestId> cases = ticked();
    Question question;
    question.key = u"erase"_s;
    question.gravity = Question::Gravity::Warning;
    question.title = tr("Erase for good?");
    question.text = tr("Requests: %1. Their letters, documents, decisions and tasks go, and the data of the "
                       "people who asked; number, dates, right "
                       "and outcome stay for the statistics. This cannot be undone.")
                        .arg(cases.size());
    question.choices = {{u"keep"_s, tr("Erase nothing"), Choice::Weight::Retreat},
                        {u"erase"_s, tr("Erase for good"), Choice::Weight::Destructive}};
    if (m_desk.dialogue().ask(question) != "erase"_L1)
        return;
    const auto run = m_desk.perform(
        [&](Office &office, const Occasion &occasion) { return flagForPurge(office, occasion, cases); });
    if (run)
        carryOn(*run);
}

void KeepingPage::carryOn(PurgeRunId run)
{
    m_work->run(
        [run](Office &office, const Occasion &occasion, const Work::Report &report) {
            return carryOut(office, occasion, run,
                            [&](qint64 done, qint64 all) { return report(done, all); });
        },
        [this](const Result<PurgeRun> &done) {
            if (!done)
                m_desk.showRefusal(done.error());
            refresh();
            Q_EMIT erased();
        });
}

void KeepingPage::keepCertificate()
{
    const QListWidgetItem *item = m_runs->currentItem();
    if (!item)
        return;
    const PurgeRunId id(item->data(Qt::UserRole).toLongLong());
    const auto text = m_desk.read([&](Office &office) {
        return certificateText(office.store.purges.findRun(id)->certificate, office.organisation().name);
    });
    if (!text)
        return;
    const QString file = m_desk.dialogue().saveFile(
        tr("Certificate of erasure"), tr("erasure-%1.txt").arg(id.value()), {tr("Text"), {u"*.txt"_s}});
    if (file.isEmpty())
        return;
    QSaveFile target(file);
    const QByteArray bytes = text->toUtf8() + '\n';
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        m_desk.showRefusal({RefusalReason::FileNotWritten, {file, target.errorString()}});
}

void KeepingPage::save()
{
    RetentionScheme scheme;
    for (std::size_t row = 0; row < m_rules.size(); ++row) {
        scheme.rules[row] = {
            {m_rules[row].count->value(), RetentionPeriod::Unit(m_rules[row].unit->currentData().toInt())},
            m_rules[row].reason->text().trimmed()};
    }
    if (m_desk.perform([&](Office &office, const Occasion &occasion) {
            return changeRetention(office, occasion, scheme);
        }))
        refresh();
}

void KeepingPage::showWork()
{
    const bool running = m_work->isRunning();
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    if (running)
        m_progress->setRange(0, 0);
    m_erase->setEnabled(!running &&
                        (m_unfinished || m_due.free() + m_due.copies + m_due.packages + m_due.lines > 0));
    m_certificate->setEnabled(m_runs->currentItem() &&
                              m_runs->currentItem()->data(Qt::UserRole + 1).toBool());
}

void KeepingPage::rename()
{
    m_title->setText(tr("Time of keeping"));
    m_words->setText(tr("No law fixes these times; the office sets them and must be able to give the reason. "
                        "When a time is over, the approver or "
                        "the administrator confirms the erasure here."));
    for (std::size_t row = 0; row < m_rules.size(); ++row) {
        const RetentionItem item = allRetentionItems[row];
        const RuleRow &rule = m_rules[row];
        rule.what->setText(wordFor(item));
        rule.from->setText(beginningOf(item));
        rule.unit->setItemText(0, tr("days"));
        rule.unit->setItemText(1, tr("years"));
        rule.reason->setPlaceholderText(tr("Reason"));
        rule.count->setAccessibleName(tr("%1: how long").arg(wordFor(item)));
        rule.unit->setAccessibleName(tr("%1: unit").arg(wordFor(item)));
        rule.reason->setAccessibleName(tr("%1: reason").arg(wordFor(item)));
    }
    m_save->setText(tr("Save"));
    m_dueTitle->setText(tr("Kept long enough"));
    m_table->setHorizontalHeaderLabels({tr("Request"), tr("Closed"), tr("State")});
    m_table->setAccessibleName(tr("Requests that were kept long enough"));
    m_erase->setText(m_unfinished ? tr("Carry the erasure on") : tr("Erase what is ticked…"));
    m_stop->setText(tr("Stop"));
    m_progress->setAccessibleName(tr("Progress of the erasure"));
    m_runsTitle->setText(tr("Erasures"));
    m_runs->setAccessibleName(tr("Erasures"));
    m_certificate->setText(tr("Save the certificate…"));
}

void KeepingPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        rename();
        refresh();
    }
    QWidget::changeEvent(event);
}
