#include "models/items/treemodel.h"

namespace items {

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(nodeOf(parent))[static_cast<std::size_t>(row)]));
}

QModelIndex TreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOfNode(parentOf(nodeOf(index))) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(nodeOf(parent)).size());
}

int TreeModel::columnCount(const QModelIndex &) const { return columns(); }

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() ? cell(nodeOf(index), index.column(), role) : QVariant();
}

void TreeModel::clearNodes()
{
    m_nodes.clear();
    m_top.clear();
}

int TreeModel::addNode(int parentNode)
{
    const int node = nodeCount();
    m_nodes.push_back({parentNode, static_cast<int>(childrenOf(parentNode).size()), {}});
    auto &siblings = parentNode == top ? m_top : m_nodes[static_cast<std::size_t>(parentNode)].children;
    siblings.push_back(node);
    return node;
}

QModelIndex TreeModel::indexOfNode(int node, int column) const
{
    if (node == top)
        return {};
    return createIndex(m_nodes[static_cast<std::size_t>(node)].row, column, static_cast<quintptr>(node));
}

} // namespace items
