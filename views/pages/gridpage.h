#pragma once

#include "views/pages/page.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace views {

class Tile;

/// Where a figure stands on a page: its place among 12 columns and the height of its row in pixels.
struct Place
{
    const char *figure; ///< the id after the page's name
    int row;
    int column;
    int span;
    int height; ///< at least; the last row takes the rest
    bool table = false;
};

/// The two grids of a page: for a middle below 1000 px and for a wide one.
struct PageGrid
{
    std::vector<Place> narrow;
    std::vector<Place> wide;
};
/// The grids of a page of the registry; figures they do not name get rows of their own below.
const PageGrid &gridOf(const QString &page);

/// A page made of tiles on a grid that follows its width. Pages with controls of their own are subclasses.
class GridPage : public Page
{
    Q_OBJECT

public:
    /// Tiles for what the dataset can fill of the registry's `sources` pages, in order; a page may join several.
    GridPage(const QString &id, const std::vector<std::string> &sources, const core::Dataset &dataset,
             QWidget *parent = nullptr);
    /// A tile for each of these, on the grid of that name.
    GridPage(const QString &id, std::vector<core::FigureSpec> specs, QString grid, QWidget *parent = nullptr);

    std::vector<core::FigureSpec> specs() const override { return m_specs; }
    void setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    /// As the tile shows it in which it was picked: other figures may have other numbers of the same keys.
    std::optional<Meant> meant(const core::Keys &keys) const override;
    void showSpecs(const std::vector<core::FigureSpec> &figures) override;
    /// nullptr when the page has no such figure; the id may lack the page's name.
    Tile *tile(const QString &figureId) const;
    const std::vector<Tile *> &tiles() const { return m_tiles; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A mark was picked in a tile.
    virtual void pick(const Tile *tile, const core::Keys &keys);
    /// The row above the grid, for controls.
    QHBoxLayout *bar() const { return m_bar; }
    /// Puts a card over the whole width between the bar and the grid.
    void addAbove(QWidget *card) { m_rows->insertWidget(1, card); }
    /// Puts a card over the whole width between the first row of the grid and the others.
    void addAfterFirst(QWidget *card);
    /// Puts a card over the whole width below the grid.
    void addBelow(QWidget *card) { m_rows->addWidget(card); }
    /// What the page asks for from now on; the number of figures stays.
    void setSpecs(std::vector<core::FigureSpec> specs);
    const Names &names() const { return m_names; }

private:
    void connectTile(Tile *tile);
    void arrange();
    int placeNamed(const std::vector<Place> &places);
    void fitCards();
    void placeOthers(const std::vector<Place> &places, int row);

    QString m_gridName;
    std::vector<core::FigureSpec> m_specs;
    std::vector<Tile *> m_tiles;
    const Tile *m_picked = nullptr; ///< in which a mark was picked last
    Names m_names;
    QVBoxLayout *m_rows = nullptr;
    QHBoxLayout *m_bar = nullptr;
    QGridLayout *m_grid = nullptr;
    bool m_hasCard = false; ///< in the second row of the grid, which no tile has then
    bool m_wide = false;
};

} // namespace views
