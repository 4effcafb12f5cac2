#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/figurebuild/enterprisemeasure.h"
#include "models/core/structure/concentration.h"
#include "models/core/structure/locationquotient.h"

#include <algorithm>

namespace core {

namespace {

/// The share of the four largest of so few is 100 % or nearly so, whatever they are.
constexpr std::size_t fewest = 5;

std::vector<const Organisation *> firmsOf(const BuildContext &context, const SectorId &sector)
{
    std::vector<const Organisation *> firms;
    for (const Organisation &organisation : context.set.tables().organisations) {
        if (organisation.kind == OrganisationKind::Enterprise && organisation.sector == sector &&
            context.filter.holds(organisation.region))
            firms.push_back(&organisation);
    }
    return firms;
}

/// The sizes of firms that are known for one year.
struct Known
{
    std::optional<Period> year;
    std::vector<Mark> marks;
};

Known knownAt(const BuildContext &context, const Indicator &measure, const std::vector<const Organisation *> &firms,
              int year)
{
    Known known{Period::ofYear(year), {}};
    for (const Organisation *firm : firms) {
        Keys keys;
        keys.indicator = measure.id;
        keys.organisation = firm->id;
        keys.period = known.year;
        Mark mark = markOf(context.set, measure, keys);
        if (mark.value && mark.interval.isBounded())
            known.marks.push_back(std::move(mark));
    }
    return known;
}

/// The year for which most firms are known, the latest of several.
Known bestYear(const BuildContext &context, const Indicator &measure, const std::vector<const Organisation *> &firms)
{
    Known best;
    const auto [first, last] = context.set.years();
    for (int year = last; year >= first && first > 0; --year) {
        if (!context.filter.filter().holdsYear(year))
            continue;
        Known known = knownAt(context, measure, firms, year);
        if (known.marks.size() > best.marks.size())
            best = std::move(known);
    }
    return best;
}

/// Why sizes have no concentration.
EmptyReason whyNone(const std::vector<Estimate> &sizes)
{
    const bool isNegative = std::ranges::any_of(sizes, [](const Estimate &size) { return size.value < 0; });
    return isNegative ? EmptyReason::NegativePart : EmptyReason::NotComparable;
}

void fill(Mark &mark, const Known &known, std::size_t firms)
{
    std::vector<Estimate> sizes;
    for (const Mark &one : known.marks) {
        sizes.push_back({*one.value, one.interval});
        mark.inputs.push_back({"firm", one.keys, one.literal, one.interval, one.measurement.unit, one.sources.front()});
        for (const SourceId &source : one.sources)
            addSource(mark, source);
    }
    const auto result = concentrationOf(sizes);
    if (sizes.empty())
        mark.empty = EmptyReason::NotPublished;
    else if ((firms - sizes.size()) * 3 > firms || sizes.size() < fewest)
        mark.suppression = Suppression::TooFewKnown;
    else if (!result)
        mark.empty = whyNone(sizes);
    if (mark.suppression != Suppression::None)
        mark.empty = EmptyReason::Withheld;
    MeasureReading cr4{"cr4", std::nullopt, {}, "%", mark.empty, mark.suppression};
    if (!mark.empty) {
        mark.value = result->hhi.value;
        mark.interval = result->hhi.interval;
        mark.computed = true;
        cr4.value = result->cr4.value;
        cr4.interval = result->cr4.interval;
        for (const ThresholdEdition &edition : thresholdEditions) {
            if (const auto reading = classOf(result->hhi, edition))
                mark.attributes.push_back(plain("class_" + std::to_string(edition.year), std::string(code(*reading))));
        }
    }
    mark.measures.push_back(std::move(cr4));
}

std::optional<Estimate> levelAt(const BuildContext &context, const Indicator &indicator, Keys keys,
                                const RegionCode &region, const SectorId &sector)
{
    keys.region = region;
    keys.sector = sector;
    const Mark mark = markOf(context.set, indicator, keys);
    return mark.value && !mark.earlierArea ? std::optional(Estimate{*mark.value, mark.interval}) : std::nullopt;
}

/// The location quotient of a sector by the first indicator for which it, the whole and both of an area above
/// have figures of one period.
std::optional<Estimate> quotientOf(const BuildContext &context, const SectorId &sector)
{
    const RegionCode &home = context.set.homeRegion();
    for (const Indicator &indicator : context.set.tables().indicators) {
        for (const std::size_t row : context.set.claims(indicator.id, home, sector)) {
            Keys keys;
            keys.indicator = indicator.id;
            keys.period = context.set.tables().observations[row].period;
            const auto part = levelAt(context, indicator, keys, home, sector);
            const auto whole = levelAt(context, indicator, keys, home, {});
            const Region *above = context.set.region(home);
            for (int steps = 0; above && part && whole && !above->parent.empty() && steps < 10; ++steps) {
                const auto there = levelAt(context, indicator, keys, above->parent, sector);
                const auto all = levelAt(context, indicator, keys, above->parent, {});
                if (there && all)
                    return locationQuotient(*part, *whole, *there, *all);
                above = context.set.region(above->parent);
            }
        }
    }
    return std::nullopt;
}

Mark sectorMark(const BuildContext &context, const Indicator &measure, const Sector &sector)
{
    const auto firms = firmsOf(context, sector.id);
    const Known known = bestYear(context, measure, firms);
    Mark mark;
    mark.keys.indicator = measure.id;
    mark.keys.sector = sector.id;
    mark.keys.period = known.year;
    mark.measurement = {"", Kind::Index, PriceBasis::Unstated, StockFlow::Unstated};
    mark.attributes.push_back(plain("tier", std::string(code(sector.tier))));
    mark.measures.push_back({"firms", static_cast<double>(firms.size()),
                             Interval::point(static_cast<double>(firms.size())), "家", std::nullopt});
    mark.measures.push_back({"known", static_cast<double>(known.marks.size()),
                             Interval::point(static_cast<double>(known.marks.size())), "家", std::nullopt});
    mark.measures.push_back(coverageReading(known.marks.size(), firms.size()));
    fill(mark, known, firms.size());
    const auto quotient = quotientOf(context, sector.id);
    MeasureReading lq{"lq", std::nullopt, {}, "", EmptyReason::ReferenceMissing};
    if (quotient)
        lq = {"lq", quotient->value, quotient->interval, "", std::nullopt};
    mark.measures.push_back(std::move(lq));
    return mark;
}

} // namespace

/// Location quotients of the sectors against the area above, and HHI and CR4 over the enterprises of the dataset, by
/// one measure (default: the one published most often), in the year for which most of them are known. Withheld when
/// more than a third is not, or with fewer than five firms: it would be the concentration of what happens to be
/// published.
Result<Figure> buildConcentration(const BuildContext &context)
{
    Figure figure;
    const Indicator *measure = enterpriseMeasure(context);
    if (!measure && !context.spec.measure.empty())
        return Error{ErrorCode::UnknownMeasure, {context.spec.measure}};
    if (!measure)
        return figure;
    for (const Sector &sector : context.set.tables().sectors) {
        const bool chosen = !context.filter.allSectors() && context.filter.holds(sector.id);
        if (!isSystem(sector.tier) && !chosen && firmsOf(context, sector.id).empty())
            continue;
        ++figure.of;
        if (context.filter.holds(sector.id))
            figure.marks.push_back(sectorMark(context, *measure, sector));
    }
    return figure;
}

} // namespace core
