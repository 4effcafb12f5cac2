#include "models/core/panel/nameinitials.h"

#include "models/core/panel/parallel.h"
#include "models/core/pinyin.h"

#include <algorithm>
#include <string>
#include <vector>

namespace core {

namespace {

constexpr std::size_t namesPerPart = std::size_t{1} << 14;

std::optional<TextArena> initialsOfAll(const TextArena &names, const std::stop_token &stop)
{
    std::vector<TextArena> parts((names.size() + namesPerPart - 1) / namesPerPart);
    const bool done = inParallel(parts.size(), stop, [&](std::size_t part) {
        const std::size_t end = std::min((part + 1) * namesPerPart, names.size());
        for (std::size_t i = part * namesPerPart; i < end; ++i)
            parts[part].add(initialsOf(names[i]));
    });
    if (!done)
        return std::nullopt;
    TextArena all;
    for (const TextArena &part : parts) {
        for (std::size_t i = 0; i < part.size(); ++i)
            all.add(part[i]);
    }
    return all;
}

} // namespace

std::optional<NameInitials> NameInitials::from(const TextArena &names, const TextArena &laterNames,
                                               const std::stop_token &stop)
{
    auto first = initialsOfAll(names, stop);
    auto later = initialsOfAll(laterNames, stop);
    if (!first || !later)
        return std::nullopt;
    return NameInitials{std::move(*first), std::move(*later)};
}

} // namespace core
