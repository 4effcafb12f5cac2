#include "models/core/layout/decimate.h"

#include <algorithm>
#include <numeric>

namespace core {

std::vector<std::size_t> decimate(std::span<const double> x, std::span<const double> y, std::size_t columns)
{
    std::vector<std::size_t> kept;
    const std::size_t count = std::min(x.size(), y.size());
    if (count <= columns * 4 || columns == 0 || x[0] == x[count - 1]) {
        kept.resize(count);
        std::iota(kept.begin(), kept.end(), std::size_t{0});
        return kept;
    }
    const double width = (x[count - 1] - x[0]) / static_cast<double>(columns);
    std::size_t first = 0;
    while (first < count) {
        const double column = static_cast<double>(static_cast<std::size_t>((x[first] - x[0]) / width));
        std::size_t end = first + 1;
        while (end < count && x[end] < x[0] + (column + 1) * width)
            ++end;
        std::size_t low = first, high = first;
        for (std::size_t i = first; i < end; ++i) {
            low = y[i] < y[low] ? i : low;
            high = y[i] > y[high] ? i : high;
        }
        std::vector<std::size_t> ends{first, std::min(low, high), std::max(low, high), end - 1};
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
        kept.insert(kept.end(), ends.begin(), ends.end());
        first = end;
    }
    return kept;
}

} // namespace core
