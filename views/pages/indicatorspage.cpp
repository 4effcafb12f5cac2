#include "views/pages/indicatorspage.h"

#include "models/core/codes.h"
#include "models/core/figurebuild.h"
#include "models/core/pages.h"
#include "models/core/partition.h"
#include "models/workspace/workspace.h"
#include "views/charts/chartview.h"
#include "views/flowlayout.h"
#include "views/icons.h"
#include "views/lookup.h"
#include "views/pages/transformchooser.h"
#include "views/segmented.h"
#include "views/text/format.h"
#include "views/text/mnemonic.h"
#include "views/text/words.h"
#include "views/tile.h"

#include <QEvent>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace views {

namespace {

constexpr std::array periodChoices{core::PeriodChoice::Annual, core::PeriodChoice::All};
constexpr std::array kinds{core::ChartKind::Line,           core::ChartKind::Bar,
                           core::ChartKind::Slope,          core::ChartKind::Dumbbell,
                           core::ChartKind::SmallMultiples, core::ChartKind::Heat};
constexpr int wideFrom = 1000;

core::FigureSpec firstSpec(const workspace::Workspace &workspace)
{
    core::FigureSpec spec;
    if (const auto *known = core::figureSpec("indicators"))
        spec = *known;
    spec.id = "indicators";
    const auto *set = workspace.dataset().indicators.get();
    if (set && (spec.indicators.empty() || !set->indicator(spec.indicators.front()))) {
        const auto &all = set->tables().indicators;
        const auto found = std::ranges::find(all, core::Subject::Region, &core::Indicator::subject);
        if (found != all.end())
            spec.indicators = {found->id};
    }
    if (spec.indicators.size() > 1)
        spec.indicators.resize(1);
    spec.topic.clear(); // the indicator is a choice: should it be gone, no other takes its place
    return spec;
}

core::FigureSpec partsSpec(const core::FigureSpec &shown, const std::string &groupBy)
{
    core::FigureSpec spec;
    if (const auto *known = core::figureSpec("indicators/decomposition"))
        spec = *known;
    spec.indicators = shown.indicators;
    spec.groupBy = groupBy;
    return spec;
}

} // namespace

IndicatorsPage::IndicatorsPage(const workspace::Workspace &workspace, QWidget *parent)
    : Page(QStringLiteral("indicators"), parent)
    , m_workspace(workspace)
    , m_spec(firstSpec(workspace))
    , m_names(workspace.dataset().indicators, Language::English)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 16);
    rows->setSpacing(12);
    makeBar(rows);
    makeTiles(rows);
    retranslate();
}

void IndicatorsPage::makeBar(QBoxLayout *rows)
{
    auto *bar = new FlowLayout(nullptr, 8);
    m_picker = new QToolButton(this);
    m_picker->setProperty("framed", true);
    m_picker->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_picker->setIcon(icon(QStringLiteral("search")));
    m_picker->setMaximumWidth(300);
    m_list = new PickList(this);
    m_transforms = new TransformChooser(this);
    m_kinds = new Segmented(this);
    m_periods = new Segmented(this);
    m_group = new QToolButton(this);
    m_group->setProperty("framed", true);
    m_group->setCheckable(true);
    m_over = new Segmented(this);
    bar->addWidget(m_picker);
    bar->addWidget(m_kinds);
    bar->addWidget(m_periods);
    bar->addWidget(m_group);
    bar->addWidget(m_over);
    bar->addWidget(m_transforms);
    rows->addLayout(bar);
    connect(m_picker, &QToolButton::clicked, this, &IndicatorsPage::openPicker);
    connect(m_list, &PickList::chosen, this, [this](const core::Keys &keys) { setIndicator(keys.indicator); });
    connect(m_transforms, &TransformChooser::chosen, this, [this](core::Transform transform) {
        m_spec.transform = transform;
        retranslate();
        Q_EMIT specsChanged();
    });
    connect(m_periods, &Segmented::currentChanged, this, [this](int at) {
        m_spec.periodChoice = periodChoices[static_cast<std::size_t>(at)];
        Q_EMIT specsChanged();
    });
    connect(m_group, &QToolButton::toggled, this, [this](bool wanted) {
        m_spec.group = wanted ? core::GroupRule::Median : core::GroupRule::None;
        Q_EMIT specsChanged();
    });
    connect(m_over, &Segmented::currentChanged, this, [this](int at) {
        m_groupBy = core::code(divisions()[static_cast<std::size_t>(at)]);
        Q_EMIT specsChanged();
    });
    connect(m_kinds, &Segmented::currentChanged, this, [this](int at) {
        m_spec.chart = kinds[static_cast<std::size_t>(at)];
        Q_EMIT specsChanged();
    });
}

