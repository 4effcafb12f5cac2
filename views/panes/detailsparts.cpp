#include "views/panes/detailsparts.h"

#include "views/flowlayout.h"
#include "views/icons.h"
#include "views/text/format.h"

#include <QPainter>
#include <QPainterPath>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace views {

DetailsBlock::DetailsBlock(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    if (title.isEmpty())
        return;
    m_head = new QHBoxLayout;
    auto *heading = new Label(title, Type::Strong, Token::Text, this);
    heading->setWordWrap(true);
    m_head->addWidget(heading, 1);
    m_rows->addLayout(m_head);
}

void DetailsBlock::addHeadAction(const QString &iconName, const QString &text, const std::function<void()> &run)
{
    if (!m_head)
        return;
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setProperty("bare", true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    connect(button, &QToolButton::clicked, this, run);
    m_head->addWidget(button, 0, Qt::AlignTop);
}

void DetailsBlock::addBadge(const QString &text)
{
    if (!m_head)
        return;
    auto *badge = new Badge(this);
    badge->setWord(text);
    m_head->addWidget(badge);
}

void DetailsBlock::addBadges(const std::vector<Badge *> &badges)
{
    if (badges.empty())
        return;
    auto *holder = new QWidget(this);
    auto *flow = new FlowLayout(holder);
    for (auto *badge : badges)
        flow->addWidget(badge);
    m_rows->addWidget(holder);
}

void DetailsBlock::addPair(const QString &name, const QString &value)
{
    if (!m_pairs) {
        m_pairs = new QGridLayout;
        m_pairs->setHorizontalSpacing(12);
        m_pairs->setVerticalSpacing(5);
        m_pairs->setColumnStretch(1, 1);
        m_pairs->setColumnMinimumWidth(0, 76);
        m_rows->addLayout(m_pairs);
    }
    const int row = m_pairs->rowCount();
    auto *left = new Label(name, Type::Caption, Token::Text2, this);
    auto *right = new Label(value, Type::Body, Token::Text, this);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pairs->addWidget(left, row, 0, Qt::AlignLeft | Qt::AlignTop);
    m_pairs->addWidget(right, row, 1);
}

void DetailsBlock::addCells(const QStringList &cells, bool strong, bool heading)
{
    if (!m_cells) {
        m_cells = new QGridLayout;
        m_cells->setHorizontalSpacing(10);
        m_cells->setVerticalSpacing(5);
        m_cells->setColumnStretch(0, 1);
        m_rows->addLayout(m_cells);
    }
    const int row = m_cells->rowCount();
    for (int column = 0; column < cells.size(); ++column) {
        const Type type = heading ? Type::Caption : strong ? Type::Strong : Type::Body;
        auto *cell = new Label(cells[column], type, heading ? Token::Text2 : Token::Text, this);
        cell->setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        if (column == 0)
            cell->setElided(true);
        m_cells->addWidget(cell, row, column);
    }
}

Label *DetailsBlock::addText(const QString &text, Token tone, Type type)
{
    auto *label = new Label(text, type, tone, this);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rows->addWidget(label);
    return label;
}

void DetailsBlock::addAction(const QString &iconName, const QString &text, const std::function<void()> &run)
{
    if (!m_actions) {
        m_actions = new QHBoxLayout;
        m_actions->setSpacing(4);
        m_actions->addStretch(1);
        m_rows->addLayout(m_actions);
    }
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty("flat", true);
    connect(button, &QToolButton::clicked, this, run);
    m_actions->insertWidget(m_actions->count() - 1, button);
}

IntervalStrip::IntervalStrip(std::vector<Bar> bars, QWidget *parent)
    : QWidget(parent)
    , m_bars(std::move(bars))
{
    double low = m_bars.front().value;
    double high = low;
    for (const auto &bar : m_bars) {
        // An open end reaches far enough to be seen as one.
        const double reach = std::max(std::abs(bar.value) * 0.25, 1.0);
        low = std::min({low, bar.value, std::isfinite(bar.low) ? bar.low : bar.value - reach});
        high = std::max({high, bar.value, std::isfinite(bar.high) ? bar.high : bar.value + reach});
    }
    const double span = high > low ? high - low : std::max(std::abs(low) * 0.1, 1.0);
    const double raw = span * 1.5 / 4;
    const double magnitude = std::pow(10, std::floor(std::log10(raw)));
    m_step = magnitude * (raw / magnitude <= 1 ? 1 : raw / magnitude <= 2 ? 2 : raw / magnitude <= 5 ? 5 : 10);
    m_from = low - span * 0.25;
    m_to = high + span * 0.25;
    m_decimals = std::max(0, static_cast<int>(-std::floor(std::log10(m_step))));
    setMinimumHeight(sizeHint().height());
}

QSize IntervalStrip::sizeHint() const { return {240, static_cast<int>(m_bars.size()) * 34 + 34}; }

double IntervalStrip::toX(double value) const
{
    const double left = 8;
    const double right = width() - 8;
    return left + (std::clamp(value, m_from, m_to) - m_from) / (m_to - m_from) * (right - left);
}

void IntervalStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    for (std::size_t i = 0; i < m_bars.size(); ++i)
        paintBar(painter, m_bars[i], static_cast<int>(i));
}

