#pragma once

#include "models/core/chartkind.h"
#include "models/core/ids.h"
#include "models/core/period.h"
#include "models/core/structure/groupaggregate.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

enum class Transform {
    Level,
    PublishedGrowth,
    ChangePercent,
    Change,
    ChangePp,
    Cagr,
    RealIndex,
    Index,
    Share,
    Rank,
    PerCapita,
    Contribution,
    Pull,
    ImpliedBase,
    Deflator,
    SinglePeriod,
    Cumulative,
};

/// Why a transform makes no sense for an indicator; from NoPeers on the dataset lacks something, as its cells say.
enum class TransformBar {
    NotAnAmount,    ///< for levels and counts only
    NotInPoints,    ///< for rates, shares and indexes only
    NotIndexable,   ///< no ratio to a base: a rate, share, rank or change
    NotRankable,    ///< a rank or change itself
    NotAFlow,       ///< a stock runs over no period
    AlreadyPerHead, ///< never added, nor divided by population again
    NotAPart,       ///< no relation declares a whole
    NoPeers,        ///< no two regions of one peer set have figures
    NoPopulation,   ///< no population to divide by
    NoRealGrowth,   ///< no published rate says that it is real
};

/// Which builder makes the figure.
enum class FigureSubject {
    Series,        ///< indicators × regions × sectors × periods
    Composition,   ///< organisations by sector
    Organisations, ///< organisations × indicators × annual periods
    Totals,        ///< the enterprises of a panel altogether
    Register,      ///< organisations and programmes as a list
    Milestones,
    Targets,
    Conflicts,     ///< keys on which claims contradict or differ
    Audit,         ///< whatever does not fit: conflicts, relations, growth against levels, domains
    Decomposition, ///< growth of a whole by its declared parts
    Structure,     ///< shares, location quotients and shift-share of declared parts
    Concentration, ///< HHI, CR4 and location quotients of sectors
    Distribution,  ///< enterprises of a panel by classes of a measure
    Scatter,       ///< enterprises of a panel by two measures, or how many lie where
    FirmFlows,     ///< change of a total of a panel by what became of its enterprises
    Sources,
    Load, ///< what the last load changed
};

/// Which periods of a series are shown.
enum class PeriodChoice {
    Annual, ///< every year from the first to the last of the figure, gaps included
    All,    ///< every period that has a claim
    Latest, ///< the latest one of each series
    Listed, ///< those of `periods`
};

/// Which regions are shown while the filter names none.
enum class RegionChoice { Home, HomeAndPeers, All };

/// What a figure is made of. A value: two equal specs on equal data and filter give equal figures.
struct FigureSpec
{
    std::string id; ///< `page/figure` or a single figure's name
    FigureSubject subject = FigureSubject::Series;
    ChartKind chart = ChartKind::Line;
    std::vector<IndicatorId> indicators; ///< in this order; those the dataset lacks are left out
    std::string topic;                   ///< when none of `indicators` is there (or none is named): those of this topic
    RegionChoice regionChoice = RegionChoice::HomeAndPeers;
    PeriodChoice periodChoice = PeriodChoice::Annual;
    std::vector<Period> periods; ///< for PeriodChoice::Listed
    Transform transform = Transform::Level;
    std::optional<Period> base; ///< for indexes (default the first period that most series have) and average growth
    GroupRule group = GroupRule::None; ///< beside the level: the home region and its peers as one series
    std::string measure;               ///< "count", an indicator divided by sector, or a measure of the panel
    std::string against;               ///< of a scatter: the measure on the horizontal axis
    std::string groupBy; ///< of a composition: "sector", "kind" or a dimension of the panel; then "year" after a comma
    OrganisationId organisation;  ///< one enterprise by itself
    bool ofOrganisations = false; ///< of milestones: those of organisations only, or of the one named
    bool guarded = false;         ///< of a panel: what would tell of a single enterprise is withheld
    std::size_t top = 0;          ///< at most so many marks (or series); 0 = all
    std::string sort;             ///< column, optionally ":desc"; "" = the figure's own order
    bool operator==(const FigureSpec &) const = default;
};

} // namespace core
