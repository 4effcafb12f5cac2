#pragma once

#include "models/core/figure.h"
#include "views/text/statementnames.h"

namespace views {

// What the parts of a statement share with each other.

/// The figure around a mark, as far as its statement tells of it.
struct StatementFigure
{
    core::Transform transform = core::Transform::Level;
    core::FigureSubject subject = core::FigureSubject::Series;
    QString panel;    ///< title of the panel it is of; blank = of none
    QString revision; ///< short hash of the data; blank = not known
    std::vector<core::RegionCode> regions;
};

/// A printed number as a literal.
std::string plainDigits(QString text);
/// A computed number as a literal.
std::string computedDigits(double value, int decimals);

/// “（计算值，区间[…]）”.
QString bracketed(const QStringList &parts, const StatementNames &names);

/// By what transform a mark is computed: parts of a decomposition have one of their own.
core::Transform transformOf(const core::Mark &mark, core::Transform transform);

/// What the number is besides the indicator's own level: “较2021年年均增长”, “占地区生产总值的比重”; empty for a level.
QString writtenMeasure(const core::Mark &mark, core::Transform transform, const StatementNames &names);

/// What a computed number rests on: “按公布增速”, “13个地区中9个有数”.
QStringList writtenGrounds(const core::Mark &mark, const StatementNames &names);

/// What is no figure of an indicator: “2025年5月9日，杭汽轮：…点火成功（来源：…）”, an organisation with its role, a
/// number of organisations that was counted.
QString eventStatement(const core::Mark &mark, const Names &names, const StatementNames &known,
                       const StatementFigure &figure);

} // namespace views
