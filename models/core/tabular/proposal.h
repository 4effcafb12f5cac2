#pragma once

#include "models/core/codes.h"
#include "models/core/issue.h"
#include "models/core/tabular/grid.h"
#include "models/core/tabular/mapping.h"
#include "models/core/tabular/namematch.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace core {

/// What a proposal found and why it says so; worded in the views, `core::code` gives the stable text.
enum class MappingFinding {
    Layout,            ///< args: layout
    Preamble,          ///< rows above the header were read as title and keys; args: how many
    HeaderRows,        ///< args: how many
    NoHeader,          ///< the first row holds figures
    UnsureHeader,      ///< all is text: the first row was taken as header
    Footnotes,         ///< args: how many rows below the data
    AnotherTable,      ///< below this one; args: its row
    IndicatorFrom,     ///< args: indicator, where from (preamble, title, file-name, header, structure)
    UnitFrom,          ///< args: unit, where from (preamble, label, cells)
    RegionFrom,        ///< args: region, where from
    PeriodFrom,        ///< args: period, where from
    SourceFrom,        ///< args: text
    StatusFrom,        ///< args: status, where from (title, notes, header), period or blank for all of the file
    StatusUnsure,      ///< args: text that names a status of some figures only
    RelativePeriod,    ///< args: column, its period, where the period it counts from is from (or left: of that column)
    GrowthOf,          ///< args: column, the period whose growth it is
    GrowthUnsure,      ///< nothing says of which figures a column is the growth; args: column
    FootnoteMarks,     ///< behind numbers, left out; args: mark, how many, cells
    BlankKept,         ///< numbers of the dataset that stay where the file is blank; args: how many, examples
    NumberStyle,       ///< args: number, what it was read as
    AmbiguousNumber,   ///< args: number, what it was read as, what it could be: whoever imports must decide
    MixedNumbers,      ///< numbers contradict each other; args: a number
    DatesAsYears,      ///< one date a year: args: column
    DatesAsMonths,     ///< args: column
    ShortMonths,       ///< 2016.1 is October; args: column
    AnyYears,          ///< years of fewer than four digits or before year 1; args: column
    Cumulative,        ///< args: column
    ColumnLeftOut,     ///< args: column, why (no-period, identifier, no-figures, twin)
    NoIndicator,       ///< nothing names the figures: whoever imports must
    NoMeasure,         ///< no column of figures: a table of entities only
    NoTime,            ///< neither a column nor a header nor a title says when
    NoRegion,          ///< the dataset has regions and the file says none
    SdmxVersion,       ///< args: 1.0 or 2.0
    SdmxLabels,        ///< args: id, name, both, pairs
    SeveralStructures, ///< args: how many
    UnknownRegions,    ///< names that the dataset does not have; args: how many, examples
    AmbiguousRegions,  ///< args: name, codes
    UnknownIndicators,
    AmbiguousIndicators,
    NearIndicator,    ///< args: name, code of an indicator of the dataset that it may mean, its name
    OtherThanMapping, ///< the file states something else than the mapping, which holds; args: what, in the file, held
    OnlyInMapping,    ///< the file does not say it and the one of the mapping did; args: what, held
    MappingMisfit,    ///< the file has other columns than the mapping, which is not used; args: the mapping's columns
};
template <> std::span<const std::pair<MappingFinding, std::string_view>> codesOf();

struct ProposalFinding
{
    Severity severity = Severity::Notice; ///< Warning: look at it; Error: without a decision nothing can be taken in
    MappingFinding finding = MappingFinding::Layout;
    std::int64_t row = 0; ///< of the file; 0: the whole file
    std::vector<std::string> args;
    bool operator==(const ProposalFinding &) const = default;
};

/// What is known of the file itself.
struct FileFacts
{
    std::string format = "csv";
    std::string encoding;
    Dialect dialect;
    std::string sheet;
    std::string name; ///< without folder and ending
    /// The header's rows where someone has said which they are; none: they are found.
    std::vector<std::size_t> header = {};
};

/// What the dataset that takes the file in knows already.
struct KnownNames
{
    std::vector<Region> regions;
    std::vector<Indicator> indicators;
    std::vector<Sector> sectors;
};

struct Proposal
{
    Mapping mapping;
    std::vector<ProposalFinding> findings;
    std::vector<Issue> issues; ///< of the header: blank and repeated names
    NameMatches regions;
    NameMatches indicators;
    NameMatches sectors;

    bool has(MappingFinding finding) const;
};

/// Reads a table's layout from the table itself. Never fails: what it cannot tell it says in the findings.
Proposal propose(const Grid &grid, const FileFacts &file, const KnownNames &known = {});

} // namespace core
