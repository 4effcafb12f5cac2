#include "views/charts/treemapview.h"

#include "views/charts/marktip.h"
#include "views/charts/typeface.h"
#include "views/charts/withheld.h"
#include "views/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace views {

QString compositionName(const core::Mark &mark, const Names &names)
{
    QStringList parts;
    if (!mark.keys.sector.empty())
        parts << names(mark.keys.sector);
    if (!mark.keys.item.empty())
        parts << names.key(mark.keys, QStringLiteral("item"));
    if (!mark.keys.region.empty() && mark.keys.sector.empty() && mark.keys.organisation.empty())
        parts << names(mark.keys.region);
    if (!mark.keys.organisation.empty())
        parts << names.key(mark.keys, QStringLiteral("organisation"));
    if (parts.isEmpty())
        parts << QCoreApplication::translate("views::TreemapView", "Without sector");
    return parts.join(QStringLiteral(" · "));
}

namespace {

std::optional<core::Period> periodOf(const core::Figure &figure)
{
    return figure.marks.empty() ? std::nullopt : figure.marks.front().keys.period;
}

} // namespace

void TreemapView::arrange(const QSizeF &size)
{
    std::vector<core::TreemapItem> items;
    std::vector<std::string> tiers;
    for (const core::Mark &m : figure().marks) {
        const core::Attribute *tier = m.attribute("tier");
        const std::string group = tier ? tier->text.zh : std::string();
        const auto found = std::find(tiers.begin(), tiers.end(), group);
        items.push_back({m.value.value_or(0), static_cast<int>(found - tiers.begin())});
        if (found == tiers.end())
            tiers.push_back(group);
    }
    const Withheld withheld = withheldAt(figure(), periodOf(figure()));
    if (withheld.rest)
        items.push_back({withheld.rest->value, static_cast<int>(tiers.size())});
    // How large the parts are that nothing is told of, nobody can draw.
    const qreal strip = withheld && !withheld.rest ? std::floor(std::min(90.0, size.width() / 5)) : 0;
    const std::vector<core::Box> boxes = core::treemap(items, {0, 0, size.width() - strip, size.height()}, 4.5);
    m_withheld = strip > 0 ? QRectF(size.width() - strip + 4.5, 0, strip - 4.5, size.height()) : QRectF();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const core::Box &box = boxes[i];
        const QRectF rect = QRectF(box.x, box.y, box.width, box.height).adjusted(0.75, 0.75, -0.75, -0.75);
        if (i == figure().marks.size())
            m_withheld = rect;
        else if (box.width > 0 && box.height > 0)
            addSpot(i, rect);
    }
}

void TreemapView::paint(QPainter &painter)
{
    for (const Spot &spot : spots())
        paintBox(painter, spot);
    if (!m_withheld.isEmpty())
        paintWithheld(painter);
}

void TreemapView::paintWithheld(QPainter &painter)
{
    drawHatch(painter, m_withheld, ink(Token::BorderSoft));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(Token::BorderSoft), 1));
    painter.drawRect(m_withheld.adjusted(0.5, 0.5, -0.5, -0.5));
    const Withheld withheld = withheldAt(figure(), periodOf(figure()));
    QStringList lines{tr("Withheld: %1").arg(withheld.parts)};
    if (withheld.rest)
        lines << numberText(withheld.rest->share, 1) + QStringLiteral("\u00A0%");
    const QFont font = typeface(TextRole::Caption);
    const qreal room = m_withheld.width() - 8;
    for (int i = 0; i < lines.size(); ++i) {
        const qreal width = std::min(room, textWidth(lines[i], font) + 6);
        const QRectF rect(m_withheld.left() + 6, m_withheld.top() + 6 + 18 * i, width, 18);
        if (room < 30 || rect.bottom() > m_withheld.bottom())
            continue;
        painter.fillRect(rect, ink(Token::Card));
        drawText(painter, rect.adjusted(3, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, lines[i], font,
                 ink(Token::Text2));
    }
}

QString TreemapView::detail(const core::Mark &m) const
{
    QStringList parts;
    if (m.share)
        parts << numberText(*m.share, 1) + QStringLiteral("\u00A0%");
    parts << quantityText(m, names());
    return parts.join(QStringLiteral(" · "));
}

/// 30 % tint with a solid left edge; name and share where there is room for them.
void TreemapView::paintBox(QPainter &painter, const Spot &spot)
{
    const core::Mark &m = mark(spot.mark);
    const QRectF &rect = spot.rect;
    const QColor solid = style().color(m.keys);
    const bool selected = isSelected(spot.mark);
    double tint = selected ? 0.5 : isHovered(spot.mark) ? 0.4 : 0.3;
    if (isDimmed(spot.mark))
        tint *= 0.72;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(rect, faded(solid, tint));
    painter.fillRect(QRectF(rect.left(), rect.top(), std::min(4.0, rect.width()), rect.height()),
                     isDimmed(spot.mark) ? faded(solid, 0.72) : solid);
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(Token::Accent), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
    const QString name = compositionName(m, names());
    const QRectF text = rect.adjusted(11, 6, -4, -4);
    const QFont body = typeface(TextRole::Body, selected), caption = typeface(TextRole::Caption);
    if (rect.width() >= 72 && rect.height() >= 48) {
        const QStringList lines = rect.height() >= 68 ? twoLines(name, body, text.width()) : QStringList{name};
        for (int line = 0; line < lines.size(); ++line)
            drawText(painter, QRectF(text.left(), text.top() + 20 * line, text.width(), 20),
                     Qt::AlignLeft | Qt::AlignVCenter, lines[line], body, ink(Token::Text));
        const qreal below = text.top() + 20 * static_cast<qreal>(lines.size());
        const QString all = detail(m);
        const QString shortText = m.share ? numberText(*m.share, 1) + QStringLiteral("\u00A0%") : valueText(m);
        drawText(painter, QRectF(text.left(), below, text.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
                 textWidth(all, caption) <= text.width() ? all : shortText, caption, ink(Token::Text));
    } else if (rect.width() >= textWidth(name, caption) + 14 && rect.height() >= 20) {
        drawText(painter, QRectF(text.left() - 2, rect.top(), text.width() + 4, rect.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, name, caption, ink(Token::Text));
    } else if (rect.width() >= 36 && rect.height() >= 48 && names().language() == Language::Chinese &&
               name.size() <= 4) {
        for (int line = 0; line < 2; ++line)
            drawText(painter, QRectF(rect.left() + 8, rect.top() + 6 + 17 * line, rect.width() - 8, 17),
                     Qt::AlignLeft | Qt::AlignVCenter, name.mid(2 * line, 2), caption, ink(Token::Text));
    }
}

} // namespace views
