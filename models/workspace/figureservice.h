#pragma once

#include "models/core/figurebuild.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace workspace {

using FigurePtr = std::shared_ptr<const core::Figure>;

/// Builds figures off the GUI thread. The newest request wins: older work is stopped and its answer
/// dropped. Signals arrive on the thread that owns the service.
class FigureService : public QObject
{
    Q_OBJECT

public:
    explicit FigureService(QObject *parent = nullptr);
    ~FigureService() override;

    /// Starts building all `specs`; what they need is captured by value.
    void start(const core::Dataset &dataset, const core::Filter &filter, const std::vector<core::FigureSpec> &specs);
    /// Stops what is under way; neither built() nor failed() follows.
    void cancel();
    bool isRunning() const;

Q_SIGNALS:
    void started();
    void built(const std::vector<workspace::FigurePtr> &figures); ///< in the order of the specs
    void failed(const core::Error &error);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace workspace
