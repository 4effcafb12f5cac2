#include "models/package/cellformat.h"
#include "models/package/decimal.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace package {

using core::CellKind;

namespace {

constexpr std::int64_t secondsOfDay = 86'400;
/// 9999-12-31: beyond it spreadsheets show no date.
constexpr double lastSerial = 2'958'466;

std::string padded(std::int64_t value, std::size_t width)
{
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::string clock(std::int64_t seconds)
{
    constexpr std::int64_t sixty = 60;
    return padded(seconds / (sixty * sixty), 2) + ':' + padded(seconds / sixty % sixty, 2) + ':' +
           padded(seconds % sixty, 2);
}

/// `2024-05-31`; the calendar of 1900 has a 29 February there that never was (the error of an older program, kept
/// by Excel), so the days before it stand one day closer to the origin.
std::string dateOf(std::int64_t days, DateSystem system)
{
    using namespace std::chrono;
    constexpr std::int64_t neverWas = 60;
    if (system == DateSystem::From1900 && days == neverWas)
        return "1900-02-29";
    sys_days origin = year(1899) / December / 30;
    if (system == DateSystem::From1904)
        origin = year(1904) / January / 1;
    else if (days < neverWas)
        origin += std::chrono::days(1);
    const year_month_day date(origin + std::chrono::days(days));
    return padded(int(date.year()), 4) + '-' + padded(unsigned(date.month()), 2) + '-' +
           padded(unsigned(date.day()), 2);
}

/// As much of a date as the format shows.
std::string shortened(const std::string &date, std::int64_t seconds, const CellFormat &format)
{
    constexpr std::size_t yearDigits = 4;
    constexpr std::size_t monthDigits = 7;
    if (format.showsTime)
        return seconds > 0 ? date + 'T' + clock(seconds) : date;
    if (format.showsYear && !format.showsDay)
        return date.substr(0, format.showsMonth ? monthDigits : yearDigits);
    return date;
}

ShownCell shownDate(double serial, const CellFormat &format, DateSystem system)
{
    const std::int64_t seconds = std::llround(serial * double(secondsOfDay));
    if (format.isElapsed)
        return {clock(seconds), CellKind::Text};
    const std::int64_t days = seconds / secondsOfDay;
    const bool showsDate = format.showsYear || format.showsMonth || format.showsDay;
    // Day 0 is a time without a date, except in the calendar that begins with it.
    const bool isTimeOnly = days == 0 && (system == DateSystem::From1900 || !showsDate);
    if (isTimeOnly)
        return {clock(seconds), CellKind::Text};
    constexpr std::int64_t neverWas = 60;
    const bool isNoDate = system == DateSystem::From1900 && days == neverWas;
    return {shortened(dateOf(days, system), seconds % secondsOfDay, format),
            isNoDate ? CellKind::Text : CellKind::Date};
}

bool isNumberOf(std::string_view text, std::size_t digits)
{
    return text.size() == digits && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int numberOf(std::string_view digits)
{
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

bool isIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !isNumberOf(text.substr(0, 4), 4) ||
        !isNumberOf(text.substr(5, 2), 2) || !isNumberOf(text.substr(8, 2), 2))
        return false;
    using namespace std::chrono;
    return (year(numberOf(text.substr(0, 4))) / month(static_cast<unsigned>(numberOf(text.substr(5, 2)))) /
            day(static_cast<unsigned>(numberOf(text.substr(8, 2)))))
        .ok();
}

} // namespace

ShownCell shownNumber(std::string_view stored, const CellFormat &format, DateSystem system)
{
    std::optional<Decimal> number = readStoredNumber(stored);
    if (!number)
        return {std::string(stored), CellKind::Text};
    double serial = 0;
    const auto [end, problem] = std::from_chars(stored.data(), stored.data() + stored.size(), serial);
    const bool isSerial = problem == std::errc() && serial >= 0 && serial < lastSerial;
    if (format.isDate() && isSerial)
        return shownDate(serial, format, system);
    if (format.isPercent && !number->digits.empty())
        number->point += 2;
    std::string text = number->text(format.decimals);
    const std::size_t sign = number->isNegative && text.starts_with('-') ? 1 : 0;
    const std::size_t whole = std::min(text.find_first_of(".E"), text.size()) - sign;
    if (whole < format.wholeDigits)
        text.insert(sign, format.wholeDigits - whole, '0');
    return {text + (format.isPercent ? "%" : ""), CellKind::Number};
}

ShownCell shownIsoDate(std::string_view stored, const CellFormat &format)
{
    const std::string_view date = stored.substr(0, 10);
    const std::string_view time = stored.size() >= 19 && stored[10] == 'T' ? stored.substr(11, 8) : std::string_view();
    if (!isIsoDate(date) || (stored.size() > 10 && time.empty()))
        return {std::string(stored), CellKind::Text};
    const bool isMidnight = time.empty() || time == "00:00:00";
    if (!isMidnight && (format.showsTime || !format.isDate()))
        return {std::string(date) + 'T' + std::string(time), CellKind::Date};
    CellFormat dateOnly = format;
    dateOnly.showsTime = false;
    return {shortened(std::string(date), 0, dateOnly), CellKind::Date};
}

std::string shownSpan(std::string_view iso)
{
    if (!iso.starts_with("PT"))
        return {};
    std::int64_t seconds = 0;
    for (iso.remove_prefix(2); !iso.empty();) {
        std::int64_t value = 0;
        const auto [end, problem] = std::from_chars(iso.data(), iso.data() + iso.size(), value);
        constexpr std::int64_t most = 1'000'000'000;
        if (problem != std::errc() || value < 0 || value > most)
            return {};
        iso.remove_prefix(static_cast<std::size_t>(end - iso.data()));
        if (iso.starts_with('.') || iso.starts_with(','))
            iso.remove_prefix(std::min(iso.find_first_not_of("0123456789", 1), iso.size()));
        if (iso.empty())
            return {};
        const char unit = iso.front();
        if (unit != 'H' && unit != 'M' && unit != 'S')
            return {};
        seconds += value * (unit == 'H' ? 3600 : unit == 'M' ? 60 : 1);
        iso.remove_prefix(1);
    }
    return clock(seconds);
}

} // namespace package
