#pragma once

#include "models/core/indicatorset.h"
#include "models/core/panel/bins.h"
#include "models/core/panel/rowmask.h"
#include "models/core/panel/sortcolumn.h"
#include "tests/workspace/panelsql.h"

#include <functional>

namespace tests {

/// What the engine and SQL are asked, said once; both answer in the same lines.
struct Question
{
    std::string what;
    std::function<Lines(const core::Panel &, const core::IndicatorSet &)> engine;
    QString sql;
    bool ordered = false; ///< else the lines come in any order
};

/// Of made-up panels.
inline const std::vector<std::string> dimensions{"region_code", "sector_id", "cluster", "size_class", "certifications"};
inline const std::vector<std::string> measures{"employees", "output",        "revenue",
                                               "rd_spend",  "patents_valid", "patents_new"};
inline constexpr int lastYear = 2024;
std::size_t indexOf(const std::vector<std::string> &all, const std::string &one);
core::PanelFilter resolved(const core::Filter &filter, const core::Panel &panel, const core::IndicatorSet &set);
core::RowMask maskUnder(const core::Filter &filter, const core::Panel &panel, const core::IndicatorSet &set);

// ---- what adds up or describes a column

/// All measures, by dimensions and perhaps by year.
Question sums(const std::vector<std::string> &groupBy, bool byYear, const core::Filter &filter);
Question distinct(const std::string &dimension, bool byYear, const core::Filter &filter);
Question statistics(const std::string &measure, const core::Filter &filter);
/// The number below which this share of the known numbers lies, between the two next to it in their order linearly.
Question quantile(const std::string &measure, double share, const core::Filter &filter);
Question histogramOf(const std::string &measure, const core::Bins &classes, const core::Filter &filter);
Question densityOf(const std::pair<std::string, std::string> &across, const std::pair<core::Bins, core::Bins> &classes,
                   const core::Filter &filter);

// ---- rows and enterprises

/// The rows held, in the order of the panel.
Question found(const core::Filter &filter);
/// Pages at several depths, the first of them the top; when `whole`, all rows from the first to the last.
Question pages(const std::vector<core::SortColumn> &columns, const core::Filter &filter, bool whole = false);
/// What became of the enterprises between two years, by operations on the sets of those held and those there.
Question flows(const std::string &measure, std::pair<int, int> years, const core::Filter &filter);
/// Enterprises by the values of one dimension under the filters on all others, in the last year held.
Question countsBy(const std::string &dimension, const core::Filter &filter);
/// Enterprises by year without the filter on years; those shown and all of the last year held.
Question countsByYear(const core::Filter &filter);

} // namespace tests
