#include "models/core/disclosure/rowguard.h"
#include "models/core/figurebuild/panelguard.h"
#include "models/core/panel/roworder.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t mostRows = 1000; // of a table that is a figure
constexpr std::size_t mostSeries = 5;  // lines that can be told apart

/// The enterprises with the largest numbers in the last year held.
Result<std::vector<std::uint32_t>> largest(const PanelReading &reading, const RowMask &mask, std::size_t measure,
                                           std::size_t count, const std::stop_token &stop)
{
    return RowOrder(reading.panel, mask, {{SortColumn::Of::Measure, measure, true}}).page(0, count, stop);
}

/// Marks of single rows; a guarded number is withheld.
class RowMarks
{
public:
    RowMarks(const BuildContext &context, const Panel &panel, std::size_t measure)
        : m_panel(panel)
        , m_measure(measure)
    {
        if (context.isGuarded())
            m_guard = RowGuard::of(panel, &context.set);
    }
    Mark operator()(std::size_t row) const
    {
        Mark mark = rowMark(m_panel, row, m_measure);
        if (mark.value && isWithheld(mark.keys.period->year(), row))
            withhold(mark, m_guard->reason(mark.keys.period->year(), *m_panel.rows, row, m_measure));
        return mark;
    }
    bool isWithheld(int year, std::size_t row) const
    {
        return m_guard && m_guard->withholds(year, *m_panel.rows, row, m_measure);
    }
    /// Of the rows of a year those with a number that is withheld.
    std::vector<std::uint32_t> withheld(int year, const RowMask &mask) const
    {
        std::vector<std::uint32_t> rows;
        if (!m_guard)
            return rows;
        m_panel.rows->measures[m_measure].visit([&](auto numbers) {
            mask.forEach(0, mask.size(), [&](std::size_t row) {
                if (!isMissing(numbers[row]) && isWithheld(year, row))
                    rows.push_back(static_cast<std::uint32_t>(row));
            });
        });
        return rows;
    }

private:
    const Panel &m_panel;
    std::size_t m_measure;
    std::optional<RowGuard> m_guard;
};

/// The number of an enterprise by its id.
std::optional<std::uint32_t> entityOf(const PanelRows &rows, const OrganisationId &id)
{
    for (std::size_t i = 0; i < rows.ids.size(); ++i) {
        if (rows.ids[i] == id.text())
            return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
}

/// The years held of some enterprises: a line each, with a gap where one is not in the panel.
void addSeries(const PanelReading &reading, const std::vector<std::uint32_t> &entities, const RowMarks &marks,
               Figure &figure)
{
    const PanelRows &rows = *reading.panel.rows;
    for (const std::uint32_t entity : entities) {
        bool joined = false;
        for (std::size_t i = 0; i < reading.head().blocks.size(); ++i) {
            if (reading.filter.blocks[i] == 0)
                continue;
            const YearBlock &block = reading.head().blocks[i];
            const auto begin = rows.entity.begin() + static_cast<std::ptrdiff_t>(block.begin);
            const auto end = rows.entity.begin() + static_cast<std::ptrdiff_t>(block.end);
            const auto found = std::lower_bound(begin, end, entity);
            if (found == end || *found != entity) {
                joined = false;
                continue;
            }
            Mark mark = marks(static_cast<std::size_t>(found - rows.entity.begin()));
            mark.joined = joined && mark.value;
            joined = mark.value.has_value();
            figure.marks.push_back(std::move(mark));
        }
    }
    for (std::size_t i = 0; i < reading.head().blocks.size(); ++i) {
        if (reading.filter.blocks[i] != 0)
            figure.periods.push_back(reading.period(i));
    }
}

std::vector<std::uint32_t> entitiesOf(const PanelRows &rows, const std::vector<std::uint32_t> &of)
{
    std::vector<std::uint32_t> entities;
    std::ranges::transform(of, std::back_inserter(entities), [&](std::uint32_t row) { return rows.entity[row]; });
    return entities;
}

/// The rows of a mask but some of them.
RowMask without(const RowMask &mask, const std::vector<std::uint32_t> &rows)
{
    std::vector<std::uint64_t> words = mask.words();
    for (const std::uint32_t row : rows)
        words[row / 64] &= ~(std::uint64_t{1} << (row % 64));
    return RowMask(std::move(words), mask.size());
}

/// A list of enterprises: where a withheld number stands between others would tell it, so that those come last, by id.
std::vector<std::uint32_t> listed(const PanelRows &rows, std::vector<std::uint32_t> shown,
                                  std::vector<std::uint32_t> withheld, std::size_t most)
{
    std::ranges::sort(withheld, {}, [&](std::uint32_t row) { return rows.ids[rows.entity[row]]; });
    shown.insert(shown.end(), withheld.begin(), withheld.end());
    shown.resize(std::min(shown.size(), most));
    return shown;
}

} // namespace

/// The enterprises with the largest numbers of a measure in the last year held, as marks of that year; or, for a line,
/// the years of the largest of them or of the one enterprise named. One rule guards whatever names enterprises, tables
/// and rankings: a number is told where its sector and region hold enough others, and one that is not has no rank, for
/// that would tell between which others it lies. Those come last, and a notice says that they are not ranked.
Result<Figure> buildPanelEnterprises(const BuildContext &context)
{
    const auto reading = readPanel(context);
    if (!reading)
        return reading.error();
    const auto measure = measureOf(reading->head(), context.spec.measure);
    if (!measure)
        return measure.error();
    Figure figure;
    figure.axes = {axisOf(reading->head().measures[*measure])};
    if (!reading->lastBlock || !hasRows(*reading, figure))
        return figure;
    const RowMarks marks(context, reading->panel, *measure);
    if (!context.spec.organisation.empty()) {
        if (const auto entity = entityOf(*reading->panel.rows, context.spec.organisation))
            addSeries(*reading, {*entity}, marks, figure);
        return figure;
    }
    const auto mask = maskOf(reading->panel, reading->at({*reading->lastBlock}), context.stop);
    if (!mask)
        return mask.error();
    const bool lines = context.spec.chart == ChartKind::Line;
    figure.of = mask->count();
    std::vector<std::uint32_t> withheld = marks.withheld(reading->head().blocks[*reading->lastBlock].year, *mask);
    if (!withheld.empty())
        addNotice(figure, Notice::Unranked);
    const std::size_t wanted = context.spec.top > 0 ? context.spec.top : lines ? mostSeries : mostRows;
    auto shown = largest(*reading, without(*mask, withheld), *measure, wanted, context.stop);
    if (!shown)
        return shown.error();
    const PanelRows &panelRows = *reading->panel.rows;
    const auto rows = listed(panelRows, std::move(shown).value(), std::move(withheld), wanted);
    if (mask->count() > rows.size())
        addNotice(figure, Notice::CutToTop);
    figure.shown = rows.size();
    if (lines) {
        addSeries(*reading, entitiesOf(panelRows, rows), marks, figure);
        return figure;
    }
    std::ranges::transform(rows, std::back_inserter(figure.marks), marks);
    figure.periods = {reading->period(*reading->lastBlock)};
    return figure;
}

} // namespace core
