#include "models/core/codes.h"
#include "models/core/figurebuild/attributes.h"
#include "models/core/figurebuild/claims.h"
#include "models/core/figurebuild/division.h"
#include "models/core/structure/pull.h"
#include "models/core/transforms/partandwhole.h"
#include "models/core/transforms/transform.h"

#include <algorithm>

namespace core {

namespace {

/// From what pulls are computed; one method for all parts, so that they add up.
enum class Method { PublishedRates, Levels };

const char *codeOf(Method method) { return method == Method::PublishedRates ? "published-rates" : "levels"; }

Measurement pullMeasurement() { return {"pp", Kind::Change, PriceBasis::Unstated, StockFlow::Flow}; }

/// A published figure this period and, for levels, the year before.
struct Pair
{
    Mark now;
    Mark before;
};

Pair pairOf(const BuildContext &context, const PartKey &part)
{
    PartKey earlier = part;
    earlier.keys.period = part.keys.period->plusYears(-1);
    return {markOf(context, part), markOf(context, earlier)};
}

Estimate levelOf(const Mark &mark) { return {*mark.value, mark.interval}; }

Estimate growthOf(const Mark &mark) { return {mark.growth->percent, mark.growth->interval}; }

/// Why a pair cannot be used by a method beside the whole; none when it can.
std::optional<EmptyReason> whyNot(const Pair &pair, const Pair &whole, Method method)
{
    if (!pair.now.value)
        return pair.now.empty.value_or(EmptyReason::NotComparable);
    if (method == Method::PublishedRates) {
        if (!pair.now.growth || !whole.now.growth)
            return EmptyReason::BaseMissing;
        return areAlike(pair.now.growth->basis, whole.now.growth->basis) ? std::nullopt
                                                                         : std::optional(EmptyReason::NotComparable);
    }
    if (!pair.before.value)
        return pair.before.empty == EmptyReason::OtherBoundary ? EmptyReason::OtherBoundary : EmptyReason::BaseMissing;
    if (pair.before.earlierArea != pair.now.earlierArea)
        return EmptyReason::OtherBoundary;
    return std::nullopt;
}

struct Decomposed
{
    Division division;
    Method method = Method::PublishedRates;
    Pair whole;
    std::vector<std::pair<PartKey, Pair>> parts;
};

Decomposed decompose(const BuildContext &context, const Division &division)
{
    Decomposed result{division, Method::PublishedRates, {}, {}};
    result.whole = pairOf(context, {division.partition.whole, division.whole, {}});
    for (const PartKey &part : division.parts)
        result.parts.emplace_back(part, pairOf(context, part));
    const auto usable = [&](Method method) {
        if (whyNot(result.whole, result.whole, method))
            return std::ptrdiff_t(0);
        return std::count_if(result.parts.begin(), result.parts.end(),
                             [&](const auto &part) { return !whyNot(part.second, result.whole, method); });
    };
    if (usable(Method::Levels) > usable(Method::PublishedRates))
        result.method = Method::Levels;
    return result;
}

std::size_t usableParts(const Decomposed &one)
{
    if (whyNot(one.whole, one.whole, one.method))
        return 0;
    return static_cast<std::size_t>(std::count_if(one.parts.begin(), one.parts.end(), [&](const auto &part) {
        return !whyNot(part.second, one.whole, one.method);
    }));
}

std::optional<Estimate> pullOf(const Decomposed &all, const Pair &part)
{
    const Pair &whole = all.whole;
    return all.method == Method::PublishedRates
               ? pullFromRates(levelOf(part.now), growthOf(part.now), levelOf(whole.now), growthOf(whole.now))
               : pullFromLevels(levelOf(part.before), levelOf(part.now), levelOf(whole.before));
}

std::optional<Estimate> contributionOf(const Decomposed &all, const Pair &part)
{
    const Pair &whole = all.whole;
    return all.method == Method::PublishedRates
               ? contributionFromRates(levelOf(part.now), growthOf(part.now), levelOf(whole.now), growthOf(whole.now))
               : contributionFromLevels(levelOf(part.before), levelOf(part.now), levelOf(whole.before),
                                        levelOf(whole.now));
}

/// What the pull transform calls its inputs: part, part-base, part-growth, and the same of the whole.
struct Roles
{
    const char *level, *base, *growth;
};
constexpr Roles partRoles{"part", "part-base", "part-growth"};
constexpr Roles wholeRoles{"whole", "whole-base", "whole-growth"};
constexpr Roles ownRoles{"level", "base", "growth"};

void addInputs(Mark &mark, const Pair &pair, Method method, const Roles &roles)
{
    const auto add = [&](const char *role, const Mark &from) {
        if (from.value && !from.sources.empty())
            mark.inputs.push_back(
                {role, from.keys, from.literal, from.interval, from.measurement.unit, from.sources.front()});
    };
    add(roles.level, pair.now);
    if (method == Method::Levels)
        add(roles.base, pair.before);
    else if (pair.now.growth)
        mark.inputs.push_back({roles.growth, pair.now.keys, pair.now.growth->literal, pair.now.growth->interval, "%",
                               pair.now.growth->source});
}

/// The pull as the publisher gives it, and what the computed one says of it.
void reconcile(const BuildContext &context, const PartKey &part, Mark &mark)
{
    const Indicator *indicator = context.set.indicator(part.publishedPull);
    if (!indicator)
        return;
    Keys keys = part.keys;
    keys.indicator = indicator->id;
    const Reading reading = readKey(context.set, *indicator, keys);
    if (!reading.value || !reading.value->isPoint())
        return;
    mark.measures.push_back({"published_pull", reading.value->value(), reading.value->interval, "pp", std::nullopt});
    mark.inputs.push_back({"published-pull", keys, reading.value->number.literal, reading.value->interval,
                           indicator->measurement.unit, reading.valueClaim->source});
    addSource(mark, reading.valueClaim->source);
    if (mark.value)
        mark.attributes.push_back(
            plain("pull_verdict", std::string(code(pullVerdict(mark.interval, reading.value->interval)))));
}

Mark partMark(const BuildContext &context, const Decomposed &all, const PartKey &part, const Pair &pair)
{
    Mark mark;
    mark.keys = part.keys;
    mark.keys.item = "pull"; // not the level of the same key
    mark.sources = pair.now.sources;
    const auto why = whyNot(pair, all.whole, all.method);
    const auto pull = why ? std::nullopt : pullOf(all, pair);
    if (pull)
        makeComputed(mark, pull->value, pull->interval, pullMeasurement());
    else
        makeEmpty(mark, why.value_or(EmptyReason::DivideByZero), pullMeasurement());
    const auto contribution = why ? std::nullopt : contributionOf(all, pair);
    MeasureReading reading{"contribution", std::nullopt, {}, "%", why.value_or(EmptyReason::NonpositiveBase)};
    if (contribution)
        reading = {"contribution", contribution->value, contribution->interval, "%", std::nullopt};
    mark.measures.push_back(std::move(reading));
    addInputs(mark, pair, all.method, partRoles);
    addInputs(mark, all.whole, all.method, wholeRoles);
    mark.attributes = {plain("over", std::string(code(all.division.partition.over))),
                       plain("method", codeOf(all.method))};
    reconcile(context, part, mark);
    return mark;
}

/// Growth of the whole: what was published, else the change of its level.
Mark totalMark(const Decomposed &all)
{
    const Mark &whole = all.whole.now;
    Mark mark;
    mark.keys = all.division.whole;
    mark.keys.item = "total";
    mark.sources = whole.sources;
    mark.growth = whole.growth;
    if (all.method == Method::PublishedRates) {
        makeComputed(mark, whole.growth->percent, whole.growth->interval, pullMeasurement());
        mark.literal = whole.growth->literal;
        mark.computed = false;
    } else {
        const Mark &before = all.whole.before;
        makeComputed(mark, (*whole.value / *before.value - 1) * 100, percentOf(whole.interval, before.interval),
                     pullMeasurement());
    }
    mark.measures.push_back({"contribution", 100.0, Interval::point(100), "%", std::nullopt});
    addInputs(mark, all.whole, all.method, ownRoles);
    mark.attributes = {plain("method", codeOf(all.method))};
    return mark;
}

Estimate sumOf(const std::vector<Mark> &parts)
{
    Estimate sum{0, Interval::point(0)};
    for (const Mark &part : parts) {
        if (part.value)
            sum = {sum.value + *part.value, sum.interval + part.interval};
    }
    return sum;
}

/// What the parts leave of the whole's growth: parts not published, or rounding. Shown, never spread over parts.
Mark restMark(const Estimate &sum, const Mark &total)
{
    Mark mark;
    mark.keys = total.keys;
    mark.keys.item = "rest";
    makeComputed(mark, *total.value - sum.value, total.interval - sum.interval, pullMeasurement());
    mark.attributes = {*total.attribute("method")};
    return mark;
}

} // namespace

/// Growth of an additive indicator by its declared parts: the pull of each in percentage points, its
/// contribution, the published pull with its verdict, what the parts leave open, and the whole. From published
/// rates when they say at least as much as levels, else from the published levels of both years.
Result<Figure> buildDecomposition(const BuildContext &context)
{
    Figure figure;
    const auto division =
        divisionOf(context, [&](const Division &one) { return usableParts(decompose(context, one)); });
    if (!division)
        return figure;
    const Decomposed all = decompose(context, *division);
    for (const auto &[part, pair] : all.parts)
        figure.marks.push_back(partMark(context, all, part, pair));
    std::stable_sort(figure.marks.begin(), figure.marks.end(), [&](const Mark &a, const Mark &b) {
        // Industries keep their own order; regions and sectors are ranked by what they pulled.
        return division->partition.over != PartsOver::Indicator &&
               a.value.value_or(-unbounded) > b.value.value_or(-unbounded);
    });
    figure.of = figure.marks.size() + 2;
    const Estimate sum = sumOf(figure.marks);
    Mark total = totalMark(all);
    total.measures.push_back({"sum", sum.value, sum.interval, "pp", std::nullopt});
    figure.marks.push_back(restMark(sum, total));
    figure.marks.push_back(std::move(total));
    figure.regions = {division->whole.region};
    figure.periods = {*division->whole.period};
    figure.measurement = pullMeasurement();
    return figure;
}

} // namespace core
