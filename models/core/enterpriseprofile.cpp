#include "models/core/enterpriseprofile.h"

#include "models/core/figurebuild/panelreading.h"
#include "models/core/panel/orderedrows.h"

#include <algorithm>
#include <cmath>
#include <ranges>
#include <type_traits>

namespace core {

namespace {

bool isInPoints(Kind kind) { return kind == Kind::Rate || kind == Kind::Share || kind == Kind::Index; }

Quantity quantityOf(const Mark &mark)
{
    Quantity quantity;
    quantity.number.value = *mark.value;
    quantity.interval = mark.interval;
    return quantity;
}

/// The change against the year before: of an amount in percent, of a rate in points; of anything else none.
std::optional<ChangeReading> yearOnYear(const Mark *before, const Mark &mark)
{
    const Kind kind = mark.measurement.kind;
    if (!mark.value || (!isInPoints(kind) && kind != Kind::Level && kind != Kind::Count))
        return std::nullopt;
    ChangeReading change;
    change.inPoints = isInPoints(kind);
    if (!before || !before->value) {
        change.empty = EmptyReason::BaseMissing;
        return change;
    }
    const Change difference = changeOf(quantityOf(*before), quantityOf(mark));
    change.value = change.inPoints ? std::optional(difference.absolute) : difference.percent;
    change.interval = change.inPoints ? difference.absoluteInterval : difference.percentInterval;
    change.turn = change.inPoints ? std::nullopt : difference.turn;
    if (!change.value)
        change.empty = EmptyReason::NonpositiveBase;
    for (const Mark *one : {&mark, before})
        change.inputs.push_back(
            {one == &mark ? "level" : "base", one->keys, one->literal, one->interval, one->measurement.unit, {}});
    return change;
}

/// The row of an enterprise, by its number, in a year; none when that lacks it.
std::optional<std::size_t> rowIn(const PanelRows &rows, const YearBlock &block, std::uint32_t entity)
{
    const auto begin = rows.entity.begin() + static_cast<std::ptrdiff_t>(block.begin);
    const auto end = rows.entity.begin() + static_cast<std::ptrdiff_t>(block.end);
    const auto found = std::lower_bound(begin, end, entity);
    return found != end && *found == entity ? std::optional(static_cast<std::size_t>(found - rows.entity.begin()))
                                            : std::nullopt;
}

void hold(std::string_view text, int year, std::vector<HeldText> &held)
{
    if (held.empty() || held.back().text != text)
        held.push_back({std::string(text), year, year});
    held.back().last = year;
}

/// Twice the half unit that a number may be off by, in units of the column's last decimal.
template <class T> double roundingOf(const MeasureColumn &column, std::size_t row)
{
    if (std::is_floating_point_v<T>)
        return 0;
    return column.printed.empty() ? 1 : std::pow(10.0, column.decimals - column.printed[row]);
}

/// How many numbers there are among some rows, and how many are larger or may be as large as that of one of them.
std::optional<Standing> standingOf(const Panel &panel, std::size_t measure, std::size_t row, const YearBlock &block,
                                   std::optional<std::size_t> sectors)
{
    const PanelRows &rows = *panel.rows;
    const MeasureColumn &column = rows.measures[measure];
    return column.visit([&](auto numbers) -> std::optional<Standing> {
        using Number = typename decltype(numbers)::value_type;
        if (isMissing(numbers[row]))
            return std::nullopt;
        Standing standing{1, 0, 0};
        const auto own = static_cast<double>(numbers[row]), rounding = roundingOf<Number>(column, row);
        const auto count = [&](auto isAmong) {
            for (std::size_t other = block.begin; other < block.end; ++other) {
                if (isMissing(numbers[other]) || !isAmong(other))
                    continue;
                const double more = 2 * (static_cast<double>(numbers[other]) - own);
                const double either = rounding + roundingOf<Number>(column, other);
                ++standing.of;
                standing.place += more > 0 && more >= either ? 1u : 0u;
                standing.last += more < 0 && -more >= either ? 0u : 1u;
            }
        };
        if (!sectors)
            count([](std::size_t) { return true; });
        else
            rows.dimensions[*sectors].visit(
                [&](auto codes) { count([&](std::size_t other) { return codes[other] == codes[row]; }); });
        return standing;
    });
}

} // namespace

const Mark *EnterpriseProfile::mark(int year, std::size_t measure) const
{
    const auto found = std::ranges::find(years, year, &Year::year);
    return found != years.end() && measure < found->marks.size() ? &found->marks[measure] : nullptr;
}

namespace {

/// Goes through the years of a panel for one enterprise.
class Profiling
{
public:
    Profiling(const Panel &panel, const OrganisationId &id)
        : m_panel(panel)
    {
        m_profile.id = id;
        m_profile.dimensions.resize(panel.head->dimensions.size());
        m_profile.standings.resize(panel.head->measures.size());
    }

