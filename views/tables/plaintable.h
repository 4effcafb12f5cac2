#pragma once

#include <QTreeWidget>

namespace views {

/// A short list of texts, or tree of them, that looks like a figure's table: 28 px rows, hairlines, 8 px at the sides.
class PlainTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);

    /// Replaces the headers; the columns named stand at the right, as numbers do.
    void setHeadings(const QStringList &texts, const QList<int> &numbers = {});
    /// Replaces the rows.
    void setRows(const QList<QStringList> &rows);
    /// Puts a row below another one.
    QTreeWidgetItem &addRow(QTreeWidgetItem &parent, const QStringList &texts) const;
    int rows() const; ///< with those below others
    /// Whether rows may have others below them, which a sign before them opens.
    void setTree(bool isTree);
    /// Gives every column but the last the width of what stands in its first rows, at most `widest` pixels.
    void fitColumns(int widest = 220);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align(QTreeWidgetItem &item) const;

    QList<int> m_numbers;
};

} // namespace views
