#include "app/importing.h"

#include "app/changetext.h"
#include "app/commands.h"
#include "app/proposing.h"
#include "app/reporttext.h"
#include "app/storage.h"
#include "app/validating.h"
#include "models/output/diffjson.h"
#include "models/output/impactjson.h"
#include "models/package/aliases.h"
#include "models/package/packagereader.h"
#include "models/store/comparison.h"
#include "models/store/guardedrows.h"
#include "models/store/importer.h"
#include "models/store/loosearrival.h"
#include "models/store/tablearrival.h"
#include "models/store/transaction.h"
#include "views/text/changewords.h"
#include "views/text/renamingwords.h"
#include "views/text/words.h"

#include <QBuffer>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace app {

namespace {

using Json = output::JsonEmitter;

/// One package or table on its way into a store.
struct Arrival
{
    QString path;
    bool isLoose = false; ///< no package of our own
    package::PackageReading reading;
    store::Comparison comparison;
    std::optional<core::Mapping> mapping = {}; ///< of a table; of a package with other ids its aliases
    std::vector<core::Issue> report = {};      ///< what was found in a table
    core::Revision revision;                   ///< after it was taken in
    bool isMended = false;                     ///< the store had it damaged
};

// A package of our own under the aliases of the mapping; of another one only that it is foreign.
core::Result<package::PackageReading> read(const QString &path, const std::optional<core::Mapping> &mapping)
{
    if (!QFileInfo::exists(path))
        return core::Error{core::ErrorCode::FileMissing, {path.toStdString()}};
    auto reading = package::readPackage(path);
    if (reading && mapping && !reading->isForeign)
        package::applyAliases(mapping->indicators, *reading);
    return reading;
}

// What is read of a file that is not a package: rows of the dataset's panel, or a table, of which what was found goes
// to standard error.
core::Result<core::Done> readLoose(const store::Database &database, Arrival &arrival,
                                   const std::optional<core::Mapping> &mapping, bool leaveOut, const QString &dataset,
                                   const Streams &streams)
{
    store::LooseFile file{arrival.path, dataset};
    file.mapping = mapping;
    if (mapping)
        file.choice = package::choiceOf(*mapping);
    auto loose = store::arriveLoose(database, std::move(file));
    if (!loose)
        return loose.error();
    if (loose->rows) {
        arrival.reading = std::move(*loose->rows);
        arrival.report = arrival.reading.issues;
        if (!arrival.report.empty() && !core::hasErrors(arrival.report)) // errors are told for all files together
            streams.err.write(issuesText({arrival.path, arrival.report, {}}));
        return core::Done{};
    }
    auto &arrived = loose->table;
    streams.err.write(arrivedText(arrival.path, *arrived));
    if (!arrived->isReady())
        return core::Error{core::ErrorCode::NothingToTake, {arrival.path.toStdString()}};
    const auto issues = arrived->issues();
    const auto errors = std::ranges::count(issues, core::Severity::Error, &core::Issue::severity);
    if (errors != 0 && !leaveOut) {
        streams.err.write(
            translated(QT_TRANSLATE_NOOP("cli", "With --leave-out it is taken in without what has errors.")).toUtf8() +
            '\n');
        return core::Error{core::ErrorCode::InvalidPackage, {arrival.path.toStdString(), std::to_string(errors)}};
    }
    arrival.mapping = arrived->mapping;
    arrival.report = issues;
    arrival.reading = std::move(arrived->reading);
    return core::Done{};
}

// Compares a package with the current revision of its dataset and, when asked to or on trial, takes it in.
core::Result<core::Done> receive(store::Database &database, Arrival &arrival, const Import &command, bool isTrial)
{
    auto comparison = store::compareWithCurrent(database, arrival.reading, {}, command.guarded);
    if (!comparison)
        return comparison.error();
    arrival.comparison = std::move(comparison).value();
    if (command.guarded) {
        if (const auto done = store::withholdRows(database, arrival.reading, arrival.comparison); !done)
            return done.error();
    }
    if (!command.take && !isTrial)
        return core::Done{};
    const store::Provenance from{QFileInfo(arrival.path).absoluteFilePath(), arrival.mapping,
                                 arrival.isLoose ? arrival.report : arrival.reading.issues};
    const auto outcome = store::importPackage(database, arrival.reading, {}, &arrival.comparison, &from);
    if (!outcome)
        return outcome.error();
    if (command.take)
        arrival.revision = outcome->revision;
    arrival.comparison.isUnchanged = outcome->unchanged;
    arrival.isMended = command.take && outcome->mended;
    return core::Done{};
}

void writeText(Json &json, std::string_view key, const std::string &text)
{
    json.key(key);
    json.text(text);
}

void writeRenamed(Json &json, const std::vector<core::RenamedIndicator> &renamed)
{
    json.key("seem_renamed");
    json.beginArray();
    for (const core::RenamedIndicator &pair : renamed) {
        json.beginObject();
        writeText(json, "before", pair.before.text());
        writeText(json, "after", pair.after.text());
        json.key("same");
        json.number(static_cast<std::int64_t>(pair.same));
        json.key("of");
        json.number(static_cast<std::int64_t>(pair.of));
        json.endObject();
    }
    json.endArray();
}

QByteArray arrivalsJson(const std::vector<Arrival> &arrivals)
{
    Json json;
    json.beginObject(Json::Layout::Lines);
    json.key("imports");
    json.beginArray(Json::Layout::Lines);
    for (const Arrival &arrival : arrivals) {
        json.beginObject(Json::Layout::Lines);
        writeText(json, "path", arrival.path.toStdString());
        writeText(json, "dataset", arrival.reading.name.toStdString());
        const store::Comparison &comparison = arrival.comparison;
        if (!comparison.against.hash.empty())
            writeText(json, "against", comparison.against.shortHash());
        json.key("taken");
        json.boolean(!arrival.revision.hash.empty());
        if (!arrival.revision.hash.empty())
            writeText(json, "revision", arrival.revision.shortHash());
        json.key("unchanged");
        json.boolean(comparison.isUnchanged);
        json.key("mended");
        json.boolean(arrival.isMended);
        output::writeDiff(json, comparison.diff);
        output::writeImpact(json, comparison.impact);
        output::writeNamed(json, "emptied", comparison.emptied);
        writeRenamed(json, comparison.renamed);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.written();
}

QString renamingText(const core::RenamedIndicator &pair)
{
    return views::sentence(pair) + u' ' +
           translated(QT_TRANSLATE_NOOP("cli", "If it is the same one: --mapping with a file that says %1"))
               .arg(QStringLiteral("{\"indicators\": {\"%1\": \"%2\"}}")
                        .arg(QString::fromStdString(pair.after.text()), QString::fromStdString(pair.before.text()))) +
           u'\n';
}

QByteArray arrivalText(const Arrival &arrival)
{
    QString head = arrival.path + u" → "_qs + arrival.reading.name;
    if (arrival.comparison.against.hash.empty())
        head += translated(QT_TRANSLATE_NOOP("cli", " (a new dataset)"));
    head += u'\n';
    QString end;
    if (arrival.isMended)
        end = translated(QT_TRANSLATE_NOOP("cli", "The content is that of the current revision; what was damaged of it "
                                                  "in the store is whole again."));
    else if (arrival.comparison.mends)
        end = translated(QT_TRANSLATE_NOOP("cli", "The content is that of the current revision, which is damaged in "
                                                  "the store. Add --yes to make it whole again."));
    else if (arrival.comparison.isUnchanged)
        end = translated(QT_TRANSLATE_NOOP("cli", "The content is that of the current revision; nothing to take in."));
    else if (arrival.revision.hash.empty())
        end = translated(QT_TRANSLATE_NOOP("cli", "Nothing was stored. Add --yes to take it in."));
    else
        end = translated(QT_TRANSLATE_NOOP("cli", "Taken in as revision %1 (%2)."))
                  .arg(arrival.revision.number)
                  .arg(QString::fromStdString(arrival.revision.shortHash()));
    if (arrival.comparison.against.hash.empty() && !arrival.revision.hash.empty())
        end += u' ' + translated(QT_TRANSLATE_NOOP("cli", "It is the current dataset now."));
    if (!arrival.comparison.emptied.empty())
        head += u"! "_qs + views::emptiedSentence(arrival.comparison.emptied) + u'\n';
    for (const core::RenamedIndicator &pair : arrival.comparison.renamed)
        head += renamingText(pair);
    const core::Diff &diff = arrival.comparison.diff;
    const views::Names names = views::Names(std::make_shared<const core::IndicatorSet>(arrival.reading.tables),
                                            views::languageOfWords(), arrival.reading.panel.head)
                                   .withFormer(arrival.comparison.before);
    return head.toUtf8() +
           (diff.isEmpty() ? QByteArray() : diffText(diff, names) + impactText(arrival.comparison.impact, names)) +
           end.toUtf8() + '\n';
}

ExitCode printArrivals(const std::vector<Arrival> &arrivals, ReportFormat format, const Streams &streams)
{
    if (format == ReportFormat::Json)
        return print(arrivalsJson(arrivals), streams);
    QByteArray text;
    for (const Arrival &arrival : arrivals)
        text += arrivalText(arrival);
    return print(text, streams);
}

ExitCode failNamed(const QString &path, const QString &dataset, const Streams &streams)
{
    const QString line =
        translated(QT_TRANSLATE_NOOP("cli", "%1 names its own dataset, “%2”: --dataset is for tables only."));
    streams.err.write("linping-explorer: " + line.arg(path, dataset).toUtf8() + '\n');
    return ExitCode::WrongUsage;
}

} // namespace

ExitCode runImport(const Import &command, const Request &request, const Streams &streams)
{
    std::vector<Arrival> arrivals;
    std::vector<output::IssueReport> broken;
    const auto mapping = mappingOf(command.mapping);
    if (!mapping)
        return fail(mapping.error(), streams);
    const QStringList paths = filesOf(command.paths, streams);
    for (const QString &path : paths) {
        const bool isLoose = isTable(path);
        auto reading =
            isLoose ? core::Result<package::PackageReading>(package::PackageReading()) : read(path, *mapping);
        if (!reading)
            return fail(reading.error(), streams);
        const bool isPackage = !isLoose && !reading->isForeign;
        if (isPackage && !request.dataset.isEmpty() && request.dataset != reading->name)
            return failNamed(path, reading->name, streams);
        Arrival &arrival = arrivals.emplace_back();
        arrival.path = path;
        arrival.isLoose = !isPackage;
        arrival.reading = std::move(reading).value();
        if (!arrival.isLoose)
            arrival.mapping = *mapping;
        if (!arrival.isLoose && !arrival.reading.isValid())
            broken.push_back({path, arrival.reading.issues});
    }
    if (!broken.empty())
        return std::max(ExitCode::InvalidData, printIssues(broken, command.format, streams));
    auto database = command.take ? openStore(request.store) : openStoreToLook(request.store);
    if (!database)
        return fail(database.error(), streams);
    for (Arrival &arrival : arrivals) {
        if (!arrival.isLoose)
            continue;
        if (const auto read = readLoose(*database, arrival, *mapping, command.leaveOut, request.dataset, streams);
            !read)
            return fail(read.error(), streams);
        if (!arrival.reading.isValid())
            broken.push_back({arrival.path, arrival.reading.issues});
    }
    if (!broken.empty())
        return std::max(ExitCode::InvalidData, printIssues(broken, command.format, streams));
    // Without --yes each table is put upon those before it all the same; nothing of that stays.
    std::optional<store::Transaction> trial;
    if (!command.take && std::ranges::count(arrivals, true, &Arrival::isLoose) > 1) {
        auto begun = store::Transaction::begin(*database);
        if (!begun)
            return fail(begun.error(), streams);
        trial.emplace(std::move(begun).value());
    }
    const bool isTrial = trial.has_value();
    QBuffer said; // before
    said.open(QIODevice::WriteOnly);
    for (Arrival &arrival : arrivals) {
        if ((command.take || isTrial) && arrival.isLoose &&
            &arrival != &arrivals.front()) { // upon what was taken in meanwhile
            const auto read =
                readLoose(*database, arrival, *mapping, command.leaveOut, request.dataset, {streams.out, said});
            if (!read)
                return fail(read.error(), streams);
        }
        if (const auto received = receive(*database, arrival, command, isTrial); !received)
            return fail(received.error(), streams);
        if (arrival.comparison.impact.guard == core::Notice::Unguarded)
            warnUnguarded(streams);
    }
    return printArrivals(arrivals, command.format, streams);
}

} // namespace app