    void add(const YearBlock &block, std::optional<std::size_t> row)
    {
        if (!row && m_profile.years.empty())
            return; // it is not there yet
        EnterpriseProfile::Year year{block.year, row, {}};
        const bool follows = !m_profile.years.empty() && m_profile.years.back().year + 1 == block.year;
        for (std::size_t measure = 0; measure < m_profile.standings.size(); ++measure) {
            Mark mark = row ? rowMark(m_panel, *row, measure) : absent(block.year, measure);
            mark.change = yearOnYear(follows ? &m_profile.years.back().marks[measure] : nullptr, mark);
            year.marks.push_back(std::move(mark));
        }
        m_profile.years.push_back(std::move(year));
        if (!row)
            return;
        m_last = {*row, block};
        hold(m_panel.rows->nameOf(*row), block.year, m_profile.names);
        for (std::size_t i = 0; i < m_profile.dimensions.size(); ++i)
            hold(m_panel.head->dimensions[i].values[m_panel.rows->dimensions[i][*row]], block.year,
                 m_profile.dimensions[i]);
    }

    std::optional<EnterpriseProfile> finish(const std::stop_token &stop)
    {
        while (!m_profile.years.empty() && !m_profile.years.back().row)
            m_profile.years.pop_back();
        if (m_profile.years.empty())
            return std::nullopt;
        const auto &[row, block] = *m_last;
        const auto sectors = m_panel.head->dimensionOf("sectors");
        if (sectors)
            m_profile.sector = m_profile.dimensions[*sectors].back().text;
        for (std::size_t measure = 0; measure < m_profile.standings.size() && !stop.stop_requested(); ++measure)
            m_profile.standings[measure] = standingOf(m_panel, measure, row, block, sectors);
        return stop.stop_requested() ? std::nullopt : std::optional(std::move(m_profile));
    }

private:
    Mark absent(int year, std::size_t measure) const
    {
        Mark mark;
        mark.keys = m_profile.years.back().marks[measure].keys;
        mark.keys.period = Period::ofYear(year);
        mark.measurement = measurementOf(m_panel.head->measures[measure]);
        mark.empty = EmptyReason::NotPublished;
        return mark;
    }

    const Panel &m_panel;
    EnterpriseProfile m_profile;
    std::optional<std::pair<std::size_t, YearBlock>> m_last; ///< the last row of the enterprise
};

} // namespace

std::optional<EnterpriseProfile> profileOf(const Panel &panel, const OrganisationId &id, std::stop_token stop)
{
    const PanelRows &rows = *panel.rows;
    std::uint32_t entity = 0;
    while (entity < rows.ids.size() && rows.ids[entity] != id.text())
        ++entity;
    if (entity == rows.ids.size())
        return std::nullopt;
    Profiling profiling(panel, id);
    for (const YearBlock &block : panel.head->blocks)
        profiling.add(block, rowIn(rows, block, entity));
    return profiling.finish(stop);
}

std::string_view latestName(const Panel &panel, std::uint32_t entity)
{
    for (const YearBlock &block : panel.head->blocks | std::views::reverse) {
        if (const auto row = rowIn(*panel.rows, block, entity))
            return panel.rows->nameOf(*row);
    }
    return panel.rows->names[entity];
}

Mark numberWithChange(const Panel &panel, std::size_t row, std::size_t measure)
{
    Mark mark = rowMark(panel, row, measure);
    const YearBlock before = panel.head->block(mark.keys.period->year() - 1);
    std::optional<Mark> base;
    if (const auto earlier = rowIn(*panel.rows, before, panel.rows->entity[row]))
        base = rowMark(panel, *earlier, measure);
    mark.change = yearOnYear(base ? &*base : nullptr, mark);
    return mark;
}

} // namespace core
