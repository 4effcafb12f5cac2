#pragma once

#include "views/badge.h"
#include "views/label.h"

#include <QBoxLayout>
#include <QGridLayout>

#include <functional>
#include <vector>

namespace views {

/// A section of the details: a heading with room for a badge at the right, then rows.
class DetailsBlock : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsBlock(const QString &title, QWidget *parent);

    QVBoxLayout *rows() const { return m_rows; }
    /// A plain word at the right end of the heading.
    void addBadge(const QString &text);
    /// A button with an icon at the right end of the heading; `text` is its tool tip and accessible name.
    void addHeadAction(const QString &iconName, const QString &text, const std::function<void()> &run);
    /// Badges that flow in lines; owned by the section.
    void addBadges(const std::vector<Badge *> &badges);
    /// Name left in text-2, value right of it; the value wraps.
    void addPair(const QString &name, const QString &value);
    /// A row of a small table: the first cell takes the room, the others are right-aligned.
    void addCells(const QStringList &cells, bool strong = false, bool heading = false);
    Label *addText(const QString &text, Token tone = Token::Text2, Type type = Type::Caption);
    /// A flat button with a text, in the colour of links.
    void addAction(const QString &iconName, const QString &text, const std::function<void()> &run);

private:
    QVBoxLayout *m_rows;
    QHBoxLayout *m_head = nullptr;
    QGridLayout *m_pairs = nullptr;
    QGridLayout *m_cells = nullptr;
    QHBoxLayout *m_actions = nullptr;
};

/// Where on a scale an interval lies, with the value as a dot: solid when published, hollow when implied,
/// an arrow at an end that is not bounded.
class IntervalStrip : public QWidget
{
    Q_OBJECT

public:
    struct Bar
    {
        double low = 0, high = 0; ///< may be infinite
        double value = 0;
        bool hollow = false;
        bool warning = false;
        QString text;
    };

    IntervalStrip(std::vector<Bar> bars, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double toX(double value) const;
    void paintScale(QPainter &painter) const;
    void paintBar(QPainter &painter, const Bar &bar, int row) const;

    std::vector<Bar> m_bars;
    int m_decimals = 0; ///< of the scale
    double m_from = 0, m_to = 1, m_step = 1;
};

} // namespace views
