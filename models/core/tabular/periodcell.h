#pragma once

#include "models/core/period.h"

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// What a cell says of time. Months count from 1; `first` 0: the cell names no part of a year. A day is kept as
/// such: periods are whole months, so what it stands for is decided by its column.
struct PeriodCell
{
    std::optional<int> year;
    int first = 0;
    int last = 0;
    int day = 0; ///< of month `first`; 0: none
    Period::Form form = Period::Form::Year;
    bool isRunning = false;     ///< 累计: from January to its last month
    bool isSinglePoint = false; ///< `2016.1`: January, or October that lost its zero
    std::string status;         ///< stable text of a Status: `2024(p)`, 2024年(预计)

    /// The period as data packages write it; blank for a day, and for part of a year without the year.
    std::string text() const;
    /// What follows the year: Q1, 05, H1, M01M09; blank for a whole year.
    std::string subperiodText() const;
    bool operator==(const PeriodCell &) const = default;
};

/// Reads 2024, -2150, 2024年, 2024年5月, 2022年第一季度, 2024年1-9月, 2024年上半年, 2024Q1, Q1 2024, 2024M05, 2024/5,
/// May-24, 1960 [YR1960], T1, 31.12.1950, 2024-05-31 … None for what is no time, and for fiscal years and weeks.
/// `anyYear` also takes years of one to three digits.
std::optional<PeriodCell> readPeriodCell(std::string_view text, bool anyYear = false);

/// The first period within a sentence, e.g. a title: 2024年1-9月 in 临平区2024年1-9月主要经济指标. Needs a year.
std::optional<PeriodCell> findPeriod(std::string_view sentence);

/// Joins a year and what follows it: 2024 and Q1. Blank when there is no such period.
std::string joinedPeriod(std::string_view year, std::string_view subperiod);

/// January to the end of a period: 2024-09 gives 2024-M01M09.
std::string cumulativePeriod(std::string_view period);

} // namespace core
