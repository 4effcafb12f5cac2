#pragma once

#include "models/core/comparability.h"
#include "models/core/conflict.h"
#include "models/core/entities.h"
#include "models/core/figurespec.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// Why a cell is empty: no blank without a reason.
enum class EmptyReason {
    NotPublished,
    BaseMissing,
    OtherBoundary,
    UnitDiffers,
    Withheld,
    DivideByZero,
    NonpositiveBase,
    FilteredOut,
    ReferenceMissing,
    NotComparable,
};

/// What the reader must know about the whole figure; each once.
enum class Notice {
    NotDividedBySector,
    Undated,
    SeriesLeftOutOfIndex, ///< no value at the base period
    CutToTop,
    NothingMatches, ///< the filter leaves nothing
    UnitsDiffer,    ///< indicators of another unit were left out
    WithoutSector,  ///< organisations without a sector are counted apart
};

enum class TargetStatus { Met, OnPath, Behind, Undecided };

/// By what a mark is told apart from others; only the set ones apply.
struct Keys
{
    IndicatorId indicator;
    RegionCode region;
    SectorId sector;
    std::optional<Period> period;
    OrganisationId organisation;
    SourceId source;
    std::string item; ///< id of a milestone, programme or target; else a group's name
    bool operator==(const Keys &) const = default;
};

/// One number that went into a computed one.
struct Input
{
    std::string role; ///< "level", "growth", "base", "part", "whole"
    Keys keys;
    std::string literal;
    Interval interval;
    std::string unit;
    SourceId source;
    bool operator==(const Input &) const = default;
};

/// One published row behind a mark.
struct ClaimReading
{
    std::optional<double> value;
    std::string literal;
    Interval interval;
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Unstated;
    Note note = Note::None;
    std::string growthLiteral;
    SourceId source;
    std::optional<Period> period;   ///< as the row writes it; a stock of 2024-12 is also that of 2024
    bool chosen = false;            ///< represents the value
    bool chosenForGrowth = false;   ///< represents the growth
    std::optional<Verdict> verdict; ///< against the chosen value; none for the chosen one itself
    bool operator==(const ClaimReading &) const = default;
};

struct GrowthReading
{
    std::string literal;
    double percent = 0;
    Interval interval;
    GrowthBasis basis = GrowthBasis::Unstated;
    GrowthScope scope = GrowthScope::Unstated;
    SourceId source;
    Status status = Status::Unstated; ///< of the row it stands in, which need not be that of the value
    Note note = Note::None;
    std::string vintage = {};
    bool operator==(const GrowthReading &) const = default;
};

/// The change of published levels against the same span a year before.
struct ChangeReading
{
    std::optional<double> value; ///< percent of a level, points of a rate or share
    Interval interval;
    bool inPoints = false; ///< percentage points (rate, share) or index points
    std::optional<EmptyReason> empty;
    std::vector<Input> inputs;
    bool operator==(const ChangeReading &) const = default;
};

struct ImpliedReading
{
    ImpliedBase base;
    GrowthBasis basis = GrowthBasis::Unstated;
    std::vector<Input> inputs; ///< level, growth
    bool operator==(const ImpliedReading &) const = default;
};

/// A text that belongs to a mark: title, role, publisher, address …
struct Attribute
{
    std::string name; ///< code of the column, worded in the views
    Name text;        ///< en blank = the same in both languages
    bool operator==(const Attribute &) const = default;
};

/// One thing drawn and one row of the table.
struct Mark
{
    Keys keys;
    std::optional<double> value;
    std::string literal; ///< as printed; blank for computed values
    Interval interval;   ///< of value; unbounded ends for lower bounds
    Measurement measurement;
    Qualifier qualifier = Qualifier::Exact;
    Status status = Status::Unstated;
    Note note = Note::None;
    std::string vintage;
    std::optional<EmptyReason> empty; ///< set exactly when value is not, and the cell should hold a number
    bool computed = false;            ///< by a transform; `inputs` say from what
    bool earlierArea = false;         ///< belongs to the area before the region's valid_from
    bool joined = false;              ///< a line may join it to the mark before in its series
    std::vector<SourceId> sources;
    std::vector<Input> inputs;
    std::optional<GrowthReading> growth;
    std::optional<ChangeReading> change;
    std::optional<ImpliedReading> implied;     ///< of this very period, from the next year's figures
    std::optional<ImpliedReading> impliedBase; ///< of the year before, from this mark's own figures
    std::vector<ClaimReading> claims;
    std::optional<double> share;        ///< percent of the whole
    std::optional<TargetStatus> target; ///< of a target mark
    std::vector<Attribute> attributes;
    const Attribute *attribute(std::string_view name) const;
    bool hasConflict() const; ///< some claim contradicts the chosen one
};

/// A boundary change to draw: from this date the region has its present area.
struct Epoch
{
    RegionCode region;
    std::string date;
    bool operator==(const Epoch &) const = default;
};

/// Everything a reader can see of one chart, table or export.
struct Figure
{
    FigureSpec spec; ///< as resolved: its indicators are those shown
    std::string dataset;
    std::string revision; ///< short hash
    std::vector<Mark> marks;
    std::size_t shown = 0;
    std::size_t of = 0;
    Measurement measurement; ///< of the value axis
    ComparabilityVerdict comparability;
    std::vector<Notice> notices;
    std::vector<Epoch> epochs;
    std::vector<Period> periods;      ///< of a period axis, in order
    std::vector<RegionCode> regions;  ///< shown, home first
    std::optional<EmptyReason> empty; ///< why there is no mark at all
    std::vector<SourceId> sources;    ///< of all marks, each once, in order of appearance
};

} // namespace core
