#include "models/items/regionmodel.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace items {

using core::RegionCode;

namespace {

/// Home, its peers, all others; each once.
std::vector<RegionCode> ordered(const core::IndicatorSet &set)
{
    std::vector<RegionCode> codes;
    if (set.region(set.homeRegion()))
        codes.push_back(set.homeRegion());
    for (const RegionCode &peer : set.peers(set.homeRegion()))
        codes.push_back(peer);
    for (const core::Region &region : set.tables().regions)
        codes.push_back(region.code);
    std::vector<RegionCode> once;
    for (const RegionCode &code : codes) {
        if (std::find(once.begin(), once.end(), code) == once.end())
            once.push_back(code);
    }
    return once;
}

} // namespace

RegionModel::RegionModel(QObject *parent)
    : RowModel(parent)
{}

void RegionModel::setRegions(std::shared_ptr<const core::IndicatorSet> set, Texts texts, bool withUnstated)
{
    const std::vector<RegionCode> before = checked();
    std::unordered_map<RegionCode, std::size_t> counts;
    for (const Entry &entry : m_entries)
        counts[entry.code] = entry.count;
    beginResetModel();
    m_set = std::move(set);
    m_texts = std::move(texts);
    m_entries.clear();
    if (m_set) {
        for (const RegionCode &code : ordered(*m_set))
            m_entries.push_back({code, counts[code], false});
        if (withUnstated)
            m_entries.push_back({RegionCode(), counts[RegionCode()], false});
    }
    endResetModel();
    setChecked(before);
}

void RegionModel::setCounts(const core::FilterCounts &counts)
{
    std::unordered_map<RegionCode, std::size_t> byRegion(counts.byRegion.begin(), counts.byRegion.end());
    bool isOther = false;
    for (Entry &entry : m_entries) {
        const std::size_t count = byRegion[entry.code];
        isOther = std::exchange(entry.count, count) != count || isOther;
    }
    if (isOther)
        repaint({Qt::DisplayRole, CountRole});
}

std::vector<RegionCode> RegionModel::checked() const
{
    std::vector<RegionCode> codes;
    for (const Entry &entry : m_entries) {
        if (entry.on)
            codes.push_back(entry.code);
    }
    return codes;
}

void RegionModel::setChecked(const std::vector<RegionCode> &regions)
{
    std::vector<RegionCode> codes;
    for (const RegionCode &code : regions) {
        if (m_set && code.text().ends_with("/*")) {
            const auto children = m_set->children(RegionCode(code.text().substr(0, code.text().size() - 2)));
            codes.insert(codes.end(), children.begin(), children.end());
        } else {
            codes.push_back(code);
        }
    }
    bool isOther = false;
    for (Entry &entry : m_entries) {
        const bool on = std::find(codes.begin(), codes.end(), entry.code) != codes.end();
        isOther = std::exchange(entry.on, on) != on || isOther;
    }
    if (isOther)
        repaint({Qt::CheckStateRole});
}

Qt::ItemFlags RegionModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = RowModel::flags(index);
    return index.isValid() && index.column() == 0 ? plain | Qt::ItemIsUserCheckable : plain;
}

bool RegionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    m_entries[static_cast<std::size_t>(index.row())].on = value.toInt() != Qt::Unchecked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged(checked());
    return true;
}

QVariant RegionModel::cell(int row, int column, int role) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (role == CodeRole)
        return QString::fromStdString(entry.code.text());
    if (role == CountRole || (role == Qt::DisplayRole && column == 1))
        return static_cast<int>(entry.count);
    if (role == HomeRole)
        return !entry.code.empty() && entry.code == m_set->homeRegion();
    if (role == Qt::TextAlignmentRole && column == 1)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return m_texts.region(entry.code);
    return role == Qt::CheckStateRole && column == 0 ? QVariant(entry.on ? Qt::Checked : Qt::Unchecked) : QVariant();
}

QVariant RegionModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole || !m_texts.header)
        return {};
    return m_texts.header(column == 0 ? QStringLiteral("region") : QStringLiteral("count"));
}

void RegionModel::repaint(const QList<int> &roles)
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 1), roles);
}

} // namespace items
