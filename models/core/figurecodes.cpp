#include "models/core/codes.h"

namespace core {

template <> std::span<const std::pair<ChartKind, std::string_view>> codesOf()
{
    static constexpr std::pair<ChartKind, std::string_view> codes[] = {
        {ChartKind::Line, "line"},
        {ChartKind::Bar, "bar"},
        {ChartKind::Slope, "slope"},
        {ChartKind::Dumbbell, "dumbbell"},
        {ChartKind::SmallMultiples, "small-multiples"},
        {ChartKind::Heat, "heat"},
        {ChartKind::StackedBar, "stacked-bar"},
        {ChartKind::Treemap, "treemap"},
        {ChartKind::Dots, "dots"},
        {ChartKind::Timeline, "timeline"},
        {ChartKind::Progress, "progress"},
        {ChartKind::Decomposition, "decomposition"},
        {ChartKind::Histogram, "histogram"},
        {ChartKind::Scatter, "scatter"},
        {ChartKind::Waterfall, "waterfall"},
        {ChartKind::Tiles, "tiles"},
        {ChartKind::Table, "table"},
    };
    return codes;
}

template <> std::span<const std::pair<FigureSubject, std::string_view>> codesOf()
{
    static constexpr std::pair<FigureSubject, std::string_view> codes[] = {
        {FigureSubject::Series, "series"},
        {FigureSubject::Composition, "composition"},
        {FigureSubject::Organisations, "organisations"},
        {FigureSubject::Totals, "totals"},
        {FigureSubject::Register, "register"},
        {FigureSubject::Milestones, "milestones"},
        {FigureSubject::Targets, "targets"},
        {FigureSubject::Conflicts, "conflicts"},
        {FigureSubject::Audit, "audit"},
        {FigureSubject::Decomposition, "decomposition"},
        {FigureSubject::Structure, "structure"},
        {FigureSubject::Concentration, "concentration"},
        {FigureSubject::Distribution, "distribution"},
        {FigureSubject::Scatter, "scatter"},
        {FigureSubject::FirmFlows, "firm-flows"},
        {FigureSubject::Sources, "sources"},
        {FigureSubject::Load, "load"},
    };
    return codes;
}

template <> std::span<const std::pair<PeriodChoice, std::string_view>> codesOf()
{
    static constexpr std::pair<PeriodChoice, std::string_view> codes[] = {
        {PeriodChoice::Annual, "annual"},
        {PeriodChoice::All, "all"},
        {PeriodChoice::Latest, "latest"},
        {PeriodChoice::Listed, "listed"},
    };
    return codes;
}

template <> std::span<const std::pair<RegionChoice, std::string_view>> codesOf()
{
    static constexpr std::pair<RegionChoice, std::string_view> codes[] = {
        {RegionChoice::Home, "home"},
        {RegionChoice::HomeAndPeers, "home-and-peers"},
        {RegionChoice::All, "all"},
    };
    return codes;
}

template <> std::span<const std::pair<EmptyReason, std::string_view>> codesOf()
{
    static constexpr std::pair<EmptyReason, std::string_view> codes[] = {
        {EmptyReason::NotPublished, "not-published"},
        {EmptyReason::BaseMissing, "base-missing"},
        {EmptyReason::OtherBoundary, "other-boundary"},
        {EmptyReason::UnitDiffers, "unit-differs"},
        {EmptyReason::Withheld, "withheld"},
        {EmptyReason::DivideByZero, "divide-by-zero"},
        {EmptyReason::NonpositiveBase, "nonpositive-base"},
        {EmptyReason::FilteredOut, "filtered-out"},
        {EmptyReason::ReferenceMissing, "reference-missing"},
        {EmptyReason::NotComparable, "not-comparable"},
        {EmptyReason::NegativePart, "negative-part"},
        {EmptyReason::NotAdditive, "not-additive"},
    };
    return codes;
}

template <> std::span<const std::pair<Verdict, std::string_view>> codesOf()
{
    static constexpr std::pair<Verdict, std::string_view> codes[] = {
        {Verdict::Agree, "agree"},
        {Verdict::Compatible, "compatible"},
        {Verdict::Contradict, "contradict"},
    };
    return codes;
}

template <> std::span<const std::pair<Comparability, std::string_view>> codesOf()
{
    static constexpr std::pair<Comparability, std::string_view> codes[] = {
        {Comparability::Green, "green"},
        {Comparability::Amber, "amber"},
        {Comparability::Red, "red"},
    };
    return codes;
}

template <> std::span<const std::pair<ComparabilityReason, std::string_view>> codesOf()
{
    static constexpr std::pair<ComparabilityReason, std::string_view> codes[] = {
        {ComparabilityReason::UnitDiffers, "unit-differs"},
        {ComparabilityReason::KindDiffers, "kind-differs"},
        {ComparabilityReason::SpanDiffers, "span-differs"},
        {ComparabilityReason::PriceBasisDiffers, "price-basis-differs"},
        {ComparabilityReason::EpochsMixed, "epochs-mixed"},
        {ComparabilityReason::GrowthBasisMixed, "growth-basis-mixed"},
        {ComparabilityReason::PeriodDiffers, "period-differs"},
        {ComparabilityReason::BasePeriodDiffers, "base-period-differs"},
        {ComparabilityReason::BasisUnknown, "basis-unknown"},
        {ComparabilityReason::ScopeUnknown, "scope-unknown"},
        {ComparabilityReason::StatusUnknown, "status-unknown"},
        {ComparabilityReason::StatusMixed, "status-mixed"},
        {ComparabilityReason::QualifierMixed, "qualifier-mixed"},
        {ComparabilityReason::VintageUnknown, "vintage-unknown"},
        {ComparabilityReason::CoverageDiffers, "coverage-differs"},
        {ComparabilityReason::YearsMixed, "years-mixed"},
    };
    return codes;
}

template <> std::span<const std::pair<Notice, std::string_view>> codesOf()
{
    static constexpr std::pair<Notice, std::string_view> codes[] = {
        {Notice::NotDividedBySector, "not-divided-by-sector"},
        {Notice::Undated, "undated"},
        {Notice::SeriesLeftOutOfIndex, "series-left-out-of-index"},
        {Notice::CutToTop, "cut-to-top"},
        {Notice::NothingMatches, "nothing-matches"},
        {Notice::UnitsDiffer, "units-differ"},
        {Notice::WithoutSector, "without-sector"},
        {Notice::LoadingRows, "loading-rows"},
        {Notice::Overlapping, "overlapping"},
        {Notice::Density, "density"},
        {Notice::LastYearOnly, "last-year-only"},
        {Notice::Guarded, "guarded"},
        {Notice::Unguarded, "unguarded"},
        {Notice::NotAdditive, "not-additive"},
        {Notice::NegativePart, "negative-part"},
        {Notice::WholeOnly, "whole-only"},
        {Notice::MembersDiffer, "members-differ"},
        {Notice::Unranked, "unranked"},
        {Notice::OpenEnds, "open-ends"},
        {Notice::WholeSectorsOnly, "whole-sectors-only"},
    };
    return codes;
}

template <> std::span<const std::pair<TargetStatus, std::string_view>> codesOf()
{
    static constexpr std::pair<TargetStatus, std::string_view> codes[] = {
        {TargetStatus::Met, "met"},
        {TargetStatus::OnPath, "on-path"},
        {TargetStatus::Behind, "behind"},
        {TargetStatus::Undecided, "undecided"},
    };
    return codes;
}

template <> std::span<const std::pair<ConcentrationClass, std::string_view>> codesOf()
{
    static constexpr std::pair<ConcentrationClass, std::string_view> codes[] = {
        {ConcentrationClass::Low, "low"},
        {ConcentrationClass::Moderate, "moderate"},
        {ConcentrationClass::High, "high"},
    };
    return codes;
}

template <> std::span<const std::pair<PullVerdict, std::string_view>> codesOf()
{
    static constexpr std::pair<PullVerdict, std::string_view> codes[] = {
        {PullVerdict::Inside, "inside"},
        {PullVerdict::Overlaps, "overlaps"},
        {PullVerdict::Outside, "outside"},
    };
    return codes;
}

template <> std::span<const std::pair<GroupRule, std::string_view>> codesOf()
{
    static constexpr std::pair<GroupRule, std::string_view> codes[] = {
        {GroupRule::None, ""},
        {GroupRule::Sum, "sum"},
        {GroupRule::Mean, "mean"},
        {GroupRule::Median, "median"},
    };
    return codes;
}

} // namespace core
