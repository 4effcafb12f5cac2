#include "views/text/formulas.h"

#include <algorithm>
#include <array>

namespace views {

namespace {

struct Row
{
    core::Transform transform;
    QStringView formula;
};

constexpr std::array<Row, 17> rows{{
    {core::Transform::Level, u""},
    {core::Transform::PublishedGrowth, u""},
    {core::Transform::ChangePercent, u"(x_t ÷ x_{t−1} − 1) × 100"},
    {core::Transform::Change, u"x_t − x_{t−1}"},
    {core::Transform::ChangePp, u"x_t − x_{t−1}"},
    {core::Transform::Cagr, u"((x_t ÷ x_{t−n})^(1/n) − 1) × 100"},
    {core::Transform::RealIndex, u"100 × Π (1 + g_i ÷ 100)"},
    {core::Transform::Index, u"x_t ÷ x_0 × 100"},
    {core::Transform::Share, u"x_t ÷ X_t × 100"},
    {core::Transform::Rank, u"1 + #{x_j > x_i}"},
    {core::Transform::PerCapita, u"x_t ÷ ((P_{t−1} + P_t) ÷ 2)"},
    {core::Transform::Contribution, u"(x_t − x_{t−1}) ÷ (X_t − X_{t−1}) × 100"},
    {core::Transform::Pull, u"x_t × g ÷ (100 + g) × (100 + G) ÷ X_t | (x_t − x_{t−1}) ÷ X_{t−1} × 100"},
    {core::Transform::ImpliedBase, u"x_{t+1} ÷ (1 + g_{t+1} ÷ 100)"},
    {core::Transform::Deflator, u"(x_t ÷ x_{t−1} ÷ (1 + g_t ÷ 100) − 1) × 100"},
    {core::Transform::SinglePeriod, u"Σ_{1…m} x − Σ_{1…k} x"},
    {core::Transform::Cumulative, u"x_1 + x_2 + … + x_m"},
}};

} // namespace

QString formula(core::Transform transform)
{
    const auto *row = std::ranges::find(rows, transform, &Row::transform);
    return row == rows.end() ? QString() : row->formula.toString();
}

} // namespace views
