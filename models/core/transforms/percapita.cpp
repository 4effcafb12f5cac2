#include "models/core/structure/perhead.h"
#include "models/core/transforms/levelat.h"
#include "models/core/transforms/population.h"
#include "models/core/transforms/transform.h"

namespace core {

namespace {

Measurement perHeadMeasurement(const Measurement &level, std::string unit)
{
    return {std::move(unit), Kind::Ratio, level.priceBasis, level.stockFlow};
}

/// The last month before a span: its end is the span's begin.
Period monthBefore(const Period &period)
{
    const int first = period.firstMonth();
    const std::string year = std::to_string(first == 1 ? period.year() - 1 : period.year());
    const int month = first == 1 ? 12 : first - 1;
    return Period::parse(year + (month < 10 ? "-0" : "-") + std::to_string(month)).value_or(period);
}

/// The population at the end of the year before, as level and growth of the end imply it.
bool impliesBegin(const LevelAt &end, const Period &period)
{
    return period.isAnnual() && end.reading.growth && end.reading.growth->interval.low > -100;
}

std::optional<Estimate> byAverage(const LevelAt &level, const LevelAt &begin, const LevelAt &end, int power, Mark &mark)
{
    mark.inputs = {levelInput("level", level)};
    if (begin.hasNumber() && begin.earlierArea == end.earlierArea) {
        mark.inputs.push_back(levelInput("population-begin", begin));
        mark.inputs.push_back(levelInput("population-end", end));
        return perAverageHead(level.quantity(), {begin.quantity().value(), begin.quantity().interval}, end.quantity(),
                              power);
    }
    // Not published, or of another area: what the end's growth says is of the end's area.
    mark.inputs.push_back(levelInput("population-end", end));
    mark.inputs.push_back(growthInput("population-growth", end));
    const PublishedGrowth &growth = *end.reading.growth;
    const auto implied = impliedBase(end.quantity(), growth, end.indicator->measurement);
    if (implied && implied->wholeNumbers)
        return perAverageHead(level.quantity(), {implied->value, implied->interval}, end.quantity(), power);
    return perImpliedHead(level.quantity(), end.quantity(), growth, power);
}

std::optional<EmptyReason> obstacle(const LevelAt &level, const LevelAt &begin, const LevelAt &end, bool stock)
{
    if (const auto none = whyNoNumber(level))
        return none;
    if (!end.hasNumber())
        return EmptyReason::ReferenceMissing;
    if (end.earlierArea != level.earlierArea)
        return EmptyReason::OtherBoundary;
    if (end.quantity().interval.low <= 0)
        return EmptyReason::DivideByZero;
    if (stock || impliesBegin(end, *level.keys.period))
        return std::nullopt;
    if (!begin.hasNumber())
        return EmptyReason::ReferenceMissing;
    if (begin.earlierArea != end.earlierArea)
        return EmptyReason::OtherBoundary;
    return begin.quantity().interval.low <= 0 ? std::optional(EmptyReason::DivideByZero) : std::nullopt;
}

void perHeadMark(const TransformContext &context, const Indicator &people, const LevelAt &level, Mark &mark)
{
    const Measurement &measured = level.indicator->measurement;
    const auto unit = perHeadUnit(measured.unit, people.measurement.unit);
    const Measurement measurement = perHeadMeasurement(measured, unit ? unit->unit : std::string());
    // Population has no sectors: a sector's output is per head of all.
    Keys keys = mark.keys;
    keys.sector = {};
    const LevelAt end = levelAt(context.set, people, keys);
    const LevelAt begin = levelAt(context.set, end, monthBefore(*mark.keys.period));
    const bool stock = measured.stockFlow == StockFlow::Stock;
    const auto reason = unit ? obstacle(level, begin, end, stock) : EmptyReason::UnitDiffers;
    if (reason) {
        makeEmpty(mark, mark.empty.value_or(*reason), measurement);
        return;
    }
    std::optional<Estimate> result;
    if (stock) {
        mark.inputs = {levelInput("level", level), levelInput("population-end", end)};
        result = perHead(level.quantity(), end.quantity(), unit->power);
    } else {
        result = byAverage(level, begin, end, unit->power, mark);
    }
    if (!result) {
        makeEmpty(mark, EmptyReason::DivideByZero, measurement);
        return;
    }
    makeComputed(mark, result->value, result->interval, measurement);
    sourcesFromInputs(mark);
}

} // namespace

/// Level per head: a flow by the average of the population at begin and end of its period, a stock by the
/// population at its own moment. Where the begin is not published, the end's published growth implies it.
Result<Done> applyPerCapita(TransformContext &context)
{
    for (AlignedSeries &series : context.series) {
        const Indicator *people = populationOf(context.set, *series.indicator);
        for (Mark &mark : series.marks) {
            if (people)
                perHeadMark(context, *people, levelAt(context.set, *series.indicator, mark.keys), mark);
            else
                makeEmpty(mark, EmptyReason::ReferenceMissing,
                          perHeadMeasurement(series.indicator->measurement, std::string()));
        }
    }
    return Done{};
}

} // namespace core
