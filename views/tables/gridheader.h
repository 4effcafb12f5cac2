#pragma once

#include <QHeaderView>

namespace items {
class GridModel;
}

namespace views {

/// The head of a grid's columns: a box with what the column means, which looks like a choice and is one, and the letter
/// that spreadsheets give the column.
class GridHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(const items::GridModel &model, QWidget *parent = nullptr);

    /// The words in the box; blank for columns without one.
    QString words(int column) const;
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;

private:
    const items::GridModel &m_model;
};

} // namespace views
