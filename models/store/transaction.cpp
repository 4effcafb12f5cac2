#include "models/store/transaction.h"

#include "models/store/statement.h"

#include <utility>

namespace store {

core::Result<Transaction> Transaction::begin(const Database &database, Kind kind)
{
    const bool isWithin = database.m_transactions > 0;
    const QString sql = isWithin              ? QStringLiteral("SAVEPOINT within")
                        : kind == Kind::Write ? QStringLiteral("BEGIN IMMEDIATE")
                                              : QStringLiteral("BEGIN");
    const auto begun = execute(database, QStringLiteral("begin"), sql);
    if (!begun)
        return begun.error();
    return Transaction(&database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_depth(other.m_depth)
{}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (a full disk); then this statement fails and that is all right. It is no
    // Statement: those fail once the work is stopped.
    if (!m_database)
        return;
    QSqlQuery query(m_database->connection());
    query.exec(m_depth > 1 ? QStringLiteral("ROLLBACK TO within") : QStringLiteral("ROLLBACK"));
    if (m_depth > 1)
        query.exec(QStringLiteral("RELEASE within"));
    --m_database->m_transactions;
}

core::Result<core::Done> Transaction::commit()
{
    const auto committed = execute(*m_database, QStringLiteral("commit"),
                                   m_depth > 1 ? QStringLiteral("RELEASE within") : QStringLiteral("COMMIT"));
    if (committed)
        --std::exchange(m_database, nullptr)->m_transactions;
    return committed;
}

} // namespace store
