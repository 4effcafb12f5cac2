#include "models/core/panel/panelfilter.h"

#include "models/core/indicatorset.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <unordered_set>

namespace core {

namespace {

using Values = std::unordered_set<std::string_view>;

PanelFilter::Choice choiceOf(const PanelHead &head, std::size_t index, const Values &values)
{
    const PanelDimension &dimension = head.dimensions[index];
    PanelFilter::Choice choice{index, std::vector<std::uint8_t>(dimension.values.size())};
    for (std::size_t code = 0; code < dimension.values.size(); ++code) {
        const auto cell = cellValues(dimension, code);
        choice.held[code] = std::ranges::any_of(cell, [&](std::string_view one) { return values.contains(one); });
    }
    return choice;
}

Values valuesIn(const PanelDimension &dimension, std::size_t code)
{
    const auto cell = cellValues(dimension, code);
    return Values(cell.begin(), cell.end());
}

/// Two choices on one dimension hold what both hold.
void add(PanelFilter &filter, PanelFilter::Choice choice)
{
    const auto known = std::ranges::find(filter.choices, choice.dimension, &PanelFilter::Choice::dimension);
    if (known == filter.choices.end()) {
        filter.choices.push_back(std::move(choice));
        return;
    }
    for (std::size_t code = 0; code < choice.held.size(); ++code)
        known->held[code] = known->held[code] & choice.held[code];
}

template <class Ids> Values textsOf(const Ids &ids)
{
    Values values;
    for (const auto &id : ids)
        values.insert(id.text());
    return values;
}

} // namespace

const PanelFilter::Choice *PanelFilter::choice(std::size_t dimension) const
{
    const auto found = std::ranges::find(choices, dimension, &Choice::dimension);
    return found == choices.end() ? nullptr : &*found;
}

std::optional<std::size_t> PanelFilter::lastBlock() const
{
    for (std::size_t i = blocks.size(); i > 0; --i) {
        if (blocks[i - 1] != 0)
            return i - 1;
    }
    return std::nullopt;
}

std::size_t PanelFilter::heldBlocks() const { return std::accumulate(blocks.begin(), blocks.end(), std::size_t{0}); }

std::vector<std::string_view> cellValues(const PanelDimension &dimension, std::size_t code)
{
    const std::string_view cell = dimension.values[code];
    if (dimension.field.separator == '\0' || cell.empty())
        return {cell};
    std::vector<std::string_view> values;
    for (std::size_t begin = 0; begin <= cell.size();) {
        const std::size_t end = std::min(cell.find(dimension.field.separator, begin), cell.size());
        const std::string_view one = cell.substr(begin, end - begin);
        if (std::ranges::find(values, one) == values.end())
            values.push_back(one);
        begin = end + 1;
    }
    return values;
}

bool isUnstatedIn(const PanelDimension &dimension)
{
    return std::ranges::find(dimension.values, std::string()) != dimension.values.end();
}

std::vector<RegionCode> withBelow(const RegionCode &code, const IndicatorSet &set)
{
    std::vector<RegionCode> codes{code};
    for (std::size_t i = 0; i < codes.size() && !code.empty(); ++i) {
        for (const RegionCode &child : set.children(codes[i])) {
            if (std::ranges::find(codes, child) == codes.end())
                codes.push_back(child);
        }
    }
    return codes;
}

Filter fitted(Filter filter, const PanelHead *head)
{
    if (head == nullptr) {
        filter.where.clear();
        filter.text.clear();
        return filter;
    }
    for (DimensionChoice &choice : filter.where) {
        const auto dimension = head->dimension(choice.dimension);
        Values known;
        for (std::size_t code = 0; dimension && code < head->dimensions[*dimension].values.size(); ++code)
            known.merge(valuesIn(head->dimensions[*dimension], code));
        std::erase_if(choice.values, [&](const std::string &value) { return !known.contains(value); });
    }
    std::erase_if(filter.where, [](const DimensionChoice &choice) { return choice.values.empty(); });
    return filter;
}

PanelFilter everything(const PanelHead &head) { return {std::vector<std::uint8_t>(head.blocks.size(), 1), {}, {}}; }

Result<PanelFilter> resolve(const Filter &filter, const PanelHead &head, const IndicatorSet &set)
{
    PanelFilter resolved = everything(head);
    for (std::size_t i = 0; i < head.blocks.size(); ++i)
        resolved.blocks[i] = filter.holdsYear(head.blocks[i].year) ? 1 : 0;
    resolved.text = filter.text;
    const ResolvedFilter codes(filter, set);
    if (const auto region = head.dimensionOf("regions"); region && !codes.allRegions()) {
        std::vector<RegionCode> below;
        for (const RegionCode &code : codes.regions())
            std::ranges::copy(withBelow(code, set), std::back_inserter(below));
        add(resolved, choiceOf(head, *region, textsOf(below)));
    }
    if (const auto sector = head.dimensionOf("sectors"); sector && !codes.allSectors())
        add(resolved, choiceOf(head, *sector, textsOf(codes.sectors())));
    for (const DimensionChoice &where : filter.where) {
        const auto dimension = head.dimension(where.dimension);
        if (!dimension)
            return Error{ErrorCode::UnknownDimension, {where.dimension}};
        add(resolved, choiceOf(head, *dimension, Values(where.values.begin(), where.values.end())));
    }
    return resolved;
}

} // namespace core
