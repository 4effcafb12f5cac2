#include "views/charts/stackedbarchart.h"

#include "models/core/layout/labels.h"
#include "views/charts/counts.h"
#include "views/charts/treemapview.h"
#include "views/charts/typeface.h"
#include "views/charts/withheld.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace views {

namespace {

QFont caption(bool bold = false) { return typeface(TextRole::Caption, bold); }

constexpr qreal untold = 12; ///< height of what is withheld without its sum

} // namespace

void StackedBarChart::addBarOf(std::size_t index)
{
    const core::Keys &keys = mark(index).keys;
    QStringList parts;
    if (!keys.item.empty() && !m_ofPanel)
        parts << names().key(keys, QStringLiteral("item"));
    if (keys.period)
        parts << QString::fromStdString(keys.period->text());
    if (!keys.region.empty() && !m_ofPanel)
        parts << names()(keys.region);
    const QString name = parts.join(u' ');
    auto found = std::ranges::find(m_bars, name, &Bar::name);
    if (found == m_bars.end())
        found = m_bars.insert(m_bars.end(), {name, {}});
    found->marks.push_back(index);
}

/// Whether marks are of one group: of organisations that is their sector, the bar says the rest.
bool StackedBarChart::areOfOne(std::size_t one, std::size_t other) const
{
    core::Keys left = mark(one).keys, right = mark(other).keys;
    if (!m_ofPanel)
        return left.sector == right.sector;
    left.period.reset();
    right.period.reset();
    return left == right;
}

QString StackedBarChart::nameOf(std::size_t index) const
{
    core::Mark group;
    group.keys = mark(index).keys;
    if (!m_ofPanel)
        group.keys.item.clear();
    group.keys.region = m_ofPanel ? group.keys.region : core::RegionCode();
    return compositionName(group, names());
}

void StackedBarChart::readWithheld(Bar &bar)
{
    const Withheld withheld = withheldAt(figure(), mark(bar.marks.front()).keys.period);
    bar.hides = bool(withheld);
    if (withheld.rest)
        bar.withheld = m_shares ? withheld.rest->share : withheld.rest->value;
}

void StackedBarChart::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_bars.clear();
    MarkChart::setFigure(std::move(figure), names);
    m_ofPanel = !this->figure().panel.empty();
    for (std::size_t i = 0; i < this->figure().marks.size(); ++i)
        addBarOf(i);
    m_decimals = sharedDecimals(this->figure());
    // Parts with some below zero are no shares of a whole.
    m_shares = std::all_of(m_bars.begin(), m_bars.end(), [&](const Bar &bar) {
        double sum = 0;
        for (const std::size_t index : bar.marks)
            sum += mark(index).share.value_or(0);
        const Withheld withheld = withheldAt(this->figure(), mark(bar.marks.front()).keys.period);
        sum += withheld.rest ? withheld.rest->share : 0;
        const bool below =
            std::ranges::any_of(bar.marks, [&](auto index) { return mark(index).value.value_or(0) < 0; });
        // A year whose whole is withheld has values without shares.
        const bool none =
            std::ranges::none_of(bar.marks, [&](auto index) { return mark(index).value.value_or(0) != 0; });
        return !below && (std::abs(sum - 100) < 0.5 || none);
    });
    std::set<QString> greys;
    for (Bar &bar : m_bars) {
        readWithheld(bar);
        for (const std::size_t index : bar.marks) {
            if (isGrey(index) && length(index) != 0)
                greys.insert(nameOf(index));
        }
    }
    m_summed = greys.size() > 1;
}

QString StackedBarChart::note() const { return m_shares ? tr("share, %") : QString(); }

double StackedBarChart::length(std::size_t index) const
{
    return (m_shares ? mark(index).share : mark(index).value).value_or(0);
}

StackedBarChart::Reach StackedBarChart::reachOf(const Bar &bar) const
{
    Reach reach;
    for (const std::size_t index : bar.marks)
        (length(index) < 0 ? reach.low : reach.high) += length(index);
    reach.high += bar.withheld;
    return reach;
}

