#pragma once

#include "models/core/diffcounts.h"
#include "models/core/figure.h"
#include "views/text/names.h"

#include <QString>

namespace views {

/// How numbers are printed. Minus is U+2212, spaces U+00A0, published literals keep their digits.
/// A literal with thousands separators: "1175.09" → "1,175.09".
QString literalText(const std::string &literal);
/// A computed number rounded to `decimals`, with separators.
QString numberText(double value, int decimals);
/// Signed: "+5", "−0.4"; from a literal the published digits stay.
QString signedText(const std::string &literal);
QString signedText(double value, int decimals);
/// "+5 %" or "+1.3 个百分点".
QString growthText(const core::GrowthReading &growth);
QString changeText(const core::ChangeReading &change);
/// What came, changed and went: "+5 ~12 −0".
QString signedCountsText(const core::DiffCounts &counts);
/// A computed number with `digits` significant ones: 0.04610, 1.842, 4,550.
QString significantText(double value, int digits = 4);
/// What next year's figures imply: the number, or all whole numbers that fit, “4,039–4,041”.
QString impliedText(const core::ImpliedReading &implied);
/// Of how many members of a group a number is made: “9/13”; empty for other marks.
QString membersText(const core::Mark &mark);
/// The decimals that show `digits` significant digits of a number.
int significantDecimals(double value, int digits = 4);
/// A further number of a mark, with the decimals of its column; an em dash when it is empty.
QString measureText(const core::MeasureReading &measure);
/// The end that a computed number is said to be at least or at most; none of others. It is what stands behind ≥ and ≤:
/// the number itself lies inside.
std::optional<double> boundOf(const core::Mark &mark);
/// The number of a mark as a table shows it: without qualifier and unit; an em dash when it is empty.
QString valueText(const core::Mark &mark);
/// The same, a computed number with `decimals` where there are some: see sharedDecimals().
QString valueText(const core::Mark &mark, std::optional<int> decimals);
/// Decimals that all computed numbers of a panel's figure are printed with, at most 2 and no more than they need:
/// those of a column are aligned. None where each mark has its own.
std::optional<int> sharedDecimals(const core::Figure &figure);
/// The least decimals, at most `most`, that show all of a number.
int exactDecimals(double value, int most);
/// What another state of the dataset says, with its interval where that is more than rounding; the mark has that.
QString besideText(const core::Mark &mark);
/// Decimals with which a computed mark is printed.
int decimalsOf(const core::Mark &mark);
/// The sign of a qualifier slot: ≥ ≈ < ~ or nothing.
QString qualifierSign(core::Qualifier qualifier);
/// "[1,113.82, 1,124.50]", ends rounded outward to `decimals`; "∞" for an unbounded end.
QString intervalText(const core::Interval &interval, int decimals);
/// A unit in the language: English translates the common ones ("亿元" → "100 m yuan").
QString unitText(const std::string &unit, Language language);
/// A unit as it stands after a number: one that begins with digits itself in brackets, "(100 m yuan)".
QString unitAfterNumber(const std::string &unit, Language language);
QString periodText(const core::Period &period, Language language);
QString dateText(const std::string &date, Language language);
/// Axis label: 万 / 亿 in Chinese, K / M / B in English, one scale word per axis.
struct AxisScale
{
    double factor = 1;
    QString word;
};
AxisScale axisScale(double greatest, Language language);
/// Source as a citation: title, publisher, date, address.
QString citation(const core::Source &source, Language language);

} // namespace views
