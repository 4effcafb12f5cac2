#include "views/panes/filterpane.h"

#include "models/items/regionmodel.h"
#include "models/items/sectormodel.h"
#include "models/items/topicmodel.h"
#include "models/workspace/filterstate.h"
#include "views/charts/seriesstyle.h"
#include "views/icons.h"
#include "views/panes/choicetree.h"
#include "views/panes/section.h"
#include "views/panes/yearrange.h"
#include "views/style.h"
#include "views/text/words.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace views {

namespace {

constexpr int foldedRegions = 5;
constexpr int foldedTopics = 8;

// At the beginning of a line a word stands with a capital; in Chinese nothing changes.
QString capitalised(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

// Regions get their colours in the order in which they were chosen: new ones come last.
template <class T> std::vector<T> inOldOrder(const std::vector<T> &old, const std::vector<T> &checked)
{
    const auto holds = [](const std::vector<T> &list, const T &value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    std::vector<T> result;
    std::copy_if(old.begin(), old.end(), std::back_inserter(result), [&](const T &v) { return holds(checked, v); });
    std::copy_if(checked.begin(), checked.end(), std::back_inserter(result),
                 [&](const T &value) { return !holds(old, value); });
    return result;
}

QScrollArea *makeScroll(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *content = new QWidget(scroll->viewport());
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // the scroll area has just turned it on
    return scroll;
}

} // namespace

FilterPane::FilterPane(workspace::FilterState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_regionModel(new items::RegionModel(this))
    , m_sectorModel(new items::SectorModel(this))
    , m_topicModel(new items::TopicModel(this))
{
    setProperty("panel", QStringLiteral("left"));
    connect(&m_state, &workspace::FilterState::changed, this, &FilterPane::refresh);
}

void FilterPane::makeParts()
{
    m_search = new QLineEdit(this);
    m_scroll = makeScroll(this);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 1, 0);
    outer->setSpacing(0);
    auto *top = new QFrame(this);
    top->setProperty("panel", QStringLiteral("bar"));
    auto *head = new QVBoxLayout(top);
    head->setContentsMargins(12, 10, 12, 10);
    head->addWidget(m_search);
    outer->addWidget(top);
    outer->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(m_scroll->widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addYears(column);
    addGroup(m_regions, items::RegionModel::CountRole, foldedRegions, column);
    addGroup(m_sectors, items::SectorModel::CountRole, 0, column);
    addGroup(m_topics, items::TopicModel::CountRole, foldedTopics, column);
    column->addStretch(1);
    connectModels();
    setSwatches();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const Group *group : {&m_regions, &m_sectors, &m_topics})
            group->tree->setNeedle(text.trimmed());
    });
    retranslate();
}

void FilterPane::addYears(QVBoxLayout *column)
{
    m_yearSection = new Section(m_scroll->widget());
    m_years = new YearRange(m_yearSection);
    m_yearSection->setContent(m_years);
    m_yearSection->setFoldable(false);
    column->addWidget(m_yearSection);
    connect(m_years, &YearRange::rangeChanged, this, &FilterPane::setYears);
}

void FilterPane::addGroup(Group &group, int countRole, int folded, QVBoxLayout *column)
{
    group.section = new Section(m_scroll->widget());
    auto *content = new QWidget(group.section);
    auto *tree = new ChoiceTree(countRole, content);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    group.tree = tree;
    group.folded = folded;
    group.more = new QToolButton(content);
    group.more->setProperty("flat", true);
    group.more->setFocusPolicy(Qt::StrongFocus);
    rows->addWidget(tree);
    rows->addWidget(group.more, 0, Qt::AlignLeft);
    group.section->setContent(content);
    column->addWidget(group.section);
    connect(group.more, &QToolButton::clicked, this, [this, &group] {
        group.unfolded = !group.unfolded;
        group.tree->setFolded(group.unfolded ? 0 : group.folded);
    });
    connect(tree, &ChoiceTree::layoutSettled, this, [this, &group] { settle(group); });
    connect(tree, &ChoiceTree::cursorMoved, this, [this, tree](const QRect &row) {
        const QPoint at = tree->mapTo(m_scroll->widget(), row.center());
        m_scroll->ensureVisible(at.x(), at.y(), 0, 24);
    });
    tree->setFolded(folded);
}

void FilterPane::connectModels()
{
    m_regions.tree->setModel(m_regionModel);
    m_sectors.tree->setModel(m_sectorModel);
    m_topics.tree->setModel(m_topicModel);
    connect(m_regionModel, &items::RegionModel::checkedChanged, this, [this](const auto &regions) {
        core::Filter filter = m_state.filter();
        filter.regions = inOldOrder(filter.regions, regions);
        m_state.set(filter);
    });
    connect(m_sectorModel, &items::SectorModel::checkedChanged, this, [this](const auto &sectors) {
        core::Filter filter = m_state.filter();
        filter.sectors = sectors;
        m_state.set(filter);
    });
    connect(m_topicModel, &items::TopicModel::checkedChanged, this, [this](const auto &topics) {
        core::Filter filter = m_state.filter();
        filter.topics = topics;
        m_state.set(filter);
    });
}

