#include "views/panes/chipbar.h"

#include "models/workspace/filterstate.h"
#include "models/workspace/panelcensus.h"
#include "views/flowlayout.h"
#include "views/label.h"
#include "views/panes/chip.h"
#include "views/text/dimensionwords.h"
#include "views/text/filterwords.h"
#include "views/text/format.h"
#include "views/text/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace views {

namespace {

constexpr int lineHeight = 24;
constexpr int edge = 6; // above and below: 36 px with one line
constexpr int side = 16;

template <class T> std::vector<T> without(std::vector<T> list, const T &value)
{
    std::erase(list, value);
    return list;
}

QToolButton *makeButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setProperty("flat", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedHeight(lineHeight);
    button->setFont(typeFont(button->font(), Type::Caption));
    return button;
}

QString grouped(std::size_t count) { return numberText(static_cast<double>(count), 0); }

} // namespace

ChipBar::ChipBar(workspace::FilterState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_area(new QWidget(this))
    , m_flow(new FlowLayout(m_area))
    , m_more(makeButton(m_area))
    , m_clear(makeButton(m_area))
    , m_count(new QLabel(this))
{
    setProperty("panel", QStringLiteral("bar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(side, edge, side, edge - 1); // the hairline below takes the last pixel
    row->setSpacing(12);
    row->addWidget(m_area, 1);
    row->addWidget(m_count, 0, Qt::AlignTop);
    m_count->setFixedHeight(lineHeight);
    m_count->setFont(typeFont(m_count->font(), Type::Caption));
    m_flow->addWidget(m_more);
    m_flow->addWidget(m_clear);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_open = !m_open;
        fold();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] { m_state.set({}); });
    connect(&m_state, &workspace::FilterState::changed, this, &ChipBar::refresh);
    refresh();
}

QToolButton *ChipBar::addSideButton(QAction *action, Qt::Edge edge)
{
    auto *button = makeButton(this);
    button->setDefaultAction(action);
    auto *row = qobject_cast<QHBoxLayout *>(layout());
    row->insertWidget(edge == Qt::LeftEdge ? 0 : -1, button, 0, Qt::AlignTop);
    return button;
}

void ChipBar::setNames(const Names &names)
{
    m_names = names;
    refresh();
}

void ChipBar::setCensus(const workspace::PanelCensus &census)
{
    m_census = &census;
    connect(&census, &workspace::PanelCensus::counted, this, [this] {
        const QString before = m_count->text();
        showCount();
        if (m_count->text() != before)
            fold();
    });
}

void ChipBar::refresh()
{
    for (Chip *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose click is being handled
    }
    m_chips.clear();
    m_flow->removeWidget(m_more);
    m_flow->removeWidget(m_clear);
    const core::Filter &filter = m_state.filter();
    addRevisions();
    addYears(filter);
    for (const core::RegionCode &code : filter.regions) {
        core::Filter rest = filter;
        rest.regions = without(filter.regions, code);
        addChip(tr("Region"), FilterWords::region(code, m_names), rest);
    }
    for (const core::SectorId &id : filter.sectors) {
        core::Filter rest = filter;
        rest.sectors = without(filter.sectors, id);
        addChip(tr("Sector"), FilterWords::sector(id, m_names), rest);
    }
    for (const std::string &topic : filter.topics) {
        core::Filter rest = filter;
        rest.topics = without(filter.topics, topic);
        addChip(tr("Topic"), topicName(QString::fromStdString(topic)), rest);
    }
    addDimensions(filter);
    m_flow->addWidget(m_more);
    m_flow->addWidget(m_clear);
    m_clear->setText(tr("Clear all"));
    m_clear->setVisible(m_chips.size() > (m_asOf.isEmpty() ? 0 : 1) + (m_beside.isEmpty() ? 0 : 1));
    showCount();
    fold();
}

// Old numbers of enterprises stay until the new ones have been counted.
void ChipBar::showCount()
{
    if (!m_names.set()) {
        m_count->clear();
        m_count->setToolTip({});
        return;
    }
    const core::FilterCounts counts = core::countsUnder(m_state.filter(), *m_names.set());
    const QString observations = tr("%1 / %2 observations").arg(grouped(counts.shown), grouped(counts.all));
    const bool isOfPanel = m_census && m_census->panel();
    m_count->setToolTip(isOfPanel ? observations : QString());
    if (!isOfPanel) {
        m_count->setText(observations);
        return;
    }
    const core::PanelCounts &panel = m_census->counts();
    m_count->setText(
        panel.year == 0 ? QString()
                        : tr("%1 / %2 enterprises (%3)").arg(grouped(panel.shown), grouped(panel.all)).arg(panel.year));
}

void ChipBar::addDimensions(const core::Filter &filter)
{
    const core::PanelHead *head = m_census ? m_census->panel().head.get() : nullptr;
    for (const core::DimensionChoice &choice : filter.where) {
        const auto dimension = head ? head->dimension(choice.dimension) : std::nullopt;
        if (!dimension)
            continue; // of another dataset
        const core::PanelField &field = head->dimensions[*dimension].field;
        core::Filter rest = filter;
        rest.choose(choice.dimension, {});
        addChip(DimensionWords::title(field, m_names), DimensionWords::values(field, choice.values, m_names), rest);
    }
    if (filter.text.empty())
        return;
    core::Filter rest = filter;
    rest.text.clear();
    addChip(tr("Name contains"), QString::fromStdString(filter.text), rest);
}

void ChipBar::setAsOf(const QString &revision)
{
    if (revision == m_asOf)
        return;
    m_asOf = revision;
    refresh();
}

void ChipBar::setBeside(const QString &revision)
{
    if (revision == m_beside)
        return;
    m_beside = revision;
    refresh();
}

void ChipBar::addRevisions()
{
    const auto add = [this](const QString &dimension, const QString &value, const QString &tip,
                            void (ChipBar::*left)()) {
        if (value.isEmpty())
            return;
        auto *chip = new Chip(dimension, value, m_area);
        chip->setToolTip(tip);
        connect(chip, &Chip::removed, this, left);
        m_chips << chip;
        m_flow->addWidget(chip);
    };
    add(tr("As of"), m_asOf, tr("An older state of the data. Remove this to see the current one."), &ChipBar::asOfLeft);
    add(tr("Beside"), m_beside, tr("What this revision says is dashed. Remove this to see one state only."),
        &ChipBar::besideLeft);
}

void ChipBar::addYears(const core::Filter &filter)
{
    if (!filter.hasYears())
        return;
    core::Filter rest = filter;
    rest.firstYear.reset();
    rest.lastYear.reset();
    const core::PanelHead *head = m_census ? m_census->panel().head.get() : nullptr;
    const auto [lowest, highest] = m_names.set() ? core::yearsOf(*m_names.set(), head) : std::pair(0, 0);
    const int first = filter.firstYear.value_or(lowest);
    const int last = filter.lastYear.value_or(highest);
    const QString text = first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
    addChip(tr("Years"), text, rest);
}

void ChipBar::addChip(const QString &dimension, const QString &value, const core::Filter &rest)
{
    auto *chip = new Chip(dimension, value, m_area);
    connect(chip, &Chip::removed, this, [this, chip, rest] { remove(chip, rest); });
    m_chips << chip;
    m_flow->addWidget(chip);
}

// The keyboard stays where it was: on the chip that takes the place of the removed one.
void ChipBar::remove(const Chip *chip, const core::Filter &rest)
{
    const bool focused = chip->hasFocus();
    const qsizetype at = m_chips.indexOf(chip);
    m_state.set(rest);
    const QList<Chip *> left = visibleChips();
    if (focused && !left.isEmpty())
        left[qMin(at, left.size() - 1)]->setFocus(Qt::TabFocusReason);
}

QList<Chip *> ChipBar::visibleChips() const
{
    QList<Chip *> shown;
    std::copy_if(m_chips.begin(), m_chips.end(), std::back_inserter(shown),
                 [](const Chip *chip) { return !chip->isHidden(); });
    return shown;
}

int ChipBar::room() const { return width() - 2 * side - m_count->sizeHint().width() - 12; }

void ChipBar::fold()
{
    const int spacing = m_flow->spacing();
    const int tail = m_clear->sizeHint().width();
    int needed = tail;
    for (const Chip *chip : std::as_const(m_chips))
        needed += chip->sizeHint().width() + spacing;
    const bool tooMany = needed > room();
    int used = tail + m_more->fontMetrics().horizontalAdvance(QStringLiteral("+00")) + 16 + 2 * spacing;
    qsizetype hidden = 0;
    for (Chip *chip : std::as_const(m_chips)) {
        used += chip->sizeHint().width() + spacing;
        const bool fits = m_open || !tooMany || used <= room();
        chip->setVisible(fits);
        hidden += fits ? 0 : 1;
    }
    m_more->setVisible(tooMany);
    m_more->setText(m_open ? tr("Show less") : QStringLiteral("+%1").arg(hidden));
    m_more->setToolTip(m_open ? QString() : tr("Show all filters"));
    updateGeometry();
}

int ChipBar::heightForWidth(int) const
{
    const int lines = m_open ? m_flow->heightForWidth(room()) : lineHeight;
    return qMax(lineHeight, lines) + 2 * edge;
}

QSize ChipBar::sizeHint() const { return {600, heightForWidth(width())}; }

QSize ChipBar::minimumSizeHint() const { return {320, heightForWidth(width())}; }

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fold();
}

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QFrame::changeEvent(event);
}

} // namespace views
