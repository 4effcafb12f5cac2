#include "models/core/disclosure/rowstowrite.h"

#include <algorithm>
#include <utility>

namespace core {

namespace {

/// Which rows an order places by a number that is withheld.
class Telling
{
public:
    Telling(const OrderedRows &rows, const RowGuard *guard)
        : m_panel(rows.panel())
        , m_guard(guard)
    {
        for (const SortColumn &column : rows.columns()) {
            if (guard && column.of == SortColumn::Of::Measure)
                m_measures.push_back(column.index);
        }
    }
    bool operator()(std::size_t row) const
    {
        return std::ranges::any_of(m_measures, [&](std::size_t measure) {
            return m_panel.rows->measures[measure].value(row) &&
                   m_guard->withholds(yearOf(*m_panel.head, row), *m_panel.rows, row, measure);
        });
    }

private:
    const Panel &m_panel;
    const RowGuard *m_guard;
    std::vector<std::size_t> m_measures;
};

} // namespace

RowsToWrite rowsToWrite(const OrderedRows &rows, const std::vector<Places> &chosen, const RowGuard *guard,
                        std::size_t most, std::stop_token stop)
{
    constexpr std::size_t atOnce = std::size_t{1} << 16;
    const Telling tells(rows, guard);
    RowsToWrite written;
    std::vector<std::uint32_t> telling;
    for (const Places &places : chosen) {
        const std::size_t end = std::min(places.first + places.count, rows.size());
        for (std::size_t at = places.first; at < end && written.rows.size() <= most; at += atOnce) {
            for (const std::uint32_t row : rows.page(at, std::min(atOnce, end - at), stop))
                (tells(row) ? telling : written.rows).push_back(row);
        }
    }
    std::size_t all = 0;
    for (const Places &places : chosen)
        all += places.count;
    if (all < rows.size())
        written.left = std::exchange(telling, {}).size();
    std::ranges::sort(telling);
    const std::size_t shown = std::min(written.rows.size(), most);
    written.last = std::min(telling.size(), most - shown);
    written.isCut = shown + written.last < written.rows.size() + telling.size();
    written.rows.resize(shown);
    written.rows.insert(written.rows.end(), telling.begin(),
                        telling.begin() + static_cast<std::ptrdiff_t>(written.last));
    return written;
}

} // namespace core
