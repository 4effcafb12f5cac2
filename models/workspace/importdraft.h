#pragma once

#include "models/core/tabular/mapping.h"
#include "models/package/aliases.h"
#include "models/store/comparison.h"
#include "models/store/recipes.h"
#include "models/store/tablearrival.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace workspace {

class Workspace;

/// A file on its way into a dataset, with every step between; a value, which nothing changes any more.
struct Arrival
{
    QString path;
    QByteArray state;                              ///< fileState() in which it was read
    std::optional<store::TableArrival> table;      ///< none for a package of our own and rows of a panel
    package::PackageReading package;               ///< of these; else the table's reading counts
    package::Aliases aliases;                      ///< under which a package of our own was read
    store::Comparison comparison;                  ///< none while there is nothing to take in
    std::shared_ptr<const core::IndicatorSet> set; ///< the dataset as it would be, for names
    std::vector<store::Recipe> recipes;            ///< of the store
    bool isAsLastTime = false;                     ///< read by the mapping with which the file was taken in last
    QStringList fitting;                           ///< names of those made for files of this shape

    const package::PackageReading &reading() const { return table ? table->reading : package; }
    /// Every problem of single cells, in the order of the steps.
    std::vector<core::Issue> issues() const;
    /// Something is there, nothing stands against it, and it is not what the dataset holds already.
    bool canTake() const;
    /// It is a package of our own: its indicators can be given other ids.
    bool canBeRenamed() const { return !table && !package.since; }
};

/// Reads a file and shows what it would change; takes it in only when told to. Reading, comparing and storing happen
/// off the GUI thread, the newest request counts. GUI thread.
class ImportDraft : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit ImportDraft(Workspace &workspace, QObject *parent = nullptr);
    ~ImportDraft() override;

    /// Begins with a file, a folder or a package; what was chosen for the one before is forgotten.
    void open(const QString &path);
    /// These five read the file anew; its proposal counts.
    void setEncoding(const std::string &encoding);
    void setDialect(const core::Dialect &dialect);
    void setSheet(const std::string &sheet);
    /// Whether its rows are figures, even if they have the columns of the dataset's panel.
    void setAreFigures(bool areFigures);
    bool areFigures() const { return m_areFigures; }
    void setAliases(package::Aliases aliases); ///< of a package of our own
    /// Another header; its proposal counts.
    void setHeader(const std::vector<std::size_t> &rows);
    /// A mapping in place of the one that counts.
    void setMapping(const core::Mapping &mapping);
    void undo(); ///< takes the last change of the mapping back
    bool canUndo() const { return !m_past.empty(); }
    void useProposal(); ///< in place of what was changed
    void useRecipe(const QString &name);
    /// Keeps the mapping that counts under a name. GUI thread, a moment.
    core::Result<core::Done> saveRecipe(const QString &name);
    core::Result<core::Done> removeRecipe(const QString &name);
    /// Stores what was read, as a whole; taken() or failed() follows.
    void take();
    /// Compares with the current revision again: it may be another one by now.
    void compareAnew();
    /// Stops what is under way: of reading nothing follows; of storing failed() with ErrorCode::Cancelled, and then
    /// nothing was stored, or taken() when it was done already.
    void cancel();

    const QString &path() const { return m_path; }
    bool isRunning() const;
    /// What was read last; null before, and after a failure.
    const std::shared_ptr<const Arrival> &arrival() const { return m_arrival; }
    const QString &recipe() const { return m_recipe; } ///< that the mapping is of; blank once it is changed

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total); ///< of a file that takes its time; any unit
    void storing(qint64 done, qint64 total);    ///< rows
    void changed();
    void failed(const core::Error &error);
    void taken(const core::Revision &revision, bool isUnchanged);

private:
    struct Request;
    struct Jobs;
    void start(Request request);
    static core::Result<std::shared_ptr<const Arrival>> arrive(store::Database &database, const Request &request,
                                                               const std::stop_token &stop);
    void receive(const core::Result<std::shared_ptr<const Arrival>> &arrival);
    void setRecipes(); ///< of the store, beside what was read last
    void readAnew();

    Workspace &m_workspace;
    QString m_path;
    package::TableChoice m_choice; ///< how the file is read
    bool m_areFigures = false;
    package::Aliases m_aliases;
    QString m_recipe;
    std::vector<core::Mapping> m_past; ///< mappings before each change, the last one last
    std::shared_ptr<const Arrival> m_arrival;
    std::unique_ptr<Jobs> m_jobs; ///< the last member: its end waits for what is under way
};

} // namespace workspace
