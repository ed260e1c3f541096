// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/work.h"

#include <QThread>

using namespace atbilde;

Work::Work(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

Work::~Work()
{
    if (!m_thread)
        return;
    cancel();
    m_thread->disconnect(this);
    m_thread->wait();
    --m_desk.m_works;
    delete m_thread;
}

void Work::cancel()
{
    m_cancelled = true;
}

void Work::start(Task task, std::function<void()> done)
{
    Q_ASSERT(!m_thread);
    m_cancelled = false;
    m_failure.reset();
    const Report report = [this](qsizetype count, qsizetype all) {
        Q_EMIT progressed(count, all);
        return !m_cancelled;
    };
    m_thread = QThread::create(
        [this, task = std::move(task), report, place = m_desk.place(),
         occasion = Occasion{m_desk.officer(), m_desk.now()}] {
            try {
                Office office(place);
                task(office, occasion, report);
            } catch (const StoreError &error) {
                m_failure = error;
            }
        });
    connect(m_thread, &QThread::finished, this, [this, done = std::move(done)] { finish(done); });
    ++m_desk.m_works;
    Q_EMIT started();
    m_thread->start();
}

void Work::finish(const std::function<void()> &done)
{
    m_thread->deleteLater();
    m_thread = nullptr;
    --m_desk.m_works;
    Q_EMIT m_desk.changed(); // what was committed before a failure stays
    Q_EMIT finished();
    if (m_failure)
        m_desk.showFailure(*m_failure);
    else
        done();
}
