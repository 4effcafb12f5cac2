#pragma once

#include "models/core/issue.h"
#include "models/core/result.h"
#include "models/core/tabular/grid.h"

#include <QString>

#include <stop_token>
#include <string>
#include <vector>

namespace package {

/// What a package says about one column of a table.
struct LooseColumn
{
    std::string header; ///< as the table has it; blank for a column without one
    bool isInSchema = false;
    std::string type;   ///< of Table Schema, e.g. number, year, date; blank where the schema does not say
    std::string format; ///< of the type, e.g. any, %d/%m/%Y
    std::string title;
    std::string unit;   ///< a property that many packages add
    char decimal = '.'; ///< of numbers
    std::string thousands;
};

/// A table of a package: its header is row 0 of the grid, every cell stands in the column the file has it in.
struct LooseTable
{
    std::string name;
    std::string title;
    std::string path; ///< of its first file; blank for data within the descriptor
    core::Grid grid;
    std::vector<LooseColumn> columns; ///< one for each column of the grid
    std::vector<std::string> missing; ///< marks that stand for no value
    std::vector<core::Issue> issues;
};

/// A Frictionless data package as they are in the wild: any resources, in any form the standard knows.
struct LoosePackage
{
    std::string name;
    std::string title;
    std::vector<LooseTable> tables;  ///< in the order of the resources; those that cannot be read are issues
    std::vector<core::Issue> issues; ///< on the descriptor and on resources that gave no table
};

/// Reads a folder with `datapackage.json`, a descriptor of any name, or a zipped package. What a table and its schema
/// do not agree on is a warning; columns are told by the names in their headers and never moved. Errors: FileMissing,
/// FileUnreadable, FileBroken, NotAPackage, BadJson (with line and column), NoTables, TooLarge, Encrypted, Cancelled.
core::Result<LoosePackage> readLoosePackage(const QString &path, const std::stop_token &stop = {});
/// A zipped package in memory; `name` is what errors call it.
core::Result<LoosePackage> readZippedPackage(const QByteArray &bytes, const std::string &name,
                                             const std::stop_token &stop = {});

} // namespace package
