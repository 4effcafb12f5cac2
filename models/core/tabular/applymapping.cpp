#include "models/core/tabular/applymapping.h"

#include "models/core/codes.h"
#include "models/core/tabular/celltext.h"
#include "models/core/tabular/duplicatekeys.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/numbercell.h"
#include "models/core/tabular/periodcell.h"
#include "models/core/tabular/rowkeys.h"
#include "models/core/tabular/sdmxcsv.h"
#include "models/core/units.h"

#include <algorithm>

namespace core {

namespace {

/// A value column with the column of its growth and of its flags.
struct Figure
{
    const ColumnMapping *value = nullptr; ///< none: growth alone
    const ColumnMapping *growth = nullptr;
    const ColumnMapping *flag = nullptr;
    std::string_view code; ///< that the mapping gives the indicator in the header
    bool isLeftOut = false;
};

class Applier
{
public:
    Applier(const Grid &grid, const Mapping &mapping)
        : m_grid(grid)
        , m_mapping(mapping)
    {
        m_table.pool = std::make_shared<TextPool>();
        m_table.members = std::make_shared<std::vector<std::unique_ptr<Members>>>();
    }
    LongTable take();

private:
    void findFigures(RowKeys &keys);
    void addGrowth(const ColumnMapping &growth);
    void checkWidths();
    void addFigure(const Figure &figure, const RowKeys::Keys &keys, RowKeys &reader, std::size_t row);
    void setKeys(const Figure &figure, const RowKeys::Keys &keys, RowKeys &reader, LongRow &out);
    std::string_view periodOf(const ColumnMapping &column, const RowKeys::Keys &keys, bool cumulative);
    bool setValue(const ColumnMapping &column, LongRow &out, const RowKeys::Keys &keys, std::size_t row);
    void setUnit(const NumberCell &cell, LongRow &out);
    void setGrowth(const ColumnMapping &column, LongRow &out, std::size_t row);
    void setFlags(const Figure &figure, LongRow &out, std::size_t row);
    void report(std::size_t row, const ColumnMapping &column, std::string_view arg);
    bool isSkipped(std::size_t row);

