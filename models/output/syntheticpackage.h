#pragma once

#include "models/core/result.h"
#include "models/core/synthetic/syntheticpanel.h"

#include <QString>

namespace output {

/// A data package that is made up.
struct SyntheticPackage
{
    std::uint64_t rows = 0;
    std::uint64_t seed = 1;
    core::PanelOrder order = core::PanelOrder::ByEnterprise;
};

/// Writes descriptor, sources, regions, sectors and the enterprise panel into a folder, which is made when it is not
/// there and must be empty when it is. ErrorCode::FileUnwritable when that cannot be.
core::Result<core::Done> writePackage(const SyntheticPackage &package, const QString &folder);

} // namespace output
