#pragma once

#include <QAbstractTableModel>

namespace items {

/// Index arithmetic of a flat table, once: subclasses say how many rows there are and what stands in a cell.
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        const bool here =
            index.isValid() && index.model() == this && index.row() < rows() && index.column() < columns();
        return here ? cell(index.row(), index.column(), role) : QVariant();
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        const bool here = orientation == Qt::Horizontal && section >= 0 && section < columns();
        return here ? heading(section, role) : QVariant();
    }

protected:
    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual QVariant heading(int column, int role) const = 0;
};

} // namespace items
