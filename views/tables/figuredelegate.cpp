#include "views/tables/figuredelegate.h"

#include "models/items/figuremodel.h"
#include "views/filterchange.h"
#include "views/label.h"
#include "views/text/format.h"
#include "views/text/words.h"
#include "views/textmeter.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace views {

namespace {

constexpr int padding = 8;
constexpr int slotWidth = 20;
const QString dash = QStringLiteral("—");

/// Its columns are periods; without these it is a list of single figures, as FigureModel lays them out.
bool isSeries(const core::Figure &figure)
{
    return figure.spec.subject == core::FigureSubject::Series && !figure.periods.empty();
}

const core::Mark *markOf(const QModelIndex &index)
{
    return static_cast<const core::Mark *>(index.data(items::FigureModel::MarkRole).value<void *>());
}

bool isNumber(const QModelIndex &index)
{
    const auto alignment = index.data(Qt::TextAlignmentRole);
    return alignment.value<Qt::Alignment>().testFlag(Qt::AlignRight);
}

/// The short reason why a cell has no number.
QString reasonIn(const QModelIndex &index)
{
    const QVariant empty = index.data(items::FigureModel::EmptyRole);
    return empty.isValid() ? shortWord(static_cast<core::EmptyReason>(empty.toInt())) : QString();
}

Token growthTone(double value) { return value < 0 ? Token::Negative : value > 0 ? Token::Positive : Token::Text2; }

} // namespace

struct FigureDelegate::Place
{
    QPainter *painter;
    QRect rect;
    Theme theme;
    QFont body;
    bool current = false;
    bool hovered = false;

    void text(const QRect &where, Qt::Alignment alignment, Token tone, const QString &words) const
    {
        painter->setPen(color(tone, theme));
        const QString cut = elidedText(words, painter->font(), where.width());
        painter->drawText(where, static_cast<int>(alignment) | Qt::TextSingleLine, cut);
    }
};

FigureDelegate::FigureDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{}

void FigureDelegate::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    m_figure = std::move(figure);
    m_style.reset();
    m_names = names;
    m_twoLines = m_figure && isSeries(*m_figure) && std::ranges::any_of(m_figure->marks, [](const core::Mark &mark) {
                     return mark.growth || (mark.change && mark.change->value);
                 });
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    Place place{painter, option.rect, themeOf(option.widget), typeFont(option.font, Type::Body)};
    place.hovered = option.state & QStyle::State_MouseOver;
    place.current = (option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus();
    paintGround(place, index);
    place.rect.adjust(padding, 0, -padding, -1);
    const auto *mark = markOf(index);
    const bool value =
        index.data(items::FigureModel::QualifierRole).isValid() || index.data(items::FigureModel::EmptyRole).isValid();
    painter->setFont(place.body);
    if (mark && m_figure && (value || (isSeries(*m_figure) && m_twoLines)))
        paintValue(place, *mark, index);
    else if (isHeading(index))
        paintHeading(place, index);
    else
        paintText(place, index);
    painter->restore();
}

void FigureDelegate::paintGround(const Place &place, const QModelIndex &index) const
{
    const Token ground = isSelected(index) ? Token::Selection : place.hovered ? Token::Hover : Token::Card;
    place.painter->fillRect(place.rect, color(ground, place.theme));
    const QRect line(place.rect.left(), place.rect.bottom(), place.rect.width(), 1);
    place.painter->fillRect(line, color(Token::Grid, place.theme));
    if (!place.current)
        return;
    place.painter->setPen(QPen(color(Token::Accent, place.theme), 1.5));
    place.painter->drawRect(QRectF(place.rect).adjusted(1, 1, -1.5, -2));
}

void FigureDelegate::paintHeading(const Place &place, const QModelIndex &index) const
{
    QRect rect = place.rect;
    const auto *mark = markOf(index);
    const auto *first = mark ? mark : markOf(index.siblingAtColumn(index.model()->columnCount() - 1));
    if (first && m_figure->spec.chart != core::ChartKind::Table) { // as in the chart beside it
        if (!m_style || m_style->first != place.theme)
            m_style.emplace(place.theme, SeriesStyle(*m_figure, m_names.set(), place.theme, m_names.panel()));
        const QRect swatch(rect.left(), rect.center().y() - 4, 10, 10);
        place.painter->setRenderHint(QPainter::Antialiasing);
        place.painter->setPen(Qt::NoPen);
        place.painter->setBrush(m_style->second.color(first->keys));
        place.painter->drawRoundedRect(swatch, 2, 2);
        rect.setLeft(rect.left() + 18);
    }
    if (isSelected(index) && index.column() == 0)
        place.painter->setFont(typeFont(place.body, Type::Strong));
    place.text(rect, Qt::AlignLeft | Qt::AlignVCenter, Token::Text, index.data().toString());
}

