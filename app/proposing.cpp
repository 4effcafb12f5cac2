#include "app/proposing.h"

#include "app/commands.h"
#include "app/reporttext.h"
#include "app/storage.h"
#include "models/package/mappingjson.h"
#include "models/store/tablearrival.h"

#include <QFile>

namespace app {

output::IssueReport reportOf(const QString &path, const store::TableArrival &arrival)
{
    output::IssueReport report{path, arrival.issues(), arrival.proposal.findings};
    if (arrival.mapping != arrival.proposal.mapping) // somebody has decided what was open
        std::erase_if(report.findings, [](const auto &one) { return one.severity == core::Severity::Error; });
    if (!arrival.isReady() && report.isValid())
        report.failure = core::Error{core::ErrorCode::NothingToTake, {path.toStdString()}};
    return report;
}

QByteArray arrivedText(const QString &path, const store::TableArrival &arrival)
{
    const core::FileFacts &file = arrival.file.facts;
    QStringList facts{path};
    for (const std::string &fact : {file.format, file.encoding, file.sheet}) {
        if (!fact.empty())
            facts << QString::fromStdString(fact);
    }
    QString text = facts.join(u" · "_qs) + u'\n';
    QByteArray lines = text.toUtf8() + issuesText(reportOf(path, arrival));
    QString counts = translated(QT_TRANSLATE_NOOP("cli", "%1 figures, %2 blank cells, %3 left out"))
                         .arg(arrival.update.tables.observations.size())
                         .arg(arrival.figures.empties)
                         .arg(arrival.figures.leftOut + arrival.update.leftOut);
    if (!arrival.update.removed.empty())
        counts += translated(QT_TRANSLATE_NOOP("cli", ", %1 to be removed")).arg(arrival.update.removed.size());
    return lines + counts.toUtf8() + '\n';
}

core::Result<std::optional<core::Mapping>> mappingOf(const QString &path)
{
    if (path.isEmpty())
        return std::optional<core::Mapping>();
    QFile file(path);
    if (!file.exists())
        return core::Error{core::ErrorCode::FileMissing, {path.toStdString()}};
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::ErrorCode::FileUnreadable, {path.toStdString(), file.errorString().toStdString()}};
    auto mapping = package::mappingFrom(file.readAll(), path.toStdString());
    if (!mapping)
        return mapping.error();
    return std::optional(std::move(mapping).value());
}

ExitCode runPropose(const Propose &command, const Request &request, const Streams &streams)
{
    auto table = package::readTableFile(command.path);
    if (!table)
        return fail(table.error(), streams);
    const auto database = openStoreToLook(request.store);
    if (!database)
        return fail(database.error(), streams);
    const auto arrival = store::arrive(*database, std::move(table).value(), {}, request.dataset);
    if (!arrival)
        return fail(arrival.error(), streams);
    streams.err.write(arrivedText(command.path, *arrival));
    return writeFile(command.file, package::mappingJson(arrival->mapping), streams);
}

} // namespace app
