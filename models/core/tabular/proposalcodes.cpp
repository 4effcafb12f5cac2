#include "models/core/tabular/proposal.h"

namespace core {

template <> std::span<const std::pair<Finding, std::string_view>> codesOf()
{
    static constexpr std::pair<Finding, std::string_view> codes[] = {
        {Finding::Layout, "layout"},
        {Finding::Preamble, "preamble"},
        {Finding::HeaderRows, "header-rows"},
        {Finding::NoHeader, "no-header"},
        {Finding::UnsureHeader, "unsure-header"},
        {Finding::Footnotes, "footnotes"},
        {Finding::AnotherTable, "another-table"},
        {Finding::IndicatorFrom, "indicator-from"},
        {Finding::UnitFrom, "unit-from"},
        {Finding::RegionFrom, "region-from"},
        {Finding::PeriodFrom, "period-from"},
        {Finding::SourceFrom, "source-from"},
        {Finding::NumberStyle, "number-style"},
        {Finding::AmbiguousNumber, "ambiguous-number"},
        {Finding::MixedNumbers, "mixed-numbers"},
        {Finding::DatesAsYears, "dates-as-years"},
        {Finding::DatesAsMonths, "dates-as-months"},
        {Finding::ShortMonths, "short-months"},
        {Finding::AnyYears, "any-years"},
        {Finding::Cumulative, "cumulative"},
        {Finding::ColumnLeftOut, "column-left-out"},
        {Finding::NoIndicator, "no-indicator"},
        {Finding::NoMeasure, "no-measure"},
        {Finding::NoTime, "no-time"},
        {Finding::SdmxVersion, "sdmx-version"},
        {Finding::SdmxLabels, "sdmx-labels"},
        {Finding::SeveralStructures, "several-structures"},
        {Finding::UnknownRegions, "unknown-regions"},
        {Finding::AmbiguousRegions, "ambiguous-regions"},
        {Finding::UnknownIndicators, "unknown-indicators"},
        {Finding::AmbiguousIndicators, "ambiguous-indicators"},
    };
    return codes;
}

} // namespace core
