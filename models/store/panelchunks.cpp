#include "models/store/panelchunks.h"

#include "models/core/panel/segment.h"
#include "models/store/panelcatalog.h"
#include "models/store/panelcolumns.h"

#include <algorithm>

namespace store {

namespace {

using Done = core::Result<core::Done>;

/// Many texts of which one segment at a time is in memory: quick for numbers that ascend.
class TextColumn
{
public:
    TextColumn(SegmentReader &reader, PanelPart part, std::size_t count)
        : m_reader(reader)
        , m_part(std::move(part))
        , m_count(count)
    {}

    core::Result<std::string_view> text(std::size_t number)
    {
        const std::size_t segment = number / core::segmentRows;
        if (segment != m_segment) {
            if (const Done done = read(segment); !done)
                return done.error();
        }
        return m_texts[number % core::segmentRows];
    }
    std::size_t size() const { return m_count; }

private:
    Done read(std::size_t segment)
    {
        core::TextArena texts;
        const std::size_t size = std::min(core::segmentRows, m_count - segment * core::segmentRows);
        const Done done = m_reader.readOne(m_part, segment, [&](std::string_view bytes, std::size_t) {
            return core::readSegment(bytes, texts, size);
        });
        m_texts = std::move(texts);
        m_segment = done ? segment : none;
        return done;
    }

    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    SegmentReader &m_reader;
    PanelPart m_part;
    std::size_t m_count;
    std::size_t m_segment = none;
    core::TextArena m_texts;
};

class ChunkReader
{
public:
    ChunkReader(const Database &database, const PanelEntry &panel, std::stop_token stop)
        : m_panel(panel)
        , m_reader(database, panel.id, panel.name, std::move(stop))
        , m_ids(m_reader, {u"texts"_qs, panel.field(core::PanelRole::Entity), 0}, panel.outline.head.entities)
        , m_names(m_reader, {u"texts"_qs, panel.field(core::PanelRole::Name), 0}, panel.outline.names)
        , m_later(m_reader, {u"later-texts"_qs, panel.field(core::PanelRole::Name), 0}, panel.outline.laterNames)
    {}

    /// The segment `number` of the year, of `size` rows.
    core::Result<PanelChunk> read(int year, std::size_t number, std::size_t size)
    {
        PanelChunk chunk;
        chunk.year = year;
        core::PanelRows &rows = chunk.rows;
        rows.entity.resize(size);
        Done done = readOne(m_panel.field(core::PanelRole::Entity), year, number,
                            [&](std::string_view bytes) { return core::readSegment(bytes, std::span(rows.entity)); });
        if (done)
            done = readColumns(year, number, size, rows);
        if (done)
            done = readTexts(year, number, rows);
        if (!done)
            return done.error();
        for (std::size_t row = 0; row < size; ++row)
            rows.entity[row] = static_cast<std::uint32_t>(row);
        return chunk;
    }

private:
    Done readOne(const std::string &field, int year, std::size_t number, auto &&use)
    {
        return m_reader.readOne({u"rows"_qs, field, year}, number,
                                [&](std::string_view bytes, std::size_t) { return use(bytes); });
    }

    Done readColumns(int year, std::size_t number, std::size_t size, core::PanelRows &rows)
    {
        const PanelOutline &outline = m_panel.outline;
        Done done = core::Done{};
        for (std::size_t i = 0; done && i < outline.values.size(); ++i) {
            core::CodeColumn &column = rows.dimensions.emplace_back();
            column = core::CodeColumn::ofSize(size, outline.values[i]);
            done = readOne(outline.head.dimensions[i].field.name, year, number, [&](std::string_view bytes) {
                return core::readSegment(bytes, column, 0, size, outline.values[i]);
            });
        }
        for (std::size_t i = 0; done && i < outline.measures.size(); ++i) {
            core::MeasureColumn &column = rows.measures.emplace_back();
            column = roomFor(size, outline.measures[i], outline.head.measures[i].decimals);
            done = readOne(outline.head.measures[i].field.name, year, number,
                           [&](std::string_view bytes) { return core::readSegment(bytes, column, 0, size); });
        }
        return done;
    }

    /// Which later name each row has; empty when no enterprise was renamed.
    core::Result<std::vector<std::uint32_t>> laterNames(int year, std::size_t number, std::size_t size)
    {
        std::vector<std::uint32_t> later(m_later.size() == 0 ? 0 : size);
        if (later.empty())
            return later;
        const Done done = readOne(m_panel.field(core::PanelRole::Name), year, number, [&](std::string_view bytes) {
            return core::readSegment(bytes, std::span(later)) &&
                   std::ranges::all_of(later, [&](std::uint32_t name) { return name <= m_later.size(); });
        });
        if (!done)
            return done.error();
        return later;
    }

    Done readTexts(int year, std::size_t number, core::PanelRows &rows)
    {
        const auto later = laterNames(year, number, rows.size());
        if (!later)
            return later.error();
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const std::uint32_t entity = rows.entity[row];
            if (entity >= m_ids.size())
                return m_reader.broken({u"rows"_qs, m_panel.field(core::PanelRole::Entity), year}, number);
            const auto id = m_ids.text(entity);
            if (!id)
                return id.error();
            rows.ids.add(*id);
            if (m_names.size() == 0)
                continue;
            const std::uint32_t renamed = later->empty() ? 0 : (*later)[row];
            const auto name = renamed == 0 ? m_names.text(entity) : m_later.text(renamed - 1);
            if (!name)
                return name.error();
            rows.names.add(*name);
        }
        return core::Done{};
    }

    const PanelEntry &m_panel;
    SegmentReader m_reader;
    TextColumn m_ids;
    TextColumn m_names;
    TextColumn m_later;
};

} // namespace

core::Result<core::Done> readPanelChunks(const Database &database, RevisionPlace place, const TakeChunk &take,
                                         std::stop_token stop)
{
    const auto panel = findPanel(database, place);
    if (!panel)
        return panel.error();
    if (!*panel)
        return core::Done{};
    ChunkReader reader(database, **panel, std::move(stop));
    for (const core::YearBlock &block : (*panel)->outline.head.blocks) {
        for (std::size_t number = 0; number < core::segmentsOf(block.size()); ++number) {
            const std::size_t size = std::min(core::segmentRows, block.size() - number * core::segmentRows);
            const auto chunk = reader.read(block.year, number, size);
            if (!chunk)
                return chunk.error();
            if (const Done done = take(*chunk); !done)
                return done.error();
        }
    }
    return core::Done{};
}

} // namespace store
