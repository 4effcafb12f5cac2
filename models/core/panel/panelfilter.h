#pragma once

#include "models/core/filter.h"
#include "models/core/panel/panel.h"
#include "models/core/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// A filter expanded against a panel: which years, which codes of which dimensions, which part of a name.
struct PanelFilter
{
    /// The codes of one dimension that are held; `held` has one entry (0 or 1) for each code.
    struct Choice
    {
        std::size_t dimension = 0;
        std::vector<std::uint8_t> held;
        bool operator==(const Choice &) const = default;
    };

    std::vector<std::uint8_t> blocks; ///< 0 or 1 for each year block of the panel
    std::vector<Choice> choices;      ///< a dimension that is not named is held with all its values
    std::string text;                 ///< part of the name; blank = any

    const Choice *choice(std::size_t dimension) const;
    /// The last block that is held; none when no year is.
    std::optional<std::size_t> lastBlock() const;
    std::size_t heldBlocks() const;
    bool operator==(const PanelFilter &) const = default;
};

/// The values of one cell of a dimension: several when the dimension is a list, each once.
std::vector<std::string_view> cellValues(const PanelDimension &dimension, std::size_t code);

/// Whether some row has a blank cell of the dimension.
bool isUnstatedIn(const PanelDimension &dimension);

/// A region and all below it.
std::vector<RegionCode> withBelow(const RegionCode &code, const IndicatorSet &set);

/// Regions and sectors filter the dimensions that refer to them (with all below them; blank ones hold blank cells),
/// `where` any dimension. A value that no row has holds nothing. ErrorCode::UnknownDimension for a name that is no
/// dimension.
Result<PanelFilter> resolve(const Filter &filter, const PanelHead &head, const IndicatorSet &set);

/// What of a filter a panel knows: dimensions and values that it lacks are dropped, without a panel (nullptr) all of
/// them and the part of a name.
Filter fitted(Filter filter, const PanelHead *head);

/// All rows.
PanelFilter everything(const PanelHead &head);

} // namespace core
