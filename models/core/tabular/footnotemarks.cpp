#include "models/core/tabular/footnotemarks.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/editmapping.h"

#include <algorithm>
#include <map>
#include <string>

namespace core {

namespace {

constexpr std::size_t cellsNamed = 5;

struct Marked
{
    std::size_t cells = 0;
    std::vector<std::string> places;
};

std::string placeText(const Grid &grid, const Mapping &mapping, const LongRow &row)
{
    const ColumnMapping *column = columnAt(mapping, row.column);
    const std::string header = column ? column->header : std::to_string(row.column + 1);
    return std::to_string(grid.fileRow(row.row)) + " " + header;
}

} // namespace

std::vector<ProposalFinding> footnoteMarks(const Grid &grid, const Mapping &mapping, const LongTable &table)
{
    std::map<std::string, Marked> marks;
    for (const LongRow &row : table.rows) {
        if (row.literal.empty() || row.flags.empty() || std::ranges::any_of(row.flags, isAsciiLetter))
            continue;
        Marked &marked = marks[std::string(row.flags)];
        if (marked.cells++ < cellsNamed)
            marked.places.push_back(placeText(grid, mapping, row));
    }
    std::vector<ProposalFinding> findings;
    for (auto &[mark, marked] : marks) {
        std::vector<std::string> args{mark, std::to_string(marked.cells)};
        args.insert(args.end(), marked.places.begin(), marked.places.end());
        findings.push_back({Severity::Notice, MappingFinding::FootnoteMarks, 0, std::move(args)});
    }
    return findings;
}

} // namespace core
