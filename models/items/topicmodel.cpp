#include "models/items/topicmodel.h"

#include <algorithm>

namespace items {

TopicModel::TopicModel(QObject *parent)
    : RowModel(parent)
{}

void TopicModel::setTexts(Texts texts)
{
    beginResetModel();
    m_texts = std::move(texts);
    endResetModel();
}

bool TopicModel::sameTopics(const core::FilterCounts &counts) const
{
    return std::equal(m_entries.begin(), m_entries.end(), counts.byTopic.begin(), counts.byTopic.end(),
                      [](const Entry &entry, const auto &counted) { return entry.topic == counted.first; });
}

void TopicModel::setCounts(const core::FilterCounts &counts)
{
    if (!sameTopics(counts)) {
        const std::vector<std::string> before = checked();
        beginResetModel();
        m_entries.clear();
        for (const auto &[topic, count] : counts.byTopic)
            m_entries.push_back({topic, count, std::find(before.begin(), before.end(), topic) != before.end()});
        endResetModel();
        return;
    }
    for (std::size_t at = 0; at < m_entries.size(); ++at)
        m_entries[at].count = counts.byTopic[at].second;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 1), {Qt::DisplayRole, CountRole});
}

std::vector<std::string> TopicModel::checked() const
{
    std::vector<std::string> topics;
    for (const Entry &entry : m_entries) {
        if (entry.on)
            topics.push_back(entry.topic);
    }
    return topics;
}

void TopicModel::setChecked(const std::vector<std::string> &topics)
{
    for (Entry &entry : m_entries)
        entry.on = std::find(topics.begin(), topics.end(), entry.topic) != topics.end();
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 1), {Qt::CheckStateRole});
}

Qt::ItemFlags TopicModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = RowModel::flags(index);
    return index.isValid() && index.column() == 0 ? plain | Qt::ItemIsUserCheckable : plain;
}

bool TopicModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    m_entries[static_cast<std::size_t>(index.row())].on = value.toInt() != Qt::Unchecked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged(checked());
    return true;
}

QVariant TopicModel::cell(int row, int column, int role) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (role == TopicRole)
        return QString::fromStdString(entry.topic);
    if (role == CountRole || (role == Qt::DisplayRole && column == 1))
        return static_cast<int>(entry.count);
    if (role == Qt::TextAlignmentRole && column == 1)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return m_texts.topic ? m_texts.topic(entry.topic) : QString::fromStdString(entry.topic);
    return role == Qt::CheckStateRole && column == 0 ? QVariant(entry.on ? Qt::Checked : Qt::Unchecked) : QVariant();
}

QVariant TopicModel::heading(int column, int role) const
{
    if (role != Qt::DisplayRole || !m_texts.header)
        return {};
    return m_texts.header(column == 0 ? QStringLiteral("topic") : QStringLiteral("count"));
}

} // namespace items
