// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/upkeep.h"

#include "core/casework/restore.h"
#include "core/casework/safetystatus.h"
#include "core/casework/verify.h"
#include "core/store/placecheck.h"
#include "ui/dialogue/dialogue.h"
#include "ui/window/mainwindow.h"
#include "ui/wording/journal.h"
#include "ui/wording/safety.h"

#include <QApplication>
#include <QDir>

#include <ctime>

using namespace atbilde;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lookEvery = 60;     ///< seconds
constexpr int verifyEvery = 7;    ///< days
constexpr int tryEvery = 30 * 60; ///< seconds, after a backup that failed

/// Milliseconds since the computer started, also of sleep; nobody can set it.
qint64 countedMilliseconds()
{
    timespec counted{};
    clock_gettime(CLOCK_BOOTTIME, &counted);
    return qint64(counted.tv_sec) * 1000 + counted.tv_nsec / 1'000'000;
}

} // namespace

Upkeep::Upkeep(Desk &desk, MainWindow &window, const QString &headFolder, QObject *parent)
    : QObject(parent), m_desk(desk), m_window(window), m_headFolder(headFolder), m_check(desk), m_backup(desk)
{
    connect(&desk, &Desk::officeOpened, this, &Upkeep::openedOffice);
}

void Upkeep::openedOffice()
{
    m_isTold = false;
    m_clock.restart();
    m_looked = {};
    m_tried = {};
    if (!m_desk.hasOffice())
        return;
    (void)m_desk.read([this](Office &office) {
        office.store.database.keepHeadIn(m_headFolder);
        return true;
    });
}

void Upkeep::begin()
{
    sayReadOnly();
    reserveSpace();
    checkPages();
    look();
}

void Upkeep::sayReadOnly()
{
    const auto readOnly = m_desk.read([](Office &office) { return office.store.database.isReadOnly(); });
    if (readOnly && *readOnly)
        m_window.say({Tone::Warning, tr("The database or its folder may not be written: you can read "
                                        "everything and change nothing.")});
}

// Before a disk is full, not when it is: an erasure must be able to finish.
void Upkeep::reserveSpace()
{
    (void)m_desk.read([](Office &office) {
        if (!office.store.database.isReadOnly())
            keepReserve(office.store.database.place());
        return true;
    });
}

// Entries keep the order of their numbers; what is shown as due today follows the clock, right or wrong.
void Upkeep::watchClock()
{
    const QDateTime now = m_desk.now();
    if (m_clock.look(now, countedMilliseconds()) == 0)
        return;
    m_window.say(
        {Tone::Warning, tr("The clock of this computer was set while the program ran. For the program it is "
                           "%1 now; see that this is right, because deadlines are counted from it.")
                            .arg(shownMoment(now))});
    look();
}

// A damaged page is found before the first step is written; until then that step looks itself.
void Upkeep::checkPages()
{
    if (m_check.isRunning() || !m_desk.hasOffice())
        return;
    m_check.run(
        [](Office &office, const Occasion &, const Work::Report &) {
            return damageIn(office.store.database, u"PRAGMA quick_check(5)"_s);
        },
        [this](const QStringList &wrong) {
            if (wrong.isEmpty()) {
                (void)m_desk.read([](Office &office) {
                    office.store.database.markSound();
                    return true;
                });
                return;
            }
            BannerMessage message;
            message.tone = Tone::Alarm;
            message.text = tr("The database is damaged. You can read it, and nothing is written to it; "
                              "restore the last backup.");
            message.offer = tr("Show backups");
            message.accept = [this] { Q_EMIT safetyWanted(); };
            m_window.say(message);
        });
}

void Upkeep::tick()
{
    watchClock();
    const QDateTime now = m_desk.now();
    if (!m_looked.isValid() || m_looked.secsTo(now) >= lookEvery || now < m_looked)
        look();
    if (m_backup.isRunning() || (m_tried.isValid() && m_tried.secsTo(now) < tryEvery && now >= m_tried))
        return;
    const auto due = m_desk.read([&](Office &office) { return isBackupDue(office, now); });
    if (due && *due)
        backUp();
}

