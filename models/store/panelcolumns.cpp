#include "models/store/panelcolumns.h"

#include "models/core/panel/segment.h"

#include <algorithm>

namespace store {

namespace {

/// Calls read(bytes, from, to) for every segment of the rows, which go from `from` to `to`.
core::Result<core::Done> readRanges(SegmentReader &reader, const PanelPart &part, const core::YearBlock &rows,
                                    auto &&read)
{
    return reader.read(part, core::segmentsOf(rows.size()), [&](std::string_view bytes, std::size_t number) {
        const std::size_t from = rows.begin + number * core::segmentRows;
        return read(bytes, from, std::min(rows.end, from + core::segmentRows));
    });
}

} // namespace

core::Result<core::Done> readTexts(SegmentReader &reader, const PanelPart &part, std::size_t count,
                                   core::TextArena &texts)
{
    return readRanges(reader, part, {0, 0, count}, [&](std::string_view bytes, std::size_t from, std::size_t to) {
        if (from == 0) // texts of all segments are about as long
            texts.reserve(texts.size() + count, texts.bytes().size() + bytes.size() * core::segmentsOf(count));
        return core::readSegment(bytes, texts, to - from);
    });
}

core::Result<core::Done> readCodes(SegmentReader &reader, const PanelPart &part, const core::YearBlock &rows,
                                   std::size_t values, core::CodeColumn &column)
{
    return readRanges(reader, part, rows, [&](std::string_view bytes, std::size_t from, std::size_t to) {
        return core::readSegment(bytes, column, from, to, values);
    });
}

core::Result<core::Done> readMeasure(SegmentReader &reader, const PanelPart &part, const core::YearBlock &rows,
                                     core::MeasureColumn &column)
{
    return readRanges(reader, part, rows, [&](std::string_view bytes, std::size_t from, std::size_t to) {
        return core::readSegment(bytes, column, from, to);
    });
}

template <class Value>
core::Result<core::Done> readValues(SegmentReader &reader, const PanelPart &part, const core::YearBlock &rows,
                                    std::vector<Value> &values)
{
    return readRanges(reader, part, rows, [&](std::string_view bytes, std::size_t from, std::size_t to) {
        return core::readSegment(bytes, std::span(values).subspan(from, to - from));
    });
}

template core::Result<core::Done> readValues(SegmentReader &, const PanelPart &, const core::YearBlock &,
                                             std::vector<std::uint32_t> &);
template core::Result<core::Done> readValues(SegmentReader &, const PanelPart &, const core::YearBlock &,
                                             std::vector<std::int64_t> &);
template core::Result<core::Done> readValues(SegmentReader &, const PanelPart &, const core::YearBlock &,
                                             std::vector<double> &);

core::MeasureColumn roomFor(std::size_t rows, const PanelOutline::Measure &measure, int decimals)
{
    core::MeasureColumn column;
    column.decimals = decimals;
    if (measure.printed)
        column.printed.resize(rows);
    if (measure.type == PanelOutline::Measure::Type::Int32)
        column.numbers = std::vector<std::int32_t>(rows);
    else if (measure.type == PanelOutline::Measure::Type::Int64)
        column.numbers = std::vector<std::int64_t>(rows);
    else
        column.numbers = std::vector<double>(rows);
    return column;
}

} // namespace store
