#pragma once

#include "models/core/panel/namedenterprises.h"
#include "views/picklist.h"
#include "views/text/names.h"

#include <vector>

namespace views {

/// The indicators of a dataset that regions have figures of, for a pick list.
std::vector<PickList::Entry> indicatorEntries(const Names &names);
/// All that can be looked up by name: those, regions and organisations.
std::vector<PickList::Entry> allEntries(const Names &names);
/// An enterprise of a panel.
PickList::Entry enterpriseEntry(const core::NamedEnterprise &enterprise);
/// Finds the figure of a pasted statement.
PickList::Reader statementEntry(const Names &names);

} // namespace views
