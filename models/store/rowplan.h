#pragma once

#include <QtGlobal>

#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

namespace store {

/// A row that is valid in the newest revision.
struct StoredRow
{
    qint64 id = 0;
    qint64 ordinal = 0; ///< rows of a revision in this order are in file order
    std::string key;    ///< joined()
};

/// What to write so that the rows of a new revision stand in the store.
struct RowPlan
{
    struct Insert
    {
        std::size_t row = 0; ///< index into the new rows
        qint64 ordinal = 0;
    };
    std::vector<qint64> close; ///< ids of rows that the new revision does not have (at that place)
    std::vector<Insert> insert;
};

/// Distance between rows that are written one after another: room for rows that later revisions put between.
inline constexpr qint64 ordinalStep = 1 << 20;

/// The least that has to be written: rows that are the same and in the same order are shared by both
/// revisions; a row that moved is closed and written again. `stored` is in the order of the ordinals; `rows` are the
/// keys of the new ones. When there is no room left between two rows, all are written anew. A stop gives no plan that
/// could be used.
RowPlan planRows(const std::vector<StoredRow> &stored, const std::vector<std::string> &rows,
                 const std::stop_token &stop = {});

} // namespace store
