#pragma once

#include "models/core/figure.h"
#include "views/text/names.h"

#include <QFrame>

#include <memory>

namespace views {

class ChartView;
class FigureTable;

/// A card with one figure: title, subtitle (unit, basis, periods, n of N), comparability badge, the chart or
/// its table (key T switches), notices and the source line. Empty figures say why.
class Tile : public QFrame
{
    Q_OBJECT

public:
    enum class Show { Chart, Table, Both };

    explicit Tile(const core::FigureSpec &spec, QWidget *parent = nullptr);
    ~Tile() override;

    const QString &figureId() const { return m_id; }
    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names);
    /// Rather no figure than one of another filter: says that it could not be built. Until the next setFigure().
    void setFailed();
    const core::Figure *figure() const { return m_figure.get(); }
    const std::shared_ptr<const core::Figure> &shown() const { return m_figure; } ///< the same
    void setSelection(const core::Keys &keys);
    void setShow(Show show);
    /// Another heading than the figure's own, for a second tile of one figure: without badge, notices, source.
    void setHeading(const QString &title, const QString &subtitle);
    /// The other of chart and table.
    void toggle();
    /// Picture and rows (TSV and HTML) to the clipboard; of a panel only by guardedCopyWanted().
    void copy();
    ChartView *chart() const { return m_chart; }
    FigureTable *table();
    /// Shows the rows of its table that have `text` in them, and says how many of how many; empty shows all.
    void find(const QString &text);
    /// What the tile needs to show all rows of its table.
    int heightOfRows();
    /// Headline figures are cards of their own: without frame and title around them.
    bool isOfCards() const { return m_spec.chart == core::ChartKind::Tiles; }

Q_SIGNALS:
    void picked(const core::Keys &keys);
    /// Asks for a filter on what the picked mark is: exactly one key is set.
    void filterByWanted(const core::Keys &keys);
    /// Asks for a copy without what would tell of a single enterprise.
    void guardedCopyWanted(const core::FigureSpec &spec);
    /// Asks for all filters to be lifted, from the button of the empty state.
    void unfilterWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    struct Parts;
    void makeHeader();
    void makeBody();
    void placeChart();
    void fillTable();
    bool isFinding() const;
    QString subtitleText() const;
    void renew(); ///< all of the three
    void retitle();
    void rebadge();
    void showParts();
    bool isBare() const;

    QString m_id;
    core::FigureSpec m_spec;
    std::shared_ptr<const core::Figure> m_figure;
    ChartView *m_chart = nullptr;
    std::unique_ptr<Parts> m_parts;
};

} // namespace views
