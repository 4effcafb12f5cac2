#include "models/core/panel/yearsums.h"

#include "models/core/panel/parallel.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>

namespace core {

namespace {

constexpr std::size_t chunkRows = 16384; ///< that one part of the parallel work takes
constexpr std::size_t batchRows = 256;   ///< whose cells are hashed together, column by column

/// Hashes of texts that many rows refer to, by their number.
using TextHashes = std::vector<ContentHash>;

TextHashes hashesOf(const TextArena &texts, const std::stop_token &stop)
{
    TextHashes hashes(texts.size());
    inParallel((texts.size() + chunkRows - 1) / chunkRows, stop, [&](std::size_t part) {
        const std::size_t end = std::min(texts.size(), (part + 1) * chunkRows);
        for (std::size_t i = part * chunkRows; i < end; ++i)
            hashes[i] = contentHash(texts[i]);
    });
    return hashes;
}

TextHashes hashesOf(const std::vector<std::string> &texts)
{
    TextHashes hashes;
    for (const std::string &text : texts)
        hashes.push_back(contentHash(text));
    return hashes;
}

/// The cells of `count` rows from `row` on, written one every `stride` into `out`.
struct CellSpan
{
    std::size_t row;
    std::size_t count;
    ContentHash *out;
    std::size_t stride;
};

using CellWriter = std::function<void(CellSpan)>;

CellWriter codeWriter(const CodeColumn &column, TextHashes hashes)
{
    return [&column, hashes = std::move(hashes)](CellSpan to) {
        column.visit([&](auto codes) {
            for (std::size_t i = 0; i < to.count; ++i)
                to.out[i * to.stride] = hashes[codes[to.row + i]];
        });
    };
}

constexpr std::array<std::int64_t, 19> powersOfTen = [] {
    std::array<std::int64_t, 19> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}();

/// A number as printed: its digits without the point, and how many stand behind it. Missing is the same in all types.
template <class Number> ContentHash cellOf(const MeasureColumn &column, Number number, std::size_t row)
{
    constexpr std::uint64_t missing = ~std::uint64_t{0};
    if (isMissing(number))
        return {0, missing};
    if constexpr (std::is_floating_point_v<Number>) {
        std::uint64_t bits = 0;
        std::memcpy(&bits, &number, sizeof bits);
        return {bits, missing - 1};
    } else {
        if (column.printed.empty() || column.printed[row] >= column.decimals)
            return {static_cast<std::uint64_t>(std::int64_t{number}), static_cast<std::uint64_t>(column.decimals)};
        const auto dropped = static_cast<std::size_t>(column.decimals - column.printed[row]);
        return {static_cast<std::uint64_t>(number / powersOfTen.at(dropped)), column.printed[row]};
    }
}

CellWriter measureWriter(const MeasureColumn &column)
{
    return [&column](CellSpan to) {
        column.visit([&](auto numbers) {
            for (std::size_t i = 0; i < to.count; ++i)
                to.out[i * to.stride] = cellOf(column, numbers[to.row + i], to.row + i);
        });
    };
}

CellWriter entityWriter(const PanelRows &rows, TextHashes ids)
{
    return [&rows, ids = std::move(ids)](CellSpan to) {
        for (std::size_t i = 0; i < to.count; ++i)
            to.out[i * to.stride] = ids[rows.entity[to.row + i]];
    };
}

CellWriter nameWriter(const PanelRows &rows, TextHashes names, TextHashes later)
{
    return [&rows, names = std::move(names), later = std::move(later)](CellSpan to) {
        for (std::size_t i = 0; i < to.count; ++i) {
            const std::size_t row = to.row + i;
            const std::uint32_t renamed = rows.laterName.size() == 0 ? 0 : rows.laterName[row];
            to.out[i * to.stride] = renamed == 0 ? names[rows.entity[row]] : later[renamed - 1];
        }
    };
}

/// One for each field that the rows have, by the names of the fields.
std::vector<CellWriter> writersOf(const PanelHead &head, const PanelRows &rows, const std::stop_token &stop)
{
    std::vector<std::pair<std::string, CellWriter>> named;
    for (const PanelField &field : head.schema.fields) {
        if (field.role == PanelRole::Entity)
            named.emplace_back(field.name, entityWriter(rows, hashesOf(rows.ids, stop)));
        else if (field.role == PanelRole::Name)
            named.emplace_back(field.name,
                               nameWriter(rows, hashesOf(rows.names, stop), hashesOf(rows.laterNames, stop)));
    }
    for (std::size_t i = 0; i < head.dimensions.size(); ++i)
        named.emplace_back(head.dimensions[i].field.name,
                           codeWriter(rows.dimensions[i], hashesOf(head.dimensions[i].values)));
    for (std::size_t i = 0; i < head.measures.size(); ++i)
        named.emplace_back(head.measures[i].field.name, measureWriter(rows.measures[i]));
    std::ranges::stable_sort(named, {}, [](const auto &one) -> const std::string & { return one.first; });
    std::vector<CellWriter> writers;
    for (auto &[name, writer] : named)
        writers.push_back(std::move(writer));
    return writers;
}

ContentHash sumOf(const std::vector<CellWriter> &writers, std::size_t begin, std::size_t end)
{
    static_assert(sizeof(ContentHash) == 16);
    const std::size_t fields = writers.size();
    std::vector<ContentHash> cells(batchRows * fields);
    ContentHash sum;
    for (std::size_t row = begin; row < end; row += batchRows) {
        const std::size_t count = std::min(batchRows, end - row);
        for (std::size_t field = 0; field < fields; ++field)
            writers[field]({row, count, cells.data() + field, fields});
        for (std::size_t i = 0; i < count; ++i) {
            const void *ofRow = cells.data() + i * fields;
            sum += contentHash({static_cast<const char *>(ofRow), fields * sizeof(ContentHash)});
        }
    }
    return sum;
}

} // namespace

std::vector<YearSum> yearSums(const PanelHead &head, const PanelRows &rows, std::stop_token stop,
                              const std::optional<std::vector<int>> &wanted)
{
    struct Chunk
    {
        std::size_t year;
        std::size_t begin;
        std::size_t end;
    };
    std::vector<Chunk> chunks;
    std::vector<YearSum> years;
    for (const YearBlock &block : head.blocks) {
        if (wanted && std::ranges::find(*wanted, block.year) == wanted->end())
            continue;
        for (std::size_t row = block.begin; row < block.end; row += chunkRows)
            chunks.push_back({years.size(), row, std::min(block.end, row + chunkRows)});
        years.push_back({block.year, block.size(), {}});
    }
    const std::vector<CellWriter> writers = writersOf(head, rows, stop);
    std::vector<ContentHash> sums(chunks.size());
    const bool done = inParallel(chunks.size(), stop, [&](std::size_t part) {
        sums[part] = sumOf(writers, chunks[part].begin, chunks[part].end);
    });
    for (std::size_t i = 0; i < chunks.size(); ++i)
        years[chunks[i].year].sum += sums[i];
    return done ? years : std::vector<YearSum>();
}

std::vector<YearSum> yearSums(const Panel &panel, std::stop_token stop)
{
    return panel.sums ? *panel.sums : yearSums(*panel.head, *panel.rows, std::move(stop));
}

Panel withSums(Panel panel, std::stop_token stop)
{
    if (!panel || panel.sums)
        return panel;
    auto sums = yearSums(*panel.head, *panel.rows, stop);
    if (!stop.stop_requested())
        panel.sums = std::make_shared<const std::vector<YearSum>>(std::move(sums));
    return panel;
}

std::vector<int> differingYears(const std::vector<YearSum> &before, const std::vector<YearSum> &after)
{
    std::vector<int> years;
    const auto addMissing = [&years](const std::vector<YearSum> &from, const std::vector<YearSum> &in) {
        for (const YearSum &one : from) {
            if (std::ranges::find(in, one) == in.end())
                years.push_back(one.year);
        }
    };
    addMissing(before, after);
    addMissing(after, before);
    std::ranges::sort(years);
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
}

} // namespace core
