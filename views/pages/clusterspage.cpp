#include "views/pages/clusterspage.h"

#include "models/core/pagefigures.h"
#include "models/workspace/workspace.h"
#include "views/label.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <unordered_map>

namespace views {

namespace {

using Choice = ClustersPage::Choice;

core::Name titleOf(const core::PanelField &field)
{
    return field.title == core::Name{} ? core::Name{field.name, {}} : field.title;
}

/// "count" and the indicators that at least two sectors have claims of, most claims first, at most three.
std::vector<Choice> measuresOf(const core::IndicatorSet &set)
{
    constexpr std::size_t most = 3;
    std::unordered_map<std::string, std::vector<std::string>> sectors;
    for (const auto &row : set.tables().observations) {
        auto &seen = sectors[row.indicator.text()];
        if (!row.sector.empty() && !row.value.empty() && std::ranges::find(seen, row.sector.text()) == seen.end())
            seen.push_back(row.sector.text());
    }
    std::vector<std::pair<std::size_t, const core::Indicator *>> found;
    for (const auto &indicator : set.tables().indicators) {
        if (const auto count = sectors[indicator.id.text()].size(); count > 1)
            found.emplace_back(count, &indicator);
    }
    std::ranges::stable_sort(found, std::greater{}, &std::pair<std::size_t, const core::Indicator *>::first);
    std::vector<Choice> measures{{"count"}};
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        measures.push_back({found[i].second->id.text(), found[i].second->name});
    return measures;
}

std::vector<Choice> measuresOf(const core::Dataset &dataset)
{
    if (!dataset.panel)
        return dataset.indicators ? measuresOf(*dataset.indicators) : std::vector<Choice>{{"count"}};
    std::vector<Choice> measures{{"count"}};
    for (const core::PanelMeasure &measure : dataset.panel.head->measures)
        measures.push_back({measure.field.name, titleOf(measure.field)});
    return measures;
}

/// The dimensions of a panel, its sectors first.
std::vector<Choice> groupsOf(const core::Panel &panel)
{
    if (!panel)
        return {{"sector"}, {"kind"}};
    std::vector<Choice> groups;
    for (const core::PanelDimension &dimension : panel.head->dimensions) {
        const bool sectors = dimension.field.references == "sectors";
        groups.insert(sectors ? groups.begin() : groups.end(), {dimension.field.name, titleOf(dimension.field)});
    }
    return groups;
}

/// None where enterprises have no dimension to be grouped by.
std::vector<core::FigureSpec> figuresFor(const core::Dataset &dataset)
{
    if (dataset.panel && dataset.panel.head->dimensions.empty())
        return {};
    return core::figuresOf(*core::page("clusters"), dataset);
}

} // namespace

ClustersPage::ClustersPage(const workspace::Workspace &workspace, QWidget *parent)
    : GridPage(QStringLiteral("clusters"), figuresFor(workspace.dataset()), QStringLiteral("clusters"), parent)
    , m_ofPanel(workspace.dataset().panel)
    , m_measures(measuresOf(workspace.dataset()))
    , m_groups(groupsOf(workspace.dataset().panel))
    , m_measure(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_measureLabel(new Label(Type::Body, Token::Text2, this))
    , m_groupLabel(new Label(Type::Body, Token::Text2, this))
{
    for (QComboBox *box : {m_measure, m_group}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(box, &QComboBox::currentIndexChanged, this, &ClustersPage::choose);
    }
    bar()->addWidget(m_measureLabel);
    bar()->addWidget(m_measure);
    bar()->addSpacing(8);
    bar()->addWidget(m_groupLabel);
    bar()->addWidget(m_group);
    bar()->addStretch(1);
    if (m_groups.empty())
        addReason();
    retranslate();
}

/// Stands where the figures would be.
void ClustersPage::addReason()
{
    m_why = new Label(Type::Body, Token::Text2, this);
    m_why->setWordWrap(true);
    auto *enterprises = new QPushButton(this);
    m_toEnterprises = enterprises;
    connect(enterprises, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(QStringLiteral("enterprises")); });
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_why);
    column->addWidget(enterprises, 0, Qt::AlignLeft);
    column->addStretch(1);
    addAbove(place);
    for (QWidget *control : std::initializer_list<QWidget *>{m_measureLabel, m_measure, m_groupLabel, m_group})
        control->hide();
}

void ClustersPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    GridPage::setFigures(figures, names);
    retranslate();
}

void ClustersPage::showSpecs(const std::vector<core::FigureSpec> &figures)
{
    const auto composition = std::ranges::find(figures, "clusters/composition", &core::FigureSpec::id);
    if (composition == figures.end())
        return;
    const auto choose = [](QComboBox *box, const std::vector<Choice> &choices, const std::string &id) {
        const QSignalBlocker quiet(box);
        const auto found = std::ranges::find(choices, id, &Choice::id);
        box->setCurrentIndex(found == choices.end() ? 0 : static_cast<int>(found - choices.begin()));
    };
    choose(m_measure, m_measures, composition->measure);
    choose(m_group, m_groups, composition->groupBy);
    this->choose();
}

void ClustersPage::changeEvent(QEvent *event)
{
    GridPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString ClustersPage::text(const Choice &choice) const
{
    if (choice.title != core::Name{})
        return names()(choice.title);
    if (choice.id == "count")
        return m_ofPanel ? tr("Enterprises") : tr("Organisations");
    return choice.id == "kind" ? tr("Kind of organisation") : tr("Sector");
}

void ClustersPage::retranslate()
{
    if (m_why) {
        m_why->setText(tr("The enterprises of this dataset have no dimension to group them by. A text column of the "
                          "enterprise table, such as sector or region, makes one."));
        m_toEnterprises->setText(tr("Show the enterprises"));
        return;
    }
    m_measureLabel->setText(tr("Measure"));
    m_groupLabel->setText(tr("by"));
    m_measure->setAccessibleName(tr("What is measured"));
    m_group->setAccessibleName(tr("How it is grouped"));
    name(m_measure, m_measures);
    name(m_group, m_groups);
    const bool grouped = m_ofPanel || m_measure->currentIndex() <= 0;
    for (int i = 1; i < m_group->count(); ++i) {
        QStandardItem *item = qobject_cast<QStandardItemModel *>(m_group->model())->item(i);
        item->setEnabled(grouped);
        item->setToolTip(grouped ? QString() : tr("Indicators are divided by sector only"));
    }
}

void ClustersPage::name(QComboBox *box, const std::vector<Choice> &choices)
{
    const QSignalBlocker quiet(box);
    const int current = std::max(0, box->currentIndex());
    box->clear();
    for (const Choice &choice : choices)
        box->addItem(text(choice));
    box->setCurrentIndex(current);
}

void ClustersPage::choose()
{
    if (m_groups.empty())
        return;
    const auto measure = static_cast<std::size_t>(std::max(0, m_measure->currentIndex()));
    if (measure > 0 && !m_ofPanel) {
        const QSignalBlocker quiet(m_group);
        m_group->setCurrentIndex(0);
    }
    const std::string &group = m_groups[static_cast<std::size_t>(std::max(0, m_group->currentIndex()))].id;
    auto wanted = specs();
    for (auto &spec : wanted) {
        const bool composed = spec.subject == core::FigureSubject::Composition;
        const bool yearly = spec.id == "clusters/kinds";
        if ((composed && (m_ofPanel || !yearly)) || (m_ofPanel && spec.subject == core::FigureSubject::Concentration))
            spec.measure = m_measures[measure].id;
        if (composed && (m_ofPanel || !yearly))
            spec.groupBy = yearly ? group + ",year" : group;
    }
    retranslate();
    setSpecs(std::move(wanted));
}

} // namespace views
