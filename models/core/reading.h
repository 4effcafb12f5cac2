#pragma once

#include "models/core/conflict.h"
#include "models/core/disclosure/sensitivity.h"
#include "models/core/entities.h"

#include <optional>
#include <string>
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
    NegativePart, ///< what is below zero has no share
    NotAdditive,  ///< a rate, an index or a value per head: a sum of them means nothing
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
    std::string item; ///< id of a milestone, programme or target; a group's name; an enterprise's name in a panel
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
    /// Against the growth chosen; none where basis and scope are not both stated and equal.
    std::optional<Verdict> growthVerdict;
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
    bool nominal = false;  ///< both levels carry the same vintage: no revision of the base is in it
    std::optional<Turn> turn;
    std::optional<EmptyReason> empty;
    std::vector<Input> inputs;
    bool operator==(const ChangeReading &) const = default;
};

/// Published growth beside the change of published levels.
struct GapReading
{
    double points = 0; ///< change less growth, percentage points
    Interval interval;
    /// Only for counts, and for nominal growth between levels of one vintage; else prices and revisions may
    /// explain any gap.
    std::optional<Verdict> verdict;
    bool operator==(const GapReading &) const = default;
};

/// The published rates of the years of an average growth, compounded; beside the one of levels, never mixed.
struct CompoundedReading
{
    Estimate growth; ///< percent a year
    GrowthBasis basis = GrowthBasis::Unstated;
    std::vector<Input> inputs; ///< growth, one a year
    bool operator==(const CompoundedReading &) const = default;
};

struct ImpliedReading
{
    ImpliedBase base;
    GrowthBasis basis = GrowthBasis::Unstated;
    std::vector<Input> inputs; ///< level, growth
    bool operator==(const ImpliedReading &) const = default;
};

/// A further number of a mark, with a column of its own: cr4, lq, contribution …
struct MeasureReading
{
    std::string name; ///< code of the column, worded in the views
    std::optional<double> value;
    Interval interval;
    std::string unit;
    std::optional<EmptyReason> empty;            ///< set exactly when value is not
    Suppression suppression = Suppression::None; ///< why it is withheld, where that is known
    bool operator==(const MeasureReading &) const = default;
};

/// What another state of the dataset says on a mark.
struct BesideReading
{
    std::optional<double> value;
    std::string literal; ///< as printed there; blank for computed values
    Interval interval;
    bool joined = false; ///< a line may join it to the one before in its series
    bool operator==(const BesideReading &) const = default;
};

/// A text that belongs to a mark: title, role, publisher, address …
struct Attribute
{
    std::string name; ///< code of the column, worded in the views
    Name text;        ///< en blank = the same in both languages
    bool operator==(const Attribute &) const = default;
};

} // namespace core
