#include "models/items/valuemodel.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace items {

ValueModel::ValueModel(QObject *parent)
    : RowModel(parent)
{}

void ValueModel::setTexts(Texts texts)
{
    beginResetModel();
    m_texts = std::move(texts);
    endResetModel();
}

// False when the values are others than those of the list.
bool ValueModel::takeCounts(const Counts &counts)
{
    std::unordered_map<std::string_view, std::size_t> byValue(counts.begin(), counts.end());
    const bool same = byValue.size() == m_entries.size() &&
                      std::ranges::all_of(m_entries, [&](const Entry &entry) { return byValue.contains(entry.value); });
    if (!same)
        return false;
    bool isOther = false;
    for (Entry &entry : m_entries) {
        const std::size_t count = byValue[entry.value];
        isOther = std::exchange(entry.count, count) != count || isOther;
    }
    if (isOther)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 1), {Qt::DisplayRole, CountRole});
    return true;
}

void ValueModel::setCounts(const Counts &counts)
{
    if (takeCounts(counts))
        return;
    const std::vector<std::string> before = checked();
    beginResetModel();
    m_entries.clear();
    for (const auto &[value, count] : counts)
        m_entries.push_back({value, count, std::ranges::find(before, value) != before.end()});
    endResetModel();
}

std::vector<std::string> ValueModel::checked() const
{
    std::vector<std::string> values;
    for (const Entry &entry : m_entries) {
        if (entry.on)
            values.push_back(entry.value);
    }
    return values;
}

void ValueModel::setChecked(const std::vector<std::string> &values)
{
    bool isOther = false;
    for (Entry &entry : m_entries) {
        const bool on = std::find(values.begin(), values.end(), entry.value) != values.end();
        isOther = std::exchange(entry.on, on) != on || isOther;
    }
    if (isOther)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, 1), {Qt::CheckStateRole});
}

Qt::ItemFlags ValueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = RowModel::flags(index);
    return index.isValid() && index.column() == 0 ? plain | Qt::ItemIsUserCheckable : plain;
}

bool ValueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != 0 || role != Qt::CheckStateRole)
        return false;
    m_entries[static_cast<std::size_t>(index.row())].on = value.toInt() != Qt::Unchecked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged(checked());
    return true;
}

QVariant ValueModel::cell(int row, int column, int role) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(row)];
    if (role == ValueRole)
        return QString::fromStdString(entry.value);
    if (role == CountRole || (role == Qt::DisplayRole && column == 1))
        return static_cast<int>(entry.count);
    if (role == Qt::TextAlignmentRole && column == 1)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole)
        return m_texts.value ? m_texts.value(entry.value) : QString::fromStdString(entry.value);
    return role == Qt::CheckStateRole && column == 0 ? QVariant(entry.on ? Qt::Checked : Qt::Unchecked) : QVariant();
}

QVariant ValueModel::heading(int column, int role) const
{
    return role == Qt::DisplayRole ? QVariant(column == 0 ? m_texts.heading : m_texts.countHeading) : QVariant();
}

} // namespace items
