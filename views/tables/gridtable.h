#pragma once

#include "models/core/tabular/columnmapping.h"
#include "models/items/gridmodel.h"
#include "views/tables/longtable.h"

class QMenu;

namespace views {

/// A file's table as it stands, with what each column means above it and what each row names beside it. A click on a
/// column's head changes its meaning, one on a row's number what the row is for; from the keyboard Alt+Down and
/// Alt+Left do the same for the current cell.
class GridTable : public LongTable
{
    Q_OBJECT

public:
    explicit GridTable(QWidget *parent = nullptr);

    void setTable(items::GridModel::Table table, items::GridModel::Texts texts);
    items::GridModel *gridModel() const { return m_model; }
    /// Selects a cell by row and column of the grid, both from 0, and scrolls to it.
    void showCell(std::size_t row, std::size_t column);

Q_SIGNALS:
    void roleChosen(std::size_t column, core::ColumnRole role);
    /// It is the growth of the figures of a period, one of core::growthPeriods().
    void growthChosen(std::size_t column, const std::string &period);
    void statusChosen(std::size_t column, const std::string &status);
    void headerChosen(std::size_t row);
    void rowChosen(std::size_t row, bool isTaken);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void offerRoles(int column, const QPoint &place);
    void addGrowths(QMenu &menu, const core::ColumnMapping &column);
    void addStatuses(QMenu &menu, const core::ColumnMapping &column);
    void offerUses(int row, const QPoint &place);
    void fitColumns();

    items::GridModel *m_model;
};

} // namespace views
