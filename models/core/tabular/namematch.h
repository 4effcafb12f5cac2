#pragma once

#include "models/core/entities.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A region's name without what only says its rank: 临平, 临平区, Linping District and linping are one; case,
/// width and blanks do not count.
std::string regionKey(std::string_view name);
/// An indicator's name without unit, blanks, width and case; `_累计值` and `_当期值` do not count.
std::string indicatorKey(std::string_view name);

/// How the names and codes of a file meet those of a dataset.
struct NameMatches
{
    std::map<std::string, std::string> codes; ///< text of the file → code of the dataset
    std::vector<std::string> unmatched;       ///< texts that name nothing of the dataset
    /// Texts that could name several, with their codes.
    std::map<std::string, std::vector<std::string>> ambiguous;
};

NameMatches matchRegions(const std::vector<std::string> &texts, const std::vector<Region> &regions);
NameMatches matchIndicators(const std::vector<std::string> &texts, const std::vector<Indicator> &indicators);
NameMatches matchSectors(const std::vector<std::string> &texts, const std::vector<Sector> &sectors);

/// Names of countries and of China's provinces that are known without any dataset; also their suffixes (…市, …区).
bool looksLikeRegion(std::string_view name);

} // namespace core