void IndicatorsPage::makeTiles(QBoxLayout *rows)
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    auto *charts = new QSplitter(Qt::Horizontal, splitter);
    for (auto *one : {splitter, charts}) {
        one->setChildrenCollapsible(false);
        one->setHandleWidth(12);
        one->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    }
    auto growth = m_spec;
    growth.id = "indicators/growth";
    growth.chart = core::ChartKind::Bar;
    m_chart = makeTile(m_spec, charts);
    m_growth = makeTile(growth, charts);
    auto *lower = new QWidget(splitter);
    m_lower = new QBoxLayout(QBoxLayout::TopToBottom, lower);
    m_lower->setContentsMargins(0, 0, 0, 0);
    m_lower->setSpacing(12);
    m_table = makeTile(m_spec, lower);
    m_table->setShow(Tile::Show::Table);
    m_parts = makeTile(partsSpec(m_spec, m_groupBy), lower);
    m_lower->addWidget(m_table, 3);
    m_lower->addWidget(m_parts, 2);
    m_parts->hide();
    m_chart->setMinimumHeight(380);
    m_table->setMinimumHeight(180);
    m_growth->hide();
    charts->setStretchFactor(0, 2);
    charts->setStretchFactor(1, 1);
    // The tables have the height of their rows, the chart takes what is left; a tall page scrolls as a whole.
    splitter->setSizes({1000, 1});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    rows->addWidget(splitter, 1);
}

Tile *IndicatorsPage::makeTile(const core::FigureSpec &spec, QWidget *parent)
{
    auto *tile = new Tile(spec, parent);
    connect(tile, &Tile::picked, this, &Page::picked);
    connect(tile, &Tile::filterByWanted, this, &Page::filterByWanted);
    connect(tile, &Tile::unfilterWanted, this, [this] { Q_EMIT filterWanted(core::Filter{}); });
    return tile;
}

std::vector<core::FigureSpec> IndicatorsPage::specs() const
{
    std::vector<core::FigureSpec> all{m_spec};
    if (hasGrowth()) {
        all.push_back(m_spec);
        all.back().id = "indicators/growth";
        all.back().chart = core::ChartKind::Bar;
        all.back().transform = core::Transform::PublishedGrowth;
    }
    if (!divisions().empty())
        all.push_back(partsSpec(m_spec, m_groupBy));
    return all;
}

bool IndicatorsPage::hasGrowth() const
{
    const auto *current = indicator();
    const auto legal = current ? core::legalTransforms(current->measurement) : std::vector<core::Transform>{};
    return m_spec.transform != core::Transform::PublishedGrowth &&
           std::ranges::find(legal, core::Transform::PublishedGrowth) != legal.end();
}

void IndicatorsPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    m_names = names;
    for (const auto &figure : figures) {
        if (figure->spec.id == "indicators/growth") {
            m_growth->setFigure(figure, names);
        } else if (figure->spec.subject == core::FigureSubject::Decomposition) {
            m_parts->setFigure(figure, names);
        } else {
            m_chart->setFigure(figure, names);
            m_table->setFigure(figure, names);
        }
    }
    showTiles();
    // The page scrolls as a whole: a second scroll bar inside the table would only be in the way.
    constexpr int least = 180, most = 1000;
    m_table->setMinimumHeight(std::clamp(m_table->heightOfRows(), least, most));
    constexpr int frame = 130, row = 24;
    const int parts = m_parts->figure() ? static_cast<int>(m_parts->figure()->marks.size()) : 0;
    m_parts->setMinimumHeight(std::clamp(frame + parts * row, least, most));
    retranslate();
}

void IndicatorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showTiles();
}

void IndicatorsPage::showTiles()
{
    const bool wide = width() >= wideFrom;
    m_growth->setVisible(hasGrowth() && wide);
    m_lower->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_parts->setVisible(!divisions().empty());
}

std::vector<core::PartsOver> IndicatorsPage::divisions() const
{
    std::vector<core::PartsOver> all;
    const auto *current = indicator();
    if (!current)
        return all;
    for (const auto &partition : core::partitionsOf(*m_workspace.dataset().indicators, current->id)) {
        if (std::ranges::find(all, partition.over) == all.end())
            all.push_back(partition.over);
    }
    return all;
}

