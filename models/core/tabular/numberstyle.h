#pragma once

#include "models/core/tabular/grid.h"
#include "models/core/tabular/mapping.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Counts what the numbers of a file show of its writing of numbers. Text cells only: a workbook's own numbers
/// are not written in any style.
class NumberStyleEvidence
{
public:
    void add(std::string_view text);

    std::size_t decimalPoints = 0; ///< 0.5, 12.75
    std::size_t decimalCommas = 0;
    std::size_t groupPoints = 0; ///< 1.234.567
    std::size_t groupCommas = 0;
    std::size_t groupSpaces = 0;
    std::size_t groupApostrophes = 0;
    std::size_t pointOrGroup = 0; ///< 23.824: 23 and 824 thousandths, or 23 thousand
    std::size_t commaOrGroup = 0; ///< 23,824
    std::size_t ungrouped = 0;    ///< 12345: digits are not grouped here
    std::string example;          ///< the first number that has two readings
    std::string proofOfPoint;     ///< the first number whose only reading has a decimal point or grouping commas
    std::string proofOfComma;     ///< the other way round
    std::string grouped;          ///< the first number that is not written with digits and a point alone

private:
    void addMarks(std::string_view number);
    void addOne(std::string_view whole, std::string_view fraction, char mark);
};

struct NumberStyleGuess
{
    NumberStyle style;
    bool isAmbiguous = false; ///< nothing in the file decides: whoever imports must
    bool isMixed = false;     ///< numbers contradict each other: some will not be read
    std::string example;      ///< a number with two readings, or the proof of the style
    std::string reading;      ///< what the example is read as
    std::string otherReading; ///< what it would be read as otherwise
};

/// Decides by the evidence; `decimalCommaLikely` (a semicolon separates the cells) counts only where nothing else does.
NumberStyleGuess guessNumberStyle(const NumberStyleEvidence &evidence, bool decimalCommaLikely);

/// Evidence of some columns of a grid, rows `first` … `last`-1.
NumberStyleEvidence numberEvidence(const Grid &grid, const Extent &extent, const std::vector<std::size_t> &columns);

} // namespace core
