#pragma once

#include "models/core/audit/audit.h"
#include "models/core/disclosure/sensitivity.h"
#include "models/core/figure.h"
#include "models/core/issue.h"
#include "models/core/result.h"
#include "models/core/structure/concentration.h"
#include "models/core/structure/pull.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace core {

/// The names of an enumeration as they stand in packages, in JSON and on the command line, in order.
/// An empty name stands for "unstated" or "none".
template <class E> std::span<const std::pair<E, std::string_view>> codesOf();

/// The code of an enumerator, e.g. text(Kind::Level) is "level".
template <class E> std::string_view code(E value)
{
    for (const auto &[enumerator, name] : codesOf<E>()) {
        if (enumerator == value)
            return name;
    }
    return {};
}

/// The enumerator of a code; none when there is no such code.
template <class E> std::optional<E> fromCode(std::string_view name)
{
    for (const auto &[enumerator, known] : codesOf<E>()) {
        if (known == name)
            return enumerator;
    }
    return std::nullopt;
}

template <> std::span<const std::pair<Qualifier, std::string_view>> codesOf();
template <> std::span<const std::pair<Status, std::string_view>> codesOf();
template <> std::span<const std::pair<Note, std::string_view>> codesOf();
template <> std::span<const std::pair<Kind, std::string_view>> codesOf();
template <> std::span<const std::pair<StockFlow, std::string_view>> codesOf();
template <> std::span<const std::pair<PriceBasis, std::string_view>> codesOf();
template <> std::span<const std::pair<GrowthBasis, std::string_view>> codesOf();
template <> std::span<const std::pair<GrowthScope, std::string_view>> codesOf();
template <> std::span<const std::pair<Reliability, std::string_view>> codesOf();
template <> std::span<const std::pair<Tier, std::string_view>> codesOf();
template <> std::span<const std::pair<Subject, std::string_view>> codesOf();
template <> std::span<const std::pair<RelationKind, std::string_view>> codesOf();
template <> std::span<const std::pair<PartsOver, std::string_view>> codesOf();
template <> std::span<const std::pair<Direction, std::string_view>> codesOf();
template <> std::span<const std::pair<TargetField, std::string_view>> codesOf();
template <> std::span<const std::pair<OrganisationKind, std::string_view>> codesOf();
template <> std::span<const std::pair<ProgrammeKind, std::string_view>> codesOf();
template <> std::span<const std::pair<Transform, std::string_view>> codesOf();
template <> std::span<const std::pair<TransformBar, std::string_view>> codesOf();
template <> std::span<const std::pair<PullVerdict, std::string_view>> codesOf();
template <> std::span<const std::pair<ChartKind, std::string_view>> codesOf();
template <> std::span<const std::pair<FigureSubject, std::string_view>> codesOf();
template <> std::span<const std::pair<PeriodChoice, std::string_view>> codesOf();
template <> std::span<const std::pair<RegionChoice, std::string_view>> codesOf();
template <> std::span<const std::pair<EmptyReason, std::string_view>> codesOf();
template <> std::span<const std::pair<Verdict, std::string_view>> codesOf();
template <> std::span<const std::pair<Comparability, std::string_view>> codesOf();
template <> std::span<const std::pair<ComparabilityReason, std::string_view>> codesOf();
template <> std::span<const std::pair<Notice, std::string_view>> codesOf();
template <> std::span<const std::pair<ErrorCode, std::string_view>> codesOf();
template <> std::span<const std::pair<Rule, std::string_view>> codesOf();
template <> std::span<const std::pair<Severity, std::string_view>> codesOf();
template <> std::span<const std::pair<TargetStatus, std::string_view>> codesOf();
template <> std::span<const std::pair<Turn, std::string_view>> codesOf();
template <> std::span<const std::pair<Check, std::string_view>> codesOf();
template <> std::span<const std::pair<GroupRule, std::string_view>> codesOf();
template <> std::span<const std::pair<ConcentrationClass, std::string_view>> codesOf();

} // namespace core
