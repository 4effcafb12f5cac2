#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// When a header is of without naming it: it counts from the period of the table.
struct RelativePeriod
{
    enum class Part {
        Whole,   ///< 本期, 上年同期: as long as the period of the table, or of the column it follows
        Year,    ///< 本年, 上年: the same, though of a table of months it may be the year
        Quarter, ///< 本季
        Month,   ///< 本月
        Running, ///< 累计: from January on
    };
    Part part = Part::Whole;
    bool isYearBefore = false; ///< 上年, 去年同期
    std::string status;        ///< stable text of a Status: 本年预计
    bool operator==(const RelativePeriod &) const = default;
};

/// Reads 本年, 本期数, 本月, 累计, 上年同期(亿元), this year, last year …; none for what is another word.
std::optional<RelativePeriod> readRelativePeriod(std::string_view header);

/// The period that a header means in a table of `period`, as data packages write both. Blank where that does not say
/// it: no month of a year is the present one.
std::string periodMeant(const RelativePeriod &relative, std::string_view period);

/// 2025-Q1 gives 2024-Q1; a blank text stays one.
std::string yearBefore(std::string_view period);

} // namespace core
