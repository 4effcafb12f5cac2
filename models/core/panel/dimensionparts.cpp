#include "models/core/panel/dimensionparts.h"

#include "models/core/panel/records.h"

#include <algorithm>

namespace core {

void DimensionParts::add(const ChunkTexts &texts, const std::vector<std::string> &missing,
                         const std::vector<std::int64_t> &skipped, std::int64_t first)
{
    m_codes.clear();
    for (std::size_t i = 0; i < texts.values().size(); ++i) {
        const std::string_view text = texts.values()[i];
        const bool isMissing = std::ranges::find(missing, text) != missing.end();
        m_codes.push_back(m_values.codeOf(isMissing ? std::string_view() : text));
        if (m_codes.back() == m_firstRows.size())
            m_firstRows.push_back(first + recordOf(texts.firstRows()[i], skipped));
    }
    const auto fill = [&](auto part) {
        using Code = typename decltype(part)::value_type;
        for (std::size_t row = 0; row < part.size(); ++row)
            part[row] = static_cast<Code>(m_codes[texts.codes()[row]]);
        m_parts.push_back(part);
    };
    const std::size_t rows = texts.codes().size();
    if (m_values.size() <= 0x100)
        fill(m_pile.add<std::uint8_t>(rows));
    else if (m_values.size() <= 0x10000)
        fill(m_pile.add<std::uint16_t>(rows));
    else
        fill(m_pile.add<std::uint32_t>(rows));
}

CodeColumn DimensionParts::arrange(const RowPlaces &places, std::size_t rows, const std::stop_token &stop)
{
    CodeColumn column = CodeColumn::ofSize(rows, m_values.size());
    const auto place = [&](auto &codes, std::size_t chunk, auto part) {
        using Code = typename std::decay_t<decltype(codes)>::value_type;
        for (std::size_t row = 0; row < part.size(); ++row)
            codes[places[chunk][row]] = static_cast<Code>(part[row]);
    };
    std::visit(
        [&](auto &codes) {
            for (std::size_t chunk = 0; chunk < m_parts.size() && !stop.stop_requested(); ++chunk)
                std::visit([&](auto part) { place(codes, chunk, part); }, m_parts[chunk]);
        },
        column.codes);
    m_parts.clear();
    m_pile.release();
    return column;
}

} // namespace core
