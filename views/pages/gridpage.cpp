#include "views/pages/gridpage.h"

#include "models/core/pagefigures.h"
#include "views/charts/chartview.h"
#include "views/focus.h"
#include "views/tile.h"

#include <algorithm>
#include <map>

namespace views {

namespace {

std::vector<core::FigureSpec> specsOf(const std::vector<std::string> &pages, const core::Dataset &dataset)
{
    std::vector<core::FigureSpec> specs;
    for (const auto &id : pages) {
        const core::PageSpec *page = core::page(id);
        const auto figures = page ? core::figuresOf(*page, dataset) : std::vector<core::FigureSpec>{};
        specs.insert(specs.end(), figures.begin(), figures.end());
    }
    return specs;
}

/// A row without those of its figures that the page lacks: the others share the room in proportion.
std::vector<Place> filled(std::vector<Place> row)
{
    constexpr int columns = 12;
    int sum = 0;
    for (const Place &place : row)
        sum += place.span;
    int column = 0, before = 0;
    for (Place &place : row) {
        before += place.span;
        place.column = column;
        place.span = before * columns / sum - column;
        column += place.span;
    }
    return row;
}

constexpr int margin = 16; ///< of a page, at its sides

} // namespace

GridPage::GridPage(const QString &id, const std::vector<std::string> &sources, const core::Dataset &dataset,
                   QWidget *parent)
    : GridPage(id, specsOf(sources, dataset), id, parent)
{}

GridPage::GridPage(const QString &id, std::vector<core::FigureSpec> specs, QString grid, QWidget *parent)
    : Page(id, parent)
    , m_gridName(std::move(grid))
    , m_specs(std::move(specs))
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(margin, 12, margin, 16);
    m_rows->setSpacing(12);
    m_bar = new QHBoxLayout;
    m_bar->setSpacing(8);
    m_rows->addLayout(m_bar);
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    for (int column = 0; column < 12; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, 1);
    }
    m_rows->addLayout(m_grid, 1);
    for (const auto &spec : m_specs) {
        auto *tile = new Tile(spec, this);
        m_tiles.push_back(tile);
        connectTile(tile);
    }
    arrange();
}

void GridPage::connectTile(Tile *tile)
{
    connect(tile, &Tile::picked, this, [this, tile](const core::Keys &keys) { pick(tile, keys); });
    connect(tile, &Tile::filterByWanted, this, &Page::filterByWanted);
    connect(tile, &Tile::guardedCopyWanted, this, &Page::guardedCopyWanted);
    connect(tile, &Tile::unfilterWanted, this, [this] { Q_EMIT filterWanted(core::Filter{}); });
}

void GridPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    m_names = names;
    for (std::size_t i = 0; i < std::min(figures.size(), m_tiles.size()); ++i)
        m_tiles[i]->setFigure(figures[i], names);
    fitCards();
    orderTabs(this);
}

/// Cards take the height that their number and the width ask for.
void GridPage::fitCards()
{
    for (auto *tile : m_tiles) {
        const int at = m_grid->indexOf(tile);
        if (!tile->isOfCards() || !tile->chart() || at < 0 || width() <= 2 * margin)
            continue;
        int row = 0, column = 0, rows = 0, columns = 0;
        m_grid->getItemPosition(at, &row, &column, &rows, &columns);
        const int height = tile->chart()->heightForWidth((width() - 2 * margin) * columns / 12);
        tile->setMinimumHeight(height);
        m_grid->setRowMinimumHeight(row, height);
    }
}

void GridPage::setSelection(const core::Keys &keys)
{
    for (auto *tile : m_tiles)
        tile->setSelection(keys);
}

void GridPage::pick(const Tile *tile, const core::Keys &keys)
{
    m_picked = tile;
    Q_EMIT picked(keys);
}

std::optional<Page::Meant> GridPage::meant(const core::Keys &keys) const
{
    if (!m_picked || !m_picked->shown())
        return std::nullopt;
    const auto &marks = m_picked->shown()->marks;
    const auto found = std::ranges::find(marks, keys, &core::Mark::keys);
    return found == marks.end() ? std::nullopt : std::optional(Meant{*found, m_picked->shown()});
}

Tile *GridPage::tile(const QString &figureId) const
{
    const auto found = std::ranges::find_if(m_tiles, [&](const Tile *tile) {
        return tile->figureId() == figureId || tile->figureId().section(u'/', -1) == figureId;
    });
    return found == m_tiles.end() ? nullptr : *found;
}

void GridPage::showSpecs(const std::vector<core::FigureSpec> &figures)
{
    auto wanted = m_specs;
    for (core::FigureSpec &spec : wanted) {
        const auto shown = std::ranges::find(figures, spec.id, &core::FigureSpec::id);
        if (shown != figures.end() && shown->subject == spec.subject)
            spec = *shown;
    }
    setSpecs(std::move(wanted));
}

void GridPage::setSpecs(std::vector<core::FigureSpec> specs)
{
    if (specs == m_specs)
        return;
    m_specs = std::move(specs);
    Q_EMIT specsChanged();
}

void GridPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    orderTabs(this); // before the focus comes here from another page
}

void GridPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool wide = width() >= 1000; wide != m_wide) {
        m_wide = wide;
        arrange();
    }
    fitCards();
}

void GridPage::addAfterFirst(QWidget *card)
{
    m_hasCard = true;
    m_grid->addWidget(card, 1, 0, 1, 12);
    arrange();
}

void GridPage::arrange()
{
    for (auto *tile : m_tiles)
        m_grid->removeWidget(tile);
    for (int row = 0; row < m_grid->rowCount(); ++row) {
        m_grid->setRowStretch(row, 0);
        m_grid->setRowMinimumHeight(row, 0);
    }
    const auto &grid = gridOf(m_gridName);
    const auto &places = m_wide ? grid.wide : grid.narrow;
    placeOthers(places, placeNamed(places));
}

int GridPage::placeNamed(const std::vector<Place> &places)
{
    int next = 0;
    std::map<int, std::vector<Place>> rows;
    for (const Place &place : places) {
        if (tile(QString::fromLatin1(place.figure)))
            rows[place.row].push_back(place);
    }
    std::vector<Place> present;
    for (const auto &[row, shown] : rows)
        std::ranges::copy(filled(shown), std::back_inserter(present));
    for (const Place &place : present) {
        auto *at = tile(QString::fromLatin1(place.figure));
        const int row = place.row + (m_hasCard && place.row > 0 ? 1 : 0);
        m_grid->addWidget(at, row, place.column, 1, place.span);
        at->setMinimumHeight(place.height);
        // Rows share what is left by their heights, so that a tall window is filled; cards keep theirs.
        m_grid->setRowStretch(row, at->isOfCards() ? 0 : place.height);
        m_grid->setRowMinimumHeight(row, place.height);
        next = std::max(next, row + 1);
    }
    return next;
}

void GridPage::placeOthers(const std::vector<Place> &places, int row)
{
    for (auto *other : m_tiles) {
        const bool named = std::ranges::any_of(
            places, [&](const Place &place) { return tile(QString::fromLatin1(place.figure)) == other; });
        if (named)
            continue;
        other->setMinimumHeight(260);
        m_grid->addWidget(other, row, 0, 1, 12);
        m_grid->setRowStretch(row, 260);
        m_grid->setRowMinimumHeight(row, 260);
        ++row;
    }
}

} // namespace views
