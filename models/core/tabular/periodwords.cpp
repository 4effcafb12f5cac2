#include "models/core/tabular/periodwords.h"

#include "models/core/tabular/celltext.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace core {

namespace {

PeriodCell part(Period::Form form, int first, int last)
{
    return PeriodCell{std::nullopt, first, last, 0, form, false, false, {}};
}

PeriodCell monthPart(int month) { return part(Period::Form::Month, month, month); }
PeriodCell quarterPart(int quarter) { return part(Period::Form::Quarter, quarter * 3 - 2, quarter * 3); }
PeriodCell halfPart(int half) { return part(Period::Form::Half, half * 6 - 5, half * 6); }

std::optional<PeriodCell> spanPart(int first, int last)
{
    if (first < 1 || last > 12 || first > last)
        return std::nullopt;
    if (first == last)
        return monthPart(first);
    return part(Period::Form::Span, first, last);
}

/// One or two digits, or 一 … 十二; 0 when there is none in 1 … `limit`.
int smallNumber(std::string_view text, int limit)
{
    static constexpr std::array<std::string_view, 12> han{"一", "二", "三", "四", "五",   "六",
                                                          "七", "八", "九", "十", "十一", "十二"};
    int value = 0;
    const auto found = std::find(han.begin(), han.end(), text);
    if (found != han.end())
        value = static_cast<int>(found - han.begin()) + 1;
    else if (isAllDigits(text) && text.size() <= 2)
        value = std::atoi(std::string(text).c_str());
    return value <= limit ? value : 0;
}

/// 1-9 or 一至九: two numbers with a dash or 至 between them.
std::optional<std::pair<int, int>> numberSpan(std::string_view text, int limit)
{
    for (std::string_view dash : {"-", "--", "至", "到", "~", "～"}) {
        const std::size_t at = text.find(dash);
        if (at == std::string_view::npos || at == 0)
            continue;
        std::string_view begin = text.substr(0, at);
        cutSuffix(begin, "月");
        const int first = smallNumber(begin, limit);
        const int last = smallNumber(text.substr(at + dash.size()), limit);
        if (first > 0 && last > 0)
            return std::pair{first, last};
    }
    return std::nullopt;
}

/// 5月, 5月份, 1-9月, 1-9月累计, 5月末.
std::optional<PeriodCell> readHanMonths(std::string_view text)
{
    const bool running = cutSuffix(text, "累计") || cutPrefix(text, "累计");
    if (!cutSuffix(text, "月份") && !cutSuffix(text, "月末") && !cutSuffix(text, "月底") && !cutSuffix(text, "月"))
        return std::nullopt;
    if (const int month = smallNumber(text, 12)) {
        PeriodCell cell = monthPart(month);
        cell.isRunning = running;
        return cell;
    }
    const auto span = numberSpan(text, 12);
    return span ? spanPart(span->first, span->second) : std::nullopt;
}

/// 第一季度, 一季度, 1季度, 前三季度, 一至三季度, 1-3季度, 上半年, 下半年.
std::optional<PeriodCell> readHanQuarters(std::string_view text)
{
    if (text == "上半年" || text == "下半年")
        return halfPart(text == "上半年" ? 1 : 2);
    const bool running = cutSuffix(text, "累计");
    if (!cutSuffix(text, "季度") && !cutSuffix(text, "季"))
        return std::nullopt;
    const bool all = cutPrefix(text, "前");
    cutPrefix(text, "第");
    if (const int quarter = smallNumber(text, 4)) {
        PeriodCell cell = quarterPart(quarter);
        cell.isRunning = running;
        return all ? *spanPart(1, quarter * 3) : cell;
    }
    const auto span = numberSpan(text, 4);
    return span ? spanPart(span->first * 3 - 2, span->second * 3) : std::nullopt;
}

/// q1, t1, 1q, h1, s1, m05, m01m09, 1.quartal.
std::optional<PeriodCell> readLetterPart(std::string_view text)
{
    if (cutSuffix(text, ".quartal") || cutSuffix(text, "quartal") || cutSuffix(text, "ertrimestre")) {
        const int quarter = smallNumber(text, 4);
        return quarter > 0 ? std::optional(quarterPart(quarter)) : std::nullopt;
    }
    if (text.size() == 2 && isAsciiDigit(text[0]) && isAsciiLetter(text[1])) {
        const int number = text[0] - '0';
        return text[1] == 'q' && number >= 1 && number <= 4   ? std::optional(quarterPart(number))
               : text[1] == 'h' && number >= 1 && number <= 2 ? std::optional(halfPart(number))
                                                              : std::nullopt;
    }
    if (text.size() < 2 || !isAsciiLetter(text[0]))
        return std::nullopt;
    const std::string_view digits = text.substr(1);
    if (text[0] == 'm' && digits.size() == 5 && digits[2] == 'm')
        return spanPart(smallNumber(digits.substr(0, 2), 12), smallNumber(digits.substr(3), 12));
    const int number = isAllDigits(digits) ? smallNumber(digits, 12) : 0;
    if (number == 0)
        return std::nullopt;
    if (text[0] == 'm')
        return monthPart(number);
    if ((text[0] == 'q' || text[0] == 't') && number <= 4 && digits.size() == 1)
        return quarterPart(number);
    if ((text[0] == 'h' || text[0] == 's') && number <= 2 && digits.size() == 1)
        return halfPart(number);
    return std::nullopt;
}

/// English, Spanish, French and German names by what they begin with; 0 when it is none.
int monthOfName(std::string_view text)
{
    static constexpr std::array<std::array<std::string_view, 5>, 12> names{
        {{"january", "enero", "janvier", "januar", "jan"},
         {"february", "febrero", "février", "februar", "feb"},
         {"march", "marzo", "mars", "märz", "mar"},
         {"april", "abril", "avril", "april", "apr"},
         {"may", "mayo", "mai", "mai", "may"},
         {"june", "junio", "juin", "juni", "jun"},
         {"july", "julio", "juillet", "juli", "jul"},
         {"august", "agosto", "août", "august", "aug"},
         {"september", "septiembre", "septembre", "september", "sep"},
         {"october", "octubre", "octobre", "oktober", "oct"},
         {"november", "noviembre", "novembre", "november", "nov"},
         {"december", "diciembre", "décembre", "dezember", "dec"}}};
    cutSuffix(text, ".");
    if (text == "sept")
        return 9;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (std::find(names[i].begin(), names[i].end(), text) != names[i].end())
            return static_cast<int>(i) + 1;
    }
    return 0;
}

