#pragma once

#include "models/core/panel/panel.h"
#include "models/store/panelhead.h"
#include "models/store/panelsegments.h"

namespace store {

/// Each reads the segments of one column of a year, or of texts, into room that is there already.
core::Result<core::Done> readTexts(SegmentReader &reader, const PanelPart &part, std::size_t count,
                                   core::TextArena &texts);
/// Every code must be below `values`.
core::Result<core::Done> readCodes(SegmentReader &reader, const PanelPart &part, const core::YearBlock &rows,
                                   std::size_t values, core::CodeColumn &column);
core::Result<core::Done> readMeasure(SegmentReader &reader, const PanelPart &part, const core::YearBlock &rows,
                                     core::MeasureColumn &column);
/// 32 bit, 64 bit or double.
template <class Value>
core::Result<core::Done> readValues(SegmentReader &reader, const PanelPart &part, const core::YearBlock &rows,
                                    std::vector<Value> &values);

/// A column of the type that the measure has, with room for `rows` rows.
core::MeasureColumn roomFor(std::size_t rows, const PanelOutline::Measure &measure, int decimals);

} // namespace store
