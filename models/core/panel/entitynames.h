#pragma once

#include "models/core/panel/panel.h"
#include "models/core/panel/textdictionary.h"

#include <stop_token>

namespace core {

/// The names of enterprises: the first one in the file of each, and the rows with another one.
class EntityNames
{
public:
    EntityNames() = default;
    /// Begins with those of a panel: they stay the first ones of its enterprises, and its later names keep their
    /// places.
    explicit EntityNames(const PanelRows &base);

    std::size_t size() const { return m_first.size(); }
    /// Tells the processor what is() will read of the first name.
    void prefetchEnd(std::uint32_t entity) const { __builtin_prefetch(m_first.ends().data() + entity); }
    void prefetchText(std::uint32_t entity) const { __builtin_prefetch(m_first[entity].data()); }
    std::string_view first(std::uint32_t entity) const { return m_first[entity]; }
    void add(std::string_view name) { m_first.add(name); }
    /// A row, by its place in the file, with another name than the first.
    void addOther(std::uint32_t entity, std::uint32_t row, std::string_view name);

    /// Fills names, laterNames and laterName of `rows`, whose entities are there; `placeOf(row)` is the place of a
    /// row of the file among them. A name's first one is that of the earliest year. After a stop `rows` is of no use.
    template <class PlaceOf> void arrange(PanelRows &rows, const PlaceOf &placeOf, const std::stop_token &stop)
    {
        for (Other &other : m_others)
            other.row = placeOf(other.row);
        arrange(rows, stop);
    }

private:
    struct Other
    {
        std::uint32_t row;
        std::uint32_t entity;
        std::uint32_t name; // code in m_names
    };
    void arrange(PanelRows &rows, const std::stop_token &stop);
    std::vector<std::uint32_t> laterCodes(const PanelRows &rows, std::vector<std::string_view> &chosen,
                                          const std::stop_token &stop);

    TextArena m_first;
    std::size_t m_fixed = 0; // enterprises whose first name stays
    TextDictionary m_later;
    TextDictionary m_names;
    std::vector<Other> m_others;
};

} // namespace core