void IndicatorsPage::offerDivisions()
{
    const auto all = divisions();
    QStringList texts;
    for (const auto over : all)
        texts << (over == core::PartsOver::Indicator ? tr("Growth: parts")
                  : over == core::PartsOver::Region  ? tr("Growth: regions")
                                                     : tr("Growth: sectors"));
    m_over->setChoices(texts);
    m_over->setAccessibleName(tr("Growth decomposed by"));
    m_over->setVisible(all.size() > 1);
    const auto *shown = m_parts->figure();
    const auto *over = shown && !shown->marks.empty() ? shown->marks.front().attribute("over") : nullptr;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (core::code(all[i]) == (over ? std::string_view(over->text.zh) : std::string_view(m_groupBy)))
            m_over->setCurrent(static_cast<int>(i));
    }
}

void IndicatorsPage::setSelection(const core::Keys &keys)
{
    for (auto *tile : {m_chart, m_growth, m_table, m_parts})
        tile->setSelection(keys);
}

bool IndicatorsPage::showKeys(const core::Keys &keys)
{
    const auto *set = m_workspace.dataset().indicators.get();
    const auto *found = set ? set->indicator(keys.indicator) : nullptr;
    if (!found || found->subject != core::Subject::Region)
        return false;
    setIndicator(keys.indicator);
    return true;
}

void IndicatorsPage::showSpecs(const std::vector<core::FigureSpec> &figures)
{
    for (const auto &spec : figures) {
        if (spec.id == "indicators")
            m_spec = spec;
        else if (spec.subject == core::FigureSubject::Decomposition)
            m_groupBy = spec.groupBy;
    }
    retranslate();
    Q_EMIT specsChanged();
}

void IndicatorsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void IndicatorsPage::retranslate()
{
    const auto *current = indicator();
    const QString unit = current ? unitText(current->measurement.unit, m_names.language()) : QString();
    const QString name = current ? m_names(current->id) : tr("No indicator");
    m_picker->setText(withoutMnemonic(QStringLiteral("%1  %2").arg(name, unit)));
    m_picker->setToolTip(tr("Choose an indicator"));
    m_picker->setAccessibleName(tr("Indicator: %1").arg(name));
    QStringList texts;
    for (const auto kind : kinds)
        texts += word(kind);
    m_kinds->setChoices(texts);
    m_kinds->setAccessibleName(tr("Kind of chart"));
    m_periods->setChoices({tr("Years"), tr("All periods")});
    m_periods->setAccessibleName(tr("Periods shown"));
    m_group->setText(word(core::GroupRule::Median));
    m_group->setToolTip(tr("Withheld where more than a third of the peers has no figure"));
    m_group->setEnabled(m_spec.transform == core::Transform::Level);
    const QSignalBlocker quiet(m_group);
    m_group->setChecked(m_spec.group != core::GroupRule::None);
    m_periods->setCurrent(m_spec.periodChoice == core::PeriodChoice::All ? 1 : 0);
    const auto kind = std::ranges::find(kinds, m_spec.chart);
    m_kinds->setCurrent(kind == kinds.end() ? 0 : static_cast<int>(kind - kinds.begin()));
    m_table->setHeading(tr("Data table"),
                        tr("Below each value: published growth in % left, change of level in % right"));
    offerTransforms();
    offerDivisions();
}

void IndicatorsPage::offerTransforms()
{
    const auto *current = indicator();
    const auto *set = m_workspace.dataset().indicators.get();
    if (current && core::whyNot(*set, *current, m_spec.transform))
        m_spec.transform = core::Transform::Level;
    m_transforms->offer(set, current, m_spec.transform);
}

void IndicatorsPage::setIndicator(const core::IndicatorId &id)
{
    m_spec.indicators = {id};
    m_groupBy.clear();
    retranslate();
    Q_EMIT specsChanged();
}

void IndicatorsPage::openPicker()
{
    m_list->setEntries(indicatorEntries(m_names));
    m_list->openAt(m_picker);
}

const core::Indicator *IndicatorsPage::indicator() const
{
    const auto *set = m_workspace.dataset().indicators.get();
    return set && !m_spec.indicators.empty() ? set->indicator(m_spec.indicators.front()) : nullptr;
}

} // namespace views
