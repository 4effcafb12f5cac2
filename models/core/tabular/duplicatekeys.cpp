#include "models/core/tabular/duplicatekeys.h"

#include <algorithm>
#include <functional>
#include <unordered_set>

namespace core {

namespace {

// Key texts are shared by the pool, so that equal texts have equal addresses.
std::size_t mixed(std::size_t hash, std::string_view text)
{
    hash ^= std::hash<const char *>()(text.empty() ? nullptr : text.data());
    hash *= 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

std::size_t hashOf(const LongRow &row)
{
    std::size_t hash = 0;
    for (std::string_view text : {row.structure, row.region, row.regionCode, row.indicator, row.indicatorCode,
                                  row.sector, row.period, row.unit, row.source})
        hash = mixed(hash, text);
    for (const auto &[name, member] : row.dimensions)
        hash = mixed(mixed(hash, name), member);
    return hash;
}

bool sameKeys(const LongRow &a, const LongRow &b)
{
    return a.period == b.period && a.region == b.region && a.regionCode == b.regionCode && a.indicator == b.indicator &&
           a.indicatorCode == b.indicatorCode && a.sector == b.sector && a.unit == b.unit &&
           a.structure == b.structure && a.source == b.source &&
           std::equal(a.dimensions.begin(), a.dimensions.end(), b.dimensions.begin(), b.dimensions.end());
}

bool saysTheSame(const LongRow &a, const LongRow &b)
{
    return a.literal == b.literal && a.multiplier == b.multiplier && a.growth == b.growth &&
           a.qualifier == b.qualifier && a.status == b.status && a.note == b.note;
}

std::string keyText(const LongRow &row)
{
    std::string text;
    for (std::string_view part : {row.indicator.empty() ? row.indicatorCode : row.indicator,
                                  row.region.empty() ? row.regionCode : row.region, row.sector, row.period, row.unit}) {
        if (!part.empty())
            text.append(text.empty() ? "" : "|").append(part);
    }
    for (const auto &[name, member] : row.dimensions)
        text.append("|").append(member);
    return text;
}

} // namespace

void markRepeated(const Grid &grid, const Mapping &mapping, LongTable &table)
{
    const auto hash = [](const LongRow *row) { return hashOf(*row); };
    const auto same = [](const LongRow *a, const LongRow *b) { return sameKeys(*a, *b); };
    std::unordered_set<const LongRow *, decltype(hash), decltype(same)> seen(table.rows.size() * 2, hash, same);
    for (LongRow &row : table.rows) {
        if (row.literal.empty() && row.growth.empty())
            continue;
        const auto [first, isNew] = seen.insert(&row);
        if (isNew)
            continue;
        row.isRepeated = true;
        std::string column;
        for (const ColumnMapping &mapped : mapping.columns) {
            if (mapped.column == row.column)
                column = mapped.header;
        }
        addIssue(table.issues, {saysTheSame(row, **first) ? Severity::Warning : Severity::Error,
                                Rule::Unique,
                                {},
                                grid.fileRow(row.row),
                                column,
                                keyText(row),
                                {std::to_string(grid.fileRow((*first)->row))}});
    }
}

} // namespace core
