#pragma once

#include "models/core/figure.h"
#include "models/core/indicatorset.h"
#include "models/workspace/filterstate.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <future>
#include <memory>
#include <vector>

namespace store {
class Database;
}

namespace workspace {

/// What is open: a store, its current dataset, the filter and the selection shared by all pages.
/// Lives on one thread, which is also the store's.
class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject *parent = nullptr);
    ~Workspace() override;

    /// Opens the store at `path` (a file name or ":memory:"). A store without any dataset takes the package
    /// at `bundled` in as revision 1. Synchronous: the bundled dataset loads within a few milliseconds.
    core::Result<core::Done> open(const QString &path, const QString &bundled);
    /// The same off this thread, to be followed by finishOpening(); meanwhile there is no dataset.
    void startOpening(const QString &path, const QString &bundled);
    /// Waits until the store is open.
    core::Result<core::Done> finishOpening();
    /// Switches to another dataset of the store. The filter keeps what the other dataset knows.
    core::Result<core::Done> openDataset(const QString &name);
    /// The open store; null while there is none.
    store::Database *database() const { return m_database.get(); }

    /// Shows the dataset as it was at a revision (number); what is current stays so. See isAsOf().
    core::Result<core::Done> showRevision(int number);
    /// Makes a revision (number) the current one and shows it.
    core::Result<core::Done> useRevision(int number);
    /// Shows what a revision (number) says beside the one shown; 0 shows none. Other datasets have none.
    core::Result<core::Done> showBeside(int number);
    /// The dataset at that revision; null when none is shown.
    const std::shared_ptr<const core::Dataset> &beside() const { return m_beside; }
    /// Whether another revision than the current one is shown.
    bool isAsOf() const { return m_dataset.revision.number != m_current; }
    /// Looks whether another program changed the store; takes a moment. storeChanged() and currentMoved() tell of it.
    void lookForNews();
    /// Number of the dataset's current revision, which another program may have moved.
    int currentRevision() const { return m_moved; }

    const core::Dataset &dataset() const { return m_dataset; }
    /// Whether the rows of the dataset's panel are still to come.
    bool isPanelLoading() const;
    QStringList datasets() const;
    std::vector<core::Revision> revisions() const;
    /// The names that things had which the dataset has no more, by their ids.
    std::shared_ptr<const core::IndicatorSet> formerNames(const std::vector<std::string> &ids) const;
    FilterState &filter() { return m_filter; }
    const FilterState &filter() const { return m_filter; }
    /// Keys of the mark picked last, empty when none: every chart and table highlights what fits them.
    const core::Keys &selection() const { return m_selection; }
    void select(const core::Keys &keys);

Q_SIGNALS:
    /// Another dataset, or another state of it. When it has a panel, head and cube are there, the rows not yet.
    void datasetChanged();
    void besideChanged();
    /// Another program changed the store.
    void storeChanged();
    /// It made another revision the dataset's current one; what is shown stays.
    void currentMoved(int revision);
    /// The rows of the dataset's panel are there.
    void panelLoaded();
    /// They are not and will not be.
    void panelFailed(const core::Error &error);
    void selectionChanged(const core::Keys &keys);
    /// Before datasetChanged(): the filter has lost these codes and values, which the dataset lacks; none: nothing.
    void filterFitted(const QStringList &lost);

private:
    core::Result<core::Dataset> openStore(const QString &path, const QString &bundled);
    core::Result<core::Done> load(const QString &name, const QString &revision = {});
    void take(core::Dataset dataset, int current);
    void startPanel();
    void takeRows(const core::Result<std::shared_ptr<const core::PanelRows>> &rows);
    void fitFilter();

    std::unique_ptr<store::Database> m_database; ///< open as long as the workspace: ":memory:" lives in it
    core::Dataset m_dataset;
    int m_current = 0;    ///< the current revision when the dataset was loaded
    qint64 m_changes = 0; ///< of the store, as seen last
    int m_moved = 0;      ///< the current revision of the store, as seen last
    std::shared_ptr<const core::Dataset> m_beside;
    FilterState m_filter;
    core::Keys m_selection;
    struct PanelJob;
    std::unique_ptr<PanelJob> m_panelJob;               ///< its end stops the loading and waits for that
    std::future<core::Result<core::Dataset>> m_opening; ///< the last member: its end is waited for first
};

} // namespace workspace
