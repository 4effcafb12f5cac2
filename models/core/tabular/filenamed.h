#pragma once

#include "models/core/claim.h"
#include "models/core/indicatorset.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Begins the id of a source that is a loose file itself.
inline constexpr std::string_view fileSource = "file:";

/// An indicator of which a file says nothing but this.
Indicator indicatorNamed(const std::string &id, const std::string &name, const std::string &unit);

ClaimKey keyOf(const Observation &observation);
/// The key that the claims of all sources share.
ClaimKey ofAnySource(ClaimKey key);

/// Which claims of a dataset go with those that an update removes: of all sources where it names none.
class RemovedClaims
{
public:
    explicit RemovedClaims(const std::vector<Observation> &removed);
    bool holds(const Observation &claim) const;

private:
    std::set<ClaimKey> m_keys;
};

/// Takes claims away, of all sources where `removed` names none; and what came with nothing else than them: a file that
/// was their source, indicators and regions that files merely named.
void removeClaims(IndicatorTables &dataset, const std::vector<Observation> &removed);

} // namespace core
