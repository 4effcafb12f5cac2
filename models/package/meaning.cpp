#include "models/core/period.h"
#include "models/core/quantity.h"
#include "models/package/validate.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace package {

using core::Rule;

namespace {

using Resources = std::vector<ReadResource>;

ReadResource *find(Resources &resources, std::string_view name)
{
    const auto found = std::ranges::find(
        resources, name, [](const ReadResource &r) { return std::string_view(r.table.resource().name); });
    return found == resources.end() || !found->table.isReadable() ? nullptr : &*found;
}

/// One field of a table by name. Blank where the field is not there, in ragged rows and where the cell broke
/// a rule: what is reported once is not judged again.
class Column
{
public:
    Column(const Table &table, std::string_view name)
        : m_table(&table)
        , m_field(table.schema().indexOf(name))
    {}
    std::string_view operator[](std::size_t record) const
    {
        if (!m_field || m_table->isRagged(record) || m_table->isFaulty(record, *m_field))
            return {};
        return m_table->cell(record, *m_field);
    }

private:
    const Table *m_table;
    std::optional<std::size_t> m_field;
};

void checkValidity(Resources &resources)
{
    ReadResource *regions = find(resources, "regions");
    if (!regions)
        return;
    const Column from(regions->table, "valid_from");
    const Column to(regions->table, "valid_to");
    for (std::size_t record = 0; record < regions->table.size(); ++record) {
        if (to[record].empty() || core::firstDayOf(to[record]) >= core::firstDayOf(from[record]))
            continue;
        regions->issues.error(Rule::Semantic, {regions->table.row(record), "valid_to"}, to[record],
                              {"valid-range", std::string(from[record])});
    }
}

using Parents = std::unordered_map<std::string_view, std::string_view>;

/// All keys that lie, over their parents, within themselves; every key is passed once.
std::unordered_set<std::string_view> cyclesOf(const Parents &parents)
{
    std::unordered_set<std::string_view> inCycle;
    std::unordered_map<std::string_view, std::size_t> walkOf; // the walk that passed a key first
    std::size_t walk = 0;
    for (const auto &start : parents) {
        ++walk;
        std::string_view at = start.first;
        auto next = parents.find(at);
        while (next != parents.end() && !next->second.empty() && walkOf.try_emplace(at, walk).second) {
            at = next->second;
            next = parents.find(at);
        }
        const auto passed = walkOf.find(at);
        // Back at a key of this very walk: from there on it is a cycle.
        while (passed != walkOf.end() && passed->second == walk && inCycle.insert(at).second)
            at = parents.at(at);
    }
    return inCycle;
}

void checkCycles(Resources &resources, std::string_view name, std::string_view key, std::string_view parent)
{
    ReadResource *resource = find(resources, name);
    if (!resource)
        return;
    const Table &table = resource->table;
    const Column keys(table, key);
    const Column parents(table, parent);
    Parents parentOf;
    for (std::size_t record = 0; record < table.size(); ++record)
        parentOf.try_emplace(keys[record], parents[record]);
    const auto inCycle = cyclesOf(parentOf);
    for (std::size_t record = 0; record < table.size(); ++record) {
        if (!keys[record].empty() && inCycle.contains(keys[record]))
            resource->issues.error(Rule::Semantic, {table.row(record), parent}, parents[record], {"parent-cycle"});
    }
}

std::unordered_set<std::string_view> sharesOf(Resources &resources)
{
    std::unordered_set<std::string_view> shares;
    if (const ReadResource *indicators = find(resources, "indicators")) {
        const Column ids(indicators->table, "id");
        const Column kinds(indicators->table, "kind");
        for (std::size_t record = 0; record < indicators->table.size(); ++record) {
            if (kinds[record] == "share")
                shares.insert(ids[record]);
        }
    }
    return shares;
}

void checkShares(Resources &resources)
{
    const auto shares = sharesOf(resources);
    for (const std::string_view name : {"observations", "organisation_observations", "targets"}) {
        ReadResource *resource = find(resources, name);
        if (!resource)
            continue;
        const Column indicators(resource->table, "indicator_id");
        const Column values(resource->table, "value");
        for (std::size_t record = 0; record < resource->table.size(); ++record) {
            if (!shares.contains(indicators[record]))
                continue;
            const auto number = core::Decimal::parse(values[record]);
            if (number && (number->value < 0 || number->value > 100))
                resource->issues.warning(Rule::Semantic, {resource->table.row(record), "value"}, values[record],
                                         {"share-outside"});
        }
    }
}

/// An observation with neither value nor growth says nothing.
void checkFigures(Resources &resources)
{
    ReadResource *resource = find(resources, "observations");
    if (!resource)
        return;
    const Table &table = resource->table;
    const auto value = table.schema().indexOf("value");
    const auto growth = table.schema().indexOf("growth_percent");
    for (std::size_t record = 0; record < table.size() && value && growth; ++record) {
        const auto isBlank = [&](std::size_t field) {
            return table.cell(record, field).empty() && !table.isFaulty(record, field);
        };
        if (!table.isRagged(record) && isBlank(*value) && isBlank(*growth))
            resource->issues.warning(Rule::Semantic, {table.row(record), "value"}, {}, {"no-figure"});
    }
}

/// What an event may be about: rows of three resources. None when one of them could not be read whole, as
/// that was reported.
std::optional<std::unordered_set<std::string_view>> subjectsOf(const Resources &resources)
{
    std::unordered_set<std::string_view> known;
    for (const ReadResource &resource : resources) {
        const Table &table = resource.table;
        const std::string &name = table.resource().name;
        if (name != "organisations" && name != "programmes" && name != "regions")
            continue;
        const auto key = table.schema().indexOf(name == "regions" ? "code" : "id");
        if (!table.isReadable() || !table.isComplete() || !key)
            return std::nullopt;
        for (std::size_t record = 0; record < table.size(); ++record)
            known.insert(table.cell(record, *key));
    }
    return known;
}

void checkSubjects(Resources &resources)
{
    ReadResource *milestones = find(resources, "milestones");
    const auto known = subjectsOf(resources);
    if (!milestones || !known)
        return;
    const Column subjects(milestones->table, "subject_id");
    for (std::size_t record = 0; record < milestones->table.size(); ++record) {
        if (!subjects[record].empty() && !known->contains(subjects[record]))
            milestones->issues.warning(Rule::ForeignKey, {milestones->table.row(record), "subject_id"},
                                       subjects[record], {"organisations|programmes|regions", "id|id|code"});
    }
}

} // namespace

void validateMeaning(std::vector<ReadResource> &resources)
{
    checkValidity(resources);
    checkCycles(resources, "regions", "code", "parent_code");
    checkCycles(resources, "sectors", "id", "parent_id");
    checkShares(resources);
    checkFigures(resources);
    checkSubjects(resources);
}

} // namespace package
