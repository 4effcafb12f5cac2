#include "models/core/panel/segment.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <optional>

namespace core {

namespace {

enum class Type : std::uint8_t { Codes = 1, Numbers = 2, Doubles = 3, Texts = 4 };

constexpr std::uint8_t version = 1;
constexpr std::size_t headerBytes = 16;
constexpr int mostDecimals = 18;

struct Header
{
    Type type = Type::Codes;
    std::size_t width = 1;
    int decimals = 0;
    bool printed = false;
    std::size_t count = 0;
    std::size_t textBytes = 0;

    std::size_t size() const { return headerBytes + count * width + textBytes + (printed ? count : 0); }
};

/// Little-endian, whatever the machine.
template <class T> T load(const char *bytes)
{
    std::array<char, sizeof(T)> copy;
    std::memcpy(copy.data(), bytes, sizeof(T));
    if constexpr (std::endian::native == std::endian::big)
        std::ranges::reverse(copy);
    return std::bit_cast<T>(copy);
}

template <class T> void store(T value, char *bytes)
{
    auto copy = std::bit_cast<std::array<char, sizeof(T)>>(value);
    if constexpr (std::endian::native == std::endian::big)
        std::ranges::reverse(copy);
    std::memcpy(bytes, copy.data(), sizeof(T));
}

/// The bytes of a segment with its header written and the rest zero.
std::string bytesFor(const Header &header)
{
    std::string bytes(header.size(), '\0');
    bytes[0] = static_cast<char>(version);
    bytes[1] = static_cast<char>(header.type);
    bytes[2] = static_cast<char>(header.width);
    bytes[3] = static_cast<char>(header.decimals);
    bytes[4] = header.printed ? '\1' : '\0';
    store(static_cast<std::uint32_t>(header.count), bytes.data() + 8);
    store(static_cast<std::uint32_t>(header.textBytes), bytes.data() + 12);
    return bytes;
}

std::optional<Header> headerOf(std::string_view bytes, Type type, std::size_t count)
{
    if (bytes.size() < headerBytes || bytes[0] != version || bytes[1] != static_cast<char>(type))
        return std::nullopt;
    Header header{type, static_cast<unsigned char>(bytes[2]), bytes[3], bytes[4] == 1, 0, 0};
    header.count = load<std::uint32_t>(bytes.data() + 8);
    header.textBytes = load<std::uint32_t>(bytes.data() + 12);
    const bool right = std::has_single_bit(header.width) && header.width <= 8 && header.decimals >= 0 &&
                       header.decimals <= mostDecimals && (header.printed || bytes[4] == 0) && header.count == count &&
                       header.size() == bytes.size();
    return right ? std::optional(header) : std::nullopt;
}

/// Calls `use` with a zero of the integer type that has this many bytes.
template <bool Signed> auto withWidth(std::size_t width, auto &&use)
{
    if (width == 1)
        return use(std::conditional_t<Signed, std::int8_t, std::uint8_t>{});
    if (width == 2)
        return use(std::conditional_t<Signed, std::int16_t, std::uint16_t>{});
    if (width == 4)
        return use(std::conditional_t<Signed, std::int32_t, std::uint32_t>{});
    return use(std::conditional_t<Signed, std::int64_t, std::uint64_t>{});
}

template <class Code> std::string codes(std::span<const Code> values)
{
    const std::uint64_t most = values.empty() ? 0 : *std::ranges::max_element(values);
    const Header header{Type::Codes, most < 0x100u ? 1u : most < 0x10000u ? 2u : 4u, 0, false, values.size(), 0};
    std::string bytes = bytesFor(header);
    withWidth<false>(header.width, [&](auto zero) {
        char *at = bytes.data() + headerBytes;
        for (const Code value : values) {
            store(static_cast<decltype(zero)>(value), at);
            at += sizeof zero;
        }
    });
    return bytes;
}

/// The fewest bytes that hold all numbers; the lowest value of a width is kept for what is missing.
std::size_t widthOf(std::span<const std::int64_t> numbers)
{
    std::int64_t low = 0;
    std::int64_t high = 0;
    for (const std::int64_t number : numbers) {
        low = std::min(low, isMissing(number) ? 0 : number);
        high = std::max(high, number);
    }
    const auto holds = [&](auto zero) {
        using Limits = std::numeric_limits<decltype(zero)>;
        return low > Limits::min() && high <= Limits::max();
    };
    return holds(std::int8_t{}) ? 1 : holds(std::int16_t{}) ? 2 : holds(std::int32_t{}) ? 4 : 8;
}

std::string numbers(std::span<const std::int64_t> values, int decimals, std::span<const std::uint8_t> printed)
{
    const Header header{Type::Numbers, widthOf(values), decimals, !printed.empty(), values.size(), 0};
    std::string bytes = bytesFor(header);
    char *at = bytes.data() + headerBytes;
    withWidth<true>(header.width, [&](auto zero) {
        for (const std::int64_t value : values) {
            using Stored = decltype(zero);
            store(isMissing(value) ? missingNumber<Stored> : static_cast<Stored>(value), at);
            at += sizeof zero;
        }
    });
    if (!printed.empty())
        std::memcpy(at, printed.data(), printed.size());
    return bytes;
}

std::string doubles(std::span<const double> values)
{
    std::string bytes = bytesFor({Type::Doubles, sizeof(double), 0, false, values.size(), 0});
    char *at = bytes.data() + headerBytes;
    for (const double value : values) {
        store(isMissing(value) ? missingNumber<double> : value, at);
        at += sizeof value;
    }
    return bytes;
}

std::int64_t powerOfTen(int exponent)
{
    std::int64_t power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

/// The numbers of a piece with no more decimals than were printed in it, and the printed decimals when they differ.
std::string trimmed(std::vector<std::int64_t> values, int decimals, std::vector<std::uint8_t> printed)
{
    int most = 0;
    int least = decimals;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool missing = isMissing(values[i]);
        const int digits = printed.empty() ? decimals : std::min<int>(printed[i], decimals);
        most = missing ? most : std::max(most, digits);
        least = missing ? least : std::min(least, digits);
        if (missing && !printed.empty())
            printed[i] = 0;
    }
    const bool even = least >= most;
    if (most < decimals) { // else nothing to divide, which is slow
        const std::int64_t factor = powerOfTen(decimals - most);
        if (std::ranges::any_of(values, [factor](std::int64_t v) { return !isMissing(v) && v % factor != 0; }))
            return numbers(values, decimals, printed); // digits that are said not to have been printed
        for (std::int64_t &value : values)
            value = isMissing(value) ? value : value / factor;
    }
    return numbers(values, std::min(most, decimals), even ? std::vector<std::uint8_t>() : printed);
}

template <class Out> bool readIntegers(std::string_view bytes, const Header &header, std::int64_t factor, Out *out)
{
    bool fits = true;
    withWidth<true>(header.width, [&](auto zero) {
        using Stored = decltype(zero);
        const char *at = bytes.data() + headerBytes;
        for (std::size_t i = 0; i < header.count; ++i, at += sizeof zero) {
            const auto value = load<Stored>(at);
            std::int64_t scaled = 0;
            const bool over = __builtin_mul_overflow(std::int64_t{value}, factor, &scaled);
            const auto narrow = static_cast<Out>(scaled);
            fits &= isMissing(value) || (!over && narrow == scaled && !isMissing(narrow));
            out[i] = isMissing(value) ? missingNumber<Out> : narrow;
        }
    });
    return fits;
}

/// False when a code is not below `values`.
template <class Out> bool readCodes(std::string_view bytes, const Header &header, std::size_t values, Out *out)
{
    std::uint64_t most = 0;
    withWidth<false>(header.width, [&](auto zero) {
        const char *at = bytes.data() + headerBytes;
        for (std::size_t i = 0; i < header.count; ++i, at += sizeof zero) {
            const std::uint64_t value = load<decltype(zero)>(at);
            most = std::max(most, value);
            out[i] = static_cast<Out>(value);
        }
    });
    return header.count == 0 || (most < values && most <= std::numeric_limits<Out>::max());
}

/// False when more decimals were printed than the column has.
bool readPrinted(std::string_view bytes, const Header &header, MeasureColumn &column, std::size_t begin)
{
    const char *printed = bytes.data() + headerBytes + header.count * header.width;
    return column.visit([&](auto all) {
        bool fits = true;
        for (std::size_t i = 0; i < header.count; ++i) {
            const int digits = header.printed ? static_cast<unsigned char>(printed[i]) : header.decimals;
            fits &= digits <= column.decimals;
            column.printed[begin + i] = isMissing(all[begin + i]) ? std::uint8_t{0} : static_cast<std::uint8_t>(digits);
        }
        return fits;
    });
}

} // namespace

template <class Value> std::string segmentOf(std::span<const Value> values)
{
    if constexpr (std::is_same_v<Value, double>)
        return doubles(values);
    else if constexpr (std::is_signed_v<Value>)
        return numbers(values, 0, {});
    else
        return codes(values);
}

template std::string segmentOf(std::span<const std::uint8_t>);
template std::string segmentOf(std::span<const std::uint16_t>);
template std::string segmentOf(std::span<const std::uint32_t>);
template std::string segmentOf(std::span<const std::int64_t>);
template std::string segmentOf(std::span<const double>);

std::string segmentOf(const CodeColumn &column, std::size_t begin, std::size_t end)
{
    return column.visit([&](auto all) { return codes(all.subspan(begin, end - begin)); });
}

std::string segmentOf(const MeasureColumn &column, std::size_t begin, std::size_t end)
{
    return column.visit([&](auto all) {
        const auto piece = all.subspan(begin, end - begin);
        using Number = std::remove_cv_t<typename decltype(piece)::element_type>;
        if constexpr (std::is_same_v<Number, double>) {
            return doubles(piece);
        } else {
            std::vector<std::int64_t> values(piece.size());
            std::ranges::transform(piece, values.begin(), [](Number number) {
                return isMissing(number) ? missingNumber<std::int64_t> : std::int64_t{number};
            });
            std::vector<std::uint8_t> printed;
            if (!column.printed.empty())
                printed.assign(column.printed.begin() + static_cast<std::ptrdiff_t>(begin),
                               column.printed.begin() + static_cast<std::ptrdiff_t>(end));
            return trimmed(std::move(values), column.decimals, std::move(printed));
        }
    });
}

std::string segmentOf(const TextArena &texts, std::size_t begin, std::size_t end)
{
    std::size_t size = 0;
    for (std::size_t i = begin; i < end; ++i)
        size += texts[i].size();
    std::string bytes = bytesFor({Type::Texts, sizeof(std::uint32_t), 0, false, end - begin, size});
    char *ends = bytes.data() + headerBytes;
    char *at = ends + (end - begin) * sizeof(std::uint32_t);
    std::uint32_t last = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const std::string_view text = texts[i];
        text.copy(at, text.size());
        at += text.size();
        last += static_cast<std::uint32_t>(text.size());
        store(last, ends);
        ends += sizeof last;
    }
    return bytes;
}

