#include "views/charts/markchart.h"

#include "views/charts/marktip.h"
#include "views/charts/typeface.h"
#include "views/figurewords.h"
#include "views/text/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <limits>

namespace views {

bool fits(const core::Keys &mark, const core::Keys &selection)
{
    bool any = false, all = true, ofPeriodAlone = true; // whether the selection names a period and nothing else
    const auto compare = [&](const auto &a, const auto &b) {
        ofPeriodAlone = ofPeriodAlone && b.empty();
        if (a.empty() || b.empty())
            return;
        any = true;
        all = all && a == b;
    };
    compare(mark.indicator, selection.indicator);
    compare(mark.region, selection.region);
    compare(mark.sector, selection.sector);
    compare(mark.organisation, selection.organisation);
    compare(mark.source, selection.source);
    compare(mark.item, selection.item);
    if (mark.period && selection.period) {
        any = any || ofPeriodAlone; // what has only the period in common is something else
        all = all && *mark.period == *selection.period;
    }
    return any && all;
}

MarkChart::MarkChart(QWidget *parent)
    : ChartView(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFont(typeface(TextRole::Body));
}

void MarkChart::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_figure = std::move(figure);
    m_names = names;
    m_style.reset();
    m_arranged = {};
    m_hovered.reset();
    m_focus.reset();
    const core::Keys selection = m_selection;
    setSelection(selection);
    describe();
    updateGeometry();
}

void MarkChart::setSelection(const core::Keys &keys)
{
    m_selection = keys;
    m_anySelected = m_figure && std::any_of(m_figure->marks.begin(), m_figure->marks.end(),
                                            [&](const core::Mark &m) { return fits(m.keys, m_selection); });
    update();
}

/// Made once: charts ask for it with every mark.
const SeriesStyle &MarkChart::style() const
{
    if (!m_style)
        m_style.emplace(*m_figure, m_names.set(), theme(), m_names.panel());
    return *m_style;
}

bool MarkChart::isSelected(std::size_t index) const { return m_anySelected && fits(mark(index).keys, m_selection); }

bool MarkChart::isAnySelected(const std::vector<std::size_t> &marks) const
{
    return std::ranges::any_of(marks, [this](std::size_t index) { return isSelected(index); });
}

QColor MarkChart::faded(const QColor &color, double opacity) const
{
    const QColor card = ink(Token::Card);
    const auto mix = [&](float a, float b) { return static_cast<float>(a * opacity + b * (1 - opacity)); };
    return QColor::fromRgbF(mix(color.redF(), card.redF()), mix(color.greenF(), card.greenF()),
                            mix(color.blueF(), card.blueF()));
}

QRectF MarkChart::markRect(const core::Keys &keys) const
{
    if (!m_figure)
        return {};
    arrangeNow();
    const auto exact =
        std::find_if(m_spots.begin(), m_spots.end(), [&](const Spot &s) { return mark(s.mark).keys == keys; });
    if (exact != m_spots.end())
        return exact->rect;
    const auto fitting =
        std::find_if(m_spots.begin(), m_spots.end(), [&](const Spot &s) { return fits(mark(s.mark).keys, keys); });
    return fitting != m_spots.end() ? fitting->rect : QRectF();
}

/// The places are a cache of figure and size.
void MarkChart::arrangeNow() const { const_cast<MarkChart *>(this)->ensureArranged(size()); }

void MarkChart::ensureArranged(const QSizeF &size)
{
    if (m_arranged == size)
        return;
    m_spots.clear();
    m_arranged = size;
    if (m_figure && !m_figure->marks.empty() && size.width() > 40 && size.height() > 40)
        arrange(size);
    if (m_focus && *m_focus >= m_spots.size())
        m_focus.reset();
}

void MarkChart::draw(QPainter &painter, const QSizeF &size)
{
    if (!m_figure)
        return;
    ensureArranged(size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_figure->marks.empty()) {
        const QString why = m_figure->empty == core::EmptyReason::NotPublished
                                ? emptySentence(*m_figure, m_names)
                                : word(m_figure->empty.value_or(core::EmptyReason::FilteredOut));
        drawText(painter, QRectF(4, 4, size.width() - 8, 24), Qt::AlignLeft | Qt::AlignVCenter, why,
                 typeface(TextRole::Body), ink(Token::Text2));
    } else if (isBlank(*m_figure)) {
        drawText(painter, QRectF(4, 4, size.width() - 8, 24), Qt::AlignLeft | Qt::AlignVCenter,
                 emptySentence(*m_figure, m_names), typeface(TextRole::Body), ink(Token::Text2));
    } else if (size.width() > 40 && size.height() > 40) {
        paint(painter);
    }
    painter.restore();
}

void MarkChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, size());
    if (hasFocus() && m_focus && *m_focus < m_spots.size()) {
        painter.setRenderHint(QPainter::Antialiasing);
        drawFocus(painter, m_spots[*m_focus].rect, theme());
    }
}

