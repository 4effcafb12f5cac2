// Every file of the corpus through the import, untouched: what came out stands beside what expected.csv asks for, which
// says in one line a file what the manifest's `expect` says in words. LP_CORPUS_RECORD=FILE writes what was found in
// the same form.
#include "tests/corpus/arrivals.h"
#include "tests/corpus/corpusfile.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <fstream>
#include <iomanip>
#include <sstream>

using tests::Entry;
using tests::Imported;
using tests::Outcome;

namespace {

#ifdef NDEBUG
constexpr double mostSeconds = 5;
#else
constexpr double mostSeconds = 60; // unoptimized, and beside other tests
#endif
constexpr double mostMegabytes = 400;

bool hasSanitizer()
{
#if defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

/// By file; a workbook has a line for each sheet looked at.
std::multimap<std::string, Entry> expectations()
{
    std::multimap<std::string, Entry> all;
    for (Entry &entry : tests::csvEntries(tests::bytesOf(QStringLiteral(LP_SOURCE_DIR "/tests/corpus/expected.csv"))))
        all.emplace(entry.at("file"), entry);
    return all;
}

std::vector<std::string> parts(const std::string &text)
{
    std::vector<std::string> all;
    for (const QString &part : QString::fromStdString(text).split(QStringLiteral(" ; "), Qt::SkipEmptyParts))
        all.push_back(part.toStdString());
    return all;
}

/// REGION|INDICATOR|PERIOD=LITERAL
void checkSpot(const Imported &result, const std::string &spot)
{
    const std::size_t sign = spot.rfind('=');
    const QStringList keys = QString::fromStdString(spot.substr(0, sign)).split(QLatin1Char('|'));
    REQUIRE(keys.size() == 3);
    INFO(spot);
    CHECK(result.literal(keys[0].toStdString(), keys[1].toStdString(), keys[2].toStdString()) == spot.substr(sign + 1));
}

/// CODE@ROW:COLUMN=VALUE as far as it is written, or CODE*TIMES; `none` for no note at all.
void checkNote(const Outcome &outcome, const std::string &note)
{
    const std::size_t times = note.rfind('*');
    INFO(note);
    if (note == "none")
        CHECK(outcome.notes.empty());
    else if (times != std::string::npos)
        CHECK(outcome.notesOf(note.substr(0, times)) == std::stoul(note.substr(times + 1)));
    else
        CHECK(outcome.hasNote(note));
}

void check(const Imported &result, const Entry &expected)
{
    const Outcome &found = result.outcome;
    const auto same = [&](const char *column, const std::string &value) {
        INFO(column);
        if (!expected.at(column).empty())
            CHECK(value == expected.at(column));
    };
    same("outcome", found.outcome);
    same("layout", found.layout);
    same("rows", std::to_string(found.rows));
    same("figures", std::to_string(found.figures));
    same("blanks", std::to_string(found.blanks));
    same("first", found.first);
    same("last", found.last);
    for (const std::string &spot : parts(expected.at("spots")))
        checkSpot(result, spot);
    for (const std::string &note : parts(expected.at("notes")))
        checkNote(found, note);
}

/// What was found of the files of one kind.
struct Summary
{
    std::size_t files = 0, ready = 0, open = 0, refused = 0, figures = 0;
    double seconds = 0, megabytes = 0; ///< of the slowest and the largest

    void add(const Outcome &outcome)
    {
        ++files;
        ++(outcome.outcome == "ready" ? ready : outcome.outcome == "open" ? open : refused);
        figures += outcome.figures;
        seconds = std::max(seconds, outcome.seconds);
        megabytes = std::max(megabytes, outcome.megabytes);
    }
};

void print(const std::map<std::string, Summary> &summaries)
{
    std::cout << "kind          files  ready   open  refused  figures  slowest s  most MB\n";
    for (const auto &[kind, one] : summaries) {
        std::cout << std::left << std::setw(12) << kind << std::right << std::setw(7) << one.files << std::setw(7)
                  << one.ready << std::setw(7) << one.open << std::setw(9) << one.refused << std::setw(9) << one.figures
                  << std::fixed << std::setprecision(2) << std::setw(11) << one.seconds << std::setprecision(0)
                  << std::setw(9) << one.megabytes << '\n';
    }
    std::cout << std::flush;
}

void record(std::ostream &out, const std::string &file, const Outcome &outcome)
{
    const auto quoted = [](std::string text) {
        for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2)
            text.insert(at, 1, '"');
        return '"' + text + '"';
    };
    std::string notes;
    for (std::size_t i = 0; i < outcome.notes.size() && i < 8; ++i)
        notes += (i == 0 ? "" : " ; ") + outcome.notes[i];
    out << quoted(file) << ",," << outcome.outcome << ',' << outcome.layout << ',' << outcome.rows << ','
        << outcome.figures << ',' << outcome.blanks << ',' << outcome.first << ',' << outcome.last << ",,"
        << quoted(notes) << ',' << outcome.notes.size() << ',' << outcome.seconds << ',' << outcome.megabytes << '\n';
}

} // namespace

TEST_CASE("every file of the corpus is taken in or refused as expected, in bounded time and memory")
{
    if (!tests::hasCorpus())
        SKIP_CASE("no corpus of real files beside the project");
    const store::Database database = tests::bundledStore();
    const std::multimap<std::string, Entry> expected = expectations();
    std::map<std::string, Summary> summaries;
    std::ofstream recorded;
    if (qEnvironmentVariableIsSet("LP_CORPUS_RECORD"))
        recorded.open(qEnvironmentVariable("LP_CORPUS_RECORD").toStdString());
    std::size_t known = 0;
    for (const Entry &entry : tests::manifest()) {
        const std::string &file = entry.at("file");
        CHECK(expected.contains(file));
        const auto [first, last] = expected.equal_range(file);
        for (auto line = first; line != last; ++line) {
            const std::string &sheet = line->second.at("sheet");
            INFO(file << ' ' << sheet);
            const Imported result = tests::imported(database, tests::corpusFile(file.c_str()), sheet);
            CHECK(result.outcome.seconds < mostSeconds);
            CHECK((hasSanitizer() || result.outcome.megabytes < mostMegabytes));
            if (recorded.is_open())
                record(recorded, file, result.outcome);
            if (sheet.empty()) {
                summaries[entry.at("kind")].add(result.outcome);
                summaries["all"].add(result.outcome);
            }
            known += line->second.at("known").empty() ? 0U : 1U;
            if (line->second.at("known").empty())
                check(result, line->second);
        }
    }
    CHECK(known <= 3);
    print(summaries);
}
