#pragma once

#include "models/core/figurebuild.h"

#include <stop_token>

namespace core {

/// What every builder gets: the data, the filter expanded against them, the spec, and when to stop.
struct BuildContext
{
    const Dataset &dataset;
    const IndicatorSet &set;
    const ResolvedFilter &filter;
    const FigureSpec &spec;
    std::stop_token stop;

    /// Whether what tells of a single enterprise is withheld. Figures that a package publishes itself are not secret.
    bool isGuarded() const { return spec.guarded && dataset.panel; }
};

/// Builders fill marks, of, measurement, periods, regions, notices; build() does the rest.
using Builder = Result<Figure> (*)(const BuildContext &context);

Result<Figure> buildSeries(const BuildContext &context);
Result<Figure> buildComposition(const BuildContext &context);
/// A composition by an indicator that is divided by sector.
Result<Figure> buildSectorComposition(const BuildContext &context, const Indicator &indicator);
Result<Figure> buildOrganisations(const BuildContext &context);
Result<Figure> buildRegister(const BuildContext &context);
Result<Figure> buildMilestones(const BuildContext &context);
Result<Figure> buildTargets(const BuildContext &context);
Result<Figure> buildConflicts(const BuildContext &context);
Result<Figure> buildAudit(const BuildContext &context);
Result<Figure> buildDecomposition(const BuildContext &context);
Result<Figure> buildStructure(const BuildContext &context);
Result<Figure> buildConcentration(const BuildContext &context);
Result<Figure> buildDistribution(const BuildContext &context);
Result<Figure> buildScatter(const BuildContext &context);
Result<Figure> buildFirmFlows(const BuildContext &context);
Result<Figure> buildSources(const BuildContext &context);
Result<Figure> buildLoad(const BuildContext &context);

} // namespace core
