#include "models/core/transforms/transform.h"

#include "models/core/additivity.h"
#include "models/core/figurebuild.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Bar = std::optional<TransformBar>;

Bar unless(bool legal, TransformBar bar) { return legal ? std::nullopt : Bar(bar); }

Bar always(const Measurement &) { return std::nullopt; }

Bar amounts(const Measurement &m) { return unless(isAmount(m), TransformBar::NotAnAmount); }

Bar inPoints(const Measurement &m)
{
    return unless(m.kind == Kind::Rate || m.kind == Kind::Share || m.kind == Kind::Index, TransformBar::NotInPoints);
}

Bar indexable(const Measurement &m)
{
    return unless(isAmount(m) || m.kind == Kind::Index || m.kind == Kind::Ratio, TransformBar::NotIndexable);
}

Bar rankable(const Measurement &m)
{
    return unless(m.kind != Kind::Rank && m.kind != Kind::Change, TransformBar::NotRankable);
}

Bar flows(const Measurement &m)
{
    return isAmount(m) ? unless(m.stockFlow == StockFlow::Flow, TransformBar::NotAFlow) : amounts(m);
}

Result<Done> keep(TransformContext &) { return Done{}; }

constexpr std::array<TransformRow, 17> rows{{
    {Transform::Level, always, keep},
    {Transform::PublishedGrowth, amounts, applyPublishedGrowth},
    {Transform::ChangePercent, amounts, applyChangePercent},
    {Transform::Change, amounts, applyChange},
    {Transform::ChangePp, inPoints, applyChangePoints},
    {Transform::Cagr, amounts, applyCagr},
    {Transform::RealIndex, amounts, applyRealIndex},
    {Transform::Index, indexable, applyIndex},
    {Transform::Share, amounts, applyShare},
    {Transform::Rank, rankable, applyRank},
    {Transform::PerCapita, amounts, applyPerCapita},
    {Transform::Contribution, amounts, applyContribution},
    {Transform::Pull, amounts, applyPull},
    {Transform::ImpliedBase, amounts, applyImpliedBase},
    {Transform::Deflator, amounts, applyDeflator},
    {Transform::SinglePeriod, flows, applySinglePeriod},
    {Transform::Cumulative, flows, applyCumulative},
}};

} // namespace

std::span<const TransformRow> transforms() { return rows; }

const TransformRow *transformRow(Transform transform)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.transform == transform; });
    return it == rows.end() ? nullptr : it;
}

std::vector<Transform> legalTransforms(const Measurement &measurement)
{
    std::vector<Transform> legal;
    for (const TransformRow &row : rows) {
        if (row.isLegal(measurement))
            legal.push_back(row.transform);
    }
    return legal;
}

bool isOfIndicator(TransformBar bar) { return bar < TransformBar::NoPeers; }

void makeEmpty(Mark &mark, EmptyReason reason, const Measurement &measurement)
{
    mark.value.reset();
    mark.literal.clear();
    mark.interval = {};
    mark.measurement = measurement;
    mark.qualifier = Qualifier::Exact;
    mark.empty = reason;
    mark.computed = true;
    mark.inputs.clear();
    mark.implied.reset();
    mark.impliedBase.reset();
    mark.share.reset();
}

namespace {

/// What a computed number is to all that it may be: a bound where an input is one ("over 1000").
Qualifier qualifierOf(double value, const Interval &interval, const std::vector<Input> &inputs)
{
    const bool bounded =
        std::all_of(inputs.begin(), inputs.end(), [](const Input &i) { return i.interval.isBounded(); });
    if (bounded && interval.isBounded())
        return Qualifier::Exact;
    // The number lies at the end that is known: the other one is where the unbounded input leads.
    return value - interval.low <= interval.high - value ? Qualifier::AtLeast : Qualifier::UpTo;
}

} // namespace

void makeComputed(Mark &mark, double value, const Interval &interval, const Measurement &measurement)
{
    std::vector<Input> inputs = std::move(mark.inputs);
    makeEmpty(mark, EmptyReason::NotPublished, measurement);
    mark.inputs = std::move(inputs);
    mark.value = value;
    mark.interval = interval;
    mark.qualifier = qualifierOf(value, interval, mark.inputs);
    mark.empty.reset();
}

} // namespace core
