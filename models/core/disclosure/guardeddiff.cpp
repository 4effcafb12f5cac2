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
        const auto row = measure ? rowOf(change) : std::nullopt;
        return row && m_guard->withholds(change.year, *m_panel.rows, *row, *measure);
    }

    /// One of the numbers of the row, revised or not.
    bool withholdsAny(const RowChange &change) const
    {
        const auto row = rowOf(change);
        for (std::size_t measure = 0; row && measure < m_panel.head->measures.size(); ++measure) {
            if (m_guard->withholds(change.year, *m_panel.rows, *row, measure))
                return true;
        }
        return false;
    }

private:
    static constexpr std::uint32_t nobody = ~std::uint32_t{0};

    std::optional<std::size_t> rowOf(const RowChange &change) const
    {
        const YearBlock block = m_guard ? m_panel.head->block(change.year) : YearBlock();
        if (block.size() == 0)
            return std::nullopt;
        const auto first = m_panel.rows->entity.begin();
        const auto end = first + static_cast<std::ptrdiff_t>(block.end);
        const std::uint32_t number = m_numbers.at(change.enterprise);
        const auto at = std::lower_bound(first + static_cast<std::ptrdiff_t>(block.begin), end, number);
        return at != end && *at == number ? std::optional(static_cast<std::size_t>(at - first)) : std::nullopt;
    }

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

std::optional<int> withholdRows(Diff &diff, const GuardedState &before, const GuardedState &after)
{
    if (diff.rows.empty())
        return std::nullopt;
    std::optional<int> first;
    const auto note = [&](int year) { first = std::min(first.value_or(year), year); };
    const Side was(before, diff.rows), is(after, diff.rows);
    for (RowChange &change : diff.rows) {
        for (RevisedCell &cell : change.cells) {
            if (!cell.isMeasure || !(was.withholds(change, cell) || is.withholds(change, cell)))
                continue;
            withhold(cell);
            note(change.year);
        }
        // Another sector or region moves all numbers of a row from one sum to another.
        if (was.withholdsAny(change) || is.withholdsAny(change))
            note(change.year);
    }
    if (diff.rows.size() < diff.rowCounts.sum())
        note(diff.rows.back().year); // those that are not listed are of this year and later ones
    return first;
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

void withholdBefore(Impact &impact, int year)
{
    const auto isAffected = [year](const Mark &mark) {
        return mark.value && (!mark.keys.period || mark.keys.period->year() >= year);
    };
    for (ViewImpact &view : impact.views) {
        for (FigureImpact &figure : view.figures) {
            for (ChangedMark &mark : figure.marks) {
                if (!figure.isOfPanel || !mark.before || !isAffected(*mark.before))
                    continue;
                Mark before;
                before.keys = mark.before->keys;
                before.measurement = mark.before->measurement;
                before.empty = EmptyReason::Withheld;
                before.suppression = Suppression::Complementary;
                mark = {mark.keys, std::move(before), std::move(mark.after), {}, {}};
            }
        }
    }
}

} // namespace core
