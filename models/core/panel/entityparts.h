#pragma once

#include "models/core/panel/dimensionparts.h"
#include "models/core/panel/entityindex.h"
#include "models/core/panel/entitynames.h"
#include "models/core/panel/panelchunk.h"
#include "models/core/panel/yearset.h"

namespace core {

/// Enterprises and years on their way from chunks to the order of the rows: first by year, within a year by number of
/// the enterprise.
class EntityParts
{
public:
    static constexpr std::size_t maximumYears = 256;

    EntityParts(const PanelSchema &schema, const PanelRows *base, std::size_t slabBytes);

    /// Adds a chunk whose record 0 is row `first` of the file.
    void add(const PanelChunk &chunk, std::int64_t first, std::vector<Issue> &issues);
    std::size_t rows() const { return m_rows; }
    /// Reports enterprises that are twice in a year; to be called once after the last chunk.
    void reportTwice(std::vector<Issue> &issues) const;

    /// Reports enterprises that are none but the totals of others; to be called once after the last chunk.
    void reportTotals(std::vector<Issue> &issues) const;

    /// Puts the years in order, and each row at its place.
    std::vector<YearBlock> arrangeYears(const std::stop_token &stop);
    const RowPlaces &places() const { return m_places; }
    /// Fills the enterprises of the rows, their ids and names; in part only after a stop.
    void arrangeEntities(PanelRows &rows, const std::stop_token &stop);

private:
    struct Chunk // what was kept of one
    {
        std::span<std::uint32_t> entities; // numbers, later places
        std::span<std::uint8_t> years;     // codes
        std::size_t begin = 0;             // its first row among all
        std::int64_t first = 0;            // row of the file of its record 0
        std::vector<std::int64_t> skipped;
    };
    struct Twice
    {
        std::size_t row; // among all, in the order of the file
        std::uint32_t entity;
        std::uint8_t year;
    };
    void numberYears(const PanelChunk &chunk, std::vector<Issue> &issues);
    void numberRuns(const PanelChunk &chunk, std::size_t begin, std::size_t end);
    void checkRun(const PanelChunk &chunk, std::size_t run, std::uint32_t known, std::vector<Issue> &issues);
    void addRun(const PanelChunk &chunk, std::size_t run);
    const Chunk &chunkOf(std::size_t row) const;
    std::int64_t fileRow(std::size_t row) const;

    std::string m_idColumn, m_nameColumn, m_yearColumn;
    ColumnPile m_pile;
    EntityIndex m_index;
    EntityNames m_names;
    std::vector<int> m_years; // by code
    std::vector<YearSet> m_sets;
    std::vector<std::uint8_t> m_yearCodes; // of the chunk's periods
    std::vector<std::uint32_t> m_numbers;  // of the runs at hand
    std::vector<Chunk> m_chunks;
    std::vector<Twice> m_twice;
    std::vector<std::size_t> m_inOrder; // year codes, years ascending
    RowPlaces m_places;
    std::size_t m_rows = 0;
};

} // namespace core
