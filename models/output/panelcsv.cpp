#include "models/output/panelcsv.h"

#include "models/output/csvwriter.h"

#include <algorithm>

namespace output {

namespace {

using core::PanelRole;

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

} // namespace

QByteArray panelCsvHeader(const core::PanelHead &head, bool isGuarded)
{
    QByteArrayList names;
    for (const core::PanelField &field : head.schema.fields) {
        if (field.role != PanelRole::Ignore)
            names.append(cellOf(field.name));
    }
    if (isGuarded)
        names.append(cellOf(core::withheldColumn(head)));
    return "\xEF\xBB\xBF" + names.join(',') + "\r\n";
}

QByteArray panelCsvLines(const core::PanelHead &head, int year, const core::PanelRows &rows,
                         const core::RowGuard *guard)
{
    const auto values = valueCells(head);
    const auto valueOf = [&](std::size_t dimension, std::size_t row) {
        return values[dimension][rows.dimensions[dimension][row]];
    };
    const auto numberCell = [&](std::size_t measure, std::size_t row) {
        const bool isWithheld = guard != nullptr && guard->withholds(year, rows, row, measure);
        return isWithheld ? std::string() : rows.measures[measure].literal(row);
    };
    QByteArray lines;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        std::size_t dimension = 0;
        std::size_t measure = 0;
        for (const core::PanelField &field : head.schema.fields) {
            if (field.role == PanelRole::Ignore)
                continue;
            if (field.role == PanelRole::Entity)
                lines += cellOf(rows.ids[rows.entity[row]]);
            else if (field.role == PanelRole::Name)
                lines += cellOf(rows.nameOf(row));
            else if (field.role == PanelRole::Period)
                lines += QByteArray::number(year);
            else if (field.role == PanelRole::Measure)
                lines += numberCell(measure++, row).c_str();
            else
                lines += valueOf(dimension++, row);
            lines += ',';
        }
        if (guard != nullptr)
            lines += cellOf(guard->withheldFrom(head, year, rows, row));
        else
            lines.chop(1); // the last comma
        lines += "\r\n";
    }
    return lines;
}

} // namespace output
