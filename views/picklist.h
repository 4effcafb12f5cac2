#pragma once

#include "models/core/figure.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace views {

/// A popup with a search line and a list: choose one of many by typing. Return takes the first match,
/// arrow keys move, Escape closes.
class PickList : public QFrame
{
    Q_OBJECT

public:
    struct Entry
    {
        core::Keys keys;
        QString name;
        QString detail; ///< unit, kind of thing; also searched
    };

    explicit PickList(QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);
    /// Opens below `anchor`, at least as wide, with everything listed.
    void openAt(const QWidget *anchor);
    int shownEntries() const;

Q_SIGNALS:
    void chosen(const core::Keys &keys);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void find(const QString &text);

    std::vector<Entry> m_entries;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
};

} // namespace views
