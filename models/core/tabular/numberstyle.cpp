#include "models/core/tabular/numberstyle.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/digits.h"
#include "models/core/tabular/numbercell.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t enough = 20000; ///< cells looked at in one column

/// The first run of digits, points, commas, apostrophes and spaces between digits.
std::string_view numberWithin(std::string_view text)
{
    const std::size_t begin = text.find_first_of("0123456789");
    if (begin == std::string_view::npos)
        return {};
    const std::size_t first = begin > 0 && (text[begin - 1] == '.' || text[begin - 1] == ',') ? begin - 1 : begin;
    std::size_t end = begin;
    while (end < text.size() && contains("0123456789.,' ", text.substr(end, 1)))
        ++end;
    while (end > begin && !isAsciiDigit(text[end - 1]))
        --end;
    return text.substr(first, end - first);
}

} // namespace

void NumberStyleEvidence::add(std::string_view text)
{
    const std::string plain = folded(text);
    if (plain.empty() || plain.size() > 40)
        return;
    std::string_view head = plain;
    const std::size_t digit = head.find_first_of("0123456789");
    // Words and dates are no evidence.
    if (digit == std::string_view::npos || digit > 8 || std::count(head.begin(), head.end(), '-') > 1 ||
        contains(head, "/"))
        return;
    addMarks(numberWithin(plain));
}

void NumberStyleEvidence::addMarks(std::string_view number)
{
    const std::size_t lastPoint = number.rfind('.');
    const std::size_t lastComma = number.rfind(',');
    const auto points = std::count(number.begin(), number.end(), '.');
    const auto commas = std::count(number.begin(), number.end(), ',');
    if (grouped.empty() && number.find_first_of(",' ") != std::string_view::npos)
        grouped = number;
    groupSpaces += contains(number, " ") ? 1U : 0U;
    groupApostrophes += contains(number, "'") ? 1U : 0U;
    if (points == 0 && commas == 0) {
        ungrouped += number.size() > 4 && isAllDigits(number) ? 1U : 0U;
        return;
    }
    const std::size_t forPoint = decimalPoints + groupCommas;
    const std::size_t forComma = decimalCommas + groupPoints;
    if (points > 0 && commas > 0) {
        const bool commaLast = lastComma > lastPoint;
        (commaLast ? decimalCommas : decimalPoints) += 1;
        (commaLast ? groupPoints : groupCommas) += 1;
    } else if (points > 1 || commas > 1) {
        (points > 1 ? groupPoints : groupCommas) += 1;
    } else {
        const std::size_t at = points > 0 ? lastPoint : lastComma;
        addOne(number.substr(0, at), number.substr(at + 1), number[at]);
    }
    std::string &kept = decimalPoints + groupCommas > forPoint   ? proofOfPoint
                        : decimalCommas + groupPoints > forComma ? proofOfComma
                                                                 : example;
    if (kept.empty())
        kept = number;
}

void NumberStyleEvidence::addOne(std::string_view whole, std::string_view fraction, char mark)
{
    const bool couldGroup = isAllDigits(fraction) && fraction.size() == 3 && isAllDigits(whole) && whole.size() <= 3 &&
                            whole.front() != '0';
    if (couldGroup)
        (mark == '.' ? pointOrGroup : commaOrGroup) += 1;
    else
        (mark == '.' ? decimalPoints : decimalCommas) += 1;
}

NumberStyleGuess guessNumberStyle(const NumberStyleEvidence &e, bool decimalCommaLikely)
{
    NumberStyleGuess guess;
    const std::size_t forComma = e.decimalCommas + e.groupPoints;
    const std::size_t forPoint = e.decimalPoints + e.groupCommas;
    guess.isMixed = forComma > 0 && forPoint > 0;
    const bool undecided = forComma == 0 && forPoint == 0;
    bool comma = forComma > forPoint;
    if (undecided && e.pointOrGroup > 0 && e.commaOrGroup == 0) {
        // 23.824: where larger numbers stand ungrouped, the point is not for grouping.
        comma = e.ungrouped == 0;
        guess.isAmbiguous = comma;
    } else if (undecided && e.commaOrGroup > 0 && e.pointOrGroup == 0) {
        comma = e.ungrouped > 0 || decimalCommaLikely;
        guess.isAmbiguous = decimalCommaLikely && e.ungrouped == 0;
    } else if (undecided && e.commaOrGroup > 0) {
        guess.isAmbiguous = true;
    }
    guess.style.decimal = comma ? ',' : '.';
    if (comma && (e.groupPoints > 0 || e.pointOrGroup > 0))
        guess.style.thousands += '.';
    if (!comma && (e.groupCommas > 0 || e.commaOrGroup > 0))
        guess.style.thousands += ',';
    if (e.groupSpaces > 0)
        guess.style.thousands += ' ';
    if (e.groupApostrophes > 0)
        guess.style.thousands += '\'';
    guess.style.missing = standardMissingMarks();
    guess.style.withheld = standardWithheldMarks();

    // Of numbers that contradict each other the one that is not read; of others one that shows what is read how.
    const std::string &proof = comma ? e.proofOfComma : e.proofOfPoint;
    const std::string &contrary = comma ? e.proofOfPoint : e.proofOfComma;
    guess.example = guess.isMixed                        ? contrary
                    : guess.isAmbiguous || proof.empty() ? e.example
                    : comma || e.grouped.empty()         ? proof
                                                         : e.grouped;
    NumberStyle other = guess.style;
    other.decimal = comma ? '.' : ',';
    other.thousands = comma ? "," : ".";
    guess.reading = readDigits(guess.example, guess.style).literal;
    guess.otherReading = readDigits(guess.example, other).literal;
    return guess;
}

NumberStyleEvidence numberEvidence(const Grid &grid, const Extent &extent, const std::vector<std::size_t> &columns)
{
    NumberStyleEvidence evidence;
    const std::size_t step = std::max<std::size_t>(1, (extent.lastRow - extent.firstRow) / enough);
    for (std::size_t column : columns) {
        for (std::size_t row = extent.firstRow; row < extent.lastRow; row += step) {
            if (grid.kind(row, column) == CellKind::Text)
                evidence.add(grid.text(row, column));
        }
    }
    return evidence;
}

} // namespace core
