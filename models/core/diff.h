#pragma once

#include "models/core/diffcounts.h"
#include "models/core/growth.h"
#include "models/core/indicatorset.h"
#include "models/core/panel/panelchange.h"
#include "models/core/resourcechange.h"
#include "models/core/stretches.h"

#include <bitset>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A claim that stands on both sides and does not say the same.
struct RevisedClaim
{
    ClaimKey key;
    ClaimContent before;
    ClaimContent after;
    std::bitset<8> differs; ///< by ClaimField; never none
    /// Of the value; none when it did not change, is no point, only a bound is known, or the unit changed.
    std::optional<Change> change;
    std::string unit; ///< of the change; "pp" = percentage points, blank = none
    /// Of the growth, in percentage points; none when it did not change or one of both has none.
    std::optional<double> growthChange;
    /// The value's literal changed, but both literals may be the same number rounded to other digits: neither is
    /// qualified, and their intervals have more than an end in common.
    bool withinRounding = false;
    bool growthWithinRounding = false; ///< the same of the growth, on one basis and scope
    /// Whatever number changed may be the same one, and some did.
    bool isAllWithinRounding() const;
    /// Digits after the point that the change has: those of the literals.
    int decimals() const;
    bool changed(ClaimField field) const { return differs[static_cast<std::size_t>(field)]; }
    std::vector<ClaimField> fields() const; ///< those that differ, in the order of the enumeration
};

struct ClaimOnOneSide
{
    ClaimKey key;
    ClaimContent content;
};

/// Counts of the claims on one indicator, or of the rows of one resource ("sources", "targets" …).
struct NamedCounts
{
    std::string name;
    DiffCounts counts;
    bool operator==(const NamedCounts &) const = default;
};

/// What an indicator says of itself and said otherwise before: its figures do not compare as they did.
struct RevisedIndicator
{
    IndicatorId indicator;
    std::string field; ///< as in the data package: name_zh, name_en, unit, kind, stock_flow, price_basis, topic …
    std::string before;
    std::string after;
    std::size_t figures = 0; ///< claims that say something else by it, though their numbers stay; 0 = a mere name
    bool operator==(const RevisedIndicator &) const = default;
};

/// What changed from one state of a dataset to another. The order of the rows does not count.
struct Diff
{
    Stretches<ClaimOnOneSide> added; ///< these three by key
    Stretches<ClaimOnOneSide> removed;
    Stretches<RevisedClaim> revised;
    std::vector<RevisedIndicator> indicators; ///< by id and field
    std::vector<RevisedColumn> columns;       ///< of the panel, in its order
    std::vector<ColumnChange> wholeColumns;   ///< of the panel: those that came, then those that went
    std::vector<RowChange> rows;              ///< of the panel, by year: the first mostRowChanges
    DiffCounts rowCounts;                     ///< of the panel's rows, listed or not
    DiffCounts total;                         ///< of claims
    std::size_t claimsBefore = 0;             ///< in the earlier state
    std::size_t rowsBefore = 0;               ///< of the panel, in the earlier state
    std::vector<NamedCounts> byIndicator;     ///< claims; indicators with any, by id
    std::vector<NamedCounts> byRegion;        ///< claims of regions; regions with any, by code
    std::vector<NamedCounts> otherResources;  ///< rows of all that are no claims; resources with any, in package order
    std::vector<ResourceChange> otherRows;    ///< of them, but for indicators and the panel: the first mostRowChanges
    bool isEmpty() const { return total.isZero() && otherResources.empty(); }
    /// More than half of the claims or of the panel's rows go: perhaps a part was taken for the whole.
    bool losesMost() const { return losesMostClaims() || rowCounts.removed * 2 > rowsBefore; }
    bool losesMostClaims() const { return total.removed * 2 > claimsBefore; }
    /// The sum of otherResources.
    DiffCounts others() const;
    ChangeCounts counts() const { return {total, rowCounts, others().without(rowCounts)}; }
};

/// A stop gives a part of it.
Diff diff(const IndicatorTables &before, const IndicatorTables &after, const std::stop_token &stop = {});

} // namespace core
