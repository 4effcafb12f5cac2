#pragma once

#include "models/core/figure.h"
#include "models/core/filter.h"
#include "models/core/indicatorset.h"

#include <stop_token>

namespace core {

/// Three values in, a Figure out: pure, safe on any thread, the same for the same input.
/// Errors: unknown codes in filter or spec, a transform that is not legal for an indicator's kind,
/// ErrorCode::Cancelled when stopped.
Result<Figure> build(const Dataset &dataset, const Filter &filter, const FigureSpec &spec, std::stop_token stop = {});

/// The same, with what another state of the dataset says beside it where that can be drawn: in series as lines or bars.
/// Marks that only the other state has come last, without a number of their own.
Result<Figure> buildBeside(const Dataset &dataset, const Dataset &other, const Filter &filter, const FigureSpec &spec,
                           std::stop_token stop = {});

/// Adds a notice once.
void addNotice(Figure &figure, Notice notice);

/// The transforms that make sense for an indicator of this measurement, in the order they are offered.
std::vector<Transform> legalTransforms(const Measurement &measurement);

/// Why a transform is not to be offered for an indicator: what it is, or what the dataset lacks for it.
std::optional<TransformBar> whyNot(const IndicatorSet &set, const Indicator &indicator, Transform transform);

} // namespace core
