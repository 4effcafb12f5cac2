#pragma once

#include "models/core/tabular/applymapping.h"
#include "models/core/tabular/proposal.h"

#include <string>
#include <string_view>
#include <vector>

/// A text read, proposed and applied as the import does when nobody touches the mapping.
struct ReadTable
{
    core::Grid grid;
    core::Proposal proposal;
    core::LongTable table;

    /// `region|indicator|period|unit|literal`, then growth, empty reason, flags, status and dimensions, as far as
    /// they are there: one text a row.
    std::vector<std::string> lines() const;
    /// The literal of a row; `none` when there is no such row, the reason in brackets when it is empty.
    std::string literal(std::string_view region, std::string_view indicator, std::string_view period) const;
    bool has(core::MappingFinding finding) const { return proposal.has(finding); }
};

ReadTable readTable(std::string_view text, core::FileFacts file = {}, const core::KnownNames &known = {});
ReadTable readTable(core::Grid grid, core::FileFacts file, const core::KnownNames &known = {});

/// A workbook's grid: rows of cells between bars, `n:` before numbers of the workbook.
core::Grid workbookGrid(std::initializer_list<const char *> rows);

/// A workbook's sheet, as the import describes it.
core::FileFacts workbookFile(std::string sheet, std::string name);
