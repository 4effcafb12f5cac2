#include "models/core/tabular/digits.h"

#include "models/core/tabular/celltext.h"

#include <algorithm>

namespace core {

namespace {

constexpr int maximumExponent = 40;

/// Are digits grouped as people group them? The first group has one to three digits, the others three.
bool isGrouping(std::string_view whole, char mark)
{
    std::size_t group = whole.find(mark);
    if (group == 0 || group > 3)
        return false;
    const bool indian = mark == ',' && group <= 2 && whole.size() > 6 && whole[whole.size() - 4] == mark;
    while (group < whole.size()) {
        const std::size_t next = std::min(whole.find(mark, group + 1), whole.size());
        const std::size_t size = next - group - 1;
        if (size != 3 && !(indian && size == 2 && next < whole.size()))
            return false;
        group = next;
    }
    return true;
}

/// The end of a run of digits and marks of grouping; a mark counts only between digits.
std::size_t endOfWhole(std::string_view text, std::string_view marks)
{
    std::size_t end = 0;
    while (end < text.size() &&
           (isAsciiDigit(text[end]) || (end > 0 && contains(marks, text.substr(end, 1)) && end + 1 < text.size() &&
                                        isAsciiDigit(text[end + 1]) && isAsciiDigit(text[end - 1]))))
        ++end;
    return end;
}

std::size_t endOfDigits(std::string_view text, std::size_t from)
{
    while (from < text.size() && isAsciiDigit(text[from]))
        ++from;
    return from;
}

/// Reads `e5`, `E-02`; 0 bytes when there is none.
std::size_t readExponent(std::string_view text, int &exponent)
{
    if (text.size() < 2 || (text[0] != 'e' && text[0] != 'E'))
        return 0;
    const bool isSigned = text[1] == '-' || text[1] == '+';
    const std::size_t begin = isSigned ? 2 : 1;
    const std::size_t end = endOfDigits(text, begin);
    if (end == begin || end - begin > 3)
        return 0;
    for (char c : text.substr(begin, end - begin))
        exponent = exponent * 10 + (c - '0');
    exponent = text[1] == '-' ? -exponent : exponent;
    return end;
}

/// Moves the point: 1.2 by 5 is 120000, 2.00 by -2 is 0.0200.
std::string shifted(std::string whole, std::string fraction, int exponent)
{
    for (; exponent > 0; --exponent) {
        whole += fraction.empty() ? '0' : fraction.front();
        if (!fraction.empty())
            fraction.erase(0, 1);
    }
    for (; exponent < 0; ++exponent) {
        fraction.insert(fraction.begin(), whole.empty() ? '0' : whole.back());
        if (!whole.empty())
            whole.pop_back();
    }
    const std::size_t zeros = std::min(whole.find_first_not_of('0'), whole.size());
    whole.erase(0, zeros);
    return (whole.empty() ? "0" : whole) + (fraction.empty() ? "" : '.' + fraction);
}

} // namespace

Digits readDigits(std::string_view text, const NumberStyle &style)
{
    const std::size_t wholeEnd = endOfWhole(text, style.thousands);
    std::string whole(text.substr(0, wholeEnd));
    const std::size_t firstMark = whole.find_first_not_of("0123456789");
    if (firstMark != std::string::npos) {
        const char mark = whole[firstMark];
        if (!isGrouping(whole, mark))
            return {};
        std::erase(whole, mark);
        if (!isAllDigits(whole)) // two kinds of marks
            return {};
    }
    std::size_t end = wholeEnd;
    std::string fraction;
    if (end < text.size() && text[end] == style.decimal) {
        const std::size_t fractionEnd = endOfDigits(text, end + 1);
        fraction = text.substr(end + 1, fractionEnd - end - 1);
        end = fractionEnd;
    }
    if (whole.empty() && fraction.empty())
        return {};
    int exponent = 0;
    const std::size_t exponentSize = readExponent(text.substr(end), exponent);
    if (exponent > maximumExponent || exponent < -maximumExponent)
        return {};
    if (exponentSize == 0)
        return {end, (whole.empty() ? "0" : whole) + (fraction.empty() ? "" : '.' + fraction)};
    return {end + exponentSize, shifted(whole, fraction, exponent)};
}

} // namespace core
