#pragma once

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
/// pages, of which the last few stay.
class EnterpriseModel : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        MissingRole = Qt::UserRole + 1, ///< bool: nothing stands in the cell
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
    /// Rows in the same places, with all of them sorted: nothing changes but how they are looked up.
    void complete(core::OrderedRows rows);
    const core::OrderedRows &ordered() const { return m_rows; }
    const std::vector<PanelColumn> &panelColumns() const { return m_columns; }

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
    std::size_t rowAt(int place) const;
    int yearOf(std::size_t row) const;
    QString text(std::size_t row, const PanelColumn &column) const;
    QString valuesText(std::size_t row, std::size_t dimension) const;
    int placeInOrder(const PanelColumn &column) const;

    core::OrderedRows m_rows;
    std::vector<PanelColumn> m_columns;
    Texts m_texts;
    mutable std::list<Page> m_pages; ///< the last used first
};

} // namespace items
