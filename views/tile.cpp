#include "views/tile.h"

#include "views/badge.h"
#include "views/charts/chartview.h"
#include "views/figurecaption.h"
#include "views/figurecopy.h"
#include "views/figurewords.h"
#include "views/filterchange.h"
#include "views/icons.h"
#include "views/label.h"
#include "views/tables/figuretable.h"
#include "views/textmeter.h"

#include <QApplication>
#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace views {

struct Tile::Parts
{
    Names names;
    core::Keys selection;
    Show show = Show::Chart;
    QString ownTitle;
    QString ownSubtitle;
    QString found; ///< what the rows of the table are searched for
    QVBoxLayout *rows = nullptr;
    QWidget *header = nullptr;
    Label *title = nullptr;
    Label *subtitle = nullptr;
    Badge *badge = nullptr;
    QToolButton *switcher = nullptr;
    QToolButton *copy = nullptr;
    Label *notice = nullptr;
    QVBoxLayout *body = nullptr;
    FigureTable *table = nullptr;
    QWidget *empty = nullptr;
    Label *emptyText = nullptr;
    QPushButton *unfilter = nullptr;
    Hairline *line = nullptr;
    Label *source = nullptr;
    core::ChartKind kind = core::ChartKind::Table;
    bool isPainted = false;
    bool isFailed = false; ///< no figure could be built
};

Tile::Tile(const core::FigureSpec &spec, QWidget *parent)
    : QFrame(parent)
    , m_id(QString::fromStdString(spec.id))
    , m_spec(spec)
    , m_parts(std::make_unique<Parts>())
{
    setFrameShape(QFrame::NoFrame);
    setObjectName(m_id);
    m_parts->rows = new QVBoxLayout(this);
    m_parts->rows->setSpacing(4);
    makeHeader();
    makeBody();
    m_parts->kind = spec.chart;
    placeChart();
    showParts();
}

Tile::~Tile() = default;

void Tile::makeHeader()
{
    auto &p = *m_parts;
    p.header = new QWidget(this);
    auto *lines = new QVBoxLayout(p.header);
    lines->setContentsMargins(12, 0, 8, 2);
    lines->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    lines->addLayout(row);
    p.title = new Label(Type::CardTitle, Token::Text, p.header);
    p.title->setElided(true, 2);
    p.subtitle = new Label(Type::Caption, Token::Text2, p.header);
    p.subtitle->setElided(true);
    p.badge = new Badge(p.header);
    p.switcher = new QToolButton(p.header);
    p.copy = new QToolButton(p.header);
    row->addWidget(p.title, 1);
    row->addWidget(p.badge);
    for (auto *button : {p.switcher, p.copy}) {
        button->setProperty("bare", true);
        row->addWidget(button);
    }
    lines->addWidget(p.subtitle);
    p.copy->setIcon(icon(QStringLiteral("copy")));
    connect(p.switcher, &QToolButton::clicked, this, &Tile::toggle);
    connect(p.copy, &QToolButton::clicked, this, &Tile::copy);
    p.rows->addWidget(p.header);
}

void Tile::makeBody()
{
    auto &p = *m_parts;
    p.notice = new Label(Type::Caption, Token::Text2, this);
    p.notice->setWordWrap(true);
    p.notice->setContentsMargins(12, 0, 12, 0);
    p.rows->addWidget(p.notice);
    p.body = new QVBoxLayout;
    p.body->setSpacing(0);
    p.rows->addLayout(p.body, 1);
    p.empty = new QWidget(this);
    auto *column = new QVBoxLayout(p.empty);
    column->setContentsMargins(12, 8, 12, 8);
    p.emptyText = new Label(Type::Body, Token::Text2, p.empty);
    p.emptyText->setWordWrap(true);
    p.unfilter = new QPushButton(p.empty);
    connect(p.unfilter, &QPushButton::clicked, this, &Tile::unfilterWanted);
    column->addWidget(p.emptyText);
    column->addWidget(p.unfilter, 0, Qt::AlignLeft);
    column->addStretch();
    p.body->addWidget(p.empty);
    p.line = new Hairline(this);
    p.source = new Label(Type::Caption, Token::Text2, this);
    p.source->setElided(true);
    p.source->setContentsMargins(12, 2, 12, 0);
    p.rows->addWidget(p.line);
    p.rows->addWidget(p.source);
}

void Tile::placeChart()
{
    delete m_chart;
    m_chart = makeChart(m_parts->kind).release();
    if (!m_chart) {
        m_parts->show = Show::Table;
        return;
    }
    m_parts->body->insertWidget(0, m_chart, 1);
    connect(m_chart, &ChartView::picked, this, &Tile::picked);
    m_chart->installEventFilter(this);
}

