#include "views/tables/profiletable.h"

#include "views/label.h"
#include "views/tables/plaincell.h"
#include "views/tables/profilewords.h"
#include "views/textmeter.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>

namespace views {

namespace {

constexpr int gap = 8; ///< between a number and its growth

/// A number and, behind it in a column of its own, its growth.
class Cell : public PlainCell
{
public:
    using PlainCell::PlainCell;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool isPlaces = index.data(items::ProfileModel::PlacesRole).toBool();
        const Token ground = option.state & QStyle::State_MouseOver ? Token::Hover
                             : isPlaces                             ? Token::Head
                                                                    : Token::Card;
        const QRect &rect = option.rect;
        painter->save();
        painter->fillRect(rect, color(ground, theme));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Grid, theme));
        if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
            painter->setPen(QPen(color(Token::Accent, theme), 1.5));
            painter->drawRect(QRectF(rect).adjusted(1, 1, -1.5, -2));
        }
        QRect room = rect.adjusted(padding, 0, -padding, -1);
        const auto write = [&](Type type, Token tone, const QString &words) {
            painter->setFont(typeFont(option.font, type));
            painter->setPen(color(tone, theme));
            const auto side = index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
            painter->drawText(room, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                              elidedText(words, painter->font(), room.width()));
        };
        if (index.column() > 0) {
            const int sign = index.data(items::ProfileModel::SignRole).toInt();
            write(Type::Caption,
                  sign < 0   ? Token::Negative
                  : sign > 0 ? Token::Positive
                             : Token::Text2,
                  index.data(items::ProfileModel::ChangeRole).toString());
            room.setRight(room.right() - growthWidth(option, index.column()));
        }
        const bool missing = index.data(items::ProfileModel::MissingRole).toBool();
        write(Type::Body, missing ? Token::Text3 : isPlaces ? Token::Text2 : Token::Text, index.data().toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize number = PlainCell::sizeHint(option, index);
        return index.column() == 0 ? number : number + QSize(growthWidth(option, index.column()), 0);
    }

    /// The growths of each column of numbers.
    void setGrowths(std::vector<QStringList> texts)
    {
        m_growths = std::move(texts);
        m_widths.clear();
    }

private:
    /// Room for the growths of a column, so that its numbers stand below each other.
    int growthWidth(const QStyleOptionViewItem &option, int column) const
    {
        const QFont font = typeFont(option.font, Type::Caption);
        for (std::size_t at = m_widths.size(); at < m_growths.size(); ++at) {
            int widest = 0;
            for (const QString &text : m_growths[at])
                widest = std::max(widest, qCeil(textWidth(text, font)));
            m_widths.push_back(widest > 0 ? widest + gap : 0);
        }
        return m_widths[static_cast<std::size_t>(column - 1)];
    }

    std::vector<QStringList> m_growths;
    mutable std::vector<int> m_widths; ///< with the gap before them; empty = not measured
};

} // namespace

ProfileTable::ProfileTable(QWidget *parent)
    : QTableView(parent)
    , m_model(new items::ProfileModel(this))
{
    setModel(m_model);
    setItemDelegate(new Cell(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its rows
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(PlainCell::lineHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFixedHeight(28);
    horizontalHeader()->setFont(typeFont(font(), Type::Caption));
    connect(this, &QTableView::clicked, this, &ProfileTable::pick);
}

void ProfileTable::setProfile(core::EnterpriseProfile profile, const core::PanelHead &head, const Names &names)
{
    auto texts = profileTexts(profile, head, names);
    std::vector<QStringList> growths(head.measures.size());
    for (const auto &year : profile.years) {
        for (std::size_t measure = 0; measure < year.marks.size(); ++measure)
            growths[measure] += texts.change(year.marks[measure]);
    }
    static_cast<Cell *>(itemDelegate())->setGrowths(std::move(growths));
    m_model->setProfile(std::move(profile), std::move(texts));
    fitColumns();
    updateGeometry();
}

QSize ProfileTable::sizeHint() const
{
    int height = 28 + m_model->rowCount() * PlainCell::lineHeight;
    if (horizontalScrollBar()->maximum() > 0)
        height += horizontalScrollBar()->sizeHint().height();
    return {420, height};
}

void ProfileTable::pick(const QModelIndex &index)
{
    if (const core::Mark *mark = m_model->mark(index))
        Q_EMIT picked(mark->keys, static_cast<std::size_t>(index.column() - 1));
}

void ProfileTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        pick(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        event->ignore(); // the card's
    else
        QTableView::keyPressEvent(event);
}

void ProfileTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ProfileTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        horizontalHeader()->setFont(typeFont(font(), Type::Caption));
}

/// What is left of the room is shared by the numbers.
void ProfileTable::fitColumns()
{
    const int count = m_model->columnCount();
    if (count == 0)
        return;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    std::vector<int> widths;
    int spare = viewport()->width();
    for (int column = 0; column < count; ++column) {
        int width = horizontalHeader()->sectionSizeHint(column) + 8;
        for (int row = 0; row < m_model->rowCount(); ++row)
            width = std::max(width, itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        widths.push_back(std::clamp(width, 56, 260));
        spare -= widths.back();
    }
    int left = count - 1;
    for (int column = 0; column < count; ++column) {
        const int more = column > 0 ? std::max(0, spare) / left-- : 0;
        spare -= more;
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + more);
    }
    updateGeometry();
}

} // namespace views
