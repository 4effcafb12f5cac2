#pragma once

#include "models/core/indicatorset.h"
#include "models/items/rowmodel.h"

#include <functional>
#include <memory>
#include <vector>

namespace items {

/// The sources of a dataset with their reliability and how many claims rest on each, in file order.
class SourceModel : public RowModel
{
    Q_OBJECT

public:
    enum Column { Title, Publisher, Published, Reliability, Claims, Address, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString
        SortRole                   ///< text or number; reliability from most to least reliable
    };
    struct Texts
    {
        std::function<QString(core::Reliability)> reliability;
        std::function<QString(const QString &column)> header; ///< "title", "publisher" …
    };

    explicit SourceModel(QObject *parent = nullptr);

    void setSources(std::shared_ptr<const core::IndicatorSet> set, Texts texts);
    QModelIndex indexOf(const core::SourceId &id) const;

private:
    int rows() const override { return m_set ? static_cast<int>(m_set->tables().sources.size()) : 0; }
    int columns() const override { return ColumnCount; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

    std::shared_ptr<const core::IndicatorSet> m_set;
    Texts m_texts;
    std::vector<int> m_claims; ///< by row
};

} // namespace items