bool Tile::eventFilter(QObject *watched, QEvent *event)
{
    // Where an axis starts depends on the height, and the subtitle says it.
    if (watched == m_chart && event->type() == QEvent::Resize && m_figure)
        retitle();
    return QFrame::eventFilter(watched, event);
}

void Tile::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    rebadge();
}

void Tile::setFigure(std::shared_ptr<const core::Figure> figure, const Names &names)
{
    if (figure && figure == m_figure && names == m_parts->names)
        return; // shown already
    m_parts->isFailed = false;
    m_figure = std::move(figure);
    m_parts->names = names;
    if (m_figure && drawnKind(*m_figure) != m_parts->kind) {
        m_parts->kind = drawnKind(*m_figure);
        placeChart();
    }
    if (m_figure) {
        m_spec = m_figure->spec;
        if (m_chart)
            m_chart->setFigure(m_figure, names);
        fillTable();
        setSelection(m_parts->selection);
    }
    renew();
}

void Tile::setFailed()
{
    m_parts->isFailed = true;
    m_figure.reset();
    renew();
}

void Tile::setSelection(const core::Keys &keys)
{
    m_parts->selection = keys;
    if (!m_figure)
        return;
    const bool meant = std::ranges::any_of(m_figure->marks, [&](const auto &mark) { return isMeant(mark.keys, keys); });
    if (m_chart)
        m_chart->setSelection(meant ? keys : core::Keys{});
    if (m_parts->table)
        m_parts->table->setSelection(keys);
}

void Tile::setShow(Show show)
{
    m_parts->show = m_chart ? show : Show::Table;
    renew();
}

void Tile::find(const QString &text)
{
    m_parts->found = text.trimmed();
    table()->find(text);
    renew();
}

/// Of the table alone: a chart goes on showing all.
bool Tile::isFinding() const { return m_parts->table && m_parts->show == Show::Table && !m_parts->found.isEmpty(); }

QString Tile::subtitleText() const
{
    const QString note = m_chart ? m_chart->note() : QString();
    if (!isFinding())
        return FigureCaption::subtitle(*m_figure, m_parts->names, note);
    core::Figure found = *m_figure;
    found.shown = static_cast<std::size_t>(m_parts->table->shownRows());
    return FigureCaption::subtitle(found, m_parts->names, note);
}

void Tile::setHeading(const QString &title, const QString &subtitle)
{
    m_parts->ownTitle = title;
    m_parts->ownSubtitle = subtitle;
    renew();
}

void Tile::toggle() { setShow(m_parts->show == Show::Table ? Show::Chart : Show::Table); }

/// Made when first wanted: most tiles never show more than their chart.
FigureTable *Tile::table()
{
    auto &p = *m_parts;
    if (p.table)
        return p.table;
    p.table = new FigureTable(this);
    p.table->hide();
    p.body->insertWidget(m_chart ? 1 : 0, p.table, 1);
    setTabOrder(m_chart ? static_cast<QWidget *>(m_chart) : p.copy, p.table);
    connect(p.table, &FigureTable::picked, this, &Tile::picked);
    fillTable();
    p.table->setSelection(p.selection);
    return p.table;
}

void Tile::fillTable()
{
    if (!m_parts->table || !m_figure)
        return;
    m_parts->table->setFigure(m_figure, m_parts->names);
    m_parts->table->setAccessibleName(FigureCaption::title(*m_figure, m_parts->names));
}

int Tile::heightOfRows()
{
    table();
    // A layout within a layout keeps the hint it had before the table got its rows.
    m_parts->body->invalidate();
    m_parts->rows->invalidate();
    return m_parts->rows->sizeHint().height() - table()->sizeHint().height() + table()->heightOfRows();
}

bool Tile::isBare() const { return m_parts->kind == core::ChartKind::Tiles && m_parts->show == Show::Chart; }

void Tile::renew()
{
    retitle();
    rebadge();
    showParts();
}

