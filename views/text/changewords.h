#pragma once

#include "models/core/diff.h"
#include "models/core/impact.h"
#include "views/text/names.h"

#include <QString>

namespace views {

/// How a claim changed: the difference of its values with the unit, that of its growth in percentage points; blank when
/// neither is known.
QString differenceText(const core::RevisedClaim &claim, Language language);
/// The same of a cell of the panel.
QString differenceText(const core::RevisedCell &cell, Language language);
/// The same of a mark of a figure, in percent where it grows; where its number stays, what else of it is another thing.
QString differenceText(const core::ChangedMark &mark);
/// Between which numbers the difference of two values lies, as both are rounded; blank where it is exact or nothing.
QString differenceEnds(const core::RevisedClaim &claim);
/// A value, or what a claim says without one; with its growth, status and note when details are wanted.
QString contentText(const core::ClaimContent &content, bool withDetails);
/// Why a mark has no number, in few words or in all, and what published growth implies in its place.
QString gapText(const core::Mark &mark, bool isShort);
/// What a figure of a saved view is called: its one indicator, else its title; with what is computed of it.
QString figureName(const core::FigureSpec &spec, const Names &names);
/// Comparability before and after an update: “amber”, “amber → red”, “amber → —” where nothing is left to compare;
/// blank where nothing was either.
QString comparabilityText(const core::FigureImpact &figure);
/// A column of the panel that came or went: “column New patents removed, 400,000 values”.
QString columnChange(const core::ColumnChange &column, const Names &names);
/// That an update removes most claims, which an update seldom means to.
QString lossSentence(const core::Diff &diff);
/// That tables are left without rows, each with how many go; empty when none is.
QString emptiedSentence(const std::vector<core::NamedCounts> &tables);
/// A value of a field as the data package writes it: codes as words, ids as names, units in the language; a dash when
/// it is blank.
QString fieldText(const std::string &field, const std::string &value, const Names &names);
/// The title of a resource; of a panel's rows with their year behind it, of its columns with a word that says so.
QString resourceTitle(const std::string &name);
/// What a row of another resource is called: its title, else its id; a target by what it is a target of.
QString rowName(const core::ResourceChange &row, const Names &names);

/// How many rows came, changed and went: figures, rows of enterprises, other rows; what there is of them.
QString countsText(const core::ChangeCounts &counts);

/// How many changed rows of enterprises are listed, behind other words; blank where all are.
QString cutText(const core::Diff &diff);

} // namespace views
