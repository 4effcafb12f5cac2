#include "models/core/transforms/transform.h"

#include "models/core/figurebuild.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

bool isAmount(const Measurement &m) { return m.kind == Kind::Level || m.kind == Kind::Count; }

bool hasPoints(const Measurement &m) { return m.kind == Kind::Rate || m.kind == Kind::Share || m.kind == Kind::Index; }

bool always(const Measurement &) { return true; }

bool canBeIndexed(const Measurement &m) { return isAmount(m) || m.kind == Kind::Index || m.kind == Kind::Ratio; }

Result<Done> keep(TransformContext &) { return Done{}; }

constexpr std::array<TransformRow, 8> rows{{
    {Transform::Level, always, keep},
    {Transform::PublishedGrowth, isAmount, applyPublishedGrowth},
    {Transform::ChangePercent, isAmount, applyChangePercent},
    {Transform::Change, isAmount, applyChange},
    {Transform::ChangePp, hasPoints, applyChangePoints},
    {Transform::Index, canBeIndexed, applyIndex},
    {Transform::Share, isAmount, applyShare},
    {Transform::ImpliedBase, isAmount, applyImpliedBase},
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

void makeEmpty(Mark &mark, EmptyReason reason, const Measurement &measurement)
{
    mark.value.reset();
    mark.literal.clear();
    mark.interval = {};
    mark.measurement = measurement;
    mark.qualifier = Qualifier::Exact;
    mark.empty = reason;
    mark.computed = true;
    mark.implied.reset();
    mark.impliedBase.reset();
    mark.share.reset();
}

void makeComputed(Mark &mark, double value, const Interval &interval, const Measurement &measurement)
{
    const bool below = interval.low == -unbounded;
    const bool above = interval.high == unbounded;
    const Qualifier qualifier = below && above ? Qualifier::About
                                : below        ? Qualifier::UpTo
                                : above        ? Qualifier::AtLeast
                                               : Qualifier::Exact;
    makeEmpty(mark, EmptyReason::NotPublished, measurement);
    mark.value = value;
    mark.interval = interval;
    mark.qualifier = qualifier;
    mark.empty.reset();
}

} // namespace core
