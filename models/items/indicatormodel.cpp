#include "models/items/indicatormodel.h"

#include <QStringList>

#include <algorithm>

namespace items {

IndicatorModel::IndicatorModel(QObject *parent)
    : TreeModel(parent)
{}

void IndicatorModel::setIndicators(std::shared_ptr<const core::IndicatorSet> set, Texts texts, core::Subject subject)
{
    beginResetModel();
    m_set = std::move(set);
    m_texts = std::move(texts);
    m_subject = subject;
    fill();
    endResetModel();
}

void IndicatorModel::setSearch(const QString &text)
{
    if (text == m_search)
        return;
    beginResetModel();
    m_search = text;
    fill();
    endResetModel();
}

void IndicatorModel::fill()
{
    clearNodes();
    m_entries.clear();
    if (!m_set)
        return;
    const QStringList words = m_search.split(u' ', Qt::SkipEmptyParts);
    std::vector<const core::Indicator *> shown;
    QStringList topics;
    for (const core::Indicator &indicator : m_set->tables().indicators) {
        if (indicator.subject != m_subject || !matches(indicator, words))
            continue;
        shown.push_back(&indicator);
        if (const QString topic = QString::fromStdString(indicator.topic); !topics.contains(topic))
            topics.append(topic);
    }
    for (const QString &topic : topics) {
        const int heading = addNode(top);
        m_entries.push_back({nullptr, topic});
        for (const core::Indicator *indicator : shown) {
            if (QString::fromStdString(indicator->topic) != topic)
                continue;
            addNode(heading);
            m_entries.push_back({indicator, topic});
        }
    }
}

bool IndicatorModel::matches(const core::Indicator &indicator, const QStringList &words) const
{
    const QString topic = QString::fromStdString(indicator.topic);
    const QStringList places{QString::fromStdString(indicator.id.text()), QString::fromStdString(indicator.name.zh),
                             QString::fromStdString(indicator.name.en), topic, m_texts.topic(topic)};
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(places.begin(), places.end(),
                           [&](const QString &place) { return place.contains(word, Qt::CaseInsensitive); });
    });
}

QModelIndex IndicatorModel::indexOf(const core::IndicatorId &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.indicator && entry.indicator->id == id; });
    return found == m_entries.end() ? QModelIndex() : indexOfNode(static_cast<int>(found - m_entries.begin()));
}

Qt::ItemFlags IndicatorModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = TreeModel::flags(index);
    const bool isTopic = index.isValid() && !m_entries[static_cast<std::size_t>(nodeOf(index))].indicator;
    return isTopic ? plain & ~Qt::ItemIsSelectable : plain;
}

QVariant IndicatorModel::cell(int node, int, int role) const
{
    const Entry &entry = m_entries[static_cast<std::size_t>(node)];
    switch (role) {
    case Qt::DisplayRole:
        return entry.indicator ? m_texts.indicator(entry.indicator->id) : m_texts.topic(entry.topic);
    case Qt::ToolTipRole:
        return entry.indicator ? QVariant(QString::fromStdString(entry.indicator->id.text())) : QVariant();
    case IdRole:
        return entry.indicator ? QString::fromStdString(entry.indicator->id.text()) : QString();
    case UnitRole:
        return entry.indicator ? QString::fromStdString(entry.indicator->measurement.unit) : QString();
    default:
        return {};
    }
}

} // namespace items
