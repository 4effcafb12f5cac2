#include "app/validating.h"

#include "app/commands.h"
#include "app/proposing.h"
#include "app/reporttext.h"
#include "app/storage.h"
#include "models/package/loosepackage.h"
#include "models/package/packagefolder.h"
#include "models/package/packagereader.h"
#include "models/package/tablefolder.h"
#include "models/store/loosearrival.h"
#include "models/store/tablearrival.h"

#include <QFileInfo>

#include <optional>

namespace app {

namespace {

using Report = core::Result<output::IssueReport>;

/// Adds what is wrong with the tables of a package of others but the one that would be taken in.
void addOtherTables(const QString &path, const store::TableArrival &arrival, output::IssueReport &report)
{
    const auto package = package::readLoosePackage(path);
    if (!package)
        return;
    for (const package::LooseTable &table : package->tables) {
        if (table.name != arrival.file.facts.sheet)
            report.issues.insert(report.issues.end(), table.issues.begin(), table.issues.end());
    }
}

/// Reports on one path after the other.
class Validator
{
public:
    explicit Validator(const Request &request)
        : m_request(request)
    {}

    Report operator()(const QString &path)
    {
        if (isTable(path))
            return table(path);
        if (!QFileInfo::exists(path))
            return core::Error{core::ErrorCode::FileMissing, {path.toStdString()}};
        const auto reading = package::readPackage(path);
        if (!reading)
            return reading.error();
        return reading->isForeign ? table(path) : output::IssueReport{path, reading->issues};
    }

private:
    /// Rows of a panel, or a table, as they would be taken into the store, which is made nowhere.
    Report table(const QString &path)
    {
        if (!m_database) {
            auto opened = openStoreToLook(m_request.store);
            if (!opened)
                return opened.error();
            m_database = std::move(opened).value();
        }
        auto loose = store::arriveLoose(*m_database, {path, m_request.dataset});
        if (!loose)
            return loose.error();
        if (loose->rows)
            return output::IssueReport{path, std::move(loose->rows->issues)};
        const auto &arrival = loose->table;
        output::IssueReport report = reportOf(path, *arrival);
        if (arrival->file.facts.format == "datapackage")
            addOtherTables(path, *arrival, report);
        return report;
    }

    const Request &m_request;
    std::optional<store::Database> m_database;
};

} // namespace

bool isTable(const QString &path) { return QFileInfo(path).isFile() && !package::isPackagePath(path); }

QStringList filesOf(const QStringList &paths, const Streams &streams)
{
    QStringList files;
    for (const QString &path : paths) {
        files += package::filesAt(path);
        if (const QStringList left = package::leftOutOf(path); !left.isEmpty())
            streams.err.write(
                translated(QT_TRANSLATE_NOOP("cli", "%1: left out: %2")).arg(path, left.join(u", ")).toUtf8() + '\n');
    }
    return files;
}

ExitCode printIssues(const std::vector<output::IssueReport> &reports, ReportFormat format, const Streams &streams)
{
    if (format == ReportFormat::Json)
        return print(output::issuesJson(reports, reportWords()), streams);
    QByteArray text;
    for (const output::IssueReport &report : reports)
        text += report.isUnread ? QByteArray() : issuesText(report);
    return print(text, streams);
}

ExitCode runValidate(const Validate &command, const Request &request, const Streams &streams)
{
    std::vector<output::IssueReport> reports;
    ExitCode worst = ExitCode::Done;
    Validator validated(request);
    const QStringList paths = filesOf(command.paths, streams);
    for (const QString &path : paths) {
        auto report = validated(path);
        if (!report) {
            worst = std::max(worst, fail(report.error(), streams));
            reports.push_back({path, {}, {}, report.error(), true});
            continue;
        }
        worst = std::max(worst, report->isValid() ? ExitCode::Done : ExitCode::InvalidData);
        reports.push_back(std::move(report).value());
    }
    return std::max(worst, printIssues(reports, command.format, streams));
}

} // namespace app
