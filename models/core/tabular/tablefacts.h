#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/tableextent.h"

#include <string>
#include <utility>
#include <vector>

namespace core {

/// What stands around a table: 数据库：, 指标：, 单位：亿元, a title, the source. Texts are those of the file.
struct TableFacts
{
    std::string title;
    std::string indicator;
    std::string unit;
    std::string region;
    std::string period; ///< one period that holds for the whole table, as data packages write it
    std::string source;
    std::vector<std::string> notes;
    /// Other `key: value` lines above the table, e.g. Sex: Total.
    std::vector<std::pair<std::string, std::string>> others;
    /// The publisher's own word that the columns are regions ("country codes", GEO).
    bool namesRegions = false;
};

TableFacts readTableFacts(const Grid &grid, const TableExtent &table);

} // namespace core
