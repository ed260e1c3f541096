// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "ui/dialogue/dialogue.h"
#include "ui/wording/storefailures.h"

using namespace atbilde;

Desk::Desk(Now now, Dialogue &dialogue)
    : m_now(std::move(now)), m_dialogue(dialogue)
{}

Desk::~Desk() = default;

bool Desk::open(const QString &place)
{
    try {
        use(std::make_unique<Office>(place));
        return true;
    } catch (const StoreError &error) {
        showFailure(error);
        return false;
    }
}

void Desk::use(std::unique_ptr<Office> office)
{
    m_office = std::move(office);
    m_officer = {};
    Q_EMIT officeOpened();
}

std::optional<QString> Desk::take(const std::function<std::unique_ptr<Office>()> &make)
{
    try {
        use(make());
        return std::nullopt;
    } catch (const StoreError &error) {
        return sentenceFor(error);
    }
}

bool Desk::closeFor(const std::function<void()> &work)
{
    Q_ASSERT(!isWorkRunning());
    const QString kept = place();
    m_office.reset();
    try {
        work();
    } catch (const StoreError &error) {
        showFailure(error);
    }
    return open(kept);
}

QString Desk::place() const
{
    return m_office ? m_office->store.database.place() : QString();
}

void Desk::signIn(const Officer &officer)
{
    m_officer = officer;
    if (m_office && m_office->store.database.isReadOnly())
        m_officer.role = Role::Reader; // who cannot write anything is offered nothing to write
    Q_EMIT officerChanged();
}

QDate Desk::today() const
{
    return Occasion{{}, m_now()}.day();
}

void Desk::showFailure(const StoreError &error)
{
    m_dialogue.tell(tr("The database did not work"), sentenceFor(error), error.detail);
}

void Desk::showRefusal(const Refusal &refusal)
{
    Q_EMIT refused(sentenceFor(refusal));
}
