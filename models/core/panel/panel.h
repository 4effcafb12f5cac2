#pragma once

#include "models/core/panel/codecolumn.h"
#include "models/core/panel/derived.h"
#include "models/core/panel/measurecolumn.h"
#include "models/core/panel/nameinitials.h"
#include "models/core/panel/nameplaces.h"
#include "models/core/panel/panelschema.h"
#include "models/core/panel/textarena.h"

#include <cstdint>
#include <memory>

namespace core {

class PanelCube;
struct Memberships;
struct NumberClasses;
struct YearSum;

/// The rows of one year: [begin, end).
struct YearBlock
{
    int year = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t size() const { return end - begin; }
    bool operator==(const YearBlock &) const = default;
};

/// A dimension and its dictionary. Codes number the values in the order of their first appearance, so that the codes
/// of older rows stay when newer rows bring new values. A blank cell is the value "".
struct PanelDimension
{
    PanelField field;
    std::vector<std::string> values;
    bool operator==(const PanelDimension &) const = default;
};

struct PanelMeasure
{
    PanelField field;
    int decimals = 0; ///< that its numbers have at most
    /// What its numbers without their signs add up to, in units of the last decimal; 0 where that is not known. Tells
    /// whether sums stay exact when rows come to it, without looking at those that it has.
    std::uint64_t magnitude = 0;
    /// How many of its numbers were printed with 0, 1, 2 … decimals, or more of the coarser ones; empty where that is
    /// not known.
    PrintedDecimals printed = {};
    bool operator==(const PanelMeasure &other) const { return field == other.field && decimals == other.decimals; }
};

/// What a panel is made of, without its rows: enough to filter and to name what is in its cube.
struct PanelHead
{
    PanelSchema schema;
    std::vector<PanelDimension> dimensions; ///< in the order of the schema
    std::vector<PanelMeasure> measures;     ///< in the order of the schema
    std::vector<YearBlock> blocks;          ///< years ascending, without a gap between the rows
    std::size_t entities = 0;

    std::size_t rows() const { return blocks.empty() ? 0 : blocks.back().end; }
    /// The rows of a year; none of them when the panel has not got it.
    YearBlock block(int year) const;
    std::optional<std::size_t> dimension(std::string_view name) const;
    std::optional<std::size_t> measure(std::string_view name) const;
    /// The dimension whose values are keys of a resource, e.g. "regions"; none when there is none.
    std::optional<std::size_t> dimensionOf(std::string_view resource) const;
    bool operator==(const PanelHead &) const = default;
};

/// The rows of a panel as columns: first by year, within a year by the number of the enterprise, which is in it once.
struct PanelRows
{
    std::vector<std::uint32_t> entity; ///< number of the enterprise, one a row
    TextArena ids;                     ///< of the enterprises, by number
    TextArena names;                   ///< the first name of each, by number
    TextArena laterNames;              ///< names that enterprises took later, in the order of the rows
    /// One a row: 0 = the first name, k = laterNames[k - 1]. Empty when no enterprise was renamed.
    CodeColumn laterName;
    std::vector<CodeColumn> dimensions;
    std::vector<MeasureColumn> measures;
    Derived<NameInitials> initials = {};
    Derived<NamePlaces> places = {};
    Derived<NumberClasses> classes = {};   ///< of each measure
    Derived<Memberships> memberships = {}; ///< of each grouping

    std::size_t size() const { return entity.size(); }
    std::string_view nameOf(std::size_t row) const
    {
        const std::uint32_t later = laterName.size() == 0 ? 0 : laterName[row];
        return later == 0 ? names[entity[row]] : laterNames[later - 1];
    }
    /// The rows of a year that are of enterprises [first, end), by their numbers, which ascend.
    YearBlock part(const YearBlock &block, std::size_t first, std::size_t end) const;
    bool operator==(const PanelRows &) const = default;
};

/// An enterprise panel: immutable parts that any thread may read. `cube` is none when it would have too many cells;
/// `rows` are none as long as they are being loaded. `sums` say what its years come to, where that is known already.
struct Panel
{
    std::shared_ptr<const PanelHead> head;
    std::shared_ptr<const PanelCube> cube;
    std::shared_ptr<const PanelRows> rows;
    std::shared_ptr<const std::vector<YearSum>> sums = {};
    explicit operator bool() const { return head != nullptr; }
};

} // namespace core