void StackedBarChart::arrange(const QSizeF &size)
{
    m_rests.clear();
    m_nameWidth = 0;
    const std::vector<Entry> named = entries();
    for (const Entry &entry : named)
        m_nameWidth = std::max(m_nameWidth, textWidth(entry.name, caption(true)) + 34);
    m_nameWidth = std::min(m_nameWidth, size.width() * 0.45);
    Reach reach{0, m_shares ? 100.0 : 0.0};
    for (const Bar &bar : m_bars) {
        const Reach one = reachOf(bar);
        reach.low = std::min(reach.low, one.low);
        reach.high = std::max(reach.high, m_shares ? 100.0 : one.high);
    }
    placeFrame(size, reach);
    const QRectF &area = m_frame.area();
    const qreal pitch = area.width() / static_cast<qreal>(std::max<std::size_t>(1, m_bars.size()));
    const qreal width = std::floor(std::min(72.0, pitch * 0.76));
    for (std::size_t b = 0; b < m_bars.size(); ++b)
        placeSegments(m_bars[b], std::round(area.left() + (static_cast<qreal>(b) + 0.5) * pitch - width / 2), width);
}

void StackedBarChart::placeFrame(const QSizeF &size, const Reach &reach)
{
    const auto ticks = static_cast<int>(std::clamp(size.height() / 48, 4.0, 6.0));
    const core::Scale scale = !m_shares && isOfCounts(figure()) ? core::countScale(reach.low, reach.high, ticks, true)
                                                                : core::roundScale(reach.low, reach.high, ticks, true);
    const qreal left = std::ceil(PlotFrame::labelWidth(scale, names().language()));
    const qreal across = std::max(20.0, std::floor(size.width() - left - m_nameWidth - 14));
    const qreal pitch = across / static_cast<qreal>(std::max<std::size_t>(1, m_bars.size()));
    const auto anyWider = [&](qreal room) {
        return std::ranges::any_of(m_bars, [&](const Bar &bar) { return textWidth(bar.name, caption()) > room; });
    };
    m_thinned = anyWider(2 * pitch - 4) && m_bars.size() > 4;
    m_staggered = !m_thinned && m_bars.size() > 1 && anyWider(pitch - 4);
    const qreal steps = static_cast<qreal>(scale.ticks.size() - 1);
    // The scale word stands above the axis where there is one.
    const qreal top = axisScale(std::max(scale.high, -scale.low), names().language()).word.isEmpty() ? 10.5 : 26.5;
    const qreal step = std::max(6.0, std::floor((size.height() - top - 4 - (m_staggered ? 44 : 28)) / steps));
    m_frame.setArea(size, {left + 10.5, top, across, step * steps}, scale);
}

/// Groups with a colour from zero, then the grey ones: several of them as one segment; then what is withheld.
void StackedBarChart::placeSegments(const Bar &bar, qreal x, qreal width)
{
    Reach reach;
    const auto next = [&](double length) {
        double &end = length < 0 ? reach.low : reach.high;
        const qreal from = m_frame.y(end), to = m_frame.y(end + length);
        end += length;
        return QRectF(x, std::min(from, to), width, std::abs(from - to));
    };
    Reach greys;
    for (const std::size_t index : bar.marks) {
        if (m_summed && isGrey(index))
            (length(index) < 0 ? greys.low : greys.high) += length(index);
        else if (length(index) != 0)
            addSpot(index, next(length(index)));
    }
    for (const double length : {greys.high, greys.low}) {
        if (length != 0)
            m_rests.push_back({next(length), length, &bar});
    }
    if (bar.withheld > 0)
        m_rests.push_back({next(bar.withheld), bar.withheld, &bar, true});
    else if (bar.hides)
        m_rests.push_back({QRectF(x, m_frame.y(reach.high) - untold, width, untold), 0, &bar, true});
}

