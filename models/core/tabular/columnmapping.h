#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace core {

/// What a column of a file says about the figures of its rows.
enum class ColumnRole {
    Ignore,
    Region,    ///< a name, e.g. 临平区
    RegionId,  ///< a code, e.g. 330113
    Period,    ///< any form that `readPeriodCell` knows
    Subperiod, ///< quarter or month of the year in the Period column, e.g. T1, 5月
    Indicator, ///< a name, perhaps with its unit in parentheses
    IndicatorCode,
    Sector,
    Dimension,       ///< one more key that tells figures apart, e.g. sex, age, price basis
    Value,           ///< a figure
    Qualifier,       ///< stable text of a qualifier: exact, over, about …
    Growth,          ///< growth in percent of the figures of its own period, else of the value column to its left
    GrowthBasis,     ///< stable text: real, nominal, count
    GrowthScope,     ///< stable text: matched, as_published
    Flag,            ///< about the value to its left, e.g. Eurostat's `b`, `e`, `p`
    Status,          ///< SDMX OBS_STATUS
    Confidentiality, ///< SDMX CONF_STATUS
    Unit,
    UnitMultiplier, ///< SDMX UNIT_MULT: a power of ten
    Source,
    Structure,     ///< SDMX: what the row belongs to, `ESTAT:NA_MAIN(1.6.0)`
    StructureType, ///< SDMX-CSV 2.0: dataflow, datastructure, dataprovision
    Action,        ///< SDMX-CSV 2.0: D removes what has these keys, I, A, M and R add or revise; see RowAction
    Note,          ///< stable text of a Note, e.g. rounded, or any
    Vintage,
};

/// What the cells of a Period column mean where a cell alone cannot say it.
enum class PeriodReading {
    AsWritten,
    ShortMonths, ///< 2016.1 beside 2016.01 … 2016.09 is October: a spreadsheet cut the zero
    DateIsYear,  ///< one date a year: it stands for the year
    DateIsMonth, ///< one date a month
    AnyYear,     ///< years of fewer than four digits and years before year 1
};

/// One column. A Value column states what its header says: in a wide table each has its own period, or its own
/// indicator, or its own region; blank where a column of the row or the mapping's constant says it.
struct ColumnMapping
{
    std::size_t column = 0; ///< counts from 0
    std::string header;     ///< as read; rows of a header joined by " / "
    ColumnRole role = ColumnRole::Ignore;
    std::string dimension; ///< name of a Dimension
    std::string period;    ///< of a Value or Growth column, written as data packages write periods
    std::string subperiod; ///< of these: what follows the year of the row, e.g. Q1, 05, M01M09
    std::string indicator; ///< of a Value column
    std::string region;    ///< of a Value column
    std::string unit;      ///< of a Value column
    std::string status;    ///< of a Value column, e.g. preliminary for `2024 (p)`
    /// The months of the rows stand for January to that month: 累计值.
    bool isCumulative = false;
    /// Cells are `ID: label` (SDMX-CSV, labels=both).
    bool hasLabels = false;
    PeriodReading reading = PeriodReading::AsWritten; ///< of a Period column
    /// Several keys packed into one cell: Eurostat's `freq,unit,geo\TIME_PERIOD`. Each part has a role of its own.
    std::vector<ColumnMapping> packed;
    bool operator==(const ColumnMapping &) const = default;
};

} // namespace core
