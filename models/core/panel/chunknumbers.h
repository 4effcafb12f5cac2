#pragma once

#include "models/core/panel/decimaltext.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// How the cells of a column of numbers are read.
struct NumberReading
{
    bool isInteger = false;                      ///< no decimals, no exponent
    std::vector<std::string> missingValues = {}; ///< cells that stand for a blank one
    std::string_view text = {};                  ///< that most cells lie in
    bool isLoose = false;                        ///< as in PanelSource
};

/// A column of numbers in a stretch of a file: whole numbers of one last place, or doubles when a number has too many
/// digits for that.
class ChunkNumbers
{
public:
    void clear();
    /// Adds cells. Blank ones are missing, and so are those that are no numbers: their rows are added to `bad`.
    void add(std::span<const std::string_view> cells, const NumberReading &reading, std::vector<std::size_t> &bad);
    /// Brings all rows to the same decimals; to be called once after the last cell.
    void finish();

    std::size_t size() const { return m_isRough ? m_rough.size() : m_digits.size(); }
    /// None when missing.
    std::optional<double> value(std::size_t row) const;
    /// The number in digits; blank when missing.
    std::string literal(std::size_t row) const;
    /// The numbers are doubles.
    bool isRough() const { return m_isRough; }
    const std::vector<std::int64_t> &digits() const { return m_digits; }
    const std::vector<double> &rough() const { return m_rough; }
    /// Of the digits: the most that were printed.
    int decimals() const { return m_decimals; }
    /// Decimals as printed, one a row; 0 where missing.
    const std::vector<std::uint8_t> &printed() const { return m_printed; }
    /// All numbers were printed with `decimals`.
    bool isEven() const { return m_isEven; }
    bool isEmpty() const { return m_isEmpty; }
    /// The largest magnitude among the digits.
    std::uint64_t largest() const { return m_largest; }
    /// Sum of the magnitudes of the digits; 2^63 when it is not below that.
    std::uint64_t sumOfAll() const { return m_sumOfAll; }

private:
    void resize(std::size_t rows);
    void set(std::size_t row, std::string_view cell, std::optional<FixedNumber> number);
    void turnRough(std::size_t end);

    std::vector<std::int64_t> m_digits;
    std::vector<std::uint8_t> m_printed;
    std::vector<double> m_rough;
    bool m_isRough = false;
    bool m_isEven = true;
    bool m_isEmpty = true;
    int m_decimals = 0;
    int m_fewest = maximumDecimals;
    std::uint64_t m_largest = 0;
    std::uint64_t m_sumOfAll = 0;
};

} // namespace core
