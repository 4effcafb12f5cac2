#include "models/core/markaspects.h"

#include "models/core/codes.h"

#include <tuple>

namespace core {

template <> std::span<const std::pair<MarkAspect, std::string_view>> codesOf()
{
    static constexpr std::pair<MarkAspect, std::string_view> codes[] = {
        {MarkAspect::Number, "number"},   {MarkAspect::Reason, "reason"},         {MarkAspect::Measure, "measure"},
        {MarkAspect::Source, "source"},   {MarkAspect::Status, "status"},         {MarkAspect::Growth, "growth"},
        {MarkAspect::Claims, "claims"},   {MarkAspect::Comparison, "comparison"}, {MarkAspect::Inputs, "inputs"},
        {MarkAspect::Details, "details"},
    };
    return codes;
}

namespace {

/// What is said beside the mark's own number and growth.
std::vector<ClaimReading> others(const Mark &mark)
{
    std::vector<ClaimReading> claims = mark.claims;
    std::erase_if(claims, [](const ClaimReading &claim) { return claim.chosen || claim.chosenForGrowth; });
    return claims;
}

auto growthOf(const Mark &mark)
{
    const GrowthReading growth = mark.growth.value_or(GrowthReading{});
    return std::tuple(growth.literal, growth.basis, growth.scope, growth.source);
}

auto statusOf(const Mark &mark)
{
    const GrowthReading growth = mark.growth.value_or(GrowthReading{});
    return std::tuple(mark.status, mark.qualifier, mark.note, mark.vintage, growth.status, growth.note, growth.vintage);
}

} // namespace

std::vector<MarkAspect> differingAspects(const Mark &before, const Mark &after)
{
    std::vector<MarkAspect> aspects;
    const auto compare = [&](MarkAspect aspect, auto &&read) {
        if (read(before) != read(after))
            aspects.push_back(aspect);
    };
    compare(MarkAspect::Number, [](const Mark &m) { return std::tie(m.value, m.literal, m.interval); });
    compare(MarkAspect::Reason, [](const Mark &m) { return m.empty; });
    compare(MarkAspect::Measure, [](const Mark &m) { return std::tie(m.measurement, m.earlierArea); });
    compare(MarkAspect::Source, [](const Mark &m) { return std::tie(m.sources); });
    compare(MarkAspect::Status, statusOf);
    compare(MarkAspect::Growth, growthOf);
    compare(MarkAspect::Claims, others);
    compare(MarkAspect::Comparison,
            [](const Mark &m) { return std::tie(m.change, m.gap, m.implied, m.impliedBase, m.compounded, m.beside); });
    compare(MarkAspect::Inputs, [](const Mark &m) { return std::tie(m.inputs, m.computed); });
    compare(MarkAspect::Details, [](const Mark &m) { return std::tie(m.share, m.target, m.measures, m.attributes); });
    return aspects;
}

} // namespace core
