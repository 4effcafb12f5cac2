#pragma once

#include <QAbstractItemModel>

#include <vector>

namespace items {

/// Index arithmetic of a small tree, once: nodes are numbers, a subclass says what stands in the cells of one.
class TreeModel : public QAbstractItemModel
{
public:
    using QAbstractItemModel::QAbstractItemModel;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const final;
    QModelIndex parent(const QModelIndex &index) const final;
    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    using QObject::parent;

protected:
    static constexpr int top = -1; ///< the invisible root

    virtual int columns() const = 0;
    virtual QVariant cell(int node, int column, int role) const = 0;

    void clearNodes();
    /// Appends a node below `parentNode` and returns its number: 0, 1, 2 …
    int addNode(int parentNode);
    int nodeOf(const QModelIndex &index) const { return index.isValid() ? static_cast<int>(index.internalId()) : top; }
    QModelIndex indexOfNode(int node, int column = 0) const;
    int parentOf(int node) const { return m_nodes[static_cast<std::size_t>(node)].parent; }
    const std::vector<int> &childrenOf(int node) const
    {
        return node == top ? m_top : m_nodes[static_cast<std::size_t>(node)].children;
    }
    int nodeCount() const { return static_cast<int>(m_nodes.size()); }

private:
    struct Node
    {
        int parent = top;
        int row = 0;
        std::vector<int> children;
    };
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
};

} // namespace items
