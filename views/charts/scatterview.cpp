#include "views/charts/scatterview.h"

#include "views/charts/classtext.h"
#include "views/charts/marktip.h"
#include "views/charts/typeface.h"
#include "views/text/format.h"

#include <algorithm>
#include <cmath>

namespace views {

namespace {

constexpr qreal line = 18;
constexpr qreal dotSize = 6;
constexpr int rampSteps = 7;

QFont caption() { return typeface(TextRole::Caption); }

bool lies(const std::optional<double> &value, const core::FigureAxis &axis)
{
    return value && (!axis.logarithmic || *value > 0);
}

/// Whether a mark has a place on both axes.
bool isDrawn(const core::Figure &figure, const core::Mark &mark)
{
    return figure.axes.size() > 1 && lies(mark.value, figure.axes[0]) && lies(numberOf(mark, "across"), figure.axes[1]);
}

/// Those without a place on the axes are counted by a mark that is no cell.
bool isCell(const core::Mark &mark) { return mark.keys.item != "outside"; }

QString withUnit(const QString &number, const std::string &unit, const Names &names)
{
    const QString words = unitAfterNumber(unit, names.language());
    return words.isEmpty() ? number : number + QChar(0xA0) + words;
}

} // namespace

const core::FigureAxis &ScatterView::axis(std::size_t index) const
{
    static const core::FigureAxis none;
    return index < figure().axes.size() ? figure().axes[index] : none;
}

void ScatterView::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_density = figure && std::ranges::find(figure->notices, core::Notice::Density) != figure->notices.end();
    m_sectors.clear();
    m_divided = false;
    m_greatest = 0;
    const auto place = [&](std::size_t index) {
        const int slot = sectorSlot(figure->marks[index].keys.sector, names.set());
        return slot > 0 ? slot : 11;
    };
    for (std::size_t i = 0; figure && i < figure->marks.size(); ++i) {
        if (m_density && isCell(figure->marks[i]))
            m_greatest = std::max(m_greatest, figure->marks[i].value.value_or(0));
        m_divided = m_divided || place(i) != place(0);
        const bool isNew = std::ranges::none_of(m_sectors, [&](std::size_t s) { return place(s) == place(i); });
        if (isNew && isDrawn(*figure, figure->marks[i]))
            m_sectors.push_back(i);
    }
    std::ranges::sort(m_sectors, {}, place);
    MarkChart::setFigure(std::move(figure), names);
}

QString ScatterView::note() const
{
    const auto text = tr("%1 without a place on the axes");
    if (m_density) {
        const auto outside = std::ranges::find_if_not(figure().marks, isCell);
        return outside != figure().marks.end() && outside->value ? text.arg(valueText(*outside)) : QString();
    }
    const auto off =
        std::ranges::count_if(figure().marks, [&](const core::Mark &m) { return !m.empty && !isDrawn(figure(), m); });
    return off > 0 ? text.arg(off) : QString();
}

void ScatterView::arrange(const QSizeF &size)
{
    const auto columns = static_cast<int>(std::clamp(size.width() / (axis(1).logarithmic ? 55 : 80), 3.0, 10.0));
    const auto rows = static_cast<int>(std::clamp(size.height() / 48, 3.0, 8.0));
    m_ground.setAxes({scaleOf(axis(1), columns), titleOf(axis(1), names())},
                     {scaleOf(axis(0), rows), titleOf(axis(0), names())}, names().language());
    placeLegend(size.width());
    m_ground.setArea(size, m_legend.empty() ? 0 : m_legend.back().y() + line / 2 + 2, PlotGround::Grid::RowsAndColumns);
    if (m_density)
        arrangeCells();
    else
        arrangeDots();
}

/// From left to right, so that the arrow keys walk that way.
void ScatterView::arrangeDots()
{
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < figure().marks.size(); ++i) {
        if (isDrawn(figure(), mark(i)))
            order.emplace_back(*numberOf(mark(i), "across"), i);
    }
    std::ranges::sort(order);
    for (const auto &[across, index] : order) {
        const QPointF centre(m_ground.x(across), m_ground.y(*mark(index).value));
        addSpot(index, QRectF(centre - QPointF(6, 6), QSizeF(12, 12)));
    }
}

