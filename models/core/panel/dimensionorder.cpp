#include "models/core/panel/dimensionorder.h"

#include "models/core/nameorder.h"
#include "models/core/panel/panelfilter.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

std::optional<int> sizePlace(std::string_view value)
{
    static constexpr std::array<std::pair<std::string_view, int>, 15> classes{{{"特大", 0},
                                                                               {"大", 1},
                                                                               {"large", 1},
                                                                               {"Large", 1},
                                                                               {"中", 2},
                                                                               {"medium", 2},
                                                                               {"Medium", 2},
                                                                               {"小", 3},
                                                                               {"small", 3},
                                                                               {"Small", 3},
                                                                               {"小微", 4},
                                                                               {"微", 5},
                                                                               {"micro", 5},
                                                                               {"Micro", 5},
                                                                               {"规下", 6}}};
    for (const std::string_view ending : {"企业", "型"}) {
        if (value.ends_with(ending))
            value.remove_suffix(ending.size());
    }
    const auto *const found = std::ranges::find(classes, value, &std::pair<std::string_view, int>::first);
    return found == classes.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string_view> valuesInOrder(const PanelDimension &dimension)
{
    std::vector<std::string_view> values;
    for (std::size_t code = 0; code < dimension.values.size(); ++code) {
        const auto one = cellValues(dimension, code);
        values.insert(values.end(), one.begin(), one.end());
    }
    std::ranges::sort(values);
    const auto repeated = std::ranges::unique(values);
    values.erase(repeated.begin(), repeated.end());
    sortNames(values);
    if (!values.empty() && values.front().empty())
        std::ranges::rotate(values, values.begin() + 1);
    const bool areSizes = std::ranges::all_of(values, [](auto one) { return one.empty() || sizePlace(one); });
    if (areSizes)
        std::ranges::stable_sort(values, {}, [](auto one) { return sizePlace(one).value_or(99); });
    return values;
}

} // namespace core
