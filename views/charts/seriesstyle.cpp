#include "views/charts/seriesstyle.h"

#include "models/core/layout/slots.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace views {

namespace {

/// Slots of the peers: told from the accent and from each other under every sight, the safest first.
constexpr std::array<int, 8> peerSlots{6, 1, 4, 10, 9, 3, 8, 2};
constexpr std::array<MarkerShape, 6> shapes{MarkerShape::Circle,     MarkerShape::Square,       MarkerShape::Diamond,
                                            MarkerShape::TriangleUp, MarkerShape::TriangleDown, MarkerShape::Plus};
constexpr int homeSlot = -1;
constexpr std::size_t allSlots = 10;

/// The regions of the dataset by code: the peers of the home region, then the others, in file order.
std::unordered_map<std::string, std::size_t> regionPlaces(const core::IndicatorSet &set)
{
    std::unordered_map<std::string, std::size_t> places;
    const auto add = [&](const core::RegionCode &code) {
        if (code != set.homeRegion())
            places.emplace(code.text(), places.size());
    };
    for (const core::RegionCode &peer : set.peers(set.homeRegion()))
        add(peer);
    for (const core::Region &region : set.tables().regions)
        add(region.code);
    return places;
}

/// Of a peer at a place among all: after all slots the same half grey, then the grey of all others.
int peerSlot(std::size_t place)
{
    const std::size_t round = place / peerSlots.size();
    return round < 2 ? peerSlots[place % peerSlots.size()] + static_cast<int>(10 * round) : 0;
}

/// Of a peer at a place among all. Five shapes follow one another in another order from five places to five, so that
/// those with like colours differ.
MarkerShape peerShape(std::size_t place) { return shapes[1 + (place + place / 5) % 5]; }

/// The places of peers among all of the dataset.
std::vector<std::size_t> peerPlaces(const std::vector<core::RegionCode> &peers, const core::IndicatorSet *set)
{
    const auto known = set ? regionPlaces(*set) : std::unordered_map<std::string, std::size_t>();
    std::vector<std::size_t> places;
    for (const core::RegionCode &code : peers) {
        const auto found = known.find(code.text());
        places.push_back(found != known.end() ? found->second : known.size() + places.size());
    }
    return places;
}

std::vector<core::RegionCode> withoutHome(std::vector<core::RegionCode> regions, const core::RegionCode &home)
{
    std::erase(regions, home);
    return regions;
}

const core::RegionCode &homeOf(const core::Figure &figure, const core::IndicatorSet *set)
{
    static const core::RegionCode none;
    if (set)
        return set->homeRegion();
    return figure.regions.empty() ? none : figure.regions.front();
}

/// Peers as one series: none of the regions, so none of their colours.
bool isGroup(const core::Keys &keys)
{
    return !keys.item.empty() && keys.region.empty() && !keys.indicator.empty() && keys.organisation.empty();
}

std::size_t indicatorPlace(const core::IndicatorSet &set, const core::IndicatorId &id)
{
    const auto &all = set.tables().indicators;
    return static_cast<std::size_t>(std::ranges::find(all, id, &core::Indicator::id) - all.begin());
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

std::unordered_map<std::string, int> regionSlots(const std::vector<core::RegionCode> &shown,
                                                 const core::IndicatorSet &set)
{
    const std::vector<core::RegionCode> peers = withoutHome(shown, set.homeRegion());
    const auto places = peerPlaces(peers, &set);
    std::unordered_map<std::string, int> slots;
    for (std::size_t i = 0; i < peers.size(); ++i)
        slots[peers[i].text()] = peerSlot(places[i]);
    return slots;
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
    : m_set(set)
    , m_theme(theme)
    , m_home(homeOf(figure, set))
    , m_division(figure, panel)
    , m_told(m_division ? Told::Group : toldBy(figure))
    , m_lines(figure.spec.chart == core::ChartKind::Line)
{
    setLooks(figure);
}

void SeriesStyle::setLooks(const core::Figure &figure)
{
    std::vector<std::string> ids;
    std::vector<std::size_t> places;
    if (m_told == Told::Region) {
        const std::vector<core::RegionCode> peers = withoutHome(figure.regions, m_home);
        places = peerPlaces(peers, m_set);
        for (std::size_t i = 0; i < peers.size(); ++i) {
            if (const int slot = peerSlot(places[i]); slot > 0)
                m_looks[peers[i].text()] = {slot, peerShape(places[i])};
        }
        return;
    }
    std::unordered_set<std::string_view> seen;
    for (const core::Mark &mark : figure.marks) {
        const bool organisations = m_told == Told::Organisation;
        const std::string &id = organisations ? mark.keys.organisation.text() : mark.keys.indicator.text();
        if (id.empty() || !seen.insert(id).second)
            continue;
        ids.push_back(id);
        places.push_back(organisations || !m_set ? core::placeOf(id) : indicatorPlace(*m_set, mark.keys.indicator));
    }
    const auto taken = core::slotsOf(places, allSlots);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (taken[i])
            m_looks[ids[i]] = {static_cast<int>(*taken[i]) + 1, shapes[*taken[i] % shapes.size()]};
    }
}

SeriesStyle::Look SeriesStyle::lookOf(const core::Keys &keys) const
{
    const std::string &id = m_told == Told::Region      ? keys.region.text()
                            : m_told == Told::Indicator ? keys.indicator.text()
                                                        : keys.organisation.text();
    const auto found = m_looks.find(id);
    return found != m_looks.end() ? found->second : Look();
}

bool SeriesStyle::isHome(const core::Keys &keys) const
{
    return !keys.region.empty() && keys.region == m_home && m_told == Told::Region;
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
        return keys.sector.empty() || m_lines ? lookOf(keys).slot : sectorSlot(keys.sector, m_set);
    case Told::Group:
        return m_division.slot(keys);
    case Told::Region:
        return isHome(keys) || keys.region.empty() ? homeSlot : lookOf(keys).slot;
    case Told::Indicator:
        break;
    }
    return lookOf(keys).slot;
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
    const auto byNumber = [](int number) { return shapes[static_cast<std::size_t>(number) % shapes.size()]; };
    switch (m_told) {
    case Told::Group:
        return byNumber(m_division.slot(keys));
    case Told::Sector:
        return byNumber(sectorSlot(keys.sector, m_set));
    case Told::Region:
    case Told::Indicator:
    case Told::Organisation:
        break;
    }
    return isHome(keys) ? MarkerShape::Circle : lookOf(keys).shape;
}

} // namespace views
