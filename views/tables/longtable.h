#pragma once

#include <QTableView>

namespace views {

/// A table of any number of rows of one height. A QTableView keeps a section for every row, and making those of ten
/// million holds the window up for a tenth of a second whenever their number changes: here the place of a row is
/// computed. Rows are neither hidden, moved nor spanned; the header of rows stays empty.
class LongTable : public QTableView
{
    Q_OBJECT

public:
    static constexpr int lineHeight = 28;

    explicit LongTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void reset() override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &place) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

    /// The first column shown stays where it is while the others are scrolled under it, with a header of its own above
    /// it, which the table takes: one that looks like the table's. Without room for much beside it, it moves as well.
    void pinFirstColumn(QHeaderView *header);

    /// The first row that is seen, if only in part, and how many are.
    int firstRow() const { return verticalOffset() / lineHeight; }
    int seenRows() const { return viewport()->height() / lineHeight + 2; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    bool isIndexHidden(const QModelIndex &index) const override { return isColumnHidden(index.column()); }

private:
    int rows() const { return model() ? model()->rowCount() : 0; }
    void paintRow(QPainter *painter, QStyleOptionViewItem option, int row, const QRect &area) const;
    void placeHeader();
    void giveToPinned(QAbstractItemModel *model);
    void placePinnedHeader();
    /// The column that stays, −1 when none does, and how far it reaches.
    int pinnedColumn() const;
    int pinnedWidth() const;
    int columnBeside(int column, int step) const;

    QHeaderView *m_pinnedHeader = nullptr; ///< over the other one
    int m_hovered = -1;                    ///< row under the mouse
    bool m_arranging = false;              ///< header and scroll bars are being placed
};

} // namespace views