// The colours of the charts: home and the chosen peers, sectors by their place in the dataset.
void FilterPane::setSwatches()
{
    m_sectors.tree->setSwatch([this](const QModelIndex &index) {
        const QString id = index.data(items::SectorModel::IdRole).toString();
        if (id.isEmpty() || !m_names.set())
            return QColor();
        return categorical(sectorSlot(core::SectorId(id.toStdString()), m_names.set()), themeOf(this));
    });
    m_regions.tree->setSwatch([this](const QModelIndex &index) {
        constexpr int peerSlots[]{6, 1, 4, 10, 9};
        if (index.data(items::RegionModel::HomeRole).toBool())
            return color(Token::Accent, themeOf(this));
        const core::RegionCode code(index.data(items::RegionModel::CodeRole).toString().toStdString());
        std::size_t place = 0;
        for (const core::RegionCode &region : m_state.filter().regions) {
            if (region == code)
                return categorical(place < std::size(peerSlots) ? peerSlots[place] : 0, themeOf(this));
            if (region != m_names.set()->homeRegion())
                ++place;
        }
        return QColor();
    });
}

void FilterPane::setNames(const Names &names)
{
    m_names = names;
    if (!m_search)
        makeParts();
    const std::shared_ptr<const core::IndicatorSet> set = names.sharedSet();
    m_regionModel->setRegions(set, {[this](const core::RegionCode &code) { return m_names(code); }, columnTitle});
    m_sectorModel->setSectors(set, {[this](const core::SectorId &id) { return m_names(id); },
                                    [](core::Tier tier) { return capitalised(word(tier)); }, columnTitle});
    m_topicModel->setTexts(
        {[](const std::string &topic) { return topicName(QString::fromStdString(topic)); }, columnTitle});
    refresh();
}

void FilterPane::refresh()
{
    if (!m_names.set())
        return;
    const core::Filter &filter = m_state.filter();
    const core::FilterCounts counts = core::countsUnder(filter, *m_names.set());
    m_years->setCounts(counts.byYear);
    m_years->setRange(filter.firstYear.value_or(m_years->lowest()), filter.lastYear.value_or(m_years->highest()));
    m_yearSection->setNote(QStringLiteral("%1–%2").arg(m_years->first()).arg(m_years->last()));
    m_regionModel->setChecked(filter.regions);
    m_regionModel->setCounts(counts);
    m_sectorModel->setChecked(filter.sectors);
    m_sectorModel->setCounts(counts);
    m_topicModel->setCounts(counts);
    m_topicModel->setChecked(filter.topics);
}

void FilterPane::setYears(int first, int last, bool goesOn)
{
    core::Filter filter = m_state.filter();
    // The whole range is no filter: later data may reach further.
    filter.firstYear = first > m_years->lowest() ? std::optional(first) : std::nullopt;
    filter.lastYear = last < m_years->highest() ? std::optional(last) : std::nullopt;
    m_state.set(filter, goesOn ? workspace::FilterState::Step::Same : workspace::FilterState::Step::New);
}

void FilterPane::settle(Group &group)
{
    if (!group.section)
        return;
    const auto [chosen, all] = group.tree->chosen();
    group.section->setNote(chosen == 0 ? tr("all %1").arg(all) : QStringLiteral("%1 / %2").arg(chosen).arg(all));
    group.section->setVisible(all > 0);
    const int hidden = group.tree->hiddenRows();
    const bool longer = group.folded > 0 && group.tree->model()->rowCount() > group.folded;
    group.more->setVisible(hidden > 0 || (group.unfolded && longer));
    group.more->setText(hidden > 0 ? tr("the other %1 …").arg(hidden) : tr("show fewer"));
}

void FilterPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_search)
        retranslate();
    QFrame::changeEvent(event);
}

void FilterPane::retranslate()
{
    m_search->setPlaceholderText(tr("Find filters"));
    m_search->setAccessibleName(tr("Find filters"));
    m_yearSection->setTitle(tr("Years"));
    m_regions.section->setTitle(tr("Regions"));
    m_sectors.section->setTitle(tr("Sectors"));
    m_topics.section->setTitle(tr("Topics"));
    m_regions.section->header()->setToolTip(tr("Numbers: observations under the other filters"));
    m_sectors.section->header()->setToolTip(tr("Numbers: organisations under the other filters"));
    m_topics.section->header()->setToolTip(tr("Numbers: observations under the other filters"));
    m_regions.tree->setAccessibleName(tr("Regions"));
    m_sectors.tree->setAccessibleName(tr("Sectors"));
    m_topics.tree->setAccessibleName(tr("Topics"));
    for (Group *group : {&m_regions, &m_sectors, &m_topics})
        settle(*group);
}

} // namespace views
