#pragma once

#include "models/items/enterprisemodel.h"
#include "views/tables/longtable.h"

class QTimer;

namespace views {

class OrderHeader;

/// The rows of an enterprise panel. Shows what it is given: a click on a header asks for another order. Rows are
/// chosen with mouse and keyboard; Return and Space open one.
class EnterpriseTable : public LongTable
{
    Q_OBJECT

public:
    /// Rows that are copied at most.
    static constexpr int copiedRows = 50'000;

    explicit EnterpriseTable(QWidget *parent = nullptr);

    items::EnterpriseModel *rows() const { return m_model; }
    void setTexts(items::EnterpriseModel::Texts texts);
    /// From the first row on.
    void setRows(const core::OrderedRows &rows);
    /// The rows of this enterprise stand out.
    void setSelection(const core::Keys &keys);
    const core::Keys &selection() const { return m_selection; }
    void goTo(int row);
    void showColumn(int column, bool shown);
    /// Those of the columns shown that the panel has.
    std::vector<items::PanelColumn> shownColumns() const;
    int chosenRows() const;
    /// The rows chosen, all when none are, as text: columns shown, headers, and a word in the place of each number that
    /// is withheld.
    struct Copied
    {
        QString tsv;
        int rows = 0; ///< copiedRows at most
        bool isCut = false;
        int withheld = 0;
        int last = 0; ///< rows that come last because they are sorted by a number that is withheld
        int left = 0; ///< rows chosen that are left out for it
    };
    Copied chosen(const core::RowGuard &guard) const;
    /// Rows leave the program only under a guard: asks for it when there is none yet, and copies when it is there.
    void copy();
    /// Of the panel shown; none = not decided yet.
    void setGuard(std::shared_ptr<const core::RowGuard> guard);
    QSize sizeHint() const override { return {420, 320}; }

Q_SIGNALS:
    void picked(const core::Keys &keys, int column);
    /// Besides, by a click or Return and not by just moving over it.
    void opened(const core::Keys &keys);
    /// `added`: to the order there is, instead of in its place.
    void headerClicked(int column, bool added);
    /// At a header or a cell: its column and where on the screen.
    void menuWanted(int column, const QPoint &where);
    void copied(const views::EnterpriseTable::Copied &rows);
    void guardWanted();
    /// Rows at these places are seen and not known yet: others stand for them, see EnterpriseModel.
    void rowsWanted(int first, int count);

protected:
    using LongTable::setSelection; // of the rows in a rectangle
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    /// Would go through all rows; the card has a field to find in.
    void keyboardSearch(const QString &) override {}

private:
    void pick(const QModelIndex &index);
    void open(const QModelIndex &index);
    void follow(const QModelIndex &index);
    void fitColumns();
    void measureColumns();
    void wantRows();
    QString headText() const;
    void addRow(std::size_t row, const core::RowGuard &guard, Copied &to) const;

    items::EnterpriseModel *m_model;
    OrderHeader *m_header;
    core::Keys m_selection;
    QTimer *m_moved;           ///< runs out when the keys rest
    std::vector<int> m_wanted; ///< widths of the columns before they share the room; empty = not measured
    std::shared_ptr<const core::RowGuard> m_guard;
    bool m_toCopy = false; ///< as soon as the guard is there
    bool m_drawn = false;  ///< widths by the user
    bool m_fitting = false;
};

} // namespace views
