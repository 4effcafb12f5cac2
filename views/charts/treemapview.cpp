#include "views/charts/treemapview.h"

#include "views/charts/marktip.h"
#include "views/charts/typeface.h"
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
    if (!mark.keys.organisation.empty())
        parts << names.key(mark.keys, QStringLiteral("organisation"));
    if (parts.isEmpty())
        parts << QCoreApplication::translate("views::TreemapView", "Without sector");
    return parts.join(QStringLiteral(" · "));
}

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
    const std::vector<core::Box> boxes = core::treemap(items, {0, 0, size.width(), size.height()}, 4.5);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const core::Box &box = boxes[i];
        if (box.width > 0 && box.height > 0)
            addSpot(i, QRectF(box.x, box.y, box.width, box.height).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

void TreemapView::paint(QPainter &painter)
{
    for (const Spot &spot : spots())
        paintBox(painter, spot);
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
        drawText(painter, QRectF(text.left(), text.top(), text.width(), 20), Qt::AlignLeft | Qt::AlignVCenter, name,
                 body, ink(Token::Text));
        const QString all = detail(m);
        const QString shortText = m.share ? numberText(*m.share, 1) + QStringLiteral("\u00A0%") : valueText(m);
        drawText(painter, QRectF(text.left(), text.top() + 20, text.width(), 18), Qt::AlignLeft | Qt::AlignVCenter,
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
