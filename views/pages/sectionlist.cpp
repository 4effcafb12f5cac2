#include "views/pages/sectionlist.h"

#include "views/label.h"
#include "views/text/format.h"
#include "views/textmeter.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QtMath>

#include <algorithm>

namespace views {

namespace {

constexpr int rowHeight = 28;
constexpr int padding = 8;
constexpr int countRole = Qt::UserRole + 1;

class SectionRow : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen    ? QBrush(color(Token::Selection, theme))
                          : hovered ? QBrush(color(Token::Hover, theme))
                                    : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(option.rect, 4, 4);
        const QRect room = option.rect.adjusted(padding, 0, -padding, 0);
        const QString count = index.data(countRole).toString();
        painter->setFont(typeFont(option.font, Type::Caption));
        painter->setPen(color(Token::Text2, theme));
        painter->drawText(room, Qt::AlignRight | Qt::AlignVCenter, count);
        const int used = painter->fontMetrics().horizontalAdvance(count) + padding;
        painter->setFont(typeFont(option.font, chosen ? Type::Strong : Type::Body));
        painter->setPen(color(chosen ? Token::Accent : Token::Text, theme));
        const QString name = elidedText(index.data().toString(), painter->font(), room.width() - used);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter->restore();
    }

    /// The name is bold when its section is chosen.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const qreal name = textWidth(index.data().toString(), typeFont(option.font, Type::Strong));
        const qreal number = textWidth(index.data(countRole).toString(), typeFont(option.font, Type::Caption));
        return {qCeil(name + number) + 3 * padding + 4, rowHeight};
    }
};

} // namespace

SectionList::SectionList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setFixedHeight(rowHeight);
    setItemDelegate(new SectionRow(this));
}

void SectionList::setSection(int row, const QString &name, std::size_t count)
{
    auto *section = item(row);
    section->setText(name);
    section->setToolTip(name);
    section->setData(countRole, numberText(static_cast<double>(count), 0));
    section->setData(Qt::AccessibleTextRole, QStringLiteral("%1 %2").arg(name).arg(count));
    fit();
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

/// As high as its lines.
void SectionList::fit()
{
    doItemsLayout();
    const int last = count() - 1;
    setFixedHeight(last < 0 ? rowHeight : std::max(rowHeight, visualItemRect(item(last)).bottom() + 1));
}

} // namespace views
