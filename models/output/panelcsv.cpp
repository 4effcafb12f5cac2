#include "models/output/panelcsv.h"

#include "models/core/panel/orderedrows.h"
#include "models/output/csvwriter.h"

#include <algorithm>

namespace output {

namespace {

using core::PanelRole;
using Of = core::SortColumn::Of;

/// Texts of which csvCell() changes nothing for certain, as most are.
bool isPlain(std::string_view text)
{
    const auto plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c & 0x80) != 0 ||
               c == ' ' || c == '.' || c == '_' || c == '|';
    };
    constexpr char fullWidth = '\xEF'; // the first byte of signs such as ＝
    return text.empty() || (text.front() != fullWidth && std::ranges::all_of(text, plain));
}

QByteArray cellOf(std::string_view text)
{
    const auto size = static_cast<qsizetype>(text.size());
    return isPlain(text) ? QByteArray(text.data(), size) : csvCell(QString::fromUtf8(text.data(), size)).toUtf8();
}

/// The cells of the values of each dimension, made once.
std::vector<std::vector<QByteArray>> valueCells(const core::PanelHead &head)
{
    std::vector<std::vector<QByteArray>> cells;
    for (const core::PanelDimension &dimension : head.dimensions) {
        auto &ofValues = cells.emplace_back();
        for (const std::string &value : dimension.values)
            ofValues.push_back(cellOf(value));
    }
    return cells;
}

/// The columns of the schema.
PanelColumns allColumns(const core::PanelHead &head)
{
    PanelColumns columns;
    std::size_t dimension = 0, measure = 0;
    for (const core::PanelField &field : head.schema.fields) {
        if (field.role == PanelRole::Entity)
            columns.push_back({Of::Id});
        else if (field.role == PanelRole::Name)
            columns.push_back({Of::Name});
        else if (field.role == PanelRole::Period)
            columns.push_back({Of::Year});
        else if (field.role == PanelRole::Measure)
            columns.push_back({Of::Measure, measure++});
        else if (field.role == PanelRole::Dimension)
            columns.push_back({Of::Dimension, dimension++});
    }
    return columns;
}

std::string_view nameOf(const core::PanelHead &head, const core::SortColumn &column)
{
    if (column.of == Of::Dimension)
        return head.dimensions[column.index].field.name;
    if (column.of == Of::Measure)
        return head.measures[column.index].field.name;
    const auto field = head.schema.first(column.of == Of::Name ? PanelRole::Name
                                         : column.of == Of::Id ? PanelRole::Entity
                                                               : PanelRole::Period);
    return field ? std::string_view(head.schema.fields[*field].name) : std::string_view();
}

/// Makes the lines of rows.
class Lines
{
public:
    Lines(const core::PanelHead &head, const core::PanelRows &rows, PanelColumns columns, const core::RowGuard *guard)
        : m_head(head)
        , m_rows(rows)
        , m_columns(std::move(columns))
        , m_guard(guard)
        , m_values(valueCells(head))
    {}

    void add(int year, std::size_t row)
    {
        std::string withheld;
        for (const core::SortColumn &column : m_columns) {
            if (column.of == Of::Measure && isWithheld(year, row, column.index))
                withheld += (withheld.empty() ? "" : "|") + m_head.measures[column.index].field.name;
            else
                addCell(year, row, column);
            m_lines += ',';
        }
        if (m_guard)
            m_lines += cellOf(withheld);
        else
            m_lines.chop(1); // the last comma
        m_lines += "\r\n";
    }
    const QByteArray &lines() const { return m_lines; }

private:
    bool isWithheld(int year, std::size_t row, std::size_t measure) const
    {
        return m_guard && m_rows.measures[measure].value(row) && m_guard->withholds(year, m_rows, row, measure);
    }
    void addCell(int year, std::size_t row, const core::SortColumn &column)
    {
        switch (column.of) {
        case Of::Id:
            m_lines += cellOf(m_rows.ids[m_rows.entity[row]]);
            break;
        case Of::Name:
            m_lines += cellOf(m_rows.nameOf(row));
            break;
        case Of::Year:
            m_lines += QByteArray::number(year);
            break;
        case Of::Dimension:
            m_lines += m_values[column.index][m_rows.dimensions[column.index][row]];
            break;
        case Of::Measure:
            m_lines += m_rows.measures[column.index].literal(row).c_str();
            break;
        }
    }

    const core::PanelHead &m_head;
    const core::PanelRows &m_rows;
    PanelColumns m_columns;
    const core::RowGuard *m_guard;
    std::vector<std::vector<QByteArray>> m_values;
    QByteArray m_lines;
};

} // namespace

QByteArray panelCsvHeader(const core::PanelHead &head, bool isGuarded, const PanelColumns &columns)
{
    QByteArrayList names;
    for (const core::SortColumn &column : columns.empty() ? allColumns(head) : columns)
        names.append(cellOf(nameOf(head, column)));
    if (isGuarded)
        names.append(cellOf(core::withheldColumn(head)));
    return "\xEF\xBB\xBF" + names.join(',') + "\r\n";
}

QByteArray panelCsvLines(const core::PanelHead &head, int year, const core::PanelRows &rows,
                         const core::RowGuard *guard)
{
    Lines lines(head, rows, allColumns(head), guard);
    for (std::size_t row = 0; row < rows.size(); ++row)
        lines.add(year, row);
    return lines.lines();
}

QByteArray panelCsvLines(const core::Panel &panel, std::span<const std::uint32_t> rows, const PanelColumns &columns,
                         const core::RowGuard *guard)
{
    Lines lines(*panel.head, *panel.rows, columns.empty() ? allColumns(*panel.head) : columns, guard);
    for (const std::uint32_t row : rows)
        lines.add(core::yearOf(*panel.head, row), row);
    return lines.lines();
}

} // namespace output