void Tile::retitle()
{
    auto &p = *m_parts;
    p.switcher->setToolTip(tr("Chart or table (T)"));
    p.switcher->setAccessibleName(tr("Chart or table"));
    p.copy->setToolTip(tr("Copy picture and rows"));
    p.copy->setAccessibleName(tr("Copy picture and rows"));
    p.unfilter->setText(tr("Lift all filters"));
    if (p.isFailed) {
        for (auto *label : {p.subtitle, p.source, p.notice})
            label->clear();
        p.emptyText->setText(tr("This could not be worked out; the message above says why."));
    }
    if (!m_figure)
        return;
    const QString heading = FigureCaption::title(*m_figure, p.names);
    const bool hasOwn = !p.ownTitle.isEmpty();
    p.title->setText(hasOwn ? p.ownTitle : heading);
    p.subtitle->setText(hasOwn ? p.ownSubtitle : subtitleText());
    p.source->setText(hasOwn ? QString() : FigureCaption::sources(*m_figure, p.names));
    p.notice->setText(hasOwn ? QString() : FigureCaption::notices(*m_figure, p.names));
    p.emptyText->setText(isFinding() && !m_figure->marks.empty()
                             ? tr("Nothing in this table has “%1” in it.").arg(p.found)
                             : emptySentence(*m_figure, p.names));
    setAccessibleName(heading);
    if (m_chart)
        m_chart->setAccessibleName(heading + QStringLiteral(", ") + p.subtitle->text());
}

void Tile::rebadge()
{
    auto &badge = *m_parts->badge;
    const bool judged =
        m_figure && m_parts->ownTitle.isEmpty() && m_figure->marks.size() > 1 && FigureCaption::isJudged(*m_figure);
    badge.setVisible(judged);
    if (!judged)
        return;
    // The title goes before the word that the sign says as well.
    const auto &verdict = m_figure->comparability;
    const QString full = FigureCaption::comparability(verdict);
    badge.setComparability(verdict.verdict, full);
    const int room = width() - badge.sizeHint().width() - 110;
    if (textWidth(m_parts->title->text(), m_parts->title->font()) > room)
        badge.setComparability(verdict.verdict, FigureCaption::colorOf(verdict));
    badge.setToolTip(FigureCaption::reasons(m_figure->comparability));
    badge.setAccessibleDescription(badge.toolTip());
}

void Tile::showParts()
{
    auto &p = *m_parts;
    const bool noneFound = isFinding() && p.table->shownRows() == 0;
    const bool empty =
        p.isFailed ||
        (m_figure && (m_figure->marks.empty() || noneFound || (p.show == Show::Chart && isBlank(*m_figure))));
    const bool bare = isBare();
    p.header->setVisible(!bare);
    p.switcher->setVisible(m_chart != nullptr);
    p.switcher->setIcon(icon(p.show == Show::Table ? QStringLiteral("chart-line") : QStringLiteral("table")));
    p.notice->setVisible(!bare && !p.notice->text().isEmpty());
    p.source->setVisible(!bare && !p.source->text().isEmpty());
    p.line->setVisible(p.source->isVisibleTo(this));
    p.empty->setVisible(empty);
    p.unfilter->setVisible(m_figure && empty && !noneFound && isFilteredOut(*m_figure));
    if (m_chart)
        m_chart->setVisible(m_figure && !empty && p.show != Show::Table);
    const bool ofRows = !empty && p.show != Show::Chart;
    if (ofRows && (p.table || p.isPainted || isVisible()))
        table()->show();
    else if (p.table)
        p.table->hide();
    const int margin = !bare && p.show == Show::Chart ? 10 : 0;
    p.body->setContentsMargins(margin, 0, margin, 0);
    p.rows->setContentsMargins(bare ? 0 : 1, bare ? 0 : 8, bare ? 0 : 1, bare ? 0 : 6);
    update();
}

void Tile::copy()
{
    if (m_figure && !m_figure->panel.empty())
        Q_EMIT guardedCopyWanted(m_figure->spec);
    else if (m_figure)
        copyFigure(m_figure, m_parts->names, themeOf(this), *table());
}

void Tile::paintEvent(QPaintEvent *)
{
    // The first frame of a window goes to its charts; tables, which take longer to make, come in the next one.
    if (!std::exchange(m_parts->isPainted, true))
        QTimer::singleShot(0, this, &Tile::showParts);
    if (isBare())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Border, themeOf(this)));
    painter.setBrush(color(Token::Card, themeOf(this)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void Tile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier)
        toggle();
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QFrame::keyPressEvent(event);
}

void Tile::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const auto wanted = [this](const core::Keys &keys) { Q_EMIT filterByWanted(keys); };
    addFilterActions(&menu, m_parts->selection, m_parts->names, wanted);
    menu.addSeparator();
    menu.addAction(tr("Copy picture and rows"), this, &Tile::copy);
    if (m_chart)
        menu.addAction(tr("Chart or table"), this, &Tile::toggle);
    menu.exec(event->globalPos());
}

} // namespace views
