#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"

#include <algorithm>
#include <vector>

namespace core {

namespace {

std::vector<const Organisation *> organisationsIn(const BuildContext &context)
{
    std::vector<const Organisation *> result;
    for (const Organisation &organisation : context.set.tables().organisations) {
        if (context.filter.holds(organisation.region))
            result.push_back(&organisation);
    }
    return result;
}

/// Where they lie, in the order of the dataset.
std::vector<RegionCode> regionsOf(const BuildContext &context, const std::vector<const Organisation *> &organisations)
{
    std::vector<RegionCode> regions;
    for (const Region &region : context.set.tables().regions) {
        if (std::any_of(organisations.begin(), organisations.end(),
                        [&](const Organisation *o) { return o->region == region.code; }))
            regions.push_back(region.code);
    }
    return regions;
}

/// Scale classes are of the district that the dataset is about: no word on the organisations of others.
void describe(const BuildContext &context, Mark &mark, const Sector &sector)
{
    mark.attributes.push_back(plain("tier", std::string(code(sector.tier))));
    if (!sector.scaleTarget.empty() && context.filter.holds(context.set.homeRegion())) {
        mark.attributes.push_back(plain("scale", sector.scaleTarget));
        mark.attributes.push_back(plain("scale_unit", sector.scaleTargetUnit));
    }
}

Mark sectorMark(const std::vector<const Organisation *> &organisations, const Keys &keys, std::size_t whole,
                std::optional<OrganisationKind> kind)
{
    std::vector<const Organisation *> members;
    std::copy_if(organisations.begin(), organisations.end(), std::back_inserter(members),
                 [&](const Organisation *o) { return o->sector == keys.sector && (!kind || o->kind == *kind); });
    Mark mark = countMark(keys, members.size(), "家");
    for (const Organisation *member : members)
        addSource(mark, member->source);
    if (whole > 0)
        mark.share = 100.0 * static_cast<double>(members.size()) / static_cast<double>(whole);
    return mark;
}

/// Marks of all sectors for one kind of organisation (or all kinds).
void addSectors(const BuildContext &context, const std::vector<const Organisation *> &organisations,
                std::optional<OrganisationKind> kind, Figure &figure)
{
    const auto whole = static_cast<std::size_t>(std::count_if(
        organisations.begin(), organisations.end(), [&](const Organisation *o) { return !kind || o->kind == *kind; }));
    Keys keys;
    if (kind)
        keys.item = std::string(code(*kind));
    for (const Sector &sector : context.set.tables().sectors) {
        keys.sector = sector.id;
        Mark mark = sectorMark(organisations, keys, whole, kind);
        describe(context, mark, sector);
        const bool chosen = !context.filter.allSectors() && context.filter.holds(sector.id);
        const bool present = isSystem(sector.tier) || *mark.value > 0 || chosen;
        figure.of += present ? 1 : 0;
        if (present && context.filter.holds(sector.id))
            figure.marks.push_back(std::move(mark));
    }
    keys.sector = {};
    Mark without = sectorMark(organisations, keys, whole, kind);
    if (*without.value == 0 || !context.filter.allSectors())
        return;
    without.attributes.push_back(plain("tier", "none"));
    figure.marks.push_back(std::move(without));
    figure.of += 1;
    addNotice(figure, Notice::WithoutSector);
}

} // namespace

/// Organisations by sector: counts and their share of all organisations under the region filter – never of
/// the sectors chosen. An organisation is counted in the one sector it is listed under.
Result<Figure> buildComposition(const BuildContext &context)
{
    const std::string &measure = context.spec.measure;
    if (!measure.empty() && measure != "count") {
        const Indicator *indicator = context.set.indicator(IndicatorId(measure));
        return indicator ? buildSectorComposition(context, *indicator)
                         : Result<Figure>(ErrorCode::UnknownMeasure, {measure});
    }
    const std::string &groupBy = context.spec.groupBy;
    if (!groupBy.empty() && groupBy != "sector" && groupBy != "kind")
        return Error{ErrorCode::UnknownDimension, {groupBy}};
    Figure figure;
    const auto organisations = organisationsIn(context);
    figure.regions = regionsOf(context, organisations);
    if (groupBy == "kind") {
        for (const auto &[kind, name] : codesOf<OrganisationKind>())
            addSectors(context, organisations, kind, figure);
        std::erase_if(figure.marks, [](const Mark &mark) { return *mark.value == 0; });
        figure.of = figure.marks.size();
    } else {
        addSectors(context, organisations, std::nullopt, figure);
    }
    if (context.filter.filter().hasYears())
        addNotice(figure, Notice::Undated);
    return figure;
}

} // namespace core
