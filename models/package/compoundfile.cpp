#include "models/package/compoundfile.h"

#include <algorithm>
#include <cstdint>

namespace package {

namespace {

// Offsets and sizes: [MS-CFB], sections 2.2 and 2.6.
constexpr std::string_view magic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::size_t shiftAt = 30, directoryAt = 48, tablesAt = 76, tablesInHeader = 109;
constexpr std::size_t entryBytes = 128, nameBytesAt = 64, typeAt = 66, maximumNameBytes = 64;
constexpr std::uint32_t lastRegular = 0xFFFFFFFA;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint32_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    return value;
}

/// Sectors of one file; numbers beyond its end read as zeros.
struct Sectors
{
    std::string_view bytes;
    std::size_t size;

    std::size_t offset(std::uint32_t sector) const { return (std::size_t{sector} + 1) * size; }
    bool has(std::uint32_t sector) const { return sector <= lastRegular && offset(sector) < bytes.size(); }
    /// The sector behind one in its chain. Only tables that the header names are looked at: those of the first 7 MB.
    std::uint32_t next(std::uint32_t sector) const
    {
        const std::size_t perTable = size / sizeof(std::uint32_t);
        const std::size_t table = sector / perTable;
        if (table >= tablesInHeader)
            return UINT32_MAX;
        const std::uint32_t place = number(bytes, tablesAt + table * sizeof(std::uint32_t), sizeof(std::uint32_t));
        if (!has(place))
            return UINT32_MAX;
        return number(bytes, offset(place) + sector % perTable * sizeof(std::uint32_t), sizeof(std::uint32_t));
    }
};

std::u16string nameOf(std::string_view entry)
{
    const std::size_t size = std::min<std::size_t>(number(entry, nameBytesAt, 2), maximumNameBytes);
    std::u16string name;
    for (std::size_t at = 0; at + 2 < size; at += 2) // the last one is NUL
        name += static_cast<char16_t>(number(entry, at, 2));
    return name;
}

} // namespace

bool isCompoundFile(std::string_view bytes) { return bytes.starts_with(magic); }

std::vector<std::u16string> compoundNames(std::string_view bytes)
{
    constexpr std::uint32_t smallestShift = 9, largestShift = 12;
    const std::uint32_t shift = number(bytes, shiftAt, 2);
    if (!isCompoundFile(bytes) || shift < smallestShift || shift > largestShift)
        return {};
    const Sectors sectors{bytes, std::size_t{1} << shift};
    std::vector<std::u16string> names;
    std::uint32_t sector = number(bytes, directoryAt, sizeof(std::uint32_t));
    std::size_t left = bytes.size() / sectors.size; // a chain that is longer runs in circles
    for (; sectors.has(sector) && left > 0; sector = sectors.next(sector), --left) {
        const std::string_view content = bytes.substr(sectors.offset(sector), sectors.size);
        for (std::size_t at = 0; at + entryBytes <= content.size(); at += entryBytes) {
            const std::string_view entry = content.substr(at, entryBytes);
            if (entry[typeAt] != 0)
                names.push_back(nameOf(entry));
        }
    }
    return names;
}

} // namespace package
