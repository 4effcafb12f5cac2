#include "models/core/panel/panelbuilder.h"

#include "models/core/panel/chunksequence.h"
#include "models/core/panel/entityparts.h"
#include "models/core/panel/measureparts.h"
#include "models/core/panel/parallel.h"

#include <algorithm>
#include <limits>

namespace core {

namespace {

/// The columns of a panel while its chunks come in.
class PanelParts
{
public:
    PanelParts(const PanelSource &source, const Panel &base)
        : m_source(source)
        , m_entities(source.schema, base.rows.get(), slabBytes())
    {
        for (const PanelField &field : source.schema.fields) {
            if (field.role == PanelRole::Dimension)
                m_dimensions.emplace_back(knownValues(base, field.name), slabBytes());
            else if (field.role == PanelRole::Measure)
                m_measures.emplace_back(slabBytes());
        }
    }

    /// False when there is so much wrong that reading on would not tell more.
    bool add(const PanelChunk &chunk)
    {
        for (Issue issue : chunk.issues()) {
            issue.row += m_fileRow;
            m_issues.push_back(std::move(issue));
        }
        if (chunk.isEndless())
            reportEndless(chunk);
        if (m_entities.rows() + chunk.rows() > std::numeric_limits<std::uint32_t>::max() - 1) {
            m_issues.push_back({Severity::Error, Rule::TooLarge, {}, m_fileRow, {}, {}, {"4294967294"}});
            return false;
        }
        m_entities.add(chunk, m_fileRow, m_issues);
        for (std::size_t i = 0; i < m_dimensions.size(); ++i)
            m_dimensions[i].add(chunk.dimensions()[i], m_source.missingValues, chunk.skipped(), m_fileRow);
        for (std::size_t i = 0; i < m_measures.size(); ++i)
            m_measures[i].add(chunk.measures()[i]);
        m_fileRow += chunk.records();
        if (m_source.progress)
            m_source.progress(chunk.end());
        return m_issues.size() <= maximumIssues;
    }

    BuiltPanel built(const std::stop_token &stop)
    {
        BuiltPanel panel;
        for (const PanelField &field : m_source.schema.fields) {
            if (field.role == PanelRole::Dimension)
                panel.dimensions.push_back({field, m_dimensions[panel.dimensions.size()].values()});
        }
        m_entities.reportTwice(m_issues);
        m_entities.reportTotals(m_issues);
        std::ranges::stable_sort(m_issues, {}, &Issue::row);
        if (!hasErrors(m_issues))
            arrange(panel, stop);
        for (const DimensionParts &dimension : m_dimensions)
            panel.firstRows.push_back(dimension.firstRows());
        panel.issues = std::move(m_issues);
        return panel;
    }

private:
    /// No column takes more than eight bytes a cell, and a cell of a row at least two characters.
    std::size_t slabBytes() const { return 4 * m_source.bytes.size() + 64; }

    static std::vector<std::string> knownValues(const Panel &base, const std::string &name)
    {
        const auto known = base ? base.head->dimension(name) : std::nullopt;
        return known ? base.head->dimensions[*known].values : std::vector<std::string>();
    }

    /// A record went on for many megabytes.
    void reportEndless(const PanelChunk &chunk)
    {
        const std::string_view rest = m_source.bytes.substr(chunk.end());
        const bool isClosed = std::ranges::count(rest, '"') % 2 == 0;
        m_issues.push_back({Severity::Error,
                            isClosed ? Rule::TooLarge : Rule::BadQuoting,
                            {},
                            m_fileRow + chunk.records(),
                            {},
                            std::string(rest.substr(0, 256)),
                            {}});
        if (isClosed)
            m_issues.back().args = {std::to_string(maximumCellBytes)};
    }

    void arrange(BuiltPanel &panel, const std::stop_token &stop)
    {
        auto head = std::make_shared<PanelHead>();
        auto rows = std::make_shared<PanelRows>();
        head->schema = m_source.schema;
        head->blocks = m_entities.arrangeYears(stop);
        rows->measures.resize(m_measures.size());
        rows->dimensions.resize(m_dimensions.size());
        // The names need the places, the columns need nothing of each other.
        inParallel(1 + m_measures.size() + m_dimensions.size(), stop, [&](std::size_t part) {
            if (part == 0)
                m_entities.arrangeEntities(*rows, stop);
            else if (part <= m_measures.size())
                rows->measures[part - 1] = m_measures[part - 1].arrange(m_entities.places(), m_entities.rows(), stop);
            else
                arrangeDimension(*rows, part - 1 - m_measures.size(), stop);
        });
        if (stop.stop_requested())
            return;
        head->entities = rows->ids.size();
        head->dimensions = panel.dimensions;
        fillMeasures(*head, *rows);
        panel.head = std::move(head);
        panel.rows = std::move(rows);
    }

    void arrangeDimension(PanelRows &rows, std::size_t i, const std::stop_token &stop)
    {
        rows.dimensions[i] = m_dimensions[i].arrange(m_entities.places(), m_entities.rows(), stop);
    }

    static PanelMeasure measureOf(const PanelField &field, const MeasureColumn &column)
    {
        return {field, column.decimals, 0, column.printedDecimals()};
    }

    void fillMeasures(PanelHead &head, const PanelRows &rows) const
    {
        for (const PanelField &field : m_source.schema.fields) {
            if (field.role == PanelRole::Measure)
                head.measures.push_back(measureOf(field, rows.measures[head.measures.size()]));
        }
    }

    const PanelSource &m_source;
    EntityParts m_entities;
    std::vector<DimensionParts> m_dimensions;
    std::vector<MeasureParts> m_measures;
    std::vector<Issue> m_issues;
    std::int64_t m_fileRow = 1; // of the next record
};

} // namespace

Result<BuiltPanel> buildPanel(const PanelSource &source, const Panel &base, std::stop_token stop)
{
    PanelParts parts(source, base);
    ChunkSequence sequence(source, [&parts](const PanelChunk &chunk) { return parts.add(chunk); });
    sequence.run(stop);
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    BuiltPanel panel = parts.built(stop);
    if (stop.stop_requested())
        return ErrorCode::Cancelled;
    return panel;
}

} // namespace core
