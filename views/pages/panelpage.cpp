#include "views/pages/panelpage.h"

#include "models/core/pagefigures.h"
#include "models/core/panel/panelfilter.h"
#include "models/workspace/workspace.h"
#include "views/label.h"
#include "views/tables/enterprisecard.h"
#include "views/tables/enterprisetable.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace views {

namespace {

constexpr int cardHeight = 420;

std::vector<core::FigureSpec> figuresOfPanel(const core::Dataset &dataset)
{
    std::vector<core::FigureSpec> specs = core::figuresOf(*core::page("enterprises"), dataset);
    std::erase_if(specs, [](const core::FigureSpec &spec) { return spec.id == "enterprises/table"; }); // has a card
    return specs;
}

/// The first flow of the panel is what its figures show by default.
int defaultMeasure(const core::PanelHead &head)
{
    const auto flow = std::ranges::find_if(
        head.measures, [](const core::PanelMeasure &one) { return one.field.stockFlow == core::StockFlow::Flow; });
    return flow == head.measures.end() ? 0 : static_cast<int>(flow - head.measures.begin());
}

} // namespace

PanelPage::PanelPage(const workspace::Workspace &workspace, QWidget *parent)
    : GridPage(QStringLiteral("enterprises"), figuresOfPanel(workspace.dataset()), QStringLiteral("panel"), parent)
    , m_workspace(workspace)
    , m_card(new EnterpriseCard(this))
    , m_measure(new QComboBox(this))
    , m_against(new QComboBox(this))
    , m_measureLabel(new Label(Type::Body, Token::Text2, this))
    , m_againstLabel(new Label(Type::Body, Token::Text2, this))
{
    m_card->setMinimumHeight(cardHeight);
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_against->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addAbove(m_card);
    bar()->addWidget(m_measureLabel);
    bar()->addWidget(m_measure);
    bar()->addSpacing(8);
    bar()->addWidget(m_againstLabel);
    bar()->addWidget(m_against);
    bar()->addStretch(1);
    retranslate();
    const core::PanelHead &head = *workspace.dataset().panel.head;
    m_measure->setCurrentIndex(defaultMeasure(head));
    m_against->setCurrentIndex(m_measure->currentIndex() == 0 && m_against->count() > 1 ? 1 : 0);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &PanelPage::choose);
    connect(m_against, &QComboBox::currentIndexChanged, this, &PanelPage::choose);
    connect(m_card, &EnterpriseCard::picked, this, &Page::picked);
    connect(m_card, &EnterpriseCard::noticed, this, &Page::noticed);
    connect(m_card, &EnterpriseCard::unfilterWanted, this, [this] { Q_EMIT filterWanted(core::Filter{}); });
    choose();
}

void PanelPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &given)
{
    const bool otherWords = given.language() != names().language();
    GridPage::setFigures(figures, given);
    if (otherWords)
        retranslate();
    const core::Dataset &dataset = m_workspace.dataset();
    if (dataset.panel.rows.get() != m_rows || otherWords) { // the same panel would begin anew
        m_rows = dataset.panel.rows.get();
        m_card->setPanel(dataset.panel, given);
    }
    if (const auto filter = core::resolve(m_workspace.filter().filter(), *dataset.panel.head, *dataset.indicators))
        m_card->setFilter(*filter);
}

/// Whoever picks an enterprise sees its years and milestones; picking anything else leaves them.
void PanelPage::setSelection(const core::Keys &keys)
{
    GridPage::setSelection(keys);
    m_card->setSelection(keys);
    if (keys.organisation.empty() || keys.organisation == m_enterprise)
        return;
    m_enterprise = keys.organisation;
    choose();
}

bool PanelPage::showKeys(const core::Keys &keys)
{
    if (keys.organisation.empty())
        return false;
    setSelection(keys);
    return true;
}

void PanelPage::showSpecs(const std::vector<core::FigureSpec> &figures)
{
    const auto &measures = m_workspace.dataset().panel.head->measures;
    const auto placeOf = [&](const std::string &name) {
        const auto found = std::ranges::find(measures, name, [](const auto &one) { return one.field.name; });
        return found == measures.end() ? -1 : static_cast<int>(found - measures.begin());
    };
    for (const core::FigureSpec &spec : figures) {
        const QSignalBlocker quiet(m_measure), quietToo(m_against);
        if (const int at = placeOf(spec.measure); at >= 0)
            m_measure->setCurrentIndex(at);
        if (const int at = placeOf(spec.against); at >= 0)
            m_against->setCurrentIndex(at);
        if (spec.id == "enterprises/series")
            m_enterprise = spec.organisation;
    }
    choose();
}

std::optional<workspace::PanelTable> PanelPage::panelTable() const
{
    const EnterpriseTable &table = *m_card->table();
    if (table.rows()->rowCount() == 0)
        return std::nullopt;
    return workspace::PanelTable{table.rows()->ordered(), table.shownColumns()};
}

void PanelPage::changeEvent(QEvent *event)
{
    GridPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PanelPage::retranslate()
{
    m_measureLabel->setText(tr("Measure"));
    m_againstLabel->setText(tr("against"));
    m_measure->setAccessibleName(tr("Measure"));
    m_against->setAccessibleName(tr("Measure across the scatter plot"));
    for (QComboBox *box : {m_measure, m_against}) {
        const QSignalBlocker quiet(box);
        const int current = box->currentIndex();
        box->clear();
        for (const core::PanelMeasure &measure : m_workspace.dataset().panel.head->measures) {
            const QString title = names()(measure.field.title);
            box->addItem(title.isEmpty() ? QString::fromStdString(measure.field.name) : title);
        }
        box->setCurrentIndex(current);
    }
}

void PanelPage::choose()
{
    const auto &measures = m_workspace.dataset().panel.head->measures;
    const auto name = [&](const QComboBox *box) {
        const auto at = static_cast<std::size_t>(std::max(0, box->currentIndex()));
        return at < measures.size() ? measures[at].field.name : std::string();
    };
    auto wanted = specs();
    for (core::FigureSpec &spec : wanted) {
        spec.measure = name(m_measure);
        if (spec.subject == core::FigureSubject::Scatter)
            spec.against = name(m_against);
        if (spec.id == "enterprises/series" || spec.subject == core::FigureSubject::Milestones)
            spec.organisation = m_enterprise;
    }
    setSpecs(std::move(wanted));
}

} // namespace views
