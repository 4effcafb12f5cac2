#pragma once

#include "models/core/ids.h"
#include "models/core/panel/panel.h"

#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// An enterprise as it was called in a year.
struct NamedEnterprise
{
    OrganisationId id;
    std::string name;
    int year = 0;
    bool operator==(const NamedEnterprise &) const = default;
};

/// At most `most` enterprises of a panel with rows whose name holds `text`, each in the newest year in which it does:
/// those of the newest years first. Empty after a stop.
std::vector<NamedEnterprise> enterprisesNamed(const Panel &panel, const std::string &text, std::size_t most,
                                              const std::stop_token &stop = {});

} // namespace core
