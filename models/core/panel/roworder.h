#pragma once

#include "models/core/panel/numberclasses.h"
#include "models/core/panel/parallel.h"
#include "models/core/panel/rowmask.h"
#include "models/core/panel/sortcolumn.h"

#include <algorithm>
#include <array>
#include <stop_token>
#include <vector>

namespace core {

/// The order of the rows of a mask by some columns; rows equal in all of them stand as in the panel. Finds any page
/// without sorting the rest. By a measure first: its classes tell which rows the page is among. Else a sorted sample
/// tells between which rows it lies, one pass over the keys counts those before and takes out those between. Panel and
/// mask must outlive it. Any thread.
class RowOrder
{
public:
    RowOrder(const Panel &panel, const RowMask &mask, const std::vector<SortColumn> &columns,
             const ValueRanks &ranks = {});

    /// The rows at places [offset, offset + count) of the order, fewer at its end. ErrorCode::Cancelled after a stop.
    Result<std::vector<std::uint32_t>> page(std::size_t offset, std::size_t count, std::stop_token stop = {}) const;
    /// All of them.
    Result<std::vector<std::uint32_t>> all(std::stop_token stop = {}) const;

private:
    static constexpr std::size_t stretchOfKeys = 1024; ///< rows whose keys fit the first cache

    /// A row with its key: the numbers of as many columns as 64 bits hold.
    struct Entry
    {
        std::uint64_t key;
        std::uint32_t row;
    };
    struct Window
    {
        std::size_t before = 0; ///< rows that come before the first of `entries`
        std::vector<Entry> entries;
    };

    /// A column's part of the keys: its keys without their last `dropped` bits.
    struct Part
    {
        std::size_t column = 0;
        int bits = 0, dropped = 0;
    };

    /// Without classes.
    RowOrder(const PanelRows &rows, const RowMask &mask, std::vector<SortKeys> columns);
    /// The page, found among the rows of the classes that it touches.
    Result<std::vector<std::uint32_t>> pageInClasses(std::size_t offset, std::size_t end,
                                                     const std::stop_token &stop) const;

    void pack();
    /// The keys of as many rows: the listed ones, or those from a first one on.
    template <class Rows, class Key> void fillKeys(const Rows &rows, std::span<Key> keys) const;
    bool less(const Entry &a, const Entry &b) const;
    std::vector<Entry> sample() const;
    Window gather(const Entry *low, const Entry *high, const std::stop_token &stop) const;
    /// Calls use(entry) for the rows of a stretch, with their keys.
    template <class Use> void forEachOf(std::size_t stretch, Use &&use) const;
    /// The same over all stretches in parallel: use(stretch, entry). False after a stop.
    template <class Use> bool forEachEntry(const std::stop_token &stop, Use &&use) const;
    template <class Key>
    void gatherRows(std::size_t first, std::size_t last, const Entry *low, const Entry *high, Window &window) const;
    /// The same for a stretch of which few rows are held.
    template <class Key>
    void gatherFew(std::size_t first, std::size_t last, const Entry *low, const Entry *high, Window &window) const;
    void take(const Entry &entry, const Entry *low, const Entry *high, Window &window) const;
    /// Leaves out of a window what surely lies before or behind the places [offset, end), which it covers.
    void narrow(Window &window, std::size_t offset, std::size_t end) const;
    /// The part of the order around [offset, end) as far as the sample tells, `margin` times its usual error wide.
    Window windowOf(std::size_t offset, std::size_t end, double margin, const std::stop_token &stop) const;

    const PanelRows *m_rows;
    const RowMask *m_mask;
    std::vector<SortKeys> m_columns;
    std::vector<Part> m_parts;                      ///< that the keys are made of
    int m_keyBits = 0;                              ///< of all parts
    std::size_t m_exactColumns = 0;                 ///< equal keys mean that so many columns are equal
    std::vector<Entry> m_sample;                    ///< sorted; empty when the mask is small or there are classes
    std::shared_ptr<const NumberClasses> m_classes; ///< of a large mask by a measure
    NumberClasses::Counts m_inClass{};              ///< rows of the mask
};

template <class Use> void RowOrder::forEachOf(std::size_t stretch, Use &&use) const
{
    constexpr std::size_t block = stretchOfKeys;
    const std::size_t first = stretch * RowMask::stretch;
    const std::size_t last = std::min(first + RowMask::stretch, m_mask->size());
    std::array<std::uint64_t, block> keys{};
    for (std::size_t begin = first; begin < last; begin += block) {
        const std::size_t end = std::min(begin + block, last);
        fillKeys(begin, std::span(keys).first(end - begin));
        m_mask->forEach(begin, end, [&](std::size_t row) {
            use(Entry{keys[row - begin], static_cast<std::uint32_t>(row)});
        });
    }
}

template <class Use> bool RowOrder::forEachEntry(const std::stop_token &stop, Use &&use) const
{
    return inParallel(m_mask->stretches(), stop,
                      [&](std::size_t at) { forEachOf(at, [&](const Entry &entry) { use(at, entry); }); });
}

} // namespace core
