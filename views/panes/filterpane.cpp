#include "views/panes/filterpane.h"

#include "models/core/panel/panelfilter.h"
#include "models/items/regionmodel.h"
#include "models/items/sectormodel.h"
#include "models/items/valuemodel.h"
#include "models/workspace/filterstate.h"
#include "models/workspace/panelcensus.h"
#include "views/charts/seriesstyle.h"
#include "views/icons.h"
#include "views/panes/choicegroup.h"
#include "views/panes/choicetree.h"
#include "views/panes/dimensiongroups.h"
#include "views/panes/section.h"
#include "views/panes/yearrange.h"
#include "views/style.h"
#include "views/text/filterwords.h"
#include "views/text/words.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
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

/// Whether some enterprise of the panel states none of them.
bool isUnstatedSomewhere(const core::PanelHead *panel, std::string_view resource)
{
    const auto dimension = panel ? panel->dimensionOf(resource) : std::nullopt;
    return dimension && core::isUnstatedIn(panel->dimensions[*dimension]);
}

/// Whether the dataset has anything of some region.
bool hasRegions(const core::IndicatorSet &set, const core::PanelHead *panel)
{
    return (panel && panel->dimensionOf("regions")) ||
           std::ranges::any_of(set.tables().observations, [](const auto &one) { return !one.region.empty(); });
}

/// Whether the dataset has anything of some sector.
bool hasSectors(const core::IndicatorSet &set, const core::PanelHead *panel)
{
    const auto isOfOne = [](const auto &one) { return !one.sector.empty(); };
    return (panel && panel->dimensionOf("sectors")) || std::ranges::any_of(set.tables().observations, isOfOne) ||
           std::ranges::any_of(set.tables().organisations, isOfOne);
}

} // namespace

FilterPane::FilterPane(workspace::FilterState &state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_regionModel(new items::RegionModel(this))
    , m_sectorModel(new items::SectorModel(this))
    , m_topicModel(new items::ValueModel(this))
    , m_nameRests(new QTimer(this))
{
    constexpr int rest = 300; // ms
    m_nameRests->setSingleShot(true);
    m_nameRests->setInterval(rest);
    connect(m_nameRests, &QTimer::timeout, this, &FilterPane::setName);
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
    addName(column);
    QWidget *content = m_scroll->widget();
    m_regions = new ChoiceGroup(m_regionModel, items::RegionModel::CountRole, foldedRegions, content);
    m_sectors = new ChoiceGroup(m_sectorModel, items::SectorModel::CountRole, 0, content);
    m_dimensions = new DimensionGroups(content);
    m_topics = new ChoiceGroup(m_topicModel, items::ValueModel::CountRole, foldedTopics, content);
    for (QWidget *part : std::initializer_list<QWidget *>{m_regions, m_sectors, m_dimensions, m_topics})
        column->addWidget(part);
    column->addStretch(1);
    connectModels();
    setSwatches();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        for (const ChoiceGroup *group : {m_regions, m_sectors, m_topics})
            group->tree()->setNeedle(text.trimmed());
        m_dimensions->setNeedle(text.trimmed());
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

void FilterPane::addName(QVBoxLayout *column)
{
    m_nameSection = new Section(m_scroll->widget());
    m_name = new QLineEdit(m_nameSection);
    m_name->setClearButtonEnabled(true);
    m_nameSection->setContent(m_name);
    column->addWidget(m_nameSection);
    connect(m_name, &QLineEdit::textEdited, this, &FilterPane::nameTyped);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        setName();
        m_nameGoesOn = false;
    });
}

// A list is as high as its rows: the panel around it scrolls.
void FilterPane::reveal(const QWidget *tree, const QRect &row)
{
    const QPoint at = tree->mapTo(m_scroll->widget(), row.center());
    m_scroll->ensureVisible(at.x(), at.y(), 0, 24);
}

void FilterPane::connectModels()
{
    for (const ChoiceGroup *group : {m_regions, m_sectors, m_topics})
        connect(group, &ChoiceGroup::rowEntered, this, &FilterPane::reveal);
    connect(m_dimensions, &DimensionGroups::rowEntered, this, &FilterPane::reveal);
    connect(m_dimensions, &DimensionGroups::chosen, this, [this](const auto &dimension, const auto &values) {
        core::Filter filter = m_state.filter();
        filter.choose(dimension, inOldOrder(filter.chosen(dimension), values));
        m_state.set(filter);
    });
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
    connect(m_topicModel, &items::ValueModel::checkedChanged, this, [this](const auto &topics) {
        core::Filter filter = m_state.filter();
        filter.topics = topics;
        m_state.set(filter);
    });
}

// The colours of the charts: home and the chosen peers, sectors by their place in the dataset.
void FilterPane::setSwatches()
{
    m_sectors->tree()->setSwatch([this](const QModelIndex &index) {
        const QString id = index.data(items::SectorModel::IdRole).toString();
        if (id.isEmpty() || !m_names.set())
            return QColor();
        return categorical(sectorSlot(core::SectorId(id.toStdString()), m_names.set()), themeOf(this));
    });
    m_regions->tree()->setSwatch([this](const QModelIndex &index) {
        if (index.data(items::RegionModel::HomeRole).toBool())
            return color(Token::Accent, themeOf(this));
        const auto slots = regionSlots(m_state.filter().regions, *m_names.set());
        const auto found = slots.find(index.data(items::RegionModel::CodeRole).toString().toStdString());
        if (found != slots.end())
            return categorical(found->second, themeOf(this));
        return QColor();
    });
}

