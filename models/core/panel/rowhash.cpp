#include "models/core/panel/rowhash.h"

#include "models/core/panel/decimaltext.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

namespace core {

namespace {

using CellWriter = std::function<void(CellSpan)>;

constexpr std::size_t textsOfPart = 16384; ///< that one thread hashes
constexpr std::size_t batchRows = 256;     ///< whose cells are hashed together, column by column

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

/// Hashes of texts that many rows refer to by their number; made at once, or each when it is asked for.
class TextHashes
{
public:
    TextHashes(const TextArena &texts, std::size_t expected, const std::stop_token &stop)
        : m_texts(&texts)
    {
        if (expected < texts.size())
            return;
        m_hashes.resize(texts.size());
        inParallel((texts.size() + textsOfPart - 1) / textsOfPart, stop, [&](std::size_t part) {
            const std::size_t end = std::min(texts.size(), (part + 1) * textsOfPart);
            for (std::size_t i = part * textsOfPart; i < end; ++i)
                m_hashes[i] = contentHash(texts[i]);
        });
    }
    ContentHash operator[](std::size_t i) const { return m_hashes.empty() ? contentHash((*m_texts)[i]) : m_hashes[i]; }

private:
    const TextArena *m_texts;
    std::vector<ContentHash> m_hashes;
};

CellWriter codeWriter(const CodeColumn &column, const std::vector<std::string> &values)
{
    std::vector<ContentHash> hashes;
    for (const std::string &value : values)
        hashes.push_back(contentHash(value));
    return [&column, hashes = std::move(hashes)](CellSpan to) {
        column.visit([&](auto codes) {
            for (std::size_t i = 0; i < to.rows.size(); ++i)
                to.out[i * to.stride] = hashes[codes[to.rows[i]]];
        });
    };
}

CellWriter measureWriter(const MeasureColumn &column)
{
    return [&column](CellSpan to) {
        column.visit([&](auto numbers) {
            for (std::size_t i = 0; i < to.rows.size(); ++i)
                to.out[i * to.stride] = cellOf(column, numbers[to.rows[i]], to.rows[i]);
        });
    };
}

CellWriter entityWriter(const PanelRows &rows, TextHashes ids)
{
    return [&rows, ids = std::move(ids)](CellSpan to) {
        for (std::size_t i = 0; i < to.rows.size(); ++i)
            to.out[i * to.stride] = ids[rows.entity[to.rows[i]]];
    };
}

CellWriter nameWriter(const PanelRows &rows, TextHashes names, TextHashes later)
{
    return [&rows, names = std::move(names), later = std::move(later)](CellSpan to) {
        for (std::size_t i = 0; i < to.rows.size(); ++i) {
            const std::uint32_t row = to.rows[i];
            const std::uint32_t renamed = rows.laterName.size() == 0 ? 0 : rows.laterName[row];
            to.out[i * to.stride] = renamed == 0 ? names[rows.entity[row]] : later[renamed - 1];
        }
    };
}

} // namespace

RowHasher::RowHasher(const PanelHead &head, const PanelRows &rows, std::size_t expected, const std::stop_token &stop)
{
    std::vector<std::pair<std::string, CellWriter>> named;
    for (const PanelField &field : head.schema.fields) {
        if (field.role == PanelRole::Entity)
            named.emplace_back(field.name, entityWriter(rows, {rows.ids, expected, stop}));
        else if (field.role == PanelRole::Name)
            named.emplace_back(field.name,
                               nameWriter(rows, {rows.names, expected, stop}, {rows.laterNames, expected, stop}));
    }
    for (std::size_t i = 0; i < head.dimensions.size(); ++i)
        named.emplace_back(head.dimensions[i].field.name, codeWriter(rows.dimensions[i], head.dimensions[i].values));
    for (std::size_t i = 0; i < head.measures.size(); ++i)
        named.emplace_back(head.measures[i].field.name, measureWriter(rows.measures[i]));
    std::ranges::stable_sort(named, {}, [](const auto &one) -> const std::string & { return one.first; });
    for (auto &[name, writer] : named)
        m_writers.push_back(std::move(writer));
}

ContentHash RowHasher::sum(std::span<const std::uint32_t> rows) const
{
    static_assert(sizeof(ContentHash) == 16);
    const std::size_t fields = m_writers.size();
    std::vector<ContentHash> cells(std::min(batchRows, rows.size()) * fields);
    ContentHash sum;
    while (!rows.empty()) {
        const auto batch = rows.first(std::min(batchRows, rows.size()));
        rows = rows.subspan(batch.size());
        for (std::size_t field = 0; field < fields; ++field)
            m_writers[field]({batch, cells.data() + field, fields});
        for (std::size_t i = 0; i < batch.size(); ++i) {
            const void *ofRow = cells.data() + i * fields;
            sum += contentHash({static_cast<const char *>(ofRow), fields * sizeof(ContentHash)});
        }
    }
    return sum;
}

} // namespace core
