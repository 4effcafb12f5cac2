#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/partialdate.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace core {

namespace {

/// Where the subject of a milestone lies and what it belongs to.
Keys keysOf(const IndicatorSet &set, const Milestone &milestone)
{
    Keys keys;
    keys.item = milestone.id;
    if (const Organisation *organisation = set.organisation(OrganisationId(milestone.subject))) {
        keys.organisation = organisation->id;
        keys.region = organisation->region;
        keys.sector = organisation->sector;
        return keys;
    }
    if (set.region(RegionCode(milestone.subject))) {
        keys.region = RegionCode(milestone.subject);
        return keys;
    }
    const auto &programmes = set.tables().programmes;
    const auto it = std::find_if(programmes.begin(), programmes.end(),
                                 [&](const Programme &p) { return p.id == milestone.subject; });
    if (it != programmes.end()) {
        keys.region = it->region;
        keys.sector = it->sector;
    }
    return keys;
}

bool holdsDate(const Filter &filter, const std::string &date)
{
    int year = 0;
    if (date.size() < 4 || std::from_chars(date.data(), date.data() + 4, year).ec != std::errc())
        return true;
    return filter.holdsYear(year);
}

/// Rows of one date, subject and title are one event with several figures.
bool sameEvent(const Mark &mark, const Milestone &row)
{
    return mark.attribute("date")->text.zh == row.date && mark.attribute("subject")->text.zh == row.subject &&
           mark.attribute("title")->text.zh == row.title.zh;
}

std::string metricText(const Milestone &row)
{
    const std::string_view sign = isLowerBound(row.qualifier)          ? "≥ "
                                  : row.qualifier == Qualifier::About  ? "≈ "
                                  : row.qualifier == Qualifier::Nearly ? "< "
                                                                       : "";
    if (row.metric.empty())
        return {};
    return row.metric + (row.value.empty() ? "" : " " + std::string(sign) + row.value + " " + row.unit);
}

Mark eventMark(const IndicatorSet &set, const Milestone &row)
{
    Mark mark;
    mark.keys = keysOf(set, row);
    mark.attributes = {plain("date", row.date),
                       plain("subject", row.subject),
                       {"title", row.title},
                       plain("status", row.planned ? "planned" : "happened"),
                       plain("metrics", "")};
    return mark;
}

void addFigures(Mark &mark, const Milestone &row)
{
    addSource(mark, row.source);
    const std::string metric = metricText(row);
    std::string &metrics = mark.attributes.back().text.zh;
    if (!metric.empty())
        metrics += (metrics.empty() ? "" : "; ") + metric;
}

bool matches(const BuildContext &context, const Mark &mark, const Milestone &row)
{
    const bool sector = mark.keys.sector.empty() ? context.filter.allSectors() : context.filter.holds(mark.keys.sector);
    return context.filter.holds(mark.keys.region) && sector && holdsDate(context.filter.filter(), row.date);
}

/// Whether a figure is of the subject of an event at all.
bool isMeant(const FigureSpec &spec, const Keys &subject)
{
    if (!spec.organisation.empty())
        return subject.organisation == spec.organisation;
    return !spec.ofOrganisations || !subject.organisation.empty();
}

} // namespace

/// Dated events in the order of time, undated ones last; those stay under a year filter, with a notice.
Result<Figure> buildMilestones(const BuildContext &context)
{
    Figure figure;
    std::vector<Mark> all;
    std::vector<bool> kept;
    for (const Milestone &row : context.set.tables().milestones) {
        if (!isMeant(context.spec, keysOf(context.set, row)))
            continue;
        auto it = std::find_if(all.begin(), all.end(), [&](const Mark &mark) { return sameEvent(mark, row); });
        if (it == all.end()) {
            all.push_back(eventMark(context.set, row));
            it = all.end() - 1;
            kept.push_back(matches(context, all.back(), row));
        }
        addFigures(*it, row);
    }
    figure.of = all.size();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!kept[i])
            continue;
        if (all[i].attribute("date")->text.zh.empty() && context.filter.filter().hasYears())
            addNotice(figure, Notice::Undated);
        figure.marks.push_back(std::move(all[i]));
    }
    std::stable_sort(figure.marks.begin(), figure.marks.end(), [](const Mark &a, const Mark &b) {
        const std::string left = middleDayOf(a.attribute("date")->text.zh);
        const std::string right = middleDayOf(b.attribute("date")->text.zh);
        return left.empty() != right.empty() ? right.empty() : left < right;
    });
    return figure;
}

} // namespace core
