#include "models/core/observationsbehind.h"

#include <algorithm>
#include <unordered_set>

namespace core {

namespace {

/// Collects rows, each once.
class Rows
{
public:
    explicit Rows(const IndicatorSet &set)
        : m_set(set)
    {}

    /// The claims on an indicator, region and sector that are wanted.
    template <class Wanted> void add(const Keys &keys, Wanted &&wanted)
    {
        for (const std::size_t row : m_set.claims(keys.indicator, keys.region, keys.sector)) {
            if (wanted(m_set.tables().observations[row]) && m_seen.insert(row).second)
                m_rows.push_back(row);
        }
    }

    void addInputs(const std::vector<Input> &inputs)
    {
        for (const Input &input : inputs) {
            add(input.keys, [&](const Observation &one) {
                // A stock of the year may be published as that of its December.
                return one.source == input.source && input.keys.period &&
                       (one.period == *input.keys.period || one.period.sameEnd(*input.keys.period));
            });
        }
    }

    std::vector<std::size_t> take() { return std::move(m_rows); }

private:
    const IndicatorSet &m_set;
    std::vector<std::size_t> m_rows;
    std::unordered_set<std::size_t> m_seen;
};

bool isClaimed(const Mark &mark, const Observation &one)
{
    return std::ranges::any_of(mark.claims, [&](const ClaimReading &claim) {
        return claim.source == one.source && claim.period && *claim.period == one.period;
    });
}

} // namespace

std::vector<std::size_t> observationsBehind(const std::vector<Figure> &figures, const IndicatorSet &set)
{
    Rows rows(set);
    for (const Figure &figure : figures) {
        for (const Mark &mark : figure.marks) {
            rows.add(mark.keys, [&](const Observation &one) { return isClaimed(mark, one); });
            rows.addInputs(mark.inputs);
        }
    }
    return rows.take();
}

} // namespace core
