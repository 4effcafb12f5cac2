#pragma once

#include "models/store/database.h"
#include "models/store/tablearrival.h"
#include "tests/corpus/manifest.h"

#include <QString>

#include <string>
#include <vector>

namespace tests {

/// What an import makes of a file when nobody touches anything, in the words of expected.csv.
struct Outcome
{
    std::string outcome; ///< ready, open, package, or the code of an error
    std::string layout;
    std::size_t rows = 0; ///< of data
    std::size_t figures = 0;
    std::size_t blanks = 0;
    std::string first, last;        ///< periods with a figure
    std::vector<std::string> notes; ///< CODE@ROW:COLUMN=VALUE of all issues and of findings worse than a notice
    double seconds = 0;
    double megabytes = 0; ///< by which the peak of memory grew

    bool hasNote(const std::string &wanted) const;
    std::size_t notesOf(const std::string &code) const;
};

/// A file and what became of it.
struct Imported
{
    Outcome outcome;
    std::optional<store::TableArrival> arrival;

    /// The literal of a figure, a reason in brackets for an empty one, none when there is no such row. Blank names are
    /// not looked at.
    std::string literal(std::string_view region, std::string_view indicator, std::string_view period) const;
};

/// A store in memory that holds the bundled dataset, as the program's own does.
store::Database bundledStore();

/// Reads a file as the command line does; of several sheets or tables the one with that name, or by choice of the
/// program.
Imported imported(const store::Database &database, const QString &path, const std::string &sheet = {});

} // namespace tests
