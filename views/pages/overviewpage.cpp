#include "views/pages/overviewpage.h"

#include "models/core/pagefigures.h"
#include "models/workspace/workspace.h"
#include "views/badge.h"
#include "views/figurecaption.h"
#include "views/flowlayout.h"
#include "views/label.h"
#include "views/pagetitle.h"
#include "views/text/words.h"
#include "views/tile.h"

#include <QEvent>

#include <algorithm>

namespace views {

namespace {

/// A dataset of enterprises alone has other headline figures, in other places.
QString gridFor(const core::Dataset &dataset)
{
    const bool indicators = core::hasFigure(dataset, *core::figureSpec("overview/headline"));
    return indicators || !dataset.panel ? QStringLiteral("overview") : QStringLiteral("overview of enterprises");
}

} // namespace

OverviewPage::OverviewPage(const workspace::Workspace &workspace, QWidget *parent)
    : GridPage(QStringLiteral("overview"), core::figuresOf(*core::page("overview"), workspace.dataset()),
               gridFor(workspace.dataset()), parent)
    , m_workspace(workspace)
    , m_region(new Label(Type::PageTitle, Token::Text, this))
    , m_when(new Label(Type::Caption, Token::Text2, this))
    , m_badge(new Badge(this))
{
    auto *words = new FlowLayout(nullptr, 8); // what has no room beside the title stands below it
    words->addWidget(m_region);
    words->addWidget(m_when);
    bar()->addLayout(words, 1);
    bar()->addWidget(m_badge);
    m_badge->hide();
    retranslate();
}

void OverviewPage::setFigures(const std::vector<workspace::FigurePtr> &figures, const Names &names)
{
    GridPage::setFigures(figures, names);
    rebadge(figures);
    m_regions = headlineRegions(figures, names);
    retranslate();
}

/// The worst verdict of the series drawn; headline figures stand for themselves and are not compared.
void OverviewPage::rebadge(const std::vector<workspace::FigurePtr> &figures)
{
    const core::ComparabilityVerdict *worst = nullptr;
    for (const auto &figure : figures) {
        const bool series = figure && figure->spec.subject == core::FigureSubject::Series &&
                            figure->spec.chart != core::ChartKind::Tiles && figure->marks.size() > 1;
        if (series && (!worst || figure->comparability.verdict > worst->verdict))
            worst = &figure->comparability;
    }
    m_badge->setVisible(worst && !worst->reasons.empty());
    if (!worst || worst->reasons.empty())
        return;
    m_badge->setComparability(worst->verdict, FigureCaption::comparability(*worst) + QStringLiteral(" · ") +
                                                  word(worst->reasons.front()));
    m_badge->setToolTip(FigureCaption::reasons(*worst));
    m_badge->setAccessibleDescription(m_badge->toolTip());
}

void OverviewPage::changeEvent(QEvent *event)
{
    GridPage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void OverviewPage::retranslate()
{
    const core::Dataset &dataset = m_workspace.dataset();
    const QString home = names().set() ? names()(names().set()->homeRegion()) : QString();
    // The filter may show other regions than the one the dataset is about; of some there may be no figure.
    const QString shown = m_regions.value_or(home);
    m_region->setText(isOfEnterprises() || shown.isEmpty() ? QString::fromStdString(dataset.title) : shown);
    m_when->setText(isOfEnterprises() ? tr("All enterprises of the panel · change against the year before")
                                      : tr("Latest available · each figure with its own date"));
}

} // namespace views