void FilterPane::setCensus(const workspace::PanelCensus &census)
{
    m_census = &census;
    connect(&census, &workspace::PanelCensus::counted, this, &FilterPane::showCounts);
}

void FilterPane::setNames(const Names &names)
{
    m_names = names;
    if (!m_search)
        makeParts();
    const std::shared_ptr<const core::IndicatorSet> set = names.sharedSet();
    const std::shared_ptr<const core::PanelHead> panel = m_census ? m_census->panel().head : nullptr;
    m_regionModel->setRegions(
        set, {[this](const core::RegionCode &code) { return FilterWords::region(code, m_names); }, columnTitle},
        isUnstatedSomewhere(panel.get(), "regions"));
    m_sectorModel->setSectors(set,
                              {[this](const core::SectorId &id) { return FilterWords::sector(id, m_names); },
                               [](core::Tier tier) { return capitalised(word(tier)); }, columnTitle},
                              isUnstatedSomewhere(panel.get(), "sectors"));
    m_topicModel->setTexts({[](const std::string &topic) { return topicName(QString::fromStdString(topic)); },
                            columnTitle(QStringLiteral("topic")), columnTitle(QStringLiteral("count"))});
    m_regions->setUseful(!set || hasRegions(*set, panel.get()));
    m_sectors->setUseful(!set || hasSectors(*set, panel.get()));
    m_dimensions->setPanel(panel, m_names);
    refresh();
}

void FilterPane::refresh()
{
    if (!m_names.set())
        return;
    const core::Filter &filter = m_state.filter();
    m_regionModel->setChecked(filter.regions);
    m_sectorModel->setChecked(filter.sectors);
    m_dimensions->setChosen(filter);
    m_nameGoesOn = false;
    if (m_name->text().trimmed() != QString::fromStdString(filter.text)) { // else a blank may just have been typed
        m_nameRests->stop();
        m_name->setText(QString::fromStdString(filter.text));
    }
    showCounts();
}

void FilterPane::showCounts()
{
    if (!m_search)
        return;
    const core::Filter &filter = m_state.filter();
    core::FilterCounts counts = core::countsUnder(filter, *m_names.set());
    const bool hasPanel = m_census && m_census->panel();
    if (hasPanel)
        counts = core::withPanel(std::move(counts), *m_census->panel().head, m_census->counts());
    m_years->setCounts(counts.byYear);
    m_years->setRange(filter.firstYear.value_or(m_years->lowest()), filter.lastYear.value_or(m_years->highest()));
    m_yearSection->setNote(QStringLiteral("%1–%2").arg(m_years->first()).arg(m_years->last()));
    m_regionModel->setCounts(counts);
    m_sectorModel->setCounts(counts);
    m_topicModel->setCounts(counts.byTopic);
    m_topicModel->setChecked(filter.topics);
    m_nameSection->setVisible(hasPanel);
    if (hasPanel)
        m_dimensions->setCounts(m_census->counts(), filter);
    setTips();
}

void FilterPane::nameTyped(const QString &text)
{
    if (text.isEmpty())
        setName();
    else
        m_nameRests->start();
}

void FilterPane::setName()
{
    m_nameRests->stop();
    core::Filter filter = m_state.filter();
    filter.text = m_name->text().trimmed().toStdString();
    if (filter == m_state.filter())
        return;
    m_state.set(filter, m_nameGoesOn ? workspace::FilterState::Step::Same : workspace::FilterState::Step::New);
    m_nameGoesOn = true;
}

void FilterPane::liftAll()
{
    m_nameRests->stop();
    if (m_name)
        m_name->clear();
    m_state.set({});
}

void FilterPane::setYears(int first, int last, bool goesOn)
{
    core::Filter filter = m_state.filter();
    // The whole range is no filter: later data may reach further.
    filter.firstYear = first > m_years->lowest() ? std::optional(first) : std::nullopt;
    filter.lastYear = last < m_years->highest() ? std::optional(last) : std::nullopt;
    m_state.set(filter, goesOn ? workspace::FilterState::Step::Same : workspace::FilterState::Step::New);
}

ChoiceTree *FilterPane::regions() const { return m_regions ? m_regions->tree() : nullptr; }

ChoiceTree *FilterPane::sectors() const { return m_sectors ? m_sectors->tree() : nullptr; }

ChoiceTree *FilterPane::topics() const { return m_topics ? m_topics->tree() : nullptr; }

ChoiceTree *FilterPane::dimension(const QString &name) const
{
    return m_dimensions ? m_dimensions->tree(name) : nullptr;
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
    m_nameSection->setTitle(tr("Name contains"));
    m_name->setPlaceholderText(tr("Part of an enterprise's name"));
    m_name->setAccessibleName(tr("Name contains"));
    m_regions->setName(tr("Regions"));
    m_sectors->setName(tr("Sectors"));
    m_topics->setName(tr("Topics"));
    setTips();
}

void FilterPane::setTips()
{
    const core::PanelCounts none;
    const core::PanelCounts &counted = m_census ? m_census->counts() : none;
    const QString enterprises = counted.year == 0
                                    ? tr("Numbers: enterprises under the other filters")
                                    : tr("Numbers: enterprises of %1 under the other filters").arg(counted.year);
    const QString observations = tr("Numbers: observations under the other filters");
    m_regions->setTip(counted.regions.empty() ? observations : enterprises);
    m_sectors->setTip(counted.sectors.empty() ? tr("Numbers: organisations under the other filters") : enterprises);
    m_dimensions->setTip(enterprises);
    m_topics->setTip(observations);
}

} // namespace views
