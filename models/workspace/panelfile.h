#pragma once

#include "models/core/panel/orderedrows.h"
#include "models/workspace/job.h"

#include <QObject>
#include <QString>

namespace core {
class IndicatorSet;
}

namespace workspace {

/// The rows of a panel as a table shows them.
struct PanelTable
{
    core::OrderedRows rows;
    std::vector<core::SortColumn> columns; ///< those shown
};

/// Writes the rows of a panel into a CSV file off this thread, all or nothing.
class PanelFile : public QObject
{
    Q_OBJECT

public:
    struct Written
    {
        std::size_t rows = 0;
        std::size_t last = 0; ///< that come last because they are sorted by a number that is withheld
    };

    using QObject::QObject;

    /// `set` knows the sectors above others, for the guard. Tells the end by written() or failed().
    void start(const QString &path, const PanelTable &table, bool guarded,
               const std::shared_ptr<const core::IndicatorSet> &set);
    bool isRunning() const { return m_writing.isRunning(); }

Q_SIGNALS:
    void written(const workspace::PanelFile::Written &rows);
    void failed(const core::Error &error);

private:
    LatestJob<core::Result<Written>> m_writing;
};

} // namespace workspace
