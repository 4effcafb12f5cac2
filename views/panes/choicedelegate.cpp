#include "views/panes/choicedelegate.h"

#include "views/style.h"
#include "views/text/format.h"
#include "views/textmeter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

namespace views {

namespace {

constexpr int rowHeight = 24;
constexpr int step = 17; // of a level, and of the chevron
constexpr int boxSize = 14;
constexpr int swatchSize = 10;
constexpr int gap = 7;

int depthOf(const QModelIndex &index)
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

QString countText(const QModelIndex &index, int role) { return numberText(index.data(role).toInt(), 0); }

} // namespace

ChoiceDelegate::ChoiceDelegate(ChoiceTree *tree, int countRole)
    : QStyledItemDelegate(tree)
    , m_tree(tree)
    , m_countRole(countRole)
{}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {120, rowHeight}; }

// A sector stands under its tier's box: the chevron of the top level takes the place of one step.
ChoiceDelegate::Places ChoiceDelegate::places(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const auto middle = [&row](int left, int size) {
        return QRect(left, row.top() + (row.height() - size) / 2, size, size);
    };
    const int depth = depthOf(index);
    const bool tree = index.parent().isValid() || index.model()->hasChildren(index);
    int x = row.left() + (tree ? step : 0) + step * qMax(0, depth - 1);
    Places places;
    if (index.model()->hasChildren(index))
        places.chevron = middle(x - step, 8);
    places.box = middle(x, boxSize);
    x += boxSize + gap;
    if (m_swatch && m_swatch(index).isValid()) {
        places.swatch = middle(x, swatchSize);
        x += swatchSize + gap - 1;
    }
    const int countWidth = qCeil(textWidth(countText(index, m_countRole), option.font));
    places.count = QRect(row.right() - countWidth, row.top(), countWidth + 1, row.height());
    places.name = QRect(x, row.top(), qMax(0, places.count.left() - gap - x), row.height());
    return places;
}

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme theme = themeOf(m_tree);
    const Places at = places(option, index);
    const bool nothing = index.data(m_countRole).toInt() == 0;
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    painter->save();
    if (!at.chevron.isNull())
        drawChevron(*painter, at.chevron, m_tree->isExpanded(index) ? Qt::DownArrow : Qt::RightArrow,
                    color(Token::Text2, theme));
    drawCheckBox(*painter, at.box, state, option.state & QStyle::State_Enabled, theme);
    if (!at.swatch.isNull()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_swatch(index));
        painter->drawRoundedRect(QRectF(at.swatch), 2, 2);
    }
    painter->setFont(option.font);
    painter->setPen(color(nothing ? Token::Text3 : Token::Text, theme));
    painter->drawText(at.name, Qt::AlignVCenter, elidedText(index.data().toString(), option.font, at.name.width()));
    painter->setPen(color(nothing ? Token::Text3 : Token::Text2, theme));
    painter->drawText(at.count, Qt::AlignVCenter | Qt::AlignRight, countText(index, m_countRole));
    painter->restore();
}

bool ChoiceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    if (event->type() == QEvent::KeyPress) {
        if (static_cast<QKeyEvent *>(event)->key() != Qt::Key_Space)
            return false;
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        const Places at = places(option, index);
        if (!at.chevron.isNull() && mouse->position().x() < at.box.left() - 2) {
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
            return true;
        }
    } else {
        return event->type() == QEvent::MouseButtonDblClick; // the second release ticks again
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

bool ChoiceDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QString name = index.data().toString();
    QStyleOptionViewItem full = option;
    initStyleOption(&full, index);
    const bool cut = textWidth(name, full.font) > places(full, index).name.width();
    if (event->type() != QEvent::ToolTip || !cut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), name.toHtmlEscaped(), view);
    return true;
}

} // namespace views
