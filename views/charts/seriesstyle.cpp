#include "views/charts/seriesstyle.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace views {

namespace {

/// Slots and shapes of the peers, in the order of their pinning.
constexpr std::array<int, 5> peerSlots{6, 1, 4, 10, 9};
constexpr std::array<MarkerShape, 6> shapes{MarkerShape::Circle,     MarkerShape::Square,       MarkerShape::Diamond,
                                            MarkerShape::TriangleUp, MarkerShape::TriangleDown, MarkerShape::Plus};
constexpr int homeSlot = -1;

/// Place of an indicator among those shown.
std::size_t indicatorPlace(const core::Figure &figure, const core::IndicatorId &id)
{
    const auto &ids = figure.spec.indicators;
    return static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin());
}

const core::RegionCode &homeOf(const core::Figure &figure, const core::IndicatorSet *set)
{
    static const core::RegionCode none;
    if (set)
        return set->homeRegion();
    return figure.regions.empty() ? none : figure.regions.front();
}

/// Place of a region among the peers shown: the home region does not count.
std::size_t peerPlace(const core::Figure &figure, const core::RegionCode &code, const core::RegionCode &home)
{
    std::size_t place = 0;
    for (const core::RegionCode &region : figure.regions) {
        if (region == code)
            return place;
        if (region != home)
            ++place;
    }
    return peerSlots.size();
}

/// Peers as one series: none of the regions, so none of their colours.
bool isGroup(const core::Keys &keys)
{
    return !keys.item.empty() && keys.region.empty() && !keys.indicator.empty() && keys.organisation.empty();
}

} // namespace

core::SectorId topSector(const core::SectorId &id, const core::IndicatorSet *set)
{
    core::SectorId top = id;
    for (const core::Sector *one = set ? set->sector(id) : nullptr; one && !one->parent.empty() && top != one->parent;
         one = set->sector(top))
        top = one->parent;
    return top;
}

int sectorSlot(const core::SectorId &id, const core::IndicatorSet *set)
{
    if (!set || id.empty())
        return 0;
    const auto &sectors = set->tables().sectors;
    const core::SectorId top = topSector(id, set);
    const auto found = std::find_if(sectors.begin(), sectors.end(), [&](const auto &s) { return s.id == top; });
    const auto place = found - sectors.begin();
    return found != sectors.end() && place < 10 ? static_cast<int>(place) + 1 : 0;
}

SeriesStyle::Told SeriesStyle::toldBy(const core::Figure &figure)
{
    bool organisations = false, sectors = false, indicators = false, regions = false;
    const core::Keys *first = figure.marks.empty() ? nullptr : &figure.marks.front().keys;
    for (const core::Mark &mark : figure.marks) {
        organisations |= !mark.keys.organisation.empty();
        sectors |= mark.keys.sector != first->sector;
        indicators |= mark.keys.indicator != first->indicator;
        regions |= mark.keys.region != first->region;
    }
    const auto subject = figure.spec.subject;
    if (organisations && figure.spec.chart == core::ChartKind::Line)
        return Told::Organisation;
    // One sector alone keeps its colour.
    if (subject == core::FigureSubject::Composition || subject == core::FigureSubject::Concentration || sectors)
        return Told::Sector;
    if (organisations)
        return Told::Organisation;
    return indicators && !regions ? Told::Indicator : Told::Region;
}

SeriesStyle::SeriesStyle(const core::Figure &figure, const core::IndicatorSet *set, Theme theme,
                         const core::PanelHead *panel)
    : m_figure(&figure)
    , m_set(set)
    , m_theme(theme)
    , m_division(figure, panel)
    , m_told(m_division ? Told::Group : toldBy(figure))
{
    for (const core::Mark &mark : figure.marks) {
        const core::OrganisationId &id = mark.keys.organisation;
        if (m_told == Told::Organisation && organisationPlace(id) == m_organisations.size() && !id.empty())
            m_organisations.push_back(id);
    }
    m_apart = m_told == Told::Organisation && figure.spec.chart == core::ChartKind::Line && shareSectors();
}

/// Whether two organisations have a colour in common when they are coloured by their sectors.
bool SeriesStyle::shareSectors() const
{
    std::vector<std::pair<int, core::OrganisationId>> seen;
    for (const core::Mark &mark : m_figure->marks) {
        const std::pair one(sectorSlot(mark.keys.sector, m_set), mark.keys.organisation);
        const auto same = std::ranges::find(seen, one.first, &std::pair<int, core::OrganisationId>::first);
        if (same != seen.end() && same->second != one.second)
            return true;
        if (same == seen.end())
            seen.push_back(one);
    }
    return false;
}

std::size_t SeriesStyle::organisationPlace(const core::OrganisationId &id) const
{
    return static_cast<std::size_t>(std::find(m_organisations.begin(), m_organisations.end(), id) -
                                    m_organisations.begin());
}

bool SeriesStyle::isHome(const core::Keys &keys) const
{
    return !keys.region.empty() && keys.region == homeOf(*m_figure, m_set) && m_told == Told::Region;
}

bool SeriesStyle::isAside(const core::Keys &keys) const { return !isGroup(keys) && slot(keys) == 0; }

int SeriesStyle::slot(const core::Keys &keys) const
{
    if (isGroup(keys))
        return 0;
    switch (m_told) {
    case Told::Sector:
        return sectorSlot(keys.sector, m_set);
    case Told::Organisation:
        if (keys.sector.empty() || m_apart) {
            const std::size_t place = organisationPlace(keys.organisation);
            return place < 10 ? static_cast<int>(place) + 1 : 0;
        }
        return sectorSlot(keys.sector, m_set);
    case Told::Indicator: {
        const std::size_t place = indicatorPlace(*m_figure, keys.indicator);
        return place < 10 ? static_cast<int>(place) + 1 : 0;
    }
    case Told::Group:
        return m_division.slot(keys);
    case Told::Region:
        break;
    }
    if (isHome(keys) || keys.region.empty())
        return homeSlot;
    const std::size_t place = peerPlace(*m_figure, keys.region, homeOf(*m_figure, m_set));
    return place < peerSlots.size() ? peerSlots[place] : 0;
}

QColor SeriesStyle::color(const core::Keys &keys) const
{
    const int number = slot(keys);
    return number == homeSlot ? views::color(Token::Accent, m_theme) : categorical(number, m_theme);
}

MarkerShape SeriesStyle::shape(const core::Keys &keys) const
{
    if (isGroup(keys))
        return MarkerShape::Plus;
    switch (m_told) {
    case Told::Region:
        if (!isHome(keys) && !keys.region.empty()) {
            const std::size_t place = peerPlace(*m_figure, keys.region, homeOf(*m_figure, m_set));
            return place < peerSlots.size() ? shapes[place + 1] : MarkerShape::Circle;
        }
        return MarkerShape::Circle;
    case Told::Indicator:
        return shapes[indicatorPlace(*m_figure, keys.indicator) % shapes.size()];
    case Told::Group:
        return shapes[static_cast<std::size_t>(m_division.slot(keys)) % shapes.size()];
    case Told::Sector:
        return shapes[static_cast<std::size_t>(sectorSlot(keys.sector, m_set)) % shapes.size()];
    case Told::Organisation:
        return shapes[organisationPlace(keys.organisation) % shapes.size()];
    }
    return MarkerShape::Circle;
}

} // namespace views
