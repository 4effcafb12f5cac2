#pragma once

#include "models/core/figure.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace items {

/// A figure as a table: the same marks in the same order as the chart. Series figures are laid out as in a
/// statistical table (one row a series, one column a period); all others one row a mark.
/// The words of headers and cells come through `texts`, so that the language can change at run time.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole + 1, ///< const core::Mark * as QVariant of void *, nullptr for headings
        EmptyRole,                   ///< int of core::EmptyReason, invalid when there is a number
        QualifierRole,               ///< int of core::Qualifier, or −1 for an implied value
        SortRole,                    ///< the raw number or text
        CodeRole                     ///< of a header: the code of its column
    };

    /// How cells are worded; every function must be set.
    struct Texts
    {
        std::function<QString(const QString &column)> header; ///< by column code
        std::function<QString(const core::Keys &, const QString &field)> name;
        std::function<QString(const core::Mark &)> value;                       ///< without qualifier and unit
        std::function<QString(const core::Mark &, const QString &column)> cell; ///< any other column of a mark
        std::function<QString(const core::Mark &)> reason;                      ///< why it is empty, for the tool tip
        std::function<QString(const core::Mark &)> hover = {};                  ///< all that is known of a number
        /// Why another column of a mark has no number, and what would give it.
        std::function<QString(const core::MeasureReading &)> lack = {};
    };

    explicit FigureModel(QObject *parent = nullptr);

    void setFigure(std::shared_ptr<const core::Figure> figure, Texts texts);
    const core::Figure *figure() const { return m_figure.get(); }
    /// The mark of a cell, nullptr when the cell is none.
    const core::Mark *mark(const QModelIndex &index) const;
    /// The first cell of the mark with these keys; none for empty keys.
    QModelIndex indexOf(const core::Keys &keys) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant number(const core::Mark &mark, int role) const;
    QVariant text(const core::Mark &mark, int column, int role) const;

    struct Layout; ///< rows and columns of the figure as indexes of its marks
    std::shared_ptr<const core::Figure> m_figure;
    std::shared_ptr<const Layout> m_layout;
    Texts m_texts;
};

} // namespace items
