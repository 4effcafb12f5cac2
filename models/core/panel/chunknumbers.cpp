#include "models/core/panel/chunknumbers.h"

#include "models/core/panel/measurecolumn.h"
#include "models/core/tabular/numbercell.h"

#include <algorithm>
#include <functional>

namespace core {

namespace {

constexpr std::uint64_t tooLarge = std::uint64_t{1} << 63;
constexpr std::int64_t missing = missingNumber<std::int64_t>;

std::uint64_t magnitudeOf(std::int64_t digits) { return static_cast<std::uint64_t>(digits < 0 ? -digits : digits); }

bool isWhole(std::string_view cell)
{
    if (cell.starts_with('+') || cell.starts_with('-'))
        cell.remove_prefix(1);
    return cell.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isListed(const std::vector<std::string> &values, std::string_view cell)
{
    return std::ranges::find(values, cell) != values.end();
}

/// A number without the grouping and the wide digits of a spreadsheet; blank for a mark of a missing one. None where
/// the cell says more than a number: 约 3, 1.2万, 95%.
std::optional<std::string> plainNumber(std::string_view cell)
{
    static const NumberStyle style{'.', ",", standardMissingMarks(), {}};
    const NumberCell read = readNumberCell(cell, CellKind::Text, style);
    if (read.kind == NumberCellKind::Missing || read.kind == NumberCellKind::Blank)
        return std::string();
    const bool isPlain = read.kind == NumberCellKind::Number && read.power == 0 && read.unit.empty() &&
                         read.flags.empty() && read.qualifier == Qualifier::Exact;
    return isPlain ? std::optional(read.literal) : std::nullopt;
}

} // namespace

void ChunkNumbers::clear()
{
    m_digits.clear();
    m_printed.clear();
    m_rough.clear();
    m_isRough = false;
    m_isEven = true;
    m_isEmpty = true;
    m_decimals = 0;
    m_fewest = maximumDecimals;
    m_largest = 0;
    m_sumOfAll = 0;
}

void ChunkNumbers::add(std::span<const std::string_view> cells, const NumberReading &reading,
                       std::vector<std::size_t> &bad)
{
    const bool anyListed = !reading.missingValues.empty();
    const std::less_equal<const char *> lies; // an order also between different texts
    const char *room = reading.text.data() + std::min<std::size_t>(8, reading.text.size());
    const char *end = reading.text.data() + reading.text.size();
    const std::size_t before = size();
    resize(before + cells.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view cell = cells[i];
        FixedNumber number;
        bool known = readShort(cell, number, lies(room, cell.data()) && lies(cell.data(), end)) &&
                     !(reading.isInteger && number.decimals > 0);
        if (anyListed && isListed(reading.missingValues, cell)) {
            known = false;
        } else if (!known && !cell.empty()) {
            std::optional<std::string> plain;
            const auto read = [&](std::string_view text) {
                return reading.isInteger && !isWhole(text) ? NumberForm::None : readNumber(text, number);
            };
            NumberForm form = read(cell);
            if (form == NumberForm::None && reading.isLoose && (plain = plainNumber(cell)))
                form = read(*plain);
            known = form != NumberForm::None && !(plain && plain->empty());
            if (!known && !(plain && plain->empty()))
                bad.push_back(before + i);
            if (form == NumberForm::Rough)
                turnRough(before + i);
            set(before + i, plain ? *plain : cell, known ? std::optional(number) : std::nullopt);
            continue;
        }
        set(before + i, cell, known ? std::optional(number) : std::nullopt);
    }
}

void ChunkNumbers::resize(std::size_t rows)
{
    if (m_isRough)
        return m_rough.resize(rows);
    m_digits.resize(rows);
    m_printed.resize(rows);
}

inline void ChunkNumbers::set(std::size_t row, std::string_view cell, std::optional<FixedNumber> number)
{
    if (m_isRough) {
        m_rough[row] = number ? readDouble(cell).value_or(0) : missingNumber<double>;
        return;
    }
    m_digits[row] = number ? number->digits : missing;
    m_printed[row] = static_cast<std::uint8_t>(number ? number->decimals : 0);
    if (!number)
        return;
    m_fewest = std::min(m_fewest, number->decimals);
    m_decimals = std::max(m_decimals, number->decimals);
    m_isEmpty = false;
}

std::optional<double> ChunkNumbers::value(std::size_t row) const
{
    if (m_isRough ? isMissing(m_rough[row]) : m_digits[row] == missing)
        return std::nullopt;
    return m_isRough ? m_rough[row] : nearestDouble({m_digits[row], m_decimals});
}

std::string ChunkNumbers::literal(std::size_t row) const
{
    if (m_isRough)
        return MeasureColumn{std::vector{m_rough[row]}, 0, {}}.literal(0);
    return m_digits[row] == missing ? std::string() : fixedPoint(m_digits[row], m_decimals, m_printed[row]);
}

/// From now on doubles; the rows before `end` become the doubles nearest to them.
void ChunkNumbers::turnRough(std::size_t end)
{
    if (m_isRough)
        return;
    m_isRough = true;
    m_rough.resize(m_digits.size());
    for (std::size_t row = 0; row < end; ++row) {
        const bool known = m_digits[row] != missing;
        m_rough[row] = known ? nearestDouble({m_digits[row], m_printed[row]}) : missingNumber<double>;
    }
}

void ChunkNumbers::finish()
{
    m_isEven = m_isEmpty || m_fewest == m_decimals;
    for (std::size_t row = 0; row < m_digits.size() && !m_isRough && !m_isEven; ++row) {
        if (m_digits[row] != missing &&
            scaledMagnitude(magnitudeOf(m_digits[row]), m_decimals - m_printed[row]) == tooLarge)
            turnRough(m_digits.size());
    }
    for (std::size_t row = 0; row < m_digits.size() && !m_isRough; ++row) {
        std::int64_t &digits = m_digits[row];
        if (digits == missing)
            continue;
        if (!m_isEven)
            digits *= powersOfTen[static_cast<std::size_t>(m_decimals - m_printed[row])];
        m_largest = std::max(m_largest, magnitudeOf(digits));
        m_sumOfAll = std::min(tooLarge, m_sumOfAll + magnitudeOf(digits));
    }
}

} // namespace core
