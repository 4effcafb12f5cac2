#pragma once

#include "models/core/filter.h"
#include "models/core/indicatorset.h"
#include "models/items/treemodel.h"

#include <functional>
#include <memory>
#include <vector>

namespace items {

/// The sectors as a checkable tree: tiers (pillar, wing, emerging …), sectors, their own subsectors. Column 0
/// is the name with a tri-state box, column 1 how many organisations the other filters leave.
/// Nothing checked means that sectors are not filtered.
class SectorModel : public TreeModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString id of the sector, empty for a tier
        CountRole,                 ///< int
        SlotRole                   ///< int: place of the sector in the dataset from 1, 0 for a tier
    };
    struct Texts
    {
        std::function<QString(const core::SectorId &)> sector;
        std::function<QString(core::Tier)> tier;
        std::function<QString(const QString &column)> header; ///< "sector", "count"
    };

    explicit SectorModel(QObject *parent = nullptr);

    /// Rebuilds the tree, perhaps with a blank sector at its end for what states none; checks of sectors that are still
    /// there stay.
    void setSectors(std::shared_ptr<const core::IndicatorSet> set, Texts texts, bool withUnstated = false);
    void setCounts(const core::FilterCounts &counts);
    /// The checked sectors, each without what lies below it, in file order. As Filter::sectors wants them.
    std::vector<core::SectorId> checked() const;
    /// Shows a filter; does not emit checkedChanged.
    void setChecked(const std::vector<core::SectorId> &sectors);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void checkedChanged(const std::vector<core::SectorId> &sectors); ///< by the user

private:
    struct Entry
    {
        core::SectorId id; ///< blank for a tier and for what states none
        core::Tier tier = core::Tier::None;
        int slot = 0;
        std::size_t count = 0;
        bool on = false;
        bool isTier = false;
    };

    int columns() const override { return 2; }
    QVariant cell(int node, int column, int role) const override;
    void addBelow(int node, const core::SectorId &parentId);
    int addSector(int parentNode, std::size_t place);
    void setBelow(int node, bool on);
    Qt::CheckState stateOf(int node) const;
    void collect(int node, std::vector<core::SectorId> &found) const;
    void repaint(const QList<int> &roles);

    std::shared_ptr<const core::IndicatorSet> m_set;
    Texts m_texts;
    std::vector<Entry> m_entries; ///< by node
};

} // namespace items
