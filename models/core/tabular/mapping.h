#pragma once

#include "models/core/tabular/columnmapping.h"
#include "models/core/tabular/dialect.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// How numbers are written in the file.
struct NumberStyle
{
    char decimal = '.';
    std::string thousands;             ///< characters that group digits: comma, point, apostrophe, space (any)
    std::vector<std::string> missing;  ///< marks that stand for "no figure", beside a blank cell; case counts not
    std::vector<std::string> withheld; ///< marks of figures that are kept secret
    bool operator==(const NumberStyle &) const = default;
};

/// Which rows are what; all count from 0.
struct Extent
{
    std::vector<std::size_t> header;  ///< header rows from top to bottom; none: the file has no header
    std::size_t firstRow = 0;         ///< first row of data
    std::size_t lastRow = 0;          ///< one past the last row of data
    std::vector<std::size_t> skipped; ///< rows between them that hold no data: repeated headers, notes, blank rows
    bool operator==(const Extent &) const = default;
};

/// What holds for all figures of the file unless a column says otherwise.
struct Constants
{
    std::string indicator;
    std::string region;
    std::string period;
    std::string unit;
    std::string source;     ///< id of a source of the dataset, or blank: the file becomes a source of its own
    std::string sourceText; ///< what the file says of its source, e.g. 国家统计局
    std::string status;
    bool operator==(const Constants &) const = default;
};

/// What the file says itself that a mapping was proposed for. Where the mapping differs, someone decided otherwise; the
/// rest is read anew from another file of the kind, which has a title, a period and a unit of its own.
struct MappingOrigin
{
    std::vector<ColumnMapping> columns; ///< those whose header or title states something
    Constants constants;
    bool operator==(const MappingOrigin &) const = default;
};

/// How a file becomes figures: everything that a preview shows and lets one change. A value; as JSON it is a
/// mapping file, with a name it is a recipe.
struct Mapping
{
    std::string format;   ///< csv, workbook, datapackage
    std::string encoding; ///< of text, e.g. UTF-8, GB18030, windows-1252
    Dialect dialect;      ///< of text
    std::string sheet;    ///< of a workbook
    std::string
        layout; ///< long, wide-periods, wide-indicators, wide-regions, sdmx, observations: a word for the reader
    Extent extent;
    std::vector<ColumnMapping> columns;
    NumberStyle numbers;
    Constants constants;
    /// Names or codes in the file → codes of the dataset; a name that is absent becomes a new one, a blank
    /// code leaves its rows out.
    std::map<std::string, std::string> regions;
    std::map<std::string, std::string> indicators;
    std::map<std::string, std::string> sectors;
    /// Dataset that takes the figures in; blank: the current one.
    std::string dataset;
    /// The file holds everything of its dataset: what it lacks is removed.
    bool isComplete = false;
    std::optional<MappingOrigin> origin; ///< none for one that was written by hand
    bool operator==(const Mapping &) const = default;
};

} // namespace core
