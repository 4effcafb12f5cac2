#include "models/core/disclosure/guardeddiff.h"

#include "models/core/codes.h"
#include "models/core/disclosure/rowguard.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace core {

namespace {

/// One of the two panels with its guard and the enterprises that are asked about.
class Side
{
public:
    Side(const GuardedState &state, const std::vector<RowChange> &changes)
        : m_panel(state.panel)
    {
        if (!m_panel || !m_panel.rows)
            return;
        m_guard = RowGuard::of(m_panel, state.set);
        for (const RowChange &change : changes)
            m_numbers.emplace(change.enterprise, nobody);
        for (std::size_t i = 0; i < m_panel.rows->ids.size(); ++i) {
            if (const auto found = m_numbers.find(m_panel.rows->ids[i]); found != m_numbers.end())
                found->second = static_cast<std::uint32_t>(i);
        }
    }

    bool withholds(const RowChange &change, const RevisedCell &cell) const
    {
        const auto measure = m_guard ? m_panel.head->measure(cell.column) : std::nullopt;
        const YearBlock block = m_guard ? m_panel.head->block(change.year) : YearBlock();
        if (!measure || block.size() == 0)
            return false;
        const auto first = m_panel.rows->entity.begin();
        const auto end = first + static_cast<std::ptrdiff_t>(block.end);
        const std::uint32_t number = m_numbers.at(change.enterprise);
        const auto at = std::lower_bound(first + static_cast<std::ptrdiff_t>(block.begin), end, number);
        return at != end && *at == number &&
               m_guard->withholds(change.year, *m_panel.rows, static_cast<std::size_t>(at - first), *measure);
    }

private:
    static constexpr std::uint32_t nobody = ~std::uint32_t{0};

    const Panel &m_panel;
    std::optional<RowGuard> m_guard;
    std::unordered_map<std::string_view, std::uint32_t> m_numbers; ///< of enterprises, by id
};

void withhold(RevisedCell &cell)
{
    cell.before = cell.after = withheldText();
    cell.change.reset();
}

} // namespace

std::string withheldText() { return std::string(code(EmptyReason::Withheld)); }

void withholdRows(Diff &diff, const GuardedState &before, const GuardedState &after)
{
    if (diff.rows.empty())
        return;
    const Side was(before, diff.rows), is(after, diff.rows);
    for (RowChange &change : diff.rows) {
        for (RevisedCell &cell : change.cells) {
            if (cell.isMeasure && (was.withholds(change, cell) || is.withholds(change, cell)))
                withhold(cell);
        }
    }
}

void withholdRows(Diff &diff)
{
    for (RowChange &change : diff.rows) {
        for (RevisedCell &cell : change.cells) {
            if (cell.isMeasure)
                withhold(cell);
        }
    }
}

} // namespace core
