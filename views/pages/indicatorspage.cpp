#include "views/pages/indicatorspage.h"

#include "models/core/figurebuild.h"
#include "models/core/pages.h"
#include "models/workspace/workspace.h"
#include "views/charts/chartview.h"
#include "views/flowlayout.h"
#include "views/icons.h"
#include "views/segmented.h"
#include "views/text/format.h"
#include "views/text/statement.h"
#include "views/text/words.h"
#include "views/tile.h"

#include <QEvent>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace views {

namespace {

constexpr std::array transforms{core::Transform::Level,         core::Transform::PublishedGrowth,
                                core::Transform::ChangePercent, core::Transform::Change,
                                core::Transform::ChangePp,      core::Transform::Index,
                                core::Transform::Share,         core::Transform::ImpliedBase};
constexpr std::array kinds{core::ChartKind::Line, core::ChartKind::Bar};
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
    m_transforms = new Segmented(this);
    m_kinds = new Segmented(this);
    bar->addWidget(m_picker);
    bar->addWidget(m_kinds);
    bar->addWidget(m_transforms);
    rows->addLayout(bar);
    connect(m_picker, &QToolButton::clicked, this, &IndicatorsPage::openPicker);
    connect(m_list, &PickList::chosen, this, [this](const core::Keys &keys) { setIndicator(keys.indicator); });
    connect(m_transforms, &Segmented::currentChanged, this, [this](int at) {
        m_spec.transform = transforms[static_cast<std::size_t>(at)];
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
    m_table = makeTile(m_spec, splitter);
    m_table->setShow(Tile::Show::Table);
    m_chart->setMinimumHeight(300);
    m_table->setMinimumHeight(180);
    m_growth->hide();
    charts->setStretchFactor(0, 2);
    charts->setStretchFactor(1, 1);
    splitter->setSizes({600, 400});
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    rows->addWidget(splitter, 1);
}

Tile *IndicatorsPage::makeTile(const core::FigureSpec &spec, QSplitter *splitter)
{
    auto *tile = new Tile(spec, splitter);
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
    if (!figures.empty()) {
        m_chart->setFigure(figures.front(), names);
        m_table->setFigure(figures.front(), names);
    }
    if (figures.size() > 1)
        m_growth->setFigure(figures[1], names);
    m_growth->setVisible(figures.size() > 1 && width() >= wideFrom);
    // The page scrolls as a whole: a second scroll bar inside the table would only be in the way.
    constexpr int least = 180, most = 1000;
    m_table->setMinimumHeight(std::clamp(m_table->heightOfRows(), least, most));
    retranslate();
}

void IndicatorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_growth->setVisible(hasGrowth() && width() >= wideFrom);
}

void IndicatorsPage::setSelection(const core::Keys &keys)
{
    for (auto *tile : {m_chart, m_growth, m_table})
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
    m_picker->setText(QStringLiteral("%1  %2").arg(name, unit));
    m_picker->setToolTip(tr("Choose an indicator"));
    m_picker->setAccessibleName(tr("Indicator: %1").arg(name));
    QStringList texts;
    texts << tr("Level") << tr("Growth") << tr("Change %") << tr("Change") << tr("Change pp") << tr("Index")
          << tr("Share") << tr("Implied");
    m_transforms->setChoices(texts);
    m_transforms->setAccessibleName(tr("Transform"));
    texts.clear();
    for (const auto kind : kinds)
        texts += word(kind);
    m_kinds->setChoices(texts);
    m_kinds->setAccessibleName(tr("Kind of chart"));
    const auto kind = std::ranges::find(kinds, m_spec.chart);
    m_kinds->setCurrent(kind == kinds.end() ? 0 : static_cast<int>(kind - kinds.begin()));
    m_table->setHeading(tr("Data table"),
                        tr("Below each value: published growth in % left, change of level in % right"));
    offerTransforms();
}

void IndicatorsPage::offerTransforms()
{
    const auto *current = indicator();
    const auto legal = current ? core::legalTransforms(current->measurement) : std::vector<core::Transform>{};
    const auto isLegal = [&](core::Transform transform) { return std::ranges::find(legal, transform) != legal.end(); };
    if (!isLegal(m_spec.transform))
        m_spec.transform = core::Transform::Level;
    for (std::size_t i = 0; i < transforms.size(); ++i) {
        const QString why =
            current ? tr("Makes no sense for this kind of figure: %1").arg(word(current->measurement.kind)) : QString();
        m_transforms->setChoiceEnabled(static_cast<int>(i), isLegal(transforms[i]), why);
        if (transforms[i] == m_spec.transform)
            m_transforms->setCurrent(static_cast<int>(i));
    }
}

void IndicatorsPage::setIndicator(const core::IndicatorId &id)
{
    m_spec.indicators = {id};
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

std::vector<PickList::Entry> indicatorEntries(const Names &names)
{
    std::vector<PickList::Entry> entries;
    if (!names.set())
        return entries;
    for (const auto &indicator : names.set()->tables().indicators) {
        if (indicator.subject != core::Subject::Region)
            continue;
        core::Keys keys;
        keys.indicator = indicator.id;
        const QString unit = unitText(indicator.measurement.unit, names.language());
        const QString topic = topicName(QString::fromStdString(indicator.topic));
        entries.push_back({keys, names(indicator.id), unit.isEmpty() ? topic : topic + QStringLiteral(" · ") + unit});
    }
    return entries;
}

std::vector<PickList::Entry> allEntries(const Names &names)
{
    std::vector<PickList::Entry> entries = indicatorEntries(names);
    if (!names.set())
        return entries;
    for (const auto &region : names.set()->tables().regions) {
        core::Keys keys;
        keys.region = region.code;
        entries.push_back({keys, names(region.code), columnTitle(QStringLiteral("region"))});
    }
    for (const auto &organisation : names.set()->tables().organisations) {
        core::Keys keys;
        keys.organisation = organisation.id;
        entries.push_back({keys, names(organisation.id), word(organisation.kind)});
    }
    return entries;
}

PickList::Reader statementEntry(const Names &names)
{
    return [names](const QString &text) -> std::optional<PickList::Entry> {
        const auto read = readStatement(text, names);
        if (!read && (read.error().code != core::ErrorCode::StatementUnclear || namesSource(text)))
            return PickList::Entry{{}, sentence(read.error()), {}};
        if (!read)
            return std::nullopt;
        const core::Keys keys = read->keys();
        return PickList::Entry{keys, names.caption(keys), IndicatorsPage::tr("Statement")};
    };
}

} // namespace views
