#pragma once

#include <QTreeWidget>

namespace views {

/// A short list of texts that looks like a figure's table: 28 px rows, hairlines, 8 px at the sides.
class PlainTable : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlainTable(QWidget *parent = nullptr);

    /// Replaces the headers; the columns named stand at the right, as numbers do.
    void setHeadings(const QStringList &texts, const QList<int> &numbers = {});
    /// Replaces the rows.
    void setRows(const QList<QStringList> &rows);
    /// The column whose cells tell their whole text as a tool tip.
    void setTipColumn(int column) { m_tipColumn = column; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();

    QList<int> m_numbers;
    int m_tipColumn = -1;
};

} // namespace views
