#pragma once

#include "models/core/disclosure/rowguard.h"
#include "models/core/panel/orderedrows.h"

namespace core {

/// Places [first, first + count) of an order.
struct Places
{
    std::size_t first = 0;
    std::size_t count = 0;
};

/// Rows of a panel as they follow each other where they are written.
struct RowsToWrite
{
    std::vector<std::uint32_t> rows;
    std::size_t last = 0; ///< so many at the end would tell by their place a number that is withheld
    std::size_t left = 0; ///< so many chosen are not among them: being there would tell it
    bool isCut = false;   ///< there are more
};

/// The rows at these places of an order, `most` of them. Between two numbers that are shown, the place of a row would
/// tell the one that it is sorted by: where a guard withholds it, the row comes after all others, as it stands in the
/// panel. Where only a part of the order is chosen, to be in it would tell as much as the place: there such a row is
/// left out. An order by other columns tells nothing and stays. No guard: in the order.
RowsToWrite rowsToWrite(const OrderedRows &rows, const std::vector<Places> &chosen, const RowGuard *guard,
                        std::size_t most, std::stop_token stop = {});

} // namespace core
