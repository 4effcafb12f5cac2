#include "models/workspace/figureservice.h"

#include "models/workspace/job.h"

namespace workspace {

namespace {

using Figures = core::Result<std::vector<FigurePtr>>;

Figures buildAll(const core::Dataset &dataset, const core::Filter &filter, const std::vector<core::FigureSpec> &specs,
                 const std::stop_token &stop)
{
    std::vector<FigurePtr> figures;
    figures.reserve(specs.size());
    for (const core::FigureSpec &spec : specs) {
        if (stop.stop_requested())
            return core::ErrorCode::Cancelled;
        core::Result<core::Figure> figure = core::build(dataset, filter, spec, stop);
        if (!figure)
            return figure.error();
        figures.push_back(std::make_shared<const core::Figure>(std::move(figure).value()));
    }
    return figures;
}

} // namespace

struct FigureService::Private
{
    LatestJob<Figures> job;
};

FigureService::FigureService(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{}

FigureService::~FigureService() = default;

void FigureService::start(const core::Dataset &dataset, const core::Filter &filter,
                          const std::vector<core::FigureSpec> &specs)
{
    d->job.start([dataset, filter, specs](std::stop_token stop) { return buildAll(dataset, filter, specs, stop); },
                 [this](const Figures &figures) {
                     if (figures)
                         Q_EMIT built(*figures);
                     else
                         Q_EMIT failed(figures.error());
                 });
    Q_EMIT started();
}

void FigureService::cancel() { d->job.cancel(); }

bool FigureService::isRunning() const { return d->job.isRunning(); }

} // namespace workspace