template <class Value> bool readSegment(std::string_view bytes, std::span<Value> out)
{
    constexpr bool isDouble = std::is_same_v<Value, double>;
    constexpr Type type = isDouble ? Type::Doubles : std::is_signed_v<Value> ? Type::Numbers : Type::Codes;
    const auto header = headerOf(bytes, type, out.size());
    if (!header || header->printed || header->decimals != 0 || header->textBytes != 0)
        return false;
    if constexpr (isDouble) {
        for (std::size_t i = 0; header->width == sizeof(double) && i < out.size(); ++i)
            out[i] = load<double>(bytes.data() + headerBytes + i * sizeof(double));
        return header->width == sizeof(double);
    } else if constexpr (type == Type::Numbers) {
        return readIntegers(bytes, *header, 1, out.data());
    } else {
        return readCodes(bytes, *header, std::size_t{1} << 32, out.data());
    }
}

template bool readSegment(std::string_view, std::span<std::uint32_t>);
template bool readSegment(std::string_view, std::span<std::int64_t>);
template bool readSegment(std::string_view, std::span<double>);

bool readSegment(std::string_view bytes, CodeColumn &column, std::size_t begin, std::size_t end, std::size_t values)
{
    const auto header = headerOf(bytes, Type::Codes, end - begin);
    if (!header || header->printed || header->textBytes != 0)
        return false;
    return std::visit([&](auto &all) { return readCodes(bytes, *header, values, all.data() + begin); }, column.codes);
}

