#include "models/core/period.h"

#include <array>
#include <cstdio>

namespace core {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

int number(std::string_view digits)
{
    int value = 0;
    for (char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

/// A two-digit month 01…12, else 0.
int month(std::string_view digits)
{
    const int value = digits.size() == 2 && isDigits(digits) ? number(digits) : 0;
    return value <= 12 ? value : 0;
}

int lastDayOf(int year, int month)
{
    static constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

/// Four digits; years before year 1 have a sign in front of them.
std::string yearText(int year)
{
    std::array<char, 16> buffer{};
    std::snprintf(buffer.data(), buffer.size(), year < 0 ? "%05d" : "%04d", year);
    return buffer.data();
}

std::string date(int year, int month, int day)
{
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "-%02d-%02d", month, day);
    return yearText(year) + buffer.data();
}

std::string twoDigits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

} // namespace

Result<Period> Period::parse(std::string_view text)
{
    const auto bad = [&] { return Result<Period>(ErrorCode::BadPeriod, {std::string(text)}); };
    const bool before = text.starts_with('-');
    const std::string_view digits = text.substr(before ? 1 : 0);
    if (digits.size() < 4 || !isDigits(digits.substr(0, 4)))
        return bad();
    const int year = before ? -number(digits.substr(0, 4)) : number(digits.substr(0, 4));
    if (digits.size() == 4)
        return ofYear(year);
    if (digits[4] != '-')
        return bad();
    const std::string_view rest = digits.substr(5);
    if (rest.size() == 2 && rest[0] == 'Q' && rest[1] >= '1' && rest[1] <= '4') {
        const int quarter = rest[1] - '0';
        return Period(year, Form::Quarter, quarter * 3 - 2, quarter * 3);
    }
    if (rest.size() == 2 && rest[0] == 'H' && (rest[1] == '1' || rest[1] == '2')) {
        const int half = rest[1] - '0';
        return Period(year, Form::Half, half * 6 - 5, half * 6);
    }
    if (const int single = month(rest))
        return Period(year, Form::Month, single, single);
    if (rest.size() == 6 && rest[0] == 'M' && rest[3] == 'M') {
        const int first = month(rest.substr(1, 2));
        const int last = month(rest.substr(4, 2));
        if (first > 0 && last >= first)
            return Period(year, Form::Span, first, last);
    }
    return bad();
}

std::string Period::text() const
{
    const std::string year = yearText(m_year);
    switch (m_form) {
    case Form::Year:
        return year;
    case Form::Half:
        return year + "-H" + std::to_string(m_last / 6);
    case Form::Quarter:
        return year + "-Q" + std::to_string(m_last / 3);
    case Form::Month:
        return year + '-' + twoDigits(m_first);
    case Form::Span:
        break;
    }
    return spanText();
}

std::string Period::spanText() const { return yearText(m_year) + "-M" + twoDigits(m_first) + 'M' + twoDigits(m_last); }

std::string Period::firstDay() const { return date(m_year, m_first, 1); }

std::string Period::lastDay() const { return date(m_year, m_last, lastDayOf(m_year, m_last)); }

Period Period::plusYears(int years) const
{
    Period other = *this;
    other.m_year += years;
    return other;
}

bool Period::sameSpan(const Period &other) const
{
    return m_year == other.m_year && m_first == other.m_first && m_last == other.m_last;
}

bool Period::sameEnd(const Period &other) const { return m_year == other.m_year && m_last == other.m_last; }

std::strong_ordering Period::operator<=>(const Period &other) const
{
    if (const auto byYear = m_year <=> other.m_year; byYear != 0)
        return byYear;
    if (const auto byEnd = m_last <=> other.m_last; byEnd != 0)
        return byEnd;
    return m_first <=> other.m_first;
}

std::string firstDayOf(std::string_view partialDate)
{
    std::string day(partialDate);
    if (day.size() == 4)
        day += "-01";
    if (day.size() == 7)
        day += "-01";
    return day;
}

} // namespace core