void FigureDelegate::paintText(const Place &place, const QModelIndex &index) const
{
    const QString words = index.data().toString();
    const Qt::Alignment side = isNumber(index) ? Qt::AlignRight : Qt::AlignLeft;
    const bool none = words.isEmpty() || words == dash;
    if (isSelected(index) && index.column() == 0)
        place.painter->setFont(typeFont(place.body, Type::Strong));
    place.text(place.rect, side | Qt::AlignVCenter, none ? Token::Text3 : Token::Text, none ? dash : words);
}

void FigureDelegate::paintValue(const Place &place, const core::Mark &mark, const QModelIndex &index) const
{
    QRect line = place.rect;
    if (m_twoLines)
        line.setHeight(28);
    const bool implied = !mark.value && mark.implied;
    QString words = index.data().toString();
    if (words.isEmpty())
        words = dash;
    // A dash alone says little: where there is room the reason stands in its place.
    if (const QString reason = m_twoLines ? QString() : reasonIn(index); words == dash && !reason.isEmpty()) {
        place.painter->setFont(typeFont(place.body, Type::Caption));
        if (textWidth(reason, place.painter->font()) <= line.width()) {
            place.text(line, Qt::AlignRight | Qt::AlignVCenter, Token::Text2, reason);
            return;
        }
        place.painter->setFont(place.body);
    }
    const Token tone = implied ? Token::Text2 : mark.value || words != dash ? Token::Text : Token::Text3;
    place.text(line, Qt::AlignRight | Qt::AlignVCenter, tone, words);
    QRect slot = line;
    slot.setRight(line.right() - qCeil(textWidth(words, place.painter->font())) - 4);
    slot.setLeft(std::max(line.left(), slot.right() - slotWidth));
    if (implied) {
        place.painter->setRenderHint(QPainter::Antialiasing);
        place.painter->setPen(QPen(color(Token::Text2, place.theme), 1.4));
        place.painter->setBrush(Qt::NoBrush);
        place.painter->drawEllipse(QPointF(slot.right() - 5, slot.center().y() + 1), 4, 4);
    } else if (mark.hasConflict()) {
        place.painter->setFont(typeFont(place.body, Type::Strong));
        place.text(slot, Qt::AlignRight | Qt::AlignVCenter, Token::WarningText, QStringLiteral("◇"));
    } else if (mark.value) {
        place.text(slot, Qt::AlignRight | Qt::AlignVCenter, Token::Text2, qualifierSign(mark.qualifier));
    }
    if (m_twoLines)
        paintGrowth(place, mark);
}

void FigureDelegate::paintGrowth(const Place &place, const core::Mark &mark) const
{
    place.painter->setFont(typeFont(place.body, Type::Caption));
    QRect right = place.rect;
    right.setTop(place.rect.top() + 26);
    QRect left = right;
    right.setLeft(right.center().x());
    left.setRight(right.left() - 6);
    const auto side = Qt::AlignRight | Qt::AlignTop;
    if (mark.growth)
        place.text(left, side, growthTone(mark.growth->percent), signedText(mark.growth->literal));
    else if (mark.value)
        place.text(left, side, Token::Text3, dash);
    if (mark.change && mark.change->value)
        place.text(right, side, Token::Text2, signedText(*mark.change->value, 2));
    else if (mark.value)
        place.text(right, side, Token::Text3, dash);
}

bool FigureDelegate::isSelected(const QModelIndex &index) const
{
    if (!m_figure || m_selection == core::Keys{})
        return false;
    const auto *mark = markOf(index);
    return mark && isMeant(mark->keys, m_selection);
}

bool FigureDelegate::isHeading(const QModelIndex &index) const
{
    if (!m_figure || isSeries(*m_figure))
        return m_figure && index.column() == 0;
    const QVariant code = index.model()->headerData(index.column(), Qt::Horizontal, items::FigureModel::CodeRole);
    return code.toString() == QLatin1String("sector");
}

bool FigureDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const bool cut = index.isValid() && sizeHint(option, index).width() > option.rect.width();
    if (event->type() != QEvent::ToolTip || !cut || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data().toString(), view);
    return true;
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int text = qCeil(textWidth(index.data().toString(), typeFont(option.font, Type::Body)));
    if (m_figure && !isSeries(*m_figure) && index.data().toString() == dash) {
        // Room for the reason, which is drawn without the sign that a number may have at its left.
        const int reason = qCeil(textWidth(reasonIn(index), typeFont(option.font, Type::Caption)));
        text = std::max(text, reason - (isNumber(index) ? slotWidth : 0) + 1);
    }
    const bool series = m_figure && isSeries(*m_figure);
    const int extra = isHeading(index) ? 22 : series ? slotWidth + 4 : isNumber(index) ? slotWidth : 4;
    constexpr int twoGrowths = 104;
    const int least = series && m_twoLines && !isHeading(index) ? twoGrowths : 0;
    return {std::max(least, text + 2 * padding + extra), rowHeight()};
}

} // namespace views
