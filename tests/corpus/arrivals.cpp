#include "tests/corpus/arrivals.h"

#include "app/proposing.h"
#include "app/validating.h"
#include "models/core/codes.h"
#include "models/package/packagereader.h"
#include "models/store/importer.h"
#include "tests/support/catch.h"
#include "tests/support/memory.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>

namespace tests {

namespace {

std::string noteOf(std::string_view code, std::int64_t row, const std::string &column, const std::string &value)
{
    std::string note(code);
    if (row > 0)
        note += '@' + std::to_string(row);
    if (!column.empty())
        note += ':' + column;
    if (!value.empty())
        note += '=' + value;
    return note;
}

std::vector<std::string> notesOf(const output::IssueReport &report)
{
    std::vector<std::string> notes;
    if (report.failure)
        notes.push_back(noteOf(core::code(report.failure->code), 0, {}, {}));
    for (const core::ProposalFinding &finding : report.findings) {
        if (finding.severity != core::Severity::Notice)
            notes.push_back(noteOf(core::code(finding.finding), finding.row, {},
                                   finding.args.empty() ? std::string() : finding.args.front()));
    }
    for (const core::Issue &issue : report.issues) {
        const bool isOfValue = !issue.value.empty() || issue.args.empty();
        notes.push_back(
            noteOf(core::code(issue.rule), issue.row, issue.column, isOfValue ? issue.value : issue.args.front()));
    }
    return notes;
}

void setPeriods(const core::LongTable &table, Outcome &outcome)
{
    std::vector<core::Period> periods;
    for (const core::LongRow &row : table.rows) {
        const auto period = core::Period::parse(std::string(row.period));
        if (period && !row.literal.empty())
            periods.push_back(*period);
    }
    if (periods.empty())
        return;
    const auto [first, last] = std::ranges::minmax_element(periods);
    outcome.first = first->text();
    outcome.last = last->text();
}

void readTable(const store::Database &database, const QString &path, const std::string &sheet, Imported &result)
{
    Outcome &outcome = result.outcome;
    auto table = package::readTableFile(path, {{}, {}, sheet});
    if (!table) {
        outcome.outcome = core::code(table.error().code);
        return;
    }
    auto arrival = store::arrive(database, std::move(table).value(), {}, {});
    REQUIRE(arrival);
    const core::Extent &extent = arrival->mapping.extent;
    outcome.outcome = arrival->isReady() ? "ready" : "open";
    outcome.layout = arrival->mapping.layout;
    outcome.rows = extent.lastRow - extent.firstRow - extent.skipped.size();
    outcome.figures = arrival->figures.numbers;
    outcome.blanks = arrival->figures.empties;
    setPeriods(arrival->figures, outcome);
    outcome.notes = notesOf(app::reportOf(path, *arrival));
    result.arrival = std::move(arrival).value();
}

void readAny(const store::Database &database, const QString &path, const std::string &sheet, Imported &result)
{
    if (app::isTable(path))
        return readTable(database, path, sheet, result);
    const auto reading = package::readPackage(path);
    if (reading && reading->isForeign)
        return readTable(database, path, sheet, result);
    result.outcome.outcome = reading ? reading->isValid() ? "package" : "invalid" : core::code(reading.error().code);
    if (reading)
        result.outcome.notes = notesOf({path, reading->issues});
}

} // namespace

bool Outcome::hasNote(const std::string &wanted) const
{
    return std::ranges::any_of(notes, [&](const std::string &note) {
        const bool isCut =
            note.size() > wanted.size() && std::string_view("@:=").find(note[wanted.size()]) != std::string_view::npos;
        return note == wanted || (note.starts_with(wanted) && isCut);
    });
}

std::size_t Outcome::notesOf(const std::string &code) const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        notes, [&](const std::string &note) { return note.substr(0, note.find_first_of("@:=")) == code; }));
}

std::string Imported::literal(std::string_view region, std::string_view indicator, std::string_view period) const
{
    if (!arrival)
        return "none";
    for (const core::LongRow &row : arrival->figures.rows) {
        const bool here = region.empty() || row.region == region || row.regionCode == region;
        const bool itself = indicator.empty() || row.indicator == indicator || row.indicatorCode == indicator;
        if (here && itself && row.period == period && !row.isRemoved)
            return row.literal.empty() ? '(' + std::string(row.empty) + ')' : std::string(row.literal);
    }
    return "none";
}

store::Database bundledStore()
{
    auto database = store::Database::open(QStringLiteral(":memory:"));
    REQUIRE(database);
    const auto reading = package::readPackage(QStringLiteral(":/dataset/linping"));
    REQUIRE(reading);
    REQUIRE(store::importPackage(*database, *reading));
    return std::move(database).value();
}

Imported imported(const store::Database &database, const QString &path, const std::string &sheet)
{
    Imported result;
    const PeakMemory memory;
    QElapsedTimer timer;
    timer.start();
    readAny(database, path, sheet, result);
    result.outcome.seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    result.outcome.megabytes = memory.growth();
    return result;
}

} // namespace tests
