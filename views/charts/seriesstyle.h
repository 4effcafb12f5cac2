#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"
#include "views/charts/division.h"
#include "views/charts/palette.h"

#include <QColor>

#include <vector>

namespace views {

enum class MarkerShape { Circle, Square, Diamond, TriangleUp, TriangleDown, Plus };

/// Colour and shape of a series: the home region is the accent, peers take slots 6, 1, 4, 10, 9 in the order
/// of the figure's regions, sectors the slot of their place in the dataset, indicators of one region the
/// slots 1, 2, 3 … in order, and so do organisations that have no sector to be told by, or not one of their own; groups
/// of another division of a panel's enterprises have those of their places.
class SeriesStyle
{
public:
    SeriesStyle(const core::Figure &figure, const core::IndicatorSet *set, Theme theme,
                const core::PanelHead *panel = nullptr);

    QColor color(const core::Keys &keys) const;
    /// 1…10; 0 = the grey of all others, below = the accent.
    int slot(const core::Keys &keys) const;
    MarkerShape shape(const core::Keys &keys) const;
    /// One of many that share the grey of all others.
    bool isAside(const core::Keys &keys) const;
    bool isHome(const core::Keys &keys) const;
    /// 0 = of many without a colour of their own, 1 = with one, 2 = the home region: the order of drawing.
    int layer(const core::Keys &keys) const { return isHome(keys) ? 2 : isAside(keys) ? 0 : 1; }

private:
    /// What tells the series of the figure apart: that is what the colours stand for.
    enum class Told { Region, Sector, Indicator, Organisation, Group };
    static Told toldBy(const core::Figure &figure);
    bool shareSectors() const;
    std::size_t organisationPlace(const core::OrganisationId &id) const;
    const core::Figure *m_figure;
    const core::IndicatorSet *m_set;
    Theme m_theme;
    Division m_division;
    Told m_told;
    bool m_apart = false;                              ///< lines of organisations, several of a sector
    std::vector<core::OrganisationId> m_organisations; ///< in order of appearance
};

/// The sector at the top of the tree above a sector, or itself: what its colour stands for.
core::SectorId topSector(const core::SectorId &id, const core::IndicatorSet *set);
/// Slot of a sector: its place in the dataset, 1…10; 0 = all others.
int sectorSlot(const core::SectorId &id, const core::IndicatorSet *set);

} // namespace views
