// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/statement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;

namespace atbilde {

Transaction::Transaction(Database &database)
    : m_database(database)
{
    database.checkBeforeWriting();
    Statement(database, database.dialect().begin()).run();
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s); // a destructor must not throw
    m_database.forgetRows();
}

void Transaction::commit()
{
    m_database.sealRows();
    Statement(m_database, u"COMMIT"_s).run();
    m_isOpen = false;
    m_database.keepHead();
}

} // namespace atbilde
