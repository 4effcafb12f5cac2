#include "views/tables/plaincell.h"

#include "views/label.h"
#include "views/textmeter.h"

#include <QPainter>
#include <QtMath>

namespace views {

void PlainCell::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool head = isHead(index);
    const Token ground = selected ? Token::Selection : hovered ? Token::Hover : head ? Token::Head : Token::Card;
    const QRect &rect = option.rect;
    painter->save();
    painter->fillRect(rect, color(ground, theme));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Grid, theme));
    const bool isStrong = head || (selected && index.column() == 0);
    painter->setFont(typeFont(option.font, isStrong ? Type::Strong : Type::Body));
    painter->setPen(color(toneOf(index), theme));
    const QRect room = rect.adjusted(padding, 0, -padding, -1);
    const auto side = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight ? Qt::AlignRight : Qt::AlignLeft;
    const QString text = elidedText(index.data().toString(), painter->font(), room.width());
    painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    painter->restore();
}

QSize PlainCell::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = typeFont(option.font, isHead(index) ? Type::Strong : Type::Body);
    return {qCeil(textWidth(index.data().toString(), font)) + 2 * padding + 4, lineHeight};
}

Token PlainCell::toneOf(const QModelIndex &) const { return Token::Text; }

bool PlainCell::isHead(const QModelIndex &) const { return false; }

} // namespace views
