#include "models/core/panel/nameplaces.h"

#include "models/core/nameorder.h"
#include "models/core/panel/parallel.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t namesPerPart = std::size_t{1} << 14;

/// A name with the beginning of its key, which decides mostly.
struct Entry
{
    std::uint64_t begin;
    std::uint32_t name; ///< by number, the later ones behind the first ones
};

std::uint64_t beginOf(std::string_view key)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(key.size(), 8); ++i)
        number |= std::uint64_t{static_cast<unsigned char>(key[i])} << (56 - 8 * i);
    return number;
}

/// Names cut into parts, which are sorted by themselves and then merged by twos.
class Sorting
{
public:
    Sorting(const TextArena &names, const TextArena &laterNames)
        : m_names(names)
        , m_later(laterNames)
        , m_entries(names.size() + laterNames.size())
        , m_keys((m_entries.size() + namesPerPart - 1) / namesPerPart)
    {}

    bool sort(const std::stop_token &stop)
    {
        const auto isBefore = [this](const Entry &a, const Entry &b) { return less(a, b); };
        bool done = inParallel(m_keys.size(), stop, [&](std::size_t part) {
            const std::size_t begin = part * namesPerPart;
            const std::size_t end = std::min(begin + namesPerPart, m_entries.size());
            for (std::size_t i = begin; i < end; ++i) {
                const std::string key = nameKey(name(i));
                m_keys[part].add(key);
                m_entries[i] = {beginOf(key), static_cast<std::uint32_t>(i)};
            }
            std::sort(at(begin), at(end), isBefore);
        });
        for (std::size_t width = namesPerPart; done && width < m_entries.size(); width *= 2) {
            const std::size_t pairs = (m_entries.size() + 2 * width - 1) / (2 * width);
            done = inParallel(pairs, stop, [&](std::size_t pair) {
                const std::size_t begin = pair * 2 * width;
                const std::size_t middle = std::min(begin + width, m_entries.size());
                std::inplace_merge(at(begin), at(middle), at(std::min(begin + 2 * width, m_entries.size())), isBefore);
            });
        }
        return done;
    }

    NamePlaces places() const
    {
        NamePlaces places;
        places.first.resize(m_names.size());
        places.later.resize(m_later.size());
        std::string_view before;
        for (const Entry &entry : m_entries) {
            const std::string_view text = name(entry.name);
            if (!text.empty() && text != before)
                ++places.most;
            before = text;
            std::uint32_t &place = entry.name < places.first.size() ? places.first[entry.name]
                                                                    : places.later[entry.name - places.first.size()];
            place = text.empty() ? 0 : places.most;
        }
        return places;
    }

private:
    std::vector<Entry>::iterator at(std::size_t place)
    {
        return m_entries.begin() + static_cast<std::ptrdiff_t>(place);
    }
    std::string_view name(std::size_t number) const
    {
        return number < m_names.size() ? m_names[number] : m_later[number - m_names.size()];
    }
    bool less(const Entry &a, const Entry &b) const
    {
        if (a.begin != b.begin)
            return a.begin < b.begin;
        const int order = key(a.name).compare(key(b.name));
        return order != 0 ? order < 0 : name(a.name) < name(b.name);
    }
    std::string_view key(std::size_t number) const { return m_keys[number / namesPerPart][number % namesPerPart]; }

    const TextArena &m_names, &m_later;
    std::vector<Entry> m_entries;
    std::vector<TextArena> m_keys; ///< by part and name
};

} // namespace

std::optional<NamePlaces> NamePlaces::from(const TextArena &names, const TextArena &laterNames,
                                           const std::stop_token &stop)
{
    Sorting sorting(names, laterNames);
    return sorting.sort(stop) ? std::optional(sorting.places()) : std::nullopt;
}

} // namespace core
