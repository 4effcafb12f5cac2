#pragma once

#include "models/core/codes.h"
#include "models/core/entities.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a column of an enterprise panel says of itself and said otherwise before: under another unit, equal numbers say
/// something else.
struct RevisedColumn
{
    std::string column;
    Name title;        ///< the later one
    std::string field; ///< as in the data package: title_zh, title_en, unit, stock_flow, multi, references
    std::string before;
    std::string after;
    bool operator==(const RevisedColumn &) const = default;
};

/// A cell of the enterprise panel that says something else.
struct RevisedCell
{
    std::string column;
    Name title;
    std::string before; ///< as printed
    std::string after;
    bool isMeasure = false;
    std::string unit = {};             ///< of a measure
    std::optional<double> change = {}; ///< of a measure, where both are numbers
    bool operator==(const RevisedCell &) const = default;
};

/// Digits after the point of the difference of two literals: more would be the noise of binary fractions.
int decimalsOfChange(std::string_view before, std::string_view after);

/// A row of the enterprise panel that came, went or is another.
struct RowChange
{
    enum class Kind { Revised, Added, Removed };
    Kind kind = Kind::Revised;
    int year = 0;
    std::string enterprise; ///< its id
    std::string name;
    std::vector<RevisedCell> cells; ///< of a revised row
    bool operator==(const RowChange &) const = default;
};

/// A column of the enterprise panel that came or went.
struct ColumnChange
{
    RowChange::Kind kind = RowChange::Kind::Removed;
    std::string column;
    Name title;
    std::size_t values = 0; ///< that came or went with it
    bool operator==(const ColumnChange &) const = default;
};
template <> std::span<const std::pair<RowChange::Kind, std::string_view>> codesOf();
inline constexpr std::size_t mostRowChanges = 10'000; ///< that a diff lists; counts tell of all

} // namespace core
