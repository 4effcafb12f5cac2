#pragma once

#include "models/core/figure.h"
#include "models/core/result.h"
#include "views/text/names.h"

#include <optional>
#include <vector>

namespace views {

/// A mark as a sentence to quote, in the language of `names`:
/// “2024年，临平区地区生产总值1175.09亿元，增长5%（口径未注明）（来源：杭州网，2025-05）”.
/// It says all that the published row holds; value and growth of different rows each name their source, and so does
/// what contradicts them. What is computed (`transform` says how) or implied is called so, with its base and interval;
/// an empty mark says why. Names or sources that others share are told apart by title or id. Events and organisations
/// are told with their source.
QString statement(const core::Mark &mark, const Names &names, core::Transform transform = core::Transform::Level);
/// The same of a mark of a figure, which knows how it is computed, its panel and its revision.
QString statement(const core::Mark &mark, const Names &names, const core::Figure &figure);

/// What a statement says.
struct StatementReading
{
    /// The published row about a region; two when value and growth have different ones.
    std::vector<core::Observation> observations;
    std::optional<core::OrganisationObservation> organisation;

    /// By what the figure is told apart.
    core::Keys keys() const;
    bool operator==(const StatementReading &) const = default;
};

/// Reads a sentence as statement() writes it, in either language, with the names of the dataset.
/// Errors: StatementUnclear (from where it is not understood), StatementAmbiguous, StatementNotPublished (it says
/// what is computed, implied or missing: there is no published row).
core::Result<StatementReading> readStatement(const QString &text, const Names &names);
/// Whether a text names a source as statements do: what is typed or pasted is meant as one.
bool namesSource(const QString &text);

} // namespace views
