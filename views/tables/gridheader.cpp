#include "views/tables/gridheader.h"

#include "models/core/tabular/editmapping.h"
#include "models/items/gridmodel.h"
#include "views/label.h"
#include "views/style.h"
#include "views/text/mappingwords.h"
#include "views/textmeter.h"

#include <QPainter>

namespace views {

namespace {

constexpr int headHeight = 50;
constexpr int boxHeight = 24;

} // namespace

GridHeader::GridHeader(const items::GridModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(44);
}

QString GridHeader::words(int column) const
{
    const int grid = m_model.gridColumn(column);
    if (grid < 0 || !m_model.mapping())
        return {};
    const auto *mapped = core::columnAt(*m_model.mapping(), static_cast<std::size_t>(grid));
    return mapped ? columnWords(*mapped) : word(core::ColumnRole::Ignore);
}

QSize GridHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), headHeight}; }

void GridHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme theme = themeOf(this);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(rect, color(Token::Head, theme));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border, theme));
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), color(Token::Grid, theme));
    painter->setFont(typeFont(font(), Type::Caption));
    const QString text = words(logicalIndex);
    if (text.isEmpty()) {
        painter->setPen(color(Token::Text2, theme));
        const QString own = logicalIndex == 0 ? QString() : tr("Read as");
        painter->drawText(rect.adjusted(8, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, own);
        painter->restore();
        return;
    }
    const bool isOut = text == word(core::ColumnRole::Ignore);
    const QRectF box(rect.left() + 4.5, rect.top() + 4.5, rect.width() - 9, boxHeight - 1);
    painter->setPen(color(isOut ? Token::BorderControl : Token::Accent, theme));
    painter->setBrush(color(Token::Card, theme));
    painter->drawRoundedRect(box, 4, 4);
    drawChevron(*painter, QRectF(box.right() - 17, box.center().y() - 5, 10, 10), Qt::DownArrow,
                color(Token::Text2, theme));
    painter->setPen(color(isOut ? Token::Text2 : Token::Text, theme));
    const QRect room = box.toRect().adjusted(8, 0, -20, 0);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, elidedText(text, painter->font(), room.width()));
    painter->setPen(color(Token::Text2, theme));
    painter->drawText(QRect(rect.left(), rect.top() + 30, rect.width(), 18), Qt::AlignCenter,
                      m_model.headerData(logicalIndex, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace views
