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
    Statement(database, database.dialect().begin()).run();
}

Transaction::~Transaction()
{
    if (m_isOpen)
        QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s); // a destructor must not throw
}

void Transaction::commit()
{
    Statement(m_database, u"COMMIT"_s).run();
    m_isOpen = false;
}

} // namespace atbilde