void StackedBarChart::paint(QPainter &painter)
{
    m_frame.draw(painter, theme());
    m_frame.drawLabels(painter, theme(), names().language());
    for (const Spot &segment : spots())
        paintSegment(painter, segment);
    for (const Rest &rest : m_rests)
        paintRest(painter, rest);
    paintCategories(painter);
    if (!m_bars.empty())
        paintNames(painter);
}

void StackedBarChart::paintCategories(QPainter &painter)
{
    const QRectF &area = m_frame.area();
    const qreal pitch = area.width() / static_cast<qreal>(std::max<std::size_t>(1, m_bars.size()));
    std::vector<double> centres, widths;
    for (std::size_t b = 0; b < m_bars.size(); ++b) {
        centres.push_back(area.left() + (static_cast<qreal>(b) + 0.5) * pitch);
        widths.push_back(m_thinned ? textWidth(m_bars[b].name, caption()) : 0);
    }
    for (const std::size_t b : core::thinLabels(centres, widths, m_thinned ? 8 : -pitch)) {
        const qreal half = m_thinned ? widths[b] / 2 + 4 : m_staggered ? pitch : pitch / 2;
        drawText(painter,
                 QRectF(centres[b] - half + 2, area.bottom() + (m_staggered && b % 2 == 1 ? 22 : 6), 2 * half - 4, 18),
                 Qt::AlignCenter, m_bars[b].name, caption(), ink(Token::Text2));
    }
}

void StackedBarChart::paintRest(QPainter &painter, const Rest &rest)
{
    const QRectF rect = rest.rect.adjusted(0, 0.75, 0, rest.rect.height() > 3 ? -0.75 : 0);
    if (!rest.isWithheld) {
        painter.fillRect(rect, categorical(0, theme()));
        paintText(painter, rest.rect, rest.length, onCategorical(0, theme()));
        return;
    }
    painter.fillRect(rect, ink(Token::Card));
    drawHatch(painter, rect, ink(Token::BorderControl));
    if (rest.length > 0)
        paintText(painter, rest.rect.adjusted(rect.width() / 2 - 16, 0, 16 - rect.width() / 2, 0), rest.length,
                  ink(Token::Text));
}

void StackedBarChart::paintText(QPainter &painter, const QRectF &rect, double length, const QColor &color)
{
    const QString text = numberText(length, m_shares ? 1 : m_decimals.value_or(0));
    if (rect.height() >= 16 && textWidth(text, caption()) < rect.width() - 4)
        drawText(painter, rect, Qt::AlignCenter, text, caption(), color);
}

void StackedBarChart::paintSegment(QPainter &painter, const Spot &segment)
{
    const core::Mark &m = mark(segment.mark);
    const QColor solid = style().color(m.keys);
    const QRectF rect = segment.rect.adjusted(0, 0.75, 0, segment.rect.height() > 3 ? -0.75 : 0);
    painter.fillRect(rect, isDimmed(segment.mark) ? faded(solid, 0.72) : solid);
    if (isSelected(segment.mark) || isHovered(segment.mark)) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(isSelected(segment.mark) ? Token::Accent : Token::Text), 2));
        painter.drawRect(rect.adjusted(-1, -1, 1, 1));
    }
    if (rect.height() < 16)
        return;
    const QString text = m_shares ? numberText(*m.share, 1) : valueText(m, m_decimals);
    if (textWidth(text, caption()) < rect.width() - 4)
        drawText(painter, rect, Qt::AlignCenter, text, caption(), onCategorical(style().slot(m.keys), theme()));
}

