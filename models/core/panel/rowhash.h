#pragma once

#include "models/core/panel/contenthash.h"
#include "models/core/panel/panel.h"

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace core {

/// Room for the cells of some rows, one every `stride` in `out`.
struct CellSpan
{
    std::span<const std::uint32_t> rows;
    ContentHash *out;
    std::size_t stride;
};

/// Hashes the rows of a panel: equal for equal rows, whatever the numbers of enterprises and of values, the order of
/// the fields and the types of the columns, as long as none is one of doubles. Any cell that differs, if only in its
/// printed digits, makes another hash. The panel must outlive it; several threads may use it at once.
class RowHasher
{
public:
    /// `expected`: how many rows will be hashed; the texts of enterprises are hashed at once when these are more.
    RowHasher(const PanelHead &head, const PanelRows &rows, std::size_t expected, const std::stop_token &stop = {});

    /// The sum of the hashes of these rows.
    ContentHash sum(std::span<const std::uint32_t> rows) const;

private:
    std::vector<std::function<void(CellSpan)>> m_writers; ///< one a field, by their names
};

} // namespace core
