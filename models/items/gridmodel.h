#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/longtable.h"
#include "models/core/tabular/mapping.h"
#include "models/items/rowmodel.h"

#include <functional>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace items {

/// A table as it stands in its file, and what a mapping makes of it: the row's number, the cells as read, and what
/// names the row in the dataset. Rows are never copied: a million of them cost a million marks.
class GridModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        UseRole = Qt::UserRole + 1, ///< int of RowUse
        MarkRole,                   ///< int of Mark
    };
    enum class RowUse { Above, Header, Data, LeftOut, Below };
    enum class Mark {
        None,
        Figure,    ///< becomes a figure
        Blank,     ///< stands for no figure
        Qualified, ///< becomes a figure with a qualifier
        Faulty,    ///< is reported
    };
    struct Texts
    {
        std::function<QString(RowUse)> use;              ///< what stands in the last column of a row without data
        std::function<QString(const std::string &)> row; ///< the thing of the dataset that a code names
        QString blank;                                   ///< for a cell without a figure
    };
    /// What is shown; the pointers live as long as `owner`.
    struct Table
    {
        std::shared_ptr<const void> owner;
        const core::Grid *grid = nullptr;
        const core::Mapping *mapping = nullptr;
        const core::LongTable *figures = nullptr;
        std::vector<core::Issue> issues; ///< see core::placeOf()
    };

    explicit GridModel(QObject *parent = nullptr);

    void setTable(Table table, Texts texts);
    const core::Mapping *mapping() const { return m_table.mapping; }
    /// Column of the model for a column of the grid, and back; -1 for the first and the last.
    static int columnOf(std::size_t gridColumn) { return static_cast<int>(gridColumn) + 1; }
    int gridColumn(int column) const { return column > 0 && column <= gridColumns() ? column - 1 : -1; }

private:
    int rows() const override;
    int columns() const override { return gridColumns() + 2; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    int gridColumns() const { return m_table.grid ? static_cast<int>(m_table.grid->columns()) : 0; }
    RowUse useOf(std::size_t row) const;
    Mark markOf(std::size_t row, std::size_t column) const;
    QString text(std::size_t row, int column) const;

    Table m_table;
    Texts m_texts;
    std::unordered_map<std::size_t, Mark> m_marks;        ///< by place, of cells that became rows of figures
    std::unordered_map<std::size_t, std::string> m_names; ///< what names a row, by row
};

} // namespace items
