#pragma once

#include "models/core/disclosure/rowguard.h"
#include "models/core/panel/orderedrows.h"
#include "models/core/reading.h"
#include "models/items/rowmodel.h"

#include <QString>

#include <functional>
#include <list>

namespace items {

/// What a column of the table shows; `descending` is not looked at.
using PanelColumn = core::SortColumn;

/// The columns of a panel: name, id and year, then its dimensions and measures as its schema has them.
std::vector<PanelColumn> panelColumns(const core::PanelHead &head);
/// The field of a column.
const core::PanelField &fieldOf(const core::PanelHead &head, const PanelColumn &column);
/// The order after a click on a column: once up (measures down), once the other way, then without it. The others
/// stay when it is `added`.
std::vector<core::SortColumn> clicked(const std::vector<core::SortColumn> &order, PanelColumn column, bool added);

/// The rows of an enterprise panel, any number of them. A cell is made when it is asked for; rows are looked up by
/// pages, of which the last few stay. As long as an order is not known everywhere, the row that has a place in the
/// order of the panel stands there until whoever shows the table has found() the right one.
class EnterpriseModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        MissingRole = Qt::UserRole + 1, ///< bool: nothing stands in the cell
        PendingRole,                    ///< bool: another row stands for the one that belongs there
        OrderRole,                      ///< of a header: place in the order from 1, negative = descending; 0 = none
    };

    /// How cells are worded; every function must be set.
    struct Texts
    {
        std::function<QString(const PanelColumn &, const core::PanelField &)> heading;
        std::function<QString(const PanelColumn &, const core::PanelField &)> hint; ///< tool tip of a header
        std::function<QString(const std::string &literal)> number;
        /// One value of a dimension.
        std::function<QString(const core::PanelField &, const std::string &value)> value;
        QString separator; ///< between several values
        QString missing;   ///< why there is no number
    };

    explicit EnterpriseModel(QObject *parent = nullptr);

    void setTexts(Texts texts);
    void setRows(core::OrderedRows rows);
    /// Rows in the same places, with all of them sorted: nothing changes but what was pending.
    void complete(core::OrderedRows rows);
    /// Whether the rows at these places are known without going through keys.
    bool knows(int first, int count) const;
    /// The rows at the places from `first` on, looked up elsewhere.
    void setFound(int first, std::vector<std::uint32_t> rows);
    const core::OrderedRows &ordered() const { return m_rows; }
    const std::vector<PanelColumn> &panelColumns() const { return m_columns; }

    /// What stands in a cell, by the number of its row in the panel.
    QString words(std::size_t row, int column) const;
    /// Whether a guard withholds the number that stands in a cell.
    bool isWithheld(std::size_t row, int column, const core::RowGuard &guard) const;

    /// Id and name of the enterprise, the year, region and sector where the row has one.
    core::Keys keysOf(int row) const;
    /// Whether the row is of the enterprise, and of the year when there is one.
    bool isOf(int row, const core::Keys &keys) const;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return static_cast<int>(m_columns.size()); }
    QVariant cell(int row, int column, int role) const override;
    QVariant heading(int column, int role) const override;

private:
    struct Page
    {
        std::size_t number;
        std::vector<std::uint32_t> rows;
    };
    /// Rows from a place on.
    struct Found
    {
        std::size_t first = 0;
        std::vector<std::uint32_t> rows;
        bool holds(std::size_t place) const { return place - first < rows.size(); } // wraps below the first
    };
    bool isPending(std::size_t place) const;
    std::size_t rowAt(int place) const;
    int yearOf(std::size_t row) const;
    QString text(std::size_t row, const PanelColumn &column) const;
    QString valuesText(std::size_t row, std::size_t dimension) const;
    int placeInOrder(const PanelColumn &column) const;

    core::OrderedRows m_rows;
    std::vector<PanelColumn> m_columns;
    Texts m_texts;
    Found m_found;                   ///< of places that m_rows does not know
    mutable std::list<Page> m_pages; ///< the last used first
};

} // namespace items
