#pragma once

#include <QColor>
#include <QTreeView>

#include <functional>
#include <utility>

namespace views {

/// A checkable list or tree of a side panel: box, swatch, name, count at the right. Grows to its content, so
/// that the panel scrolls and not the list. A click anywhere on a row and Space tick it.
class ChoiceTree : public QTreeView
{
    Q_OBJECT

public:
    /// Colour of a row's swatch; an invalid one leaves the swatch out.
    using Swatch = std::function<QColor(const QModelIndex &)>;

    explicit ChoiceTree(int countRole, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setSwatch(Swatch swatch);
    /// At most so many top-level rows while folded, besides the checked ones; 0 = all.
    void setFolded(int rows);
    /// Rows that the fold hides at the moment.
    int hiddenRows() const { return m_hidden; }
    /// Shows only rows whose name contains `text`, and what lies above them.
    void setNeedle(const QString &text);
    /// The number of checked top-level rows or, in a tree, leaves; and of all of them.
    std::pair<int, int> chosen() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void layoutSettled(); ///< other rows are hidden now
    void cursorMoved(const QRect &row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void settle();
    /// A long tree opens with its two upper levels only, so that what is below it is not far away.
    void expandShort();
    bool narrow(const QModelIndex &parent);
    int shownRows(const QModelIndex &parent) const;

    Swatch m_swatch;
    QString m_needle;
    int m_folded = 0;
    int m_hidden = 0;
};

} // namespace views
