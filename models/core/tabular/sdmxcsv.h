#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The kinds of SDMX-CSV that a header tells.
enum class SdmxVersion {
    None, ///< neither DATAFLOW nor STRUCTURE, STRUCTURE_ID: a plain table
    V1,   ///< DATAFLOW
    V2,   ///< STRUCTURE, STRUCTURE_ID, ACTION
};
SdmxVersion sdmxVersion(const std::vector<std::string> &header);

/// `REF_AREA: Reference area` is REF_AREA, `ATTR_1[en;fr]` is ATTR_1.
std::string_view sdmxId(std::string_view header);
/// What follows the id: `Reference area`; blank when there is none.
std::string_view sdmxLabel(std::string_view text);

/// STRUCTURE may be dataflow, datastructure or dataprovision, in any case.
bool isSdmxStructure(std::string_view kind);
inline constexpr std::string_view sdmxStructures = "dataflow|datastructure|dataprovision";

/// OBS_STATUS and Eurostat's flags → stable text of a Status: P is preliminary, F expected; blank for all others.
std::string_view statusOfFlag(std::string_view flag);
/// True for flags that say that a figure is there but not shown: C, Q.
bool isWithheldFlag(std::string_view flag);
/// CONF_STATUS: all but F (free) and blank.
bool isConfidential(std::string_view code);
/// UNIT_MULT as a number (`3`) or a word (`Thousands`); false for what is neither.
bool readUnitMultiplier(std::string_view text, int &power);

} // namespace core
