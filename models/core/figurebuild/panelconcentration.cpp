#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/panelclusters.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/structure/concentration.h"
#include "models/core/structure/locationquotient.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {

namespace {

/// How much of a concentration is told.
enum class Telling {
    All,
    Rounded, ///< to whole points and tenths of a percentage point: exact ones would confirm a guess at single sizes
    Nothing,
    NothingOfParts, ///< a filter chooses among the enterprises of the sectors
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

bool areTooFew(const Sizes &sizes)
{
    return (sizes.firms - sizes.known) * 3 > sizes.firms || sizes.known < fewestOfConcentration;
}

void fill(Mark &mark, const Sizes &sizes, const SizeCorners &corners, Telling telling)
{
    if (sizes.known == 0)
        mark.empty = EmptyReason::NotPublished;
    else if (areTooFew(sizes))
        mark.suppression = Suppression::TooFewKnown;
    else if (sizes.negative > 0)
        mark.empty = EmptyReason::NegativePart;
    else if (sizes.sum <= 0)
        mark.empty = EmptyReason::DivideByZero;
    else if (telling == Telling::NothingOfParts)
        mark.suppression = Suppression::PartOfSector;
    else if (telling == Telling::Nothing || (telling == Telling::Rounded && sizes.tellsOfOne()))
        mark.suppression = Suppression::Complementary;
    if (mark.suppression != Suppression::None)
        mark.empty = EmptyReason::Withheld;
    MeasureReading cr4{"cr4", std::nullopt, {}, "%", mark.empty, mark.suppression};
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
    mark.measures = {cr4, countReading("firms", sizes.firms), countReading("known", sizes.known),
                     coverageReading(sizes.known, sizes.firms)};
}

/// Totals of a measure by value of the dimension, of the regions held or of all regions of the panel.
struct Totals
{
    std::vector<GroupSum> parts;
    GroupSum whole;
};

void add(GroupSum &to, const GroupSum &from)
{
    to.total += from.total;
    to.known += from.known;
    to.coarser += from.coarser;
}

struct Quotients
{
    const PanelMeasure &measure;
    std::optional<Totals> here, there; ///< none where all regions are shown

    /// As little as of the concentration of too few enterprises is told of their quotient.
    MeasureReading of(const SectorGroup &group, const Sizes &sizes) const
    {
        const auto quotient = here ? locationQuotient(estimate(*here, group), estimate(here->whole),
                                                      estimate(*there, group), estimate(there->whole))
                                   : std::nullopt;
        if (!quotient)
            return {"lq", std::nullopt, {}, "", EmptyReason::ReferenceMissing};
        if (areTooFew(sizes))
            return {"lq", std::nullopt, {}, "", EmptyReason::Withheld, Suppression::TooFewKnown};
        return {"lq", quotient->value, quotient->interval, "", std::nullopt};
    }

private:
    Estimate estimate(const GroupSum &sum) const
    {
        return {sum.total, totalInterval(measure, sum.total, sum.known, sum.coarser)};
    }
    Estimate estimate(const Totals &totals, const SectorGroup &group) const
    {
        GroupSum sum;
        for (const std::size_t code : group.codes)
            add(sum, totals.parts[code]);
        return estimate(sum);
    }
};

Result<Totals> totals(const PanelReading &reading, const PanelFilter &filter, std::size_t dimension,
                      std::size_t measure, const std::stop_token &stop)
{
    const auto groups = aggregate(reading.panel, filter, {{dimension}, true, {{measure}}}, stop);
    if (!groups)
        return groups.error();
    Totals totals{std::vector<GroupSum>(reading.head().dimensions[dimension].values.size()), {}};
    for (const PanelGroup &group : *groups) {
        add(totals.parts[group.codes.front()], group.measures.front());
        add(totals.whole, group.measures.front());
    }
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
    Quotients quotients{reading.head().measures[measure], {}, {}};
    if (!region || !filter.choice(*region))
        return quotients;
    const PanelFilter everywhere = withoutRegions(filter, *region);
    const auto here = totals(reading, filter, dimension, measure, stop);
    const auto there = totals(reading, everywhere, dimension, measure, stop);
    if (!here || !there)
        return here ? there.error() : here.error();
    quotients.here = *here;
    quotients.there = *there;
    return quotients;
}

/// The sums of the sectors here and in the whole panel: what is computed from a withheld one is withheld too.
struct Guards
{
    GuardedSums here, there;

