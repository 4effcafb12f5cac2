#include "models/core/panel/entitynames.h"

#include <algorithm>

namespace core {

EntityNames::EntityNames(const PanelRows &base)
    : m_first(base.names)
    , m_fixed(base.names.size())
{
    for (std::size_t i = 0; i < base.laterNames.size(); ++i)
        m_later.codeOf(base.laterNames[i]);
}

void EntityNames::addOther(std::uint32_t entity, std::uint32_t row, std::string_view name)
{
    m_others.push_back({row, entity, m_names.codeOf(name)});
}

void EntityNames::arrange(PanelRows &rows, const std::stop_token &stop)
{
    std::ranges::sort(m_others, {}, &Other::row);
    std::vector<std::string_view> chosen(m_others.empty() ? 0 : m_first.size());
    std::vector<std::uint32_t> later;
    if (!m_others.empty())
        later = laterCodes(rows, chosen, stop);
    if (stop.stop_requested())
        return;
    for (std::size_t i = 0; i < m_later.size(); ++i)
        rows.laterNames.add(m_later[i]);
    if (std::ranges::any_of(later, [](std::uint32_t code) { return code != 0; })) {
        rows.laterName = CodeColumn::ofSize(later.size(), m_later.size() + 1);
        std::visit(
            [&](auto &codes) {
                using Code = typename std::decay_t<decltype(codes)>::value_type;
                std::ranges::transform(later, codes.begin(),
                                       [](std::uint32_t code) { return static_cast<Code>(code); });
            },
            rows.laterName.codes);
    }
    if (std::ranges::all_of(chosen, [](std::string_view name) { return name.data() == nullptr; })) {
        rows.names = std::move(m_first);
        return;
    }
    rows.names.reserve(m_first.size(), m_first.bytes().size());
    for (std::size_t i = 0; i < m_first.size(); ++i)
        rows.names.add(chosen[i].data() == nullptr ? m_first[i] : chosen[i]);
}

/// For each row 0 or the place among the later names plus one. `chosen`: by enterprise, a first name that is not the
/// first in the file. Of some rows only after a stop.
std::vector<std::uint32_t> EntityNames::laterCodes(const PanelRows &rows, std::vector<std::string_view> &chosen,
                                                   const std::stop_token &stop)
{
    constexpr std::uint32_t betweenStops = 1U << 16;
    enum class Standing : std::uint8_t { None, Waits, Seen };
    std::vector<Standing> standings(m_first.size(), Standing::None); // of enterprises with several names
    for (const Other &other : m_others)
        standings[other.entity] = other.entity < m_fixed ? Standing::Seen : Standing::Waits;
    std::vector<std::uint32_t> later(rows.size(), 0);
    auto other = m_others.begin();
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
        if (row % betweenStops == 0 && stop.stop_requested())
            break;
        const std::uint32_t entity = rows.entity[row];
        if (standings[entity] == Standing::None)
            continue;
        const bool isOther = other != m_others.end() && other->row == row;
        const std::string_view name = isOther ? std::string_view(m_names[other->name]) : m_first[entity];
        other += isOther ? 1 : 0;
        if (standings[entity] == Standing::Waits && isOther)
            chosen[entity] = name;
        standings[entity] = Standing::Seen;
        const std::string_view first = chosen[entity].data() == nullptr ? m_first[entity] : chosen[entity];
        later[row] = name == first ? 0 : m_later.codeOf(name) + 1;
    }
    return later;
}

} // namespace core
