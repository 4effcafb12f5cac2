#include "models/core/panel/removedrows.h"

#include "models/core/tabular/rowaction.h"

#include <algorithm>

namespace core {

std::vector<bool> removedRows(const Panel &update, std::string_view dimension)
{
    const auto at = update.head->dimension(dimension);
    if (!at)
        return {};
    std::vector<bool> removes;
    for (const std::string &value : update.head->dimensions[*at].values)
        removes.push_back(readRowAction(value) == RowAction::Remove);
    std::vector<bool> removed(update.rows->size());
    for (std::size_t row = 0; row < removed.size(); ++row)
        removed[row] = removes[update.rows->dimensions[*at][row]];
    return std::ranges::find(removed, true) == removed.end() ? std::vector<bool>() : removed;
}

MissedRows missedRows(const Panel &base, const Panel &update, const std::vector<bool> &removed)
{
    MissedRows missed;
    for (const YearBlock &given : update.head->blocks) {
        const YearBlock kept = base.head->block(given.year);
        const auto first = base.rows->entity.begin();
        for (std::size_t row = given.begin; row < given.end && !removed.empty(); ++row) {
            const std::uint32_t enterprise = update.rows->entity[row];
            const bool isThere = std::binary_search(first + static_cast<std::ptrdiff_t>(kept.begin),
                                                    first + static_cast<std::ptrdiff_t>(kept.end), enterprise);
            if (!removed[row] || isThere)
                continue;
            if (missed.count++ == 0)
                missed.example = std::string(update.rows->ids[enterprise]) + ' ' + std::to_string(given.year);
        }
    }
    return missed;
}

} // namespace core
