#pragma once

#include "models/items/figuremodel.h"
#include "views/text/names.h"

namespace views {

/// The words of the table of `figure` in the language of `names`. Where all values are of one indicator, their
/// column is headed by its name and unit.
items::FigureModel::Texts cellTexts(const core::Figure &figure, const Names &names);

/// What the items of a figure are: the dimension that a panel is divided by.
QString itemTitle(const core::Figure &figure, const Names &names);

/// A key in words; what has no sector says so.
QString keyCell(const core::Keys &keys, const QString &field, const Names &names);

/// Any column of a mark by its code ("growth", "change", "source", "status" …) or by the name of an attribute.
QString cellText(const core::Mark &mark, const QString &column, const Names &names);

/// Value, reason or growth of a mark on one line, for tool tips and accessible texts.
QString markSummary(const core::Mark &mark, const Names &names);

/// An attribute in words: codes of the core are worded, dates and subjects named.
QString attributeText(const core::Mark &mark, const core::Attribute &attribute, const Names &names);

} // namespace views