    const Grid &m_grid;
    const Mapping &m_mapping;
    LongTable m_table;
    std::vector<Figure> m_figures;
    std::size_t m_nextSkipped = 0;
    std::unordered_map<std::string_view, std::string_view> m_cumulative; ///< period → from January on
};

/// Rows of a workbook end with their last cell, and packages report lengths themselves.
bool isOfText(const Mapping &mapping) { return mapping.format != "workbook" && mapping.format != "datapackage"; }

/// Whether a column of growth is of the figures of another; without a period of its own, of any of its kind.
bool isGrowthOf(const ColumnMapping &growth, const ColumnMapping &value, const Constants &constants)
{
    const bool isOfFile = value.period.empty() && value.subperiod.empty();
    const std::string &period = isOfFile ? constants.period : value.period;
    return growth.period == period && growth.subperiod == value.subperiod &&
           (growth.indicator.empty() || growth.indicator == value.indicator) &&
           (growth.region.empty() || growth.region == value.region);
}

/// Growth belongs to the nearest figures of its period, at the left rather than at the right; without a period, to
/// those at its left.
void Applier::addGrowth(const ColumnMapping &growth)
{
    Figure *nearest = nullptr;
    const bool hasPeriod = !growth.period.empty() || !growth.subperiod.empty();
    for (Figure &figure : m_figures) {
        const bool isLeft = figure.value && figure.value->column < growth.column;
        if (figure.growth || !figure.value || (hasPeriod && !isGrowthOf(growth, *figure.value, m_mapping.constants)))
            continue;
        if (isLeft || (!nearest && hasPeriod))
            nearest = &figure;
    }
    const bool isBeside = nearest && (hasPeriod || nearest == &m_figures.back());
    if (isBeside)
        nearest->growth = &growth;
    else
        m_figures.push_back({nullptr, &growth, nullptr, {}, false});
}

void Applier::findFigures(RowKeys &keys)
{
    std::vector<const ColumnMapping *> timed; // columns of growth whose figures may stand at the right
    for (const ColumnMapping &column : m_mapping.columns) {
        if (column.role == ColumnRole::Value) {
            Figure figure{&column, nullptr, nullptr, {}, false};
            figure.code = keys.codeOf(m_mapping.indicators, column.indicator, figure.isLeftOut);
            m_figures.push_back(figure);
        } else if (column.role == ColumnRole::Growth && column.period.empty() && column.subperiod.empty()) {
            addGrowth(column);
        } else if (column.role == ColumnRole::Growth) {
            timed.push_back(&column);
        } else if (column.role == ColumnRole::Flag && !m_figures.empty() && !m_figures.back().flag) {
            m_figures.back().flag = &column;
        }
    }
    for (const ColumnMapping *growth : timed)
        addGrowth(*growth);
}

/// Rows that are longer or shorter than the header. When all differ alike, the header itself is at fault.
void Applier::checkWidths()
{
    const Extent &extent = m_mapping.extent;
    if (extent.header.empty() || !isOfText(m_mapping))
        return;
    std::size_t expected = 0; // a row of a header need not reach over all columns
    for (std::size_t row : extent.header)
        expected = std::max(expected, m_grid.cellsIn(row));
    const auto add = [&](std::int64_t fileRow, std::size_t found) {
        addIssue(
            m_table.issues,
            {Severity::Warning, Rule::ColumnCount, {}, fileRow, {}, std::to_string(found), {std::to_string(expected)}});
    };
    std::vector<std::size_t> ragged;
    std::size_t rows = 0;
    for (std::size_t row = extent.firstRow; row < extent.lastRow; ++row) {
        if (std::binary_search(extent.skipped.begin(), extent.skipped.end(), row))
            continue;
        ++rows;
        if (m_grid.cellsIn(row) != expected)
            ragged.push_back(row);
    }
    const bool alike = ragged.size() == rows && rows > 2 &&
                       std::all_of(ragged.begin(), ragged.end(),
                                   [&](std::size_t row) { return m_grid.cellsIn(row) == m_grid.cellsIn(ragged[0]); });
    if (alike) {
        add(m_grid.fileRow(extent.header.back()), m_grid.cellsIn(ragged[0]));
        return;
    }
    for (std::size_t row : ragged)
        add(m_grid.fileRow(row), m_grid.cellsIn(row));
}

bool Applier::isSkipped(std::size_t row)
{
    const std::vector<std::size_t> &skipped = m_mapping.extent.skipped;
    while (m_nextSkipped < skipped.size() && skipped[m_nextSkipped] < row)
        ++m_nextSkipped;
    return m_nextSkipped < skipped.size() && skipped[m_nextSkipped] == row;
}

LongTable Applier::take()
{
    RowKeys reader(m_grid, m_mapping, m_table);
    findFigures(reader);
    checkWidths();
    const std::size_t last = std::min(m_mapping.extent.lastRow, m_grid.rows());
    m_table.rows.reserve((last - std::min(last, m_mapping.extent.firstRow)) * m_figures.size());
    for (std::size_t row = m_mapping.extent.firstRow; row < last; ++row) {
        if (isSkipped(row))
            continue;
        const RowKeys::Keys keys = reader.read(row);
        if (keys.isLeftOut || keys.hasBadPeriod) {
            m_table.leftOut += m_figures.size();
            continue;
        }
        if (!keys.row.structure.empty() && std::find(m_table.structures.begin(), m_table.structures.end(),
                                                     keys.row.structure) == m_table.structures.end())
            m_table.structures.push_back(keys.row.structure);
        for (const Figure &figure : m_figures)
            addFigure(figure, keys, reader, row);
        static const ColumnMapping none;
        if (m_figures.empty() && keys.isRemoved) // its keys alone say what is to go
            addFigure({&none, nullptr, nullptr, {}, false}, keys, reader, row);
    }
    markRepeated(m_grid, m_mapping, m_table);
    return std::move(m_table);
}

std::string_view Applier::periodOf(const ColumnMapping &column, const RowKeys::Keys &keys, bool cumulative)
{
    TextPool &pool = *m_table.pool;
    std::string_view period = !column.period.empty()     ? std::string_view(column.period)
                              : !keys.row.period.empty() ? keys.row.period
                                                         : std::string_view(m_mapping.constants.period);
    const std::string_view part = column.subperiod.empty() ? keys.subperiod : std::string_view(column.subperiod);
    if (!part.empty() && period.size() >= 4 && (period.size() == 4 || period.find('-', 1) == std::string_view::npos))
        period = pool.shared(joinedPeriod(period, part));
    if (!cumulative || period.empty())
        return pool.shared(period);
    auto found = m_cumulative.find(period);
    if (found == m_cumulative.end())
        found = m_cumulative.emplace(pool.shared(period), pool.shared(cumulativePeriod(period))).first;
    return found->second;
}

void Applier::setKeys(const Figure &figure, const RowKeys::Keys &keys, RowKeys &reader, LongRow &out)
{
    const ColumnMapping &column = figure.value ? *figure.value : *figure.growth;
    TextPool &pool = *m_table.pool;
    const bool ofRow = !out.indicator.empty() || !out.indicatorCode.empty();
    bool leftOut = false;
    if (!column.indicator.empty() && !out.indicator.empty())
        out.indicator = pool.shared(std::string(out.indicator) + '_' + column.indicator);
    else if (!column.indicator.empty())
        out.indicator = pool.shared(column.indicator);
    else if (!ofRow)
        out.indicator = pool.shared(m_mapping.constants.indicator);
    std::string_view code = ofRow ? reader.codeOf(m_mapping.indicators, out.indicatorCode, leftOut) : figure.code;
    if (code.empty())
        code = reader.codeOf(m_mapping.indicators, out.indicator, leftOut);
    out.indicatorCode = code.empty() ? out.indicatorCode : code;
    if (!column.region.empty()) {
        out.region = pool.shared(column.region);
        code = reader.codeOf(m_mapping.regions, out.region, leftOut);
        out.regionCode = code.empty() ? out.regionCode : code;
    }
    if (!column.unit.empty())
        out.unit = pool.shared(column.unit);
    else if (out.unit.empty())
        out.unit = pool.shared(m_mapping.constants.unit);
    if (!column.status.empty())
        out.status = pool.shared(column.status);
    out.period = periodOf(column, keys, keys.isCumulative || column.isCumulative);
}

void Applier::addFigure(const Figure &figure, const RowKeys::Keys &keys, RowKeys &reader, std::size_t row)
{
    const ColumnMapping &column = figure.value ? *figure.value : *figure.growth;
    if (figure.isLeftOut) {
        ++m_table.leftOut;
        return;
    }
    LongRow out = keys.row;
    out.row = static_cast<std::uint32_t>(row);
    out.column = static_cast<std::uint32_t>(column.column);
    setKeys(figure, keys, reader, out);
    if (keys.isRemoved) { // whatever numbers stand beside its keys
        out.isRemoved = true;
        m_table.rows.push_back(out);
        return;
    }
    if (figure.value && !setValue(*figure.value, out, keys, row))
        return;
    if (figure.growth)
        setGrowth(*figure.growth, out, row);
    setFlags(figure, out, row);
    if (out.literal.empty()) {
        const bool withheld = keys.isConfidential || isWithheldFlag(out.flags);
        if (out.empty.empty() || withheld)
            out.empty = code(withheld ? EmptyReason::Withheld : EmptyReason::NotPublished);
    }
    ++(out.literal.empty() ? m_table.empties : m_table.numbers);
    m_table.rows.push_back(out);
}

void Applier::report(std::size_t row, const ColumnMapping &column, std::string_view arg)
{
    addIssue(m_table.issues, {Severity::Error,
                              Rule::Type,
                              {},
                              m_grid.fileRow(row),
                              column.header,
                              std::string(trimmed(m_grid.text(row, column.column))),
                              {std::string(arg)}});
}

/// A scale word in the cell stands in place of the column's: 2700亿元 under 亿元 is no 亿亿元, nor is 2700亿. Another
/// unit than the column's is that of the cell.
void Applier::setUnit(const NumberCell &cell, LongRow &out)
{
    const auto [power, base] = scaledUnit(out.unit);
    const bool isOwn = !cell.unit.empty() && hasHan(cell.unit); // $ is no other unit than 美元
    if (out.unit.empty() || (isOwn && cell.unit != base && cell.unit != out.unit)) {
        out.multiplier += cell.power;
        out.unit = cell.unit.empty() ? out.unit : m_table.pool->shared(cell.unit);
    } else if (cell.power > 0 || (isOwn && cell.unit == base)) {
        out.multiplier += cell.power - power;
    }
}

bool Applier::setValue(const ColumnMapping &column, LongRow &out, const RowKeys::Keys &keys, std::size_t row)
{
    TextPool &pool = *m_table.pool;
    std::string_view text = m_grid.text(row, column.column);
    if (column.hasLabels) // `1: 1`
        text = sdmxLabel(text).empty() ? text : sdmxId(text);
    const NumberCell cell = readNumberCell(text, m_grid.kind(row, column.column), m_mapping.numbers);
    switch (cell.kind) {
    case NumberCellKind::Other:
        report(row, column, "number");
        return false;
    case NumberCellKind::NotObserved:
        report(row, column, "finite-number");
        return false;
    case NumberCellKind::Number:
        out.literal = pool.kept(cell.literal);
        break;
    case NumberCellKind::Withheld:
        out.empty = code(EmptyReason::Withheld);
        break;
    case NumberCellKind::Missing:
        out.note = out.note.empty() ? pool.shared(trimmed(text)) : out.note;
        break;
    case NumberCellKind::Blank:
        break;
    }
    static_cast<void>(keys);
    setUnit(cell, out);
    if (cell.qualifier != Qualifier::Exact)
        out.qualifier = code(cell.qualifier);
    if (!cell.flags.empty()) {
        out.flags = pool.shared(cell.flags);
        out.status = statusOfFlag(cell.flags).empty() ? out.status : statusOfFlag(cell.flags);
    }
    return true;
}

void Applier::setGrowth(const ColumnMapping &column, LongRow &out, std::size_t row)
{
    const NumberCell cell =
        readNumberCell(m_grid.text(row, column.column), m_grid.kind(row, column.column), m_mapping.numbers);
    if (cell.kind == NumberCellKind::Number && cell.power == 0)
        out.growth = m_table.pool->kept(cell.literal);
    else if (cell.kind == NumberCellKind::Other || cell.kind == NumberCellKind::Number)
        report(row, column, "number");
}

void Applier::setFlags(const Figure &figure, LongRow &out, std::size_t row)
{
    if (!figure.flag)
        return;
    const std::string_view text = trimmed(m_grid.text(row, figure.flag->column));
    if (text.empty())
        return;
    const std::string_view id = figure.flag->hasLabels ? sdmxId(text) : text;
    std::string all(out.flags);
    out.flags = m_table.pool->shared(all.empty() ? std::string(id) : all + ';' + std::string(id));
    out.status = statusOfFlag(id).empty() || id.size() > 3 ? out.status : statusOfFlag(id);
}

} // namespace

LongTable apply(const Grid &grid, const Mapping &mapping) { return Applier(grid, mapping).take(); }

} // namespace core
