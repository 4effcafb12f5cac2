#pragma once

#include "models/core/diffcounts.h"
#include "models/core/panel/panel.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace core {

/// The rows of one year that are not the same in two panels, ascending, told apart by enterprise.
struct DifferingRows
{
    int year = 0;
    DiffCounts counts;
    std::vector<std::uint32_t> before;   ///< rows of the first panel that are gone or are others in the second
    std::vector<std::uint32_t> after;    ///< rows of the second that are new or were others in the first
    std::vector<std::uint32_t> replaced; ///< one each of `after`: the row of the first that it was, or noRow
    std::vector<std::uint32_t> removed;  ///< those of `before` that are gone

    static constexpr std::uint32_t noRow = ~std::uint32_t{0};
};

/// Compares the years of two panels row by row, on the fields that both have; numbers by their published digits. Both
/// need the rows of the years compared, and must outlive it. Uses several threads; a stop leaves counts and rows
/// undefined.
class RowComparer
{
public:
    RowComparer(const Panel &before, const Panel &after, std::stop_token stop = {});

    DifferingRows differing(int year);

private:
    struct FieldPair
    {
        std::size_t before; ///< place among the dimensions or measures of the first panel
        std::size_t after;
    };
    struct RowPair
    {
        std::size_t before;
        std::size_t after;
    };
    template <class Fields> static std::vector<FieldPair> inBoth(const Fields &before, const Fields &after);
    void markRevised(const std::vector<RowPair> &pairs, std::vector<std::uint8_t> &revised) const;
    bool sameName(const RowPair &rows) const;
    std::uint32_t earlierEntity(std::uint32_t entity) const;

    const Panel &m_before;
    const Panel &m_after;
    std::stop_token m_stop;
    std::vector<std::uint32_t> m_entities; ///< of `after` → of `before`; empty where they have the same numbers
    bool m_sameNames;                      ///< of enterprises whose rows have no later name
    std::vector<FieldPair> m_dimensions, m_measures;
    std::vector<std::vector<std::uint32_t>> m_codes; ///< by m_dimensions: of `after` → of `before`
    std::vector<std::uint32_t> m_places;             ///< of enterprises before, in the year being compared
};

} // namespace core
