#include "models/core/tabular/mappingcodes.h"

namespace core {

template <> std::span<const std::pair<ColumnRole, std::string_view>> codesOf()
{
    static constexpr std::pair<ColumnRole, std::string_view> codes[] = {
        {ColumnRole::Ignore, "ignore"},
        {ColumnRole::Region, "region"},
        {ColumnRole::RegionId, "region-code"},
        {ColumnRole::Period, "period"},
        {ColumnRole::Subperiod, "subperiod"},
        {ColumnRole::Indicator, "indicator"},
        {ColumnRole::IndicatorCode, "indicator-code"},
        {ColumnRole::Sector, "sector"},
        {ColumnRole::Dimension, "dimension"},
        {ColumnRole::Value, "value"},
        {ColumnRole::Qualifier, "qualifier"},
        {ColumnRole::Growth, "growth"},
        {ColumnRole::GrowthBasis, "growth-basis"},
        {ColumnRole::GrowthScope, "growth-scope"},
        {ColumnRole::Flag, "flag"},
        {ColumnRole::Status, "status"},
        {ColumnRole::Confidentiality, "confidentiality"},
        {ColumnRole::Unit, "unit"},
        {ColumnRole::UnitMultiplier, "unit-multiplier"},
        {ColumnRole::Source, "source"},
        {ColumnRole::Structure, "structure"},
        {ColumnRole::StructureType, "structure-type"},
        {ColumnRole::Action, "action"},
        {ColumnRole::Note, "note"},
        {ColumnRole::Vintage, "vintage"},
    };
    return codes;
}

template <> std::span<const std::pair<PeriodReading, std::string_view>> codesOf()
{
    static constexpr std::pair<PeriodReading, std::string_view> codes[] = {
        {PeriodReading::AsWritten, "as-written"},    {PeriodReading::ShortMonths, "short-months"},
        {PeriodReading::DateIsYear, "date-is-year"}, {PeriodReading::DateIsMonth, "date-is-month"},
        {PeriodReading::AnyYear, "any-year"},
    };
    return codes;
}

} // namespace core