void ScatterView::arrangeCells()
{
    for (std::size_t i = 0; i < figure().marks.size(); ++i) {
        const core::Mark &m = mark(i);
        if (!isCell(m))
            continue;
        if (m.value.value_or(0) <= 0 && m.empty != core::EmptyReason::Withheld)
            continue;
        const qreal left = std::round(m_ground.x(numberOf(m, "across_low").value_or(axis(1).low)));
        const qreal right = std::round(m_ground.x(numberOf(m, "across_high").value_or(axis(1).high)));
        const qreal top = std::round(m_ground.y(numberOf(m, "up_high").value_or(axis(0).high)));
        const qreal bottom = std::round(m_ground.y(numberOf(m, "up_low").value_or(axis(0).low)));
        addSpot(i, QRectF(left, top, std::max(1.0, right - left), std::max(1.0, bottom - top)));
    }
}

void ScatterView::paint(QPainter &painter)
{
    if (m_density) {
        const qreal legend = paintSteps(painter);
        m_ground.draw(painter, theme(), legend - 8);
        paintCells(painter);
        return;
    }
    m_ground.draw(painter, theme(), m_ground.area().right());
    if (m_divided)
        paintSectors(painter);
    paintDots(painter);
    paintNames(painter);
}

QColor ScatterView::colorOf(const core::Mark &mark) const
{
    if (m_divided)
        return style().color(mark.keys);
    const int slot = sectorSlot(mark.keys.sector, names().set());
    return slot > 0 ? categorical(slot, theme()) : ink(Token::Accent);
}

/// Selected ones on top of the others, the hovered one above all.
void ScatterView::paintDots(QPainter &painter)
{
    for (const bool selected : {false, true}) {
        for (const Spot &spot : spots()) {
            if (isSelected(spot.mark) == selected && !isHovered(spot.mark))
                paintDot(painter, spot);
        }
    }
    for (const Spot &spot : spots()) {
        if (isHovered(spot.mark))
            paintDot(painter, spot);
    }
}

void ScatterView::paintDot(QPainter &painter, const Spot &spot)
{
    const core::Mark &m = mark(spot.mark);
    const QColor solid = colorOf(m);
    const MarkerShape shape = m_divided ? style().shape(m.keys) : MarkerShape::Circle;
    const bool large = isHovered(spot.mark) || isSelected(spot.mark);
    drawMarker(painter, shape, spot.rect.center(), isDimmed(spot.mark) ? faded(solid, 0.45) : solid, theme(),
               large ? dotSize + 2 : dotSize);
    if (isSelected(spot.mark))
        drawRing(painter, spot.rect.center(), theme());
}

QString ScatterView::nameOf(const core::Mark &mark) const
{
    return mark.keys.item.empty() ? names()(mark.keys.organisation) : QString::fromStdString(mark.keys.item);
}

/// Beside the selected dots, as far as the names do not cover each other.
void ScatterView::paintNames(QPainter &painter)
{
    Room room;
    const QRectF &area = m_ground.area();
    for (const Spot &spot : spots()) {
        if (!isSelected(spot.mark))
            continue;
        const QString name = nameOf(mark(spot.mark));
        QSizeF size = badgeSize(name);
        size.setWidth(std::min(size.width(), area.width() - 4));
        const QPointF centre = spot.rect.center();
        const bool rightwards = centre.x() + 12 + size.width() <= area.right();
        const qreal left = rightwards ? centre.x() + 12 : std::max(area.left() + 2, centre.x() - 12 - size.width());
        const qreal top = std::clamp(centre.y() - size.height() / 2, area.top(), area.bottom() - size.height());
        const QRectF rect(std::floor(left) + 0.5, std::floor(top) + 0.5, size.width(), size.height());
        if (room.take(rect))
            drawBadge(painter, rect, name, ink(Token::Text), theme());
    }
}

/// The sector that the colour and the shape stand for: the one at the top.
QString ScatterView::legendName(std::size_t index) const
{
    const core::SectorId &sector = mark(index).keys.sector;
    return sectorSlot(sector, names().set()) > 0 ? names()(topSector(sector, names().set())) : tr("other");
}

