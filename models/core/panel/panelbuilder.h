#pragma once

#include "models/core/issue.h"
#include "models/core/panel/panel.h"
#include "models/core/panel/panelsource.h"
#include "models/core/result.h"

#include <stop_token>

namespace core {

/// A panel as read from a file, or why it could not be.
struct BuiltPanel
{
    std::shared_ptr<const PanelHead> head; ///< none when there are errors
    std::shared_ptr<const PanelRows> rows; ///< none when there are errors
    /// By row of the file (the header is row 1), without the file's name; at most one more than are listed.
    std::vector<Issue> issues;
    std::vector<PanelDimension> dimensions; ///< those of the head; also when there are errors
    /// Of each dimension, by code: the row of the file in which the value stands first; 0 = it is of `base`.
    std::vector<std::vector<std::int64_t>> firstRows;
};

/// Reads a panel on all processors; the result does not depend on how many there are. Enterprises and values of
/// dimensions are numbered by their first appearance in the file, after those of `base`, which keep their numbers.
/// ErrorCode::Cancelled when `stop` was requested.
Result<BuiltPanel> buildPanel(const PanelSource &source, const Panel &base = {}, std::stop_token stop = {});

} // namespace core
