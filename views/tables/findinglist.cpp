#include "views/tables/findinglist.h"

#include "views/badge.h"
#include "views/label.h"
#include "views/text/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace views {

namespace {

constexpr int side = 12;
constexpr int signWidth = 24;
constexpr int margin = 7;
constexpr int wrapped = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft;

Sign signOf(core::Severity severity)
{
    return severity == core::Severity::Error     ? Sign::Cross
           : severity == core::Severity::Warning ? Sign::Triangle
                                                 : Sign::Note;
}

class FindingRow : public QStyledItemDelegate
{
public:
    explicit FindingRow(const FindingList *list)
        : QStyledItemDelegate(nullptr)
        , m_list(list)
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FindingEntry &finding = m_list->findings()[static_cast<std::size_t>(index.row())];
        const Theme theme = themeOf(option.widget);
        const bool isChosen = option.state & QStyle::State_Selected && m_list->hasFocus();
        const bool isHovered = option.state & QStyle::State_MouseOver && !finding.action.isEmpty();
        painter->save();
        painter->fillRect(option.rect, color(isChosen    ? Token::Selection
                                             : isHovered ? Token::Hover
                                                         : Token::Panel,
                                             theme));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          color(Token::Border, theme));
        drawSign(*painter, QRectF(option.rect.left() + side, option.rect.top() + margin + 3, 13, 13),
                 signOf(finding.severity), theme);
        QRect room = textRoom(option.rect, finding, option.font);
        painter->setFont(typeFont(option.font, Type::Body));
        painter->setPen(color(finding.severity == core::Severity::Error ? Token::ErrorText : Token::Text, theme));
        QRect used;
        painter->drawText(room, wrapped, finding.text, &used);
        painter->setFont(typeFont(option.font, Type::Caption));
        if (!finding.action.isEmpty()) {
            painter->setPen(color(Token::Accent, theme));
            painter->drawText(option.rect.adjusted(0, margin + 2, -side, 0), Qt::AlignRight | Qt::AlignTop,
                              finding.action);
        }
        if (!finding.detail.isEmpty()) {
            room.setTop(used.bottom() + 3);
            painter->setPen(color(Token::Text2, theme));
            painter->drawText(room, wrapped, finding.detail);
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const FindingEntry &finding = m_list->findings()[static_cast<std::size_t>(index.row())];
        const QRect whole(0, 0, m_list->viewport()->width(), 10000);
        const QRect room = textRoom(whole, finding, option.font);
        int height = QFontMetrics(typeFont(option.font, Type::Body)).boundingRect(room, wrapped, finding.text).height();
        if (!finding.detail.isEmpty())
            height +=
                3 +
                QFontMetrics(typeFont(option.font, Type::Caption)).boundingRect(room, wrapped, finding.detail).height();
        return {whole.width(), height + 2 * margin};
    }

private:
    static QRect textRoom(const QRect &rect, const FindingEntry &finding, const QFont &font)
    {
        const int action = finding.action.isEmpty()
                               ? 0
                               : QFontMetrics(typeFont(font, Type::Caption)).horizontalAdvance(finding.action) + 8;
        return rect.adjusted(side + signWidth - 4, margin, -side - action, -margin);
    }

    const FindingList *m_list;
};

} // namespace

FindingList::FindingList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setResizeMode(Adjust);
    viewport()->setAutoFillBackground(false);
    auto *rows = new FindingRow(this);
    rows->setParent(this);
    setItemDelegate(rows);
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { choose(row(item)); });
}

void FindingList::setFindings(std::vector<FindingEntry> findings)
{
    std::ranges::stable_sort(findings, {}, &FindingEntry::severity);
    clear();
    m_findings = std::move(findings);
    for (const FindingEntry &finding : m_findings) {
        auto *item = new QListWidgetItem(finding.text, this);
        item->setToolTip(finding.detail);
        const QString spoken = word(finding.severity) + u": " + finding.text + u' ' + finding.detail;
        item->setData(Qt::AccessibleTextRole, spoken);
    }
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // the words wrap anew
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentRow());
    else
        QListWidget::keyPressEvent(event);
}

void FindingList::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_findings.size()))
        return;
    const FindingEntry finding = m_findings[static_cast<std::size_t>(row)];
    if (!finding.action.isEmpty())
        Q_EMIT chosen(finding);
}

} // namespace views