void Upkeep::backUp()
{
    m_tried = m_desk.now();
    m_backup.run(
        [](Office &office, const Occasion &occasion, const Work::Report &report) {
            return backUpByPlan(office, occasion, [&](qint64 done, qint64 all) { return report(done, all); });
        },
        [this](const Result<Backup> &backup) {
            if (!backup)
                m_desk.showRefusal(backup.error());
            look();
            verifyWeekly();
        });
}

// Everything is compared with what proves it once a week, when the day's backup is done.
void Upkeep::verifyWeekly()
{
    const auto last = m_desk.read([](Office &office) { return lastVerification(office); });
    if (!last || m_check.isRunning() ||
        (*last && (*last)->at.daysTo(m_desk.now()) < verifyEvery && (*last)->at <= m_desk.now()))
        return;
    m_check.run(
        [](Office &office, const Occasion &occasion, const Work::Report &report) {
            const Verification found =
                verifyOffice(office, {}, [&](qint64 done, qint64 all) { return report(done, all); });
            const bool pagesAreSound =
                found.damages.empty() || found.damages.front().kind != Damage::Kind::FileDamaged;
            if (found.isComplete && pagesAreSound)
                recordVerification(office, occasion, found);
            return found.isComplete;
        },
        [this](bool) { look(); });
}

void Upkeep::end()
{
    if (!m_desk.hasOffice() || !m_desk.officer().id.isValid() || m_backup.isRunning())
        return;
    (void)m_desk.read([this](Office &office) {
        const QDateTime now = m_desk.now();
        if (isBackupDue(office, now) && !m_tried.isValid())
            (void)backUpByPlan(office, Occasion{m_desk.officer(), now}).has_value();
        return true;
    });
}

void Upkeep::look()
{
    m_looked = m_desk.now();
    if (!m_desk.hasOffice() || !m_desk.officer().id.isValid())
        return;
    const auto lines = m_desk.read([this](Office &office) { return safetyStatus(office, m_looked); });
    if (!lines)
        return;
    const auto bad = int(std::ranges::count_if(
        *lines, [](const SafetyLine &line) { return line.level >= SafetyLevel::Warning; }));
    const SafetyLevel worst = worstOf(*lines);
    m_window.showCount(u"settings"_s, {bad, worst == SafetyLevel::Alarm ? Tone::Alarm : Tone::Warning,
                                       bad > 0 ? verdictFor(worst) : QString()});
    if (worst != SafetyLevel::Alarm || m_isTold)
        return;
    m_isTold = true;
    BannerMessage message;
    message.tone = Tone::Alarm;
    message.text = verdictFor(worst);
    message.offer = tr("Show why");
    message.accept = [this] { Q_EMIT safetyWanted(); };
    m_window.say(message);
}

void Upkeep::restore(const QString &file, const QString &password)
{
    const QString place = m_desk.place();
    const Restorer restorer{m_desk.officer().code, m_desk.now()};
    std::optional<Result<Restored>> restored;
    const auto key = m_desk.read([](Office &office) { return officeBackupKey(office); });
    if (!key)
        return;
    if (m_desk.isWorkRunning()) { // mail, import, backup: it would write into the file that is put away
        m_window.say({Tone::Warning,
                      tr("Work is going on beside the window (mail, import, backup or check). Nothing was "
                         "restored; try again when it is done.")});
        return;
    }
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const bool isOpen = m_desk.closeFor([&] {
        restored = restoreBackup(file, {*key, password}, place, restorer, true, {m_headFolder});
    });
    QApplication::restoreOverrideCursor();
    if (!isOpen)
        return;
    Q_EMIT this->restored();
    if (!restored)
        return;
    if (!*restored) {
        m_desk.showRefusal(restored->error());
        return;
    }
    const Restored &done = **restored;
    m_window.say({Tone::Good, tr("The backup was restored. The database of before is kept as %1. What had "
                                 "been erased since was erased again: requests %2, documents %3.")
                                  .arg(QDir::toNativeSeparators(done.replaced))
                                  .arg(done.erasedAgain.cases)
                                  .arg(done.erasedAgain.documents)});
}
