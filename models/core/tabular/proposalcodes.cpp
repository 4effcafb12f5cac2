#include "models/core/tabular/proposal.h"

namespace core {

template <> std::span<const std::pair<MappingFinding, std::string_view>> codesOf()
{
    static constexpr std::pair<MappingFinding, std::string_view> codes[] = {
        {MappingFinding::Layout, "layout"},
        {MappingFinding::Preamble, "preamble"},
        {MappingFinding::HeaderRows, "header-rows"},
        {MappingFinding::NoHeader, "no-header"},
        {MappingFinding::UnsureHeader, "unsure-header"},
        {MappingFinding::Footnotes, "footnotes"},
        {MappingFinding::AnotherTable, "another-table"},
        {MappingFinding::IndicatorFrom, "indicator-from"},
        {MappingFinding::UnitFrom, "unit-from"},
        {MappingFinding::RegionFrom, "region-from"},
        {MappingFinding::PeriodFrom, "period-from"},
        {MappingFinding::SourceFrom, "source-from"},
        {MappingFinding::StatusFrom, "status-from"},
        {MappingFinding::StatusUnsure, "status-unsure"},
        {MappingFinding::RelativePeriod, "relative-period"},
        {MappingFinding::GrowthOf, "growth-of"},
        {MappingFinding::GrowthUnsure, "growth-unsure"},
        {MappingFinding::FootnoteMarks, "footnote-marks"},
        {MappingFinding::BlankKept, "blank-kept"},
        {MappingFinding::NumberStyle, "number-style"},
        {MappingFinding::AmbiguousNumber, "ambiguous-number"},
        {MappingFinding::MixedNumbers, "mixed-numbers"},
        {MappingFinding::DatesAsYears, "dates-as-years"},
        {MappingFinding::DatesAsMonths, "dates-as-months"},
        {MappingFinding::ShortMonths, "short-months"},
        {MappingFinding::AnyYears, "any-years"},
        {MappingFinding::Cumulative, "cumulative"},
        {MappingFinding::ColumnLeftOut, "column-left-out"},
        {MappingFinding::NoIndicator, "no-indicator"},
        {MappingFinding::NoMeasure, "no-measure"},
        {MappingFinding::NoTime, "no-time"},
        {MappingFinding::NoRegion, "no-region"},
        {MappingFinding::SdmxVersion, "sdmx-version"},
        {MappingFinding::SdmxLabels, "sdmx-labels"},
        {MappingFinding::SeveralStructures, "several-structures"},
        {MappingFinding::UnknownRegions, "unknown-regions"},
        {MappingFinding::AmbiguousRegions, "ambiguous-regions"},
        {MappingFinding::UnknownIndicators, "unknown-indicators"},
        {MappingFinding::AmbiguousIndicators, "ambiguous-indicators"},
        {MappingFinding::NearIndicator, "near-indicator"},
        {MappingFinding::OtherThanMapping, "other-than-mapping"},
        {MappingFinding::OnlyInMapping, "only-in-mapping"},
        {MappingFinding::MappingMisfit, "mapping-misfit"},
    };
    return codes;
}

} // namespace core
