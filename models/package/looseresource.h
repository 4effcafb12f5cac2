#pragma once

#include "models/core/tabular/dialect.h"
#include "models/package/jsonnode.h"
#include "models/package/loosefiles.h"
#include "models/package/loosepackage.h"

#include <QJsonArray>

#include <optional>
#include <string>
#include <vector>

namespace package {

/// What a descriptor says of one resource.
struct LooseResource
{
    std::string name;
    std::string title;
    std::vector<std::string> paths; ///< of its files, which are one table
    std::optional<QJsonArray> rows; ///< data within the descriptor: lists of values, or objects
    core::Dialect dialect;
    bool hasHeader = true;
    std::string sheet;               ///< of a workbook; blank for the first
    std::string encoding;            ///< in lower case; blank where nothing is said
    std::vector<LooseColumn> fields; ///< of the schema; `header` is the name of the field
    std::vector<std::string> missing;
};

struct LooseDescriptor
{
    std::string name;
    std::string title;
    std::vector<LooseResource> resources;
};

/// Reads the descriptor. What it says in a form that is not understood is a warning and left out. Errors: BadJson,
/// NoTables.
core::Result<LooseDescriptor> readLooseDescriptor(const LooseFiles &files, const QByteArray &json, IssueList &issues);

/// A JSON document, or ErrorCode::BadJson with line and column.
core::Result<QJsonValue> parsedJson(const QByteArray &json, const std::string &name);

} // namespace package
