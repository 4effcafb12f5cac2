#include "models/core/panel/panelchunk.h"

#include "models/core/panel/measurecolumn.h"
#include "models/core/panel/texthash.h"
#include "models/core/tabular/periodcell.h"
#include "models/core/utf8.h"

#include <algorithm>
#include <charconv>

namespace core {

namespace {

/// A record longer than this is taken for a quote that is never closed.
constexpr std::size_t maximumRecordBytes = std::size_t{16} << 20;
constexpr std::size_t shownBytes = 256;
constexpr int earliestYear = 1800, latestYear = 2199; // what lies outside is a slip of the pen

std::vector<std::string> namesOf(const PanelSchema &schema)
{
    std::vector<std::string> names;
    for (const PanelField &field : schema.fields)
        names.push_back(field.name);
    return names;
}

std::string written(double bound)
{
    std::array<char, 32> text{};
    constexpr int digits = 15;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), bound, std::chars_format::general, digits);
    return {text.data(), end.ptr};
}

/// The year that a cell of a spreadsheet names, 2024年; 0 when it names none or a part of one.
int yearOf(std::string_view cell)
{
    const auto period = readPeriodCell(cell);
    const bool isYear = period && period->year && period->first == 0 && period->status.empty();
    return isYear ? *period->year : 0;
}

} // namespace

PanelChunk::PanelChunk(const PanelSource &source)
    : m_source(source)
    , m_entity(*source.schema.first(PanelRole::Entity))
    , m_name(source.schema.first(PanelRole::Name))
    , m_reader(source.delimiter, namesOf(source.schema))
    , m_block(source.schema.fields.size())
{
    NumberReading reading;
    std::ranges::copy_if(source.missingValues, std::back_inserter(reading.missingValues),
                         [](const std::string &value) { return !value.empty(); });
    for (std::size_t i = 0; i < source.schema.fields.size(); ++i) {
        const PanelRole role = source.schema.fields[i].role;
        reading.isLoose = source.isLoose;
        reading.isInteger = !source.rules.empty() && source.rules[i].isInteger;
        m_readings.push_back(reading);
        m_slots.push_back(role == PanelRole::Measure ? m_measures.size() : m_dimensions.size());
        if (role == PanelRole::Dimension)
            m_dimensions.emplace_back();
        else if (role == PanelRole::Measure)
            m_measures.emplace_back();
    }
}

/// Begin of the first line at or behind `at`, or `limit` when none is before it.
std::size_t PanelChunk::lineBehind(std::size_t at, std::size_t limit) const
{
    limit = std::min(limit, m_source.bytes.size());
    if (at == 0 || at > limit)
        return std::min(at, limit);
    const std::size_t feed = m_source.bytes.substr(at - 1, limit - at + 1).find('\n');
    return feed == std::string_view::npos ? limit : at + feed;
}

void PanelChunk::guess(std::size_t begin, std::size_t end)
{
    constexpr int tries = 20;
    const std::size_t first = lineBehind(begin, end);
    std::size_t line = first;
    for (int i = 0; i < tries && begin > 0 && line < end && !looksLikeRecord(line); ++i)
        line = i + 1 == tries ? end : lineBehind(line + 1, end);
    read(line < end ? line : first, end);
}

/// A line break within quotes is seldom followed by as many cells as there are columns.
bool PanelChunk::looksLikeRecord(std::size_t at)
{
    constexpr std::size_t lookedAt = 4096;
    const std::string_view text = m_source.bytes.substr(at, lookedAt);
    m_reader.start(text, 0, false);
    return m_reader.next(m_block) && m_reader.skipped().empty();
}

void PanelChunk::read(std::size_t begin, std::size_t end)
{
    const std::size_t size = m_source.bytes.size();
    end = std::min(end, size);
    m_begin = begin;
    m_end = begin;
    m_isEndless = false;
    clear();
    const std::size_t limit = end + maximumRecordBytes;
    bool isWhole = begin >= end;
    for (std::size_t stop = end, further = 0; !isWhole && !m_isEndless; further = further * 4 + 1) {
        stop = lineBehind(stop + further, limit);
        std::string_view text = m_source.bytes.substr(begin, stop - begin);
        if (m_source.decode) {
            m_decoded = m_source.decode(text);
            text = m_decoded;
        }
        isWhole = readText(text, stop == size);
        m_isEndless = !isWhole && stop >= limit;
        m_end = isWhole ? stop : begin + m_reader.end();
    }
    finish();
}

/// False when the text ends within a record.
bool PanelChunk::readText(std::string_view text, bool isLast)
{
    clear();
    for (NumberReading &reading : m_readings)
        reading.text = text;
    m_reader.start(text, 0, isLast);
    if (m_begin == 0)
        m_reader.skip();
    while (m_reader.next(m_block))
        addBlock(m_block);
    return m_reader.end() == text.size();
}

void PanelChunk::clear()
{
    m_rows = 0;
    m_runs.clear();
    m_periods.clear();
    m_years.clear();
    m_issues.clear();
    m_reader.start({}, 0, true);
    for (ChunkTexts &texts : m_dimensions)
        texts.clear();
    for (ChunkNumbers &numbers : m_measures)
        numbers.clear();
}

void PanelChunk::addBlock(const CellBlock &block)
{
    for (std::size_t column = 0; column < m_slots.size(); ++column)
        addCells(column, block.column(column));
    addRuns(block);
    m_rows += block.size;
}

