#include "models/core/panel/firmflows.h"

#include "models/core/panel/parallel.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr std::size_t rowsBetweenStops = std::size_t{1} << 16;
constexpr std::size_t lanes = 8; ///< whatever the machine: sums of doubles are the same everywhere

/// One enterprise in one of the two years.
struct Presence
{
    bool there = false; ///< in the panel
    bool held = false;  ///< by the filter
    std::size_t row = 0;
    bool told = false; ///< every reader knows its number
};

std::optional<FirmFlow> flowOf(const Presence &before, const Presence &after)
{
    if (before.held && after.held)
        return FirmFlow::Continuing;
    if (after.held)
        return before.there ? FirmFlow::ReclassifiedIn : FirmFlow::Entered;
    if (before.held)
        return after.there ? FirmFlow::ReclassifiedOut : FirmFlow::Left;
    return std::nullopt;
}

/// Sums of one group, in the unit of the column's numbers.
template <class Sum> struct Tally
{
    std::array<FlowPart, firmFlowCount> parts;
    std::array<Sum, firmFlowCount> changes{};
    Sum before{}, after{};
    Contributions befores, afters;

    void add(const Tally &other)
    {
        for (std::size_t i = 0; i < firmFlowCount; ++i) {
            parts[i].enterprises += other.parts[i].enterprises;
            parts[i].unknown += other.parts[i].unknown;
            parts[i].changes.add(other.parts[i].changes);
            changes[i] += other.changes[i];
        }
        befores.add(other.befores);
        afters.add(other.afters);
        before += other.before;
        after += other.after;
    }
};

template <class Number, class Sum>
void add(std::span<const Number> numbers, const Presence &before, const Presence &after, Tally<Sum> &tally)
{
    auto flow = flowOf(before, after);
    if (!flow)
        return;
    const bool knownBefore = before.held && !isMissing(numbers[before.row]);
    const bool knownAfter = after.held && !isMissing(numbers[after.row]);
    const Sum was = knownBefore ? numbers[before.row] : Sum{};
    const Sum is = knownAfter ? numbers[after.row] : Sum{};
    if (*flow == FirmFlow::Continuing && knownBefore != knownAfter)
        flow = knownAfter ? FirmFlow::ReportedAnew : FirmFlow::ReportedNoMore;
    const auto at = static_cast<std::size_t>(*flow);
    ++tally.parts[at].enterprises;
    tally.parts[at].unknown += knownBefore || knownAfter ? 0 : 1;
    tally.changes[at] += is - was;
    const bool countsBefore = knownBefore && !before.told, countsAfter = knownAfter && !after.told;
    if (countsBefore || countsAfter)
        tally.parts[at].changes.add(static_cast<double>((countsAfter ? is : Sum{}) - (countsBefore ? was : Sum{})));
    if (countsBefore)
        tally.befores.add(static_cast<double>(was));
    if (countsAfter)
        tally.afters.add(static_cast<double>(is));
    tally.before += was;
    tally.after += is;
}

/// The code of the blank value, which says that nothing is stated; that behind the last one when there is none.
std::size_t blankOf(const PanelDimension &dimension)
{
    return static_cast<std::size_t>(std::ranges::find(dimension.values, "") - dimension.values.begin());
}

template <class Sum> FirmFlows flowsOf(const Tally<Sum> &tally, double scale)
{
    FirmFlows flows{static_cast<double>(tally.before) / scale, static_cast<double>(tally.after) / scale, tally.befores,
                    tally.afters, tally.parts};
    for (std::size_t i = 0; i < firmFlowCount; ++i)
        flows.parts[i].change = static_cast<double>(tally.changes[i]) / scale;
    return flows;
}

/// Steps through both years at once: in each the numbers of the enterprises ascend.
template <class Use>
bool forEachFirm(const Panel &panel, const RowMask &mask, const YearBlock &earlier, const YearBlock &later,
                 const std::stop_token &stop, Use &&use)
{
    const auto &entity = panel.rows->entity;
    std::size_t left = earlier.begin;
    std::size_t right = later.begin;
    for (std::size_t step = 0; left < earlier.end || right < later.end; ++step) {
        if (step % rowsBetweenStops == 0 && stop.stop_requested())
            return false;
        const bool takeLeft = right >= later.end || (left < earlier.end && entity[left] <= entity[right]);
        const bool takeRight = left >= earlier.end || (right < later.end && entity[right] <= entity[left]);
        Presence before, after;
        if (takeLeft)
            before = {true, mask.holds(left), left};
        if (takeRight)
            after = {true, mask.holds(right), right};
        use(before, after);
        left += takeLeft ? 1 : 0;
        right += takeRight ? 1 : 0;
    }
    return true;
}

} // namespace

Result<std::vector<FirmFlows>> firmFlows(const Panel &panel, const RowMask &mask, std::size_t measure,
                                         std::pair<std::size_t, std::size_t> blocks,
                                         std::optional<std::size_t> dimension, std::stop_token stop,
                                         const std::function<bool(int year, std::size_t row)> &isTold)
{
    const MeasureColumn &column = panel.rows->measures[measure];
    const CodeColumn *codes = dimension ? &panel.rows->dimensions[*dimension] : nullptr;
    const std::size_t groups = dimension ? panel.head->dimensions[*dimension].values.size() : 1;
    std::vector<FirmFlows> flows;
    const bool done = column.visit([&](auto numbers) {
        using Number = typename decltype(numbers)::value_type;
        using Tallies = std::vector<Tally<std::conditional_t<std::is_floating_point_v<Number>, double, std::int64_t>>>;
        std::array<Tallies, lanes> tallies;
        const auto groupOf = [&](const Presence &one) { return codes ? (*codes)[one.row] : 0; };
        const std::size_t blank = dimension ? blankOf(panel.head->dimensions[*dimension]) : groups;
        const auto tally = [&](Tallies &own, const Presence &before, const Presence &after) {
            std::size_t was = before.there ? groupOf(before) : groupOf(after);
            std::size_t is = after.there ? groupOf(after) : was;
            // Whose group one of the years does not state has not moved.
            was = was == blank ? is : was;
            is = is == blank ? was : is;
            if (was == is) {
                add(numbers, before, after, own[is]);
                return;
            }
            add(numbers, before, {true, false, after.row}, own[was]);
            add(numbers, {true, false, before.row}, after, own[is]);
        };
        const auto &years = panel.head->blocks;
        const bool finished = inParallel(lanes, stop, [&](std::size_t lane) {
            Tallies own(groups);
            const std::size_t first = panel.head->entities * lane / lanes;
            const std::size_t end = panel.head->entities * (lane + 1) / lanes;
            forEachFirm(panel, mask, panel.rows->part(years[blocks.first], first, end),
                        panel.rows->part(years[blocks.second], first, end), stop, [&](Presence before, Presence after) {
                            before.told = isTold && before.held && isTold(years[blocks.first].year, before.row);
                            after.told = isTold && after.held && isTold(years[blocks.second].year, after.row);
                            tally(own, before, after);
                        });
            tallies[lane] = std::move(own);
        });
        for (std::size_t group = 0; finished && group < groups; ++group) {
            for (std::size_t lane = 1; lane < lanes; ++lane)
                tallies[0][group].add(tallies[lane][group]);
            flows.push_back(flowsOf(tallies[0][group], std::pow(10.0, column.decimals)));
        }
        return finished;
    });
    return done ? Result<std::vector<FirmFlows>>(std::move(flows)) : ErrorCode::Cancelled;
}

} // namespace core
