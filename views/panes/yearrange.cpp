#include "views/panes/yearrange.h"

#include "views/charts/palette.h"
#include "views/panes/yearhandle.h"

#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr int histogramHeight = 34;
constexpr int trackY = histogramHeight + 7;
constexpr int margin = 7; // so that the handles at both ends lie inside

} // namespace

YearRange::YearRange(QWidget *parent)
    : QWidget(parent)
    , m_first(new YearHandle(this))
    , m_last(new YearHandle(this))
{
    m_first->setOther(m_last);
    m_last->setOther(m_first);
    for (YearHandle *handle : {m_first, m_last})
        connect(handle, &QAbstractSlider::valueChanged, this, [this] { moved(m_goesOn); });
    setTabOrder(m_first, m_last);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void YearRange::setCounts(const std::vector<std::pair<int, std::size_t>> &byYear)
{
    const bool whole = first() <= lowest() && last() >= highest();
    const int oldFirst = first();
    const int oldLast = last();
    m_counts.clear();
    if (!byYear.empty()) {
        m_lowest = byYear.front().first;
        m_counts.resize(static_cast<std::size_t>(byYear.back().first - m_lowest + 1), 0);
        for (const auto &[year, count] : byYear)
            m_counts[static_cast<std::size_t>(year - m_lowest)] = count;
    }
    setEnabled(!m_counts.empty());
    setRange(whole ? lowest() : oldFirst, whole ? highest() : oldLast);
    update();
}

void YearRange::setRange(int first, int last)
{
    if (m_counts.empty())
        return;
    m_quiet = true;
    first = std::clamp(first, lowest(), highest());
    last = std::clamp(last, first, highest());
    // Each handle may go as far as the other one.
    m_first->setRange(lowest(), last);
    m_last->setRange(first, highest());
    m_first->setValue(first);
    m_last->setValue(last);
    m_quiet = false;
    layOutHandles();
    update();
}

int YearRange::first() const { return m_first->value(); }

int YearRange::last() const { return m_last->value(); }

QPoint YearRange::handleAt(bool ofLast) const { return (ofLast ? m_last : m_first)->geometry().center(); }

QSize YearRange::sizeHint() const { return {216, trackY + 11 + fontMetrics().height()}; }

QSize YearRange::minimumSizeHint() const { return {120, sizeHint().height()}; }

void YearRange::moved(bool goesOn)
{
    if (m_quiet)
        return;
    setRange(first(), last());
    Q_EMIT rangeChanged(first(), last(), goesOn);
}

// The left edge of the column of a year; one beyond the last is the right edge of the last.
double YearRange::edgeX(int index) const
{
    const double span = width() - 2 * margin;
    return margin + span * index / std::max<double>(1, static_cast<double>(m_counts.size()));
}

int YearRange::edgeAt(double x) const
{
    const double cell = (width() - 2.0 * margin) / std::max<double>(1, static_cast<double>(m_counts.size()));
    return static_cast<int>(std::lround((x - margin) / cell));
}

void YearRange::layOutHandles()
{
    const auto place = [](YearHandle *handle, double x) {
        handle->move(static_cast<int>(std::lround(x)) - handle->width() / 2, trackY - handle->height() / 2);
    };
    place(m_first, edgeX(first() - m_lowest));
    place(m_last, edgeX(last() - m_lowest + 1));
}

void YearRange::resizeEvent(QResizeEvent *) { layOutHandles(); }

void YearRange::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeOf(this);
    const std::size_t most = m_counts.empty() ? 0 : *std::max_element(m_counts.begin(), m_counts.end());
    for (int at = 0; at < static_cast<int>(m_counts.size()); ++at) {
        const bool chosen = isEnabled() && m_lowest + at >= first() && m_lowest + at <= last();
        const std::size_t count = m_counts[static_cast<std::size_t>(at)];
        if (count == 0)
            continue;
        const int height =
            std::max(2, static_cast<int>(std::lround(double(histogramHeight) * double(count) / double(most))));
        const int left = static_cast<int>(std::lround(edgeX(at))) + 1;
        const int right = static_cast<int>(std::lround(edgeX(at + 1))) - 1;
        painter.fillRect(QRect(left, histogramHeight - height, std::max(1, right - left), height),
                         chosen ? sequential(3, theme) : color(Token::BorderSoft, theme));
    }
    painter.setPen(QPen(color(Token::BorderControl, theme), 1.5));
    painter.drawLine(QPointF(margin, trackY), QPointF(width() - margin, trackY));
    if (m_counts.empty())
        return;
    painter.setPen(QPen(color(Token::Accent, theme), 3));
    painter.drawLine(QPointF(edgeX(first() - m_lowest), trackY), QPointF(edgeX(last() - m_lowest + 1), trackY));
    painter.setPen(color(Token::Text2, theme));
    const QRect labels(0, trackY + 9, width(), height() - trackY - 9);
    painter.drawText(labels, Qt::AlignLeft | Qt::AlignTop, QString::number(lowest()));
    painter.drawText(labels, Qt::AlignRight | Qt::AlignTop, QString::number(highest()));
}

// Anywhere: the nearer handle comes along.
void YearRange::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_counts.empty())
        return;
    const int x = event->position().toPoint().x();
    const int toFirst = std::abs(x - handleAt(false).x());
    const int toLast = std::abs(x - handleAt(true).x());
    m_dragged = toFirst < toLast || (toFirst == toLast && x < handleAt(false).x()) ? m_first : m_last;
    m_dragged->setFocus(Qt::MouseFocusReason);
    m_goesOn = false;
    drag(x);
}

void YearRange::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged)
        drag(event->position().toPoint().x());
}

void YearRange::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = nullptr;
    m_goesOn = false;
}

void YearRange::drag(int x)
{
    const int before = m_dragged->value();
    m_dragged->setValue(m_lowest + edgeAt(x) - (m_dragged == m_last ? 1 : 0));
    if (m_dragged->value() != before)
        m_goesOn = true; // the rest of this drag goes on with the same step
}

bool YearRange::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_counts.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int at = 0; at < static_cast<int>(m_counts.size()); ++at) {
        if (help->x() < edgeX(at) || help->x() >= edgeX(at + 1))
            continue;
        const QString count = QLocale::c().toString(static_cast<qulonglong>(m_counts[static_cast<std::size_t>(at)]));
        QToolTip::showText(help->globalPos(), tr("%1: observations: %2").arg(m_lowest + at).arg(count), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

void YearRange::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void YearRange::retranslate()
{
    m_first->setAccessibleName(tr("First year"));
    m_last->setAccessibleName(tr("Last year"));
}

} // namespace views
