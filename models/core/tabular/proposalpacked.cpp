#include "models/core/tabular/celltext.h"
#include "models/core/tabular/headerwords.h"
#include "models/core/tabular/proposaldraft.h"

#include <algorithm>

namespace core {

namespace {

std::vector<std::string> splitAt(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.emplace_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

ColumnMapping packedPart(std::size_t column, const std::string &name)
{
    ColumnMapping part;
    part.column = column;
    part.header = name;
    const std::string key = squeezed(name);
    const auto known = roleOfHeader(name);
    if (key == "freq")
        part.role = ColumnRole::Ignore; // the period says it
    else if (key.starts_with("indic") || key == "na_item")
        part.role = ColumnRole::IndicatorCode;
    else if (known == ColumnRole::Unit || known == ColumnRole::RegionId || known == ColumnRole::Region ||
             known == ColumnRole::Period)
        part.role = *known;
    else
        part.role = ColumnRole::Dimension;
    if (part.role == ColumnRole::Dimension)
        part.dimension = name;
    return part;
}

} // namespace

bool proposePackedKeys(Draft &draft)
{
    if (draft.columns().empty() || draft.table.extent.header.empty())
        return false;
    ColumnMapping &column = draft.columns().front();
    const std::size_t slash = column.header.find('\\');
    if (slash == std::string::npos)
        return false;
    const std::string rows = column.header.substr(0, slash);
    const std::vector<std::string> names = splitAt(rows, ',');
    const std::vector<std::string> cells = splitAt(draft.lookOf(column).first, ',');
    if (names.size() > 1 && names.size() == cells.size()) {
        column.role = ColumnRole::Dimension;
        for (const std::string &name : names)
            column.packed.push_back(packedPart(column.column, name));
        return true;
    }
    return false;
}

} // namespace core
