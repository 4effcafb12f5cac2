#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/longtable.h"
#include "models/core/tabular/mapping.h"
#include "models/core/tabular/textpool.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core {

/// Reads the keys of one row after the other. Texts that come again are read once.
class RowKeys
{
public:
    RowKeys(const Grid &grid, const Mapping &mapping, LongTable &table);

    /// What the cells of the row say of all its figures. Faults are reported in the table.
    struct Keys
    {
        LongRow row;                ///< period: of the row; unit: of its Unit column, blank when it has none
        std::string_view year;      ///< of the row, where a column names the rest
        std::string_view subperiod; ///< of the row, where a column names the year
        bool isLeftOut = false;     ///< by the mapping, or as its action is not known
        bool isRemoved = false;     ///< what has these keys is to go
        bool isConfidential = false;
        bool isCumulative = false; ///< the indicator's name says so
        bool hasBadPeriod = false;
    };
    Keys read(std::size_t row);

    /// The code that a mapping gives a text; `isLeftOut` when it gives a blank one.
    std::string_view codeOf(const std::map<std::string, std::string> &codes, std::string_view text, bool &isLeftOut);
    /// Name and unit of an indicator's label.
    struct Label
    {
        std::string_view name;
        std::string_view unit;
        bool isCumulative = false;
    };
    Label label(std::string_view text);

private:
    struct Period
    {
        std::string_view text; ///< blank: none
        std::string_view subperiod;
        bool isFault = false;
    };
    /// One cell, and for labels=both its id and its label.
    struct Cell
    {
        const ColumnMapping &column;
        std::string_view text;
        std::string_view id;
        std::string_view label;
        std::size_t row;
    };
    bool readName(const Cell &cell, Keys &keys);
    bool readMeaning(const Cell &cell, Keys &keys);
    void readStructure(const Cell &cell, Keys &keys);
    void readPart(const ColumnMapping &column, std::string_view text, Keys &keys, std::size_t row);
    void readPeriod(const ColumnMapping &column, std::string_view text, Keys &keys, std::size_t row);
    Period parsePeriod(const ColumnMapping &column, std::string_view text);
    void report(std::size_t row, const ColumnMapping &column, std::string_view value, Rule rule, std::string_view arg);
    void finish(Keys &keys);

    const Grid &m_grid;
    const Mapping &m_mapping;
    LongTable &m_table;
    TextPool &m_pool;
    std::vector<const ColumnMapping *> m_columns; ///< that hold keys
    std::unordered_map<std::string_view, Label> m_labels;
    std::unordered_map<std::string_view, Period> m_periods;
    Members m_members;   ///< of the row
    int m_lastMonth = 0; ///< of the row above, where 2016.1 may be October
};

} // namespace core
