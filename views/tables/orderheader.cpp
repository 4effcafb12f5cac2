#include "views/tables/orderheader.h"

#include "models/items/enterprisemodel.h"
#include "views/label.h"
#include "views/style.h"
#include "views/textmeter.h"

#include <QMouseEvent>
#include <QPainter>
#include <QtMath>

#include <cstdlib>

namespace views {

namespace {

constexpr int sectionHeight = 28;
constexpr int padding = 8;
constexpr int arrow = 8;
constexpr int arrowRoom = arrow + 12; // with the place in the order behind it

} // namespace

OrderHeader::OrderHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setFixedHeight(sectionHeight);
    setMinimumSectionSize(48);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setFont(typeFont(font(), Type::Caption));
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) { Q_EMIT orderClicked(column, m_added); });
}

void OrderHeader::mouseReleaseEvent(QMouseEvent *event)
{
    m_added = event->modifiers().testFlag(Qt::ShiftModifier);
    QHeaderView::mouseReleaseEvent(event);
}

void OrderHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange && parentWidget())
        setFont(typeFont(parentWidget()->font(), Type::Caption)); // ends when it is that already
}

int OrderHeader::placeInOrder(int column) const
{
    return model()->headerData(column, orientation(), items::EnterpriseModel::OrderRole).toInt();
}

bool OrderHeader::hasSeveral() const
{
    for (int column = 0; column < count(); ++column) {
        if (std::abs(placeInOrder(column)) > 1)
            return true;
    }
    return false;
}

void OrderHeader::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    const Theme theme = themeOf(this);
    const int place = placeInOrder(column);
    painter->save();
    painter->fillRect(rect, color(Token::Head, theme));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border, theme));
    QFont words = font();
    words.setBold(place != 0);
    painter->setFont(words);
    painter->setPen(color(place != 0 ? Token::Text : Token::Text2, theme));
    const QString title = model()->headerData(column, orientation()).toString();
    const auto align = model()->headerData(column, orientation(), Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool right = align.testFlag(Qt::AlignRight);
    QRect room = rect.adjusted(padding, 0, -padding, -1);
    if (place != 0)
        room.setRight(room.right() - arrowRoom);
    const QString cut = elidedText(title, painter->font(), room.width());
    const auto side = right ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine, cut);
    if (place != 0) {
        const int end = right ? room.right() : room.left() + qCeil(textWidth(cut, painter->font()));
        const QRectF where(end + 5, room.center().y() - arrow / 2 + 1, arrow, arrow);
        painter->setRenderHint(QPainter::Antialiasing);
        drawChevron(*painter, where, place < 0 ? Qt::DownArrow : Qt::UpArrow, color(Token::Text, theme));
        if (hasSeveral())
            painter->drawText(QRectF(where.right() + 2, room.top(), 12, room.height()), Qt::AlignVCenter,
                              QString::number(std::abs(place)));
    }
    painter->restore();
}

QSize OrderHeader::sectionSizeFromContents(int column) const
{
    QFont words = font();
    words.setBold(true);
    const int text = QFontMetrics(words).horizontalAdvance(model()->headerData(column, orientation()).toString());
    return {text + 2 * padding + arrowRoom + 4, sectionHeight};
}

} // namespace views
