// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <type_traits>

/// Calls that may take seconds and need no office, one at a time beside the window. Only the answer to the
/// last one asked is given; the others are dropped, and those not yet begun are never made.
class Beside : public QObject
{
    Q_OBJECT

public:
    explicit Beside(QObject *parent = nullptr);
    /// Waits for the call under way.
    ~Beside() override;

    /// Calls `task()` on a thread, then `done(answer)` here.
    template <class Task, class Done>
    void ask(Task task, Done done)
    {
        forget();
        m_pool.start([this, task, done, number = m_number] {
            auto answer = std::make_shared<std::invoke_result_t<Task>>(task());
            QMetaObject::invokeMethod(
                this,
                [this, answer, done, number] {
                    if (number == m_number)
                        done(std::move(*answer));
                },
                Qt::QueuedConnection);
        });
    }

    /// No answer is wanted any more.
    void forget();

private:
    QThreadPool m_pool;
    int m_number = 0; ///< of the call whose answer is wanted
};
