#include "views/picklist.h"

#include "views/charts/palette.h"
#include "views/label.h"
#include "views/textmeter.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace views {

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int placeRole = Qt::UserRole + 2;
constexpr int searchRole = Qt::UserRole + 3;

/// Name left, detail right in text-2.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = themeOf(option.widget);
        const bool current = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const Token ground = current ? Token::Selection : hovered ? Token::Hover : Token::Card;
        painter->fillRect(option.rect, color(ground, theme));
        QRect rect = option.rect.adjusted(10, 0, -10, 0);
        painter->setFont(typeFont(option.font, Type::Caption));
        painter->setPen(color(Token::Text2, theme));
        const QString detail = index.data(detailRole).toString();
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, detail);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(detail) - 12);
        painter->setFont(typeFont(option.font, Type::Body));
        painter->setPen(color(Token::Text, theme));
        const QString name = elidedText(index.data().toString(), painter->font(), rect.width());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, name);
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {200, 28}; }
};

} // namespace

PickList::PickList(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_nothing(new Label(Type::Body, Token::Text2, this))
{
    setProperty("card", true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->addWidget(m_search);
    rows->addWidget(m_list, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    rows->addWidget(m_nothing, 1);
    m_nothing->hide();
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(searchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new EntryDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &PickList::find);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &PickList::choose);
}

void PickList::setEntries(const std::vector<Entry> &entries, Reader reader)
{
    m_entries = entries;
    m_reader = std::move(reader);
    m_further.clear();
    m_model->clear();
    for (std::size_t i = 0; i < entries.size(); ++i)
        addRow(entries[i], entries[i].name + u' ' + entries[i].detail + u' ' + entries[i].others, i);
}

void PickList::addRow(const Entry &entry, const QString &searched, std::size_t place)
{
    auto *item = new QStandardItem(entry.name);
    item->setData(entry.detail, detailRole);
    item->setData(static_cast<int>(place), placeRole);
    item->setData(searched, searchRole);
    item->setToolTip(entry.name);
    item->setEditable(false);
    m_model->appendRow(item);
}

void PickList::openAt(const QWidget *anchor)
{
    m_search->setPlaceholderText(tr("Type to search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->clear();
    find({});
    resize(std::max(anchor->width(), 420), 420);
    move(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)));
    show();
    m_search->setFocus();
}

int PickList::shownEntries() const { return m_found->rowCount(); }

bool PickList::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_found->rowCount() > 0) {
            const int row = std::clamp(m_list->currentIndex().row() + step, 0, m_found->rowCount() - 1);
            m_list->setCurrentIndex(m_found->index(row, 0));
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void PickList::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto place = static_cast<std::size_t>(index.data(placeRole).toInt());
    const core::Keys keys = place < m_entries.size() ? m_entries[place].keys : m_further[place - m_entries.size()].keys;
    if (keys == core::Keys{})
        return;
    hide();
    Q_EMIT chosen(keys);
}

void PickList::find(const QString &text)
{
    m_text = text.trimmed();
    m_model->removeRows(static_cast<int>(m_entries.size()), static_cast<int>(m_further.size()));
    m_further.clear();
    if (const auto read = m_reader ? m_reader(m_text) : std::nullopt)
        addFurther(*read);
    m_found->setFilterFixedString(m_text);
    m_list->setCurrentIndex(m_found->index(0, 0));
    m_expecting = false;
    Q_EMIT searched(m_text);
    tellNothing();
}

void PickList::addFound(const QString &text, const std::vector<Entry> &entries)
{
    if (text != m_text)
        return;
    for (const Entry &entry : entries)
        addFurther(entry);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_found->index(0, 0));
    setExpecting(false);
}

/// It is listed whatever it is called.
void PickList::addFurther(const Entry &entry)
{
    m_further.push_back(entry);
    addRow(entry, m_text, m_entries.size() + m_further.size() - 1);
}

void PickList::setExpecting(bool expecting)
{
    m_expecting = expecting;
    tellNothing();
}

void PickList::tellNothing()
{
    const bool none = m_found->rowCount() == 0;
    m_nothing->setText(m_expecting ? tr("Searching…") : tr("Nothing is called “%1” here.").arg(m_text));
    m_nothing->setVisible(none);
    m_list->setVisible(!none);
}

} // namespace views