    void apply(int year, std::string_view sector, Mark &mark) const
    {
        const bool isWithheld = here.withholds(year, sector);
        const Suppression reason = here.reason(year, sector);
        // What no number decides is said first: it can be had without that filter.
        const bool isOfPart = mark.suppression == Suppression::PartOfSector;
        if (isWithheld && !isOfPart) {
            withhold(mark, reason);
            std::erase_if(mark.attributes, [](const Attribute &one) { return one.name.starts_with("class_"); });
        }
        for (const char *name : {"cr4", "known", "coverage"}) {
            if (isWithheld && !(isOfPart && name == std::string_view("cr4")))
                withholdReading(mark, name, reason);
        }
        if (isWithheld || there.withholds(year, sector) || here.withholdsWhole(year) || there.withholdsWhole(year))
            withholdReading(mark, "lq", isWithheld ? reason : Suppression::Complementary);
        if (!here.withholdsCount(year, sector))
            return;
        for (const char *name : {"firms", "known", "coverage"})
            withholdReading(mark, name, here.countReason(year, sector));
    }
};

Result<Guards> guardsOf(const BuildContext &context, const PanelReading &reading, const PanelFilter &filter,
                        const GuardedDivision &division)
{
    Guards guards;
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

/// The filters that choose among the enterprises of a sector: dimensions by their names, "name" for its text.
std::vector<std::string> hindrances(const PanelReading &reading, std::size_t sectors)
{
    std::vector<std::string> filters;
    for (const PanelFilter::Choice &choice : reading.filter.choices) {
        if (choice.dimension != sectors)
            filters.push_back(reading.head().dimensions[choice.dimension].field.name);
    }
    if (!reading.filter.text.empty())
        filters.emplace_back("name");
    return filters;
}

/// Sums of squares subtract as sums do, and two firms that two exports leave between them follow from both: with the
/// guard each sector has one concentration, that of all its enterprises.
Telling tellingOf(const BuildContext &context, const PanelReading &reading, std::size_t dimension, Figure &figure)
{
    if (!context.isGuarded())
        return Telling::All;
    figure.hindrances = hindrances(reading, dimension);
    if (figure.hindrances.empty())
        return Telling::Rounded;
    addNotice(figure, Notice::WholeSectorsOnly);
    return Telling::NothingOfParts;
}

/// Sectors of one level of their tree, none of which holds enterprises of another one.
struct Level
{
    std::vector<SectorGroup> groups;
    std::vector<Sizes> sizes;
    std::vector<SizeCorners> corners;
    Guards guards;
    std::vector<std::uint8_t> silent; ///< by code: values that tell nothing, so that no other one gives them away
};

/// Each value of the dimension that is a sector of the dataset, in its order.
std::vector<SectorGroup> sectorsOf(const IndicatorSet &set, const PanelDimension &dimension)
{
    std::vector<SectorGroup> sectors;
    for (const Sector &sector : set.tables().sectors) {
        const auto found = std::ranges::find(dimension.values, sector.id.text());
        if (found != dimension.values.end())
            sectors.push_back({&sector, {static_cast<std::size_t>(found - dimension.values.begin())}});
    }
    return sectors;
}

/// What the marks of a figure are made from.
struct Parts
{
    const BuildContext &context;
    const PanelReading &reading;
    const PanelFilter &filter; ///< without the choice of sectors: what one tells hangs on its neighbours
    std::size_t dimension, measure;

    const PanelDimension &sectors() const { return reading.head().dimensions[dimension]; }
    int year() const { return reading.head().blocks[*reading.lastBlock].year; }
    Result<Guards> guards(const std::vector<SectorGroup> &groups) const
    {
        GuardedDivision division{dimension, measure,
                                 std::vector<std::vector<std::string_view>>(sectors().values.size())};
        for (const SectorGroup &group : groups) {
            for (const std::size_t code : group.codes)
                division.countsTo[code] = {group.sector->id.text()};
        }
        return guardsOf(context, reading, filter, division);
    }
    Result<Level> level(std::vector<SectorGroup> groups, const RowMask &mask, const std::vector<Sizes> &byCode) const
    {
        auto kept = guards(groups);
        if (!kept)
            return kept.error();
        Level level{std::move(groups), {}, {}, std::move(kept).value(), {}};
        std::vector<std::size_t> places(byCode.size(), level.groups.size());
        for (std::size_t place = 0; place < level.groups.size(); ++place) {
            Sizes &sizes = level.sizes.emplace_back();
            for (const std::size_t code : level.groups[place].codes) {
                sizes.add(byCode[code]);
                places[code] = place;
            }
        }
        level.corners = cornersOf(reading, mask, dimension, measure, places, level.sizes);
        return level;
    }
};

bool isChosen(const PanelFilter::Choice *choice, const SectorGroup &group)
{
    return !choice || std::ranges::all_of(group.codes, [&](std::size_t code) { return choice->held[code] != 0; });
}

/// The clusters; where the filter chooses sectors, these, each below its cluster when that is chosen as a whole.
void addMarks(const Parts &parts, const Level &clusters, const Level &sectors, const Quotients &quotients,
              Telling telling, Figure &figure)
{
    const auto add = [&](const Level &level, std::size_t place, Telling of) {
        const SectorGroup &group = level.groups[place];
        const Sizes &sizes = level.sizes[place];
        if (sizes.firms == 0)
            return;
        Mark mark;
        mark.keys.sector = group.sector->id;
        mark.keys.period = Period::ofYear(parts.year());
        mark.measurement = {"", Kind::Index, PriceBasis::Unstated, StockFlow::Unstated};
        mark.attributes.push_back(plain("tier", std::string(code(group.sector->tier))));
        fill(mark, sizes, level.corners[place], of);
        mark.measures.push_back(quotients.of(group, sizes));
        level.guards.apply(parts.year(), group.sector->id.text(), mark);
        figure.marks.push_back(std::move(mark));
    };
    const PanelFilter::Choice *choice = parts.reading.filter.choice(parts.dimension);
    for (std::size_t i = 0; i < clusters.groups.size(); ++i) {
        const SectorGroup &cluster = clusters.groups[i];
        const bool isWhole = isChosen(choice, cluster);
        if (isWhole)
            add(clusters, i, telling);
        for (std::size_t place = 0; choice && place < sectors.groups.size(); ++place) {
            const SectorGroup &sector = sectors.groups[place];
            const std::size_t value = sector.codes.front();
            const bool isBelow = std::ranges::find(cluster.codes, value) != cluster.codes.end();
            if (isBelow && isChosen(choice, sector) && !(isWhole && sector.sector == cluster.sector))
                add(sectors, place, sectors.silent[value] != 0 ? Telling::Nothing : telling);
        }
    }
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
    PanelFilter filter = reading->at({*reading->lastBlock});
    std::erase_if(filter.choices, [&](const auto &choice) { return choice.dimension == *dimension; });
    const auto mask = maskOf(reading->panel, filter, context.stop);
    const auto quotients = quotientsOf(*reading, filter, *dimension, *measure, context.stop);
    if (!mask || !quotients)
        return mask ? quotients.error() : mask.error();
    const Parts parts{context, *reading, filter, *dimension, *measure};
    const std::vector<Sizes> sizes = sizesOf(*reading, *mask, *dimension, *measure);
    const auto clusters = parts.level(clustersOf(context.set, parts.sectors()), *mask, sizes);
    auto sectors = parts.level(sectorsOf(context.set, parts.sectors()), *mask, sizes);
    if (!clusters || !sectors)
        return clusters ? sectors.error() : clusters.error();
    const Telling telling = tellingOf(context, *reading, *dimension, figure);
    sectors->silent.resize(sizes.size());
    if (telling == Telling::Rounded) {
        std::vector<std::uint8_t> withheld;
        for (const std::string &value : parts.sectors().values)
            withheld.push_back(sectors->guards.here.withholds(parts.year(), value) ? 1 : 0);
        sectors->silent = silentSectors(clusters->groups, sizes, withheld);
    }
    addMarks(parts, *clusters, *sectors, *quotients, telling, figure);
    figure.periods = {reading->period(*reading->lastBlock)};
    return figure;
}

} // namespace core
