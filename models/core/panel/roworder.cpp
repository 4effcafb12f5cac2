#include "models/core/panel/roworder.h"

#include "models/core/panel/keymatch.h"
#include "models/core/panel/lanes.h"
#include "models/core/panel/vectorised.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>

namespace core {

namespace {

constexpr std::size_t smallMask = std::size_t{1} << 17;

/// The larger the sample the fewer rows lie between two of it, and the longer it takes to sort: for so many rows both
/// cost about the same.
std::size_t sampleSizeFor(std::size_t rows)
{
    return static_cast<std::size_t>(0.7 * std::pow(static_cast<double>(rows), 2.0 / 3));
}

/// Steps through the numbers below `size` in an order without pattern that visits each once (a full-period generator
/// modulo a power of two, Hull and Dobell 1962), so that equal masks give equal samples.
class Scatter
{
public:
    explicit Scatter(std::size_t size)
        : m_size(size)
        , m_mask(std::bit_ceil(size) - 1)
    {}
    std::size_t next()
    {
        do
            m_at = (m_at * 1664525 + 1013904223) & m_mask;
        while (m_at >= m_size);
        return m_at;
    }

private:
    std::size_t m_size, m_mask, m_at = 0;
};

} // namespace

RowOrder::RowOrder(const Panel &panel, const RowMask &mask, const std::vector<SortColumn> &columns,
                   const ValueRanks &ranks)
    : m_rows(panel.rows.get())
    , m_mask(&mask)
{
    for (const SortColumn &column : columns)
        m_columns.emplace_back(*panel.head, *panel.rows, column, ranks);
    pack();
    if (mask.count() <= smallMask)
        return;
    if (!columns.empty() && columns.front().of == SortColumn::Of::Measure) {
        const std::size_t measure = columns.front().index;
        m_classes = m_rows->classes.of(measure, {}, m_rows->measures[measure]);
        m_inClass = m_classes->counts(mask, {}).value();
    } else {
        m_sample = sample();
    }
}

RowOrder::RowOrder(const PanelRows &rows, const RowMask &mask, std::vector<SortKeys> columns)
    : m_rows(&rows)
    , m_mask(&mask)
    , m_columns(std::move(columns))
{
    pack();
    if (mask.count() > smallMask)
        m_sample = sample();
}

void RowOrder::pack()
{
    int left = 64;
    for (std::size_t i = 0; i < m_columns.size() && left > 0; ++i) {
        const int bits = std::min(m_columns[i].bits(), left);
        const int dropped = m_columns[i].bits() - bits;
        m_parts.push_back({i, bits, dropped});
        left -= bits;
        m_keyBits += bits;
        if (dropped > 0 || m_columns[i].isText())
            break;
        ++m_exactColumns;
    }
}

template <class Rows, class Key> void RowOrder::fillKeys(const Rows &rows, std::span<Key> keys) const
{
    if (m_parts.empty())
        return;
    m_columns.front().fill(rows, keys);
    if (m_parts.size() == 1)
        return;
    std::array<Key, stretchOfKeys> more{};
    for (std::size_t i = 1; i < m_parts.size(); ++i) {
        const std::span<Key> numbers = std::span(more).first(keys.size());
        m_columns[m_parts[i].column].fill(rows, numbers);
        for (std::size_t row = 0; row < keys.size(); ++row)
            keys[row] = keys[row] << m_parts[i].bits | numbers[row] >> m_parts[i].dropped;
    }
}

template void RowOrder::fillKeys(const std::size_t &begin, std::span<std::uint64_t> keys) const;

bool RowOrder::less(const Entry &a, const Entry &b) const
{
    if (a.key != b.key)
        return a.key < b.key;
    for (std::size_t i = m_exactColumns; i < m_columns.size(); ++i) {
        if (const auto order = m_columns[i].compare(a.row, b.row); order != 0)
            return order < 0;
    }
    return a.row < b.row;
}

/// Rows of words taken here and there: taking whole words costs a fraction of looking single rows up.
std::vector<RowOrder::Entry> RowOrder::sample() const
{
    const std::vector<std::uint64_t> &words = m_mask->words();
    const std::size_t sampleSize = sampleSizeFor(m_mask->count());
    std::vector<Entry> entries;
    std::array<std::uint64_t, 64> keys{};
    Scatter scatter(words.size());
    for (std::size_t i = 0; i < words.size() && entries.size() < sampleSize; ++i) {
        const std::size_t word = scatter.next();
        fillKeys(word * 64, std::span(keys).first(std::min<std::size_t>(64, m_mask->size() - word * 64)));
        // Every eighth row of a word: neighbours are alike.
        for (std::uint64_t bits = words[word] & 0x0101'0101'0101'0101U << (word % 8); bits != 0; bits &= bits - 1) {
            const auto bit = static_cast<std::size_t>(std::countr_zero(bits));
            entries.push_back({keys[bit], static_cast<std::uint32_t>(word * 64 + bit)});
        }
    }
    std::ranges::sort(entries, [this](const Entry &a, const Entry &b) { return less(a, b); });
    return entries;
}

void RowOrder::take(const Entry &entry, const Entry *low, const Entry *high, Window &window) const
{
    if (low && (entry.key < low->key || (entry.key == low->key && less(entry, *low))))
        ++window.before;
    else if (!high || entry.key < high->key || (entry.key == high->key && !less(*high, entry)))
        window.entries.push_back(entry);
}

template <class Key>
void RowOrder::gatherRows(std::size_t first, std::size_t last, const Entry *low, const Entry *high,
                          Window &window) const
{
    const KeyRange<Key> range{low ? static_cast<Key>(low->key) : Key{0},
                              high ? static_cast<Key>(high->key) : static_cast<Key>(~Key{0})};
    std::array<Key, stretchOfKeys> keys{};
    std::array<KeyMatch, stretchOfKeys / 64> matches{};
    for (std::size_t begin = first; begin < last; begin += stretchOfKeys) {
        const std::size_t end = std::min(begin + stretchOfKeys, last);
        const std::size_t words = (end - begin + 63) / 64;
        const std::uint64_t *held = m_mask->words().data() + begin / 64;
        fillKeys(begin, std::span(keys).first(end - begin));
        matchKeys(keys.data(), range, std::span(matches).first(words));
        for (std::size_t word = 0; word < words; ++word) {
            window.before += static_cast<std::size_t>(std::popcount(matches[word].below & held[word]));
            for (std::uint64_t bits = matches[word].inside & held[word]; bits != 0; bits &= bits - 1) {
                const std::size_t at = word * 64 + static_cast<std::size_t>(std::countr_zero(bits));
                take({keys[at], static_cast<std::uint32_t>(begin + at)}, low, high, window);
            }
        }
    }
}

template <class Key>
void RowOrder::gatherFew(std::size_t first, std::size_t last, const Entry *low, const Entry *high, Window &window) const
{
    std::vector<std::uint32_t> rows;
    m_mask->forEach(first, last, [&](std::size_t row) { rows.push_back(static_cast<std::uint32_t>(row)); });
    std::array<Key, stretchOfKeys> keys{};
    for (std::size_t begin = 0; begin < rows.size(); begin += stretchOfKeys) {
        const auto some =
            std::span<const std::uint32_t>(rows).subspan(begin, std::min(stretchOfKeys, rows.size() - begin));
        fillKeys(some, std::span(keys).first(some.size()));
        for (std::size_t i = 0; i < some.size(); ++i)
            take({keys[i], some[i]}, low, high, window);
    }
}

RowOrder::Window RowOrder::gather(const Entry *low, const Entry *high, const std::stop_token &stop) const
{
    std::vector<Window> lanes(kernelThreads());
    inLanes(*m_mask, stop, [&](std::size_t lane, std::size_t first, std::size_t last) {
        constexpr std::size_t fewOf = 16; // rows one of which is held: fewer are looked up one by one
        const std::size_t stretch = first / RowMask::stretch;
        const std::size_t held = m_mask->before(stretch + 1) - m_mask->before(stretch);
        const bool isNarrow = m_keyBits <= 32;
        Window &window = lanes[lane];
        if (held == 0)
            return;
        if (held < (last - first) / fewOf)
            return isNarrow ? gatherFew<std::uint32_t>(first, last, low, high, window)
                            : gatherFew<std::uint64_t>(first, last, low, high, window);
        vectorised([&] {
            if (isNarrow)
                gatherRows<std::uint32_t>(first, last, low, high, window);
            else
                gatherRows<std::uint64_t>(first, last, low, high, window);
        });
    });
    Window window = std::move(lanes.front());
    for (const Window &more : std::span(lanes).subspan(1)) {
        window.before += more.before;
        window.entries.insert(window.entries.end(), more.entries.begin(), more.entries.end());
    }
    return window;
}

/// Counts the rows by the leading bits of their keys: a page is a small part of the window that it was looked for in.
void RowOrder::narrow(Window &window, std::size_t offset, std::size_t end) const
{
    constexpr std::size_t classes = 4096;
    std::vector<Entry> &entries = window.entries;
    if (entries.size() <= classes || offset == end)
        return;
    const auto [least, most] = std::ranges::minmax_element(entries, {}, &Entry::key);
    const std::uint64_t lowest = least->key;
    const auto shift = std::bit_width((most->key - lowest) / classes);
    const auto classOf = [=](const Entry &entry) { return (entry.key - lowest) >> shift; };
    std::array<std::uint32_t, classes> counts{};
    for (const Entry &entry : entries)
        ++counts[classOf(entry)];
    std::size_t first = 0; // the classes [first, last) hold the places
    while (window.before + counts[first] <= offset)
        window.before += counts[first++];
    std::size_t last = first;
    for (std::size_t behind = window.before; behind < end; ++last)
        behind += counts[last];
    std::erase_if(entries, [&](const Entry &entry) { return classOf(entry) < first || classOf(entry) >= last; });
}

RowOrder::Window RowOrder::windowOf(std::size_t offset, std::size_t end, double margin,
                                    const std::stop_token &stop) const
{
    // The place of a row in the sample says its place among all n rows up to the error of a proportion p of m rows,
    // sqrt(p (1 - p) / m).
    const auto m = static_cast<double>(m_sample.size());
    const auto placeOf = [&](std::size_t place, double side) {
        const double p = static_cast<double>(place) / static_cast<double>(m_mask->count());
        return p * m + side * margin * (1 + std::sqrt(p * (1 - p) * m));
    };
    const double low = placeOf(offset, -1);
    const double high = placeOf(end, 1);
    return gather(low < 0 ? nullptr : &m_sample[static_cast<std::size_t>(low)],
                  high >= m - 1 ? nullptr : &m_sample[static_cast<std::size_t>(std::ceil(high))], stop);
}

Result<std::vector<std::uint32_t>> RowOrder::pageInClasses(std::size_t offset, std::size_t end,
                                                           const std::stop_token &stop) const
{
    NumberClasses::Some held{};
    std::size_t before = 0, behind = 0, last = 0;
    const bool descending = m_columns.front().column().descending;
    for (std::size_t i = 0; i < held.size() && behind < end; ++i) {
        const std::size_t rising = (i + 1) % held.size(); // missing numbers, class 0, come last either way
        const std::size_t code = descending && rising != 0 ? held.size() - rising : rising;
        behind += m_inClass[code];
        if (behind <= offset) {
            before = behind;
        } else if (m_inClass[code] > 0) {
            held[code] = 1;
            last = code;
        }
    }
    const std::optional<RowMask> rows = m_classes->rows(*m_mask, held, stop);
    if (!rows)
        return ErrorCode::Cancelled;
    const bool isOneNumber = std::ranges::count(held, 1) == 1 && m_classes->isSingle(last);
    const auto first = m_columns.begin() + (isOneNumber ? 1 : 0);
    return RowOrder(*m_rows, *rows, {first, m_columns.end()}).page(offset - before, end - offset, stop);
}

Result<std::vector<std::uint32_t>> RowOrder::page(std::size_t offset, std::size_t count, std::stop_token stop) const
{
    offset = std::min(offset, m_mask->count());
    const std::size_t end = offset + std::min(count, m_mask->count() - offset);
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    if (m_classes && offset < end)
        return pageInClasses(offset, end, stop);
    if (m_columns.empty())
        return m_mask->rows(offset, end);
    Window window;
    const auto missed = [&] { return window.before > offset || window.before + window.entries.size() < end; };
    if (!m_sample.empty())
        window = windowOf(offset, end, 3, stop);
    if (m_sample.empty() || missed())
        window = gather(nullptr, nullptr, stop);
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    narrow(window, offset, end);
    const auto lessThan = [this](const Entry &a, const Entry &b) { return less(a, b); };
    const auto begin = window.entries.begin() + static_cast<std::ptrdiff_t>(offset - window.before);
    const auto stopAt = window.entries.begin() + static_cast<std::ptrdiff_t>(end - window.before);
    std::nth_element(window.entries.begin(), begin, window.entries.end(), lessThan);
    std::partial_sort(begin, stopAt, window.entries.end(), lessThan);
    std::vector<std::uint32_t> rows;
    std::transform(begin, stopAt, std::back_inserter(rows), [](const Entry &entry) { return entry.row; });
    return rows;
}

} // namespace core
