#pragma once

#include <QHeaderView>

namespace views {

/// The header of a table whose model orders its rows by several columns: marks them by an arrow and, when there are
/// more, their place in the order. Tells clicks together with the Shift key.
class OrderHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit OrderHeader(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `added`: to the order there is, instead of in its place.
    void orderClicked(int column, bool added);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void changeEvent(QEvent *event) override;

private:
    int placeInOrder(int column) const;
    bool hasSeveral() const;

    bool m_added = false;
};

} // namespace views