/// may, jan-sep, 1deenero, 5may.
std::optional<PeriodCell> readNamedMonths(std::string_view text)
{
    if (const int month = monthOfName(text))
        return monthPart(month);
    const std::size_t dash = text.find('-');
    if (dash != std::string_view::npos && dash > 0) {
        const int first = monthOfName(text.substr(0, dash));
        const int last = monthOfName(text.substr(dash + 1));
        return first > 0 && last > 0 ? spanPart(first, last) : std::nullopt;
    }
    std::size_t digits = 0;
    while (digits < text.size() && isAsciiDigit(text[digits]))
        ++digits;
    const int day = smallNumber(text.substr(0, digits), 31);
    std::string_view name = text.substr(digits);
    cutPrefix(name, "de");
    cutPrefix(name, ".");
    const int month = day > 0 ? monthOfName(name) : 0;
    if (month == 0)
        return std::nullopt;
    PeriodCell cell = monthPart(month);
    cell.day = day;
    return cell;
}

/// 5月31日
std::optional<PeriodCell> readHanDay(std::string_view text)
{
    const std::size_t month = text.find("月");
    if (month == std::string_view::npos || !cutSuffix(text, "日"))
        return std::nullopt;
    PeriodCell cell = monthPart(smallNumber(text.substr(0, month), 12));
    cell.day = smallNumber(text.substr(month + std::string_view("月").size()), 31);
    return cell.first > 0 && cell.day > 0 ? std::optional(cell) : std::nullopt;
}

} // namespace

std::optional<PeriodCell> readNamedPart(std::string_view text)
{
    for (const auto read : {readHanMonths, readHanQuarters, readLetterPart, readNamedMonths, readHanDay}) {
        if (auto cell = read(text))
            return cell;
    }
    return std::nullopt;
}

std::optional<PeriodCell> readPeriodPart(std::string_view text)
{
    if (text.size() == 2 && isAllDigits(text)) { // 202405
        const int month = smallNumber(text, 12);
        return month > 0 ? std::optional(monthPart(month)) : std::nullopt;
    }
    return readNamedPart(text);
}

std::optional<PeriodCell> readDashedPart(std::string_view text, char separator)
{
    if (isAllDigits(text) && text.size() <= 2) {
        const int month = smallNumber(text, 12);
        if (month == 0)
            return std::nullopt;
        PeriodCell cell = monthPart(month);
        cell.isSinglePoint = separator == '.' && text.size() == 1;
        return cell;
    }
    return readNamedPart(text);
}

std::span<const std::pair<std::string_view, std::string_view>> periodStatuses()
{
    static constexpr std::pair<std::string_view, std::string_view> statuses[] = {
        {"(p)", "preliminary"},
        {"p)", "preliminary"},
        {"(e)", "expected"},
        {"(f)", "expected"},
        {"(r)", ""},
        {"*", ""},
        {"(预计数)", "expected"},
        {"预计数", "expected"},
        {"(预计)", "expected"},
        {"预计", "expected"},
        {"(快报数)", "preliminary"},
        {"快报数", "preliminary"},
        {"(快报)", "preliminary"},
        {"(初步核算数)", "preliminary"},
        {"初步核算数", "preliminary"},
        {"(初步核算)", "preliminary"},
        {"初步核算", "preliminary"},
        {"(初步统计)", "preliminary"},
        {"(初步)", "preliminary"},
        {"(最终核实数)", "final"},
        {"最终核实数", "final"},
        {"(最终核实)", "final"},
        {"最终核实", "final"},
    };
    return statuses;
}

} // namespace core