/// One name for each group with a colour of its own, one for all greys when they are several, one for those withheld.
std::vector<StackedBarChart::Entry> StackedBarChart::entries() const
{
    std::vector<Entry> result;
    const auto slotOf = [&](std::size_t index) { return style().slot(mark(index).keys); };
    const auto known = [&](std::size_t index) {
        return std::ranges::any_of(result, [&](const Entry &e) { return areOfOne(e.mark, index); });
    };
    for (const Bar &bar : m_bars) {
        for (const std::size_t index : bar.marks) {
            if (length(index) != 0 && !known(index))
                result.push_back({index, nameOf(index), false, false, {}});
        }
    }
    std::stable_sort(result.begin(), result.end(), [&](const Entry &a, const Entry &b) {
        const int left = slotOf(a.mark), right = slotOf(b.mark);
        return (left ? left : 99) < (right ? right : 99);
    });
    const auto first = std::find_if(result.begin(), result.end(), [&](const Entry &e) { return isGrey(e.mark); });
    if (m_summed && first != result.end()) {
        first->name = m_ofPanel && mark(first->mark).keys.sector.empty() ? tr("Other groups") : tr("Other sectors");
        first->rest = true;
        result.erase(first + 1, result.end());
    }
    if (std::ranges::any_of(m_bars, &Bar::hides))
        result.push_back({0, tr("Withheld"), false, true, {}});
    return result;
}

/// The segment of a name in a bar: of all sectors without a colour the one above zero, if there is one.
std::optional<QRectF> StackedBarChart::segmentOf(const Entry &entry, const Bar &bar) const
{
    for (const Rest &rest : m_rests) {
        if (rest.bar == &bar && (rest.isWithheld ? entry.isWithheld : entry.rest))
            return rest.rect;
    }
    for (const Spot &spot : spots()) {
        if (!entry.rest && !entry.isWithheld && areOfOne(spot.mark, entry.mark) &&
            std::ranges::find(bar.marks, spot.mark) != bar.marks.end())
            return spot.rect;
    }
    return std::nullopt;
}

/// Names at the right, each with its swatch and, when the last bar has it, a leader to its segment there.
void StackedBarChart::paintNames(QPainter &painter)
{
    std::vector<Entry> all = entries();
    const Bar &last = m_bars.back();
    // What the last bar lacks is named next to the sector before it.
    double beside = m_frame.y(0);
    std::vector<std::pair<double, Entry>> placed;
    for (Entry &entry : all) {
        entry.segment = segmentOf(entry, last);
        placed.emplace_back(entry.segment ? entry.segment->center().y() : beside, entry);
        beside = entry.segment ? entry.segment->top() : beside;
    }
    // The first sector stands lowest: of equal places, too.
    std::reverse(placed.begin(), placed.end());
    std::ranges::stable_sort(placed, {}, &std::pair<double, Entry>::first);
    std::vector<double> wanted;
    for (std::size_t i = 0; i < placed.size(); ++i) {
        wanted.push_back(placed[i].first);
        all[i] = placed[i].second;
    }
    const QRectF &area = m_frame.area();
    const std::vector<double> places = core::spreadLabels(wanted, 16, area.top(), area.bottom() - 4);
    const qreal pitch = area.width() / static_cast<qreal>(m_bars.size());
    const qreal edge = area.right() - pitch / 2 + std::min(72.0, pitch * 0.76) / 2;
    const qreal x = area.right() + 8;
    for (std::size_t i = 0; i < all.size(); ++i) {
        painter.setPen(QPen(ink(Token::Axis), 1));
        if (all[i].segment)
            painter.drawPolyline(
                QPolygonF{{edge + 3, wanted[i]}, {x - 8, wanted[i]}, {x, places[i]}, {x + 4, places[i]}});
        const QRectF swatch(x + 6, std::round(places[i] - 4.5), 9, 9);
        if (all[i].isWithheld)
            drawHatch(painter, swatch, ink(Token::BorderControl));
        else
            painter.fillRect(swatch, style().color(mark(all[i].mark).keys));
        const bool strong = !all[i].isWithheld && isSelected(all[i].mark);
        drawText(painter, QRectF(x + 20, places[i] - 9, m_nameWidth - 28, 18), Qt::AlignLeft | Qt::AlignVCenter,
                 all[i].name, caption(strong), ink(Token::Text));
    }
}

} // namespace views
