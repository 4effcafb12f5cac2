#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <cstddef>
#include <vector>

namespace views {

/// The marks of one line: same indicator, region and sector, or same indicator and organisation.
struct Series
{
    core::Keys keys; ///< without a period; of an organisation those of its last one
    std::vector<std::size_t> marks;
    QString name; ///< by what tells it from the others
};

/// The series of a figure in order of their first mark.
std::vector<Series> seriesOf(const core::Figure &figure, const Names &names);

/// “ (2022)” behind the number at the end of a line where that is of an earlier period than the figure's last: such
/// numbers stand below each other.
QString earlierEnd(const core::Figure &figure, const core::Mark &mark, const Names &names);

/// Place of a period on a calendar axis: its end in years; 2024 is 2024.0, 2024-06 is 2023.5.
double calendarPlace(const core::Period &period);
/// Place of a date (YYYY-MM-DD, partial dates as their first day) on the same axis; 0 for no date.
double calendarPlace(const std::string &date);

} // namespace views
