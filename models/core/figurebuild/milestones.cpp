#include "models/core/figurebuild/milestones.h"

#include "models/core/codes.h"
#include "models/core/enterpriseprofile.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/builders.h"
#include "models/core/panel/parallel.h"
#include "models/core/partialdate.h"

#include <algorithm>
#include <charconv>
#include <unordered_map>
#include <vector>

namespace core {

namespace {

/// Who milestones are of: things that the dataset lists, or enterprises that only its panel has.
class Subjects
{
public:
    explicit Subjects(const IndicatorSet &set)
        : m_set(set)
    {}

    /// Looks for those that the dataset does not list among the enterprises of a panel, when its rows are there.
    void lookIn(const Panel &panel, const std::stop_token &stop)
    {
        for (const Milestone &row : m_set.tables().milestones) {
            if (keysOf(row) == itemOnly(row) && !programme(row.subject))
                m_firms.emplace(row.subject, std::string());
        }
        if (m_firms.empty() || !panel.rows)
            return;
        constexpr std::size_t part = std::size_t{1} << 16;
        const TextArena &ids = panel.rows->ids;
        // Each part writes to the names of its own ids only.
        inParallel((ids.size() + part - 1) / part, stop, [&](std::size_t at) {
            for (std::size_t i = at * part; i < std::min(ids.size(), (at + 1) * part); ++i) {
                if (const auto found = m_firms.find(std::string(ids[i])); found != m_firms.end())
                    found->second = latestName(panel, static_cast<std::uint32_t>(i));
            }
        });
    }

    /// Where the subject lies and what it belongs to.
    Keys keysOf(const Milestone &milestone) const
    {
        Keys keys = itemOnly(milestone);
        if (const Organisation *organisation = m_set.organisation(OrganisationId(milestone.subject))) {
            keys.organisation = organisation->id;
            keys.region = organisation->region;
            keys.sector = organisation->sector;
        } else if (m_set.region(RegionCode(milestone.subject))) {
            keys.region = RegionCode(milestone.subject);
        } else if (const Programme *one = programme(milestone.subject)) {
            keys.region = one->region;
            keys.sector = one->sector;
        } else if (!firmName(milestone.subject).empty()) {
            keys.organisation = OrganisationId(milestone.subject);
        }
        return keys;
    }
    /// What an enterprise of the panel is called; blank for all else.
    std::string firmName(const std::string &subject) const
    {
        const auto found = m_firms.find(subject);
        return found == m_firms.end() ? std::string() : found->second;
    }

private:
    static Keys itemOnly(const Milestone &milestone)
    {
        Keys keys;
        keys.item = milestone.id;
        return keys;
    }
    const Programme *programme(const std::string &id) const
    {
        const auto &all = m_set.tables().programmes;
        const auto found = std::ranges::find(all, id, &Programme::id);
        return found == all.end() ? nullptr : &*found;
    }

    const IndicatorSet &m_set;
    std::unordered_map<std::string, std::string> m_firms; ///< by id
};

bool holdsDate(const Filter &filter, const std::string &date)
{
    int year = 0;
    if (date.size() < 4 || std::from_chars(date.data(), date.data() + 4, year).ec != std::errc())
        return true;
    return filter.holdsYear(year);
}

/// An event as it is being put together.
struct Event
{
    const Milestone *first; ///< of its rows
    Mark mark;
    bool isOf(const Milestone &row) const
    {
        return first->date == row.date && first->subject == row.subject && first->title.zh == row.title.zh;
    }
};

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

Mark eventMark(const Subjects &subjects, const Milestone &row)
{
    const std::string firm = subjects.firmName(row.subject);
    Mark mark;
    mark.keys = subjects.keysOf(row);
    mark.attributes = {plain("date", row.date),
                       plain("subject", firm.empty() ? row.subject : firm),
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

template <class Wanted> std::vector<Event> eventsWhere(const IndicatorSet &set, const Subjects &subjects, Wanted wanted)
{
    std::vector<Event> events;
    for (const Milestone &row : set.tables().milestones) {
        if (!wanted(row))
            continue;
        auto event = std::ranges::find_if(events, [&](const Event &one) { return one.isOf(row); });
        if (event == events.end())
            event = events.insert(events.end(), {&row, eventMark(subjects, row)});
        addFigures(event->mark, row);
    }
    return events;
}

void sortByTime(std::vector<Mark> &events)
{
    std::ranges::stable_sort(events, [](const Mark &a, const Mark &b) {
        const std::string left = middleDayOf(a.attribute("date")->text.zh);
        const std::string right = middleDayOf(b.attribute("date")->text.zh);
        return left.empty() != right.empty() ? right.empty() : left < right;
    });
}

} // namespace

std::vector<Mark> eventsOf(const IndicatorSet &set, const std::string &subject)
{
    std::vector<Mark> marks;
    for (Event &event : eventsWhere(set, Subjects(set), [&](const Milestone &row) { return row.subject == subject; }))
        marks.push_back(std::move(event.mark));
    sortByTime(marks);
    return marks;
}

/// Undated events stay under a year filter, with a notice.
Result<Figure> buildMilestones(const BuildContext &context)
{
    Figure figure;
    Subjects subjects(context.set);
    if (context.dataset.panel)
        subjects.lookIn(context.dataset.panel, context.stop);
    auto all = eventsWhere(context.set, subjects,
                           [&](const Milestone &row) { return isMeant(context.spec, subjects.keysOf(row)); });
    figure.of = all.size();
    for (Event &event : all) {
        if (!matches(context, event.mark, *event.first))
            continue;
        if (event.first->date.empty() && context.filter.filter().hasYears())
            addNotice(figure, Notice::Undated);
        figure.marks.push_back(std::move(event.mark));
    }
    sortByTime(figure.marks);
    return figure;
}

} // namespace core
