#include "models/core/tabular/sdmxcsv.h"

#include "models/core/tabular/celltext.h"

#include <array>
#include <cstdlib>
#include <utility>

namespace core {

SdmxVersion sdmxVersion(const std::vector<std::string> &header)
{
    if (header.empty())
        return SdmxVersion::None;
    const std::string first = squeezed(sdmxId(header[0]));
    if (first == "dataflow")
        return SdmxVersion::V1;
    if (first == "structure" && header.size() > 2 && squeezed(sdmxId(header[1])) == "structure_id")
        return SdmxVersion::V2;
    return SdmxVersion::None;
}

std::string_view sdmxId(std::string_view header)
{
    header = trimmed(header);
    header = header.substr(0, header.find(": "));
    return header.substr(0, header.find('['));
}

std::string_view sdmxLabel(std::string_view text)
{
    const std::size_t at = text.find(": ");
    return at == std::string_view::npos ? std::string_view() : trimmed(text.substr(at + 2));
}

bool isSdmxStructure(std::string_view kind)
{
    const std::string lower = squeezed(kind);
    return lower == "dataflow" || lower == "datastructure" || lower == "dataprovision" ||
           lower == "dataprovisionagreement" || lower == "provisionagreement";
}

std::string_view statusOfFlag(std::string_view flag)
{
    for (char c : flag) {
        if (c == 'p' || c == 'P')
            return "preliminary";
        if (c == 'f' || c == 'F')
            return "expected";
    }
    return {};
}

bool isWithheldFlag(std::string_view flag) { return flag.find_first_of("cCQ") != std::string_view::npos; }

bool isConfidential(std::string_view code)
{
    const std::string_view id = sdmxId(code);
    return !id.empty() && id != "F" && id != "f" && id != "Free" && id != "R";
}

bool readUnitMultiplier(std::string_view text, int &power)
{
    static constexpr std::array<std::pair<std::string_view, int>, 9> words{{{"units", 0},
                                                                            {"unit", 0},
                                                                            {"tens", 1},
                                                                            {"hundreds", 2},
                                                                            {"thousands", 3},
                                                                            {"tenthousands", 4},
                                                                            {"millions", 6},
                                                                            {"billions", 9},
                                                                            {"trillions", 12}}};
    const std::string plain = squeezed(sdmxId(text));
    std::string_view digits = plain;
    const bool negative = cutPrefix(digits, "-");
    if (isAllDigits(digits) && digits.size() <= 2) {
        power = std::atoi(std::string(digits).c_str()) * (negative ? -1 : 1);
        return true;
    }
    for (const auto &[word, value] : words) {
        if (plain == word) {
            power = value;
            return true;
        }
    }
    return false;
}

} // namespace core
