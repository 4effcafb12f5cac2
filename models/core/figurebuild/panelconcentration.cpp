#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/figurebuild/panelsizes.h"
#include "models/core/structure/concentration.h"
#include "models/core/structure/locationquotient.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr std::size_t fewest = 5; // the share of the four largest of fewer says nothing

/// How much of a concentration is told.
enum class Telling {
    All,
    Rounded, ///< to whole points and tenths of a percentage point: exact ones would confirm a guess at single sizes
    Nothing,
};

/// Index and share, with the corners of their sizes; rounded ones end at their own last places, further out only.
struct Told
{
    Estimate hhi, cr4;

    Told(const Sizes &sizes, const SizeCorners &corners, Telling telling)
        : hhi{1e4 * sizes.squares / (sizes.sum * sizes.sum), corners.hhi}
        , cr4{100 * sizes.top() / sizes.sum, corners.cr4}
    {
        if (telling != Telling::Rounded)
            return;
        hhi = to(hhi, 1);
        cr4 = to(cr4, 10);
        cr4.interval.high = std::min(cr4.interval.high, 100.0);
    }

private:
    static Estimate to(const Estimate &exact, double places)
    {
        const double near = std::round(exact.value * places) / places;
        return {near,
                {std::min(near - 0.5 / places, std::floor(exact.interval.low * places) / places),
                 std::max(near + 0.5 / places, std::ceil(exact.interval.high * places) / places)}};
    }
};

bool areTooFew(const Sizes &sizes) { return (sizes.firms - sizes.known) * 3 > sizes.firms || sizes.known < fewest; }

void fill(Mark &mark, const Sizes &sizes, const SizeCorners &corners, Telling telling)
{
    if (sizes.known == 0)
        mark.empty = EmptyReason::NotPublished;
    else if (areTooFew(sizes))
        mark.empty = EmptyReason::Withheld;
    else if (sizes.negative > 0 || sizes.sum <= 0)
        mark.empty = EmptyReason::NotComparable;
    else if (telling == Telling::Nothing || (telling == Telling::Rounded && sizes.tellsOfOne()))
        mark.empty = EmptyReason::Withheld;
    MeasureReading cr4{"cr4", std::nullopt, {}, "%", mark.empty};
    if (!mark.empty) {
        const Told told(sizes, corners, telling);
        mark.value = told.hhi.value;
        mark.interval = told.hhi.interval;
        mark.computed = true;
        cr4.value = told.cr4.value;
        cr4.interval = told.cr4.interval;
        // Of some enterprises only, it is not that of the sector: it may not be classed.
        for (const ThresholdEdition &edition : thresholdEditions) {
            if (sizes.known < sizes.firms)
                break;
            if (const auto reading = classOf({*mark.value, mark.interval}, edition))
                mark.attributes.push_back(plain("class_" + std::to_string(edition.year), std::string(code(*reading))));
        }
    }
    mark.measures = {cr4, countReading("firms", sizes.firms), countReading("known", sizes.known)};
}

/// Totals of a measure by value of the dimension, of the regions held and of all regions of the panel.
struct Totals
{
    std::vector<Estimate> parts;
    Estimate whole;
};

struct Quotients
{
    Totals here, there;

    /// As little as of the concentration of too few enterprises is told of their quotient.
    MeasureReading of(std::size_t value, const Sizes &sizes) const
    {
        const auto quotient = here.parts.empty()
                                  ? std::nullopt
                                  : locationQuotient(here.parts[value], here.whole, there.parts[value], there.whole);
        if (!quotient)
            return {"lq", std::nullopt, {}, "", EmptyReason::ReferenceMissing};
        if (areTooFew(sizes))
            return {"lq", std::nullopt, {}, "", EmptyReason::Withheld};
        return {"lq", quotient->value, quotient->interval, "", std::nullopt};
    }
};

Result<Totals> totals(const PanelReading &reading, PanelFilter filter, std::size_t dimension, std::size_t measure,
                      const std::stop_token &stop)
{
    std::erase_if(filter.choices, [&](const auto &choice) { return choice.dimension == dimension; });
    const auto groups = aggregate(reading.panel, filter, {{dimension}, true, {{measure}}}, stop);
    if (!groups)
        return groups.error();
    std::vector<GroupSum> sums(reading.head().dimensions[dimension].values.size());
    GroupSum all;
    for (const PanelGroup &group : *groups) {
        for (GroupSum *sum : {&sums[group.codes.front()], &all}) {
            sum->total += group.measures.front().total;
            sum->known += group.measures.front().known;
        }
    }
    const auto estimate = [&](const GroupSum &sum) {
        return Estimate{sum.total, totalInterval(reading.head().measures[measure], sum.total, sum.known)};
    };
    Totals totals{{}, estimate(all)};
    std::ranges::transform(sums, std::back_inserter(totals.parts), estimate);
    return totals;
}

PanelFilter withoutRegions(PanelFilter filter, std::size_t region)
{
    std::erase_if(filter.choices, [region](const auto &choice) { return choice.dimension == region; });
    return filter;
}

