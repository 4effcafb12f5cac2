#include "models/core/panel/distribution.h"
#include "models/core/panel/roworder.h"

#include <algorithm>
#include <cmath>

namespace core {

Result<std::vector<double>> quantiles(const Panel &panel, const RowMask &mask, std::size_t measure,
                                      const std::vector<double> &shares, std::stop_token stop)
{
    const auto statistics = columnStatistics(panel, mask, measure, stop);
    if (!statistics)
        return statistics.error();
    std::vector<double> values;
    const RowOrder order(panel, mask, {{SortColumn::Of::Measure, measure, false}});
    for (const double share : shares) {
        if (statistics->known == 0)
            break;
        // At least this share does not exceed the number at place ceil(share * n), counted from one.
        const double place = std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(statistics->known));
        const auto row = order.page(static_cast<std::size_t>(std::max(place, 1.0)) - 1, 1, stop);
        if (!row)
            return row.error();
        values.push_back(*panel.rows->measures[measure].value(row->front()));
    }
    return values;
}

} // namespace core
