#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"
#include "views/charts/division.h"
#include "views/charts/palette.h"

#include <QColor>

#include <string>
#include <unordered_map>
#include <vector>

namespace views {

enum class MarkerShape { Circle, Square, Diamond, TriangleUp, TriangleDown, Plus };

/// Colour and shape of a series, by what it is and never by what it is shown with: the home region is the accent;
/// peers, sectors and groups of another division of a panel's enterprises have the slots of their places in the whole
/// dataset, indicators and organisations too unless two shown would have the same (core::slotsOf). Organisations with a
/// sector have its slot except as lines, of which several may be of one sector.
class SeriesStyle
{
public:
    SeriesStyle(const core::Figure &figure, const core::IndicatorSet *set, Theme theme,
                const core::PanelHead *panel = nullptr);

    QColor color(const core::Keys &keys) const;
    /// 1…10, from 11 on half grey; 0 = the grey of all others, below = the accent.
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
    struct Look
    {
        int slot = 0;
        MarkerShape shape = MarkerShape::Circle;
    };
    static Told toldBy(const core::Figure &figure);
    void setLooks(const core::Figure &figure);
    /// Of a region, indicator or organisation; the grey of all others when it has none of its own.
    Look lookOf(const core::Keys &keys) const;

    const core::IndicatorSet *m_set;
    Theme m_theme;
    core::RegionCode m_home;
    Division m_division;
    Told m_told;
    bool m_lines = false;
    std::unordered_map<std::string, Look> m_looks; ///< by id, of what is told apart without the home region
};

/// The slots of the regions other than the home region that are shown together, 0 = the grey of all others.
std::unordered_map<std::string, int> regionSlots(const std::vector<core::RegionCode> &shown,
                                                 const core::IndicatorSet &set);
/// The sector at the top of the tree above a sector, or itself: what its colour stands for.
core::SectorId topSector(const core::SectorId &id, const core::IndicatorSet *set);
/// Slot of a sector: its place in the dataset, 1…10; 0 = all others.
int sectorSlot(const core::SectorId &id, const core::IndicatorSet *set);

} // namespace views
