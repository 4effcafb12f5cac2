#include "models/core/tabular/dialectsniff.h"

#include "models/core/tabular/delimitedreader.h"

#include <algorithm>
#include <map>
#include <vector>

namespace core {

namespace {

constexpr std::size_t sampleBytes = std::size_t(1) << 16;
constexpr std::size_t sampleRecords = 500;

struct Candidate
{
    char delimiter;
    double weight; ///< characters that dates and times are made of need to fit better
};
constexpr Candidate candidates[] = {{',', 1},   {';', 1},   {'\t', 1},  {'|', 1},
                                    {'^', 0.8}, {'~', 0.8}, {'/', 0.5}, {':', 0.5}};
/// Of a text that nothing separates: less than that of any delimiter that fits.
constexpr double weightOfOne = 0.35;

/// A dialect and how well it fits.
struct Trial
{
    Dialect dialect;
    double score = 0;
    std::size_t columns = 1;
};

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// How much a cell looks like one, from 0 to 1.
double wholeness(std::string_view field, bool isQuoted)
{
    constexpr double blank = 0.9, dated = 0.8, words = 0.6, joined = 0.25;
    field = trimmed(field);
    if (isQuoted)
        return 1;
    if (field.empty())
        return blank;
    constexpr std::string_view quotes = "\"'";
    if (quotes.find(field.front()) != std::string_view::npos || quotes.find(field.back()) != std::string_view::npos)
        return joined; // a part of something quoted
    const bool hasDigit = field.find_first_of("0123456789") != std::string_view::npos;
    if (hasDigit && field.find_first_not_of("0123456789.,-+%/:eE$ ()'") == std::string_view::npos)
        return 1;
    if (field.find_first_of(",;\t|") != std::string_view::npos)
        return joined;
    return field.front() >= '0' && field.front() <= '9' ? dated : words;
}

bool isBlank(const std::vector<std::string_view> &fields)
{
    return std::ranges::all_of(fields, [](std::string_view field) { return trimmed(field).empty(); });
}

/// The records of one length.
struct Length
{
    std::size_t records = 0;
    double wholeness = 0; ///< sum over their cells
};

/// Reads the sample as a dialect says and rates what comes out: the share of records of one length × how whole their
/// cells are × a little more for more columns.
Trial tried(std::string_view sample, const Dialect &dialect, double weight)
{
    DelimitedReader reader(sample, dialect);
    std::vector<std::string_view> fields;
    std::map<std::size_t, Length> lengths;
    std::size_t records = 0, faults = 0;
    while (records < sampleRecords && reader.next(fields)) {
        faults += reader.faults().size();
        if (fields.size() == 1 && isBlank(fields))
            continue;
        ++records;
        Length &length = lengths[fields.size()];
        ++length.records;
        for (std::size_t i = 0; i < fields.size(); ++i)
            length.wholeness += wholeness(fields[i], reader.isQuoted(i));
    }
    Trial best{dialect};
    const auto all = static_cast<double>(records);
    for (const auto &[columns, length] : lengths) {
        const auto width = static_cast<double>(columns);
        const double share = static_cast<double>(length.records) / all;
        const double whole = length.wholeness / (width * static_cast<double>(length.records));
        const double rank = columns == 1 ? weightOfOne : weight * (1 - 1 / width);
        const double score = share * whole * rank / (1 + 4 * static_cast<double>(faults) / all);
        if (score > best.score)
            best = {dialect, score, columns};
    }
    return best;
}

/// Whole lines from the beginning of a text.
std::string_view sampleOf(std::string_view text)
{
    if (text.size() <= sampleBytes)
        return text;
    const std::size_t end = text.find_last_of("\r\n", sampleBytes);
    return text.substr(0, end == std::string_view::npos ? sampleBytes : end + 1);
}

/// Dialects of one delimiter that the sample gives reason to try; the usual one comes first.
std::vector<Dialect> dialectsOf(std::string_view sample, char delimiter, const std::string &comment)
{
    const auto has = [sample](std::string_view text) { return sample.find(text) != std::string_view::npos; };
    std::vector<Dialect> dialects;
    for (const char quote : {'"', '\'', '\0'}) {
        if (quote == '\'' ? !has("'") : quote == '\0' && !has("\""))
            continue;
        const char escaped[] = {'\\', quote}, separated[] = {'\\', delimiter}, spaced[] = {delimiter, ' ', quote};
        const bool canEscape = has({escaped, 2}) || has({separated, 2});
        const bool canSkip = quote != '\0' && has({spaced, 3});
        for (const bool skips : {false, true}) {
            for (const char escape : {'\0', '\\'}) {
                if ((canSkip || !skips) && (canEscape || escape == '\0'))
                    dialects.push_back({delimiter, quote, escape, comment, skips});
            }
        }
    }
    return dialects;
}

/// True when lines begin with `#`, but not all of them.
bool mayHaveComments(std::string_view sample)
{
    bool some = false, others = false;
    for (std::size_t at = 0; at < sample.size();) {
        some = some || sample[at] == '#';
        others = others || (sample[at] != '#' && sample[at] != '\n' && sample[at] != '\r');
        const std::size_t end = sample.find_first_of("\r\n", at);
        at = end == std::string_view::npos ? sample.size() : end + 1;
    }
    return some && others;
}

/// What only the chosen dialect can tell: `#` begins a comment unless such lines are as long as the records, and
/// blanks are skipped when they follow most delimiters.
void refine(SniffedDialect &found, std::string_view sample)
{
    Dialect plain = found.dialect;
    plain.comment.clear();
    DelimitedReader reader(sample, plain);
    std::vector<std::string_view> fields;
    std::size_t marked = 0, markedRecords = 0, spaced = 0, later = 0;
    found.hasTrailingDelimiter = found.columns > 1;
    for (std::size_t records = 0; records < sampleRecords && reader.next(fields); ++records) {
        const bool isUsual = fields.size() == found.columns;
        const bool isMarked = fields.front().starts_with('#') && !reader.isQuoted(0);
        marked += isMarked ? 1U : 0U;
        markedRecords += isMarked && isUsual && found.columns > 1 ? 1U : 0U;
        if (!isUsual || (isMarked && !found.dialect.comment.empty()))
            continue;
        found.hasTrailingDelimiter = found.hasTrailingDelimiter && fields.back().empty();
        for (std::size_t i = 1; i < fields.size(); ++i) {
            later += trimmed(fields[i]).empty() ? 0U : 1U;
            spaced += fields[i].starts_with(' ') && !trimmed(fields[i]).empty() ? 1U : 0U;
        }
    }
    if (markedRecords * 2 > marked)
        found.dialect.comment.clear();
    found.dialect.skipInitialSpace = found.dialect.skipInitialSpace || spaced * 2 > later;
}

LineEnds lineEndsOf(std::string_view sample, const Dialect &dialect)
{
    DelimitedReader reader(sample, dialect);
    std::vector<std::string_view> fields;
    LineEnds ends = LineEnds::None;
    while (reader.next(fields)) {
        const std::string_view read = sample.substr(0, reader.end());
        const LineEnds end = read.ends_with("\r\n") ? LineEnds::CrLf
                             : read.ends_with('\n') ? LineEnds::Lf
                             : read.ends_with('\r') ? LineEnds::Cr
                                                    : LineEnds::None;
        if (end != LineEnds::None)
            ends = ends == LineEnds::None || ends == end ? end : LineEnds::Mixed;
    }
    return ends;
}

} // namespace

SniffedDialect sniffDialect(std::string_view text)
{
    const std::string_view sample = sampleOf(text);
    const std::string comment = mayHaveComments(sample) ? "#" : "";
    Trial best{Dialect{',', '"', '\0', comment, false}};
    double second = 0; // best score of another delimiter
    for (const Candidate &candidate : candidates) {
        if (candidate.delimiter != ',' && sample.find(candidate.delimiter) == std::string_view::npos)
            continue;
        Trial own;
        for (const Dialect &dialect : dialectsOf(sample, candidate.delimiter, comment)) {
            if (const Trial trial = tried(sample, dialect, candidate.weight); trial.score > own.score)
                own = trial;
        }
        second = std::max(second, std::min(own.score, best.score));
        if (own.score > best.score)
            best = own;
    }
    SniffedDialect found{best.dialect};
    found.columns = best.columns;
    found.confidence = best.score > 0 ? best.score / (best.score + second) : 0;
    if (best.columns == 1)
        found.dialect.delimiter = ',';
    refine(found, sample);
    found.lineEnds = lineEndsOf(sample, found.dialect);
    return found;
}

} // namespace core
