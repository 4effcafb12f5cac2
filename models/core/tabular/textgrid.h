#pragma once

#include "models/core/issue.h"
#include "models/core/result.h"
#include "models/core/tabular/dialect.h"
#include "models/core/tabular/grid.h"

#include <stop_token>
#include <string_view>
#include <vector>

namespace core {

/// What is read of one text at most; blank rows count as a cell each.
struct TextLimits
{
    std::size_t cells = 20'000'000;
    std::size_t bytes = std::size_t(1) << 30;
};

/// The table of a text and what was wrong with its form. Rows of issues are lines of the text, columns are their
/// numbers; both count from 1.
struct TextGrid
{
    Grid grid;
    std::vector<Issue> issues;
    bool isComplete = true; ///< false: the text is over a limit, the grid ends there
};

/// Splits a text in UTF-8 into cells, which keep their text as it is, except that a guard against formulas is taken off
/// (see formulaguard.h), a NUL becomes U+FFFD and a field above `maximumFieldBytes` is left out; the latter two are
/// issues. Lines of comments are no rows, a blank line is a row without cells. At most `maximumIssues` are listed.
/// Errors: Cancelled.
Result<TextGrid> readGrid(std::string_view text, const Dialect &dialect, const TextLimits &limits = {},
                          std::stop_token stop = {});

} // namespace core
