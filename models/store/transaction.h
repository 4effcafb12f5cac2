#pragma once

#include "models/store/database.h"

namespace store {

/// A transaction that rolls back unless it was committed. One that begins within another ends before it and is undone
/// with it. The Database must outlive it and stay where it is.
class Transaction
{
public:
    enum class Kind {
        Read, ///< one consistent state, whatever others write meanwhile
        Write ///< takes the write lock at once: nothing that was read can be out of date at commit
    };
    /// ErrorCode::StoreBusy when another process holds the write lock beyond the busy timeout.
    static core::Result<Transaction> begin(const Database &database, Kind kind = Kind::Write);

    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// On error (a full disk) everything is rolled back.
    core::Result<core::Done> commit();

private:
    explicit Transaction(const Database *database)
        : m_database(database)
        , m_depth(++database->m_transactions)
    {}

    const Database *m_database; ///< null when nothing is open any more
    int m_depth;                ///< 1 = within no other
};

} // namespace store
