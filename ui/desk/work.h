// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <QObject>

#include <atomic>

class QThread;

/// Long work beside the window: on a thread and with an office of its own, with progress, and stopped when the
/// officer wants it. Beside `Desk` the only place that catches a broken store; it hands it to the desk.
class Work : public QObject
{
    Q_OBJECT

public:
    /// Called by the task from its thread; false: stop soon.
    using Report = std::function<bool(qsizetype done, qsizetype all)>;

    explicit Work(Desk &desk, QObject *parent = nullptr);
    /// Stops the work and waits for it.
    ~Work() override;

    /// Runs `task(Office &, const Occasion &, const Report &)` on the thread, then `done(what it gave)` here. `done` is
    /// not called where the store failed. One work at a time.
    template <class Task, class Done>
    void run(Task task, Done done)
    {
        using Given = std::invoke_result_t<Task, atbilde::Office &, const atbilde::Occasion &, const Report &>;
        const auto given = std::make_shared<std::optional<Given>>();
        start(
            [task, given](atbilde::Office &office, const atbilde::Occasion &occasion, const Report &report) {
                *given = task(office, occasion, report);
            },
            [done, given] {
                if (*given)
                    done(std::move(**given));
            });
    }

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(qsizetype done, qsizetype all);
    /// Done, stopped or failed.
    void finished();

private:
    using Task = std::function<void(atbilde::Office &, const atbilde::Occasion &, const Report &)>;

    void start(Task task, std::function<void()> done);
    void finish(const std::function<void()> &done);

    Desk &m_desk;
    QThread *m_thread = nullptr;
    std::atomic_bool m_cancelled = false;
    std::optional<atbilde::StoreError> m_failure; ///< written by the thread, read after its end
};
