#include "views/pages/clusterspage.h"

#include "models/workspace/workspace.h"
#include "views/flowlayout.h"
#include "views/label.h"
#include "views/segmented.h"

#include <QEvent>

#include <algorithm>
#include <unordered_map>

namespace views {

namespace {

const std::vector<std::string> groups{"sector", "kind"};

/// "count" and the indicators that at least two sectors have claims of, most claims first, at most three.
std::vector<std::string> measuresOf(const core::IndicatorSet *set)
{
    constexpr std::size_t most = 3;
    std::vector<std::string> measures{"count"};
    if (!set)
        return measures;
    std::unordered_map<std::string, std::vector<std::string>> sectors;
    for (const auto &row : set->tables().observations) {
        auto &seen = sectors[row.indicator.text()];
        if (!row.sector.empty() && !row.value.empty() && std::ranges::find(seen, row.sector.text()) == seen.end())
            seen.push_back(row.sector.text());
    }
    std::vector<std::pair<std::size_t, std::string>> found;
    for (const auto &indicator : set->tables().indicators) {
        if (const auto count = sectors[indicator.id.text()].size(); count > 1)
            found.emplace_back(count, indicator.id.text());
    }
    std::ranges::stable_sort(found, std::greater{}, &std::pair<std::size_t, std::string>::first);
    for (std::size_t i = 0; i < std::min(most, found.size()); ++i)
        measures.push_back(found[i].second);
    return measures;
}

} // namespace

ClustersPage::ClustersPage(const workspace::Workspace &workspace, QWidget *parent)
    : GridPage(QStringLiteral("clusters"), {"clusters"}, parent)
    , m_measures(measuresOf(workspace.dataset().indicators.get()))
    , m_measure(new Segmented(this))
    , m_group(new Segmented(this))
    , m_by(new Label(Type::Body, Token::Text2, this))
{
    auto *choices = new FlowLayout(nullptr, 8);
    choices->addWidget(m_measure);
    choices->addWidget(m_by);
    choices->addWidget(m_group);
    m_by->setFixedHeight(m_group->sizeHint().height());
    bar()->addLayout(choices, 1);
    retranslate();
    m_measure->setCurrent(0);
    m_group->setCurrent(0);
    connect(m_measure, &Segmented::currentChanged, this, &ClustersPage::choose);
    connect(m_group, &Segmented::currentChanged, this, &ClustersPage::choose);
}

void ClustersPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    GridPage::setFigures(figures, names);
    retranslate();
}

void ClustersPage::changeEvent(QEvent *event)
{
    GridPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClustersPage::retranslate()
{
    m_by->setText(tr("by"));
    m_by->setVisible(!m_by->text().trimmed().isEmpty()); // some languages need no word
    QStringList texts{tr("Organisations")};
    for (std::size_t i = 1; i < m_measures.size(); ++i)
        texts += names().set() ? names()(core::IndicatorId(m_measures[i])) : QString::fromStdString(m_measures[i]);
    m_measure->setChoices(texts);
    m_measure->setAccessibleName(tr("What is measured"));
    m_group->setChoices({tr("Sector"), tr("Kind of organisation")});
    m_group->setAccessibleName(tr("How it is grouped"));
    const bool counted = m_measure->current() <= 0;
    m_group->setChoiceEnabled(1, counted, counted ? QString() : tr("Indicators are divided by sector only"));
}

void ClustersPage::choose()
{
    const auto measure = static_cast<std::size_t>(std::max(0, m_measure->current()));
    if (measure > 0)
        m_group->setCurrent(0);
    auto wanted = specs();
    for (auto &spec : wanted) {
        if (spec.subject != core::FigureSubject::Composition || spec.id == "clusters/kinds")
            continue;
        spec.measure = m_measures[measure];
        spec.groupBy = groups[static_cast<std::size_t>(std::max(0, m_group->current()))];
    }
    retranslate();
    setSpecs(std::move(wanted));
}

} // namespace views
