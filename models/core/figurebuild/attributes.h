#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"

#include <string>
#include <string_view>

namespace core {

/// The sectors of the cluster system proper; others appear only when something is in them.
inline bool isSystem(Tier tier) { return tier == Tier::Pillar || tier == Tier::Wing || tier == Tier::Emerging; }

/// A text of one language only, e.g. a code or a date.
inline Attribute plain(std::string name, std::string text) { return {std::move(name), {std::move(text), {}}}; }

/// A mark that counts things: exact, without a source of its own.
Mark countMark(Keys keys, std::size_t count, std::string unit);

/// Of how many of all members a number is known, in percent.
MeasureReading coverageReading(std::size_t known, std::size_t all);

/// Adds a source once.
void addSource(Mark &mark, const SourceId &source);

} // namespace core