/// Name and summary for screen readers: a drawing has no children they could walk.
void MarkChart::describe()
{
    setAccessibleName(m_figure ? title(QString::fromStdString(m_figure->spec.id)) : QString());
    QStringList lines;
    constexpr std::size_t most = 24;
    const std::size_t count = m_figure ? m_figure->marks.size() : 0;
    for (std::size_t i = 0; i < std::min(count, most); ++i)
        lines << spoken(i);
    if (count > most)
        lines << tr("%1 of %2 listed; the table has all.").arg(most).arg(count);
    setAccessibleDescription(lines.join(u'\n'));
}

QString MarkChart::spoken(std::size_t index) const
{
    QStringList words = wordsOf(index);
    if (words.isEmpty())
        return spokenMark(mark(index), m_names);
    const QString name = words.takeFirst();
    return words.isEmpty() ? name : name + u": " + words.join(QStringLiteral(", "));
}

QString MarkChart::tip(std::size_t index) const
{
    QStringList words = wordsOf(index);
    if (words.isEmpty())
        return markTip(mark(index), m_names);
    for (QString &line : words)
        line = line.toHtmlEscaped();
    words.front() = u"<b>" + words.front() + u"</b>";
    return words.join(QStringLiteral("<br>"));
}

const MarkChart::Spot *MarkChart::spotAt(const QPointF &position)
{
    if (!m_figure)
        return nullptr;
    ensureArranged(size());
    const Spot *best = nullptr;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (const Spot &spot : m_spots) {
        const QPointF d = spot.rect.center() - position;
        const qreal distance = QPointF::dotProduct(d, d);
        if (spot.rect.contains(position) && distance < nearest) {
            best = &spot;
            nearest = distance;
        }
    }
    return best;
}

bool MarkChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ChartView::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Spot *spot = spotAt(help->pos());
    if (!spot) {
        QToolTip::hideText();
        event->ignore();
        return true;
    }
    QToolTip::showText(help->globalPos(), tip(spot->mark), this, spot->rect.toAlignedRect());
    return true;
}

void MarkChart::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::LanguageChange:
    case QEvent::FontChange:
        m_style.reset();
        m_arranged = {}; // colours and words are part of what is arranged
        describe();
        update();
        break;
    default:
        break;
    }
    ChartView::changeEvent(event);
}

void MarkChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return ChartView::mousePressEvent(event);
    if (const Spot *spot = spotAt(event->position())) {
        m_focus = static_cast<std::size_t>(spot - m_spots.data());
        Q_EMIT picked(mark(spot->mark).keys);
    } else {
        Q_EMIT picked({});
    }
}

void MarkChart::mouseMoveEvent(QMouseEvent *event)
{
    const Spot *spot = spotAt(event->position());
    const auto hovered = spot ? std::optional(spot->mark) : std::nullopt;
    if (hovered != m_hovered) {
        m_hovered = hovered;
        setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void MarkChart::leaveEvent(QEvent *event)
{
    m_hovered.reset();
    update();
    ChartView::leaveEvent(event);
}

void MarkChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        moveFocus(event->key());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_focus && *m_focus < m_spots.size())
            Q_EMIT picked(mark(m_spots[*m_focus].mark).keys);
        break;
    default:
        ChartView::keyPressEvent(event);
    }
}

/// Left and right go through the marks in their order, up and down to the nearest one that lies there.
void MarkChart::moveFocus(int key)
{
    ensureArranged(size());
    if (m_spots.empty())
        return;
    const std::size_t last = m_spots.size() - 1;
    if (key == Qt::Key_Home || (!m_focus && key != Qt::Key_End))
        m_focus = 0;
    else if (key == Qt::Key_End)
        m_focus = last;
    else if (key == Qt::Key_Right)
        m_focus = std::min(*m_focus + 1, last);
    else if (key == Qt::Key_Left)
        m_focus = *m_focus > 0 ? *m_focus - 1 : 0;
    else
        m_focus = neighbour(QPointF(0, key == Qt::Key_Up ? -1 : 1)).value_or(*m_focus);
    setAccessibleDescription(spoken(m_spots[*m_focus].mark));
    update();
}

std::optional<std::size_t> MarkChart::neighbour(const QPointF &direction) const
{
    const QPointF here = m_spots[*m_focus].rect.center();
    std::optional<std::size_t> best;
    qreal nearest = std::numeric_limits<qreal>::max();
    for (std::size_t i = 0; i < m_spots.size(); ++i) {
        const QPointF d = m_spots[i].rect.center() - here;
        const qreal along = QPointF::dotProduct(d, direction);
        const qreal across = qAbs(d.x() * direction.y() - d.y() * direction.x());
        if (along > 1 && along + 3 * across < nearest) {
            nearest = along + 3 * across;
            best = i;
        }
    }
    return best;
}

} // namespace views
