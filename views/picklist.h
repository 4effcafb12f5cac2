#pragma once

#include "models/core/figure.h"

#include <QFrame>

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace views {

class Label;

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
        QString detail;      ///< unit, kind of thing; also searched
        QString others = {}; ///< further names, searched only
    };

    /// What a typed or pasted text means by itself, e.g. a statement; nothing for a part of a name. An entry
    /// without keys says what is wrong with it and cannot be chosen.
    using Reader = std::function<std::optional<Entry>(const QString &)>;

    explicit PickList(QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries, Reader reader = {});
    /// Adds what was found elsewhere for a text; nothing when another one is searched by now.
    void addFound(const QString &text, const std::vector<Entry> &entries);
    /// Whether addFound() is still to come: as long as it is, it is not said that there is nothing.
    void setExpecting(bool expecting);
    /// Opens below `anchor`, at least as wide, with everything listed.
    void openAt(const QWidget *anchor);
    int shownEntries() const;

Q_SIGNALS:
    void chosen(const core::Keys &keys);
    void searched(const QString &text); ///< typed, without the spaces around it; blank at the beginning

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void find(const QString &text);
    void addRow(const Entry &entry, const QString &searched, std::size_t place);
    void addFurther(const Entry &entry);
    void tellNothing();

    std::vector<Entry> m_entries;
    Reader m_reader;
    std::vector<Entry> m_further; ///< what the text means and what was found elsewhere: the rows behind the entries
    QString m_text;               ///< searched
    bool m_expecting = false;
    QLineEdit *m_search;
    QListView *m_list;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_found;
    Label *m_nothing; ///< says that nothing was found
};

} // namespace views
