#include "models/items/sectormodel.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace items {

using core::SectorId;
using core::Tier;

SectorModel::SectorModel(QObject *parent)
    : TreeModel(parent)
{}

void SectorModel::setSectors(std::shared_ptr<const core::IndicatorSet> set, Texts texts, bool withUnstated)
{
    const std::vector<SectorId> before = checked();
    std::unordered_map<SectorId, std::size_t> counts;
    for (const Entry &entry : m_entries)
        counts[entry.id] = entry.isTier ? 0 : entry.count;
    beginResetModel();
    m_set = std::move(set);
    m_texts = std::move(texts);
    clearNodes();
    m_entries.clear();
    if (m_set) {
        const auto &sectors = m_set->tables().sectors;
        const bool tiered =
            std::any_of(sectors.begin(), sectors.end(), [](const auto &sector) { return sector.tier != Tier::None; });
        for (const Tier tier : {Tier::Pillar, Tier::Wing, Tier::Emerging, Tier::Other, Tier::None}) {
            int below = top;
            for (std::size_t place = 0; place < sectors.size(); ++place) {
                // A sector whose parent is not in the dataset would be lost below it.
                if (sectors[place].tier != tier || m_set->sector(sectors[place].parent))
                    continue;
                if (tiered && below == top) {
                    below = addNode(top);
                    m_entries.push_back({{}, tier, 0, 0, false, true});
                }
                addSector(below, place);
            }
        }
        if (withUnstated) {
            addNode(top);
            m_entries.push_back({});
        }
    }
    for (Entry &entry : m_entries)
        entry.count = entry.isTier ? 0 : counts[entry.id];
    endResetModel();
    setChecked(before);
}

int SectorModel::addSector(int parentNode, std::size_t place)
{
    const core::Sector &sector = m_set->tables().sectors[place];
    const int node = addNode(parentNode);
    m_entries.push_back({sector.id, sector.tier, static_cast<int>(place) + 1, 0, false});
    addBelow(node, sector.id);
    return node;
}

void SectorModel::addBelow(int node, const SectorId &parentId)
{
    const auto &sectors = m_set->tables().sectors;
    for (std::size_t place = 0; place < sectors.size(); ++place) {
        if (sectors[place].parent == parentId && sectors[place].id != parentId)
            addSector(node, place);
    }
}

void SectorModel::setCounts(const core::FilterCounts &counts)
{
    std::unordered_map<SectorId, std::size_t> bySector(counts.organisationsBySector.begin(),
                                                       counts.organisationsBySector.end());
    bool isOther = false;
    for (Entry &entry : m_entries) {
        const std::size_t count = entry.isTier ? 0 : bySector[entry.id];
        isOther = std::exchange(entry.count, count) != count || isOther;
    }
    if (isOther)
        repaint({Qt::DisplayRole, CountRole});
}

std::vector<SectorId> SectorModel::checked() const
{
    std::vector<SectorId> found;
    for (const int node : childrenOf(top))
        collect(node, found);
    const auto slot = [this](const SectorId &id) {
        return std::ranges::find_if(m_entries, [&](const Entry &entry) { return !entry.isTier && entry.id == id; })
            ->slot;
    };
    std::sort(found.begin(), found.end(), [&](const SectorId &a, const SectorId &b) { return slot(a) < slot(b); });
    return found;
}

void SectorModel::collect(int node, std::vector<SectorId> &found) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(node)];
    if (!entry.isTier && entry.on) {
        found.push_back(entry.id);
        return;
    }
    for (const int child : childrenOf(node))
        collect(child, found);
}

void SectorModel::setChecked(const std::vector<SectorId> &sectors)
{
    std::vector<bool> before;
    for (Entry &entry : m_entries)
        before.push_back(std::exchange(entry.on, false));
    for (int node = 0; node < nodeCount(); ++node) {
        const Entry &entry = m_entries[static_cast<std::size_t>(node)];
        if (!entry.isTier && std::ranges::find(sectors, entry.id) != sectors.end())
            setBelow(node, true);
    }
    if (!std::ranges::equal(m_entries, before, {}, &Entry::on))
        repaint({Qt::CheckStateRole});
}

void SectorModel::setBelow(int node, bool on)
{
    m_entries[static_cast<std::size_t>(node)].on = on;
    for (const int child : childrenOf(node))
        setBelow(child, on);
}

Qt::CheckState SectorModel::stateOf(int node) const
{
    const auto &children = childrenOf(node);
    const bool on = m_entries[static_cast<std::size_t>(node)].on;
    const bool isSector = !m_entries[static_cast<std::size_t>(node)].isTier;
    if (isSector && (on || children.empty()))
        return on ? Qt::Checked : Qt::Unchecked;
    std::size_t full = 0;
    bool any = false;
    for (const int child : children) {
        const Qt::CheckState state = stateOf(child);
        full += state == Qt::Checked ? 1 : 0;
        any = any || state != Qt::Unchecked;
    }
    if (!isSector && full == children.size())
        return Qt::Checked;
    return any ? Qt::PartiallyChecked : Qt::Unchecked;
}

Qt::ItemFlags SectorModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = TreeModel::flags(index);
    return index.isValid() && index.column() == 0 ? plain | Qt::ItemIsUserCheckable : plain;
}

bool SectorModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    const bool on = value.toInt() != Qt::Unchecked;
    const int node = nodeOf(index);
    setBelow(node, on);
    // A parent without one of its parts is no longer chosen as a whole.
    for (int above = parentOf(node); !on && above != top; above = parentOf(above))
        m_entries[static_cast<std::size_t>(above)].on = false;
    repaint({Qt::CheckStateRole});
    Q_EMIT checkedChanged(checked());
    return true;
}

QVariant SectorModel::cell(int node, int column, int role) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(node)];
    std::size_t count = entry.count;
    if (entry.isTier) {
        for (const int child : childrenOf(node))
            count += m_entries[static_cast<std::size_t>(child)].count;
    }
    if (role == IdRole)
        return QString::fromStdString(entry.id.text());
    if (role == CountRole || (role == Qt::DisplayRole && column == 1))
        return static_cast<int>(count);
    if (role == SlotRole)
        return entry.slot;
    if (role == Qt::TextAlignmentRole && column == 1)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (column != 0)
        return {};
    if (role == Qt::DisplayRole)
        return entry.isTier ? m_texts.tier(entry.tier) : m_texts.sector(entry.id);
    return role == Qt::CheckStateRole ? QVariant(stateOf(node)) : QVariant();
}

QVariant SectorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || !m_texts.header)
        return {};
    return m_texts.header(section == 0 ? QStringLiteral("sector") : QStringLiteral("count"));
}

void SectorModel::repaint(const QList<int> &roles)
{
    // dataChanged speaks of siblings only: one signal for the children of every node.
    for (int node = top; node < nodeCount(); ++node) {
        const auto &children = childrenOf(node);
        if (!children.empty())
            Q_EMIT dataChanged(indexOfNode(children.front(), 0), indexOfNode(children.back(), 1), roles);
    }
}

} // namespace items
