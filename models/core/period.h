#pragma once

#include "models/core/result.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace core {

/// A span of whole months within one calendar year, in the form it was written:
/// `2024`, `2024-05`, `2024-Q1`, `2024-H1` or `2024-M01M09` (January to September). Years have four digits; those
/// before year 1 a sign in front: `-2150`.
class Period
{
public:
    enum class Form { Year, Half, Quarter, Month, Span };

    Period() = default;
    /// The whole year.
    static Period ofYear(int year) { return Period(year, Form::Year, 1, 12); }
    /// Reads any of the five forms; ErrorCode::BadPeriod otherwise.
    static Result<Period> parse(std::string_view text);

    int year() const { return m_year; }
    int firstMonth() const { return m_first; }
    int lastMonth() const { return m_last; }
    Form form() const { return m_form; }
    bool isAnnual() const { return m_first == 1 && m_last == 12; }
    /// As written.
    std::string text() const;
    /// The span in one normal form, so that equal spans are equal texts: `2024-Q1` is `2024-M01M03`.
    std::string spanText() const;
    /// First and last day as `YYYY-MM-DD`.
    std::string firstDay() const;
    std::string lastDay() const;
    /// The same span some years later (or earlier).
    Period plusYears(int years) const;
    /// Same months, whatever the form: Q1 and M01M03 of one year are the same span.
    bool sameSpan(const Period &other) const;
    /// A stock stands at the end of its period: 2024, 2024-Q4, 2024-H2 and 2024-12 are one moment.
    bool sameEnd(const Period &other) const;

    /// By end, then by length (longer first): the order of a time axis.
    std::strong_ordering operator<=>(const Period &other) const;
    bool operator==(const Period &other) const { return sameSpan(other); }

private:
    Period(int year, Form form, int first, int last)
        : m_year(year)
        , m_first(first)
        , m_last(last)
        , m_form(form)
    {}

    int m_year = 0;
    int m_first = 1;
    int m_last = 12;
    Form m_form = Form::Year;
};

/// A calendar date that may lack its day or month (`2025`, `2025-05`, `2025-05-09`) as text: a partial
/// date counts as its first day. Blank stays blank and sorts first.
std::string firstDayOf(std::string_view partialDate);

} // namespace core
