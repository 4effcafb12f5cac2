#include "models/core/tabular/tablefacts.h"

#include "models/core/tabular/celltext.h"
#include "models/core/tabular/footnotes.h"
#include "models/core/tabular/periodcell.h"
#include "models/core/tabular/unittext.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

using Line = std::pair<std::string, std::string>; ///< key (may be blank) and value

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// `数据库：年度数据`, `units = million tonnes`, `Unit of measure | | Percentage`; without a key: a title.
Line readLine(const Grid &grid, std::size_t row)
{
    std::vector<std::string> filled;
    for (std::size_t column = 0; column < grid.cellsIn(row); ++column) {
        if (!isBlankText(grid.text(row, column)))
            filled.emplace_back(trimmed(grid.text(row, column)));
    }
    if (filled.empty())
        return {};
    std::string_view first = filled[0];
    if (filled.size() == 2) {
        std::string_view key = first;
        for (std::string_view end : {"：", ":", "="})
            cutSuffix(key, end);
        return {std::string(trimmed(key)), filled[1]};
    }
    for (std::string_view separator : {"：", ":", " = "}) {
        const std::size_t at = first.find(separator);
        const bool address = first.substr(0, std::min(at + 3, first.size())).ends_with("://");
        if (at != std::string_view::npos && at > 0 && at < 40 && !address)
            return {std::string(trimmed(first.substr(0, at))),
                    std::string(trimmed(first.substr(at + separator.size())))};
    }
    std::string all = filled[0];
    for (std::size_t i = 1; i < filled.size(); ++i)
        all += ' ' + filled[i];
    return {{}, all};
}

/// `（单位：亿元）` or `单位:万元` anywhere in a text.
std::string unitAnywhere(std::string_view text)
{
    const std::string plain = folded(text);
    for (std::string_view word : {"单位:", "单位 :", "Unit:", "unit:", "Unidad:", "Unidades:"}) {
        const std::size_t at = plain.find(word);
        if (at == std::string::npos)
            continue;
        std::string_view unit = trimmed(std::string_view(plain).substr(at + word.size()));
        unit = unit.substr(0, unit.find_first_of(")]|"));
        return std::string(trimmed(unit));
    }
    // `# … 1e8 yuan`
    const std::size_t power = plain.rfind(" 1e");
    return power == std::string::npos ? std::string() : plain.substr(power + 1);
}

void takeKey(TableFacts &facts, const Line &line)
{
    const std::string key = squeezed(line.first);
    if (isOneOf(key, {"指标", "指标名称", "indicator", "indicatorname", "series"})) {
        const NameAndUnit split = splitUnit(line.second);
        facts.indicator = split.name;
        facts.unit = split.unit.empty() ? facts.unit : split.unit;
    } else if (isOneOf(key, {"单位", "计量单位", "unit", "units", "unitofmeasure", "unidad", "unidades", "einheit"})) {
        facts.unit = line.second;
    } else if (isOneOf(key, {"地区", "区域", "region", "country", "geo"})) {
        facts.region = line.second;
    } else if (isOneOf(key, {"时间", "time", "period", "报告期", "统计时间", "year", "年份"})) {
        // A range such as 最近10年 or 1990-2021 is no one period.
        const auto period = readPeriodCell(line.second);
        facts.period = period ? period->text() : facts.period;
    } else if (isOneOf(key, {"title", "dataset", "标题", "表名"})) {
        facts.title = line.second;
    } else if (isOneOf(key, {"数据来源", "资料来源", "来源", "source", "datasource", "originaldata", "fuente",
                             "数据来源单位"})) {
        facts.source = line.second;
    } else {
        facts.others.push_back(line);
    }
    facts.namesRegions = facts.namesRegions || contains(key, "countrycodes") || contains(key, "geo");
}

void takeAbove(TableFacts &facts, const Grid &grid, std::size_t row)
{
    Line line = readLine(grid, row);
    for (std::size_t column = 0; column < grid.cellsIn(row) && facts.unit.empty(); ++column)
        facts.unit = unitAnywhere(grid.text(row, column));
    if (!line.first.empty() && !(line.first.starts_with('#') && facts.title.empty())) {
        takeKey(facts, line);
    } else if (facts.title.empty()) {
        facts.title = line.first.empty() ? line.second : line.first + ':' + line.second;
    }
    facts.namesRegions = facts.namesRegions || contains(line.second, "[ESTAT]");
}

void takeBelow(TableFacts &facts, const Grid &grid, std::size_t row)
{
    const Line line = readLine(grid, row);
    const std::string key = squeezed(line.first);
    const bool source = isOneOf(
        key, {"数据来源", "资料来源", "来源", "source", "sources", "fuente", "quelle", "datafromdatabase", "来源单位"});
    if (source && facts.source.empty())
        facts.source = line.second;
    else if (!source)
        facts.notes.push_back(line.first.empty() ? line.second : line.first + "：" + line.second);
}

} // namespace

TableFacts readTableFacts(const Grid &grid, const TableExtent &table)
{
    TableFacts facts;
    for (std::size_t row : table.preamble)
        takeAbove(facts, grid, row);
    for (std::size_t row : table.footnotes)
        takeBelow(facts, grid, row);
    // The corner may hold the unit: `单位：万元`.
    if (!table.extent.header.empty()) {
        const std::size_t row = table.extent.header.front();
        for (std::size_t column = 0; column < std::min<std::size_t>(grid.cellsIn(row), 2) && facts.unit.empty();
             ++column)
            facts.unit = unitAnywhere(grid.text(row, column));
    }
    if (facts.period.empty()) {
        for (std::size_t i = 0; i < table.preamble.size() && facts.period.empty(); ++i) {
            const Line line = readLine(grid, table.preamble[i]);
            const auto period = line.first.empty() ? findPeriod(line.second) : std::nullopt;
            facts.period = period ? period->text() : std::string();
        }
    }
    return facts;
}

} // namespace core
