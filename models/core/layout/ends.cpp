#include "models/core/layout/ends.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core {

std::optional<Ends> endsOf(std::span<const std::vector<bool>> has, std::optional<std::size_t> lead)
{
    const std::size_t columns = has.empty() ? 0 : has.front().size();
    if (columns < 2)
        return std::nullopt;
    const auto spans = [&](std::size_t row, const Ends &ends) { return has[row][ends.first] && has[row][ends.last]; };
    // Wider spans first, among them the later ones.
    for (const bool onlyLead : {true, false}) {
        if (onlyLead && !lead)
            continue;
        for (std::size_t width = columns - 1; width > 0; --width) {
            std::optional<Ends> best;
            std::size_t most = 0;
            for (std::size_t first = columns - width; first-- > 0;) {
                const Ends ends{first, first + width};
                std::size_t rows = 0;
                for (std::size_t row = 0; row < has.size(); ++row)
                    rows += spans(row, ends) ? 1U : 0U;
                if (rows > most && (!onlyLead || spans(*lead, ends))) {
                    most = rows;
                    best = ends;
                }
            }
            if (best)
                return best;
        }
    }
    return Ends{0, columns - 1};
}

std::vector<std::size_t> orderByLater(std::span<const EndValues> rows, bool ascending)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t row) {
        const auto &[earlier, later] = rows[row];
        const double value = later.value_or(earlier.value_or(0));
        return std::tuple(later ? 0 : earlier ? 1 : 2, ascending ? value : -value);
    };
    std::ranges::stable_sort(order, std::less<>(), key);
    return order;
}

} // namespace core
