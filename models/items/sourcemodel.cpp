#include "models/items/sourcemodel.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace items {

SourceModel::SourceModel(QObject *parent)
    : RowModel(parent)
{}

void SourceModel::setSources(std::shared_ptr<const core::IndicatorSet> set, Texts texts)
{
    beginResetModel();
    m_set = std::move(set);
    m_texts = std::move(texts);
    m_claims.clear();
    if (m_set) {
        std::unordered_map<core::SourceId, int> counts;
        for (const auto &observation : m_set->tables().observations)
            ++counts[observation.source];
        for (const auto &observation : m_set->tables().organisationObservations)
            ++counts[observation.source];
        for (const core::Source &source : m_set->tables().sources)
            m_claims.push_back(counts[source.id]);
    }
    endResetModel();
}

QModelIndex SourceModel::indexOf(const core::SourceId &id) const
{
    for (int row = 0; row < rows(); ++row) {
        if (m_set->tables().sources[static_cast<std::size_t>(row)].id == id)
            return index(row, 0);
    }
    return {};
}

QVariant SourceModel::cell(int row, int column, int role) const
{
    const auto place = static_cast<std::size_t>(row);
    const core::Source &source = m_set->tables().sources[place];
    if (role == IdRole)
        return QString::fromStdString(source.id.text());
    if (role == Qt::ToolTipRole)
        return QString::fromStdString(source.locator);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Claims ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == SortRole && column == Reliability)
        return static_cast<int>(source.reliability);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (column) {
    case Title:
        return QString::fromStdString(source.title);
    case Publisher:
        return QString::fromStdString(source.publisher);
    case Published:
        return QString::fromStdString(source.published);
    case Reliability:
        return m_texts.reliability(source.reliability);
    case Claims:
        return m_claims[place];
    default:
        return QString::fromStdString(source.url);
    }
}

QVariant SourceModel::heading(int column, int role) const
{
    static const std::array<QString, ColumnCount> codes{QStringLiteral("title"),     QStringLiteral("publisher"),
                                                        QStringLiteral("published"), QStringLiteral("reliability"),
                                                        QStringLiteral("claims"),    QStringLiteral("url")};
    if (role != Qt::DisplayRole || !m_texts.header)
        return {};
    return m_texts.header(codes[static_cast<std::size_t>(column)]);
}

} // namespace items
