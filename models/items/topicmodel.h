#pragma once

#include "models/core/filter.h"
#include "models/items/rowmodel.h"

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace items {

/// The topics of indicators as a checkable list in the order of the dataset. Column 0 is the name with a box,
/// column 1 how many observations the other filters leave. Nothing checked means: not filtered.
class TopicModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        TopicRole = Qt::UserRole + 1, ///< QString
        CountRole                     ///< int
    };
    struct Texts
    {
        std::function<QString(const std::string &topic)> topic;
        std::function<QString(const QString &column)> header; ///< "topic", "count"
    };

    explicit TopicModel(QObject *parent = nullptr);

    void setTexts(Texts texts);
    /// Topics and their counts; checks of topics that are still there stay.
    void setCounts(const core::FilterCounts &counts);
    /// The checked topics in the order of the list. As Filter::topics wants them.
    std::vector<std::string> checked() const;
    /// Shows a filter; does not emit checkedChanged.
    void setChecked(const std::vector<std::string> &topics);

    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void checkedChanged(const std::vector<std::string> &topics); ///< by the user

private:
    struct Entry
    {
        std::string topic;
        std::size_t count = 0;
        bool on = false;
    };

    int rows() const override { return static_cast<int>(m_entries.size()); }
    int columns() const override { return 2; }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;
    bool sameTopics(const core::FilterCounts &counts) const;

    Texts m_texts;
    std::vector<Entry> m_entries;
};

} // namespace items
