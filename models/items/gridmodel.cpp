#include "models/items/gridmodel.h"

#include "models/core/tabular/editmapping.h"
#include "models/core/tabular/issueplace.h"

#include <algorithm>

namespace items {

namespace {

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).simplified();
}

std::size_t markPlace(const core::Grid &grid, std::size_t row, std::size_t column)
{
    return row * (grid.columns() + 1) + column;
}

} // namespace

GridModel::GridModel(QObject *parent)
    : RowModel(parent)
{}

void GridModel::setTable(Table table, Texts texts)
{
    beginResetModel();
    m_table = std::move(table);
    m_texts = std::move(texts);
    m_marks.clear();
    m_names.clear();
    if (m_table.grid && m_table.figures) {
        for (const core::LongRow &row : m_table.figures->rows) {
            const Mark mark = row.literal.empty() && row.growth.empty() ? Mark::Blank
                              : row.qualifier.empty()                   ? Mark::Figure
                                                                        : Mark::Qualified;
            m_marks[markPlace(*m_table.grid, row.row, row.column)] = mark;
            const std::string_view name = row.regionCode.empty() ? row.region : row.regionCode;
            m_names.try_emplace(row.row, name);
        }
        for (const core::Issue &issue : m_table.issues) {
            const auto place = core::placeOf(*m_table.grid, *m_table.mapping, issue);
            if (place && place->column)
                m_marks[markPlace(*m_table.grid, place->row, *place->column)] = Mark::Faulty;
        }
    }
    endResetModel();
}

int GridModel::rows() const { return m_table.grid ? static_cast<int>(m_table.grid->rows()) : 0; }

GridModel::RowUse GridModel::useOf(std::size_t row) const
{
    const core::Extent &extent = m_table.mapping->extent;
    if (std::ranges::find(extent.header, row) != extent.header.end())
        return RowUse::Header;
    if (core::isData(extent, row))
        return RowUse::Data;
    return row < extent.firstRow ? RowUse::Above : row < extent.lastRow ? RowUse::LeftOut : RowUse::Below;
}

GridModel::Mark GridModel::markOf(std::size_t row, std::size_t column) const
{
    const auto found = m_marks.find(markPlace(*m_table.grid, row, column));
    return found == m_marks.end() ? Mark::None : found->second;
}

QString GridModel::text(std::size_t row, int column) const
{
    if (column == 0)
        return QString::number(m_table.grid->fileRow(row));
    if (const int at = gridColumn(column); at >= 0) {
        const QString found = asText(m_table.grid->text(row, static_cast<std::size_t>(at)));
        const bool isBlank = found.isEmpty() && markOf(row, static_cast<std::size_t>(at)) == Mark::Blank;
        return isBlank ? m_texts.blank : found;
    }
    const RowUse use = useOf(row);
    if (use != RowUse::Data)
        return m_texts.use ? m_texts.use(use) : QString();
    const auto name = m_names.find(row);
    return name == m_names.end() || !m_texts.row ? QString() : m_texts.row(name->second);
}

QVariant GridModel::cell(int row, int column, int role) const
{
    const auto at = static_cast<std::size_t>(row);
    const int grid = gridColumn(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(at, column);
    case UseRole:
        return static_cast<int>(useOf(at));
    case MarkRole:
        return static_cast<int>(grid < 0 ? Mark::None : markOf(at, static_cast<std::size_t>(grid)));
    case Qt::TextAlignmentRole: {
        const auto *mapped = grid < 0 ? nullptr : core::columnAt(*m_table.mapping, static_cast<std::size_t>(grid));
        const bool isNumber =
            column == 0 ||
            (mapped && (mapped->role == core::ColumnRole::Value || mapped->role == core::ColumnRole::Growth));
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

QVariant GridModel::heading(int column, int role) const
{
    const int grid = gridColumn(column);
    if (role != Qt::DisplayRole || grid < 0)
        return {};
    QString letters; // as spreadsheets count columns: A … Z, AA …
    for (int rest = grid; rest >= 0; rest = rest / 26 - 1)
        letters.prepend(QChar(u'A' + rest % 26));
    return letters;
}

} // namespace items