/// Location quotients of the regions chosen against all of the panel; none when all are shown.
Result<Quotients> quotientsOf(const PanelReading &reading, const PanelFilter &filter, std::size_t dimension,
                              std::size_t measure, const std::stop_token &stop)
{
    const auto region = reading.head().dimensionOf("regions");
    Quotients quotients;
    if (!region || !filter.choice(*region))
        return quotients;
    const PanelFilter everywhere = withoutRegions(filter, *region);
    const auto here = totals(reading, filter, dimension, measure, stop);
    const auto there = totals(reading, everywhere, dimension, measure, stop);
    if (!here || !there)
        return here ? there.error() : here.error();
    return Quotients{*here, *there};
}

/// The sums of the sectors here and in the whole panel: what is computed from a withheld one is withheld too.
struct Guards
{
    GuardedSums here, there;

    void apply(int year, std::string_view sector, Mark &mark) const
    {
        const bool isWithheld = here.withholds(year, sector);
        if (isWithheld) {
            withhold(mark);
            mark.attributes.clear(); // the classes, which say how large it is
        }
        for (const char *name : {"cr4", "known"}) {
            if (isWithheld)
                withholdReading(mark, name);
        }
        if (isWithheld || there.withholds(year, sector) || here.withholdsWhole(year) || there.withholdsWhole(year))
            withholdReading(mark, "lq");
        if (here.withholdsCount(year, sector))
            withholdReading(mark, "firms");
    }
};

Result<Guards> guardsOf(const BuildContext &context, const PanelReading &reading, const PanelFilter &filter,
                        std::size_t dimension, std::size_t measure)
{
    Guards guards;
    GuardedDivision division{dimension, measure, {}};
    for (const std::string &value : reading.head().dimensions[dimension].values)
        division.countsTo.push_back({value});
    auto here = guardSums(context, reading, filter, division);
    if (!here)
        return here.error();
    guards.here = std::move(here).value();
    const auto region = reading.head().dimensionOf("regions");
    if (!region || !filter.choice(*region))
        return guards;
    auto there = guardSums(context, reading, withoutRegions(filter, *region), division);
    if (!there)
        return there.error();
    guards.there = std::move(there).value();
    return guards;
}

/// Sums of squares subtract as sums do, and two firms that two exports leave between them follow from both: with the
/// guard each sector has one concentration, that of all its enterprises.
Telling tellingOf(const BuildContext &context, const PanelReading &reading, std::size_t dimension)
{
    if (!context.isGuarded())
        return Telling::All;
    const auto divides = [&](const auto &choice) { return choice.dimension != dimension; };
    const bool isPart = !reading.filter.text.empty() || std::ranges::any_of(reading.filter.choices, divides);
    return isPart ? Telling::Nothing : Telling::Rounded;
}

} // namespace

/// HHI and CR4 of the sectors over the enterprises of the last year held, by one measure, with how many of them are
/// known; location quotients of the regions chosen against the whole panel.
Result<Figure> buildPanelConcentration(const BuildContext &context)
{
    const auto reading = readPanel(context);
    if (!reading)
        return reading.error();
    const auto measure = measureOf(reading->head(), context.spec.measure == "count" ? "" : context.spec.measure);
    if (!measure)
        return measure.error();
    Figure figure;
    figure.axes = {axisOf(reading->head().measures[*measure])};
    const auto dimension = reading->head().dimensionOf("sectors");
    if (!isAdditive(reading->head().measures[*measure], figure))
        return figure;
    if (!dimension || !reading->lastBlock || !hasRows(*reading, figure))
        return figure;
    const PanelFilter filter = reading->at({*reading->lastBlock});
    const auto mask = maskOf(reading->panel, filter, context.stop);
    const auto quotients = quotientsOf(*reading, filter, *dimension, *measure, context.stop);
    if (!mask || !quotients)
        return mask ? quotients.error() : mask.error();
    const auto guards = guardsOf(context, *reading, filter, *dimension, *measure);
    if (!guards)
        return guards.error();
    const Telling telling = tellingOf(context, *reading, *dimension);
    const std::vector<Sizes> sizes = sizesOf(*reading, *mask, *dimension, *measure);
    const std::vector<SizeCorners> corners = cornersOf(*reading, *mask, *dimension, *measure, sizes);
    const PanelDimension &sectors = reading->head().dimensions[*dimension];
    for (const Sector &sector : context.set.tables().sectors) {
        const auto found = std::ranges::find(sectors.values, sector.id.text());
        const auto value = static_cast<std::size_t>(found - sectors.values.begin());
        if (found == sectors.values.end() || sizes[value].firms == 0)
            continue;
        Mark mark;
        mark.keys.sector = sector.id;
        mark.keys.period = reading->period(*reading->lastBlock);
        mark.measurement = {"", Kind::Index, PriceBasis::Unstated, StockFlow::Unstated};
        mark.attributes.push_back(plain("tier", std::string(code(sector.tier))));
        fill(mark, sizes[value], corners[value], telling);
        mark.measures.push_back(quotients->of(value, sizes[value]));
        guards->apply(mark.keys.period->year(), sector.id.text(), mark);
        figure.marks.push_back(std::move(mark));
    }
    figure.periods = {reading->period(*reading->lastBlock)};
    return figure;
}

} // namespace core