void PanelChunk::addCells(std::size_t column, std::span<const std::string_view> cells)
{
    switch (m_source.schema.fields[column].role) {
    case PanelRole::Period:
        m_periods.add(cells);
        break;
    case PanelRole::Dimension:
        m_dimensions[m_slots[column]].add(cells);
        break;
    case PanelRole::Measure:
        addNumbers(column, cells);
        break;
    case PanelRole::Ignore:
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (!isUtf8(cells[i]))
                report(m_rows + i, column, Rule::BadEncoding, cells[i]);
        }
        break;
    case PanelRole::Entity:
    case PanelRole::Name:
        break; // see addRuns()
    }
}

void PanelChunk::addNumbers(std::size_t column, std::span<const std::string_view> cells)
{
    std::vector<std::size_t> bad;
    m_measures[m_slots[column]].add(cells, m_readings[column], bad);
    for (std::size_t row : bad) {
        const std::string_view cell = cells[row - m_rows];
        if (isUtf8(cell))
            report(row, column, Rule::Type, cell, {m_readings[column].isInteger ? "integer" : "number"});
        else
            report(row, column, Rule::BadEncoding, cell);
    }
    if (m_source.rules.empty() || !m_source.rules[column].isRequired)
        return;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (isMissing(cells[i]))
            report(m_rows + i, column, Rule::Required, {});
    }
}

void PanelChunk::addRuns(const CellBlock &block)
{
    const std::span<const std::string_view> ids = block.column(m_entity);
    const std::span<const std::string_view> names = m_name ? block.column(*m_name) : ids;
    for (std::size_t i = 0; i < block.size; ++i) {
        const std::string_view name = m_name ? names[i] : std::string_view();
        if (isMissing(ids[i]))
            report(m_rows + i, m_entity, Rule::Required, {});
        if (!m_runs.empty() && sameText(ids[i], m_runs.back().id) && sameText(name, m_runs.back().name))
            continue;
        m_runs.push_back({static_cast<std::uint32_t>(m_rows + i), ids[i], name, textHash(ids[i])});
    }
}

void PanelChunk::finish()
{
    m_issues.insert(m_issues.end(), m_reader.issues().begin(), m_reader.issues().end());
    readYears();
    for (std::size_t column = 0; column < m_slots.size(); ++column) {
        const PanelRole role = m_source.schema.fields[column].role;
        if (role == PanelRole::Dimension)
            checkTexts(column, m_dimensions[m_slots[column]]);
        if (role != PanelRole::Measure)
            continue;
        m_measures[m_slots[column]].finish();
        checkBounds(column, m_measures[m_slots[column]]);
    }
}

void PanelChunk::checkTexts(std::size_t column, const ChunkTexts &texts)
{
    for (std::size_t code = 0; code < texts.values().size(); ++code) {
        if (isUtf8(texts.values()[code]))
            continue;
        for (std::size_t row = texts.firstRows()[code]; row < m_rows; ++row) {
            if (texts.codes()[row] == code)
                report(row, column, Rule::BadEncoding, texts.values()[code]);
        }
    }
}

void PanelChunk::checkBounds(std::size_t column, const ChunkNumbers &numbers)
{
    if (m_source.rules.empty() || (!m_source.rules[column].minimum && !m_source.rules[column].maximum))
        return;
    const CellRule &rule = m_source.rules[column];
    for (std::size_t row = 0; row < m_rows; ++row) {
        const std::optional<double> value = numbers.value(row);
        if (value && rule.minimum && *value < *rule.minimum)
            report(row, column, Rule::Semantic, numbers.literal(row), {"minimum", written(*rule.minimum)});
        if (value && rule.maximum && *value > *rule.maximum)
            report(row, column, Rule::Semantic, numbers.literal(row), {"maximum", written(*rule.maximum)});
    }
}

void PanelChunk::readYears()
{
    const std::size_t column = *m_source.schema.first(PanelRole::Period);
    for (std::size_t code = 0; code < m_periods.values().size(); ++code) {
        const std::string_view text = m_periods.values()[code];
        const bool isYear = text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos;
        int year = 0;
        if (isYear)
            std::from_chars(text.data(), text.data() + text.size(), year);
        else if (m_source.isLoose)
            year = yearOf(text);
        if (year < earliestYear || year > latestYear)
            year = 0;
        m_years.push_back(year);
        for (std::size_t row = m_periods.firstRows()[code]; row < m_rows && year == 0; ++row) {
            if (m_periods.codes()[row] != code)
                continue;
            if (isMissing(text))
                report(row, column, Rule::Required, {});
            else if (isUtf8(text))
                report(row, column, Rule::Type, text, {"year"});
            else
                report(row, column, Rule::BadEncoding, text);
        }
    }
}

bool PanelChunk::isMissing(std::string_view cell) const
{
    return cell.empty() ||
           std::ranges::find(m_readings[m_entity].missingValues, cell) != m_readings[m_entity].missingValues.end();
}

void PanelChunk::report(std::size_t row, std::size_t column, Rule rule, std::string_view value,
                        std::vector<std::string> args)
{
    if (m_issues.size() > maximumIssues)
        return;
    m_issues.push_back({Severity::Error,
                        rule,
                        {},
                        core::recordOf(row, m_reader.skipped()),
                        m_source.schema.fields[column].name,
                        std::string(value.substr(0, shownBytes)),
                        std::move(args)});
}

} // namespace core
