#pragma once

#include "models/items/figuremodel.h"
#include "views/text/names.h"

#include <QTableView>

#include <memory>
#include <vector>

namespace views {

class FoundRows;

/// A figure as a table. The same marks and the same selection as its chart. Tables of marks are sorted by a
/// click on a header (descending, ascending, the figure's own order); statistical tables keep theirs.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names);
    void setSelection(const core::Keys &keys);
    /// Rows of which a cell, or the name of what it is of in either language, contains `text`; empty shows all.
    void find(const QString &text);
    int shownRows() const;
    items::FigureModel *figureModel() const { return m_model; }
    /// The mark of a cell as shown, nullptr when it is none.
    const core::Mark *markAt(const QModelIndex &index) const;
    /// All rows as shown with their headers, for the clipboard.
    QString toTsv() const;
    QString toHtml() const;
    /// Header, all rows and the bar to scroll sideways.
    int heightOfRows() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void picked(const core::Keys &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void sortBy(int column);
    void fitColumns();
    std::vector<int> wantedWidths() const;
    void share(int spare, std::vector<int> &widths) const;
    void styleHeader();
    QStringList rowTexts(int row) const;

    items::FigureModel *m_model;
    FoundRows *m_sorted;
    int m_sortColumn = -1;
    std::vector<int> m_wanted; ///< widths of the columns before they share the room; empty = not measured
};

} // namespace views
