#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace core {

/// One code of a dictionary per row, in the narrowest of 8, 16 and 32 bits that holds the dictionary.
struct CodeColumn
{
    using Storage = std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>, std::vector<std::uint32_t>>;
    Storage codes;

    /// A column of `rows` zeros for codes below `values`.
    static CodeColumn ofSize(std::size_t rows, std::size_t values);

    std::size_t size() const
    {
        return std::visit([](const auto &all) { return all.size(); }, codes);
    }
    std::uint32_t operator[](std::size_t row) const
    {
        return std::visit([row](const auto &all) { return std::uint32_t{all[row]}; }, codes);
    }
    /// Calls `use` with the codes as a span of their own width: what loops over rows is compiled for each.
    template <class Use> decltype(auto) visit(Use &&use) const
    {
        return std::visit([&](const auto &all) -> decltype(auto) { return use(std::span(all)); }, codes);
    }
    bool operator==(const CodeColumn &) const = default;
};

inline CodeColumn CodeColumn::ofSize(std::size_t rows, std::size_t values)
{
    if (values <= 0x100)
        return {std::vector<std::uint8_t>(rows)};
    if (values <= 0x10000)
        return {std::vector<std::uint16_t>(rows)};
    return {std::vector<std::uint32_t>(rows)};
}

} // namespace core
