#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/panel/parallel.h"
#include "models/core/structure/concentration.h"
#include "models/core/structure/locationquotient.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

constexpr std::size_t fewest = 5; // the share of the four largest of fewer says nothing

/// The sizes of the enterprises of one sector, as far as its concentration needs them: in the unit of the column's
/// numbers, since concentration is of shares.
struct Sizes
{
    double sum = 0, squares = 0;
    std::array<double, 4> largest{}; ///< descending
    double fifth = 0;                ///< the largest of all others
    std::size_t firms = 0, known = 0, negative = 0;

    double top() const { return largest[0] + largest[1] + largest[2] + largest[3]; }
    /// Whether sum and share give away what too few of the largest, or too few of the others, come to; or whether the
    /// index nearly is that of the largest alone: no share is above the root of the sum of all squares.
    bool tellsOfOne() const
    {
        const double most = largest.front() * (1 + DisclosureRule().protectionPercent / 100);
        if (most * most > squares)
            return true;
        const auto four = static_cast<std::uint32_t>(std::min(known, largest.size()));
        const Contributions ofLargest{four, top(), top(), largest.front()};
        const Contributions ofOthers{static_cast<std::uint32_t>(known) - four, sum - top(), sum - top(), fifth};
        return sensitivityOf(ofLargest, {}) != Suppression::None || sensitivityOf(ofOthers, {}) != Suppression::None;
    }

    void add(double size)
    {
        ++known;
        sum += size;
        squares += size * size;
        negative += size < 0 ? 1 : 0;
        rank(size);
    }
    void add(const Sizes &other)
    {
        sum += other.sum;
        squares += other.squares;
        firms += other.firms;
        known += other.known;
        negative += other.negative;
        for (const double size : other.largest)
            rank(size);
        rank(other.fifth);
    }

private:
    void rank(double size)
    {
        if (size <= fifth)
            return;
        for (double &one : largest) {
            if (size > one)
                std::swap(one, size);
        }
        fifth = std::max(fifth, size);
    }
};

/// By value of the dimension. Stretches are added up one after the other: sums of doubles are the same everywhere.
std::vector<Sizes> sizesOf(const PanelReading &reading, const RowMask &mask, std::size_t dimension, std::size_t measure)
{
    const PanelRows &rows = *reading.panel.rows;
    const MeasureColumn &column = rows.measures[measure];
    const CodeColumn &codes = rows.dimensions[dimension];
    const std::vector<Sizes> none(reading.head().dimensions[dimension].values.size());
    std::vector<std::vector<Sizes>> parts(mask.stretches());
    const auto addStretch = [&](auto numbers, auto code, std::size_t begin, std::vector<Sizes> &sizes) {
        mask.forEach(begin, std::min(begin + RowMask::stretch, mask.size()), [&](std::size_t row) {
            Sizes &one = sizes[code[row]];
            ++one.firms;
            if (!isMissing(numbers[row]))
                one.add(static_cast<double>(numbers[row]));
        });
    };
    inParallel(parts.size(), {}, [&](std::size_t at) {
        if (mask.before(at) == mask.before(at + 1))
            return;
        parts[at] = none;
        column.visit([&](auto numbers) {
            codes.visit([&](auto code) { addStretch(numbers, code, at * RowMask::stretch, parts[at]); });
        });
    });
    std::vector<Sizes> all = none;
    for (const std::vector<Sizes> &part : parts) {
        for (std::size_t value = 0; value < part.size(); ++value)
            all[value].add(part[value]);
    }
    return all;
}

/// How much of a concentration is told.
enum class Telling {
    All,
    Rounded, ///< to whole points and tenths of a percentage point: exact ones would confirm a guess at single sizes
    Nothing,
};

/// Index and share, each with the half of its last place when they are rounded.
struct Told
{
    Estimate hhi, cr4;

    Told(const Sizes &sizes, Telling telling)
        : hhi(point(1e4 * sizes.squares / (sizes.sum * sizes.sum)))
        , cr4(point(100 * sizes.top() / sizes.sum))
    {
        if (telling != Telling::Rounded)
            return;
        hhi = to(hhi.value, 1);
        cr4 = to(cr4.value, 10);
        cr4.interval.high = std::min(cr4.interval.high, 100.0);
    }

private:
    static Estimate point(double value) { return {value, Interval::point(value)}; }
    static Estimate to(double value, double places)
    {
        const double near = std::round(value * places) / places;
        return {near, {near - 0.5 / places, near + 0.5 / places}};
    }
};

void fill(Mark &mark, const Sizes &sizes, Telling telling)
{
    if (sizes.known == 0)
        mark.empty = EmptyReason::NotPublished;
    else if ((sizes.firms - sizes.known) * 3 > sizes.firms || sizes.known < fewest)
        mark.empty = EmptyReason::Withheld;
    else if (sizes.negative > 0 || sizes.sum <= 0)
        mark.empty = EmptyReason::NotComparable;
    else if (telling == Telling::Nothing || (telling == Telling::Rounded && sizes.tellsOfOne()))
        mark.empty = EmptyReason::Withheld;
    MeasureReading cr4{"cr4", std::nullopt, {}, "%", mark.empty};
    if (!mark.empty) {
        const Told told(sizes, telling);
        mark.value = told.hhi.value;
        mark.interval = told.hhi.interval;
        mark.computed = true;
        cr4.value = told.cr4.value;
        cr4.interval = told.cr4.interval;
        for (const ThresholdEdition &edition : thresholdEditions) {
            if (const auto reading = classOf({*mark.value, mark.interval}, edition))
                mark.attributes.push_back(plain("class_" + std::to_string(edition.year), std::string(code(*reading))));
        }
    }
    mark.measures = {cr4, countReading("firms", sizes.firms), countReading("known", sizes.known)};
}

/// Totals of a measure by value of the dimension, of the regions held and of all regions of the panel.
struct Quotients
{
    std::vector<double> here, there;
    double allHere = 0, allThere = 0;

    MeasureReading of(std::size_t value) const
    {
        if (here.empty() || allHere <= 0 || allThere <= 0 || there[value] <= 0)
            return {"lq", std::nullopt, {}, "", EmptyReason::ReferenceMissing};
        const double quotient = (here[value] / allHere) / (there[value] / allThere);
        return {"lq", quotient, Interval::point(quotient), "", std::nullopt};
    }
};

Result<std::pair<std::vector<double>, double>> totals(const PanelReading &reading, PanelFilter filter,
                                                      std::size_t dimension, std::size_t measure,
                                                      const std::stop_token &stop)
{
    std::erase_if(filter.choices, [&](const auto &choice) { return choice.dimension == dimension; });
    const auto groups = aggregate(reading.panel, filter, {{dimension}, true, {{measure}}}, stop);
    if (!groups)
        return groups.error();
    std::pair<std::vector<double>, double> sums{std::vector<double>(reading.head().dimensions[dimension].values.size()),
                                                0};
    for (const PanelGroup &group : *groups) {
        sums.first[group.codes.front()] += group.measures.front().total;
        sums.second += group.measures.front().total;
    }
    return sums;
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
    return Quotients{here->first, there->first, here->second, there->second};
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
        fill(mark, sizes[value], telling);
        mark.measures.push_back(quotients->of(value));
        guards->apply(mark.keys.period->year(), sector.id.text(), mark);
        figure.marks.push_back(std::move(mark));
    }
    figure.periods = {reading->period(*reading->lastBlock)};
    return figure;
}

} // namespace core
