#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace core {

/// A code of the dataset as text, of one kind each, so that a region is never taken for a sector.
/// Codes are text everywhere: leading zeros survive. The empty code means "none" or "all".
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(std::string text)
        : m_text(std::move(text))
    {}
    explicit Id(std::string_view text)
        : m_text(text)
    {}
    explicit Id(const char *text)
        : m_text(text)
    {}

    const std::string &text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;

private:
    std::string m_text;
};

using IndicatorId = Id<struct IndicatorTag>;
using RegionCode = Id<struct RegionTag>;
using SectorId = Id<struct SectorTag>;
using SourceId = Id<struct SourceTag>;
using OrganisationId = Id<struct OrganisationTag>;

} // namespace core

template <class Tag> struct std::hash<core::Id<Tag>>
{
    std::size_t operator()(const core::Id<Tag> &id) const noexcept { return std::hash<std::string>{}(id.text()); }
};
