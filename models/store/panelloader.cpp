#include "models/store/panelloader.h"

#include "models/core/panel/decimalends.h"
#include "models/core/panel/panelcube.h"
#include "models/core/panel/segment.h"
#include "models/store/panelcatalog.h"
#include "models/store/panelcolumns.h"

#include <algorithm>
#include <numeric>

namespace store {

namespace {

using Done = core::Result<core::Done>;

core::Error broken(const Database &database, const PanelEntry &panel, const QString &what)
{
    return {core::ErrorCode::StoreBroken,
            {database.path().toStdString(), QString(panel.name + u", " + what).toStdString()}};
}

/// Stores of earlier versions do not say how coarse the numbers of a cell are: as coarse as any of the column are.
Done readCoarser(SegmentReader &reader, const core::PanelMeasure &measure, const core::YearBlock &cells,
                 const std::vector<std::uint32_t> &known, std::vector<double> &coarser)
{
    if (core::mostCoarser(measure.printed, 1) == 0)
        return core::Done{};
    const PanelPart part{QStringLiteral("cube-coarser"), measure.field.name, cells.year};
    const auto segments = reader.count(part);
    if (!segments)
        return segments.error();
    coarser.resize(cells.size());
    if (*segments > 0)
        return readValues(reader, part, cells, coarser);
    std::ranges::transform(known, coarser.begin(),
                           [&](std::uint32_t numbers) { return core::mostCoarser(measure.printed, numbers); });
    return core::Done{};
}

Done readSums(SegmentReader &reader, const std::string &field, const core::YearBlock &cells, core::MeasureSums &sums)
{
    const PanelPart part{QStringLiteral("cube"), field, cells.year};
    const PanelPart known{QStringLiteral("cube-known"), field, cells.year};
    const Done read =
        sums.rough.empty() ? readValues(reader, part, cells, sums.exact) : readValues(reader, part, cells, sums.rough);
    if (!read)
        return read.error();
    const auto segments = reader.count(known); // none when all numbers are known
    if (!segments)
        return segments.error();
    if (*segments == 0)
        return core::Done{};
    sums.known.resize(cells.size());
    return readValues(reader, known, cells, sums.known);
}

core::Result<core::CubeBlock> readCells(SegmentReader &reader, const PanelOutline &outline, std::size_t year)
{
    const core::YearBlock cells{outline.head.blocks[year].year, 0, outline.cells[year]};
    core::CubeBlock block;
    block.year = cells.year;
    block.rows.resize(cells.size());
    const QString cube = QStringLiteral("cube");
    if (const Done done = readValues(reader, {cube, {}, cells.year}, cells, block.rows); !done)
        return done.error();
    for (std::size_t i = 0; i < outline.head.dimensions.size(); ++i) {
        const PanelPart part{cube, outline.head.dimensions[i].field.name, cells.year};
        core::CodeColumn &column = block.dimensions.emplace_back();
        column = core::CodeColumn::ofSize(cells.size(), outline.values[i]);
        if (const Done done = readCodes(reader, part, cells, outline.values[i], column); !done)
            return done.error();
    }
    for (std::size_t i = 0; i < outline.head.measures.size(); ++i) {
        core::MeasureSums &sums = block.measures.emplace_back();
        const bool rough = outline.measures[i].type == PanelOutline::Measure::Type::Double;
        rough ? sums.rough.resize(cells.size()) : sums.exact.resize(cells.size());
        const core::PanelMeasure &measure = outline.head.measures[i];
        if (const Done done = readSums(reader, measure.field.name, cells, sums); !done)
            return done.error();
        const std::vector<std::uint32_t> &known = sums.known.empty() ? block.rows : sums.known;
        if (const Done done = readCoarser(reader, measure, cells, known, sums.coarser); !done)
            return done.error();
    }
    return block;
}

using CubePtr = std::shared_ptr<const core::PanelCube>;

/// Null when there is none.
core::Result<CubePtr> readCube(SegmentReader &reader, const PanelOutline &outline)
{
    std::vector<core::CubeBlock> blocks;
    for (std::size_t year = 0; year < outline.cells.size(); ++year) {
        auto block = readCells(reader, outline, year);
        if (!block)
            return block.error();
        blocks.push_back(std::move(block).value());
    }
    return blocks.empty() ? CubePtr() : std::make_shared<const core::PanelCube>(std::move(blocks));
}

/// Reads the texts that the codes of the dimensions stand for.
Done readDictionaries(SegmentReader &reader, const std::vector<std::size_t> &counts, core::PanelHead &head)
{
    for (std::size_t i = 0; i < counts.size(); ++i) {
        core::PanelDimension &dimension = head.dimensions[i];
        core::TextArena texts;
        const Done done = readTexts(reader, {QStringLiteral("texts"), dimension.field.name, 0}, counts[i], texts);
        if (!done)
            return done.error();
        for (std::size_t value = 0; value < counts[i]; ++value)
            dimension.values.emplace_back(texts[value]);
    }
    return core::Done{};
}

/// That no more room is made than the segments in the store can fill, whatever the head says.
Done checkSize(const Database &database, SegmentReader &reader, const PanelEntry &panel)
{
    for (const core::YearBlock &block : panel.outline.head.blocks) {
        const PanelPart part{QStringLiteral("rows"), panel.field(core::PanelRole::Entity), block.year};
        const auto segments = reader.count(part);
        if (!segments)
            return segments.error();
        if (*segments != core::segmentsOf(block.size()))
            return broken(database, panel, QStringLiteral("rows"));
    }
    return core::Done{};
}

Done readYear(SegmentReader &reader, const PanelEntry &panel, const core::YearBlock &block, core::PanelRows &rows)
{
    const PanelOutline &outline = panel.outline;
    const auto part = [&](const std::string &field) { return PanelPart{QStringLiteral("rows"), field, block.year}; };
    const PanelPart entities = part(panel.field(core::PanelRole::Entity));
    Done done = readValues(reader, entities, block, rows.entity);
    for (std::size_t row = block.begin; done && row < block.end; ++row) {
        if (rows.entity[row] >= outline.head.entities)
            return reader.broken(entities, (row - block.begin) / core::segmentRows);
    }
    if (done && outline.laterNames != 0)
        done =
            readCodes(reader, part(panel.field(core::PanelRole::Name)), block, outline.laterNames + 1, rows.laterName);
    for (std::size_t i = 0; done && i < rows.dimensions.size(); ++i)
        done = readCodes(reader, part(outline.head.dimensions[i].field.name), block, outline.values[i],
                         rows.dimensions[i]);
    for (std::size_t i = 0; done && i < rows.measures.size(); ++i)
        done = readMeasure(reader, part(outline.head.measures[i].field.name), block, rows.measures[i]);
    return done;
}

core::PanelRows roomFor(const PanelOutline &outline)
{
    const std::size_t size = outline.head.rows();
    core::PanelRows rows;
    rows.entity.resize(size);
    if (outline.laterNames != 0)
        rows.laterName = core::CodeColumn::ofSize(size, outline.laterNames + 1);
    for (const std::size_t values : outline.values)
        rows.dimensions.push_back(core::CodeColumn::ofSize(size, values));
    for (std::size_t i = 0; i < outline.measures.size(); ++i)
        rows.measures.push_back(roomFor(size, outline.measures[i], outline.head.measures[i].decimals));
    return rows;
}

/// Ids and names.
Done readTexts(SegmentReader &reader, const PanelEntry &panel, core::PanelRows &rows)
{
    const QString texts = QStringLiteral("texts");
    const PanelOutline &outline = panel.outline;
    const std::string name = panel.field(core::PanelRole::Name);
    Done done = readTexts(reader, {texts, panel.field(core::PanelRole::Entity), 0}, outline.head.entities, rows.ids);
    if (done)
        done = readTexts(reader, {texts, name, 0}, outline.names, rows.names);
    if (done)
        done = readTexts(reader, {QStringLiteral("later-texts"), name, 0}, outline.laterNames, rows.laterNames);
    return done;
}

/// All rows of the years that the outline has; their texts are read unless they are there.
core::Result<RowsPtr> readRows(const Database &database, const PanelEntry &panel, std::stop_token stop,
                               const RowsPtr &texts = {})
{
    SegmentReader reader(database, panel.id, panel.name, std::move(stop));
    if (const Done done = checkSize(database, reader, panel); !done)
        return done.error();
    core::PanelRows rows = roomFor(panel.outline);
    if (texts) {
        rows.ids = texts->ids;
        rows.names = texts->names;
        rows.laterNames = texts->laterNames;
    } else if (const Done done = readTexts(reader, panel, rows); !done) {
        return done.error();
    }
    for (const core::YearBlock &block : panel.outline.head.blocks) {
        if (const Done done = readYear(reader, panel, block, rows); !done)
            return done.error();
    }
    return std::make_shared<const core::PanelRows>(std::move(rows));
}

} // namespace

core::Result<core::Panel> readPanelHead(const Database &database, RevisionPlace place)
{
    auto panel = findPanel(database, place);
    if (!panel)
        return panel.error();
    if (!*panel)
        return core::Panel{};
    PanelOutline &outline = (*panel)->outline;
    const std::size_t cells = std::accumulate(outline.cells.begin(), outline.cells.end(), std::size_t{0});
    if (cells > core::PanelCube::maximumCells)
        return broken(database, **panel, QStringLiteral("cube"));
    SegmentReader reader(database, (*panel)->id, (*panel)->name);
    if (const Done done = readDictionaries(reader, outline.values, outline.head); !done)
        return done.error();
    const auto cube = readCube(reader, outline);
    if (!cube)
        return cube.error();
    core::Panel read{nullptr, *cube, nullptr};
    if (!outline.sums.empty())
        read.sums = std::make_shared<const std::vector<core::YearSum>>(std::move(outline.sums));
    read.head = std::make_shared<const core::PanelHead>(std::move(outline.head));
    return read;
}

core::Result<PanelNumbering> readPanelNumbering(const Database &database, RevisionPlace place)
{
    auto panel = findPanel(database, place);
    if (!panel)
        return panel.error();
    PanelNumbering numbering;
    if (!*panel)
        return numbering;
    PanelOutline &outline = (*panel)->outline;
    SegmentReader reader(database, (*panel)->id, (*panel)->name);
    if (const Done done = readDictionaries(reader, outline.values, outline.head); !done)
        return done.error();
    const PanelPart ids{QStringLiteral("texts"), (*panel)->field(core::PanelRole::Entity), 0};
    if (const Done done = readTexts(reader, ids, outline.head.entities, numbering.ids); !done)
        return done.error();
    const PanelPart names{QStringLiteral("texts"), (*panel)->field(core::PanelRole::Name), 0};
    if (const Done done = readTexts(reader, names, outline.names, numbering.names); !done)
        return done.error();
    const PanelPart later{QStringLiteral("later-texts"), (*panel)->field(core::PanelRole::Name), 0};
    if (const Done done = readTexts(reader, later, outline.laterNames, numbering.laterNames); !done)
        return done.error();
    numbering.dimensions = std::move(outline.head.dimensions);
    return numbering;
}

core::Result<RowsPtr> readPanelRows(const Database &database, RevisionPlace place, std::stop_token stop)
{
    const auto panel = findPanel(database, place);
    if (!panel)
        return panel.error();
    return *panel ? readRows(database, **panel, std::move(stop)) : RowsPtr();
}

bool isPanelDamaged(const Database &database, RevisionPlace place, const std::stop_token &stop)
{
    const auto isBroken = [](const auto &read) { return !read && read.error().code == core::ErrorCode::StoreBroken; };
    return isBroken(readPanelHead(database, place)) || isBroken(readPanelRows(database, place, stop));
}

core::Result<core::Panel> readPanelYears(const Database &database, RevisionPlace place, const std::vector<int> &years,
                                         std::stop_token stop, const RowsPtr &texts)
{
    auto panel = findPanel(database, place);
    if (!panel)
        return panel.error();
    if (!*panel)
        return core::Panel{};
    PanelOutline &outline = (*panel)->outline;
    std::vector<core::YearBlock> blocks;
    for (const core::YearBlock &block : outline.head.blocks) {
        const std::size_t begin = blocks.empty() ? 0 : blocks.back().end;
        if (std::ranges::find(years, block.year) != years.end())
            blocks.push_back({block.year, begin, begin + block.size()});
    }
    outline.head.blocks = std::move(blocks);
    SegmentReader reader(database, (*panel)->id, (*panel)->name);
    if (const Done done = readDictionaries(reader, outline.values, outline.head); !done)
        return done.error();
    auto rows = readRows(database, **panel, std::move(stop), texts);
    if (!rows)
        return rows.error();
    return core::Panel{std::make_shared<const core::PanelHead>(std::move(outline.head)), nullptr, *rows};
}

} // namespace store
