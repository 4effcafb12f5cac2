#include "models/core/disclosure/guardtable.h"

#include "models/core/disclosure/tables.h"
#include "models/core/indicatorset.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Sectors and regions, as far as the panel has them with one value in a cell.
std::vector<std::size_t> places(const PanelHead &head)
{
    std::vector<std::size_t> found;
    for (const char *resource : {"sectors", "regions"}) {
        const auto dimension = head.dimensionOf(resource);
        if (dimension && head.dimensions[*dimension].field.separator == '\0')
            found.push_back(*dimension);
    }
    return found;
}

std::size_t valuesOf(const PanelHead &head, std::size_t dimension)
{
    return std::max<std::size_t>(head.dimensions[dimension].values.size(), 1);
}

std::size_t product(const PanelHead &head, const std::vector<std::size_t> &dimensions)
{
    std::size_t all = 1;
    for (const std::size_t dimension : dimensions)
        all = std::min(all * valuesOf(head, dimension), GuardLayout::mostCells + 1);
    return all;
}

} // namespace

GuardLayout::GuardLayout(const PanelHead &head, const IndicatorSet *set, const std::vector<std::size_t> &taking)
    : m_dimensions(places(head))
{
    const auto isIn = [](const std::vector<std::size_t> &all, std::size_t one) {
        return std::ranges::find(all, one) != all.end();
    };
    const bool isOther = std::ranges::any_of(taking, [&](std::size_t one) { return !isIn(m_dimensions, one); });
    if (taking.empty()) {
        while (product(head, m_dimensions) > mostCells)
            m_dimensions.pop_back();
    } else if (isOther || product(head, m_dimensions) > mostCells) {
        std::erase_if(m_dimensions, [&](std::size_t one) { return !isIn(taking, one); });
        for (std::size_t one = 0; one < head.dimensions.size(); ++one) {
            if (isIn(taking, one) && !isIn(m_dimensions, one))
                m_dimensions.push_back(one);
        }
    }
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) {
        m_sizes.push_back(valuesOf(head, m_dimensions[i]));
        m_columns = i == 0 ? 1 : std::min(m_columns * m_sizes[i], mostCells + 1);
    }
    m_parents.resize(lines());
    const PanelDimension *first = m_dimensions.empty() ? nullptr : &head.dimensions[m_dimensions.front()];
    if (set && first && first->field.references == "sectors" && first->field.separator == '\0')
        addTree(*first, *set);
    const std::size_t top = m_parents.size();
    for (auto &parent : m_parents)
        parent = parent.value_or(top);
    m_parents.push_back(std::nullopt);
}

/// A sector that others are below is a line for all of them, beside the one of the enterprises that are in it directly.
void GuardLayout::addTree(const PanelDimension &sectors, const IndicatorSet &set)
{
    std::map<std::string, std::size_t> above;
    const auto lineOf = [&](const SectorId &id) {
        const auto [found, isNew] = above.try_emplace(id.text(), m_parents.size());
        if (isNew)
            m_parents.emplace_back();
        return found->second;
    };
    for (const Sector &sector : set.tables().sectors) {
        if (!sector.parent.empty() && set.sector(sector.parent) && sector.parent != sector.id)
            (void)lineOf(sector.parent);
    }
    for (std::size_t code = 0; code < sectors.values.size(); ++code) {
        const Sector *sector = set.sector(SectorId(sectors.values[code]));
        if (!sector)
            continue;
        if (const auto own = above.find(sectors.values[code]); own != above.end())
            m_parents[code] = own->second;
        else if (const auto found = above.find(sector->parent.text()); found != above.end())
            m_parents[code] = found->second;
    }
    for (const auto &[id, line] : above) {
        const auto found = above.find(set.sector(SectorId(id))->parent.text());
        if (found != above.end() && !isBelow(found->second, line))
            m_parents[line] = found->second;
    }
}

/// Whether a line is another one or below it: a tree has no rings, whatever a package says.
bool GuardLayout::isBelow(std::size_t line, std::size_t other) const
{
    std::optional<std::size_t> at = line;
    while (at && *at != other)
        at = m_parents[*at];
    return at.has_value();
}

GuardTable::GuardTable(const GuardLayout &layout, const std::vector<Contributions> &cells, const DisclosureRule &rule)
    : m_all(!layout.isTable())
    , m_columns(layout.columns())
    , m_width(TreeCrossTable{layout.columns(), {}, {}}.width())
    , m_below(layout.parents().size())
{
    if (m_all)
        return;
    for (std::size_t i = 0; i < layout.dimensions().size(); ++i)
        m_sizes.push_back(layout.size(i));
    TreeCrossTable table{m_columns, layout.parents(), std::vector<Contributions>(layout.parents().size() * m_width)};
    for (std::size_t line = 0; line < layout.parents().size(); ++line) {
        if (const auto parent = layout.parents()[line])
            m_below[*parent].push_back(line);
    }
    for (std::size_t line = 0; line < layout.lines(); ++line) {
        for (std::optional<std::size_t> at = line; at; at = layout.parents()[*at]) {
            for (std::size_t column = 0; column < m_columns; ++column) {
                const Contributions &cell = cells[line * m_columns + column];
                table.sums[*at * m_width + column].add(cell);
                if (m_width > m_columns)
                    table.sums[*at * m_width + m_columns].add(cell);
            }
        }
    }
    table.nonNegative = table.sums.back().total >= table.sums.back().magnitude;
    const std::vector<Suppression> suppression = suppress(table, rule);
    for (std::size_t i = 0; i < suppression.size(); ++i) {
        m_withheld.push_back(suppression[i] != Suppression::None);
        m_isThere.push_back(table.sums[i].firms > 0);
    }
}

/// The columns that sums are over: the total for all of them.
std::vector<std::size_t> GuardTable::columnsOf(const std::vector<Held> &held) const
{
    std::vector<std::size_t> columns;
    const std::size_t top = m_below.size() - 1;
    bool isAll = true;
    for (std::size_t column = 0; column < m_columns; ++column) {
        bool isHeld = true;
        std::size_t rest = column;
        for (std::size_t i = m_sizes.size(); i-- > 1; rest /= m_sizes[i])
            isHeld = isHeld && (held[i].empty() || held[i][rest % m_sizes[i]] != 0);
        if (isHeld)
            columns.push_back(column);
        else if (m_isThere[top * m_width + column])
            isAll = false;
    }
    return isAll ? std::vector{m_width - 1} : columns;
}

GuardTable::Cover GuardTable::cover(std::size_t line, std::size_t column, Held lines) const
{
    const std::size_t at = line * m_width + column;
    if (!m_isThere[at])
        return {true, true};
    if (m_below[line].empty()) {
        const bool isHeld = lines.empty() || lines[line] != 0;
        return {isHeld, !isHeld || !m_withheld[at]};
    }
    Cover all{true, true};
    for (const std::size_t below : m_below[line]) {
        const Cover one = cover(below, column, lines);
        all = {all.isAll && one.isAll, all.isShown && one.isShown};
    }
    if (all.isAll)
        all.isShown = !m_withheld[at];
    return all;
}

bool GuardTable::withholds(const std::vector<Held> &held) const
{
    const Held lines = held.empty() ? Held{} : held.front();
    return m_all || std::ranges::any_of(columnsOf(held), [&](std::size_t column) {
               return !cover(m_below.size() - 1, column, lines).isShown;
           });
}

} // namespace core