/// Centres of the legend's markers, in as many lines as it takes.
void ScatterView::placeLegend(qreal width)
{
    m_legend.clear();
    if (m_density || !m_divided)
        return;
    QPointF at(4, line / 2);
    for (const std::size_t index : m_sectors) {
        const qreal name = textWidth(legendName(index), caption());
        if (at.x() > 4 && at.x() + 12 + name > width - 8)
            at = QPointF(4, at.y() + line);
        m_legend.push_back(at);
        at.rx() += name + 26;
    }
}

void ScatterView::paintSectors(QPainter &painter)
{
    for (std::size_t i = 0; i < m_legend.size(); ++i) {
        const core::Keys &keys = mark(m_sectors[i]).keys;
        const QPointF &at = m_legend[i];
        const QString name = legendName(m_sectors[i]);
        drawMarker(painter, style().shape(keys), at, style().color(keys), theme(), 8);
        drawText(painter, QRectF(at.x() + 9, at.y() - line / 2, textWidth(name, caption()) + 2, line),
                 Qt::AlignLeft | Qt::AlignVCenter, name, caption(), ink(Token::Text));
    }
}

void ScatterView::paintCells(QPainter &painter)
{
    for (const Spot &cell : spots()) {
        const std::optional<double> &value = mark(cell.mark).value;
        if (value)
            painter.fillRect(cell.rect, sequential(core::logStep(*value, m_greatest, rampSteps), theme()));
        else // how many lie there is withheld
            drawHatch(painter, cell.rect, ink(Token::BorderControl));
    }
    painter.setBrush(Qt::NoBrush);
    for (const Spot &cell : spots()) {
        if (!isSelected(cell.mark) && !isHovered(cell.mark))
            continue;
        // Seen on every step of the ramp.
        painter.setPen(QPen(ink(Token::Card), 4));
        painter.drawRect(cell.rect);
        painter.setPen(QPen(ink(isSelected(cell.mark) ? Token::Text : Token::Axis), 2));
        painter.drawRect(cell.rect);
    }
}

/// The ramp with the numbers at its ends, right above the plot; returns where it begins.
qreal ScatterView::paintSteps(QPainter &painter)
{
    constexpr qreal block = 12;
    const int steps = m_greatest > 1 ? rampSteps : 1;
    const QString most = steps > 1 ? numberText(m_greatest, 0) : QString();
    const QString what = tr("Enterprises in a cell:") + QStringLiteral("\u00A01");
    const qreal end = m_ground.area().right() + 8;
    const qreal ramp = end - textWidth(most, caption()) - 5 - block * steps;
    const qreal begin = ramp - textWidth(what, caption()) - 6;
    drawText(painter, QRectF(begin, 0, ramp - begin - 4, line), Qt::AlignRight | Qt::AlignVCenter, what, caption(),
             ink(Token::Text2));
    for (int step = 0; step < steps; ++step)
        painter.fillRect(QRectF(std::round(ramp) + step * block, 4, block, 10), sequential(step, theme()));
    drawText(painter, QRectF(ramp + block * steps + 4, 0, end - ramp - block * steps, line),
             Qt::AlignLeft | Qt::AlignVCenter, most, caption(), ink(Token::Text2));
    return begin;
}

QStringList ScatterView::wordsOf(std::size_t index) const
{
    const core::Mark &m = mark(index);
    const auto range = [&](const char *low, const char *high) {
        return classText(numberOf(m, low), numberOf(m, high));
    };
    const auto of = [&](const core::FigureAxis &measured, const QString &number) -> QString {
        return names()(measured.title) + u": " + withUnit(number, measured.unit, names());
    };
    if (m_density)
        return {tr("Enterprises: %1").arg(valueText(m)), of(axis(0), range("up_low", "up_high")),
                of(axis(1), range("across_low", "across_high"))};
    const core::MeasureReading *across = m.measure("across");
    QStringList words{nameOf(m), of(axis(0), valueText(m)),
                      of(axis(1), across ? measureText(*across) : QStringLiteral("—"))};
    for (const char16_t *field : {u"sector", u"region", u"period"}) {
        const QString key = names().key(m.keys, QString::fromUtf16(field));
        if (!key.isEmpty())
            words << key;
    }
    return words;
}

} // namespace views