bool readSegment(std::string_view bytes, MeasureColumn &column, std::size_t begin, std::size_t end)
{
    if (auto *all = std::get_if<std::vector<double>>(&column.numbers))
        return readSegment(bytes, std::span(*all).subspan(begin, end - begin));
    const auto header = headerOf(bytes, Type::Numbers, end - begin);
    if (!header || header->textBytes != 0 || header->decimals > column.decimals || column.decimals > mostDecimals)
        return false;
    const std::int64_t factor = powerOfTen(column.decimals - header->decimals);
    const bool fits = std::visit(
        [&](auto &all) {
            if constexpr (std::is_same_v<std::remove_reference_t<decltype(all)>, std::vector<double>>)
                return false;
            else
                return readIntegers(bytes, *header, factor, all.data() + begin);
        },
        column.numbers);
    if (column.printed.empty())
        return fits && !header->printed;
    return fits && readPrinted(bytes, *header, column, begin);
}

bool readSegment(std::string_view bytes, TextArena &texts, std::size_t count)
{
    const auto header = headerOf(bytes, Type::Texts, count);
    if (!header || header->printed || header->width != sizeof(std::uint32_t))
        return false;
    const char *stored = bytes.data() + headerBytes;
    const std::string_view all = bytes.substr(headerBytes + count * header->width);
    std::vector<std::uint32_t> ends(count);
    for (std::size_t i = 0; i < count; ++i)
        ends[i] = load<std::uint32_t>(stored + i * sizeof(std::uint32_t));
    if (!std::ranges::is_sorted(ends) || (count > 0 ? ends.back() : 0) != all.size())
        return false;
    texts.add(all, ends);
    return true;
}

} // namespace core
