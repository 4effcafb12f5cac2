#include "models/core/panel/distribution.h"
#include "models/core/panel/parallel.h"
#include "models/core/panel/roworder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

std::size_t knownRows(const Panel &panel, const RowMask &mask, std::size_t measure)
{
    std::vector<std::size_t> missing(mask.stretches());
    panel.rows->measures[measure].visit([&](auto numbers) {
        inParallel(missing.size(), {}, [&](std::size_t at) {
            const std::size_t begin = at * RowMask::stretch;
            std::size_t count = 0;
            mask.forEach(begin, std::min(begin + RowMask::stretch, mask.size()),
                         [&](std::size_t row) { count += std::size_t{isMissing(numbers[row])}; });
            missing[at] = count;
        });
    });
    return mask.count() - std::accumulate(missing.begin(), missing.end(), std::size_t{0});
}

} // namespace

Result<std::vector<double>> quantiles(const Panel &panel, const RowMask &mask, std::size_t measure,
                                      const std::vector<double> &shares, std::stop_token stop)
{
    const std::size_t known = knownRows(panel, mask, measure);
    std::vector<double> values;
    const RowOrder order(panel, mask, {{SortColumn::Of::Measure, measure, false}});
    for (const double share : shares) {
        if (known == 0)
            break;
        // At least this share does not exceed the number at place ceil(share * n), counted from one.
        const double place = std::ceil(std::clamp(share, 0.0, 1.0) * static_cast<double>(known));
        const auto row = order.page(static_cast<std::size_t>(std::max(place, 1.0)) - 1, 1, stop);
        if (!row)
            return row.error();
        values.push_back(*panel.rows->measures[measure].value(row->front()));
    }
    return values;
}

} // namespace core