void IntervalStrip::paintScale(QPainter &painter) const
{
    const Theme theme = themeOf(this);
    const int base = height() - 22;
    painter.setFont(typeFont(font(), Type::Caption));
    double lastEnd = -1e9;
    for (double tick = std::ceil(m_from / m_step) * m_step; tick <= m_to; tick += m_step) {
        const double x = std::round(toX(tick)) + 0.5;
        painter.setPen(color(Token::Grid, theme));
        painter.drawLine(QPointF(x, 0), QPointF(x, base));
        const QString text = numberText(tick, m_decimals);
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        if (x - half < lastEnd + 6 || x - half < 0 || x + half > width())
            continue;
        lastEnd = x + half;
        painter.setPen(color(Token::Text2, theme));
        painter.drawText(QRectF(x - half - 2, base + 3, 2 * half + 4, 18), Qt::AlignCenter, text);
    }
    painter.setPen(color(Token::Axis, theme));
    painter.drawLine(QPointF(0, base + 0.5), QPointF(width(), base + 0.5));
}

void IntervalStrip::paintBar(QPainter &painter, const Bar &bar, int row) const
{
    const Theme theme = themeOf(this);
    const QColor tone = color(bar.warning ? Token::WarningText : Token::Accent, theme);
    const double y = row * 34 + 20;
    const double left = toX(bar.low);
    const double right = toX(bar.high);
    QColor band = tone;
    band.setAlphaF(0.25F);
    painter.fillRect(QRectF(left, y - 7, std::max(2.0, right - left), 14), band);
    painter.setPen(QPen(tone, 1.8));
    if (std::isinf(bar.high))
        painter.drawPolyline(QPolygonF{{right - 6, y - 5}, {right - 1, y}, {right - 6, y + 5}});
    if (std::isinf(bar.low))
        painter.drawPolyline(QPolygonF{{left + 6, y - 5}, {left + 1, y}, {left + 6, y + 5}});
    painter.setBrush(bar.hollow ? color(Token::Card, theme) : tone);
    painter.setPen(QPen(bar.hollow ? tone : color(Token::Card, theme), bar.hollow ? 1.8 : 1));
    painter.drawEllipse(QPointF(toX(bar.value), y), 4.5, 4.5);
    if (bar.text.isEmpty())
        return;
    painter.setPen(color(Token::Text, theme));
    painter.setFont(typeFont(font(), Type::Caption));
    const double textWidth = painter.fontMetrics().horizontalAdvance(bar.text);
    const bool fitsRight = right + 8 + textWidth < width();
    const double x = fitsRight ? right + 8 : std::max(0.0, left - 8 - textWidth);
    painter.drawText(QRectF(x, y - 9, textWidth + 2, 18), Qt::AlignVCenter | Qt::AlignLeft, bar.text);
}

} // namespace views
