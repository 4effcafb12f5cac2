#include "models/workspace/figureservice.h"

#include "models/core/pagefigures.h"
#include "models/workspace/job.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <numeric>
#include <optional>

namespace workspace {

namespace {

using Figures = core::Result<std::vector<FigurePtr>>;

/// What a request asks.
struct Request
{
    core::Dataset dataset;
    core::Filter filter;
    std::vector<core::FigureSpec> specs;
    std::shared_ptr<const core::Dataset> beside;

    bool isOfSameFigures(const Request &other) const
    {
        return specs == other.specs && beside == other.beside && dataset.indicators == other.dataset.indicators &&
               dataset.panel.rows == other.dataset.panel.rows;
    }
};

/// How long a figure takes on a large panel: sums of it are quick, some work goes over all rows, some several times.
int costOf(const core::FigureSpec &spec)
{
    if (!core::needsRows(spec))
        return 0;
    const bool isOnce =
        spec.subject == core::FigureSubject::Organisations || spec.subject == core::FigureSubject::Concentration;
    return isOnce ? 1 : spec.subject == core::FigureSubject::FirmFlows ? 3 : 2;
}

/// The quick ones first: they need not wait for the others.
std::vector<std::size_t> orderOf(const std::vector<core::FigureSpec> &specs)
{
    std::vector<std::size_t> order(specs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return costOf(specs[i]); });
    return order;
}

Figures buildAll(const Request &asked, const FigureService::Builder &build, const std::stop_token &stop,
                 const LatestJob<Figures>::Taker &tell)
{
    constexpr qint64 pause = 3; // milliseconds: less than a frame, more than it takes to show a figure
    std::vector<FigurePtr> figures(asked.specs.size());
    QElapsedTimer sinceTold;
    for (const std::size_t i : orderOf(asked.specs)) {
        const core::FigureSpec &spec = asked.specs[i];
        if (stop.stop_requested())
            return core::ErrorCode::Cancelled;
        const bool isLong = asked.dataset.panel.rows && costOf(spec) > 0;
        if (isLong && (!sinceTold.isValid() || sinceTold.hasExpired(pause))) {
            tell(figures);
            sinceTold.start();
        }
        core::Result<core::Figure> figure =
            asked.beside ? core::buildBeside(asked.dataset, *asked.beside, asked.filter, spec, stop)
                         : build(asked.dataset, asked.filter, spec, stop);
        if (!figure)
            return figure.error();
        figures[i] = std::make_shared<const core::Figure>(std::move(figure).value());
    }
    return figures;
}

} // namespace

struct FigureService::Private
{
    Builder builder = core::build;
    std::optional<Request> running, next;
    QTimer patience;
    LatestJob<Figures> job;

    void run(FigureService *service, Request request)
    {
        running = std::move(request);
        next.reset();
        patience.start();
        job.startTelling(
            [asked = *running, build = builder](const std::stop_token &stop, const auto &tell) {
                return buildAll(asked, build, stop, tell);
            },
            [service](const Figures &figures) { Q_EMIT service->begun(*figures); },
            [this, service](const Figures &figures) { take(service, figures); });
    }
    void take(FigureService *service, const Figures &figures)
    {
        patience.stop();
        const bool isLast = !next;
        if (!isLast)
            run(service, std::move(*next)); // first: the next ones are built while these are painted
        if (figures)
            Q_EMIT service->built(*figures);
        else if (isLast)
            Q_EMIT service->failed(figures.error());
    }
};

FigureService::FigureService(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->patience.setSingleShot(true);
    d->patience.setInterval(patience);
    connect(&d->patience, &QTimer::timeout, this, [this] {
        if (d->next)
            d->run(this, std::move(*d->next));
    });
}

FigureService::~FigureService() = default;

void FigureService::setBuilder(Builder builder) { d->builder = std::move(builder); }

void FigureService::start(const core::Dataset &dataset, const core::Filter &filter,
                          const std::vector<core::FigureSpec> &specs, std::shared_ptr<const core::Dataset> beside)
{
    Request request{dataset, filter, specs, std::move(beside)};
    if (d->job.isRunning() && d->patience.isActive() && d->running->isOfSameFigures(request))
        d->next = std::move(request);
    else
        d->run(this, std::move(request));
    Q_EMIT started();
}

void FigureService::cancel()
{
    d->job.cancel();
    d->next.reset();
}

bool FigureService::isRunning() const { return d->job.isRunning(); }

} // namespace workspace
