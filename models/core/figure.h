#pragma once

#include "models/core/comparability.h"
#include "models/core/figureparts.h"
#include "models/core/figurespec.h"
#include "models/core/reading.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// What the reader must know about the whole figure; each once.
enum class Notice {
    NotDividedBySector,
    Undated,
    SeriesLeftOutOfIndex, ///< no value at the base period
    CutToTop,
    NothingMatches,   ///< the filter leaves nothing
    UnitsDiffer,      ///< indicators of another unit were left out
    WithoutSector,    ///< organisations without a sector are counted apart
    LoadingRows,      ///< the rows of the panel are still being loaded
    Overlapping,      ///< a thing may belong to several groups: they do not add up
    Density,          ///< too many marks for one each: how many lie where
    LastYearOnly,     ///< of the years chosen the last one is shown
    Guarded,          ///< numbers that would tell of a single enterprise are withheld
    Unguarded,        ///< they are written all the same, as was wished
    NotAdditive,      ///< rates, indexes and values per head are not added up
    NegativePart,     ///< no shares of a whole: one of its parts is below zero
    WholeOnly,        ///< nobody moves between groups where the whole is not divided or filtered
    MembersDiffer,    ///< not every period of a group has figures of the same members
    Unranked,         ///< enterprises whose numbers are withheld stand in no ranking
    OpenEnds,         ///< the classes at the ends hold all below and above them too
    WholeSectorsOnly, ///< concentrations are told of all enterprises of a sector: `hindrances` choose among them
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
    std::optional<EmptyReason> empty;            ///< set exactly when value is not, and the cell should hold a number
    Suppression suppression = Suppression::None; ///< why it is withheld, where that is known
    bool computed = false;                       ///< by a transform; `inputs` say from what
    bool earlierArea = false;                    ///< belongs to the area before the region's valid_from
    bool joined = false;                         ///< a line may join it to the mark before in its series
    std::vector<SourceId> sources;
    std::vector<Input> inputs;
    std::optional<GrowthReading> growth;
    std::optional<ChangeReading> change;
    std::optional<GapReading> gap;
    std::optional<ImpliedReading> implied;       ///< of this very period, from the next year's figures
    std::optional<ImpliedReading> impliedBase;   ///< of the year before, from this mark's own figures
    std::optional<CompoundedReading> compounded; ///< beside an average growth of levels
    std::vector<ClaimReading> claims;
    std::optional<BesideReading> beside; ///< of the state that the figure names; none when it has no number
    std::optional<double> share;         ///< percent of the whole
    std::optional<EmptyReason> noShare;  ///< why there is none of a number that is shown
    std::optional<TargetStatus> target;  ///< of a target mark
    std::vector<MeasureReading> measures;
    std::vector<Attribute> attributes;
    bool operator==(const Mark &) const = default;
    const Attribute *attribute(std::string_view name) const;
    const MeasureReading *measure(std::string_view name) const;
    bool hasConflict() const; ///< some claim contradicts the chosen one
};

/// Everything a reader can see of one chart, table or export.
struct Figure
{
    FigureSpec spec;               ///< as resolved: its indicators are those shown
    std::string dataset, revision; ///< the revision by its short hash
    std::string beside;            ///< short hash of the other state that marks are compared with; blank = none
    std::vector<Mark> marks;
    std::size_t shown = 0, of = 0;
    Measurement measurement; ///< of the value axis
    ComparabilityVerdict comparability;
    std::vector<Notice> notices;
    std::string panel;            ///< title of the panel it is of; blank = of none
    std::vector<FigureAxis> axes; ///< of a panel's figures: of the value; of a scatter upwards and across
    std::vector<Epoch> epochs;
    std::vector<CheckCount> checks;      ///< of an audit
    std::vector<Period> periods;         ///< of a period axis, in order
    std::vector<RegionCode> regions;     ///< shown, home first
    std::optional<EmptyReason> empty;    ///< why there is no mark at all
    std::vector<SourceId> sources;       ///< of all marks, each once, in order of appearance
    std::vector<std::string> hindrances; ///< filters that numbers are withheld for: dimensions of the panel, "name"
    std::vector<WithheldRest> rests;     ///< of a composition; none where nothing is withheld or the whole is
};

} // namespace core
