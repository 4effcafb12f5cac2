#include "models/core/tabular/periodcell.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/periodwords.h"

#include <algorithm>
#include <cstdlib>

namespace core {

namespace {

constexpr int maximumYear = 9999;
/// Of which a number such as 2016.01 may be a month.
constexpr int firstYear = 1900;
constexpr int lastYear = 2100;
/// Two digits stand for 1950 … 2049.
constexpr int pivot = 50;

std::string twoDigits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

std::string yearText(int year)
{
    std::string digits = std::to_string(std::abs(year));
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return (year < 0 ? "-" : "") + digits;
}

/// What stands behind a year or in front of it: `p`, `(e)`, `*`, 预计.
void cutStatus(std::string_view &text, PeriodCell &cell)
{
    for (const auto &[mark, status] : periodStatuses()) {
        if (text.size() > mark.size() && cutSuffix(text, mark)) {
            cell.status = status;
            return;
        }
    }
}

/// A year of four digits at the beginning.
std::optional<int> takeYear(std::string_view &text)
{
    if (text.size() < 4 || !isAllDigits(text.substr(0, 4)))
        return std::nullopt;
    const int year = std::atoi(std::string(text.substr(0, 4)).c_str());
    const bool month = text.size() == 6 && isAllDigits(text) && year >= 1900 && year <= 2100; // 202405
    if (text.size() > 4 && isAsciiDigit(text[4]) && !month)
        return std::nullopt;
    text.remove_prefix(4);
    return year;
}

std::optional<PeriodCell> withYear(std::optional<PeriodCell> part, int year)
{
    if (part)
        part->year = year;
    return part;
}

/// `2024`, `2024年`, `1960[yr1960]`, `2024.0`; then any part of a year.
std::optional<PeriodCell> readYearFirst(std::string_view text)
{
    const auto year = takeYear(text);
    if (!year)
        return std::nullopt;
    if (text.starts_with("[yr") && text.ends_with("]"))
        text = {};
    if (text.empty() || text == "年" || text == "年度" || text == ".0" || text == "年末" || text == "年底" ||
        text == "年全年" || text == "全年" || text == "年年末")
        return PeriodCell{*year, 0, 0, 0, Period::Form::Year, false, false, {}};
    cutPrefix(text, "年");
    const bool isFraction = text.size() > 1 && text[0] == '.' && (*year < firstYear || *year > lastYear);
    if (isFraction && isAllDigits(text.substr(1)))
        return std::nullopt; // 1180.2 is no month
    if (text.size() > 1 && (text[0] == '-' || text[0] == '/' || text[0] == '.'))
        return withYear(readDashedPart(text.substr(1), text[0]), *year);
    return withYear(readPeriodPart(text), *year);
}

/// `q12024`, `may2024`, `may-24`, `t1/2024`, `1.quartal2024`.
std::optional<PeriodCell> readYearLast(std::string_view text)
{
    std::size_t digits = 0;
    while (digits < text.size() && isAsciiDigit(text[text.size() - 1 - digits]))
        ++digits;
    // Of `q12024` the last four digits are the year.
    const std::size_t size = digits >= 4 ? 4 : digits == 2 ? 2 : 0;
    if (size == 0 || text.size() == size)
        return std::nullopt;
    const int number = std::atoi(std::string(text.substr(text.size() - size)).c_str());
    std::string_view part = text.substr(0, text.size() - size);
    const bool apart = cutSuffix(part, "-") || cutSuffix(part, "/") || cutSuffix(part, "'") || cutSuffix(part, ",") ||
                       cutSuffix(part, ".") || cutSuffix(part, "de");
    const int year = size == 4 ? number : number + (number < pivot ? 2000 : 1900);
    auto read = size == 4 || apart || isAsciiLetter(part.back()) ? readNamedPart(part) : std::nullopt;
    return withYear(std::move(read), year);
}

/// `31.12.1950`, `12/31/1950`, `2024-05-31t12:00`, `24-may`.
std::optional<PeriodCell> readDate(std::string_view text)
{
    text = text.substr(0, text.find_first_of("t "));
    const std::size_t one = text.find_first_of(".-/");
    const std::size_t two = one == std::string_view::npos ? one : text.find(text[one], one + 1);
    if (two == std::string_view::npos)
        return std::nullopt;
    const std::string_view a = text.substr(0, one);
    const std::string_view b = text.substr(one + 1, two - one - 1);
    const std::string_view c = text.substr(two + 1);
    if (!isAllDigits(a) || !isAllDigits(b) || !isAllDigits(c) || a.size() + b.size() + c.size() > 8)
        return std::nullopt;
    const bool yearFirst = a.size() == 4;
    if (!yearFirst && c.size() != 4)
        return std::nullopt;
    const int year = std::atoi(std::string(yearFirst ? a : c).c_str());
    int month = std::atoi(std::string(b).c_str());
    int day = std::atoi(std::string(yearFirst ? c : a).c_str());
    if (month > 12 && !yearFirst)
        std::swap(month, day); // 12/31/1950
    if (month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    return PeriodCell{year, month, month, day, Period::Form::Month, false, false, {}};
}

std::optional<PeriodCell> readShortYear(std::string_view text)
{
    const bool before = cutPrefix(text, "-");
    if (!isAllDigits(text) || text.size() > 4)
        return std::nullopt;
    const int year = std::atoi(std::string(text).c_str());
    return PeriodCell{before ? -year : year, 0, 0, 0, Period::Form::Year, false, false, {}};
}

} // namespace

std::string PeriodCell::subperiodText() const
{
    if (first == 0)
        return {};
    if (isRunning && last > 1)
        return "M01M" + twoDigits(last);
    switch (form) {
    case Period::Form::Quarter:
        return "Q" + std::to_string(last / 3);
    case Period::Form::Half:
        return "H" + std::to_string(last / 6);
    case Period::Form::Month:
        return twoDigits(first);
    default:
        return "M" + twoDigits(first) + 'M' + twoDigits(last);
    }
}

std::string PeriodCell::text() const
{
    if (!year || day > 0 || *year > maximumYear)
        return {};
    const std::string part = subperiodText();
    return yearText(*year) + (part.empty() ? "" : '-' + part);
}

std::optional<PeriodCell> readPeriodCell(std::string_view original, bool anyYear)
{
    const std::string squeezedText = squeezed(original);
    std::string_view text = squeezedText;
    if (text.empty() || text.size() > 40)
        return std::nullopt;
    if (anyYear || (text[0] == '-' && text.size() == 5)) {
        if (auto year = readShortYear(text))
            return year;
    }
    PeriodCell marked;
    cutStatus(text, marked);
    auto cell = readYearFirst(text);
    if (!cell)
        cell = readDate(foldedLower(original));
    if (!cell)
        cell = readYearLast(text);
    // M2 is money as well as February.
    if (!cell && !(text.size() == 2 && text[0] == 'm'))
        cell = readNamedPart(text);
    if (cell)
        cell->status = marked.status;
    return cell;
}

std::optional<PeriodCell> findPeriod(std::string_view sentence)
{
    const std::string text = squeezed(sentence);
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        const std::string_view year = std::string_view(text).substr(at, 4);
        // In `q32024` the digit in front belongs to the quarter.
        const bool within = at > 0 && isAsciiDigit(text[at - 1]) && !(at > 1 && isAsciiLetter(text[at - 2]));
        if (!isAllDigits(year) || within || year < "1900" || year > "2100")
            continue;
        // The longest piece that is a period.
        for (std::size_t size = std::min<std::size_t>(text.size() - at, 24); size >= 4; --size) {
            const auto cell = readPeriodCell(std::string_view(text).substr(at, size));
            const bool cut = at + size < text.size() && isAsciiDigit(text[at + size]);
            if (!cell || cut || cell->day > 0)
                continue;
            // `Q3 2024`: the part may stand in front of the year.
            for (std::size_t before = 2; before <= std::min<std::size_t>(at, 10) && cell->first == 0; ++before) {
                const auto whole = readPeriodCell(std::string_view(text).substr(at - before, before + size));
                if (whole && whole->first > 0 && whole->day == 0)
                    return whole;
            }
            return cell;
        }
    }
    return std::nullopt;
}

std::string joinedPeriod(std::string_view year, std::string_view subperiod)
{
    std::string text(year);
    if (!subperiod.empty())
        text.append("-").append(subperiod);
    return Period::parse(text) ? text : std::string();
}

std::string cumulativePeriod(std::string_view period)
{
    const auto read = Period::parse(period);
    if (!read || read->form() == Period::Form::Year || read->lastMonth() == 1)
        return std::string(period);
    return yearText(read->year()) + "-M01M" + twoDigits(read->lastMonth());
}

} // namespace core
