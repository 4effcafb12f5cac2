#include "tests/core/layoutsample.h"

#include "models/core/tabular/dialectsniff.h"
#include "models/core/tabular/textgrid.h"
#include "tests/support/catch.h"

using namespace core;

namespace {

std::string shown(const LongRow &row)
{
    std::string line(row.region.empty() ? row.regionCode : row.region);
    for (std::string_view part : {row.indicator.empty() ? row.indicatorCode : row.indicator, row.period, row.unit,
                                  row.literal.empty() ? row.empty : row.literal})
        line.append("|").append(part);
    if (row.multiplier != 0)
        line += " e" + std::to_string(row.multiplier);
    if (!row.growth.empty())
        line.append(" +").append(row.growth).append("%");
    for (std::string_view part : {row.qualifier, row.flags, row.status, row.sector}) {
        if (!part.empty())
            line.append(" ").append(part);
    }
    for (const auto &[name, member] : row.dimensions)
        line.append(" ").append(name).append("=").append(member);
    return line;
}

} // namespace

std::vector<std::string> ReadTable::lines() const
{
    std::vector<std::string> all;
    for (const LongRow &row : table.rows)
        all.push_back(shown(row));
    return all;
}

std::string ReadTable::literal(std::string_view region, std::string_view indicator, std::string_view period) const
{
    for (const LongRow &row : table.rows) {
        const bool here = region.empty() || row.region == region || row.regionCode == region;
        const bool this_ = indicator.empty() || row.indicator == indicator || row.indicatorCode == indicator;
        if (here && this_ && row.period == period)
            return row.literal.empty() ? '(' + std::string(row.empty) + ')' : std::string(row.literal);
    }
    return "none";
}

ReadTable readTable(Grid grid, FileFacts file, const KnownNames &known)
{
    ReadTable read{std::move(grid), {}, {}};
    read.proposal = propose(read.grid, file, known);
    read.table = apply(read.grid, read.proposal.mapping);
    return read;
}

ReadTable readTable(std::string_view text, FileFacts file, const KnownNames &known)
{
    file.dialect = sniffDialect(text).dialect;
    auto grid = readGrid(text, file.dialect);
    REQUIRE(grid);
    return readTable(std::move(grid->grid), std::move(file), known);
}

Grid workbookGrid(std::initializer_list<const char *> rows)
{
    Grid grid;
    std::int64_t fileRow = 0;
    for (std::string_view row : rows) {
        for (std::size_t begin = 0; begin <= row.size();) {
            const std::size_t end = std::min(row.find('|', begin), row.size());
            std::string_view cell = row.substr(begin, end - begin);
            const bool number = cell.starts_with("n:");
            grid.addCell(number ? cell.substr(2) : cell, number         ? CellKind::Number
                                                         : cell.empty() ? CellKind::Blank
                                                                        : CellKind::Text);
            begin = end + 1;
        }
        grid.endRow(++fileRow);
    }
    return grid;
}

FileFacts workbookFile(std::string sheet, std::string name)
{
    FileFacts file;
    file.format = "xlsx";
    file.sheet = std::move(sheet);
    file.name = std::move(name);
    return file;
}
