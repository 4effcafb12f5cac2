#include "models/workspace/workspace.h"
#include "views/pages/clusterspage.h"
#include "views/pages/datapage.h"
#include "views/pages/enterprisespage.h"
#include "views/pages/indicatorspage.h"
#include "views/pages/overviewpage.h"
#include "views/pages/panelpage.h"

namespace views {

std::unique_ptr<Page> makePage(const QString &id, const workspace::Workspace &workspace, QWidget *parent)
{
    if (id == QLatin1String("overview"))
        return std::make_unique<OverviewPage>(workspace, parent);
    if (id == QLatin1String("indicators"))
        return std::make_unique<IndicatorsPage>(workspace, parent);
    if (id == QLatin1String("clusters"))
        return std::make_unique<ClustersPage>(workspace, parent);
    if (id == QLatin1String("enterprises") && workspace.dataset().panel)
        return std::make_unique<PanelPage>(workspace, parent);
    if (id == QLatin1String("enterprises"))
        return std::make_unique<EnterprisesPage>(workspace, parent);
    if (id == QLatin1String("data"))
        return std::make_unique<DataPage>(workspace, parent);
    if (id == QLatin1String("milestones"))
        return std::make_unique<GridPage>(id, std::vector<std::string>{"milestones", "targets"}, workspace.dataset(),
                                          parent);
    return std::make_unique<GridPage>(id, std::vector<std::string>{id.toStdString()}, workspace.dataset(), parent);
}

} // namespace views
