#pragma once

#include "models/core/figurebuild.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace workspace {

using FigurePtr = std::shared_ptr<const core::Figure>;

/// Builds figures off the GUI thread. Of the requests that come meanwhile the newest one is built next. What is under
/// way is still told when it is of the same figures – whoever drags a handle sees them move – but not waited for longer
/// than `patience`: then, or when other figures are wanted, it is stopped and its answer dropped. Signals arrive on the
/// thread that owns the service.
class FigureService : public QObject
{
    Q_OBJECT

public:
    static constexpr int patience = 250; ///< milliseconds
    using Builder = std::function<core::Result<core::Figure>(const core::Dataset &, const core::Filter &,
                                                             const core::FigureSpec &, const std::stop_token &)>;

    explicit FigureService(QObject *parent = nullptr);
    ~FigureService() override;

    /// Another way to build than the core's; called on any thread.
    void setBuilder(Builder builder);

    /// Starts building all `specs`; what they need is captured by value. `beside`: another state of the dataset, shown
    /// beside it where that can be drawn; null for none.
    void start(const core::Dataset &dataset, const core::Filter &filter, const std::vector<core::FigureSpec> &specs,
               std::shared_ptr<const core::Dataset> beside = nullptr);
    /// Stops what is under way; none of the signals below follows.
    void cancel();
    /// Whether figures of the newest request are still to come.
    bool isRunning() const;

Q_SIGNALS:
    void started();
    /// Those that are there already while others take longer; null for the others.
    void begun(const std::vector<workspace::FigurePtr> &figures);
    void built(const std::vector<workspace::FigurePtr> &figures); ///< in the order of the specs
    void failed(const core::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
