#pragma once

#include "views/charts/chartview.h"
#include "views/charts/overlay.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace views {

/// What all charts share: selection, hover, keyboard, tool tips, the text for screen readers, themes. A kind of
/// chart only says where its marks lie (`arrange`) and how they look (`paint`). GUI thread only.
class MarkChart : public ChartView
{
    Q_OBJECT

public:
    explicit MarkChart(QWidget *parent = nullptr);

    void setFigure(std::shared_ptr<const core::Figure> figure, const Names &names) override;
    void setSelection(const core::Keys &keys) override;
    QRectF markRect(const core::Keys &keys) const override;
    void draw(QPainter &painter, const QSizeF &size) override;
    QSize minimumSizeHint() const override { return {160, 96}; }
    QSize sizeHint() const override { return {480, 280}; }

protected:
    /// Where a mark is drawn and can be picked; several marks may share a place, the first is picked.
    struct Spot
    {
        std::size_t mark = 0;
        QRectF rect;
    };

    /// Places the marks of the figure in `size`; calls addSpot() for each that is drawn.
    virtual void arrange(const QSizeF &size) = 0;
    virtual void paint(QPainter &painter) = 0;

    /// The name of a mark and lines about it, for tips and screen readers; none = what its keys and readings say.
    virtual QStringList wordsOf(std::size_t) const { return {}; }

    /// Places the marks for the present size of the widget: for what is asked before it is painted.
    void arrangeNow() const;
    void addSpot(std::size_t mark, const QRectF &rect) { m_spots.push_back({mark, rect}); }
    /// An empty one until there is any: a layout asks for sizes before the first figure is built.
    const core::Figure &figure() const
    {
        static const core::Figure none;
        return m_figure ? *m_figure : none;
    }
    const core::Mark &mark(std::size_t index) const { return m_figure->marks[index]; }
    const Names &names() const { return m_names; }
    const std::vector<Spot> &spots() const { return m_spots; }
    Theme theme() const { return themeOf(this); }
    QColor ink(Token token) const { return color(token, theme()); }
    const SeriesStyle &style() const;
    bool isSelected(std::size_t index) const;
    bool isHovered(std::size_t index) const { return m_hovered && *m_hovered == index; }
    /// A selection exists and the mark is not part of it.
    bool isDimmed(std::size_t index) const { return m_anySelected && !isSelected(index); }
    /// The same of a series: it is selected when one of its marks is, drawn or not.
    bool isAnySelected(const std::vector<std::size_t> &marks) const;
    bool areDimmed(const std::vector<std::size_t> &marks) const { return m_anySelected && !isAnySelected(marks); }

    /// `color` laid over the card: dimmed marks hide what lies behind them.
    QColor faded(const QColor &color, double opacity) const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ensureArranged(const QSizeF &size);
    void describe();
    QString spoken(std::size_t index) const;
    QString tip(std::size_t index) const;
    const Spot *spotAt(const QPointF &position);
    void moveFocus(int key);
    std::optional<std::size_t> neighbour(const QPointF &direction) const;

    std::shared_ptr<const core::Figure> m_figure;
    Names m_names;
    mutable std::optional<SeriesStyle> m_style; ///< of this figure and palette
    core::Keys m_selection;
    bool m_anySelected = false;
    std::vector<Spot> m_spots;
    QSizeF m_arranged; ///< size the spots belong to
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_focus; ///< index of the spot that the arrow keys stand on
};

} // namespace views
