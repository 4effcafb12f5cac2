#pragma once

#include "models/core/panel/chunknumbers.h"
#include "models/core/panel/chunktexts.h"
#include "models/core/panel/panelsource.h"
#include "models/core/panel/records.h"

namespace core {

/// Rows in a row of one enterprise under one name.
struct EntityRun
{
    std::uint32_t row = 0; ///< the first one
    std::string_view id;
    std::string_view name;
    std::uint64_t hash = 0; ///< of the id
};

/// The rows of a stretch of a panel's file as columns, with dictionaries of their own. The scanning kernel: any number
/// of chunks may be read at the same time. Reading again keeps the memory.
class PanelChunk
{
public:
    explicit PanelChunk(const PanelSource &source);

    /// Reads the records that begin in the stretch [begin, end) of the file. Where in the file the first of them
    /// begins is guessed: behind the first line break that looks like one between records.
    void guess(std::size_t begin, std::size_t end);
    /// The same, with a record that is known to begin at `begin`.
    void read(std::size_t begin, std::size_t end);

    std::size_t begin() const { return m_begin; }
    /// Where the record behind the last one begins.
    std::size_t end() const { return m_end; }
    /// A record went on and on; it begins at end().
    bool isEndless() const { return m_isEndless; }
    std::size_t rows() const { return m_rows; }
    /// All records of the stretch, and the ordinals of those that are no rows.
    std::int64_t records() const { return m_reader.records(); }
    const std::vector<std::int64_t> &skipped() const { return m_reader.skipped(); }

    const std::vector<EntityRun> &runs() const { return m_runs; }
    const ChunkTexts &periods() const { return m_periods; }
    /// By code of periods(); 0 where it is no year, which is among the issues.
    const std::vector<int> &years() const { return m_years; }
    const std::vector<ChunkTexts> &dimensions() const { return m_dimensions; }
    const std::vector<ChunkNumbers> &measures() const { return m_measures; }
    /// Rows are ordinals of records, from 0.
    const std::vector<Issue> &issues() const { return m_issues; }

private:
    std::size_t lineBehind(std::size_t at, std::size_t limit) const;
    bool looksLikeRecord(std::size_t at);
    bool readText(std::string_view text, bool isLast);
    void clear();
    void addBlock(const CellBlock &block);
    void addCells(std::size_t column, std::span<const std::string_view> cells);
    void addNumbers(std::size_t column, std::span<const std::string_view> cells);
    void addRuns(const CellBlock &block);
    void finish();
    void checkTexts(std::size_t column, const ChunkTexts &texts);
    void checkBounds(std::size_t column, const ChunkNumbers &numbers);
    void readYears();
    bool isMissing(std::string_view cell) const;
    void report(std::size_t row, std::size_t column, Rule rule, std::string_view value,
                std::vector<std::string> args = {});

    const PanelSource &m_source;
    std::vector<NumberReading> m_readings; // by column
    std::vector<std::size_t> m_slots;      // by column: index among the dimensions or measures
    std::size_t m_entity = 0;
    std::optional<std::size_t> m_name;
    RecordReader m_reader;
    CellBlock m_block;
    std::string m_decoded;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    bool m_isEndless = false;
    std::size_t m_rows = 0;
    std::vector<EntityRun> m_runs;
    ChunkTexts m_periods;
    std::vector<int> m_years;
    std::vector<ChunkTexts> m_dimensions;
    std::vector<ChunkNumbers> m_measures;
    std::vector<Issue> m_issues;
};

} // namespace core
