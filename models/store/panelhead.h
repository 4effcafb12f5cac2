#pragma once

#include "models/core/panel/yearsums.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace store {

/// The head of a panel as it stands in a store: with what is needed to make room for its columns.
struct PanelOutline
{
    /// How the numbers of a measure stand in memory.
    struct Measure
    {
        enum class Type { Int32, Int64, Double } type = Type::Int64;
        bool printed = false; ///< the column tells the printed decimals of each row
        bool operator==(const Measure &) const = default;
    };

    core::PanelHead head;            ///< the values of its dimensions are read on their own
    std::vector<std::size_t> values; ///< how many each dimension has
    std::vector<Measure> measures;
    std::size_t names = 0;                ///< first names: one an enterprise, or none
    std::size_t laterNames = 0;           ///< none = no enterprise was renamed
    std::vector<std::size_t> cells;       ///< of the cube, one a year block; empty = no cube
    std::vector<core::YearSum> sums = {}; ///< one a year block; empty = a store of earlier versions

    bool operator==(const PanelOutline &) const = default;
};

/// Of a panel with rows and sums.
PanelOutline outlineOf(const core::Panel &panel);

QByteArray toJson(const PanelOutline &outline);
/// None when the text is no outline that toJson() could have made.
std::optional<PanelOutline> outlineFromJson(const QByteArray &json);

} // namespace store
