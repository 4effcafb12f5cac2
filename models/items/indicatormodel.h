#pragma once

#include "models/core/indicatorset.h"
#include "models/items/treemodel.h"

#include <functional>
#include <memory>
#include <vector>

namespace items {

/// The indicators of a dataset grouped by topic, in file order, narrowed by a search text. Topics are
/// headings: they cannot be selected.
class IndicatorModel : public TreeModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString id of the indicator, empty for a topic
        UnitRole                   ///< QString as in the dataset
    };
    struct Texts
    {
        std::function<QString(const core::IndicatorId &)> indicator;
        std::function<QString(const QString &topic)> topic;
    };

    explicit IndicatorModel(QObject *parent = nullptr);

    /// Indicators of organisations are left out unless `subject` asks for them.
    void setIndicators(std::shared_ptr<const core::IndicatorSet> set, Texts texts,
                       core::Subject subject = core::Subject::Region);
    /// Keeps what has every word of `text` in its id, its names in both languages or its topic.
    void setSearch(const QString &text);
    QModelIndex indexOf(const core::IndicatorId &id) const;

    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    int columns() const override { return 1; }
    QVariant cell(int node, int column, int role) const override;
    void fill();
    bool matches(const core::Indicator &indicator, const QStringList &words) const;

    std::shared_ptr<const core::IndicatorSet> m_set;
    Texts m_texts;
    core::Subject m_subject = core::Subject::Region;
    QString m_search;
    struct Entry
    {
        const core::Indicator *indicator = nullptr; ///< none for a topic
        QString topic;
    };
    std::vector<Entry> m_entries; ///< by node
};

} // namespace items
