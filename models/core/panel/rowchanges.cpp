#include "models/core/panel/rowchanges.h"

namespace core {

namespace {

/// The cells of one row of a panel as texts, by field.
class RowTexts
{
public:
    RowTexts(const Panel &panel, std::size_t row)
        : m_panel(panel)
        , m_row(row)
    {}

    std::string id() const { return std::string(m_panel.rows->ids[m_panel.rows->entity[m_row]]); }
    std::string name() const { return m_panel.rows->names.size() == 0 ? "" : std::string(m_panel.rows->nameOf(m_row)); }
    /// Blank where the panel has no such field.
    std::string text(const PanelField &field) const
    {
        if (field.role == PanelRole::Name)
            return name();
        if (const auto at = m_panel.head->dimension(field.name))
            return m_panel.head->dimensions[*at].values[m_panel.rows->dimensions[*at][m_row]];
        if (const auto at = m_panel.head->measure(field.name))
            return m_panel.rows->measures[*at].literal(m_row);
        return {};
    }
    std::optional<double> number(const PanelField &field) const
    {
        const auto at = m_panel.head->measure(field.name);
        return at ? m_panel.rows->measures[*at].value(m_row) : std::nullopt;
    }

private:
    const Panel &m_panel;
    std::size_t m_row;
};

bool isInBoth(const PanelField &field, const Panel &before)
{
    const auto at = before.head->schema.indexOf(field.name);
    return at && before.head->schema.fields[*at].role == field.role;
}

std::vector<RevisedCell> revisedCells(const Panel &before, const RowTexts &was, const Panel &after, const RowTexts &is)
{
    std::vector<RevisedCell> cells;
    for (const PanelField &field : after.head->schema.fields) {
        const bool isCompared =
            field.role == PanelRole::Name || field.role == PanelRole::Dimension || field.role == PanelRole::Measure;
        if (!isCompared || !isInBoth(field, before))
            continue;
        RevisedCell cell{field.name,
                         field.title,
                         was.text(field),
                         is.text(field),
                         field.role == PanelRole::Measure,
                         field.role == PanelRole::Measure ? field.unit : std::string()};
        if (cell.before == cell.after)
            continue;
        const auto earlier = was.number(field);
        const auto later = is.number(field);
        if (earlier && later)
            cell.change = *later - *earlier;
        cells.push_back(std::move(cell));
    }
    return cells;
}

} // namespace

void listChanges(const Panel &before, const Panel &after, const DifferingRows &rows, std::vector<RowChange> &changes)
{
    const auto isFull = [&changes] { return changes.size() >= mostRowChanges; };
    const auto add = [&](RowChange::Kind kind, const RowTexts &row, std::vector<RevisedCell> cells) {
        changes.push_back({kind, rows.year, row.id(), row.name(), std::move(cells)});
    };
    for (std::size_t i = 0; i < rows.after.size() && !isFull(); ++i) {
        if (rows.replaced[i] == DifferingRows::noRow)
            continue;
        const RowTexts is(after, rows.after[i]);
        add(RowChange::Kind::Revised, is, revisedCells(before, RowTexts(before, rows.replaced[i]), after, is));
    }
    for (std::size_t i = 0; i < rows.after.size() && !isFull(); ++i) {
        if (rows.replaced[i] == DifferingRows::noRow)
            add(RowChange::Kind::Added, RowTexts(after, rows.after[i]), {});
    }
    for (std::size_t i = 0; i < rows.removed.size() && !isFull(); ++i)
        add(RowChange::Kind::Removed, RowTexts(before, rows.removed[i]), {});
}

} // namespace core
