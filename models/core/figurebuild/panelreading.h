#pragma once

#include "models/core/figurebuild/builders.h"
#include "models/core/panel/aggregate.h"

#include <limits>
#include <optional>
#include <string>

namespace core {

/// The panel of a dataset as a figure reads it: the filter expanded, and the years it leaves.
struct PanelReading
{
    Panel panel;
    PanelFilter filter;
    std::optional<std::size_t> lastBlock; ///< none when no year is held

    const PanelHead &head() const { return *panel.head; }
    /// The filter with only some years held.
    PanelFilter at(std::initializer_list<std::size_t> blocks) const;
    Period period(std::size_t block) const { return Period::ofYear(head().blocks[block].year); }
};

/// A package without a panel gives the small one of its organisations; ErrorCode::UnknownPanel when it has none either.
Result<PanelReading> readPanel(const BuildContext &context);

/// A measure by its name; blank = the first flow, else the first measure. ErrorCode::UnknownMeasure.
Result<std::size_t> measureOf(const PanelHead &head, const std::string &name);

/// What enterprises are divided by: a dimension by its name; "sector", "kind" and blank = that of the sectors, else the
/// first. ErrorCode::UnknownDimension.
Result<std::size_t> divisionNamed(const PanelHead &head, const std::string &name);

FigureAxis axisOf(const PanelMeasure &measure);
Measurement measurementOf(const PanelMeasure &measure);

/// What stands in the place of a measure where enterprises are counted.
inline constexpr std::string_view enterpriseCount = "enterprise_count";

/// Sets the key that a value of a dimension is: a sector, a region, or else the item.
void setKey(const PanelDimension &dimension, std::string_view value, Keys &keys);
/// The same of a group: those who state no value have a code, but for sectors.
void setGroupKey(const PanelDimension &dimension, std::string_view value, Keys &keys);

/// The keys of one row: enterprise, its name, year, sector and region.
Keys keysOf(const Panel &panel, std::size_t row);

/// One number of one row, or why there is none.
Mark rowMark(const Panel &panel, std::size_t row, std::size_t measure);

/// More than a third of the enterprises of a sum gave no number, though some did: it says little of all.
bool isTooFewKnown(const GroupSum &sum);
/// The value of a sum over enterprises, with an interval that holds what the rounding of each number leaves; withheld
/// when more than a third of them have no number, empty when the measure is no amount.
void setSum(Mark &mark, const PanelMeasure &measure, const GroupSum &sum);
/// What a total may be, to which so many numbers were added up; `coarser` as of a GroupSum. Where it is not known:
/// whichever of the column's numbers they are.
Interval totalInterval(const PanelMeasure &measure, double total, std::size_t numbers,
                       double coarser = std::numeric_limits<double>::infinity());
/// A total and its interval.
void setTotal(Mark &mark, const PanelMeasure &measure, double total, std::size_t numbers,
              double coarser = std::numeric_limits<double>::infinity());

/// The change of a total, or of a number of enterprises, against that of the year before, where both can be added up.
/// Where some enterprise gave no number in either of them, nobody knows how far the change of all may be from that of
/// the numbers known. `mark` has a value.
ChangeReading changeSince(const Mark &before, const Mark &mark);

/// Marks a figure of sums of a measure that is not added up, such as a rate. True when it is.
bool isAdditive(const PanelMeasure &measure, Figure &figure);

/// A whole number beside the value: "firms", "known" …
MeasureReading countReading(std::string name, std::size_t count);

/// Marks a figure that needs the rows while they are not there. True when they are.
bool hasRows(const PanelReading &reading, Figure &figure);

/// The same for sums, which the cube gives as well unless a part of a name is asked for.
bool hasSums(const PanelReading &reading, Figure &figure);

/// The figures of a panel that take the place of those of organisations.
Result<Figure> buildPanelComposition(const BuildContext &context);
Result<Figure> buildPanelConcentration(const BuildContext &context);
Result<Figure> buildPanelEnterprises(const BuildContext &context);
Result<Figure> buildPanelTotals(const BuildContext &context);

} // namespace core
