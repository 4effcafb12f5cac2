#pragma once

#include "models/core/filter.h"
#include "models/core/indicatorset.h"
#include "models/items/rowmodel.h"

#include <functional>
#include <memory>
#include <vector>

namespace items {

/// The regions as a checkable list: home, its peers, then all others in file order. Column 0 is the name with
/// a box, column 1 how many observations the other filters leave. Nothing checked means: not filtered.
class RegionModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole + 1, ///< QString
        CountRole,                   ///< int
        HomeRole                     ///< bool
    };
    struct Texts
    {
        std::function<QString(const core::RegionCode &)> region;
        std::function<QString(const QString &column)> header; ///< "region", "count"
    };

    explicit RegionModel(QObject *parent = nullptr);

    /// Rebuilds the list, perhaps with a blank region at its end for what states none; checks of regions that are still
    /// there stay.
    void setRegions(std::shared_ptr<const core::IndicatorSet> set, Texts texts, bool withUnstated = false);
    void setCounts(const core::FilterCounts &counts);
    /// The checked codes in the order of the list. As Filter::regions wants them.
    std::vector<core::RegionCode> checked() const;
    /// Shows a filter, a pattern CODE/* as the children of CODE; does not emit checkedChanged.
    void setChecked(const std::vector<core::RegionCode> &regions);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void checkedChanged(const std::vector<core::RegionCode> &regions); ///< by the user

private:
    struct Entry
    {
        core::RegionCode code;
        std::size_t count = 0;
        bool on = false;
    };

    int rows() const override { return static_cast<int>(m_entries.size()); }
    int columns() const override { return 2; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    void repaint(const QList<int> &roles);

    std::shared_ptr<const core::IndicatorSet> m_set;
    Texts m_texts;
    std::vector<Entry> m_entries;
};

} // namespace items
