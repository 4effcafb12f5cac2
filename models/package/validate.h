#pragma once

#include "models/package/table.h"

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace package {

/// A resource as read, with the findings on its file.
struct ReadResource
{
    Table table;
    IssueList issues;
};

/// Checks what takes more than one cell: unique values, primary keys (a blank part of a composite key is a
/// value like any other) and foreign keys, within a table and across tables.
void validateKeys(std::vector<ReadResource> &resources);

/// The values of a resource's fields that others may refer to, joined by NUL; none when they could not be read.
std::optional<std::unordered_set<std::string>>
keysOf(const std::vector<ReadResource> &resources, const std::string &resource, const std::vector<std::string> &fields);

/// Checks what the schema cannot say: ends before beginnings, regions or sectors that lie within themselves,
/// shares outside [0, 100], figures without a number, events of an unknown subject.
void validateMeaning(std::vector<ReadResource> &resources);

} // namespace package
