#include "models/core/panel/measureparts.h"

#include "models/core/panel/numberstorage.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::uint64_t largestNarrow = std::numeric_limits<std::int32_t>::max();

} // namespace

template <class T> MeasureParts::Numbers MeasureParts::copied(const std::vector<T> &numbers, auto as)
{
    const auto part = m_pile.add<decltype(as)>(numbers.size());
    std::ranges::transform(numbers, part.begin(), [](T number) { return brought<decltype(as)>(number, 0, 1); });
    return part;
}

void MeasureParts::add(const ChunkNumbers &numbers)
{
    Part part;
    part.isEmpty = numbers.isEmpty();
    if (numbers.isRough())
        part.numbers = copied(numbers.rough(), double());
    else if (numbers.largest() <= largestNarrow)
        part.numbers = copied(numbers.digits(), std::int32_t());
    else
        part.numbers = copied(numbers.digits(), std::int64_t());
    part.decimals = numbers.decimals();
    part.largest = numbers.largest();
    part.sumOfAll = numbers.isRough() ? tooLargeSum : numbers.sumOfAll();
    if (!numbers.isEven() && !numbers.isRough()) {
        part.printed = m_pile.add<std::uint8_t>(numbers.size());
        std::ranges::copy(numbers.printed(), part.printed.begin());
    }
    m_parts.push_back(part);
}

/// The narrowest that holds all numbers with so many decimals, and their sum.
MeasureColumn::Storage MeasureParts::storageFor(int decimals, std::size_t rows) const
{
    std::uint64_t sumOfAll = 0;
    std::uint64_t largest = 0;
    for (const Part &part : m_parts) {
        largest = std::max(largest, scaledMagnitude(part.largest, decimals - part.decimals));
        sumOfAll = std::min(tooLargeSum, sumOfAll + scaledMagnitude(part.sumOfAll, decimals - part.decimals));
    }
    return narrowestStorage(largest, sumOfAll, rows);
}

bool MeasureParts::isEven(int decimals) const
{
    return std::ranges::all_of(m_parts, [decimals](const Part &part) {
        return part.printed.empty() && (part.isEmpty || part.decimals == decimals);
    });
}

std::vector<std::uint8_t> MeasureParts::printedDecimals(const RowPlaces &places, std::size_t rows) const
{
    std::vector<std::uint8_t> printed(rows);
    for (std::size_t chunk = 0; chunk < m_parts.size(); ++chunk) {
        const Part &part = m_parts[chunk];
        const auto place = [&](auto numbers) {
            for (std::size_t row = 0; row < numbers.size(); ++row) {
                const auto all = static_cast<std::uint8_t>(isMissing(numbers[row]) ? 0 : part.decimals);
                printed[places[chunk][row]] = part.printed.empty() ? all : part.printed[row];
            }
        };
        std::visit(place, part.numbers);
    }
    return printed;
}

MeasureColumn MeasureParts::arrange(const RowPlaces &places, std::size_t rows, const std::stop_token &stop)
{
    MeasureColumn column;
    for (const Part &part : m_parts)
        column.decimals = std::max(column.decimals, part.decimals);
    column.numbers = storageFor(column.decimals, rows);
    const auto place = [&](auto &out, std::size_t chunk, auto numbers) {
        using Out = typename std::decay_t<decltype(out)>::value_type;
        const int decimals = m_parts[chunk].decimals;
        const std::int64_t factor = powersOfTen[static_cast<std::size_t>(column.decimals - decimals)];
        for (std::size_t row = 0; row < numbers.size(); ++row)
            out[places[chunk][row]] = brought<Out>(numbers[row], decimals, factor);
    };
    std::visit(
        [&](auto &out) {
            for (std::size_t chunk = 0; chunk < m_parts.size() && !stop.stop_requested(); ++chunk)
                std::visit([&](auto numbers) { place(out, chunk, numbers); }, m_parts[chunk].numbers);
        },
        column.numbers);
    if (std::holds_alternative<std::vector<double>>(column.numbers))
        column.decimals = 0;
    else if (!isEven(column.decimals))
        column.printed = printedDecimals(places, rows);
    m_parts.clear();
    m_pile.release();
    return column;
}

} // namespace core
