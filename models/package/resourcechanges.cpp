#include "models/package/resourcechanges.h"

#include "models/core/codes.h"
#include "models/package/entityfields.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <type_traits>

namespace package {

namespace {

using core::ResourceChange;
using Fields = std::vector<std::pair<std::string_view, std::string>>;

/// Gathers the fields of a row as texts.
struct FieldTexts
{
    Fields *fields;

    template <class Member> void operator()(std::string_view name, const Member &member, Mark = Mark::Plain) const
    {
        fields->emplace_back(name, text(member));
    }
    void operator()(std::string_view name, bool member, Words words, Mark = Mark::Plain) const
    {
        fields->emplace_back(name, member ? words.yes : words.no);
    }

private:
    static std::string text(const std::string &member) { return member; }
    template <class Tag> static std::string text(const core::Id<Tag> &id) { return id.text(); }
    static std::string text(const std::optional<core::Period> &period) { return period ? period->text() : ""; }
    template <class Enum>
    requires std::is_enum_v<Enum>
    static std::string text(Enum value) { return std::string(core::code(value)); }
    static std::string text(const std::vector<std::string> &texts)
    {
        std::string joined;
        for (const std::string &one : texts)
            joined += (joined.empty() ? "" : "|") + one;
        return joined;
    }
};

Fields fieldsOf(const auto &row)
{
    Fields fields;
    visitFields(row, FieldTexts{&fields});
    return fields;
}

const std::string &textOf(const std::string &id) { return id; }
template <class Tag> const std::string &textOf(const core::Id<Tag> &id) { return id.text(); }

/// The row that a change is of, without what changed.
ResourceChange rowOf(std::string_view resource, core::RowChange::Kind kind, const auto &row)
{
    ResourceChange change{std::string(resource), kind, {}, {}, {}, {}};
    if constexpr (requires { row.code; })
        change.id = row.code.text();
    else if constexpr (requires { row.id; })
        change.id = textOf(row.id);
    if constexpr (requires { row.name; })
        change.title = row.name;
    else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row)>, core::Source>)
        change.title = {row.title, row.title};
    else if constexpr (requires { row.title; })
        change.title = row.title;
    return change;
}

ResourceChange rowOf(std::string_view resource, core::RowChange::Kind kind, const core::Target &target)
{
    ResourceChange change{std::string(resource), kind, {}, {}, {}, {}};
    change.key.indicator = target.indicator;
    change.key.region = target.region;
    change.key.period = target.period.value_or(core::Period());
    change.key.source = target.source;
    return change;
}

/// Several rows may share an id: the part tells them apart.
ResourceChange rowOf(std::string_view resource, core::RowChange::Kind kind, const core::Relation &relation)
{
    ResourceChange change{std::string(resource), kind, relation.id, {}, {}, {}};
    change.key.indicator = relation.part;
    return change;
}

std::string keyOf(const auto &row)
{
    if constexpr (requires { row.code; })
        return row.code.text();
    else
        return textOf(row.id);
}
std::string keyOf(const core::Relation &relation) { return relation.id + '\n' + relation.part.text(); }
std::string keyOf(const core::Target &target)
{
    return target.indicator.text() + '\n' + target.region.text() + '\n' + (target.period ? target.period->text() : "") +
           '\n' + target.source.text();
}

template <class Row> struct Sides
{
    std::vector<const Row *> before, after;
};

template <class Row>
std::map<std::string, Sides<Row>> sidesOf(const std::vector<Row> &before, const std::vector<Row> &after)
{
    std::map<std::string, Sides<Row>> sides;
    for (const Row &row : before)
        sides[keyOf(row)].before.push_back(&row);
    for (const Row &row : after) {
        Sides<Row> &of = sides[keyOf(row)];
        const auto same = std::ranges::find_if(of.before, [&row](const Row *one) { return *one == row; });
        if (same == of.before.end())
            of.after.push_back(&row);
        else
            of.before.erase(same);
    }
    return sides;
}

template <class Row>
void addChanges(std::string_view resource, const std::vector<Row> &before, const std::vector<Row> &after,
                std::vector<ResourceChange> &changes)
{
    using Kind = core::RowChange::Kind;
    for (const auto &[key, side] : sidesOf(before, after)) {
        for (std::size_t i = 0; i < std::max(side.before.size(), side.after.size()); ++i) {
            if (changes.size() >= core::mostRowChanges)
                return;
            if (i >= side.before.size()) {
                changes.push_back(rowOf(resource, Kind::Added, *side.after[i]));
            } else if (i >= side.after.size()) {
                changes.push_back(rowOf(resource, Kind::Removed, *side.before[i]));
            } else {
                ResourceChange &change = changes.emplace_back(rowOf(resource, Kind::Revised, *side.after[i]));
                const Fields was = fieldsOf(*side.before[i]);
                const Fields is = fieldsOf(*side.after[i]);
                for (std::size_t at = 0; at < is.size(); ++at) {
                    if (was[at].second != is[at].second)
                        change.fields.push_back({std::string(is[at].first), was[at].second, is[at].second});
                }
            }
        }
    }
}

/// Indicators that came and went; what one says of itself otherwise is told apart from these (core::RevisedIndicator).
void addComings(const std::vector<core::Indicator> &before, const std::vector<core::Indicator> &after,
                std::vector<ResourceChange> &changes)
{
    const auto isIn = [](const std::vector<core::Indicator> &all) {
        std::set<core::IndicatorId> ids;
        for (const core::Indicator &one : all)
            ids.insert(one.id);
        return [ids = std::move(ids)](const core::Indicator &one) { return ids.contains(one.id); };
    };
    const auto add = [&](core::RowChange::Kind kind, const auto &rows, const auto &isKnown) {
        for (const core::Indicator &one : rows) {
            if (!isKnown(one) && changes.size() < core::mostRowChanges)
                changes.push_back(rowOf("indicators", kind, one));
        }
    };
    add(core::RowChange::Kind::Added, after, isIn(before));
    add(core::RowChange::Kind::Removed, before, isIn(after));
}

} // namespace

std::vector<ResourceChange> resourceChanges(const core::IndicatorTables &before, const core::IndicatorTables &after)
{
    std::vector<ResourceChange> changes;
    addComings(before.indicators, after.indicators, changes);
    addChanges("sources", before.sources, after.sources, changes);
    addChanges("regions", before.regions, after.regions, changes);
    addChanges("sectors", before.sectors, after.sectors, changes);
    addChanges("relations", before.relations, after.relations, changes);
    addChanges("targets", before.targets, after.targets, changes);
    addChanges("organisations", before.organisations, after.organisations, changes);
    addChanges("programmes", before.programmes, after.programmes, changes);
    addChanges("milestones", before.milestones, after.milestones, changes);
    return changes;
}

} // namespace package
